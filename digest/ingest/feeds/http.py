"""One request, one answer: guarded, timed and never larger than allowed. Redirects are left to the caller."""

from __future__ import annotations

import zlib
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from types import TracebackType
from typing import Self

import httpx

from digest.config import FetchConfig
from digest.errors import ArticleError
from digest.ingest.feeds.guard import check_scheme, resolve_host
from digest.ingest.feeds.world import World

_LATER = "try again later"
_CHUNK = 65_536  # bytes unpacked at a time, so that a bomb is met before it is whole
_GZIP = 16 + zlib.MAX_WBITS  # zlib's way to say "gzip, with its head"


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """What a server said. ``address`` is where; ``location`` where it says to go instead."""

    address: str
    status: int
    body: bytes
    media_type: str
    etag: str
    last_modified: str
    location: str


class Requests:
    """A line to the web: no proxy, no cookie, no redirect; use it with ``with``."""

    def __init__(self, settings: FetchConfig, agent: str, world: World) -> None:
        self._settings, self._clock = settings, world.clock
        self._client = httpx.Client(
            transport=_GuardedTransport(_is_any if settings.allow_private_hosts else world.is_public),
            headers={"User-Agent": agent, "Accept-Encoding": "gzip"},
            timeout=settings.timeout_seconds,
            trust_env=False,  # a proxy from the environment would be connected to instead of the checked address
        )

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._client.close()

    def get(self, url: str, headers: Mapping[str, str]) -> Answer:
        """Ask for an address once.

        Raises:
            ArticleError: it may not be asked, does not answer in time, or answers with too much.
        """
        check_scheme(url)
        end = self._clock() + self._settings.timeout_seconds
        self._client.cookies.clear()
        try:
            with self._client.stream("GET", url, headers=headers) as response:
                return _read_answer(url, response, self._read_body(url, response, end))
        except httpx.TimeoutException as error:
            raise self._too_slow(url) from error
        except (httpx.HTTPError, httpx.InvalidURL) as error:
            raise ArticleError(url, f"does not answer ({error})", _LATER) from error

    def _read_body(self, url: str, response: httpx.Response, end: float) -> bytes:
        body = bytearray()
        for piece in _unpack(url, response):
            body += piece
            if self._clock() > end:
                raise self._too_slow(url)
            if len(body) > self._settings.max_bytes:
                what = f"answers with more than {self._settings.max_bytes} bytes"
                raise ArticleError(url, what, "take it out, or raise extra.digest.fetch.max_bytes")
        return bytes(body)

    def _too_slow(self, url: str) -> ArticleError:
        return ArticleError(url, f"takes more than {self._settings.timeout_seconds:g} seconds to answer", _LATER)


class _GuardedTransport(httpx.BaseTransport):
    """Connects to the address that was checked, and to no other; certificates are still those of the name."""

    def __init__(self, is_allowed: Callable[[str], bool]) -> None:
        self._is_allowed = is_allowed
        self._inner = httpx.HTTPTransport()

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        url = request.url
        port = url.port or (443 if url.scheme == "https" else 80)
        host = url.raw_host.decode("ascii")
        address = resolve_host(host, port, self._is_allowed)
        pinned = httpx.Request(
            request.method,
            url.copy_with(host=address),
            headers=request.headers,  # "Host" still holds the name
            extensions={**request.extensions, "sni_hostname": host},
        )
        return self._inner.handle_request(pinned)

    def close(self) -> None:
        self._inner.close()


def _is_any(_address: str) -> bool:
    return True


def _read_answer(url: str, response: httpx.Response, body: bytes) -> Answer:
    return Answer(
        address=url,
        status=response.status_code,
        body=body,
        media_type=response.headers.get("content-type", "").partition(";")[0].strip().casefold(),
        etag=response.headers.get("etag", ""),
        last_modified=response.headers.get("last-modified", ""),
        location=response.headers.get("location", "") if response.is_redirect else "",
    )


def _unpack(url: str, response: httpx.Response) -> Iterator[bytes]:
    """Give the body as it comes, unpacked in small pieces."""
    encoding = response.headers.get("content-encoding", "identity").strip().casefold()
    if encoding in {"", "identity"}:
        yield from response.iter_raw()
    elif encoding in {"gzip", "x-gzip"}:
        yield from _gunzip(url, response)
    else:
        raise ArticleError(url, f"answers in the encoding {encoding}, which was not asked for", _LATER)


def _gunzip(url: str, response: httpx.Response) -> Iterator[bytes]:
    packer = zlib.decompressobj(_GZIP)
    try:
        for raw in response.iter_raw():
            yield packer.decompress(raw, _CHUNK)
            while packer.unconsumed_tail:
                yield packer.decompress(packer.unconsumed_tail, _CHUNK)
    except zlib.error as error:
        raise ArticleError(url, "answers with broken gzip", _LATER) from error
