"""Whose report an article credits."""

from __future__ import annotations

import pytest

from tests.builders import make_article


@pytest.mark.parametrize(
    ("text", "agencies"),
    [
        ("Melansir Associated Press, pembicaraan itu terjadi.", ["Associated Press"]),
        ("Melansir dari Al Jazeera, foto itu beredar.", ["Al Jazeera"]),
        ('"Kami siap," kata Putin, seperti dikutip AFP.', ["AFP"]),
        ("Putin menyatakan itu, seperti dilansir The Moscow Times.", ["The Moscow Times"]),
        ("Reuters melaporkan, pembicaraan berlangsung lama.", ["Reuters"]),
        ("Polisi melaporkan kejadian itu.", []),
        ("Dikutip dari Koran Desa Rabu (22/2/2023), hujan turun.", ["Koran Desa"]),
        ("Hujan turun di Bekasi, dilansir Antara.", ["ANTARA"]),
        ("Diberitakan Kamis (15/9/2022), hujan turun.", []),
        ("Diberitakan E, hujan turun.", []),
        ("Hujan turun.\nSumber : Kompas TV/Associated Press", ["KompasTV", "Associated Press"]),
        ("Hujan turun lagi (Reuters)", ["Reuters"]),
        ("Dikutip dari CNN yang mengutip AP, hujan turun.", ["CNN", "Associated Press"]),
        ("Dilansir Kompas.com, mengutip CNN yang melansir AP, hujan turun.", ["Kompas.com", "CNN", "Associated Press"]),
        ("Badai melanda, lapor AFP, mengutip Survei Geologi Amerika Serikat.", ["AFP"]),
        ("Badai melanda, menurut AFP yang mengutip LUMA Energy.", ["AFP"]),
        ("Badai melanda, mengutip Survei Geologi Amerika Serikat.", ["Survei Geologi Amerika Serikat"]),
        ("Dikutip AFP. Reuters melaporkan hal yang sama, menurut AFP.", ["AFP", "Reuters"]),
    ],
)
def test_whose_report_an_article_credits(text: str, agencies: list[str]) -> None:
    """Each once; a name after "melaporkan" only if it is a known one."""
    assert [agency.name for agency in make_article(text).agencies] == agencies


def test_according_to_an_office_is_no_credit() -> None:
    """It spoke; only an agency or an outlet that speaks has a report of its own."""
    lights = "The lights went out on Tuesday evening in most of the towns of the island, according to"
    assert make_article(f"{lights} LUMA Energy.", language="en").agencies == ()
    assert [agency.name for agency in make_article(f"{lights} the Associated Press.", language="en").agencies] == [
        "Associated Press"
    ]


def test_an_outlet_does_not_credit_itself() -> None:
    """The line "Sumber: Kompas TV" in Kompas TV's own article says nothing."""
    assert make_article("Hujan turun.\nSumber : Kompas TV/AP", outlet="KompasTV").agencies[0].name == "Associated Press"
