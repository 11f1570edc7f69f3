"""Records, one a line as JSON: sorted by id, keys in alphabetical order, so that equal states are equal bytes."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path
from typing import TypeVar

from digest.errors import StateError
from digest.store.files import read_text_file, write_whole

Record = Mapping[str, object]
T = TypeVar("T")


def load_records(path: Path, read: Callable[[Record], T], *, unique: bool = True) -> tuple[T, ...]:
    """Read the records of a file; none where it does not exist.

    Where git joined two branches, an id may stand twice; ``unique`` refuses that.

    Raises:
        StateError: a line is no record of this kind, or an id stands twice that must not.
    """
    if not path.exists():
        return ()
    lines = read_text_file(path).split("\n")
    found = [(number, _parse(path, number, line)) for number, line in enumerate(lines, start=1) if line.strip()]
    if unique:
        _refuse_duplicates(path, found)
    return tuple(_read(path, number, record, read) for number, record in found)


def save_records(records: Sequence[Record], path: Path) -> None:
    """Write records, if that changes the file."""
    write_whole(path, join_records(records))


def join_records(records: Iterable[Record]) -> str:
    """Give the text of a file that holds these records."""
    lines = [json.dumps(record, ensure_ascii=False, sort_keys=True) + "\n" for record in records]
    return "".join(sorted(lines, key=_id_of))


def read_text(record: Record, key: str) -> str:
    """Give the text under ``key``; a ``ValueError`` where there is none."""
    value = record.get(key)
    if not isinstance(value, str) or not value:
        raise ValueError(f"{key} must be a text")
    return value


def read_count(record: Record, key: str) -> int:
    """Give the whole number under ``key``; a ``ValueError`` where there is none."""
    value = record.get(key)
    if not isinstance(value, int) or isinstance(value, bool):
        raise ValueError(f"{key} must be a whole number")  # noqa: TRY004 - all faults of a record are one kind
    return value


def read_texts(record: Record, key: str) -> tuple[str, ...]:
    """Give the texts under ``key``; a ``ValueError`` where there are none."""
    value = record.get(key)
    if not isinstance(value, list) or not all(isinstance(item, str) for item in value):
        raise ValueError(f"{key} must be a list of texts")
    return tuple(value)


def read_mapping(record: Record, key: str) -> dict[str, str]:
    """Give the texts by name under ``key``; a ``ValueError`` where there are none."""
    value = record.get(key)
    if not isinstance(value, dict) or not all(isinstance(item, str) for item in value.values()):
        raise ValueError(f"{key} must be texts by name")
    return value


def _id_of(line: str) -> str:
    return str(json.loads(line)["id"])


def _parse(path: Path, number: int, line: str) -> Record:
    try:
        record = json.loads(line)
        if "\\ud" in line.casefold():  # half of a letter, which no file can hold, would stop the build where it writes
            json.dumps(record, ensure_ascii=False).encode()
    except (ValueError, RecursionError):
        raise _broken(path, number, "is no JSON") from None
    if not isinstance(record, dict):
        raise _broken(path, number, "is no record")
    return record


def _read(path: Path, number: int, record: Record, read: Callable[[Record], T]) -> T:
    try:
        return read(record)
    except ValueError as error:
        raise _broken(path, number, f"cannot be read ({error})") from error


def _refuse_duplicates(path: Path, found: Sequence[tuple[int, Record]]) -> None:
    seen: dict[object, int] = {}
    for number, record in found:
        key = str(record.get("id"))
        if key in seen:
            raise _broken(path, number, f"has the same id as line {seen[key]}")
        seen[key] = number


def _broken(path: Path, number: int, what: str) -> StateError:
    place = f"{path.parent.name}/{path.name}: line {number}"
    return StateError(f"{place} {what}; restore the file from git, or delete that line and build again")
