"""How many articles hold a word, of those dated before: common words say little about an event, rare ones much.

Counted for each language over this stream, never over an unrelated corpus, with which the names of a topic become
rare words and pull all its events together. What is long past fades, since a name that is new today is common in a
month. The count of a day does not depend on the order in which articles arrived.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

import numpy as np

from digest.cluster.likeness.signatures import Signature
from digest.memory import LearnedWords

# Days after which an article counts half. On Indonesian headlines 30 to 365 days are equally good, 7 and 15 worse.
_HALF_LIFE = 60.0

_EPOCH = date(2000, 1, 1).toordinal()  # any fixed day: weights are relative to it

# As if so many articles had come before that had none of these words. On a first day, when all articles may tell
# of one event, its words are not common words; among hundreds of articles it makes next to no difference.
_EARLIER = 30


@dataclass(slots=True)
class _Count:
    """Articles, and articles that hold a word, each weighed by its day; the undated apart, since they never fade."""

    dated: dict[str, float] = field(default_factory=lambda: defaultdict(float))
    undated: dict[str, float] = field(default_factory=lambda: defaultdict(float))
    articles: float = 0.0
    undated_articles: float = 0.0


class Frequencies:
    """The counts of the words of each language and of the names, up to the articles added so far."""

    def __init__(self, learned: Iterable[LearnedWords] = ()) -> None:
        """Begin with what was learned of older texts."""
        self._words: dict[str, _Count] = defaultdict(_Count)
        self._names: dict[str, _Count] = defaultdict(_Count)
        for lesson in sorted(learned, key=lambda lesson: lesson.language):
            self._learn(lesson)

    def add(self, signatures: Iterable[Signature]) -> None:
        """Count more articles; in the order of their days, so that sums are the same in every build."""
        for signature in signatures:
            _add(self._words[signature.language], signature.words, signature.day)
            _add(self._names[signature.language], signature.names, signature.day)

    def word_rarity(self, language: str, words: Sequence[str], day: date | None) -> np.ndarray:
        """Give log(N / df) of each word, smoothed, as of a day; 0 for one that stands in every article."""
        return _rarity(self._words[language], words, day)

    def name_rarity(self, language: str, names: Sequence[str], day: date | None) -> np.ndarray:
        """Give log(N / df) of each name, as of a day."""
        return _rarity(self._names[language], names, day)

    def _learn(self, lesson: LearnedWords) -> None:
        count, weight = self._words[lesson.language], _weight(lesson.until)
        count.articles += lesson.articles * weight
        for word, number in lesson.words.items():
            count.dated[word] += number * weight


def learn_words(signatures: Iterable[Signature], known: Mapping[str, LearnedWords]) -> tuple[LearnedWords, ...]:
    """Give what is learned of older texts, language by language, together with what was known before."""
    lessons: dict[str, list[Signature]] = defaultdict(list)
    for signature in signatures:
        lessons[signature.language].append(signature)
    learned = {language: _lesson(language, group, known.get(language)) for language, group in lessons.items()}
    return tuple(lesson for _, lesson in sorted({**known, **learned}.items()))


def _lesson(language: str, signatures: Sequence[Signature], before: LearnedWords | None) -> LearnedWords:
    days = [signature.day for signature in signatures if signature.day]
    until = max([*days, *([before.until] if before and before.until else [])], default=None)
    count = _Count()
    for signature in sorted(signatures, key=lambda one: (one.day or date.min, one.article)):
        _add(count, signature.words, signature.day or until)
    scale = 1 / _weight(until)
    words = {word: number * scale for word, number in (count.dated or count.undated).items()}
    articles = (count.articles or count.undated_articles) * scale
    if before:
        faded = _weight(before.until) * scale
        articles += before.articles * faded
        for word, number in before.words.items():
            words[word] = words.get(word, 0.0) + number * faded
    return LearnedWords(language=language, until=until, articles=round(articles, 2), words=_kept(words))


def _kept(words: Mapping[str, float]) -> dict[str, float]:
    """Leave out the words of a single text: they are as rare as unseen ones, and most of the table."""
    return {word: round(number, 2) for word, number in sorted(words.items()) if number > 1}


def _weight(day: date | None) -> float:
    return float(2.0 ** ((day.toordinal() - _EPOCH) / _HALF_LIFE)) if day else 1.0


def _add(count: _Count, words: Mapping[str, int], day: date | None) -> None:
    table, weight = (count.dated, _weight(day)) if day else (count.undated, 1.0)
    for word in words:
        table[word] += weight
    if day:
        count.articles += weight
    else:
        count.undated_articles += weight


def _rarity(count: _Count, words: Sequence[str], day: date | None) -> np.ndarray:
    scale = 1 / _weight(day)
    dated = np.array([count.dated.get(word, 0.0) for word in words])
    undated = np.array([count.undated.get(word, 0.0) for word in words])
    total = count.articles * scale + count.undated_articles
    rarity: np.ndarray = np.log((1 + total + _EARLIER) / (1 + dated * scale + undated))
    rarity[rarity < 0] = 0.0
    return rarity
