"""What the hand took off a page stays away, even if the machine stops saying it and says it again later.

A mark stands for a sentence that was struck, since the words themselves should be gone: digits for its page, then
digits for it.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable

from digest.text.pages.page_text import PageText, Unit, parse_page
from digest.write.merging.merge import unify_newlines

_PAGE, _SENTENCE = 8, 16  # hexadecimal digits
_KINDS = frozenset({"sentence", "quote", "item", "heading"})


def group_struck(struck: frozenset[str]) -> Callable[[str], frozenset[str]]:
    """Give what finds the marks of a page."""
    pages: dict[str, set[str]] = {}
    for mark in struck:
        pages.setdefault(mark[:_PAGE], set()).add(mark)
    return lambda path: frozenset(pages.get(_digits(path, _PAGE), ()))


def renew_struck(path: str, base: str, current: str, struck: frozenset[str]) -> frozenset[str]:
    """Add to a page's marks what the hand took off since it was generated, and leave what it put back.

    Raises:
        PageError: the front matter of a page cannot be read.
    """
    if unify_newlines(current) == base and not struck:
        return struck
    hand = parse_page(unify_newlines(current))
    there = _marks(path, hand)
    if hand.value("locked") == "true":  # what the machine newly says waits there, and was never seen
        return struck - there
    return (struck | _marks(path, parse_page(base))) - there


def find_struck(path: str, base: str, generated: str, struck: frozenset[str]) -> frozenset[str]:
    """Give the statements that the machine says anew although the hand struck them once."""
    if not struck or generated == base:
        return frozenset()
    units = _units(parse_page(generated))
    return frozenset(unit.statement for unit in units if mark_statement(path, unit.statement) in struck) - _statements(
        base
    )


def _statements(text: str) -> frozenset[str]:
    return frozenset(unit.statement for unit in parse_page(text).units)


def mark_statement(path: str, statement: str) -> str:
    """Give what stands for a sentence of a page."""
    return _digits(path, _PAGE) + _digits(statement, _SENTENCE)


def mark_unsaid(path: str, texts: Iterable[str]) -> frozenset[str]:
    """Give the marks of what the machine would say and the hand does not let it: suggested once is enough."""
    return frozenset(mark for text in texts for mark in _marks(path, parse_page(text)))


def _marks(path: str, page: PageText) -> frozenset[str]:
    return frozenset(mark_statement(path, unit.statement) for unit in _units(page))


def _units(page: PageText) -> Iterable[Unit]:
    return (unit for unit in page.units if unit.kind in _KINDS and unit.statement)


def _digits(text: str, length: int) -> str:
    return hashlib.sha256(text.encode("utf-8", errors="surrogatepass")).hexdigest()[:length]
