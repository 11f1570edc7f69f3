"""Names in scripts without capitals, as far as titles, countries and function words give them away.

``中国外交部长王毅在北京`` → 中国, 王毅 · ``وزير الخارجية سيرغي لافروف في موسكو`` → سيرغي لافروف. A name without
a title before it is found only where it speaks; there is no list of people.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator

from digest.knowledge import Language
from digest.knowledge.letters import SPACED_CASELESS, UNSPACED
from digest.knowledge.names import COUNTRY_NAMES
from digest.model import Mention, Sentence

# Up to five words, or up to twenty characters where no blank parts words: "外交部长王毅"; not "Wang Yi".
UNMARKED_RUN = rf"(?:[{UNSPACED}·]{{2,20}}?|[{SPACED_CASELESS}]+(?: [{SPACED_CASELESS}]+){{0,4}})"

_UNMARKED = re.compile(rf"[{UNSPACED}{SPACED_CASELESS}· ]+")
_IS_UNSPACED = re.compile(rf"[{UNSPACED}·]+")


def find_unmarked_names(sentence: Sentence, language: Language) -> Iterator[Mention]:
    """Give the countries, and the names that stand behind titles, in order; none in a script with capitals."""
    if not _UNMARKED.search(sentence.text.replace(" ", "")):
        return
    found = {match.span("name"): "person" for match in _titled(language).finditer(sentence.text)}
    found |= {match.span("name"): "place" for match in _COUNTRY.finditer(sentence.text)}
    for (start, end), kind in sorted(found.items()):
        yield Mention(sentence=sentence.position, start=start, end=end, text=sentence.text[start:end], kind=kind)


def strip_unmarked_titles(run: str, language: Language) -> str:
    """Give the name in a run: nothing from its first function word on, nothing up to its last title."""
    if not _UNMARKED.fullmatch(run):
        return run
    if _IS_UNSPACED.fullmatch(run):
        run = re.split(_any(language.function_words), run, maxsplit=1)[0]
        return re.split(_any(language.titles), run)[-1]
    words = run.split(" ")
    end = next((n for n, word in enumerate(words) if word in language.function_words), len(words))
    start = next((n for n in range(end, 0, -1) if words[n - 1] in language.titles), 0)
    return " ".join(words[start:end])


def find_unmarked_speaker(text: str, start: int, end: int, language: Language) -> tuple[str, str] | None:
    """Give the cue and the name beside the quote from ``start`` to ``end``: “…”王芳说 · «…» قالت مريم حسن."""
    around = [pattern.match(text, end) for pattern in _after_quote(language)]
    around.append(_before_quote(language).search(text[:start]))
    for match in around:
        name = strip_unmarked_titles(match["name"].strip(), language) if match else ""
        if match and name:
            return match["cue"], name
    return None


@functools.cache
def _after_quote(language: Language) -> tuple[re.Pattern[str], ...]:
    titles = rf"(?:(?:{_any(language.titles)})[ ,]*)*"
    cue = rf"(?P<cue>{_any(frozenset(language.cues_after))})"
    gap = r"[,،，。]?\s*(?:[—–-]\s*)?"
    return (
        re.compile(rf"{gap}{cue}[ ,]+{titles}(?P<name>{UNMARKED_RUN})"),
        re.compile(rf"{gap}{titles}(?P<name>{UNMARKED_RUN})\s*{cue}"),
    )


@functools.cache
def _before_quote(language: Language) -> re.Pattern[str]:
    return re.compile(rf"(?P<name>{UNMARKED_RUN})\s*(?P<cue>{_any(frozenset(language.cues_before))})[,:，：]?\s*$")


@functools.cache
def _titled(language: Language) -> re.Pattern[str]:
    """Match a title and the name behind it, which ends before a function word, a verb of saying or a mark."""
    titles = _any(frozenset(title for title in language.titles if _UNMARKED.fullmatch(title)))
    stop = _any(language.function_words | frozenset((*language.cues_after, *language.cues_before)))
    letter = rf"(?:(?!{titles}|{stop})[{UNSPACED}])"
    name = rf"(?:{letter}{{1,6}}·)*{letter}{{2,4}}?"  # 王毅, 弗拉基米尔·普京; a longer run is no name
    unspaced = rf"(?:{titles})(?P<name>{name})(?={stop}|[^{UNSPACED}·]|$)"
    word = rf"(?!(?:{titles}|{stop})(?![{SPACED_CASELESS}]))[{SPACED_CASELESS}]{{3,}}"
    spaced = rf"(?<![{SPACED_CASELESS}])(?:{titles}) (?P<name>{word}(?: {word}){{0,2}})(?![{SPACED_CASELESS}])"
    return re.compile(unspaced if _IS_UNSPACED.match(min(language.titles, default="")) else spaced)


def _any(words: frozenset[str]) -> str:
    """Match any of the words, the longest first; nothing where there are none."""
    return "|".join(re.escape(word) for word in sorted(words, key=lambda word: (-len(word), word))) or "(?!)"


_NAMES = frozenset(name for name in COUNTRY_NAMES if _UNMARKED.fullmatch(name))
_HAN = _any(frozenset(name for name in _NAMES if _IS_UNSPACED.fullmatch(name) and len(name) > 1))
_OTHER = _any(frozenset(name for name in _NAMES if not _IS_UNSPACED.fullmatch(name)))
# Arabic writes "and", "to" and "in" together with the next word: "وروسيا" holds "روسيا".
_COUNTRY = re.compile(
    rf"(?:(?<![{SPACED_CASELESS}])[وبل]?(?=(?:{_OTHER}))|(?=(?:{_HAN})))(?P<name>{_HAN}|(?:{_OTHER})(?!\w))"
)
