"""Asked politely: a pause for each host, robots.txt once, redirects as if they were new."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from digest.config import FetchConfig
from digest.errors import ArticleError
from digest.ingest.feeds.http import Requests
from digest.ingest.feeds.manners import Visitor
from digest.ingest.feeds.world import World
from digest.memory import Fetched
from tests.ingest.feeds.serving import Served, Web, serve_web


@pytest.fixture
def web() -> Iterator[Web]:
    """A server."""
    with serve_web() as running:
        yield running


class Time:
    """A clock that only goes while somebody sleeps."""

    def __init__(self) -> None:
        self.now = 100.0
        self.told: list[str] = []

    def sleep(self, seconds: float) -> None:
        """Let time pass."""
        self.now += seconds

    @property
    def world(self) -> World:
        """The world in which this is the time."""
        return World(clock=lambda: self.now, sleep=self.sleep, tell=self.told.append)


@pytest.fixture
def time() -> Time:
    """It begins at 100."""
    return Time()


@pytest.fixture
def visitor(time: Time) -> Iterator[Visitor]:
    """Who asks once in two seconds."""
    with Requests(FetchConfig(allow_private_hosts=True), "tester/1", time.world) as requests:
        yield Visitor(requests, "tester/1", 2.0, time.world)


def test_a_pause_for_each_host(web: Web, visitor: Visitor, time: Time) -> None:
    """Two hosts do not wait for each other; robots.txt is asked for once a host."""
    url = web.serve("/a", "Hujan")
    other = f"http://localhost:{web.server_port}/a"
    for address, at in ((url, 102.0), (url, 104.0), (other, 106.0), (url, 106.0)):
        visitor.visit(address)
        assert time.now == at
    assert web.asked.count("/robots.txt") == 2
    assert time.told[:2] == [f"{web.address}/robots.txt", url]


def test_what_is_known_is_asked_with(web: Web, visitor: Visitor) -> None:
    """Behind a redirect too."""
    web.serve("/b", "Hujan", ETag='"1"')
    web.pages["/a"] = Served(status=301, headers={"Location": "/b"})
    known = Fetched(address="x", etag='"1"')
    answer = visitor.visit(f"{web.address}/a", known)
    assert (answer.status, answer.address) == (304, f"{web.address}/b")


def test_a_redirect_into_what_robots_txt_closes(web: Web, visitor: Visitor) -> None:
    """It is not followed."""
    web.serve("/robots.txt", "User-agent: tester\nDisallow: /b\nUser-agent: *\nDisallow:\n")
    web.pages["/a"] = Served(status=301, headers={"Location": "/b"})
    with pytest.raises(ArticleError, match=r"is closed to programs by its robots\.txt"):
        visitor.visit(f"{web.address}/a")
    assert "/b" not in web.asked


def test_a_robots_txt_elsewhere(web: Web, visitor: Visitor) -> None:
    """Redirects to it are followed; one that goes in a circle closes the host."""
    web.pages["/robots.txt"] = Served(status=301, headers={"Location": "/rules"})
    web.serve("/rules", "User-agent: *\nDisallow: /b\n")
    web.serve("/a", "Hujan")
    assert visitor.visit(f"{web.address}/a").status == 200
    with pytest.raises(ArticleError, match="is closed"):
        visitor.visit(f"{web.address}/b")


def test_a_circle_of_robots_txt_closes_the_host(web: Web, visitor: Visitor) -> None:
    """Who cannot say is not asked."""
    web.pages["/robots.txt"] = Served(status=301, headers={"Location": "/robots.txt"})
    with pytest.raises(ArticleError, match="is closed"):
        visitor.visit(web.serve("/a", "Hujan"))


def test_a_host_that_fails_is_not_waited_for_again(web: Web, visitor: Visitor) -> None:
    """Fifty articles of it would be fifty times the timeout."""
    web.pages["/robots.txt"] = Served(headers={"Content-Length": "50"}, body=b"User-agent")
    for path in ("/a", "/b"):
        with pytest.raises(ArticleError, match="does not answer"):
            visitor.visit(web.address + path)
    assert web.asked == ["/robots.txt"]


def test_a_redirect_to_what_is_no_address(web: Web, visitor: Visitor) -> None:
    """It is said so."""
    web.pages["/a"] = Served(status=301, headers={"Location": "http://["})
    with pytest.raises(ArticleError, match="redirects to what is no address"):
        visitor.visit(f"{web.address}/a")
