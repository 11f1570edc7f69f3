"""`digest fetch` against a real server: what is new comes once, and what goes wrong is said and ends nothing."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

import pytest

from digest.config import FetchConfig
from digest.ingest.feeds import Harvest, World, fetch_feeds
from digest.ingest.feeds.guard import is_public
from digest.memory import Fetched
from digest.text.front_matter import parse_front_matter, parse_yaml_mapping
from tests.ingest.feeds.serving import Served, Web, bomb, serve_web
from tests.ingest.feeds.writing import PAGE, REPORT, item, write_rss

QUICK = FetchConfig(allow_private_hosts=True, timeout_seconds=5.0, max_bytes=100_000)


@pytest.fixture
def web() -> Iterator[Web]:
    """A server without robots.txt."""
    with serve_web() as running:
        yield running


class Desk:
    """Who fetches, again and again, into one folder; it never waits, but counts how long it would have."""

    def __init__(self, folder: Path) -> None:
        self.folder, self.waited = folder, 0.0
        self.known: tuple[Fetched, ...] = ()

    def fetch(self, *feeds: str, settings: FetchConfig = QUICK) -> Harvest:
        """Run once."""
        harvest = fetch_feeds(feeds, self.folder, self.known, settings, World(sleep=self._wait))
        self.known = harvest.fetched
        return harvest

    def files(self) -> dict[str, str]:
        """All that was written."""
        return {path.name: path.read_text(encoding="utf-8") for path in sorted(self.folder.iterdir())}

    def _wait(self, seconds: float) -> None:
        self.waited += seconds


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    """An empty folder of articles."""
    return Desk(tmp_path / "articles")


def _counts(harvest: Harvest) -> tuple[int, int, list[str]]:
    return harvest.added, harvest.updated, [problem.message for problem in harvest.problems]


def test_a_feed_with_whole_texts_becomes_markdown(web: Web, desk: Desk) -> None:
    """Front matter says where it is from; times keep their offset; no page is asked for."""
    entry = item("Hujan &amp; banjir", "https://a.id/read/1/hujan?utm_source=rss", REPORT)
    entry = entry.replace("</item>", "<pubDate>Fri, 30 Dec 2022 15:04:00 +0700</pubDate><author>Budi</author></item>")
    feed = web.serve("/rss", write_rss(entry))
    assert _counts(desk.fetch(feed)) == (1, 0, [])
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
    assert _counts(desk.fetch(feed)) == (1, 0, [])
    (html, (_, sidecar)) = desk.files().items()
    assert html[1] == PAGE
    assert parse_yaml_mapping(sidecar)["url"] == page


def test_fetching_again_brings_nothing_twice(web: Web, desk: Desk) -> None:
    """The feed is asked with its ETag, and answers 304."""
    feed = web.serve("/rss", write_rss(item("Hujan", "https://a.id/1", REPORT)), ETag='"1"')
    desk.fetch(feed)
    before = desk.files()
    assert _counts(desk.fetch(feed)) == (0, 0, [])
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
    assert _counts(desk.fetch(feed)) == (0, 2, [])
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
    assert _counts(desk.fetch(feed)) == (0, 0, [])
    assert desk.files() == before


@pytest.mark.parametrize("status", [404, 410])
def test_a_feed_that_is_gone(web: Web, desk: Desk, status: int) -> None:
    """It is a Problem; the other feed is fetched."""
    web.pages["/gone"] = Served(status=status)
    feed = web.serve("/rss", write_rss(item("Hujan", "https://a.id/1", REPORT)))
    message = f"is gone (the server says {status}); take it out, or correct its address"
    assert _counts(desk.fetch(f"{web.address}/gone", feed)) == (1, 0, [message])


def test_a_page_that_fails_comes_with_a_later_run(web: Web, desk: Desk) -> None:
    """The feed's ETag is not kept while something of it is missing."""
    link = f"{web.address}/read/2"
    web.pages["/read/2"] = Served(status=503)
    feed = web.serve("/rss", write_rss(item("Banjir", link, description="Banjir.")), ETag='"1"')
    assert _counts(desk.fetch(feed)) == (0, 0, ["cannot be fetched (the server says 503); try again later"])
    web.serve("/read/2", PAGE)
    assert _counts(desk.fetch(feed)) == (1, 0, [])


def test_a_slow_server(web: Web, desk: Desk) -> None:
    """It is given up after the time that the settings name."""
    end = threading.Event()
    web.pages["/slow"] = Served(stream=lambda _out: end.wait(10))
    impatient = FetchConfig(allow_private_hosts=True, timeout_seconds=0.2)
    _, _, messages = _counts(desk.fetch(f"{web.address}/slow", settings=impatient))
    end.set()
    assert messages == ["takes more than 0.2 seconds to answer; try again later"]


def test_a_body_that_drips(web: Web, desk: Desk) -> None:
    """Each byte in time, but never an end: the whole answer has one deadline."""
    end = threading.Event()

    def drip(out: BinaryIO) -> None:
        while not end.wait(0.05):
            out.write(b".")
            out.flush()

    web.pages["/drip"] = Served(stream=drip)
    impatient = FetchConfig(allow_private_hosts=True, timeout_seconds=0.4)
    _, _, messages = _counts(desk.fetch(f"{web.address}/drip", settings=impatient))
    end.set()
    assert messages == ["takes more than 0.4 seconds to answer; try again later"]


