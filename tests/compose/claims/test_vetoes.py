"""What keeps apart, and what only looks so."""

from __future__ import annotations

import pytest

from digest.compose.claims import find_veto, read_wording
from digest.knowledge import language_of
from tests.builders import make_article


def _veto(left: str, right: str, language: str = "id") -> str | None:
    a, b = (make_article(text, name=name, language=language) for name, text in (("a", left), ("b", right)))
    words = language_of(language)
    one, other = read_wording(a.sentences[0], a, words), read_wording(b.sentences[0], b, words)
    assert find_veto(one, other, words) == find_veto(other, one, words)
    return find_veto(one, other, words)


@pytest.mark.parametrize(
    ("veto", "left", "right"),
    [
        ("number", "Banjir menewaskan 14 warga Demak.", "Banjir menewaskan 41 warga Demak."),
        ("number", "Ratusan warga datang ke kantor itu.", "Ribuan warga datang ke kantor itu."),
        ("number", "Polisi menembak dua kali ke udara.", "Polisi menembak tiga kali ke udara."),
        ("date", "Rapat digelar pada Senin (2/1/2023) di Demak.", "Rapat digelar pada Selasa (3/1/2023) di Demak."),
        ("negation", "Gubernur menandatangani izin tambang itu.", "Gubernur tidak menandatangani izin tambang itu."),
        (
            "speaker",
            "“Kami siap membantu warga,” kata Joko Widodo.",
            "“Kami siap membantu warga,” kata Anies Baswedan.",
        ),
        ("actors", "Joko Santoso memukul Budi Hartono di pasar.", "Budi Hartono memukul Joko Santoso di pasar."),
        ("antonym", "Harga beras naik di pasar Demak.", "Harga beras turun di pasar Demak."),
        ("antonym", "Warga berkumpul pada pagi hari.", "Warga berkumpul pada malam hari."),
        ("demand", "Warga menuntut Yasonna meminta maaf.", "Yasonna meminta maaf kepada warga."),
    ],
)
def test_what_keeps_apart(veto: str, left: str, right: str) -> None:
    """Each by its name; sentences of all but the same words."""
    found = _veto(left, right)
    assert found == veto or (veto == "date" and found == "number")


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Gerhana terjadi pukul 12.17 WIB di Siak.", "Gerhana terjadi pukul 12:17 WIB di Siak."),
        ("Acara itu digelar Kamis (16/1) di Jakarta.", "Acara itu digelar Kamis (16/1/2020) di Jakarta."),
        ("Yasonna Laoly meminta maaf kepada warga.", "Yasonna H Laoly meminta maaf kepada warga."),
        ("Dua warga Demak tewas dalam banjir itu.", "Sebanyak 2 warga Demak tewas dalam banjir itu."),
        ("Banjir menewaskan 14 warga.", "Banjir menewaskan 14 warga dan merusak 200 rumah."),
        (
            "Banjir menewaskan warga Demak.",
            "Banjir menewaskan warga Demak, kata bupati yang belum dapat memastikan jumlah rumah yang tidak rusak.",
        ),
        ("Joko Santoso bertemu Budi Hartono.", "Budi Hartono menerima Joko Santoso."),
        ("Harga naik lalu turun di pasar.", "Harga turun setelah naik di pasar."),
    ],
)
def test_what_only_looks_so(left: str, right: str) -> None:
    """The same time, day, name or number written otherwise; what a longer sentence tells besides."""
    assert _veto(left, right) is None


def test_other_languages_have_words_of_their_own() -> None:
    """As their tables say."""
    assert _veto("The court found him guilty on Monday.", "The court found him innocent on Monday.", "en") == "antonym"
    assert _veto("Residents demanded that he resign.", "Residents saw that he would resign.", "en") == "demand"
    assert _veto("The court was closed.", "The court was closed on Monday.", "en") is None
