"""Runs parted into names."""

from __future__ import annotations

import pytest

from digest.extract.said.runs import find_runs
from digest.extract.said.splitting import split_run
from digest.knowledge import LANGUAGES
from tests.builders import INDONESIAN


def test_who_owns_something_is_a_name_apart() -> None:
    """A country, or nobody behind a mere title; a firm keeps its name."""
    english = LANGUAGES["en"]
    for text, names in (
        ("in Pakistan's Sindh province", ["Pakistan's", "Sindh"]),
        ("from the Prime Minister's relief fund", []),
        ("of McDonald's Ventures", ["McDonald's Ventures"]),
    ):
        runs = find_runs(text, english)
        assert [name.text for run in runs for name in split_run(run, frozenset(), english)] == names


@pytest.mark.parametrize(
    ("text", "known", "names"),
    [
        ("kata Juru Bicara KPK Febri Diansyah", (), ["KPK", "Febri Diansyah"]),
        ("oleh Menteri Kesehatan Kanada Rona Ambrose", (), ["Kanada", "Rona Ambrose"]),
        ("di Dinas Pariwisata dan Kebudayaan DKI Jakarta", (), ["Dinas Pariwisata dan Kebudayaan DKI Jakarta"]),
        ("dari Polda dan Polri", (), ["Polri"]),
        ("di Pengadilan Negeri Jakarta Selatan", (), ["Pengadilan Negeri Jakarta Selatan"]),
        ("pada Komisi VIII DPR Khatibul Umam", (), ["Komisi VIII DPR Khatibul Umam"]),
        ("kata anggota Komisi VIII DPR Khatibul Umam", (), ["Komisi VIII DPR", "Khatibul Umam"]),
        ("kata Bupati Gunung Kidul Badingah", {"Gunung Kidul"}, ["Gunung Kidul", "Badingah"]),
        ("di Wali Kota Malang Moch Anton", (), ["Malang", "Moch Anton"]),
        ("bintang Paris Saint-Germain Neymar", (), ["Paris Saint-Germain", "Neymar"]),
        ("dari Undang-undang Pemilu", (), []),
    ],
)
def test_the_names_of_a_run(text: str, known: set[str], names: list[str]) -> None:
    """Titles go, organisations keep their small words, a title parts office and person."""
    found = [name.text for run in find_runs(text, INDONESIAN) for name in split_run(run, frozenset(known), INDONESIAN)]
    assert found == names