def test_an_endless_body_and_a_bomb(web: Web, desk: Desk) -> None:
    """Neither is read further than allowed."""

    def pour(out: BinaryIO) -> None:
        while True:
            out.write(bytes(10_000))

    web.pages["/endless"] = Served(stream=pour)
    web.pages["/bomb"] = Served(body=bomb(50_000_000), headers={"Content-Encoding": "gzip"})
    too_much = "answers with more than 100000 bytes; take it out, or raise extra.digest.fetch.max_bytes"
    _, _, messages = _counts(desk.fetch(f"{web.address}/endless", f"{web.address}/bomb"))
    assert messages == [too_much, too_much]


def test_redirects_in_a_circle(web: Web, desk: Desk) -> None:
    """It ends."""
    web.pages["/circle"] = Served(status=301, headers={"Location": "/circle"})
    _, _, messages = _counts(desk.fetch(f"{web.address}/circle"))
    assert messages == ["redirects more than 5 times; check its address in a browser"]


def test_this_machine_is_no_public_address(web: Web, desk: Desk) -> None:
    """Nothing is even connected to."""
    feed = web.serve("/rss", write_rss(item("Hujan", "https://a.id/1", REPORT)))
    _, _, (message,) = _counts(desk.fetch(feed, settings=FetchConfig()))
    assert message.startswith("leads to 127.0.0.1, which is no public address;")
    assert web.asked == []


@pytest.mark.parametrize("host", ["127.0.0.2", "10.0.0.1", "169.254.169.254", "[::1]", "2130706434"])
def test_a_redirect_to_a_private_address_is_refused(web: Web, desk: Desk, host: str) -> None:
    """Only this one server counts as public here; where it sends us is checked anew."""
    web.pages["/away"] = Served(status=302, headers={"Location": f"http://{host}:{web.server_port}/latest/meta-data/"})
    world = World(sleep=lambda _: None, is_public=lambda address: address == "127.0.0.1" or is_public(address))
    harvest = fetch_feeds([f"{web.address}/away"], desk.folder, (), FetchConfig(), world)
    assert ["which is no public address" in problem.message for problem in harvest.problems] == [True]
    assert web.asked == ["/robots.txt", "/away"]


def test_other_schemes_are_refused_behind_a_redirect_too(web: Web, desk: Desk) -> None:
    """No file of this machine is ever read."""
    web.pages["/file"] = Served(status=302, headers={"Location": "file:///etc/passwd"})
    _, _, messages = _counts(desk.fetch("file:///etc/passwd", f"{web.address}/file"))
    assert [message.partition(";")[0] for message in messages] == ["is no http or https address"] * 2


def test_robots_txt_is_obeyed(web: Web, desk: Desk) -> None:
    """For feeds and for pages; a host that cannot say is closed."""
    web.serve("/robots.txt", "User-agent: *\nDisallow: /tertutup/\n")
    link = web.serve("/tertutup/1", PAGE)
    feed = web.serve("/rss", write_rss(item("Banjir", link, description="Banjir.")))
    closed = "is closed to programs by its robots.txt; ask its owner, or take it out"
    assert _counts(desk.fetch(feed, f"{web.address}/tertutup/rss")) == (0, 0, [closed, closed])
    assert "/tertutup/1" not in web.asked
    web.pages["/robots.txt"] = Served(status=500)
    assert _counts(desk.fetch(feed)) == (0, 0, [closed])


@pytest.mark.parametrize("body", ["", "hujan", "<html><body>Hujan</body></html>", '{"a": 1}', "\0\1\2"])
def test_what_is_no_feed(web: Web, desk: Desk, body: str) -> None:
    """It is said so."""
    _, _, messages = _counts(desk.fetch(web.serve("/rss", body)))
    assert messages == ["is no feed that can be read; check its address in a browser"]


def test_a_feed_with_entities_of_its_own(web: Web, desk: Desk) -> None:
    """Bombs and files of this machine come that way."""
    body = '<!DOCTYPE rss [<!ENTITY x SYSTEM "file:///etc/passwd">]>' + write_rss(item("&x;", "https://a.id/1", REPORT))
    _, _, (message,) = _counts(desk.fetch(web.serve("/rss", body)))
    assert message.startswith("declares its own entities")


def test_names_that_attack(web: Web, desk: Desk) -> None:
    """No file lies outside the folder, none is hidden, and no address runs a program."""
    evil = (
        "https://a.id/../../../etc/passwd",
        "https://a.id/..%2f..%2f.ssh/x",
        "javascript:alert(1)",
        "https://a.id/CON:\0|",
    )
    entries = [item("Hujan", link, REPORT, guid=f"../../{n}\n") for n, link in enumerate(evil)]
    desk.fetch(web.serve("/rss", write_rss(*entries).replace("\0", "")))
    assert len(desk.files()) == len(evil)
    for name, text in desk.files().items():
        assert name.replace("-", "").removesuffix(".md").isalnum()
        assert "javascript" not in str(parse_front_matter(text).get("url"))
    assert [path.name for path in desk.folder.parent.iterdir()] == ["articles"]


def test_a_run_takes_so_many_new_articles_and_the_next_the_rest(web: Web, desk: Desk) -> None:
    """With a note."""
    feed = web.serve("/rss", write_rss(*(item("Hujan", f"https://a.id/{n}", REPORT) for n in range(5))), ETag='"1"')
    few = FetchConfig(allow_private_hosts=True, max_new_articles=3)
    assert _counts(desk.fetch(feed, settings=few)) == (3, 0, ["has 2 more new articles than a run takes; fetch again"])
    assert _counts(desk.fetch(feed, settings=few)) == (2, 0, [])
    assert _counts(desk.fetch(feed, settings=few)) == (0, 0, [])


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
    assert _counts(desk.fetch(one, other)) == (1, 0, [])
    assert _counts(desk.fetch(other, one)) == (0, 0, [])
