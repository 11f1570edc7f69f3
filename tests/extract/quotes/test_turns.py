"""To whom a sentence turns that quotes nobody."""

from __future__ import annotations

import pytest

from tests.builders import make_article

LATER = "“Ayamnya sudah agak lengket, tapi sayang kalau dibuang,” katanya."


def _speaker_after(text: str, quote: str = LATER, **declared: str) -> str | None:
    return make_article(f"“Kami siap menambah,” ucap Asep Permana.\n{text}\n{quote}", **declared).quotes[-1].speaker


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Entin, 61, salah satu pasien, mengaku hanya makan separuh porsi.", "Entin"),
        ("Sutini (47) selamat karena terpental. Fajar, 15 tahun, pulang.", "Fajar"),
        ("Kepala Pusat Data BNPB Ridwan Salim dalam konferensi pers daring mengatakan itu.", "Ridwan Salim"),
        ("Daniella Maina (16), seorang siswi, menuturkan kejadian itu.", "Daniella Maina"),
        ("Kabar itu dibenarkan Kapolsek Bulawa Iptu Rahmat Datau.", "Rahmat Datau"),
        ("Warga sekitar mengaku kaget.", None),
        ("Puluhan orang tewas, kata seorang pejabat kabupaten.", None),
        ("Harga naik, kata dia.", "Asep Permana"),
        ("Di sana ia menyebut jumlah terbaru.", "Asep Permana"),
        ("Bupati itu menolak menyebut nama.", "Asep Permana"),
        ("Tim belum akan menyebut sebabnya.", "Asep Permana"),
        ("Coding Teen akan melanjutkan perjalanan.", "Coding Teen"),
    ],
)
def test_a_pronoun_after_it(text: str, speaker: str | None) -> None:
    """Is who said something there; who spoke before, only where nobody unknown did."""
    assert _speaker_after(text) == speaker


def test_in_english() -> None:
    """The name behind the verb is the speaker, not the organisation it opens with."""
    text = "Médecins Sans Frontières, which runs the tents, counted 1,610 cases, said its coordinator, Elise Fournier."
    assert make_article(f"{text}\n“Those people are in nobody’s list.”", language="en").quotes[-1].speaker == (
        "Elise Fournier"
    )


@pytest.mark.parametrize("pronoun", ["kata dia", "katanya", "ujar mereka"])
def test_a_pronoun_is_no_organisation(pronoun: str) -> None:
    """Nor a place."""
    assert _speaker_after("“Kami masih mencari,” kata KPK.", f"“Kami masih menyelidiki,” {pronoun}.") is None
