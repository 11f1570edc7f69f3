"""The app's icon: a sheet of newspaper on the site's accent, drawn in rectangles and written as PNG.

All of it lies within the circle that every mask of a device leaves, so that one picture serves all of them.
"""

from __future__ import annotations

import struct
import zlib
from collections.abc import Mapping

_GRID = 32  # places a side; each size is a multiple of it

# Colour, then left, top, right, bottom: the sheet, its headline, a picture, lines in two columns.
_SHAPES = (
    ("accent", 0, 0, 32, 32),
    ("paper", 8, 7, 24, 25),
    ("ink", 10, 9, 22, 12),
    ("accent", 10, 14, 15, 19),
    *(("ink", 10, top, 15, top + 1) for top in (20, 22)),
    *(("ink", 17, top, 22, top + 1) for top in (14, 16, 18, 20, 22)),
)


def draw_icon(size: int, colours: Mapping[str, str]) -> bytes:
    """Give the icon as PNG; ``size`` is a multiple of 32 pixels."""
    values = {name: bytes.fromhex(value[1:]) for name, value in colours.items()}
    places = [[b""] * _GRID for _ in range(_GRID)]
    for name, left, top, right, bottom in _SHAPES:
        for row in places[top:bottom]:
            row[left:right] = [values[name]] * (right - left)
    scale = size // _GRID
    rows = (b"".join(colour * scale for colour in row) for row in places)
    return _write_png(size, b"".join((b"\0" + row) * scale for row in rows))


def _write_png(size: int, rows: bytes) -> bytes:
    """Give a square picture of 8 bits for each of three colours; each row begins with the mark of no filter."""
    head = struct.pack(">IIBBBBB", size, size, 8, 2, 0, 0, 0)
    chunks = ((b"IHDR", head), (b"IDAT", zlib.compress(rows, 9)), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(_write_chunk(*chunk) for chunk in chunks)


def _write_chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
