"""Give Pagefind's bundle the same bytes on every build: a folder in, the same index in a fixed order out.

Pagefind keeps filters and sort keys in hash tables with a random seed and writes them as they come; names of files
are hashes of what they hold, so the disorder travels up to ``pagefind-entry.json``. (Seen with 1.5.2; index chunks
and fragments are the same on every run.) Such a file is gzip around a mark and CBOR of lists, texts and whole numbers::

    filter/id_9180cad.pf_filter   ["media", [["KompasTV", [0, 4]], …]]
    pagefind.id_de64a33ed3.pf_meta   [version, pages, chunks, [["media", "id_9180cad"], …], sorts, fields]
"""

from __future__ import annotations

import gzip
import hashlib
import json
from pathlib import Path
from typing import Any

from digest.errors import PublishError

_MARK = b"pagefind_dcd"
_FILTERS, _SORTS = 3, 4  # places in a meta file
_NUMBER, _TEXT, _LIST = 0, 3, 4  # CBOR's major types, RFC 8949 section 3.1
_IN_HEAD = 24  # smaller numbers stand in the head itself; 24 to 27 say in how many bytes after it


def order_bundle(folder: Path) -> None:
    """Sort what Pagefind leaves to chance, and rename the files that change with it."""
    entry_file = folder / "pagefind-entry.json"
    entry = json.loads(entry_file.read_text(encoding="utf-8"))
    for language in entry["languages"].values():
        language["hash"] = _order_meta(folder, language["hash"])
    entry_file.write_text(json.dumps(entry, sort_keys=True, separators=(",", ":")), encoding="utf-8")


def _order_meta(folder: Path, name: str) -> str:
    """Sort one language's filters and sort keys; gives the new name of its meta file."""
    old = folder / f"pagefind.{name}.pf_meta"
    meta = _read(old)
    meta[_FILTERS] = sorted([filter_name, _order_filter(folder, file)] for filter_name, file in meta[_FILTERS])
    meta[_SORTS].sort()
    return _rewrite(old, meta, prefix="pagefind.", language=name.partition("_")[0])


def _order_filter(folder: Path, name: str) -> str:
    """Sort one filter's values; gives the new name of its file."""
    old = folder / "filter" / f"{name}.pf_filter"
    filter_name, values = _read(old)
    return _rewrite(old, [filter_name, sorted(values)], prefix="", language=name.partition("_")[0])


def _read(file: Path) -> Any:
    data = gzip.decompress(file.read_bytes())
    if not data.startswith(_MARK):
        raise PublishError(f"{file.name}: not the format of Pagefind 1.5; install the locked version")
    return _decode(data, len(_MARK))[0]


def _rewrite(old: Path, value: Any, *, prefix: str, language: str) -> str:
    """Write ``value`` under a name made of its hash, in the place of ``old``; gives the name as others call it."""
    data = _MARK + _encode(value)
    name = f"{language}_{hashlib.sha256(data).hexdigest()[:10]}"
    old.unlink()
    old.with_name(f"{prefix}{name}{old.suffix}").write_bytes(gzip.compress(data, mtime=0))
    return name


def _decode(data: bytes, start: int) -> tuple[Any, int]:
    """The value that begins at ``start``, and where the next one does."""
    kind, number, end = _decode_head(data, start)
    if kind == _NUMBER:
        return number, end
    if kind == _TEXT:
        return data[end : end + number].decode("utf-8"), end + number
    items = []
    for _ in range(number):
        item, end = _decode(data, end)
        items.append(item)
    return items, end


def _decode_head(data: bytes, start: int) -> tuple[int, int, int]:
    """Kind, number and end of the head at ``start``; large numbers stand in the 1, 2, 4 or 8 bytes after it."""
    kind, number = divmod(data[start], 32)
    if kind not in (_NUMBER, _TEXT, _LIST) or number >= _IN_HEAD + 4:
        raise PublishError("Pagefind's bundle holds values that version 1.5 does not write; install the locked version")
    if number < _IN_HEAD:
        return kind, number, start + 1
    end = start + 1 + 2 ** (number - _IN_HEAD)
    return kind, int.from_bytes(data[start + 1 : end], "big"), end


def _encode(value: Any) -> bytes:
    if isinstance(value, int):
        return _encode_head(_NUMBER, value)
    if isinstance(value, str):
        text = value.encode("utf-8")
        return _encode_head(_TEXT, len(text)) + text
    return _encode_head(_LIST, len(value)) + b"".join(map(_encode, value))


def _encode_head(kind: int, number: int) -> bytes:
    if number < _IN_HEAD:
        return bytes([kind * 32 + number])
    power = next(power for power in range(4) if number < 256 ** (2**power))
    return bytes([kind * 32 + _IN_HEAD + power]) + number.to_bytes(2**power, "big")
