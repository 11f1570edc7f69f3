"""Open an input file, packed with gzip or not: path → a stream that ends before it becomes a bomb."""

from __future__ import annotations

import gzip
import io
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from digest.config import IngestConfig
from digest.errors import ArticleError

GZIP_MAGIC = b"\x1f\x8b"

# Below this an unpacked file is harmless whatever its ratio, and short texts of one letter pack well.
_HARMLESS_BYTES = 1_000_000


@contextmanager
def open_input(path: Path, location: str, settings: IngestConfig) -> Iterator[io.BufferedReader]:
    """Open a file to be read from its start, unpacked.

    Raises:
        ArticleError: it cannot be opened; later, while it is read: its packing is broken, or a bomb.
    """
    try:
        with path.open("rb") as packed:
            yield _unpacked(packed, location, settings)
    except (EOFError, zlib.error, gzip.BadGzipFile) as error:
        raise ArticleError(location, f"is broken gzip ({error})", "fetch the file again") from error
    except OSError as error:
        raise ArticleError(
            location, f"cannot be read ({error.strerror or error})", "check the file and its permissions"
        ) from error


def _unpacked(packed: io.BufferedReader, location: str, settings: IngestConfig) -> io.BufferedReader:
    if not packed.peek(2).startswith(GZIP_MAGIC):
        return packed
    return io.BufferedReader(BoundedGzip(packed, location, settings.max_compression_ratio))


class BoundedGzip(io.RawIOBase):
    """A gzip stream that refuses to unpack to more than ``ratio`` times its size."""

    def __init__(self, packed: BinaryIO, location: str, ratio: int) -> None:
        self._packed = packed
        self._stream = gzip.GzipFile(fileobj=packed)
        self._location = location
        self._ratio = ratio
        self._unpacked = 0

    def readable(self) -> bool:
        """Say that it can be read; nothing else."""
        return True

    def readinto(self, buffer: memoryview) -> int:  # type: ignore[override]
        """Fill the buffer; memory holds no more than it."""
        data = self._stream.read(len(buffer))
        buffer[: len(data)] = data
        self._unpacked += len(data)
        if self._unpacked > max(_HARMLESS_BYTES, self._ratio * self._packed.tell()):
            what = f"unpacks to more than {self._ratio} times its size"
            mend = "remove it, or raise extra.digest.ingest.max_compression_ratio"
            raise ArticleError(self._location, what, mend)
        return len(data)
