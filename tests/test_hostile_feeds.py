"""`digest fetch` against servers that mean no good: each is said to be what it is, and harms nothing."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

import pytest

from digest.config import FetchConfig
from digest.ingest.feeds import World, fetch_feeds
from digest.ingest.feeds.guard import is_public
from digest.text.pages.front_matter import parse_front_matter
from tests.ingest.feeds.desk import Desk, counts
from tests.ingest.feeds.serving import Served, Web, bomb, serve_web
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


def test_what_is_no_page_is_not_kept(web: Web, desk: Desk) -> None:
    """A sound, or nothing at all."""
    sound = web.serve("/1.mp3", b"ID3", Content_Type="audio/mpeg")
    entries = (
        item("Siaran", sound, description="Dengar."),
        item("Kosong", web.serve("/2", " "), description="Kosong."),
    )
    _, _, messages = counts(desk.fetch(web.serve("/rss", write_rss(*entries))))
    assert messages == [
        "holds no page, but 3 bytes of audio/mpeg; look at it in a browser",
        "holds no page, but 1 bytes of nothing; look at it in a browser",
    ]
    assert not desk.folder.exists()


def test_a_slow_server(web: Web, desk: Desk) -> None:
    """It is given up after the time that the settings name."""
    end = threading.Event()
    web.pages["/slow"] = Served(stream=lambda _out: end.wait(10))
    impatient = FetchConfig(allow_private_hosts=True, timeout_seconds=0.2)
    _, _, messages = counts(desk.fetch(f"{web.address}/slow", settings=impatient))
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
    _, _, messages = counts(desk.fetch(f"{web.address}/drip", settings=impatient))
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
    _, _, messages = counts(desk.fetch(f"{web.address}/endless", f"{web.address}/bomb"))
    assert messages == [too_much, too_much]


def test_redirects_in_a_circle(web: Web, desk: Desk) -> None:
    """It ends."""
    web.pages["/circle"] = Served(status=301, headers={"Location": "/circle"})
    _, _, messages = counts(desk.fetch(f"{web.address}/circle"))
    assert messages == ["redirects more than 5 times; check its address in a browser"]


def test_this_machine_is_no_public_address(web: Web, desk: Desk) -> None:
    """Nothing is even connected to."""
    feed = web.serve("/rss", write_rss(item("Hujan", "https://a.id/1", REPORT)))
    _, _, (message,) = counts(desk.fetch(feed, settings=FetchConfig()))
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
    _, _, messages = counts(desk.fetch("file:///etc/passwd", f"{web.address}/file"))
    assert [message.partition(";")[0] for message in messages] == ["is no http or https address"] * 2


def test_robots_txt_is_obeyed(web: Web, desk: Desk) -> None:
    """For feeds and for pages; a host that cannot say is closed."""
    web.serve("/robots.txt", "User-agent: *\nDisallow: /tertutup/\n")
    link = web.serve("/tertutup/1", PAGE)
    feed = web.serve("/rss", write_rss(item("Banjir", link, description="Banjir.")))
    closed = "is closed to programs by its robots.txt; ask its owner, or take it out"
    assert counts(desk.fetch(feed, f"{web.address}/tertutup/rss")) == (0, 0, [closed, closed])
    assert "/tertutup/1" not in web.asked
    web.pages["/robots.txt"] = Served(status=500)
    assert counts(desk.fetch(feed)) == (0, 0, [closed])


@pytest.mark.parametrize("body", ["", "hujan", "<html><body>Hujan</body></html>", '{"a": 1}', "\0\1\2"])
def test_what_is_no_feed(web: Web, desk: Desk, body: str) -> None:
    """It is said so."""
    _, _, messages = counts(desk.fetch(web.serve("/rss", body)))
    assert messages == ["is no feed that can be read; check its address in a browser"]


def test_a_feed_with_entities_of_its_own(web: Web, desk: Desk) -> None:
    """Bombs and files of this machine come that way."""
    body = '<!DOCTYPE rss [<!ENTITY x SYSTEM "file:///etc/passwd">]>' + write_rss(item("&x;", "https://a.id/1", REPORT))
    _, _, (message,) = counts(desk.fetch(web.serve("/rss", body)))
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
