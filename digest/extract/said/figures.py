"""Figures: ``sedikitnya 14 orang tewas`` → at least 14, orang tewas.

A number is a figure unless it is part of a date, a time of day or a name, or names a thing ("Pasal 27").
"""

from __future__ import annotations

import functools
import math
import re
from collections.abc import Iterator, Sequence

from digest.knowledge import Language
from digest.model import Figure, Mention, Sentence
from digest.text.dates import find_dates
from digest.text.numbers import Number, find_numbers, iter_words

_SUBJECT_WORDS = 2  # "orang tewas"; more is another phrase
_OF_THINGS = frozenset({"", "%", "g", "kg", "t", "l"})  # units of which there can be something: "20 ton batu bara"
_HIGHEST_SCORE = 30  # goals; sets and quarters end higher, but so do ranges
_YEAR = re.compile(r"(?:19|20)[0-9]{2}")


def find_figures(
    sentences: tuple[Sentence, ...], mentions: Sequence[Mention], language: Language
) -> tuple[Figure, ...]:
    """Give the figures of each sentence, in order."""
    names: dict[int, list[tuple[int, int]]] = {}
    for mention in mentions:
        names.setdefault(mention.sentence, []).append((mention.start, mention.end))
    return tuple(f for sentence in sentences for f in _find(sentence, names.get(sentence.position, []), language))


def _find(sentence: Sentence, names: list[tuple[int, int]], language: Language) -> Iterator[Figure]:
    text = sentence.text
    written = find_numbers(text, language)
    dates = list(_dates(text, language)) if written else []
    numbers = [
        number
        for number in written
        if not any(start <= number.start < end for start, end in names)
        and not any(start < number.end and number.start < end for start, end in dates)
    ]
    at = 0
    while at < len(numbers):
        following = numbers[at + 1] if at + 1 < len(numbers) else None
        is_pair = following is not None and _joins(text, numbers[at], following, language)
        if is_pair or _counts(text, numbers[at], language):
            yield _figure(sentence, numbers[at], following if is_pair else None, language)
        at += 2 if is_pair else 1


def _dates(text: str, language: Language) -> Iterator[tuple[int, int]]:
    """Give the places of dates and times, whole or not: "30 Oktober", "(27/3)", "20.30 WIB", "Juli 2017"."""
    yield from ((span.position, span.position + len(span.text)) for span in find_dates(text, language))
    yield from (match.span() for match in _day_pattern(language).finditer(text))


@functools.cache
def _day_pattern(language: Language) -> re.Pattern[str]:
    months = "|".join(sorted(language.months, key=lambda month: (-len(month), month)))
    zones = "|".join(sorted(language.zones))
    day = rf"\b\d{{1,2}}(?:\s?[-–]\s?\d{{1,2}})? (?:{months})\b(?: \d{{4}})?|\b(?:{months}) \d{{1,4}}\b"
    clock = rf"\b\d{{1,2}}[.:]\d{{2}}(?:\s?[-–]\s?\d{{1,2}}[.:]\d{{2}})? (?:{zones})\b"
    return re.compile(rf"{day}|{clock}|\b\d{{1,4}}/\d{{1,4}}(?:/\d{{2,4}})?\b", re.IGNORECASE)


def _joins(text: str, left: Number, right: Number, language: Language) -> bool:
    """Tell whether two numbers are one range or one score: "10-15 persen", "20 hingga 30", "antara 18 dan 25"."""
    gap = text[left.end : right.start].strip().casefold()
    if left.ordinal or right.ordinal or (left.unit and left.unit != right.unit):
        return False
    if gap in ("-", "–"):
        return True
    before = text[: left.start].casefold().split()[-1:]
    is_between = before[0] in language.figures["between"] if before else False
    is_open = gap in language.figures["to"][:-1] and not left.unit
    return is_open or (gap == language.figures["to"][-1] and is_between)


