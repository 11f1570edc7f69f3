"""Parquet tables: rows by the same names as lines."""

from __future__ import annotations

import sys
from pathlib import Path

import pyarrow as pa
import pytest
from pyarrow import parquet

from digest.errors import ArticleError, MissingExtraError
from tests.ingest.reading import read_faults, read_file


def test_a_table(tmp_path: Path) -> None:
    """Each row a document or an error; columns without a name in the table are not read."""
    rows = {
        "url": [f"https://a.id/{n}" for n in range(600)],
        "text": ["Hujan turun.", None] * 300,
        "embedding": [[0.5]] * 600,
        "publisher": ["Tempo"] * 600,
    }
    parquet.write_table(pa.table(rows), tmp_path / "b.parquet")
    found = read_file(tmp_path / "a.parquet", (tmp_path / "b.parquet").read_bytes())
    documents = [one for one in found if not isinstance(one, ArticleError)]
    assert len(documents) == 300
    assert dict(documents[1].declared) == {"url": "https://a.id/2", "outlet": "Tempo"}
    assert [one.line for one in found if isinstance(one, ArticleError)][:2] == [2, 4]


def test_a_broken_table(tmp_path: Path) -> None:
    """Where and what to do."""
    ((_, message),) = read_faults(tmp_path / "a.parquet", b"PAR1" + b"x" * 99)
    assert message.startswith("is no Parquet table that can be read (")
    assert message.endswith("write it again, unpacked: Parquet packs by itself")


@pytest.mark.parametrize(
    ("module", "data", "message"),
    [
        ("pyarrow", b"PAR1", r"reading Parquet needs more packages: pip install 'news-digest\[parquet\]'"),
        ("warcio", b"WARC/1.0", r"reading web archives needs more packages: pip install 'news-digest\[warc\]'"),
    ],
)
def test_a_missing_extra(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, module: str, data: bytes, message: str
) -> None:
    """Named with the line that installs it: no article is left out for want of a package."""
    for name in [module, *(name for name in sys.modules if name.startswith(f"{module}."))]:
        monkeypatch.setitem(sys.modules, name, None)
    with pytest.raises(MissingExtraError, match=message):
        read_file(tmp_path / "a", data)
