"""An event that an Indonesian site tells from Indonesian, English and Arabic articles."""

from __future__ import annotations

import dataclasses
import json
import re
import shutil
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser

from digest import pipeline
from tests.browsing import serve_folder, watched_page
from tests.cluster.test_encoder import needs_extra
from tests.sites import CORPUS, Site, make_site
from tests.test_accessibility import RULES
from tests.test_translations import TRANSLATIONS

CALL = "The Kremlin said the two men spoke for 90 minutes."
FIRMS = "وأعلنت وزارة الخارجية الصينية أن 35 شركة صينية ستشارك في معرض الطاقة في موسكو الشهر المقبل."
BUDAPEST = "Wang is due in Budapest on Friday for talks with the Hungarian government before he flies home."
HEADLINE = "بوتين لوانغ يي: التعاون الروسي الصيني مهم لاستقرار الوضع الدولي"
OWN = "Kremlin menyebut keduanya berbicara 90 menit."


def _make(folder: Path) -> Site:
    """Two Indonesian articles of one event, and two translations of one, each with something more."""
    site = make_site(folder, None)
    for path in (*CORPUS.glob("00[14]*"), *TRANSLATIONS.glob("001_[ea][nr].md")):
        shutil.copy(path, site.articles)
    for name, more in (("001_en.md", f"{CALL}\n{BUDAPEST}"), ("001_ar.md", FIRMS)):
        text = (site.articles / name).read_text(encoding="utf-8")
        (site.articles / name).write_text(f"{text.rstrip()}\n{more}\n", encoding="utf-8")
    return site


@pytest.fixture
def site(tmp_path: Path) -> Site:
    """That site."""
    return _make(tmp_path / "site")


def _errors(site: Site) -> list[str]:
    return [problem.message for problem in pipeline.check(site.config).problems if problem.severity == "error"]


def test_what_only_other_languages_tell_is_shown_apart(site: Site, browser: Browser) -> None:
    """In its own words and marked as what it is, for eyes and for screen readers; the check proves it."""
    assert site.build(pages_only=False).problems == ()
    (page,) = site.events()
    text = page.read_text(encoding="utf-8")
    section = text[text.index("{#foreign}") : text.index("{#sources}")]
    assert f"{CALL}[^guardian]\n" in section
    assert f"{FIRMS}[^aawsat]\n" in section
    assert BUDAPEST not in text
    assert "lang=" not in text
    assert _errors(site) == []
    path = page.relative_to(site.root / "content").with_suffix("")
    with (
        serve_folder(site.config.site) as address,
        watched_page(browser, address, viewport={"width": 360, "height": 800}) as tab,
    ):
        tab.goto(f"{address}{path}/")
        assert tab.locator("#foreign ~ p > [lang=en]").inner_text() == CALL
        assert tab.locator("#foreign ~ p > [lang=ar][dir=rtl]").inner_text() == FIRMS
        assert tab.locator("#sources + ul [lang=ar]").inner_text() == HEADLINE
        assert tab.locator(".footnote [lang=ar]").inner_text() == HEADLINE
        assert tab.locator("#foreign ~ p > .voices").all_inner_texts() == [
            "(bahasa Inggris, satu sumber)",
            "(bahasa Arab, satu sumber)",
        ]
        assert Axe().run(tab, options=RULES).response["violations"] == []
    data = json.loads((site.config.site / path / "event.json").read_text(encoding="utf-8"))
    assert [(one["language"], one["text"]) for one in data["foreign"]] == [("en", CALL), ("ar", FIRMS)]
    assert {one["language"] for one in data["claims"]} == {"id"}


def test_an_editor_may_translate_it(site: Site) -> None:
    """The translation stays, is the desk's, and is in the page's language; one taken away stays away."""
    site.build()
    (page,) = site.events()
    text = page.read_text(encoding="utf-8")
    page.write_text(text.replace(CALL, OWN).replace(f"{FIRMS}[^aawsat]\n", ""), encoding="utf-8")
    assert site.build(pages_only=False).problems == ()
    text = page.read_text(encoding="utf-8")
    assert f"{OWN}[^guardian]\n" in text
    assert FIRMS not in text
    assert _errors(site) == []
    folder = site.config.site / page.relative_to(site.root / "content").with_suffix("")
    html = (folder / "index.html").read_text(encoding="utf-8")
    assert re.search(rf"<p>{re.escape(OWN)}<sup.*?</sup>\u00a0<small class=\"desk\"[^>]*>ditulis redaksi", html)
    assert 'class="tongue"' not in html[: html.index('id="sources"')]
    data = json.loads((folder / "event.json").read_text(encoding="utf-8"))
    assert [(one["by"], one["language"], one["text"]) for one in data["foreign"]] == [("editors", "id", OWN)]


def test_the_check_finds_a_foreign_sentence_that_its_article_does_not_have(site: Site) -> None:
    """As any other."""
    site.build()
    article = site.articles / "001_en.md"
    article.write_text(article.read_text(encoding="utf-8").replace("90 minutes", "95 minutes"), encoding="utf-8")
    assert [message for message in _errors(site) if "does not stand in its source [^guardian]" in message]


@needs_extra
def test_with_meanings_more_is_known_to_be_new(site: Site) -> None:
    """What has no number too."""
    config = dataclasses.replace(site.config, cluster=dataclasses.replace(site.config.cluster, semantic=True))
    assert pipeline.build(config, pages_only=True).problems == ()
    (page,) = site.events()
    text = page.read_text(encoding="utf-8")
    section = text[text.index("{#foreign}") : text.index("{#sources}")]
    assert all(sentence in section for sentence in (CALL, BUDAPEST, FIRMS))
    assert len(re.findall(r"\[\^", section)) == 3
    assert _errors(site) == []
