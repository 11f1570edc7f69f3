"""What is written alike in all languages: countries by their code, names in Latin letters, numbers.

Names in other scripts are left out: their consonants alone ("Путин", "Putin" → ptn) were tried and link fewer
translations than the countries and numbers do without them. So were figures read with their words ("93 juta"): every
second language reads them in another way.
"""

from __future__ import annotations

import itertools
import math
import re
import unicodedata
from collections import Counter
from collections.abc import Iterator, Sequence

import numpy as np
from scipy import sparse

from digest.knowledge.names import canonical_name, linked_name
from digest.model import Article

Trait = tuple[str, str]  # kind and value: ("known", "RU"), ("name", "putin"), ("number", "93")

_OPENING = 1_500  # characters of the sentences that count, as for words
_SHORTEST_NAME = 3  # letters; "al", "de", "bin" are in every second name

_LATIN = re.compile(r"[A-Za-z\u00c0-\u024f][A-Za-z\u00c0-\u024f\d'’-]*")
_NUMBER = re.compile(r"\d+(?:[.,]\d+)*")
_GROUPED = re.compile(r"\d{1,3}(?:[.,]\d{3})+")  # "1.303", "1,303": one number in two languages

# Rare traits count more, as rare words do; and as if so many articles without any of them had come before,
# so that on a first day the names of the day are not common ones. As in vectors.py.
_RARITY = 1.5
_EARLIER = 30


def list_traits(article: Article) -> Counter[Trait]:
    """Give the traits of the headline and the opening, with how often each stands there."""
    texts, last = _opening(article)
    names = (mention.text for mention in article.mentions if mention.sentence <= last)
    found = itertools.chain.from_iterable(_name_traits(name) for name in names)
    return Counter(itertools.chain(found, _foreign_words(texts), _numbers(texts)))


def weigh_traits(traits: Sequence[Counter[Trait]]) -> tuple[sparse.csr_array, np.ndarray]:
    """Give a row of length one for each article, and which columns are more than known places and bodies."""
    frequency = Counter(trait for counts in traits for trait in counts)
    column = {trait: number for number, trait in enumerate(sorted(frequency))}
    matrix = sparse.lil_array((len(traits), len(column)))
    for row, counts in enumerate(traits):
        for trait, count in counts.items():
            rarity = math.log((1 + len(traits) + _EARLIER) / (1 + frequency[trait])) ** _RARITY
            matrix[row, column[trait]] = (1 + math.log(count)) * rarity
    telling = np.array([kind != "known" for kind, _ in column], dtype=bool)
    rows = sparse.csr_array(matrix)
    lengths = np.sqrt(rows.multiply(rows).sum(axis=1))
    scale = sparse.dia_array((1 / np.where(lengths > 0, lengths, 1)[None, :], [0]), shape=(len(traits),) * 2)
    return sparse.csr_array(scale @ rows), telling


def _opening(article: Article) -> tuple[str, int]:
    """Give the headline and the first sentences as one text, and the position of the last of these."""
    ends = itertools.accumulate(len(sentence.text) for sentence in article.sentences)
    first = [s for s, end in zip(article.sentences, ends, strict=True) if end - len(s.text) < _OPENING]
    text = "\n".join((article.headline or "", *(sentence.text for sentence in first)))
    return text, first[-1].position if first else -1


def _name_traits(name: str) -> Iterator[Trait]:
    """Give the one canonical name of what the tables know, else each word in Latin letters."""
    known = linked_name(name) or canonical_name(name)
    if known != name:
        yield "known", known
        return
    yield from (("name", word) for word in _latin_words(name) if len(word) >= _SHORTEST_NAME)


def _foreign_words(text: str) -> Iterator[Trait]:
    """Give the Latin words of a text in another script: names and brands, "COVID" in Chinese."""
    latin = sum(map(len, _LATIN.findall(text)))
    if 2 * latin < sum(map(str.isalpha, text)):
        yield from (("name", word) for word in _latin_words(text))


def _latin_words(text: str) -> Iterator[str]:
    """Give the words in Latin letters without accents, in lower case."""
    for match in _LATIN.finditer(text):
        letters = unicodedata.normalize("NFKD", match.group().casefold())
        yield "".join(letter for letter in letters if not unicodedata.combining(letter))


def _numbers(text: str) -> Iterator[Trait]:
    """Give the numbers in figures of any script, without the marks that part thousands."""
    for match in _NUMBER.finditer(text):
        figures = "".join(str(int(mark)) if mark.isdecimal() else mark for mark in match.group())
        yield "number", re.sub("[.,]", "" if _GROUPED.fullmatch(figures) else ".", figures)
