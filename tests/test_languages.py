"""Each language with a table builds a correct digest of a small corpus written for it.

Two articles of one event from two outlets and one of another event a week later.
"""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

from digest.knowledge import LANGUAGES
from digest.pipeline import read_articles
from digest.store import load_state
from digest.text.pages.page_text import parse_page
from tests.builders import ROOT
from tests.sites import Site, make_site

CORPORA = ROOT / "tests" / "gold" / "corpora"
EXPECTED = tomllib.loads((CORPORA / "expected.toml").read_text(encoding="utf-8"))


def _site(language: str, folder: Path) -> Site:
    """A site in a language, with its corpus."""
    site = make_site(folder / language, CORPORA / language)
    settings = site.root / "mkdocs.yml"
    text = settings.read_text(encoding="utf-8")
    settings.write_text(text.replace("    language: id", f"    language: {language}"), encoding="utf-8")
    return site


@pytest.mark.parametrize("language", sorted(EXPECTED))
def test_a_small_corpus_is_read_right(language: str, tmp_path: Path) -> None:
    """Language, outlet, agencies, day, and who says what."""
    site, expected = _site(language, tmp_path), EXPECTED[language]
    reading = read_articles(site.config, load_state(site.config.state))
    articles, problems = reading.articles, reading.problems
    by_name = {article.name: article for article in articles}
    assert problems == ()
    assert {article.language for article in articles} == {language}
    assert [by_name[name].outlet.name for name in "abc"] == expected["outlets"]
    days = [day.isoformat() if (day := by_name[name].day) else None for name in "abc"]
    assert days == ["2024-03-04", "2024-03-04", "2024-03-11"]
    assert {agency.short for name in "ab" for agency in by_name[name].agencies} == set(expected["agencies"])
    assert [quote.speaker for quote in by_name["a"].quotes] == [expected["speaker"]]
    assert [name for name in "bc" if not by_name[name].quotes] == []


@pytest.mark.parametrize("language", sorted(EXPECTED))
def test_a_small_corpus_becomes_two_events_in_its_language(language: str, tmp_path: Path) -> None:
    """With the labels of the language, and sentences that stand in the articles."""
    site = _site(language, tmp_path)
    report = site.build()
    assert (report.articles, report.events, report.problems) == (3, 2, ())
    flood, strike = (path.read_text(encoding="utf-8") for path in site.events())
    label = LANGUAGES[language].label
    assert f"## {label('summary')}" in flood
    assert label("articles", n=2) in flood
    assert label("single_source", outlet=EXPECTED[language]["outlets"][2]) in strike
    inputs = "\n".join(path.read_text(encoding="utf-8") for path in sorted(site.articles.glob("*.txt")))
    units = [unit for page in (flood, strike) for unit in parse_page(page).units if unit.section == "summary"]
    said = [unit.statement for unit in units if unit.kind == "sentence"]
    assert len(said) >= 4
    assert [statement for statement in said if statement not in inputs] == []


def test_a_digest_of_a_language_without_a_table_names_what_it_lacks(tmp_path: Path) -> None:
    """Once for the language, as a note: the build is done all the same."""
    site = make_site(tmp_path / "sw", None)
    text = "Bwawa lilipasuka karibu na mji wa Mombasa siku ya Jumatatu na kufurika nyumba zaidi ya mia nane za wakazi."
    for name in ("a", "b"):
        (site.articles / f"{name}.txt").write_text(f"{text} Habari ya {name}.\n", encoding="utf-8")
        (site.articles / f"{name}.yml").write_text(f"language: sw\noutlet: Gazeti {name}\n", encoding="utf-8")
    report = site.build()
    assert [problem.severity for problem in report.problems] == ["note"]
    assert report.problems[0].message == (
        "no table for language sw: dates, quotes and furniture are found by generic rules only;"
        " add digest/knowledge/languages/sw.toml"
    )
