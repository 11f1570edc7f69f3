"""What was changed by hand in ``articles:`` of event pages, and the ties that it asks for.

Whoever changes the list says of all that stands there now that it is one event, and of what is gone that it is not of
it. An article that was added leaves the event where it was. The last change wins over ties of earlier ones.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from digest.cluster.wanted.agreement import join_ties, pair_of
from digest.cluster.wanted.names import Names
from digest.errors import PageError
from digest.model import ArticleId, Event, Problem, Ties
from digest.text.pages.front_matter import split_front_matter, write_entry
from digest.text.pages.page_text import join_page, parse_page
from digest.text.pages.yaml_text import Entry, parse_entries

_KEY = "articles"


@dataclass(frozen=True, slots=True, kw_only=True)
class Pages:
    """The pages as last generated and as they are now, by path."""

    bases: Mapping[str, str]
    current: Mapping[str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Listing:
    """The articles that a page lists now, in its order, and what the hand added and took away there."""

    path: str
    line: int
    now: tuple[ArticleId, ...]
    added: frozenset[ArticleId]
    removed: frozenset[ArticleId]


def find_listings(pages: Pages, names: Names) -> tuple[tuple[Listing, ...], tuple[Problem, ...]]:
    """Give each list of articles that the hand changed, and a Problem for each that cannot be understood."""
    listings: list[Listing] = []
    problems = []
    for path, before, now in _find_changed(pages):
        try:
            listing = _compare(path, before, now, names)
            if listing.added or listing.removed:
                _refuse_doubles(listing, listings, names)
                listings.append(listing)
        except PageError as error:
            problems.append(problem_on_page(path, error))
    return tuple(_without_moved(listing, listings) for listing in listings), tuple(problems)


def find_same(pages: Pages) -> Iterator[str]:
    """Give the changed pages whose list says what it said, be it in another order or without quotes."""
    return (path for path, before, now in _find_changed(pages) if set(_texts(before)) == set(_texts(now)))


def take_listing(listing: Listing, events: Sequence[Event], ties: Ties) -> tuple[Ties, Ties]:
    """Give the ties that a list asks for, and the earlier ties of pages that still hold beside these."""
    members, gone = set(listing.now), set(listing.removed)
    left = {a for event in events if listing.added & set(event.articles) for a in event.articles if a not in members}
    apart = {pair_of(one, other) for one in gone for other in members}
    apart |= {pair_of(one, other) for one in listing.added for other in left}
    asked = Ties(
        together=tuple(sorted(pair_of(listing.now[0], other) for other in listing.now[1:])), apart=tuple(sorted(apart))
    )
    touched = members | gone
    kept = Ties(
        together=tuple(pair for pair in ties.together if touched.isdisjoint(pair)),
        apart=tuple(pair for pair in ties.apart if not members.issuperset(pair)),
    )
    return asked, join_ties(kept)


def settle_list(base: str, now: str) -> str:
    """Give the page as last generated with the list of the page as it is now: what was obeyed is no edit any more.

    A list with comments counts as edited: these are the hand's.
    """
    page = parse_page(base)
    (written,) = (entry for entry in parse_page(now.replace("\r\n", "\n")).front if entry.key == _KEY)
    plain = written if "#" not in written.text else replace(written, text=write_entry(_KEY, written.value))
    return join_page(replace(page, front=tuple(plain if entry.key == _KEY else entry for entry in page.front)))


def problem_on_page(path: str, error: PageError) -> Problem:
    """Make a Problem of what is wrong with a list."""
    return Problem(location=path, stage="cluster", message=f"{error.what}; {error.mend}", line=error.line)


def _find_changed(pages: Pages) -> Iterator[tuple[str, Entry, Entry]]:
    """Give the lists of both versions of each page that the hand changed; what cannot be read is left to others."""
    for path, base in sorted(pages.bases.items()):
        now = pages.current.get(path)
        if path.startswith("events/") and now is not None and now != base:
            lists = _find_list(base), _find_list(now)
            if lists[0] and lists[1]:
                yield path, lists[0], lists[1]


def _find_list(page: str) -> Entry | None:
    try:
        entries = parse_entries(split_front_matter(page.replace("\r\n", "\n"))[1], first_line=2)
    except PageError:
        return None
    return next((entry for entry in entries if entry.key == _KEY), None)


def _compare(path: str, before: Entry, now: Entry, names: Names) -> Listing:
    was = frozenset(_find_known(_texts(before), names))
    articles = tuple(dict.fromkeys(names.find(name, now.line) for name in _texts(now)))
    if not articles:
        raise PageError(now.line, "lists no article", "list those of this event, or delete the page")
    return Listing(
        path=path,
        line=now.line,
        now=articles,
        added=frozenset(articles) - was,
        removed=was - frozenset(articles),
    )


def _find_known(called: Iterable[str], names: Names) -> Iterator[ArticleId]:
    """Give the articles that were listed; those that are gone for good tell nothing."""
    for name in called:
        try:
            yield names.find(name, 0)
        except PageError:
            continue


def _texts(entry: Entry) -> tuple[str, ...]:
    return (entry.value,) if isinstance(entry.value, str) else entry.value


def _refuse_doubles(listing: Listing, others: Iterable[Listing], names: Names) -> None:
    for other in others:
        for article in sorted(other.added & listing.added):
            what = f"{names.name_of(article)} was added here and on {other.path}"
            raise PageError(listing.line, what, "an article is of one event: take it away on one of the two pages")


def _without_moved(listing: Listing, others: Iterable[Listing]) -> Listing:
    """Leave out what the hand added to another page."""
    moved = {article for other in others if other is not listing for article in other.added} - listing.added
    return replace(listing, now=tuple(article for article in listing.now if article not in moved))
