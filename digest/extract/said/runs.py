"""Runs of words that may be names: ``kata Juru Bicara KPK Febri Diansyah di`` → one run of five words.

A run holds capitalised words with one space between, small words between two of them
("Bruno da Silva", "Dinas Pariwisata dan Kebudayaan"), and model numbers ("Snapdragon 835").
"""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from digest.knowledge import Language

# A word with what belongs to it: "Rusia-China", "Suara.com", "Jum'at", "RCV123V"; never the dot that ends a sentence,
# nor a small prefix: "anti-Ahok" → Ahok.
_WORD = re.compile(
    r"(?:[a-zß-öø-ÿ]+-(?=[^\W\d_a-zß-öø-ÿ]))?(?P<word>\w+(?:[’']\w+)*(?:[-&]\w+(?:[’']\w+)*)*(?:\.(?:[a-z]{2,4}\b|[A-Z]{2,4}\b))*)"
)

# What a sentence inside a sentence opens with: after a full stop, a colon or a quotation mark.
_OPENING = re.compile(r"(?:^|[.!?:…][\"”’')\]]*\s+|[\"“‘'«„]\s?|[-–—]\s)\W*$")

_NEAREST = 12  # characters before a word that can tell whether it opens something: ".”) – “"

_YEAR = re.compile(r"(?:19|20)[0-9]{2}")


@dataclass(frozen=True, slots=True)
class Word:
    """A word and where it stands in its sentence."""

    text: str
    start: int
    end: int

    @property
    def key(self) -> str:
        """The word as the tables have it."""
        return self.text.casefold()

    @property
    def is_capitalized(self) -> bool:
        """Tell whether it opens with a capital letter."""
        return self.text[0].isupper()

    @property
    def is_doubled(self) -> bool:
        """Tell whether it is a plural, which names have none of: Bek-bek, Undang-undang."""
        left, _, right = self.key.partition("-")
        return left == right

    @property
    def is_acronym(self) -> bool:
        """Tell whether it is all capitals: KPK, V30; not an initial."""
        return len(self.text) > 1 and self.text.isupper()


@dataclass(frozen=True, slots=True)
class Run:
    """Neighbouring words, of which the first and the last may be parts of a name.

    ``before`` and ``after`` are the words around it in lower case; ``opens`` tells that a sentence or a quote starts
    here.
    """

    words: tuple[Word, ...]
    before: str
    after: str
    opens: bool


def find_runs(text: str, language: Language) -> Iterator[Run]:
    """Give the runs of a sentence, in order."""
    words = [Word(match["word"], match.start("word"), match.end()) for match in _WORD.finditer(text)]
    at = 0
    while at < len(words):
        end = _end_of_run(words, at, text, language) if _starts(words[at], text, language) else at
        if end > at:
            before, after = _neighbour(words, at - 1, at, text), _neighbour(words, end, end - 1, text)
            yield Run(tuple(words[at:end]), before, after, _opens(text, words[at].start))
        at = max(end, at + 1)


def _opens(text: str, at: int) -> bool:
    """Tell whether a sentence or a quote starts at a place; only the nearest characters are looked at."""
    start = max(0, at - _NEAREST)
    before = text[start:at]
    return _OPENING.search(f"x{before}" if start else before) is not None


def _neighbour(words: Sequence[Word], at: int, edge: int, text: str) -> str:
    """Give the word beside the edge of a run, if only spaces part them."""
    if not 0 <= at < len(words):
        return ""
    left, right = sorted((words[at], words[edge]), key=lambda word: word.start)
    return words[at].key if text[left.end : right.start].isspace() else ""


def _starts(word: Word, text: str, language: Language) -> bool:
    """Tell whether a word may open a name: not "#Merdeka", not the currency in "Rp15"."""
    if not word.is_capitalized:
        return False
    is_money = word.key.rstrip("0123456789") in _currencies(language)
    is_tag = word.start > 0 and text[word.start - 1] in "#@"
    return not is_tag and not is_money


@functools.cache
def _currencies(language: Language) -> frozenset[str]:
    return frozenset(sign for signs in language.figures.get("currencies", {}).values() for sign in signs)


def _end_of_run(words: Sequence[Word], start: int, text: str, language: Language) -> int:
    """Give the number of the word after the run that opens with ``start``."""
    end = start + 1
    at = end
    while at < len(words) and _is_joined(words[at - 1], words[at], text, language):
        if words[at].is_capitalized or _is_model(words, at, language):
            end = at + 1
        elif words[at].key not in language.names.particles | language.names.joints:
            break
        at += 1
    return end


def _is_joined(left: Word, right: Word, text: str, language: Language) -> bool:
    """Tell whether one space parts them, or a dot after an initial or a title: "Yasonna H. Laoly"."""
    gap = text[left.end : right.start]
    is_short = len(left.text) == 1 or left.key in language.abbreviations
    return gap == " " or (gap == ". " and is_short and left.is_capitalized)


def _is_model(words: Sequence[Word], at: int, language: Language) -> bool:
    """Tell whether a word is a number that belongs to the name before it: "Core i9", "Mi 6"; not "Golkar 14 kursi"."""
    word = words[at]
    if not word.text.isdigit():
        return any(c.isdigit() for c in word.text) and any(c.isalpha() for c in word.text)
    if _YEAR.fullmatch(word.text):
        return False
    following = words[at + 1] if at + 1 < len(words) else None
    return following is None or following.is_capitalized or following.key in language.function_words
