"""The articles in the order of time, and how common each word was in them up to a day."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date

import numpy as np

from digest.cluster.groups.merging import Pair
from digest.cluster.groups.regions import find_window, with_whole_events
from digest.cluster.likeness import Likeness, compare_articles, vectorize_words
from digest.cluster.likeness.frequencies import Frequencies
from digest.cluster.likeness.pairs import find_alike, make_kernel
from digest.cluster.likeness.series import find_instalments, part_instalments
from digest.cluster.likeness.signatures import Signature
from digest.knowledge.grouping import Granularity
from digest.memory import LearnedWords

# A quarter of the old articles within the window are so much like a new one; without the others a fifth of the time
# goes. Of 40,000 headlines the groups are then .959 like those of one era (B-cubed F1), with all in the window .964.
# Labelled sets do not tell: few of their events cross from one era to the next.
_REACH = 0.1


class Stream:
    """Articles by number, in the order of time; words are counted up to the day that it was advanced to."""

    def __init__(self, signatures: Sequence[Signature], learned: Iterable[LearnedWords], rules: Granularity) -> None:
        """Begin before the first day."""
        self.days = np.array([one.day.toordinal() if one.day else np.nan for one in signatures])
        self._signatures = signatures
        self._instalments = find_instalments(signatures)
        self._frequencies = Frequencies(learned)
        self._counted = np.zeros(len(signatures), dtype=bool)
        self._rules = rules
        self._day: date | None = None

    def advance(self, end: int | None) -> None:
        """Count the words of all articles up to a day, given as an ordinal: ``None`` for all, the undated too."""
        due = ~self._counted & ~(self.days > (end or np.inf))
        self._frequencies.add(self._signatures[number] for number in np.flatnonzero(due).tolist())
        self._counted |= due
        self._day = date.fromordinal(end) if end else None

    def find_region(self, new: np.ndarray, there: np.ndarray, event_of: np.ndarray) -> np.ndarray:
        """Give the articles to group together: the new ones, and the whole events of those there that they reach."""
        near = np.union1d(new, find_window(new, there, self.days, self._rules.window_days))
        reached = self._find_reached(near, np.isin(near, new))
        return with_whole_events(reached, there, event_of)

    def compare(self, region: np.ndarray) -> Likeness:
        """Compare some articles."""
        return compare_articles(self._of(region), self._frequencies, self._day, self._rules)

    def part_series(self, region: np.ndarray, likeness: Likeness) -> list[Pair]:
        """Give the pairs of compared articles that are instalments of series: of two days they are two events."""
        found = self._instalments[region]
        return part_instalments(self._of(region), found, likeness.starts, likeness.others)

    def _find_reached(self, articles: np.ndarray, new: np.ndarray) -> np.ndarray:
        """Give those of some articles that are new, as marked, or somewhat like one that is."""
        if new.all():
            return articles
        signatures = self._of(articles)
        vectors = vectorize_words(signatures, self._frequencies, self._day)
        reached: np.ndarray = articles[find_alike(vectors, make_kernel(signatures, self._rules), new, _REACH)]
        return reached

    def _of(self, articles: np.ndarray) -> list[Signature]:
        return [self._signatures[number] for number in articles.tolist()]
