"""How many articles hold a word, of those dated before: common words say little about an event, rare ones much.

Counted for each language over this stream, never over an unrelated corpus, with which the names of a topic become
rare words and pull all its events together. What is long past fades, since a name that is new today is common in a
month. The count of a day does not depend on the order in which articles arrived.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from datetime import date

import numpy as np

from digest.cluster.likeness.signatures import Signature
from digest.memory import LearnedWords

# Days after which an article counts half. On Indonesian headlines 30 to 365 days are equally good, 7 and 15 worse.
_HALF_LIFE = 60.0

_EPOCH = date(2000, 1, 1).toordinal()  # any fixed day: weights are relative to it

# Up to which weights differ: 164 years before and after. Beyond, a power of two is no number any more.
_MOST_HALVINGS = 1_000.0

# As if so many articles had come before that had none of these words. On a first day, when all articles may tell
# of one event, its words are not common words; among hundreds of articles it makes next to no difference.
_EARLIER = 30


class Frequencies:
    """The counts of the words of each language and of the names, up to the articles added so far."""

    def __init__(self, learned: Iterable[LearnedWords] = ()) -> None:
        """Begin with what was learned of older texts."""
        self._words: dict[str, _Count] = defaultdict(_Count)
        self._names: dict[str, _Count] = defaultdict(_Count)
        self._newest: date | None = None
        for lesson in sorted(learned, key=lambda lesson: lesson.language):
            self._words[lesson.language].add(lesson.words, lesson.until, lesson.articles)
            self._see(lesson.until)

    def add(self, signatures: Iterable[Signature]) -> None:
        """Count more articles; in the order of their days, so that sums are the same in every build."""
        for signature in signatures:
            self._words[signature.language].add(dict.fromkeys(signature.words, 1.0), signature.day)
            self._names[signature.language].add(dict.fromkeys(signature.names, 1.0), signature.day)
            self._see(signature.day)

    def word_rarity(self, language: str, words: Sequence[str], day: date | None) -> np.ndarray:
        """Give log(N / df) of each word, smoothed, as of a day; 0 for one that stands in every article."""
        return self._words[language].rarity(words, day or self._newest)

    def name_rarity(self, language: str, names: Sequence[str], day: date | None) -> np.ndarray:
        """Give log(N / df) of each name, as of a day."""
        return self._names[language].rarity(names, day or self._newest)

    def _see(self, day: date | None) -> None:
        if day and (not self._newest or day > self._newest):
            self._newest = day


def fade(day: date | None, until: date | None) -> float:
    """Give how much an article of a day still counts on a later one; what is of no day never fades."""
    return min(1.0, _weight(day) / _weight(until)) if day and until else 1.0


def _weight(day: date | None) -> float:
    """Give the weight of an article of that day, relative to one of the first day."""
    if day is None:
        return 1.0
    halvings = (day.toordinal() - _EPOCH) / _HALF_LIFE
    return float(2.0 ** max(-_MOST_HALVINGS, min(_MOST_HALVINGS, halvings)))


class _Count:
    """Articles, and articles that hold a word, each weighed by its day; the undated apart, since they never fade."""

    def __init__(self) -> None:
        self._articles = {True: 0.0, False: 0.0}
        self._words: dict[bool, dict[str, float]] = {True: defaultdict(float), False: defaultdict(float)}

    def add(self, words: Mapping[str, float], day: date | None, articles: float = 1.0) -> None:
        """Add so many articles of a day, of which so many hold each word."""
        weight, table = _weight(day), self._words[day is not None]
        for word, number in words.items():
            table[word] += number * weight
        self._articles[day is not None] += articles * weight

    def rarity(self, words: Sequence[str], day: date | None) -> np.ndarray:
        """Give log(N / df) of each word as of a day."""
        scale = 1 / _weight(day)
        dated = np.array([self._words[True].get(word, 0.0) for word in words])
        undated = np.array([self._words[False].get(word, 0.0) for word in words])
        articles = self._articles[True] * scale + self._articles[False]
        rarity: np.ndarray = np.log((1 + articles + _EARLIER) / (1 + dated * scale + undated))
        rarity[rarity < 0] = 0.0
        return rarity
