"""Which files an app keeps: its pages, and what these need to look right.

``["index.md"]`` → ``{"": "5f0c…", "assets/css/site.css": "91ab…"}``: addresses below the site, with a mark of what each
file holds.
"""

from __future__ import annotations

import hashlib
import posixpath
import re
from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import quote, unquote, urlsplit

from digest.publish.drawings import find_built

_MARK = 10  # digits of a hash: enough to tell two versions of one file apart
_NEEDED = frozenset({"stylesheet", "icon"})
_IN_STYLES = re.compile(r"""url\(\s*["']?(?P<link>[^"')]+)""")


def find_kept(site: Path, pages: Iterable[str], files: Iterable[str]) -> Mapping[str, str]:
    """Give what is kept of a built site: ``pages`` by their paths in ``content/``, what they need, and ``files``."""
    built = [file for file in (find_built(site, page) for page in pages) if file]
    needed = {path for file in built for path in _find_needed(site, file)}
    styles = {path for path in needed if path.endswith(".css")}
    needed |= {path for name in styles for path in _resolve(site, name, _find_in_styles(site / name))}
    shown = {file.relative_to(site).as_posix() for file in built}
    return {quote(re.sub(r"(^|/)index\.html$", r"\1", path)): _mark(site / path) for path in {*shown, *needed, *files}}


def _find_needed(site: Path, page: Path) -> Iterator[str]:
    reader = _Reader()
    with suppress(AssertionError):  # at "<![x[" Python's parser may give up: then what came before is known
        reader.feed(page.read_text(encoding="utf-8"))
    return _resolve(site, page.relative_to(site).as_posix(), reader.links)


def _find_in_styles(styles: Path) -> list[str]:
    return [found["link"] for found in _IN_STYLES.finditer(styles.read_text(encoding="utf-8"))]


def _resolve(site: Path, path: str, links: Iterable[str]) -> Iterator[str]:
    """Give the files of the site that links on the file at ``path`` lead to."""
    for link in links:
        parts = urlsplit(link)
        target = posixpath.normpath(posixpath.join(posixpath.dirname(path), unquote(parts.path)))
        is_elsewhere = parts.scheme or parts.netloc or target.startswith(("/", ".."))
        if not is_elsewhere and (site / target).is_file():
            yield target


def _mark(file: Path) -> str:
    return hashlib.sha256(file.read_bytes()).hexdigest()[:_MARK]


class _Reader(HTMLParser):
    """Collects the links to style sheets, scripts and pictures."""

    def __init__(self) -> None:
        super().__init__()
        self.links: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        is_needed = tag == "link" and not _NEEDED.isdisjoint((given.get("rel") or "").split())
        link = given.get("href") if is_needed else given.get("src") if tag in {"script", "img"} else None
        if link:
            self.links.append(link)
