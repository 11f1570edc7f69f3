"""`digest forget`: an article that is taken down is nowhere, and does not come back."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from digest import pipeline, upkeep
from digest.errors import UnknownArticleError
from digest.ingest.feeds import World
from digest.store import load_state, save_fetched
from tests.ingest.feeds.serving import serve_web
from tests.ingest.feeds.writing import REPORT, item, write_rss
from tests.sites import CORPUS, Site, make_site

NAME = "002_7144189efebaf28c"
SENTENCE = "ingin meningkatkan kerja sama militer kedua negara untuk melawan pengaruh Barat"


@pytest.fixture
def site(tmp_path: Path) -> Site:
    """The five articles, built once."""
    made = make_site(tmp_path / "site")
    assert made.build().problems == ()
    return made


def _holding(site: Site, text: str) -> list[str]:
    """The files of the site in which a text stands."""
    return [path for path, data in site.snapshot().items() if text in data.decode()]


def _forget(site: Site, wanted: str) -> pipeline.Report:
    return upkeep.forget(site.config, wanted, pages_only=True)


def test_nothing_of_it_stays(site: Site) -> None:
    """Neither input nor page nor state holds a sentence or the name of it; the event goes on at its address."""
    events = site.events()
    assert len(_holding(site, SENTENCE)) > 3
    assert _forget(site, NAME).problems == ()
    assert _holding(site, SENTENCE) == []
    assert _holding(site, NAME) == []
    assert site.events() == events
    assert [p for p in pipeline.check(site.config).problems if p.severity == "error"] == []


def test_it_does_not_come_back(site: Site) -> None:
    """The same file put there again is left out, with a note."""
    _forget(site, f"content/articles/{NAME}.txt")
    shutil.copy(CORPUS / f"{NAME}.txt", site.articles / "again.txt")
    shutil.copy(CORPUS / f"{NAME}.yml", site.articles / "again.yml")
    (problem,) = site.build().problems
    assert (problem.location, problem.severity) == ("content/articles/again.txt", "note")
    assert problem.message.startswith("was taken down by digest forget and is left out;")
    assert _holding(site, SENTENCE) == ["articles/again.txt"]


def test_an_event_of_this_article_alone_goes_with_it(site: Site) -> None:
    """Its page, and every list that named it; its address alone is remembered, and given to no other."""
    page = next(page for page in site.events() if "2025" in str(page))
    assert _forget(site, "003_f2809c6ccb4da4f9").events == 2
    assert not page.exists()
    assert _holding(site, "presiden-tiongkok-xi-jinping") == [".digest/events.jsonl"]


def test_what_the_hand_keeps_of_it_is_named(site: Site) -> None:
    """Words by hand are never deleted: an editor learns where they stand, and deletes them."""
    page = next(page for page in site.events() if "2022" in str(page))
    text = page.read_text(encoding="utf-8")
    line = next(line for line in text.splitlines() if SENTENCE in line)
    page.write_text(text.replace(line, f"Kata redaksi: {line}"), encoding="utf-8")
    site.build()
    problems = _forget(site, NAME).problems
    remains = [problem for problem in problems if "of the article taken down" in problem.message]
    event = page.relative_to(site.root / "content").as_posix()
    retold = [
        problem.location for problem in remains if problem.location != event
    ]  # lists that show its first sentence
    assert {"index.md", event.replace("events/", "stories/"), "sources/kompastv.md"} < set(retold)
    assert _holding(site, SENTENCE) == sorted([*(f".digest/pages/{path}" for path in retold), event, *retold])
    page.write_text(page.read_text(encoding="utf-8").replace(line, "Kata redaksi."), encoding="utf-8")
    site.build()
    assert _holding(site, SENTENCE) == []


def test_a_name_that_no_article_has(site: Site) -> None:
    """Nothing is touched, and the nearest name is offered."""
    before = site.snapshot()
    with pytest.raises(UnknownArticleError, match=f"no article is called 002_71; did you mean {NAME}?"):
        _forget(site, "002_71")
    assert site.snapshot() == before


def test_a_fetched_article_is_not_fetched_again(tmp_path: Path) -> None:
    """Also where the record of what was fetched is lost: then it is left out of the build."""
    site = make_site(tmp_path / "site", None)
    with serve_web() as web:
        feed = web.serve("/rss", write_rss(item("Hujan", "https://a.id/1?utm_source=rss", REPORT)))
        settings = f"    feeds: [{feed}]\n    fetch: {{allow_private_hosts: true, seconds_between_requests: 0}}\n"
        with (site.root / "mkdocs.yml").open("a", encoding="utf-8") as config:
            config.write(settings)
        assert upkeep.fetch(site.config, World()).added == 1
        assert site.build().articles == 1
        assert _forget(site, "https://www.a.id/1").articles == 0
        assert upkeep.fetch(site.config, World()).added == 0
        assert list(site.articles.iterdir()) == []
        save_fetched([], site.config.state)
        assert upkeep.fetch(site.config, World()).added == 1
    assert site.build().articles == 0
    assert len(load_state(site.config.state).forgotten) == 2
