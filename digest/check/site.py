"""What all checks look at: the pages, what could be read of them, and the articles they rest on."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import TypeVar

from digest.errors import PageError
from digest.model import Article, Problem
from digest.text.links import web_address
from digest.text.pages.front_matter import Value
from digest.text.pages.page_text import PageText, Unit, parse_page

K = TypeVar("K")
V = TypeVar("V")

HASH_LENGTH = 8  # of an article's id, in the name of its page: "reports/kompastv-1f2e3d4c.md"


@dataclass(frozen=True, slots=True, kw_only=True)
class Site:
    """The pages by path. ``parsed`` has those that can be read, ``faults`` why the others cannot.

    ``articles`` has each under what a link to it shows: the start of its id, and its own address. ``moved`` leads from
    paths of pages that were to those that tell of the same now.
    """

    pages: Mapping[str, str]
    parsed: Mapping[str, PageText]
    faults: Mapping[str, PageError]
    bases: Mapping[str, PageText]
    articles: Mapping[str, tuple[Article, ...]]
    paths_of_id: Mapping[Value, tuple[str, ...]]
    moved: Mapping[str, str]

    def units(self, path: str) -> tuple[Unit, ...]:
        """The units of a page's body; none if the page cannot be read."""
        return self.parsed[path].units if path in self.parsed else ()

    def generated_words(self, path: str) -> frozenset[str]:
        """The units that the machine wrote on a page; what is not among them is the hand's."""
        return frozenset(unit.words for unit in self.bases[path].units) if path in self.bases else frozenset()


PageCheck = Callable[[Site, str], Iterator[Problem]]


def read_site(
    pages: Mapping[str, str], articles: Iterable[Article], bases: Mapping[str, str], moved: Mapping[str, str]
) -> Site:
    """Parse each page once."""
    parsed, faults = _parse(pages)
    generated, _ = _parse(bases)  # what git made of two branches may not be readable until the next build
    return Site(
        pages=pages,
        parsed=parsed,
        faults=faults,
        bases=generated,
        articles=_group((mark, article) for article in articles for mark in _marks_of(article)),
        paths_of_id=_group((page.value("id") or "", path) for path, page in sorted(parsed.items())),
        moved=moved,
    )


def _parse(pages: Mapping[str, str]) -> tuple[dict[str, PageText], dict[str, PageError]]:
    """Give what can be read, and why the rest cannot."""
    parsed: dict[str, PageText] = {}
    faults: dict[str, PageError] = {}
    for path, text in pages.items():
        try:
            parsed[path] = parse_page(text)
        except PageError as error:
            faults[path] = error
    return parsed, faults


def report(path: str, line: int, what: str, mend: str) -> Problem:
    """Give an error of a page."""
    return Problem(location=path, stage="check", message=f"{what}; {mend}", line=line)


def note(path: str, line: int, message: str) -> Problem:
    """Give what is worth knowing of a page and no fault."""
    return Problem(location=path, stage="check", message=message, line=line, severity="note")


def _marks_of(article: Article) -> tuple[str, ...]:
    address = web_address(article.url)
    return (article.id[:HASH_LENGTH], address) if address else (article.id[:HASH_LENGTH],)


def _group(pairs: Iterable[tuple[K, V]]) -> dict[K, tuple[V, ...]]:
    grouped: dict[K, tuple[V, ...]] = {}
    for key, value in pairs:
        grouped[key] = (*grouped.get(key, ()), value)
    return grouped
