"""Packed files are read as if they were not, until they prove to be bombs."""

from __future__ import annotations

import gzip
from pathlib import Path

from digest.config import IngestConfig
from tests.ingest.reading import read_faults, read_one


def test_gzip_is_unpacked_whatever_the_name(tmp_path: Path) -> None:
    """Several members behind one another, too."""
    packed = gzip.compress(b"Hujan turun. ") + gzip.compress(b"Banjir datang.")
    assert read_one(tmp_path / "a.txt.gz", packed).content == "Hujan turun. Banjir datang."
    assert read_one(tmp_path / "a.txt.gz", packed).name == "a"


def test_a_bomb_ends_early(tmp_path: Path) -> None:
    """Fifty megabytes of one letter pack to fifty kilobytes."""
    bomb = gzip.compress(b"x" * 50_000_000)
    ((_, message),) = read_faults(tmp_path / "a.txt.gz", bomb, IngestConfig(max_article_bytes=100_000_000))
    assert message == (
        "unpacks to more than 100 times its size; remove it, or raise extra.digest.ingest.max_compression_ratio"
    )


def test_a_broken_archive_says_so_after_what_could_be_read(tmp_path: Path) -> None:
    """A download that stopped half way."""
    lines = b"".join(b'{"id": %d, "text": "Hujan %d turun."}\n' % (n, n * n) for n in range(20_000))
    ((_, message),) = read_faults(tmp_path / "a.jsonl.gz", gzip.compress(lines)[:-50_000])
    assert message.startswith("is broken gzip (")
    assert message.endswith("fetch the file again")
