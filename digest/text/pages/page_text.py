r"""A page as data: text → front matter, then units with their line numbers, and back byte for byte.

A unit is what an editor changes as a whole: one sentence (a line of a paragraph), a heading, a quote with its
speaker, an item of a list, a row of a table, the definition of a footnote, a block of code.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from digest.text.pages.front_matter import split_front_matter
from digest.text.pages.markdown import unescape_markdown
from digest.text.pages.yaml_text import Value, parse_entries

# Each line with its end; not at "\u2028", where str.splitlines would split too.
_LINE = re.compile(r"[^\n]*\n|[^\n]+")

# "## Ringkasan {#summary}", "## Ringkasan"; not "a # b".
_HEADING = re.compile(r"#{1,6}\s*(?P<label>.*?)\s*#*\s*(?:\{\s*#(?P<id>[^\s}]+)[^}]*\})?\s*$")

# "[^kompastv]: KompasTV, …"; not "[^kompastv] a".
_DEFINITION = re.compile(r" {0,3}\[\^(?P<key>[^\]]+)\]:")

# "| a | b |", "|---|---|"; not "a | b".
_ROW = re.compile(r" {0,3}\|")

# "- a", "2. a"; not "-5".
_ITEM = re.compile(r" {0,3}(?:[-*+]|\d+\.)\s")

_FENCE = re.compile(r" {0,3}(?P<marks>`{3,}|~{3,})")

# What is text although it looks like mark-up: "\[", "`<b>`".
_LITERAL = re.compile(r"\\.|(?P<marks>`+)(?!`).+?(?<!`)(?P=marks)(?!`)")

# "[^kompastv-13]".
_REFERENCE = re.compile(r"\[\^([^\]\s]+)\]")

# "<<<<<<< HEAD", ">>>>>>> main"; "=======" alone may underline a heading.
_CONFLICT = re.compile(r"^(?:<{7}|>{7}|\|{7})(?: |\r?$)", re.MULTILINE)

# What bytes that are no UTF-8 become when they are read with errors="surrogateescape".
_NO_UTF8 = re.compile("[\udc80-\udcff]")


@dataclass(frozen=True, slots=True, kw_only=True)
class FrontLines:
    """A key of the front matter with its lines as written, comments above it included."""

    key: str
    value: Value
    text: str
    line: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Unit:
    """A piece of the body as written. ``gap`` is the blank lines before it, ``section`` the name of its heading.

    ``name`` is a heading's id (else its label) or a definition's key.
    """

    kind: str  # sentence, heading, quote, item, row (of a table), definition or code
    text: str
    gap: str
    line: int
    name: str
    section: str

    @property
    def words(self) -> str:
        """The unit on one line, as compared: white space does not count."""
        return " ".join(self.text.split())

    @property
    def citations(self) -> tuple[str, ...]:
        """The keys of the footnotes that it refers to."""
        start = _DEFINITION.match(self.text) if self.kind == "definition" else None
        return find_references(self.text[start.end() :] if start else self.text) if self.kind != "code" else ()

    @property
    def statement(self) -> str:
        """The words that a reader sees, without references to footnotes."""
        return unescape_markdown(strip_references(self.words))


@dataclass(frozen=True, slots=True, kw_only=True)
class PageText:
    """A page. ``opening`` and ``closing`` are the fences, ``tail`` the blank lines at its end."""

    opening: str
    front: tuple[FrontLines, ...]
    closing: str
    units: tuple[Unit, ...]
    tail: str

    def value(self, key: str) -> Value | None:
        """The value of a front-matter key."""
        return next((entry.value for entry in self.front if entry.key == key), None)

    @property
    def definitions(self) -> dict[str, Unit]:
        """The definitions of footnotes by their keys; the first where one stands twice, as Markdown takes it."""
        return {unit.name: unit for unit in reversed(self.units) if unit.kind == "definition"}


def parse_page(text: str) -> PageText:
    """Read a page.

    Raises:
        PageError: its front matter cannot be read.
    """
    opening, block, closing, body = split_front_matter(text)
    front = tuple(_read_front(block))
    if not front:
        opening += block  # nothing but comments
    first_line = text[: len(text) - len(body)].count("\n") + 1
    units = tuple(_read_units(_LINE.findall(body), first_line))
    used = sum(len(unit.gap) + len(unit.text) for unit in units)
    return PageText(opening=opening, front=front, closing=closing, units=units, tail=body[used:])


def join_page(page: PageText) -> str:
    """Give the text of a page; the inverse of :func:`parse_page`."""
    front = "".join(entry.text for entry in page.front)
    body = "".join(unit.gap + unit.text for unit in page.units)
    return page.opening + front + page.closing + body + page.tail


def find_conflict_marker(text: str) -> int | None:
    """Give the line of the first mark that an unresolved merge of git left."""
    return _find_line(_CONFLICT, text)


def find_bad_encoding(text: str) -> int | None:
    """Give the first line that was no UTF-8, of a text read with ``errors="surrogateescape"``."""
    return _find_line(_NO_UTF8, text)


def find_references(text: str) -> tuple[str, ...]:
    """Give the keys of the footnotes that a text refers to, in their order."""
    return tuple(_REFERENCE.findall(mask_literals(text)))


def strip_references(text: str) -> str:
    """Give the text without its references to footnotes."""
    for match in reversed(list(_REFERENCE.finditer(mask_literals(text)))):
        text = text[: match.start()] + text[match.end() :]
    return text


def mask_literals(text: str) -> str:
    """Give the text with escaped characters and code blanked out, each position kept."""
    return _LITERAL.sub(lambda match: "\x00" * len(match[0]), text)


def _find_line(pattern: re.Pattern[str], text: str) -> int | None:
    match = pattern.search(text)
    return text.count("\n", 0, match.start()) + 1 if match else None


def _read_front(block: str) -> Iterator[FrontLines]:
    """Part the YAML at its keys; the comments above a key go with it."""
    lines = _LINE.findall(block)
    entries = parse_entries(block, first_line=2)
    starts = [0] + [_comment_start(lines, entry.line - 2) for entry in entries[1:]] + [len(lines)]
    for entry, start, end in zip(entries, starts, starts[1:], strict=False):
        yield FrontLines(key=entry.key, value=entry.value, text="".join(lines[start:end]), line=entry.line)


def _comment_start(lines: list[str], at: int) -> int:
    while at and (lines[at - 1].startswith("#") or not lines[at - 1].strip()):
        at -= 1
    return at


def _read_units(lines: list[str], first_line: int) -> Iterator[Unit]:
    at, section = 0, ""
    while True:
        start = at
        while at < len(lines) and not lines[at].strip():
            at += 1
        if at == len(lines):
            return
        kind, name = _kind_and_name(lines[at])
        section = name if kind == "heading" else section
        end = _end_of_unit(lines, at, kind)
        gap, text = "".join(lines[start:at]), "".join(lines[at:end])
        yield Unit(kind=kind, text=text, gap=gap, line=at + first_line, name=name, section=section)
        at = end


def _kind_and_name(line: str) -> tuple[str, str]:
    if heading := _HEADING.match(line):
        return "heading", heading["id"] or heading["label"]
    if definition := _DEFINITION.match(line):
        return "definition", definition["key"]
    if _FENCE.match(line):
        return "code", ""
    if line.lstrip(" ").startswith(">"):
        return "quote", ""
    if _ROW.match(line):
        return "row", ""
    return ("item" if _ITEM.match(line) else "sentence"), ""


def _end_of_unit(lines: list[str], at: int, kind: str) -> int:
    """Find the line after a unit that starts at ``at``."""
    end = at + 1
    if kind == "code":
        return _end_of_code(lines, at)
    if kind == "quote":
        while end < len(lines) and lines[end].lstrip(" ").startswith(">"):
            end += 1
    if kind in ("item", "definition"):
        while end < len(lines) and lines[end].strip() and lines[end].startswith(("  ", "\t")):
            end += 1
    return end


def _end_of_code(lines: list[str], at: int) -> int:
    opening = _FENCE.match(lines[at])
    marks = opening["marks"] if opening else ""
    for end in range(at + 1, len(lines)):
        if lines[end].strip().startswith(marks) and not lines[end].strip().strip(marks[0]):
            return end + 1
    return at + 1  # never closed: Markdown takes it for text
