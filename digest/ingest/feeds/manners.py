"""How to ask politely: one request a second a host, what robots.txt allows, and each redirect as if it were new."""

from __future__ import annotations

from urllib.parse import urljoin, urlsplit
from urllib.robotparser import RobotFileParser

from digest.errors import ArticleError
from digest.ingest.feeds.guard import check_scheme
from digest.ingest.feeds.http import Answer, Requests
from digest.ingest.feeds.world import World
from digest.memory import Fetched

_MOST_REDIRECTS = 5  # as many as RFC 9309 asks for
_CLIENT_ERRORS = range(400, 500)
_OK = 200


class Visitor:
    """Asks for pages and remembers, for one run, when each host was asked last and what its robots.txt says."""

    def __init__(self, requests: Requests, agent: str, pause: float, world: World) -> None:
        self._requests, self._agent, self._pause, self._world = requests, agent, pause, world
        self._asked: dict[str, float] = {}
        self._rules: dict[str, RobotFileParser | ArticleError] = {}

    def visit(self, url: str, known: Fetched | None = None) -> Answer:
        """Give what an address answers, redirects followed; 304 where ``known`` is still what it holds.

        Raises:
            ArticleError: it may not be asked, or does not answer as it should.
        """
        headers = _conditions(known)
        address = url
        for _ in range(_MOST_REDIRECTS + 1):
            check_scheme(address)
            self._check_robots(address)
            answer = self._ask(address, headers)
            if not answer.location:
                return answer
            address = _next_address(answer)
        raise ArticleError(url, f"redirects more than {_MOST_REDIRECTS} times", "check its address in a browser")

    def _ask(self, url: str, headers: dict[str, str]) -> Answer:
        host = urlsplit(url).netloc
        wait = self._asked.get(host, float("-inf")) + self._pause - self._world.clock()
        if wait > 0:
            self._world.sleep(wait)
        self._asked[host] = self._world.clock()
        self._world.tell(url)
        return self._requests.get(url, headers)

    def _check_robots(self, url: str) -> None:
        parts = urlsplit(url)
        origin = f"{parts.scheme}://{parts.netloc}"
        if origin not in self._rules:
            self._rules[origin] = self._try_robots(f"{origin}/robots.txt")
        rules = self._rules[origin]
        if isinstance(rules, ArticleError):
            raise rules
        if not rules.can_fetch(self._agent, url):
            raise ArticleError(url, "is closed to programs by its robots.txt", "ask its owner, or take it out")

    def _try_robots(self, url: str) -> RobotFileParser | ArticleError:
        """Read the rules of a host; a host that fails is not waited for again in this run."""
        try:
            return self._read_robots(url)
        except ArticleError as error:
            return error

    def _read_robots(self, url: str) -> RobotFileParser:
        """Read the rules of a host: none where it has none, all closed where it cannot say (RFC 9309, 2.3.1)."""
        answer = self._ask(url, {})
        for _ in range(_MOST_REDIRECTS):
            if answer.location:
                answer = self._ask(_next_address(answer), {})
        rules = RobotFileParser()
        if answer.status == _OK:
            rules.parse(answer.body.decode("utf-8", errors="replace").splitlines())
        elif answer.status in _CLIENT_ERRORS:
            rules.parse([])
        else:
            rules.parse(["User-agent: *", "Disallow: /"])
        return rules


def _next_address(answer: Answer) -> str:
    try:
        return urljoin(answer.address, answer.location)
    except ValueError:
        raise ArticleError(answer.address, "redirects to what is no address", "check it in a browser") from None


def _conditions(known: Fetched | None) -> dict[str, str]:
    asked = {"If-None-Match": known.etag, "If-Modified-Since": known.last_modified} if known else {}
    return {name: value for name, value in asked.items() if value}
