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
    ],
)
def test_a_dateline(paragraph: str, place: str, outlet: str | None, agency: str | None) -> None:
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
    ],
)
def test_a_dash_alone_makes_no_dateline(paragraph: str) -> None:
    """What stands before it must be places, outlets and days, with one sign more than a capital."""
    assert find_dateline(paragraph, INDONESIAN) is None
