"""Part Pagefind's index into smaller files: a search loads one for each word, and most of it is of other words.

A chunk is a list of words with the pages that hold each, and for words with accents the same of each way to write them;
the meta file tells the first and the last word of each, as short as they tell them apart::

    [[[word, [[page, [place, …], [place, …]], …], [[written, [[page, …], …]], …]], …]]
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

from digest.publish.search.packed import LIST, count_shared, pack_head, read_head, unzip, zip_up

_LARGEST = 24_000  # bytes before packing, some 10 kB on the wire; smaller ones would make the meta file long

_NUMBER = rb"(?:[\x00-\x17\x20-\x37]|[\x18\x38].|[\x19\x39]..|[\x1a\x3a]....)"
_HEAD = rb"(?:[\x80-\x97]|\x98.|\x99..)"  # of a list
_PAGES = re.compile(rb"(?s:%b(?:\x83%b%b%b*%b%b*)*)" % (_HEAD, _NUMBER, _HEAD, _NUMBER, _HEAD, _NUMBER))


def split_chunks(folder: Path, chunks: list[list[str]]) -> list[list[str]]:
    """Part the files that ``chunks`` names, each with its first and last word; gives the same of the new ones."""
    return [part for first, last, name in chunks for part in _split(folder, first, last, name)]


def _split(folder: Path, first: str, last: str, name: str) -> Iterator[list[str]]:
    old = folder / f"{name}.pf_index"
    parts = list(_part(_rows(unzip(old))))
    old.unlink()
    edges = [first, *_edges(parts), last]
    language = name.partition("_")[0]
    for place, part in enumerate(parts):
        data = pack_head(LIST, 1) + pack_head(LIST, len(part)) + b"".join(row for _, row in part)
        new = f"{language}_{hashlib.sha256(data).hexdigest()[:7]}"
        (folder / f"{new}.pf_index").write_bytes(zip_up(data))
        yield [edges[2 * place], edges[2 * place + 1], new]


def _part(rows: Iterator[tuple[str, bytes]]) -> Iterator[list[tuple[str, bytes]]]:
    part: list[tuple[str, bytes]] = []
    size = 0
    for word, row in rows:
        if part and size + len(row) > _LARGEST:
            yield part
            part, size = [], 0
        part.append((word, row))
        size += len(row)
    yield part


def _edges(parts: list[list[tuple[str, bytes]]]) -> Iterator[str]:
    """Give the last word of each part and the first of the next, as long as they must be to differ."""
    for before, after in pairwise(parts):
        last, first = before[-1][0], after[0][0]
        length = count_shared(last, first) + 1
        yield last[:length]
        yield first[:length]


def _rows(data: bytes) -> Iterator[tuple[str, bytes]]:
    """Give each word with all that is told of it, as it is packed."""
    _, count, end = read_head(data, 1)  # one list, of rows
    for _ in range(count):
        start = end
        word, end = _text(data, start + 1)
        _, written, end = read_head(data, _end_of_pages(data, end))
        for _ in range(written):
            _, end = _text(data, end + 1)
            end = _end_of_pages(data, end)
        yield word, data[start:end]


def _text(data: bytes, start: int) -> tuple[str, int]:
    _, length, end = read_head(data, start)
    return data[end : end + length].decode("utf-8"), end + length


def _end_of_pages(data: bytes, start: int) -> int:
    found = _PAGES.match(data, start)
    return found.end() if found else start
