"""What an editor asks of the grouping: ``content/overrides.yml`` → wishes, each with its line.

::

    together: [[000_cfe2ce10f3b13444, 002_7144189efebaf28c]]
    apart:
      - [001_f68cb3667f09bcfc, antara#17]
    ignore: [advert]
    pin_headline:
      2022-12-30-putin-8cb8: Putin dan Xi bicara lewat video
    story:
      together: [[2022-12-30-putin-8cb8, 2023-02-22-kehangatan-2d04]]
"""

from __future__ import annotations

import difflib
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

from digest.errors import ArticleError, PageError
from digest.ingest.encoding import decode_text
from digest.ingest.files import read_bytes
from digest.model import Problem
from digest.model.wanted import Overrides, Wish
from digest.text.pages.yaml_text import Node, parse_tree

OVERRIDES = "overrides.yml"

_LONGEST = 5_000_000  # bytes; a wish takes a hundred
_PAIRS = "write lists of two or more names: [[a, b]]"
_NAMES = "write a list of names: [a, b]"
_HEADLINES = "write the event, a colon and the headline, one a line"


def read_overrides(content: Path) -> tuple[str, Overrides | None, tuple[Problem, ...]]:
    """Give the file's text, and what it asks for: ``None`` where nothing can be understood.

    What is wrong with single wishes is told, and the others are given.
    """
    path = content / OVERRIDES
    if not path.is_file() or not path.stat().st_size:
        return "", Overrides(), ()
    location = f"{content.name}/{OVERRIDES}"
    try:
        text = decode_text(read_bytes(path, location, _LONGEST), location)
        return text, *parse_overrides(text, location)
    except PageError as error:
        return "", None, (_problem(location, error),)
    except ArticleError as error:
        return "", None, (Problem(location=location, stage="ingest", message=str(error)),)


def parse_overrides(text: str, location: str) -> tuple[Overrides, tuple[Problem, ...]]:
    """Give what a text asks for.

    Raises:
        PageError: it is no YAML mapping.
    """
    tree = parse_tree(text)
    return _read_keys(tree, location) if tree else (Overrides(), ())


def _read_keys(tree: Node, location: str) -> tuple[Overrides, tuple[Problem, ...]]:
    if tree.kind != "mapping":
        raise PageError(
            tree.line, "these are no lines of the form key: value", f"begin with one of {_listed(_READERS)}"
        )
    wishes: dict[str, list[Wish]] = {field: [] for field, _ in _READERS.values()}
    problems = []
    for name, key, value in _find_parts(tree):
        try:
            field, read = _READERS[name]
            wishes[field] += read(value)
        except KeyError:
            near = difflib.get_close_matches(name, _READERS, n=1, cutoff=0)[0]
            problems.append(_problem(location, PageError(key.line, f"{name} is unknown", f"did you mean {near}?")))
        except PageError as error:
            problems.append(_problem(location, error))
    return Overrides(**{field: tuple(found) for field, found in wishes.items()}), tuple(problems)


def _find_parts(tree: Node) -> Iterator[tuple[str, Node, Node]]:
    """Give each key with its value, those below ``story`` as "story.together"."""
    for key, value in tree.entries:
        if key.text == "story" and value.kind == "mapping":
            yield from ((f"story.{part.text}", part, wishes) for part, wishes in value.entries)
        else:
            yield key.text, key, value


def _read_lists(value: Node) -> list[Wish]:
    """Read ``[[a, b], [c, d, e]]``."""
    if _is_nothing(value):
        return []
    if value.kind != "list" or any(len(_texts(item, _PAIRS)) < 2 for item in value.items):  # noqa: PLR2004 a pair
        raise PageError(value.line, "this is no list of lists", _PAIRS)
    return [Wish(names=_texts(item, _PAIRS), line=item.line) for item in value.items]


def _read_names(value: Node) -> list[Wish]:
    """Read ``[a, b]``."""
    if _is_nothing(value):
        return []
    _texts(value, _NAMES)
    return [Wish(names=(item.text,), line=item.line) for item in value.items]


def _read_headlines(value: Node) -> list[Wish]:
    """Read ``{EVENT: text}``."""
    if _is_nothing(value):
        return []
    if value.kind != "mapping" or any(text.kind != "text" or not text.text for _, text in value.entries):
        raise PageError(value.line, "this is no headline by event", _HEADLINES)
    return [Wish(names=(event.text, text.text), line=event.line) for event, text in value.entries]


_Read = Callable[[Node], list[Wish]]
_READERS: Mapping[str, tuple[str, _Read]] = {
    "together": ("together", _read_lists),
    "apart": ("apart", _read_lists),
    "ignore": ("ignore", _read_names),
    "pin_headline": ("headlines", _read_headlines),
    "story.together": ("stories", _read_lists),
    "story.apart": ("story_apart", _read_lists),
}


def _is_nothing(value: Node) -> bool:
    return value.kind == "text" and not value.text


def _texts(node: Node, mend: str) -> tuple[str, ...]:
    if node.kind != "list" or any(item.kind != "text" or not item.text for item in node.items):
        raise PageError(node.line, "this is no list of names", mend)
    return tuple(item.text for item in node.items)


def _listed(names: Mapping[str, object]) -> str:
    return ", ".join(dict.fromkeys(name.partition(".")[0] for name in names))


def _problem(location: str, error: PageError) -> Problem:
    return Problem(location=location, stage="ingest", message=f"{error.what}; {error.mend}", line=error.line)
