"""What a reader's browser loads of each page that it finds: less of it, under names that say which event is later.

Pagefind names a fragment by a hash of what it holds, and its meta file, which every search begins with, lists the
names: 5,000 hashes that no packing makes smaller. Here the name is the place of the page among all, by date and
address, in a folder named by what all fragments hold, so that no browser shows one that it kept from before::

    fragment/id_cb96b2d.pf_fragment → fragment/3f9a/0k2.pf_fragment

So results are sorted by date without an index for it. A fragment keeps what a result shows: address, title, date, text.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from digest.publish.search.packed import unzip, zip_up

_DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz"


def name_fragments(folder: Path, names: Iterable[str]) -> dict[str, str]:
    """Rewrite the fragments in ``folder``; gives each name as it was with the one it has now."""
    read = {name: _trim(unzip(_file(folder, name))) for name in names}
    ordered = sorted(read, key=lambda name: (read[name]["meta"].get("date", ""), read[name]["url"]))
    texts = [json.dumps(read[name], ensure_ascii=False, separators=(",", ":")).encode() for name in ordered]
    build = hashlib.sha256(b"".join(texts)).hexdigest()[:4]
    (folder / build).mkdir()
    width = len(_number(len(ordered)))
    named = {name: f"{build}/{_number(place).zfill(width)}" for place, name in enumerate(ordered)}
    for name, text in zip(ordered, texts, strict=True):
        _file(folder, name).unlink()
        _file(folder, named[name]).write_bytes(zip_up(text))
    return named


def _trim(data: bytes) -> dict[str, Any]:
    """Leave out what the browser has no use for: by which words the page is found, its filters and headings."""
    fragment: dict[str, Any] = json.loads(data)
    fragment["meta"].pop("words", None)
    return fragment | {"filters": {}, "anchors": []}


def _file(folder: Path, name: str) -> Path:
    return folder / f"{name}.pf_fragment"


def _number(place: int) -> str:
    """Write a number so that texts of one length are in the order of their numbers."""
    rest, digit = divmod(place, len(_DIGITS))
    return (_number(rest) if rest else "") + _DIGITS[digit]
