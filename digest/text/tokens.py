"""Split a text into words: ``"Kerja-sama AS," kata dia`` → kerja, sama, as, kata, dia.

Where a script puts no blanks between words, pairs of neighbouring characters stand for
them: 普京会见 → 普京, 京会, 会见.
"""

from __future__ import annotations

import functools
import itertools
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet

from digest.knowledge import Language
from digest.knowledge.letters import SPACED_CASELESS, UNSPACED
from digest.text.marks import straighten_marks

# Letters and digits; combining marks belong to their word in the scripts that need them.
_CHARACTER = rf"(?:[^\W_]|[\u0300-\u036f{SPACED_CASELESS}])"
_WORD = re.compile(rf"(?P<unspaced>[{UNSPACED}]+)|(?:(?![{UNSPACED}]){_CHARACTER})+(?:['’][^\W_{UNSPACED}]+)*")

# The same where all words have blanks between them, and where all is lower-case ASCII.
_SPACED_WORD = re.compile(rf"{_CHARACTER}+(?:['’][^\W_]+)*")
_PLAIN_WORD = re.compile(r"[a-z0-9]+(?:'[a-z0-9]+)*")

# What becomes of each byte of an ASCII text: letters lower case, digits, and blanks.
_PLAIN_BYTES = bytes(ord(chr(code).lower()) if code < 128 and chr(code).isalnum() else 32 for code in range(256))  # noqa: PLR2004

_WRITTEN_WORD = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")
_WRITTEN_BYTES = bytes(code if code < 128 and (chr(code).isalnum() or code == ord("-")) else 32 for code in range(256))  # noqa: PLR2004

_IS_UNSPACED = re.compile(rf"[{UNSPACED}]+")


@functools.lru_cache(maxsize=2048)  # every step of composing an event splits the same sentences
def split_words(text: str) -> tuple[str, ...]:
    """Give the words of a text in order, in lower case, without punctuation."""
    folded = straighten_marks(text)
    if folded.isascii():  # many times as fast, and most sentences are
        return tuple(_split_ascii(folded))
    if not _IS_UNSPACED.search(folded):
        return tuple([word.casefold() for word in _SPACED_WORD.findall(folded)])
    return tuple([word for match in _WORD.finditer(folded) for word in _words(match)])


def _split_ascii(text: str) -> Sequence[str]:
    if "'" in text:
        return _PLAIN_WORD.findall(text.lower())
    return text.encode().translate(_PLAIN_BYTES).decode().split()


def split_as_written(text: str) -> Sequence[str]:
    """Give the words of a text with their capitals and hyphens: "Anak-anak tiba" → Anak-anak, tiba."""
    if not text.isascii() or "'" in text:
        return _WRITTEN_WORD.findall(text)
    plain = f" {text.encode().translate(_WRITTEN_BYTES).decode()} "
    is_loose = "--" in plain or " -" in plain or "- " in plain  # a dash, no hyphen
    return _WRITTEN_WORD.findall(text) if is_loose else plain.split()  # many times as fast


def split_content_words(text: str, language: Language) -> list[str]:
    """Give the words of a text that carry meaning: no function words of its language."""
    return select_content_words(split_words(text), language)


def select_content_words(words: Iterable[str], language: Language) -> list[str]:
    """Give those of some words that carry meaning."""
    function = language.function_words
    content = [word for word in words if word not in function]
    if all(map(str.isascii, content)):
        return content
    return [word for word in content if not _holds_one(word, function)]


def split_pairs(text: str) -> list[str]:
    """Give each two neighbouring words of a text as one: "chính phủ Pháp" → chính phủ, phủ pháp."""
    return [" ".join(pair) for pair in itertools.pairwise(split_words(text))]


def opens_with(text: str, phrases: tuple[str, ...]) -> bool:
    """Tell whether the words of one of these are the first of a text: "Hal itu benar" opens with "hal itu"."""
    unspaced, by_length = _part_phrases(phrases)
    words = split_words(text)
    is_opened = [tuple(words[:length]) in openings for length, openings in by_length.items()]
    return any(is_opened) or text.lstrip("“「『《（").startswith(unspaced)


@functools.cache
def _part_phrases(phrases: tuple[str, ...]) -> tuple[tuple[str, ...], Mapping[int, AbstractSet[Sequence[str]]]]:
    """Give the phrases that have no blanks, and the words of the others by how many they are."""
    unspaced = tuple(phrase for phrase in phrases if _IS_UNSPACED.fullmatch(phrase))
    by_length: dict[int, set[Sequence[str]]] = {}
    for words in (tuple(split_words(phrase)) for phrase in phrases if phrase not in unspaced):
        by_length.setdefault(len(words), set()).add(words)
    return unspaced, by_length


def _words(match: re.Match[str]) -> Iterator[str]:
    run = match["unspaced"]
    if run is None or len(run) == 1:
        yield match.group().casefold()
    else:
        yield from ("".join(pair) for pair in itertools.pairwise(run))


def _holds_one(word: str, function: frozenset[str]) -> bool:
    """Tell whether a word is a pair of characters of which one is a function word: 普京的 → 京的."""
    return bool(_IS_UNSPACED.fullmatch(word)) and not function.isdisjoint(word)
