"""Vectors of texts, so that none is encoded twice: a cache beside the site, which may be deleted and is not for git.

Two arrays in one file: the hashes of the texts, sorted, and a row for each. A file that cannot be read counts as none.
"""

from __future__ import annotations

import hashlib
import io
import zipfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

import numpy as np

from digest.store.files import write_whole_bytes

_HASH = 16  # bytes; two texts of a million share one with a chance of 10⁻²⁷


@contextmanager
def remember_vectors(
    encode: Callable[[Sequence[str]], np.ndarray], file: Path
) -> Iterator[Callable[[Sequence[str]], np.ndarray]]:
    """Give an encoder that encodes only what the build before did not; what it is asked for is kept in the file."""
    known = _load(file)
    asked: dict[bytes, np.ndarray] = {}

    def remembered(texts: Sequence[str]) -> np.ndarray:
        names = [_name(text) for text in texts]
        new = {name: text for name, text in zip(names, texts, strict=True) if name not in known}
        known.update(zip(new, encode(list(new.values())), strict=True))
        asked.update((name, known[name]) for name in names)
        return np.array([known[name] for name in names]) if names else encode([])

    yield remembered
    if asked:
        _save(asked, file)


def _name(text: str) -> bytes:
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).digest()[:_HASH]


def _load(file: Path) -> dict[bytes, np.ndarray]:
    try:
        with np.load(io.BytesIO(file.read_bytes()), allow_pickle=False) as arrays:
            return dict(zip((name.tobytes() for name in arrays["names"]), arrays["vectors"], strict=True))
    except (OSError, KeyError, ValueError, zipfile.BadZipFile):  # absent, or half a file of a build that was stopped
        return {}


def _save(vectors: dict[bytes, np.ndarray], file: Path) -> None:
    names = sorted(vectors)
    data = io.BytesIO()
    rows = np.frombuffer(b"".join(names), dtype=np.uint8).reshape(len(names), _HASH)
    np.savez(data, names=rows, vectors=np.array([vectors[name] for name in names]))
    write_whole_bytes(file, data.getvalue())
