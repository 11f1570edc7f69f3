"""Which groups of different languages tell of the same event?  Groups → Groups

Languages share few words, so that articles are mostly grouped within each first; here groups are linked by what is
written alike in all (countries, names in Latin letters, numbers, days), and by meaning where that is known.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date

import numpy as np
from scipy import sparse

from digest.cluster.languages.families import family_of
from digest.cluster.languages.likeness import Sides, compare_groups, number_day
from digest.cluster.languages.links import link_best_first
from digest.cluster.languages.meanings import find_meanings
from digest.cluster.languages.traits import list_traits, weigh_traits
from digest.model import Article
from digest.text.similarity import Encode

__all__ = ["link_languages"]


def link_languages(
    groups: Sequence[Sequence[int]],
    articles: Sequence[Article],
    apart: Iterable[tuple[int, int]] = (),
    encode: Encode | None = None,
) -> list[list[int]]:
    """Give the groups, those of different languages that are one event made one; each group is sorted, and the list.

    A group holds numbers of articles, mostly of one family of languages; the groups of two that must be ``apart`` are
    never linked. ``encode`` tells what articles mean, where that is known.
    """
    families = [frozenset(family_of(articles[number].language) for number in group) for group in groups]
    if len(frozenset().union(*families)) < 2:  # noqa: PLR2004  nothing to link
        return sorted(sorted(group) for group in groups)
    meanings = find_meanings(articles, encode) if encode else None
    sides = _describe(groups, articles, families, meanings)
    links = link_best_first(_mark(families, groups, apart), compare_groups(sides))
    return sorted(sorted(number for group in link for number in groups[group]) for link in links)


def _mark(
    families: Sequence[frozenset[str]], groups: Sequence[Sequence[int]], apart: Iterable[tuple[int, int]]
) -> list[frozenset[str]]:
    """Give the families of each group, and a mark that it shares with each group that it must be apart from."""
    group_of = {number: place for place, group in enumerate(groups) for number in group}
    marked = list(families)
    for one, other in apart:
        for place in {group_of[one], group_of[other]}:
            marked[place] |= {f"{one} apart from {other}"}
    return marked


def _describe(
    groups: Sequence[Sequence[int]],
    articles: Sequence[Article],
    families: Sequence[frozenset[str]],
    meanings: np.ndarray | None,
) -> Sides:
    names = sorted(frozenset().union(*families))
    traits, telling = weigh_traits([list_traits(article) for article in articles])
    means = _means(groups, len(articles))
    group_traits = means @ traits
    days = [[day.toordinal() for day in (_day(articles[number]) for number in group) if day] for group in groups]
    return Sides(
        families=np.array([[name in told for name in names] for told in families], dtype=int),
        days=np.array([number_day(known) for known in days]),
        traits=group_traits,
        telling=(group_traits[:, np.flatnonzero(telling)] > 0).astype(int),
        meanings=np.zeros((len(groups), 1)) if meanings is None else means @ meanings,
    )


def _day(article: Article) -> date | None:
    """Give the day of publication, else of the event: two languages tell of another day of one text more often."""
    return article.published.value.date() if article.published else article.day


def _means(groups: Sequence[Sequence[int]], count: int) -> sparse.csr_array:
    """Give the matrix that makes of rows of articles the means of their groups."""
    rows = [row for row, group in enumerate(groups) for _ in group]
    weights = [1 / len(group) for group in groups for _ in group]
    columns = [number for group in groups for number in group]
    return sparse.csr_array((weights, (rows, columns)), shape=(len(groups), count))
