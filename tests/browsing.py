"""Looking at a site as a reader does: served below a path, in a tab that tolerates no fault."""

from __future__ import annotations

import functools
import http.server
import re
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http import HTTPStatus
from pathlib import Path
from typing import Any

from playwright.sync_api import Browser, Page

# One page of each kind of the five articles' site.
PAGE_KINDS = (
    "",
    "about/",
    "archive/",
    "archive/2022/",
    "archive/2022-12/",
    "entities/",
    "entities/vladimir-putin/",
    "events/2022/12/30-putin-sebut-xi-jinping-teman-baik-ingin-perkuat-8cb8/",
    "quality/",
    "reports/kompastv-722b086a/",
    "sources/",
    "sources/agencies/reuters/",
    "sources/kompastv/",
    "stories/2022/12/30-putin-sebut-xi-jinping-teman-baik-ingin-perkuat-8cb8/",
)


class BelowSub(http.server.SimpleHTTPRequestHandler):
    """Answers below ``/sub/`` only, and what is missing with the site's own page, as project pages of GitHub do."""

    def translate_path(self, path: str) -> str:
        """Nothing stands above."""
        return super().translate_path(path.removeprefix("/sub") if path.startswith("/sub/") else "/outside")

    def send_error(self, code: int, message: str | None = None, explain: str | None = None) -> None:
        """Show ``404.html`` where there is one."""
        page = Path(self.directory) / "404.html"
        if code != HTTPStatus.NOT_FOUND or not page.is_file():
            super().send_error(code, message, explain)
            return
        text = page.read_bytes()
        self.send_response(code)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(text)))
        self.end_headers()
        self.wfile.write(text)

    def log_message(self, *args: object) -> None:
        """Say nothing."""


@contextmanager
def serve_folder(folder: Path, port: int = 0, handler: type[BelowSub] = BelowSub) -> Iterator[str]:
    """Serve a folder below ``/sub/``, at any free port unless told one; gives the address."""
    answering = functools.partial(handler, directory=str(folder))
    with http.server.ThreadingHTTPServer(("127.0.0.1", port), answering) as server:
        threading.Thread(target=server.serve_forever).start()
        try:
            yield f"http://127.0.0.1:{server.server_port}/sub/"
        finally:
            server.shutdown()


@contextmanager
def watched_page(browser: Browser, address: str, **settings: Any) -> Iterator[Page]:
    """A tab of its own; in the end its console must be clean and no request have left ``address``."""
    faults: list[str] = []
    context = browser.new_context(**settings)
    page = context.new_page()
    page.on("console", lambda message: faults.append(message.text) if message.type in {"error", "warning"} else None)
    page.on("pageerror", lambda error: faults.append(str(error)))
    page.on("request", lambda request: None if request.url.startswith(address) else faults.append(request.url))
    try:
        yield page
    finally:
        context.close()
    assert faults == []


def contrast(text: str, ground: str) -> float:
    """How far two colours are apart: 1 to 21, WCAG 2.2."""
    low, high = sorted((luminance(text), luminance(ground)))
    return (high + 0.05) / (low + 0.05)


def luminance(colour: str) -> float:
    """``rgb(255, 255, 255)`` is 1, black is 0."""
    parts = [int(part) / 255 for part in re.findall(r"\d+", colour)[:3]]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
