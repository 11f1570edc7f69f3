"""How the site is made, as its settings have it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from digest.config import ClusterConfig, Config, RenderConfig, load_config
from digest.knowledge import LANGUAGES
from digest.render.indexes.making import render_making
from tests.builders import ROOT
from tests.render.pages import TEMPLATES, make_story

CONFIG = load_config(ROOT / "mkdocs.yml")


def _page(config: Config, *pages: str) -> str:
    return render_making(make_story(), config, TEMPLATES, pages).text


def test_the_page_tells_the_settings_that_run() -> None:
    """And how much there is."""
    text = _page(CONFIG)
    assert "3 peristiwa dari 3 artikel" in text
    assert f"paling banyak {CONFIG.compose.max_sentences} kalimat" in text
    other = replace(CONFIG, cluster=ClusterConfig(semantic=True), render=RenderConfig(publish_full_text=True))
    assert len(set(_page(other).splitlines()) - set(text.splitlines())) == 2


def test_it_links_only_pages_that_there_are() -> None:
    """A site of one's own may have none of quality."""
    assert "](quality.md)" in _page(CONFIG, "quality.md")
    assert "](quality.md)" not in _page(CONFIG)


@pytest.mark.parametrize("language", sorted(LANGUAGES))
def test_every_language_can_tell_it(language: str) -> None:
    """With every place of its labels filled in."""
    for granularity in ("finer", "event", "coarser"):
        text = _page(replace(CONFIG, language=language, cluster=ClusterConfig(granularity=granularity)))
        assert text.count("\n1. ") == 6
        assert "{" not in text
