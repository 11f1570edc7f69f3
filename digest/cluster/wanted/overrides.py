"""What ``content/overrides.yml`` asks of articles: ties between them, and which belong to no event."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from itertools import combinations

from digest.cluster.wanted.agreement import Pair, pair_of
from digest.cluster.wanted.names import Names
from digest.errors import PageError
from digest.model import ArticleId, Problem, Ties
from digest.model.wanted import Overrides, Wish

LOCATION = "content/overrides.yml"


def find_ties(overrides: Overrides, names: Names) -> tuple[Ties, dict[Pair, int], tuple[Problem, ...]]:
    """Give the ties that are asked for, the line of each, and what is wrong with single wishes."""
    problems: list[Problem] = []
    lines: dict[Pair, int] = {}
    together, apart = (
        _tie(_understood(wishes, names, problems), pairs, lines)
        for wishes, pairs in ((overrides.together, _with_first), (overrides.apart, _each_two))
    )
    return Ties(together=together, apart=apart), lines, tuple(problems)


def find_ignored(overrides: Overrides, names: Names) -> tuple[frozenset[ArticleId], tuple[Problem, ...]]:
    """Give the articles that belong to no event, and what is wrong with single wishes."""
    problems: list[Problem] = []
    found = [article for _, articles in _understood(overrides.ignore, names, problems) for article in articles]
    return frozenset(found), tuple(problems)


def problem_in_overrides(error: PageError) -> Problem:
    """Make a Problem of what is wrong with a wish."""
    return Problem(location=LOCATION, stage="cluster", message=f"{error.what}; {error.mend}", line=error.line)


def _understood(
    wishes: Iterable[Wish], names: Names, problems: list[Problem]
) -> Iterator[tuple[Wish, tuple[ArticleId, ...]]]:
    """Give the articles of each wish; add a Problem for each that names others."""
    for wish in wishes:
        try:
            yield wish, _find_all(wish, names)
        except PageError as error:
            problems.append(problem_in_overrides(error))


def _find_all(wish: Wish, names: Names) -> tuple[ArticleId, ...]:
    articles = tuple(names.find(name, wish.line) for name in wish.names)
    if len(set(articles)) < len(articles):
        raise PageError(wish.line, f"one article is named twice in {', '.join(wish.names)}", "name it once")
    return articles


_Pairs = Callable[[tuple[ArticleId, ...]], Iterable[tuple[ArticleId, ArticleId]]]


def _tie(
    wishes: Iterable[tuple[Wish, tuple[ArticleId, ...]]], pairs: _Pairs, lines: dict[Pair, int]
) -> tuple[Pair, ...]:
    found = [(pair_of(*pair), wish.line) for wish, articles in wishes for pair in pairs(articles)]
    lines |= dict(found)
    return tuple(sorted({pair for pair, _ in found}))


def _with_first(articles: tuple[ArticleId, ...]) -> Iterable[tuple[ArticleId, ArticleId]]:
    return ((articles[0], other) for other in articles[1:])


def _each_two(articles: tuple[ArticleId, ...]) -> Iterable[tuple[ArticleId, ArticleId]]:
    return combinations(articles, 2)
