"""How Pagefind packs its files: gzip around a mark and CBOR of lists, texts and whole numbers (RFC 8949, section 3).

``read_packed(file)`` gives the value in a file, ``pack(value)`` its bytes again. Seen with Pagefind 1.5.2.
"""

from __future__ import annotations

import gzip
from itertools import takewhile
from pathlib import Path
from typing import Any

from digest.errors import PublishError

MARK = b"pagefind_dcd"
NUMBER, NEGATIVE, TEXT, LIST = 0, 1, 3, 4  # the major types
IN_HEAD = 24  # smaller numbers stand in the head itself; 24 to 27 say in how many bytes after it
_LEVEL = 6  # the highest takes three times as long for half a percent


def unzip(file: Path) -> bytes:
    """Give what a file holds, after the mark."""
    data = gzip.decompress(file.read_bytes())
    if not data.startswith(MARK):
        raise PublishError(f"{file.name}: not the format of Pagefind 1.5; install the locked version")
    return data.removeprefix(MARK)


def zip_up(data: bytes) -> bytes:
    """Give the bytes of a file that holds ``data``."""
    return gzip.compress(MARK + data, _LEVEL, mtime=0)


def read_packed(file: Path) -> Any:
    """Give the value in a file."""
    return _decode(unzip(file), 0)[0]


def pack(value: Any) -> bytes:
    """Give the CBOR of a value."""
    if isinstance(value, int):
        return pack_head(NUMBER, value)
    if isinstance(value, str):
        text = value.encode("utf-8")
        return pack_head(TEXT, len(text)) + text
    return pack_head(LIST, len(value)) + b"".join(map(pack, value))


def pack_head(kind: int, number: int) -> bytes:
    """Give the bytes that say what follows, and how much of it."""
    if number < IN_HEAD:
        return bytes([kind * 32 + number])
    power = next(power for power in range(4) if number < 256 ** (2**power))
    return bytes([kind * 32 + IN_HEAD + power]) + number.to_bytes(2**power, "big")


def read_head(data: bytes, start: int) -> tuple[int, int, int]:
    """Kind, number and end of the head at ``start``; large numbers stand in the 1, 2, 4 or 8 bytes after it."""
    kind, number = divmod(data[start], 32)
    if kind not in (NUMBER, NEGATIVE, TEXT, LIST) or number >= IN_HEAD + 4:
        raise PublishError("Pagefind's bundle holds values that version 1.5 does not write; install the locked version")
    if number < IN_HEAD:
        return kind, number, start + 1
    end = start + 1 + 2 ** (number - IN_HEAD)
    return kind, int.from_bytes(data[start + 1 : end], "big"), end


def count_shared(one: str, other: str) -> int:
    """How many characters two texts begin with alike."""
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(one, other, strict=False)))


def _decode(data: bytes, start: int) -> tuple[Any, int]:
    """The value that begins at ``start``, and where the next one does."""
    kind, number, end = read_head(data, start)
    if kind == NUMBER:
        return number, end
    if kind == NEGATIVE:
        return -1 - number, end
    if kind == TEXT:
        return data[end : end + number].decode("utf-8"), end + number
    items = []
    for _ in range(number):
        item, end = _decode(data, end)
        items.append(item)
    return items, end
