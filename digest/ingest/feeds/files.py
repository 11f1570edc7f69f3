"""An article of a feed as files: a name that is safe and stays, and what stands in them.

A feed that gives the whole text becomes ``NAME.md``. Where it gives a teaser only, the page is kept as it came, as
``NAME.html`` with a sidecar: it is the evidence, it is read anew as the reader of pages gets better, and the
editor corrects beside it. An article stays in the form in which it first came.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Mapping
from pathlib import Path, PurePosixPath
from urllib.parse import urlsplit

from digest.ingest.feeds.fragments import split_fragment
from digest.ingest.feeds.items import FeedItem
from digest.knowledge import find_outlet
from digest.text.addresses import canonical_address
from digest.text.pages.front_matter import Value, write_entry, write_front_matter
from digest.text.slugs import make_slug

Files = Mapping[str, bytes]  # what is written, by suffix

_FULL_TEXT = 600  # characters; a teaser is a paragraph or two, and the shortest article of our corpus has 1,300
_LONGEST_SLUG = 60  # characters of a file's name that a person reads
_HASH = 12  # digits that part articles with the same words in their address

# Ends of a text that goes on elsewhere: matches "Hujan [...]" and "Hujan …", not "Hujan.".
_TEASER_END = re.compile(r"(?:…|\.\.\.|\[(?:…|\.\.\.)\])\s*(?:(?:read more|selengkapnya)\W*)?$", re.IGNORECASE)

# What parts the name of an outlet from a section or a motto in a feed's title: "Koran A - Terbaru", not "Jawa-Pos".
_TITLE_PART = re.compile(r"\s+[-–—|»:]\s+|:\s")


def item_address(item: FeedItem, feed: str) -> str:
    """Give what an item is known by: its link's canonical address, else its guid in its feed."""
    return canonical_address(item.link) or f"{feed}#{item.guid or fingerprint(item.title.encode())}"


def file_name(address: str) -> str:
    """Give a name of small letters, digits and hyphens only, the same for the same address."""
    words = PurePosixPath(urlsplit(address).path.rstrip("/")).stem
    slug = make_slug(words, fallback="article", longest=_LONGEST_SLUG)
    return f"{slug}-{fingerprint(address.encode())[:_HASH]}"


def fingerprint(*pieces: bytes) -> str:
    """Give 64 hexadecimal digits of some bytes."""
    return hashlib.sha256(b"\0".join(pieces)).hexdigest()


def fingerprint_item(item: FeedItem) -> str:
    """Give what changes when a feed says anything else of an article."""
    texts = (item.link, item.title, item.html, item.published, item.modified, *item.authors)
    return fingerprint(*(text.encode() for text in texts))


def is_empty(item: FeedItem) -> bool:
    """Tell whether an item has neither a text nor a page."""
    return canonical_address(item.link) is None and not split_fragment(item.html)


def has_full_text(item: FeedItem) -> bool:
    """Tell whether an item brings its report along, and not only a teaser."""
    text = "\n".join(split_fragment(item.html))
    return len(text) >= _FULL_TEXT and not _TEASER_END.search(text)


def text_files(item: FeedItem, feed: str) -> Files:
    """Give the files of an article whose text the feed brings."""
    head = write_front_matter(_declare(item, item.link, feed))
    body = "\n\n".join(split_fragment(item.html))
    return {".md": f"{head}\n{body}\n".encode()}


def page_files(item: FeedItem, feed: str, page: bytes, address: str) -> Files:
    """Give the files of an article whose page was fetched from ``address``."""
    sidecar = "".join(write_entry(key, value) for key, value in _declare(item, address, feed).items())
    return {".html": page, ".yml": sidecar.encode()}


def read_files(folder: Path, name: str) -> Files:
    """Give the files of an article as they are now; an editor's sidecar beside a text is none of ours."""
    suffixes = (".md",) if (folder / f"{name}.md").exists() else (".html", ".yml")
    paths = {suffix: folder / f"{name}{suffix}" for suffix in suffixes}
    return {suffix: path.read_bytes() for suffix, path in paths.items() if path.is_file()}


def write_files(folder: Path, name: str, files: Files) -> None:
    """Write files whole or not at all; the sidecar first, so that no page stands without it."""
    folder.mkdir(parents=True, exist_ok=True)
    for suffix in sorted(files, reverse=True):
        half = folder / f".{name}.half"
        half.write_bytes(files[suffix])
        half.replace(folder / f"{name}{suffix}")


def _declare(item: FeedItem, address: str, feed: str) -> dict[str, Value]:
    fields: dict[str, Value] = {
        "url": address if canonical_address(address) else "",
        "headline": " ".join(split_fragment(item.title)),
        "outlet": _outlet(item, address),
        "published": item.published,
        "modified": item.modified if item.modified != item.published else "",
        "authors": item.authors,
        "origin": f"Fetched from {feed}",
    }
    return {key: value for key, value in fields.items() if value}


def _outlet(item: FeedItem, address: str) -> str:
    """Give the outlet's name as the feed has it, unless the address names a known one."""
    labels = (urlsplit(address).hostname or "").split(".") if canonical_address(address) else []
    parents = (".".join(labels[start:]) for start in range(len(labels) - 1))
    known = any(find_outlet(parent) for parent in parents)
    return "" if known else _TITLE_PART.split(" ".join(split_fragment(item.outlet)), maxsplit=1)[0]
