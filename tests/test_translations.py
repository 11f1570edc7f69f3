"""Three of the articles in five other languages: each joins the event that it tells of.

By vectors, where the extra ``semantic`` is installed. Without it what joins is counted and told (``pytest -rA``),
not asserted: Malay shares its words with Indonesian, other scripts share none.
"""

from __future__ import annotations

import importlib.util
import shutil
import tomllib
from collections.abc import Mapping
from pathlib import Path

import pytest
import yaml
from packaging.requirements import Requirement

from digest import pipeline
from digest.knowledge import LANGUAGES
from digest.store import load_state
from tests.builders import ROOT
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
    """Three events, as without the translations."""
    if not _has_semantic():
        pytest.skip("the extra “semantic” is not installed: pip install 'news-digest[semantic]'")
    expected = [{*event, *(name for name in _translated() if ORIGINALS[name[:3]] in event)} for event in _gold()]
    assert sorted(map(sorted, _events(site).values())) == sorted(map(sorted, expected))


def test_what_joins_without_vectors_is_told(site: Site) -> None:
    """No translation joins another event than its own; how many join their own is told."""
    event_of = {article: event for event, members in _events(site).items() for article in members}
    joined = [name for name in _translated() if event_of[name] == event_of[ORIGINALS[name[:3]]]]
    print(f"{len(joined)} of {len(_translated())} translations join their event: {' '.join(joined)}")  # noqa: T201
    for members in _events(site).values():
        assert len({_matter(name) for name in members}) == 1


def _gold() -> list[list[str]]:
    return [event["articles"] for event in EVENTS]


def _matter(name: str) -> int:
    """Give the number of the event that an article or translation tells of."""
    original = ORIGINALS.get(name[:3], name) if name in _translated() else name
    return next(number for number, event in enumerate(_gold()) if original in event)


def _translated() -> list[str]:
    return sorted(path.stem for path in TRANSLATIONS.glob("*.md"))


def _events(site: Site) -> Mapping[str, list[str]]:
    """The names of the articles of each event, as its page lists them."""
    pages = {path.stem: path.read_text(encoding="utf-8") for path in site.events()}
    return {stem: yaml.safe_load(text.split("---\n")[1])["articles"] for stem, text in pages.items()}


def _has_semantic() -> bool:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    names = [Requirement(text).name for text in project["optional-dependencies"].get("semantic", [])]
    return bool(names) and all(importlib.util.find_spec(name.replace("-", "_")) for name in names)


def test_translations_lie_where_they_are_named() -> None:
    """Three articles, five languages."""
    names = {f"{number}_{language}" for number in ORIGINALS for language in ("en", "ru", "zh", "ms", "ar")}
    assert {Path(name).name for name in _translated()} == names
