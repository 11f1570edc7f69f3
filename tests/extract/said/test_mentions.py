"""Names, without titles, and no capital of a sentence's first word."""

from __future__ import annotations

import pytest

from tests.builders import make_article


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Kemarin Presiden Rusia Vladimir Putin tiba.", ["Rusia", "Vladimir Putin"]),
        ("Ia bertemu Menteri Luar Negeri Rusia Sergei Lavrov.", ["Rusia", "Sergei Lavrov"]),
        ("Hubungan Rusia-China menguat.", ["Rusia", "China"]),
        ("Latihan digelar di Laut China Timur.", ["Laut China Timur"]),
        ("Ia anggota Partai Komunis China.", ["Partai Komunis China"]),
        ("Pada Kamis di Jakarta hujan turun.", ["Jakarta"]),
        ("Hujan turun. Warga mengungsi.", []),
        ("Ia memuji Barat dan sekutu Baratnya.", ["Barat", "Barat"]),
        ("Lewat akun Instagram-nya ia menulis.", ["Instagram"]),
        (
            "Warga dan Anies tiba. Lalu Anies-Sandi dan Oviedo-Joekes pulang.",
            ["Anies", "Anies", "Sandi", "Oviedo-Joekes"],
        ),
        ("Kemarin Putin Sebut Xi Jinping Teman Baik", []),
        ("Dilansir dari Antara, pasukan NATO dan Reservasi.com.", ["Antara", "NATO", "Reservasi.com"]),
        ("Kunjungan Wang berakhir. Lalu Wang pulang.", ["Wang", "Wang"]),
    ],
)
def test_the_names_in_a_text(text: str, names: list[str]) -> None:
    """In order."""
    assert [mention.text for mention in make_article(text).mentions] == names


def test_a_mention_knows_where_it_stands() -> None:
    """Its place gives its text."""
    article = make_article("Putin memuji Xi Jinping. Lalu Xi Jinping memuji Putin.")
    for mention in article.mentions:
        assert article.sentences[mention.sentence].text[mention.start : mention.end] == mention.text
