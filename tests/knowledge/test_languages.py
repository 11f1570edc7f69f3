"""The tables of languages are whole."""

from __future__ import annotations

from digest.knowledge import LANGUAGES, language_of
from digest.knowledge.tables import table_names


def test_every_language_has_the_same_labels() -> None:
    """A page never asks for a label that only some languages have."""
    assert {frozenset(language.labels) for language in LANGUAGES.values()} == {frozenset(LANGUAGES["id"].labels)}


def test_one_is_counted_in_its_own_form() -> None:
    """Where a language has one."""
    counted = {code: [language.label("articles", n=n) for n in (1, 2)] for code, language in LANGUAGES.items()}
    assert counted["en"] == ["1 article", "2 articles"]
    assert counted["id"] == ["1 artikel", "2 artikel"]
    assert all(forms.keys() <= one.labels.keys() for one in LANGUAGES.values() for forms in one.plurals.values())


def test_labels_have_the_same_places_in_every_language() -> None:
    """``{n}`` in one language is ``{n}`` in all."""
    for key, label in LANGUAGES["id"].labels.items():
        for language in LANGUAGES.values():
            assert label.count("{") == language.labels[key].count("{"), (language.code, key)


def test_a_language_without_a_table_gets_the_english_one() -> None:
    """No table is no error."""
    assert language_of("xx").code == "en"
    assert len(table_names("languages")) == len(LANGUAGES)
