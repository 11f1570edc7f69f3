"""`digest fetch` against a real server: what is new comes once, and a feed that fails ends nothing."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from digest.config import FetchConfig
from digest.text.pages.front_matter import parse_front_matter, parse_yaml_mapping
from tests.ingest.feeds.desk import Desk, counts
from tests.ingest.feeds.serving import Served, Web, serve_web
from tests.ingest.feeds.writing import PAGE, REPORT, item, write_rss


@pytest.fixture
def web() -> Iterator[Web]:
    """A server without robots.txt."""
    with serve_web() as running:
        yield running


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    """An empty folder of articles."""
    return Desk(tmp_path / "articles")


def test_a_feed_with_whole_texts_becomes_markdown(web: Web, desk: Desk) -> None:
    """Front matter says where it is from; times keep their offset; no page is asked for."""
    entry = item("Hujan &amp; banjir", "https://a.id/read/1/hujan?utm_source=rss", REPORT)
    entry = entry.replace("</item>", "<pubDate>Fri, 30 Dec 2022 15:04:00 +0700</pubDate><author>Budi</author></item>")
    feed = web.serve("/rss", write_rss(entry))
    assert counts(desk.fetch(feed)) == (1, 0, [])
    ((name, text),) = desk.files().items()
    assert name.startswith("hujan-")
    assert parse_front_matter(text) == {
        "url": "https://a.id/read/1/hujan?utm_source=rss",
        "headline": "Hujan & banjir",
        "outlet": "Koran A",
        "published": "2022-12-30T15:04:00+07:00",
        "authors": ("Budi",),
        "origin": f"Fetched from {feed}",
    }
    assert "\n\nHujan deras turun di Bekasi pada hari ke-2 bulan ini, kata Budi kepada wartawan.\n\n" in text
    assert web.asked == ["/robots.txt", "/rss"]


def test_a_teaser_becomes_its_page_with_a_sidecar(web: Web, desk: Desk) -> None:
    """The page as it came, after redirects; the address is the last one."""
    page = web.serve("/read/2", PAGE)
    web.pages["/go"] = Served(status=302, headers={"Location": "/read/2"})
    feed = web.serve("/rss", write_rss(item("Banjir", f"{web.address}/go", description="Banjir datang […]")))
    assert counts(desk.fetch(feed)) == (1, 0, [])
    (html, (_, sidecar)) = desk.files().items()
    assert html[1] == PAGE
    assert parse_yaml_mapping(sidecar)["url"] == page


def test_fetching_again_brings_nothing_twice(web: Web, desk: Desk) -> None:
    """The feed is asked with its ETag, and answers 304."""
    feed = web.serve("/rss", write_rss(item("Hujan", "https://a.id/1", REPORT)), ETag='"1"')
    desk.fetch(feed)
    before = desk.files()
    assert counts(desk.fetch(feed)) == (0, 0, [])
    assert desk.files() == before
    web.serve("/rss", write_rss(item("Hujan", "https://m.a.id/1?utm_source=x", REPORT)), ETag='"2"')
    assert desk.fetch(feed).added == 0


def test_an_item_that_says_something_new_is_updated(web: Web, desk: Desk) -> None:
    """Text and page alike, in the same files."""
    page = web.serve("/read/2", PAGE)
    entries = (item("Hujan", "https://a.id/1", REPORT), item("Banjir", page, description="Banjir."))
    feed = web.serve("/rss", write_rss(*entries))
    desk.fetch(feed)
    names = list(desk.files())
    web.serve("/read/2", PAGE.replace("datang", "surut"))
    entries = (item("Hujan", "https://a.id/1", REPORT + "<p>Kini reda.</p>"), item("Surut", page, description="Surut."))
    web.serve("/rss", write_rss(*entries))
    assert counts(desk.fetch(feed)) == (0, 2, [])
    assert list(desk.files()) == names
    assert "Kini reda." in "".join(desk.files().values())
    assert "Banjir surut." in "".join(desk.files().values())


def test_an_editor_s_change_and_deletion_stay(web: Web, desk: Desk) -> None:
    """The feed's newer text is only spoken of."""
    feed = web.serve("/rss", write_rss(item("Hujan", "https://a.id/1", REPORT), item("Lagi", "https://a.id/2", REPORT)))
    desk.fetch(feed)
    kept, gone = sorted(desk.folder.iterdir())
    kept.write_text("Disunting.", encoding="utf-8")
    gone.unlink()
    longer = REPORT + "<p>Kini reda.</p>"
    web.serve("/rss", write_rss(item("Hujan", "https://a.id/1", longer), item("Lagi", "https://a.id/2", longer)))
    harvest = desk.fetch(feed)
    assert (harvest.added, harvest.updated) == (0, 0)
    assert [problem.severity for problem in harvest.problems] == ["note"]
    assert desk.files() == {kept.name: "Disunting."}


