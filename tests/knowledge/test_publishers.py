"""Outlets and agencies are found by any of their names."""

from __future__ import annotations

from digest.knowledge import find_agency, find_outlet, named_agency, named_outlet
from digest.knowledge.publishers import carries_reports, is_news_agency
from digest.knowledge.tables import load_table


def test_an_outlet_is_found_by_any_of_its_marks() -> None:
    """As it stands in a dateline, a credit or an address."""
    found = {find_outlet(mark) for mark in ("KOMPAS.TV", "Kompas TV", "KompasTV", "kompas.tv")}
    assert [outlet.name for outlet in found if outlet] == ["KompasTV"]
    assert find_outlet("Koran Desa") is None
    assert named_outlet("Koran Desa").id == "korandesa"


def test_an_outlet_may_be_credited_like_an_agency() -> None:
    """As in "Melansir The Moscow Times"."""
    assert find_agency("AP") == find_agency("The Associated Press")
    moscow_times = find_agency("Moscow Times")
    assert moscow_times
    assert moscow_times.name == "The Moscow Times"
    assert named_agency("Kantor Berita Desa").short == "Kantor Berita Desa"


def test_of_who_is_cited_only_the_known_carry_reports() -> None:
    """A news agency, or an outlet, which is no agency."""
    told = {name: named_agency(name) for name in ("AFP", "The Guardian", "LUMA Energy")}
    assert [name for name, agency in told.items() if is_news_agency(agency)] == ["AFP"]
    assert [name for name, agency in told.items() if carries_reports(agency)] == ["AFP", "The Guardian"]


def test_outlets_of_one_house_have_one_family() -> None:
    """Their articles may be one text."""
    houses = {name: outlet.family for name in ("KompasTV", "KONTAN", "Tribun Jogja") if (outlet := find_outlet(name))}
    assert houses == dict.fromkeys(("KompasTV", "KONTAN", "Tribun Jogja"), "Kompas Gramedia")


def test_no_name_stands_for_two_outlets_or_two_agencies() -> None:
    """Which one it means would depend on the order of the table."""
    for table, kind in (("lists/outlets.toml", "outlet"), ("lists/agencies.toml", "agency")):
        rows = load_table(table)[kind]
        names = [
            name
            for row in rows
            for name in {" ".join(n.casefold().split()) for n in (*row["marks"], *row.get("domains", ()), row["name"])}
        ]
        assert [name for name in sorted(set(names)) if names.count(name) > 1] == []
