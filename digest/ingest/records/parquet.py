"""Parquet: each row of a table → a document, by the same table of names as JSON lines."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from digest.errors import ArticleError, MissingExtraError
from digest.ingest.records.fields import RECORD_FIELDS, read_record
from digest.ingest.source import Found, Source

_ROWS = 256  # in memory at a time
_BUFFER = 1_000_000  # bytes read ahead of each column; without, a column is read whole


def read_table(source: Source) -> Iterator[Found]:
    """Give the document of each row.

    Raises:
        MissingExtraError: pyarrow is not installed.
        ArticleError: the file is no Parquet table, or is packed.
    """
    try:
        from pyarrow import ArrowException, parquet
    except ImportError as error:
        raise MissingExtraError("reading Parquet", "parquet") from error
    try:
        table = parquet.ParquetFile(source.stream, buffer_size=_BUFFER, pre_buffer=False)
        for number, row in enumerate(_rows(table), start=1):
            yield _attempt(row, source, number)
    except (ArrowException, OSError) as error:
        what = f"is no Parquet table that can be read ({str(error).splitlines()[0][:100]})"
        raise ArticleError(source.location, what, "write it again, unpacked: Parquet packs by itself") from error


def _rows(table: Any) -> Iterator[dict[str, Any]]:
    """Give the rows with the columns that the table of names knows, a batch at a time."""
    known = {name.partition(".")[0] for names in RECORD_FIELDS.values() for name in names}
    columns = [name for name in table.schema_arrow.names if name in known]
    for batch in table.iter_batches(batch_size=_ROWS, columns=columns):
        yield from batch.to_pylist()


def _attempt(row: dict[str, Any], source: Source, number: int) -> Found:
    try:
        return read_record(row, source, number)
    except ArticleError as error:
        return error