def test_a_teaser_never_takes_the_place_of_a_text(web: Web, desk: Desk) -> None:
    """A feed that was cut short after a day leaves what came."""
    feed = web.serve("/rss", write_rss(item("Hujan", "https://a.id/1", REPORT)))
    desk.fetch(feed)
    before = desk.files()
    web.serve("/rss", write_rss(item("Hujan", "https://a.id/1", description="Hujan […]")))
    assert counts(desk.fetch(feed)) == (0, 0, [])
    assert desk.files() == before


@pytest.mark.parametrize("status", [404, 410])
def test_a_feed_that_is_gone(web: Web, desk: Desk, status: int) -> None:
    """It is a Problem; the other feed is fetched."""
    web.pages["/gone"] = Served(status=status)
    feed = web.serve("/rss", write_rss(item("Hujan", "https://a.id/1", REPORT)))
    message = f"is gone (the server says {status}); take it out, or correct its address"
    assert counts(desk.fetch(f"{web.address}/gone", feed)) == (1, 0, [message])


def test_a_page_that_fails_comes_with_a_later_run(web: Web, desk: Desk) -> None:
    """The feed's ETag is not kept while something of it is missing."""
    link = f"{web.address}/read/2"
    web.pages["/read/2"] = Served(status=503)
    feed = web.serve("/rss", write_rss(item("Banjir", link, description="Banjir.")), ETag='"1"')
    assert counts(desk.fetch(feed)) == (0, 0, ["cannot be fetched (the server says 503); try again later"])
    web.serve("/read/2", PAGE)
    assert counts(desk.fetch(feed)) == (1, 0, [])


def test_an_item_without_text_and_page_is_passed_over(web: Web, desk: Desk) -> None:
    """There is nothing to keep."""
    assert counts(desk.fetch(web.serve("/rss", write_rss(item("Hujan", "", description="<img src='x'>"))))) == (
        0,
        0,
        [],
    )


def test_a_feed_that_moved_goes_on(web: Web, desk: Desk) -> None:
    """Articles of a feed that is no longer asked are another feed's to update."""
    desk.fetch(web.serve("/old", write_rss(item("Hujan", "https://a.id/1", REPORT))))
    new = web.serve("/new", write_rss(item("Hujan", "https://a.id/1", REPORT + "<p>Kini reda.</p>")))
    assert counts(desk.fetch(new)) == (0, 1, [])


def test_a_run_takes_so_many_new_articles_and_the_next_the_rest(web: Web, desk: Desk) -> None:
    """With a note."""
    feed = web.serve("/rss", write_rss(*(item("Hujan", f"https://a.id/{n}", REPORT) for n in range(5))), ETag='"1"')
    few = FetchConfig(allow_private_hosts=True, max_new_articles=3)
    assert counts(desk.fetch(feed, settings=few)) == (3, 0, ["has 2 more new articles than a run takes; fetch again"])
    assert counts(desk.fetch(feed, settings=few)) == (2, 0, [])
    assert counts(desk.fetch(feed, settings=few)) == (0, 0, [])


def test_one_request_a_second_a_host(web: Web, desk: Desk) -> None:
    """robots.txt counts too."""
    page = web.serve("/read/2", PAGE)
    desk.fetch(web.serve("/rss", write_rss(item("Banjir", page, description="Banjir."))))
    assert len(web.asked) == 3
    assert 1.5 < desk.waited <= 2.0


def test_two_feeds_with_one_article(web: Web, desk: Desk) -> None:
    """The first that had it goes on to speak of it."""
    one = web.serve("/1", write_rss(item("Hujan", "https://a.id/1", REPORT)))
    other = web.serve("/2", write_rss(item("Hujan!", "https://a.id/1?utm_source=rss", REPORT)))
    assert counts(desk.fetch(one, other)) == (1, 0, [])
    assert counts(desk.fetch(other, one)) == (0, 0, [])
