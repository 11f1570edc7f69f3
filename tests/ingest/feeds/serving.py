"""A real web server on this machine: pages by path, every request remembered."""

from __future__ import annotations

import gzip
import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import BinaryIO, cast

Stream = Callable[[BinaryIO], object]


@dataclass(kw_only=True)
class Served:
    """What stands at one path; ``stream`` writes the body itself."""

    body: bytes = b""
    status: int = 200
    headers: Mapping[str, str] = field(default_factory=dict)
    stream: Stream | None = None


class Web(ThreadingHTTPServer):
    """Answers from ``pages``; a page with an ETag is sent once to whoever knows it."""

    daemon_threads = True

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.pages: dict[str, Served] = {}
        self.asked: list[str] = []
        self.hosts: list[str] = []
        self.cookies: list[str | None] = []

    @property
    def address(self) -> str:
        """Where it is."""
        return f"http://127.0.0.1:{self.server_port}"

    def serve(self, path: str, body: str | bytes, **headers: str) -> str:
        """Put a page at a path; gives its address."""
        data = body.encode() if isinstance(body, str) else body
        self.pages[path] = Served(body=data, headers={key.replace("_", "-"): value for key, value in headers.items()})
        return self.address + path


@contextmanager
def serve_web() -> Iterator[Web]:
    """Run a server for as long as the block lasts."""
    web = Web()
    thread = threading.Thread(target=web.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True)
    thread.start()
    try:
        yield web
    finally:
        web.shutdown()
        web.server_close()
        thread.join()


def bomb(size: int) -> bytes:
    """A little gzip that becomes ``size`` bytes."""
    return gzip.compress(bytes(size))


class _Handler(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        web = cast("Web", self.server)
        web.asked.append(self.path)
        web.hosts.append(self.headers["Host"])
        web.cookies.append(self.headers["Cookie"])
        page = web.pages.get(self.path, Served(status=404))
        etag = page.headers.get("ETag")
        if etag and self.headers.get("If-None-Match") == etag:
            page = Served(status=304)
        self.send_response(page.status)
        for name, value in page.headers.items():
            self.send_header(name, value)
        self.end_headers()
        try:
            page.stream(cast("BinaryIO", self.wfile)) if page.stream else self.wfile.write(page.body)
        except OSError:  # the client went away, as it should
            self.close_connection = True

    def log_message(self, *_arguments: object) -> None:
        """Say nothing."""
