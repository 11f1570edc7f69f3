r"""YAML as texts: a flat mapping of texts and lists (front matter, sidecars), or a tree with the place of each node.

Every value is the text that was written (``no`` is "no"). The parser's events are read, so that aliases and tags cost
nothing: both are refused.
"""

from __future__ import annotations

import functools
import itertools
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any, TypeVar

import yaml

from digest.errors import PageError

Value = str | tuple[str, ...]
T = TypeVar("T")

_DEEPEST = 8  # nodes within nodes; the settings that are read so have four

# What we write ourselves, and YAML reads the same: `title: "Putin: \"Baik\""`, `tags:` above lines `  - "Rusia"`. No
# letter that YAML refuses, and no escape but of these three.
_QUOTED = r'"(?:[^"\\\x00-\x1f\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff\ud800-\udfff]|\\["\\n])*"'
_OURS = re.compile(rf"(?P<key>[A-Za-z_][A-Za-z0-9_-]{{0,60}}):(?: (?P<text>{_QUOTED})| \[\]|(?:\n  - {_QUOTED})+)\n")
_ITEM = re.compile(_QUOTED)
_ESCAPE = re.compile(r"\\(.)")
_HALF = re.compile("[\ud800-\udfff]")  # of a pair of surrogates, which an escape can write


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One key with its value; ``line`` is where the key stands, counted from 1 in its YAML."""

    key: str
    value: Value
    line: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Node:
    """A text, a list or a mapping of a YAML text; ``start`` and ``end`` are its first character and the one after it.

    ``items`` are those of a list, ``entries`` those of a mapping. A list in a block ends with its last item; ``column``
    is where its dashes stand.
    """

    kind: str  # "text", "list" or "mapping"
    line: int
    start: int
    end: int
    column: int
    text: str = ""
    is_flow: bool = False
    items: tuple[Node, ...] = ()
    entries: tuple[tuple[Node, Node], ...] = ()


@functools.lru_cache(maxsize=4_096)  # a build reads each page several times, and YAML is what takes the time
def parse_entries(block: str, first_line: int = 1) -> tuple[Entry, ...]:
    """Read the keys of a YAML mapping in their order; ``first_line`` is where it stands in its file.

    Raises:
        PageError: it is no YAML, or holds more than texts and lists of texts.
    """
    ours = _read_ours(block, first_line)
    entries = (
        _parse(block, first_line, lambda events: tuple(_read_entries(events, first_line))) if ours is None else ours
    )
    _refuse_duplicates(entries)
    return entries


def parse_tree(text: str) -> Node | None:
    """Read a YAML text of texts, lists and mappings within each other; ``None`` where nothing stands in it.

    Raises:
        PageError: it is no YAML, goes too deep, or holds aliases or tags.
    """
    return _parse(text, 1, _read_document)


def _read_ours(block: str, first_line: int) -> tuple[Entry, ...] | None:
    """Read what we wrote, a hundred times as fast as a parser of YAML; ``None`` where a line is not as we write it."""
    entries, at, line = [], 0, first_line
    while at < len(block):
        match = _OURS.match(block, at)
        if not match:
            return None
        text, items = match["text"], _ITEM.findall(match[0])
        value = _unquote(text) if text else tuple(map(_unquote, items))
        entries.append(Entry(key=match["key"], value=value, line=line))
        at, line = match.end(), line + match[0].count("\n")
    return tuple(entries)


def _unquote(text: str) -> str:
    return _ESCAPE.sub(lambda match: "\n" if match[1] == "n" else match[1], text[1:-1])


def _parse(block: str, first_line: int, read: Callable[[Iterator[yaml.Event]], T]) -> T:
    """Read the parser's events, with faults told as ours."""
    try:
        return read(yaml.parse(block, Loader=yaml.BaseLoader))
    except yaml.MarkedYAMLError as error:
        line = (error.problem_mark.line if error.problem_mark else 0) + first_line
        raise PageError(line, f"YAML cannot be read ({error.problem})", "mend the line, or quote its text") from error
    except yaml.reader.ReaderError as error:
        line = block.count("\n", 0, error.position) + first_line
        raise PageError(line, f"the character U+{error.character:04X} may not stand in YAML", "delete it") from error


def _read_document(events: Iterator[yaml.Event]) -> Node | None:
    next(events)  # the start of the stream
    if isinstance(next(events), yaml.StreamEndEvent):
        return None
    tree = _read_node(next(events), events, 0)
    next(events)  # the end of the document
    more = next(events)
    if not isinstance(more, yaml.StreamEndEvent):
        raise _fault(more, 1, "a second YAML document begins", "delete it")
    return None if tree.kind == "text" and not tree.text else tree


def _read_node(event: yaml.Event, events: Iterator[yaml.Event], depth: int) -> Node:
    if isinstance(event, yaml.AliasEvent) or getattr(event, "anchor", None) or getattr(event, "tag", None):
        raise _fault(event, 1, "only texts, lists and mappings may stand here", "write it out, in quotes")
    if depth > _DEEPEST:
        raise _fault(event, 1, f"this stands more than {_DEEPEST} levels deep", "write it flatter")
    if isinstance(event, yaml.ScalarEvent):
        return _make_node("text", event, event, text=_join_halves(event, 1))
    if isinstance(event, yaml.SequenceStartEvent):
        items, last = _read_until(yaml.SequenceEndEvent, events, depth)
        return _make_node("list", event, last, items=items, is_flow=bool(event.flow_style))
    nodes, last = _read_until(yaml.MappingEndEvent, events, depth)
    return _make_node("mapping", event, last, entries=tuple(zip(nodes[::2], nodes[1::2], strict=True)))


def _read_until(
    kind: type[yaml.Event], events: Iterator[yaml.Event], depth: int
) -> tuple[tuple[Node, ...], yaml.Event]:
    """Give the nodes before the event of that kind, and that event."""
    nodes: list[Node] = []
    for event in events:
        if isinstance(event, kind):
            return tuple(nodes), event
        nodes.append(_read_node(event, events, depth + 1))
    raise AssertionError("the parser closes what it opens")


def _make_node(kind: str, first: Any, last: Any, **parts: Any) -> Node:
    """Give a node with its place: what stands in a block ends with its last part, not where the next thing begins."""
    start, end = first.start_mark, last.end_mark
    inner = [node for pair in parts.get("entries", ()) for node in pair] or parts.get("items", ())
    is_block = inner and not getattr(first, "flow_style", False)
    return Node(
        kind=kind,
        line=start.line + 1,
        start=start.index,
        end=inner[-1].end if is_block else end.index,
        column=start.column,
        **parts,
    )


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
    return _join_halves(event, first_line)


def _join_halves(event: yaml.ScalarEvent, first_line: int) -> str:
    r"""Give a scalar's text: ``"\ud83d\ude00"`` is one letter, as in JSON; a half alone can stand in no file."""
    text = str(event.value)
    half = _HALF.search(text)
    if not half:
        return text
    try:
        return text.encode("utf-16", "surrogatepass").decode("utf-16")
    except UnicodeDecodeError:
        what = f"the character U+{ord(half[0]):04X} is half of one, which no file can hold"
        raise _fault(event, first_line, what, "delete it") from None


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
