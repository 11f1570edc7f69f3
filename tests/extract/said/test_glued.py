"""Places and offices are parted from the people they are glued to."""

from __future__ import annotations

import pytest

from tests.builders import make_article


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "Kemarin Bupati Tolinggo Ismet Lamato tiba. “Kami siap,” kata Ismet.",
            ["Tolinggo", "Ismet Lamato", "Ismet"],
        ),
        (
            "Kemarin Bupati Wanakerta Sri Lestari tiba di Wanakerta.",
            ["Wanakerta", "Sri Lestari", "Wanakerta"],
        ),
        (
            "Kini warga Desa Pilo datang. Kemarin Bupati Pilo pergi. Kini Bupati Pilo Sri Lestari datang.",
            ["Pilo", "Pilo", "Pilo", "Sri Lestari"],
        ),
        (
            "Kemarin Bupati Sukalila Asep Permana tiba di Dinas Kesehatan Kabupaten Sukalila.",
            ["Sukalila", "Asep Permana", "Dinas Kesehatan Kabupaten Sukalila"],
        ),
        (
            "Kini Kepala Disnaker Sindangkarta Tuti Herawati datang. Lalu Tuti menyatakan siap.",
            ["Disnaker Sindangkarta", "Tuti Herawati", "Tuti"],
        ),
        (
            "Kini Kepala BPBD Muara Lembayung Syahrani datang. “Siap,” kata Syahrani.",
            ["BPBD Muara Lembayung", "Syahrani", "Syahrani"],
        ),
        ("Kini Dandim Letkol Inf Bambang Suharna datang.", ["Bambang Suharna"]),
        ("Kini Komandan patroli Letkol Laut Fauzan Akbar datang.", ["Fauzan Akbar"]),
        (
            "Kini Sekretaris Daerah Wanakerta Sri Lestari pulang ke Wanakerta.",
            ["Wanakerta", "Sri Lestari", "Wanakerta"],
        ),
    ],
)
def test_a_person_begins_where_the_article_says(text: str, names: list[str]) -> None:
    """After a place or an office, or where somebody speaks by one word."""
    assert [mention.text for mention in make_article(text).mentions] == names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Kemarin Ketua DPR Setya Novanto tiba. “Siap,” kata Novanto.", ["DPR", "Setya Novanto", "Novanto"]),
        (
            "Uang itu dari mendiang Freddy Budiman. Surat dari Freddy, dan Freddy Budiman pulang.",
            ["Freddy Budiman", "Freddy", "Freddy Budiman"],
        ),
        ("Kini warga tiba di RS Hasan Sadikin. “Siap,” kata Hasan.", ["RS Hasan Sadikin", "Hasan"]),
        ("Kini Bupati Patuk Selatan datang dari Patuk.", ["Patuk Selatan", "Patuk"]),
    ],
)
def test_what_is_one_name_stays_one(text: str, names: list[str]) -> None:
    """A last name, a name without its title, what is called after somebody, a part of a place."""
    assert [mention.text for mention in make_article(text).mentions] == names


def test_the_place_of_the_dateline_is_one() -> None:
    """Though the report names it nowhere else."""
    article = make_article("WANAKERTA, KOMPAS.com - Kini Bupati Wanakerta Sri Lestari datang.")
    assert [mention.text for mention in article.mentions] == ["Wanakerta", "Sri Lestari"]
