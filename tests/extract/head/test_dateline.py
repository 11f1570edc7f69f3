"""Datelines in each of their forms, and dashes that make none."""

from __future__ import annotations

import pytest

from digest.extract.head.dateline import find_dateline
from tests.builders import INDONESIAN


@pytest.mark.parametrize(
    ("paragraph", "place", "outlet", "agency"),
    [
        ("KIEV, KOMPAS.TV — Presiden", "KIEV", "KOMPAS.TV", None),
        ("MOSKOW - Presiden", "MOSKOW", None, None),
        ("KONTAN.CO.ID - MOSKOW. Presiden", "MOSKOW", "KONTAN.CO.ID", None),
        ("TRIBUNNEWS.COM, MOSKOW - Kehangatan", "MOSKOW", "TRIBUNNEWS.COM", None),
        ("Jakarta, CNN Indonesia -- Polisi", "Jakarta", "CNN Indonesia", None),
        ("REPUBLIKA.CO.ID, JAKARTA -- Polisi", "JAKARTA", "REPUBLIKA.CO.ID", None),
        ("Jakarta (ANTARA) - Polisi", "Jakarta", None, "ANTARA"),
        ("HUALIEN, Taiwan, April 3 (Reuters) — Nine", "HUALIEN", None, "Reuters"),
        ("koran-desa.id, SLEMAN - Warga", "SLEMAN", "koran-desa.id", None),
        ("KRjogja.com - WANAKERTA - Warga", "WANAKERTA", "KRjogja.com", None),
        ("Suara.com - Bandung - Polisi", "Bandung", "Suara.com", None),
        ("CNN Indonesia - - Polisi", None, "CNN Indonesia", None),
    ],
)
def test_a_dateline(paragraph: str, place: str | None, outlet: str | None, agency: str | None) -> None:
    """In each of its forms."""
    dateline = find_dateline(paragraph, INDONESIAN)
    assert dateline
    assert (dateline.place, dateline.outlet, dateline.agency) == (place, outlet, agency)
    assert paragraph.startswith(dateline.text)
    assert paragraph[len(dateline.text) :] in {"Presiden", "Kehangatan", "Polisi", "Nine", "Warga"}


@pytest.mark.parametrize(
    "paragraph",
    [
        "Partisipasi Xi - dan pernyataan bersama - memberi Putin dorongan.",
        "Rusia-China sepakat.",
        "Presiden datang — akhirnya.",
        "- butir",
        "Perang Dunia Kedua pada hari Kamis - sebuah perayaan.",
        "SIMAK JUGA - Putin Bertemu Xi di Kremlin.",
        "BACA JUGA - Putin Bertemu Xi di Kremlin.",
        "READ MORE - Putin meets Xi at the Kremlin.",
    ],
)
def test_a_dash_alone_makes_no_dateline(paragraph: str) -> None:
    """What stands before it must be places, outlets and days, with one sign more than a capital."""
    assert find_dateline(paragraph, INDONESIAN) is None


@pytest.mark.parametrize(
    ("paragraph", "report", "place", "outlet"),
    [
        ("KBRN, Banjarmasin: Hujan", "", "Banjarmasin", "KBRN"),
        ("LANGSA (Waspada): Polisi", "Ia ditangkap di Kota Langsa.", "LANGSA", "Waspada"),
        ("Larantona - Warga", "Bandara Larantona ditutup.", "Larantona", None),
        ("Larantona - “Kami lari", "Ia tiba di Larantona.", "Larantona", None),
        ("Bukit Selayang: Seramai", "Nahas di Lebuhraya Bukit Selayang.", "Bukit Selayang", None),
        ("SINGAPORE: The", "", "SINGAPORE", None),
        ("BEIJING : China", "", "BEIJING", None),
        ("Blantyre, Malawi – Canoes", "", "Blantyre", None),
        ("Jakarta - Indonesia", "", "Jakarta", None),
    ],
)
def test_a_place_alone_where_it_is_one(paragraph: str, report: str, place: str, outlet: str | None) -> None:
    """A table knows it, or the report that it opens says so."""
    dateline = find_dateline(paragraph, INDONESIAN, f"{paragraph}\n{report}")
    assert dateline
    assert (dateline.place, dateline.outlet) == (place, outlet)
    assert len(paragraph.removeprefix(dateline.text).split()) <= 2


@pytest.mark.parametrize(
    ("paragraph", "report"),
    [
        ("Larantona - Warga lari.", "Yang lain tinggal."),
        ("Jakarta - Bandung kini hanya 40 menit.", ""),
        ("Wanasari - Larantona ditempuh sehari.", "Ia tiba di Wanasari dan di Larantona."),
        ("Jakarta–Bandung ditempuh 40 menit.", ""),
        ("Indonesia: Negeri yang kaya.", ""),
        ("Jokowi: Saya tidak tahu.", "Surat itu dibawa ke Jokowi, kata Jokowi."),
        ("Larantona: “Kami lari.”", "Ia tiba di Larantona."),
        ("BNPB: Korban bertambah.", "Ia melapor ke BNPB."),
        ("Bandung - kota itu - diguncang.", ""),
    ],
)
def test_a_place_alone_where_it_is_none(paragraph: str, report: str) -> None:
    """A name said nowhere else, a route, a country that is spoken of, a speaker."""
    assert find_dateline(paragraph, INDONESIAN, f"{paragraph}\n{report}") is None
