r"""Front matter and sidecars: YAML of texts and lists of texts, nothing more.

``title: "Putin: \"Baik\""`` ↔ ``{"title": 'Putin: "Baik"'}``. Read strictly: every value is the text that was
written (``no`` is "no", ``2022-12-30`` is "2022-12-30"), and what an editor cannot have meant is an error.
"""

from __future__ import annotations

import functools
import itertools
import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

import yaml

from digest.errors import PageError

Value = str | tuple[str, ...]

# The fence lines with what stands between them, which may be nothing; as MkDocs finds it.
_FRONT_MATTER = re.compile(
    r"\ufeff?---[ \t]*\r?\n(?P<yaml>.*?)^(?:---|\.\.\.)[ \t]*(?:\r?\n|\Z)", re.DOTALL | re.MULTILINE
)
_OPENING = re.compile(r"\ufeff?---[ \t]*\r?\n")

# Keys that need no quotes: "first_reported"; not "a: b".
_PLAIN_KEY = re.compile(r"[A-Za-z_][A-Za-z0-9_-]*")

# YAML refuses or folds these even within quotes: DEL, C1 controls, line separators, marks of byte order.
_UNSAFE = re.compile("[\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]")


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One key with its value; ``line`` is where the key stands, counted from 1 in its YAML."""

    key: str
    value: Value
    line: int


def split_front_matter(text: str) -> tuple[str, str, str, str]:
    """Part a page into opening fence, YAML, closing fence and body; joined they are the page.

    Raises:
        PageError: front matter is opened and never closed.
    """
    match = _FRONT_MATTER.match(text)
    if match:
        start, end = match.span("yaml")
        return text[:start], text[start:end], text[end : match.end()], text[match.end() :]
    if _OPENING.match(text):
        raise PageError(1, "front matter has no end", "close it with a line ---")
    return "", "", "", text


def parse_front_matter(text: str) -> dict[str, Value]:
    """Read the front matter of a page; empty where it has none.

    Raises:
        PageError: it is not closed, is no YAML, or holds more than texts and lists of texts.
    """
    opening, block, _, _ = split_front_matter(text)
    return {entry.key: entry.value for entry in parse_entries(block, first_line=1 + bool(opening))}


def parse_yaml_mapping(text: str) -> dict[str, Value]:
    """Read a sidecar.

    Raises:
        PageError: it is no YAML, or holds more than texts and lists of texts.
    """
    return {entry.key: entry.value for entry in parse_entries(text)}


@functools.lru_cache(maxsize=4_096)  # a build reads each page several times, and YAML is what takes the time
def parse_entries(block: str, first_line: int = 1) -> tuple[Entry, ...]:
    """Read the keys of a YAML mapping in their order; ``first_line`` is where it stands in its file.

    Raises:
        PageError: it is no YAML, or holds more than texts and lists of texts.
    """
    try:
        entries = tuple(_read_entries(yaml.parse(block, Loader=yaml.BaseLoader), first_line))
    except yaml.MarkedYAMLError as error:
        line = (error.problem_mark.line if error.problem_mark else 0) + first_line
        raise PageError(line, f"YAML cannot be read ({error.problem})", "mend the line, or quote its text") from error
    except yaml.reader.ReaderError as error:
        line = block.count("\n", 0, error.position) + first_line
        raise PageError(line, f"the character U+{error.character:04X} may not stand in YAML", "delete it") from error
    _refuse_duplicates(entries)
    return entries


def write_front_matter(mapping: Mapping[str, Value]) -> str:
    """Give front matter with its fences, in the order of the mapping."""
    return "---\n" + "".join(write_entry(key, value) for key, value in mapping.items()) + "---\n"


def write_entry(key: str, value: Value) -> str:
    """Give the lines of one key."""
    name = key if _PLAIN_KEY.fullmatch(key) else _quote(key)
    if isinstance(value, str):
        return f"{name}: {_quote(value)}\n"
    return f"{name}:\n" + "".join(f"  - {_quote(item)}\n" for item in value) if value else f"{name}: []\n"


def _quote(text: str) -> str:
    """Write JSON, which YAML reads."""
    return _UNSAFE.sub(lambda match: f"\\u{ord(match[0]):04x}", json.dumps(text, ensure_ascii=False))


def _read_entries(events: Iterator[yaml.Event], first_line: int) -> Iterator[Entry]:
    """Read the parser's events: no tree is built, so depth and aliases cost nothing."""
    next(events)  # the start of the stream
    if isinstance(next(events), yaml.StreamEndEvent):
        return
    mapping = next(events)
    if isinstance(mapping, yaml.ScalarEvent) and not mapping.value:
        return
    if not isinstance(mapping, yaml.MappingStartEvent) or mapping.flow_style or mapping.anchor:
        raise _fault(mapping, first_line, "these are no lines of the form key: value", "write one key a line")
    for event in itertools.takewhile(lambda event: not isinstance(event, yaml.MappingEndEvent), events):
        key = _text(event, first_line)
        yield Entry(key=key, value=_read_value(events, first_line), line=_line(event, first_line))
    next(events)  # the end of the document
    more = next(events)
    if not isinstance(more, yaml.StreamEndEvent):
        raise _fault(more, first_line, "a second YAML document begins", "delete it")


def _read_value(events: Iterator[yaml.Event], first_line: int) -> Value:
    event = next(events)
    if not isinstance(event, yaml.SequenceStartEvent):
        return _text(event, first_line)
    items = itertools.takewhile(lambda item: not isinstance(item, yaml.SequenceEndEvent), events)
    return tuple(_text(item, first_line) for item in items)


def _text(event: yaml.Event, first_line: int) -> str:
    if not isinstance(event, yaml.ScalarEvent) or event.anchor or event.tag:
        raise _fault(event, first_line, "only a text or a list of texts may stand here", "write it in quotes")
    return str(event.value)


def _fault(event: yaml.Event, first_line: int, what: str, mend: str) -> PageError:
    return PageError(_line(event, first_line), what, mend)


def _line(event: yaml.Event, first_line: int) -> int:
    return first_line + (event.start_mark.line if event.start_mark else 0)


def _refuse_duplicates(entries: tuple[Entry, ...]) -> None:
    seen: dict[str, int] = {}
    for entry in entries:
        if entry.key in seen:
            what = f"the key {entry.key} stands twice, first in line {seen[entry.key]}"
            raise PageError(entry.line, what, "delete one of the two")
        seen[entry.key] = entry.line
