"""Who holds the office speaks, not the office."""

from __future__ import annotations

import pytest

from tests.builders import make_article

QUOTE = "“Kami siap menambah kerja sama,”"


@pytest.mark.parametrize(
    ("who", "speaker"),
    [
        ("Kepala Syahbandar Watunohu, La Ode Sarwan, malam ini", "La Ode Sarwan"),
        ("Camat Ramunia Timur, Paulus Bala", "Paulus Bala"),
        ("Kapolsek Pesantren, Kompol Sucipto", "Sucipto"),
        ("Kapolsek Simpang Kramat Ipda Abdul Azis seperti dilansir Antara", "Abdul Azis"),
        ("Kanit Gakkum Satlantas Polres Wanasari Ipda Bowo Santoso", "Bowo Santoso"),
        ("Komandan Tanggap Darurat Letkol Inf Bambang Suharna", "Bambang Suharna"),
        ("Kepala Biro Humas KPK Febri Diansyah", "Febri Diansyah"),
        ("Marlina, warga Pasar Lama", "Marlina"),
        ("Presiden Joko Widodo, Selasa", "Joko Widodo"),
        ("Gubernur Syamsul Bahri, Pekanbaru", "Syamsul Bahri"),
        ("Kolonel Bagas Pramono, Komandan Korem Wirabraja", "Bagas Pramono"),
    ],
)
def test_who_holds_an_office_speaks(who: str, speaker: str) -> None:
    """And a name without an office before it goes on being the speaker."""
    assert make_article(f"{QUOTE} kata {who}.").quotes[-1].speaker == speaker


@pytest.mark.parametrize(
    ("who", "speaker"),
    [
        ("KPK", "KPK"),
        ("juru bicara KPK", None),
        ("Gubernur Jawa Barat", None),
        ("mantan pelatih timnas Indonesia itu", None),
    ],
)
def test_an_office_alone(who: str, speaker: str | None) -> None:
    """Who is of an organisation or a place is neither."""
    assert make_article(f"{QUOTE} kata {who}.").quotes[-1].speaker == speaker


@pytest.mark.parametrize("office", ["Bupati Wanakerta", "Direktur LBH Wanakerta", "Ketua PMI Wanakerta"])
def test_a_town_is_no_part_of_a_name(office: str) -> None:
    """Where the article says elsewhere that it is one."""
    text = f"Pasar di Kabupaten Wanakerta terbakar.\n{QUOTE} kata {office} Sri Lestari."
    assert make_article(text).quotes[-1].speaker == "Sri Lestari"


@pytest.mark.parametrize(
    "who",
    ["Menteri Pengangkutan, Datuk Seri Azman Kadri,", "Ketua Polis Daerah, Superintendan Azman Kadri,"],
)
def test_in_malay(who: str) -> None:
    """With Malay ranks and ministries."""
    text = f"{who} berkata pasukan khas akan ditubuhkan.\n“Saya mahu laporan dalam dua minggu,” katanya."
    assert make_article(text, language="ms").quotes[-1].speaker == "Azman Kadri"
