"""Who wrote from whom, or from the same agency: long rows of the same words, and quotes of the same words."""

from __future__ import annotations

import itertools
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from digest.model import Article
from digest.text.similarity import containment
from digest.text.tokens import split_words

_LONG = 8  # words; two writers do not find the same eight by chance
_SHORT = 3
_ALIKE = 1 / 3  # of a sentence's rows of three words; on the five articles those of other events reach 0.21
_SAME_WORDS = 0.6  # of the shorter of two quotes; translators differ, speakers do not
_FEWEST = 4  # words of a quote; less is a phrase that anybody says
_DIGITS = 2

Row = tuple[str, ...]
Said = tuple[str, frozenset[str]]  # who, and in which words


@dataclass(frozen=True, slots=True, kw_only=True)
class Copies:
    """What one article has word for word as another: see :class:`digest.model.grouped.Evidence`."""

    copied: float
    alike: int
    speakers: tuple[str, ...]


def find_copies(articles: Sequence[Article]) -> tuple[Copies, ...]:
    """Give for each article what stands in another of them too."""
    sentences = [[split_words(sentence.text) for sentence in article.sentences] for article in articles]
    long_rows = [set(_rows(itertools.chain(*words), _LONG)) for words in sentences]
    short_rows = [{row for words in said for row in _rows(words, _SHORT)} for said in sentences]
    long_counts, short_counts = (Counter(itertools.chain(*rows)) for rows in (long_rows, short_rows))
    speakers = _speakers_of_same([tuple(_read_quotes(article)) for article in articles])
    return tuple(
        Copies(
            copied=round(_share_elsewhere(long_rows[number], long_counts), _DIGITS),
            alike=sum(_share_elsewhere(set(_rows(words, _SHORT)), short_counts) >= _ALIKE for words in said),
            speakers=speakers[number],
        )
        for number, said in enumerate(sentences)
    )


def _rows(words: Iterable[str], length: int) -> Iterator[Row]:
    """Give every row of so many words: "a b c d" has two of three."""
    known = list(words)
    return zip(*(known[start:] for start in range(length)), strict=False)


def _share_elsewhere(rows: set[Row], counts: Counter[Row]) -> float:
    """Give the share of an article's rows that another has too; ``counts`` tells how many articles have each."""
    return sum(counts[row] > 1 for row in rows) / len(rows) if rows else 0.0


def _read_quotes(article: Article) -> Iterator[Said]:
    for quote in article.quotes:
        words = split_words(quote.content)
        if quote.speaker and len(words) >= _FEWEST:
            yield quote.speaker, frozenset(words)


def _speakers_of_same(quotes: Sequence[tuple[Said, ...]]) -> tuple[tuple[str, ...], ...]:
    """Give for each article whose quotes stand in another in much the same words, by their longest names."""
    by_surname: dict[str, list[tuple[int, str, frozenset[str]]]] = {}
    for number, said in enumerate(quotes):
        for speaker, words in said:
            by_surname.setdefault(_surname(speaker), []).append((number, speaker, words))
    found: list[dict[str, None]] = [{} for _ in quotes]
    for same in by_surname.values():
        name = max((speaker for _, speaker, _ in same), key=lambda name: (len(name), name))
        for (one, _, words), (other, _, others) in itertools.combinations(same, 2):
            if one != other and containment(words, others) >= _SAME_WORDS:
                found[one][name] = found[other][name] = None
    return tuple(map(tuple, found))


def _surname(name: str) -> str:
    return name.rsplit(maxsplit=1)[-1].casefold()
