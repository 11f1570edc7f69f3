"""The language of an article, also of its neighbours."""

from __future__ import annotations

import json

from digest.extract.language import find_missing_tables, identify_language, identify_text
from tests.builders import ROOT, make_article, make_document

LEADS = [json.loads(line) for line in (ROOT / "tests/gold/languages.jsonl").read_text(encoding="utf-8").splitlines()]


def test_most_single_leads_of_near_languages_are_told_apart() -> None:
    """Sixty sentences, half Indonesian and half Malay; the identifier alone gets 55."""
    near = [lead for lead in LEADS if lead["language"] in {"id", "ms"}]
    right = [lead for lead in near if identify_text(lead["text"]) == lead["language"]]
    assert len(near) == 60
    assert len(right) >= 56


def test_a_single_lead_is_enough_for_a_language_without_near_ones() -> None:
    """Vietnamese shares its words with none."""
    assert {identify_text(lead["text"]) for lead in LEADS if lead["language"] == "vi"} == {"vi"}


def test_the_words_of_one_language_outvote_the_identifier() -> None:
    """Spelling decides where all else is the same."""
    assert identify_text("Polisi mengatakan bahwa hal itu terjadi karena hujan.") == "id"
    assert identify_text("Polis berkata bahawa hal itu berlaku kerana hujan.") == "ms"


def test_hardly_a_letter_is_no_language() -> None:
    """A score or a telephone number says nothing."""
    assert identify_text("3-1 (2-0)") == "und"


def test_a_declared_language_wins() -> None:
    """The editor knows."""
    assert identify_language(make_document("The river flooded the town.", language="nl")) == "nl"


def test_a_missing_table_is_told_once_for_each_language() -> None:
    """As a note at the first article."""
    articles = [make_article("Bwawa lilipasuka karibu na mji.", name=name, language="sw") for name in ("a", "b")]
    notes = find_missing_tables([*articles, make_article("Hujan turun di Bekasi.")])
    assert [(note.location, note.severity) for note in notes] == [("articles/a.txt", "note")]
