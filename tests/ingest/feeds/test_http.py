"""One request: what comes back, how it is unpacked, and what is refused."""

from __future__ import annotations

import gzip
from collections.abc import Iterator

import pytest

from digest.config import FetchConfig
from digest.errors import ArticleError
from digest.ingest.feeds.http import Requests
from digest.ingest.feeds.world import World
from tests.ingest.feeds.serving import Served, Web, serve_web

OPEN = FetchConfig(allow_private_hosts=True, timeout_seconds=5.0, max_bytes=1000)


@pytest.fixture
def web() -> Iterator[Web]:
    """A server."""
    with serve_web() as running:
        yield running


@pytest.fixture
def requests() -> Iterator[Requests]:
    """A line to it."""
    with Requests(OPEN, "tester/1", World()) as line:
        yield line


def test_an_answer(web: Web, requests: Requests) -> None:
    """What the server said, with what to ask with next time."""
    url = web.serve("/a", "Hujan", ETag='"1"', Last_Modified="Fri, 30 Dec 2022 08:04:00 GMT")
    answer = requests.get(url, {})
    assert (answer.address, answer.status, answer.body, answer.location) == (url, 200, b"Hujan", "")
    assert (answer.etag, answer.last_modified) == ('"1"', "Fri, 30 Dec 2022 08:04:00 GMT")
    assert requests.get(url, {"If-None-Match": '"1"'}).status == 304


def test_the_name_is_asked_for_at_the_address_that_was_checked(web: Web, requests: Requests) -> None:
    """The server hears the name, as servers of many sites must."""
    web.serve("/a", "Hujan")
    assert requests.get(f"http://localhost:{web.server_port}/a", {}).body == b"Hujan"
    assert web.hosts == [f"localhost:{web.server_port}"]


def test_a_redirect_is_given_and_not_followed(web: Web, requests: Requests) -> None:
    """Each step is checked by the caller."""
    web.pages["/a"] = Served(status=302, headers={"Location": "/b"})
    answer = requests.get(f"{web.address}/a", {})
    assert (answer.status, answer.location) == (302, "/b")
    assert web.asked == ["/a"]


def test_gzip_is_unpacked_up_to_the_limit(web: Web, requests: Requests) -> None:
    """Also where one piece of it holds much."""
    url = web.serve("/a", gzip.compress(b"x" * 1000), Content_Encoding="gzip")
    assert requests.get(url, {}).body == b"x" * 1000
    url = web.serve("/b", gzip.compress(b"x" * 1001), Content_Encoding="gzip")
    with pytest.raises(ArticleError, match="answers with more than 1000 bytes"):
        requests.get(url, {})


@pytest.mark.parametrize(
    ("encoding", "message"),
    [("gzip", "answers with broken gzip"), ("br", "answers in the encoding br, which was not asked for")],
)
def test_what_cannot_be_unpacked(web: Web, requests: Requests, encoding: str, message: str) -> None:
    """It is said so."""
    url = web.serve("/a", "Hujan", Content_Encoding=encoding)
    with pytest.raises(ArticleError, match=message):
        requests.get(url, {})


def test_a_server_that_is_not_there(web: Web, requests: Requests) -> None:
    """Or that hangs up."""
    web.pages["/a"] = Served(headers={"Content-Length": "50"}, body=b"Hujan")
    with pytest.raises(ArticleError, match="does not answer"):
        requests.get(f"{web.address}/a", {})
    with pytest.raises(ArticleError, match="does not answer"):
        requests.get("http://127.0.0.1:1/", {})


def test_no_cookie_is_sent_back(web: Web, requests: Requests) -> None:
    """No server knows us again."""
    url = web.serve("/a", "Hujan", Set_Cookie="id=1")
    requests.get(url, {})
    requests.get(url, {})
    assert web.cookies == [None, None]
