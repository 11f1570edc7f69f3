"""The tables are whole, and names are found in any of their spellings."""

from __future__ import annotations

from digest.knowledge import LANGUAGES, find_agency, find_outlet, language_of, named_agency, named_outlet
from digest.knowledge.names import canonical_name, is_country
from digest.knowledge.tables import table_names


def test_every_language_has_the_same_labels() -> None:
    """A page never asks for a label that only some languages have."""
    assert {frozenset(language.labels) for language in LANGUAGES.values()} == {frozenset(LANGUAGES["id"].labels)}


def test_labels_have_the_same_places_in_every_language() -> None:
    """``{n}`` in one language is ``{n}`` in all."""
    for key, label in LANGUAGES["id"].labels.items():
        for language in LANGUAGES.values():
            assert label.count("{") == language.labels[key].count("{"), (language.code, key)


def test_a_language_without_a_table_gets_the_english_one() -> None:
    """No table is no error."""
    assert language_of("xx").code == "en"
    assert len(table_names("languages")) == len(LANGUAGES)


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


def test_names_of_one_country_are_one() -> None:
    """From CLDR and from the table of aliases."""
    assert canonical_name("Tiongkok") == canonical_name("RRT") == canonical_name("China") == "CN"
    assert canonical_name("Wang Yi") == "Wang Yi"
    assert is_country("Ukraina")
    assert not is_country("PBB")
