"""Three of the articles in five other languages: each joins the event that it tells of, with meanings and without."""

from __future__ import annotations

import dataclasses
import shutil
from collections.abc import Mapping
from pathlib import Path

import pytest
import yaml

from digest import pipeline
from digest.knowledge import LANGUAGES
from digest.store import load_state
from tests.builders import ROOT
from tests.cluster.test_encoder import needs_extra
from tests.sites import Site, make_site

TRANSLATIONS = ROOT / "tests" / "gold" / "translations"
ORIGINALS = {
    "000": "000_cfe2ce10f3b13444",
    "001": "001_f68cb3667f09bcfc",
    "003": "003_f2809c6ccb4da4f9",
}
EVENTS = yaml.safe_load((ROOT / "tests/gold/events.yml").read_text(encoding="utf-8"))["events"]


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Site:
    """The five articles and their fifteen translations, built."""
    site = make_site(tmp_path_factory.mktemp("translated"))
    shutil.copytree(TRANSLATIONS, site.articles, dirs_exist_ok=True)
    assert site.build().problems == ()
    return site


def test_each_translation_is_read_as_what_it_is(site: Site) -> None:
    """Its language, its outlet, and the day of the event."""
    articles = {a.name: a for a in pipeline.read_articles(site.config, load_state(site.config.state)).articles}
    translated = {name: article for name, article in articles.items() if name not in set().union(*_gold())}
    assert len(translated) == 15
    assert {name: article.language for name, article in translated.items()} == {name: name[4:] for name in translated}
    assert {name: a.day for name, a in translated.items()} == {n: articles[ORIGINALS[n[:3]]].day for n in translated}
    assert len({article.language for article in translated.values()} & set(LANGUAGES)) == 5


def test_each_translation_joins_its_event(site: Site) -> None:
    """By what is written alike in all languages: three events, as without the translations."""
    _assert_joined(site)


@needs_extra
def test_each_translation_joins_its_event_with_meanings_too(site: Site, tmp_path: Path) -> None:
    """What articles mean adds to it, and takes nothing away."""
    copy = make_site(tmp_path, site.articles)
    config = dataclasses.replace(copy.config, cluster=dataclasses.replace(copy.config.cluster, semantic=True))
    assert pipeline.build(config, pages_only=True).problems == ()
    _assert_joined(copy)


def _assert_joined(site: Site) -> None:
    expected = [{*event, *(name for name in _translated() if ORIGINALS[name[:3]] in event)} for event in _gold()]
    assert sorted(map(sorted, _events(site).values())) == sorted(map(sorted, expected))


def _gold() -> list[list[str]]:
    return [event["articles"] for event in EVENTS]


def _translated() -> list[str]:
    return sorted(path.stem for path in TRANSLATIONS.glob("*.md"))


def _events(site: Site) -> Mapping[str, list[str]]:
    """The names of the articles of each event, as its page lists them."""
    pages = {path.stem: path.read_text(encoding="utf-8") for path in site.events()}
    return {stem: yaml.safe_load(text.split("---\n")[1])["articles"] for stem, text in pages.items()}


def test_translations_lie_where_they_are_named() -> None:
    """Three articles, five languages."""
    names = {f"{number}_{language}" for number in ORIGINALS for language in ("en", "ru", "zh", "ms", "ar")}
    assert {Path(name).name for name in _translated()} == names