def _counts(text: str, number: Number, language: Language) -> bool:
    """Tell whether a number counts something."""
    before = _last_word(text[: number.start])
    if number.ordinal:
        return not number.in_words or _orders(before, text[number.end :], number, language)
    if number.unit:
        return True
    if before.casefold() in language.figures["labels"] or (number.in_words and number.value == 1):
        return False
    digits = text[number.start : number.end]
    is_year = _YEAR.fullmatch(digits) is not None
    is_model = before[:1].isupper() and not number.in_words and len(text[: number.start].split()) > 1
    return not is_year and not (is_model and not _subject_after(text[number.end :], language))


def _orders(before: str, after: str, number: Number, language: Language) -> bool:
    """Tell "babak kedua" from "kedua tim", where the language uses one word for both."""
    if language.figures["ordinal_first"] or number.value == 1:
        return True
    following = re.match(r"\W*(\w+)", after)
    is_pair = following is not None and following[1].casefold() in language.figures["pairs"]
    return bool(before) and not is_pair and before.casefold() not in language.function_words


def _figure(sentence: Sentence, number: Number, other: Number | None, language: Language) -> Figure:
    text, end = sentence.text, (other or number).end
    unit = (other or number).unit or number.unit
    before, after = text[: number.start], text[end:]
    kind = "ordinal" if number.ordinal else "amount"
    if other and not unit and "-" in text[number.end : other.start] and _is_score(before, after, other, language):
        kind = "score"
    qualifier = "" if kind != "amount" else _qualifier(before, number, other, language)
    value = number.value * _shared_scale(number, other)
    subject = _subject_before(before, language) if number.ordinal and not language.figures["ordinal_first"] else ""
    return Figure(
        article=sentence.article,
        sentence=sentence.position,
        start=number.start,
        end=end,
        value=value,
        upper=other.value if other else None,
        unit=unit,
        subject=subject
        or ("" if kind == "score" or number.ordinal or unit not in _OF_THINGS else _subject_after(after, language)),
        qualifier=qualifier,
        kind=kind,
    )


def _shared_scale(number: Number, other: Number | None) -> float:
    """Give the magnitude that "20 hingga 30 ribu" says once for both."""
    if other is None or other.value < 1000 * max(number.value, 1):
        return 1.0
    return 10.0 ** (3 * (int(math.log10(other.value)) // 3))


def _is_score(before: str, after: str, other: Number, language: Language) -> bool:
    near = {word.casefold() for word in before.split()[-3:]}
    return other.value <= _HIGHEST_SCORE and (
        not near.isdisjoint(language.figures["score_words"]) or not _subject_after(after, language)
    )


def _qualifier(before: str, number: Number, other: Number | None, language: Language) -> str:
    if other:
        return "range"
    if number.several:
        return "several"
    said = _qualifiers(language)
    found = said.search(before.casefold().rstrip(" ("))
    names = language.figures["qualifiers"].items()
    return next((name for name, words in names if found and found[0] in words), "")


@functools.cache
def _qualifiers(language: Language) -> re.Pattern[str]:
    """Match the longest of the language's "about", "at least" … at the end of what stands before a number."""
    words = sorted({word for words in language.figures["qualifiers"].values() for word in words})
    return re.compile(rf"\b(?:{'|'.join(map(re.escape, sorted(words, key=len, reverse=True)))})$")


def _subject_after(text: str, language: Language) -> str:
    """Give the words right after a number that say what it counts, up to a small word or a mark."""
    words: list[str] = []
    at = 0
    for match in iter_words(text):
        word = match.group().casefold()
        is_small = word in language.function_words or word in language.figures["no_subject"]
        if text[at : match.start()].strip() or is_small or len(words) == _SUBJECT_WORDS or word[0].isdigit():
            break
        at = match.end()
        words.append(match.group())
    if len(words) > 1 and words[0].casefold() in language.figures["classifiers"]:
        words.pop(0)
    return " ".join(words)


def _subject_before(text: str, language: Language) -> str:
    """Give the noun that an ordinal follows."""
    words = [match.group() for match in iter_words(text)]
    named = words[-1] if words and text.endswith(f"{words[-1]} ") else ""
    return "" if named.casefold() in language.function_words else named


def _last_word(text: str) -> str:
    words = text.split()
    return words[-1].strip('(“"') if words else ""
