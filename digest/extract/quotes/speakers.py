"""Who is it that says what stands between quotation marks?

``"…," kata Wakil Dekan UGM, Bambang Suwignyo`` → kata · Wakil Dekan UGM, · Bambang Suwignyo. The cue stands after the
quote, before it, or before the speaker; the speaker is the first person named in reach of it, else a pronoun.
"""

from __future__ import annotations

import dataclasses
import functools
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from digest.extract.said.unmarked import find_unmarked_speaker
from digest.knowledge import Language
from digest.knowledge.names import known_kind
from digest.model import Mention
from digest.text.quoted import Span

_TITLE_REACH = 140  # characters from a cue to its speaker: "kata Wakil Dekan Fakultas Peternakan UGM Bidang …, Bambang"
_MOST_QUOTES = 12  # of a sentence: in one with more, a quote is not of who said the one before it

# What ends the search for a speaker after a cue; a dot does only where no short form and no initial stands before it:
# "ujar Direktur RSUD Wanasari dr. Galih Prakosa", "kata Yasonna H. Laoly".
_CLAUSE_END = re.compile(r"\.(?!\w)|[!?;:—\"“”]")


@dataclass(frozen=True, slots=True, kw_only=True)
class Speaker:
    """The verb of saying, and who: by name, or by a pronoun that somebody else has to resolve."""

    cue: str
    name: str | None
    title: str
    is_pronoun: bool = False
    attached: bool = True  # the cue stands right beside the quote


def find_speaker(
    text: str, span: Span, spans: Sequence[Span], named: Sequence[Mention], language: Language
) -> Speaker | None:
    """Give the speaker of a quote, or ``None`` where its sentence has no cue for it."""
    outside = [m for m in named if not any(other.start <= m.start < other.end for other in spans)]
    after = _after_quote(language).match(text, span.end)
    if after:
        speaker = speaker_after(text, after, outside, language)
        named_before = _before_quote(text[: span.start], outside, language) if speaker.is_pronoun else None
        if named_before and named_before.name and named_before.attached:  # "Xi mengatakan, “…,” katanya"
            return named_before
        return speaker if speaker.name or speaker.is_pronoun else _unmarked(text, span, language) or speaker
    around = _named_after(text, span, outside, language) or _before_quote(text[: span.start], outside, language)
    if around:
        return around
    unmarked = _unmarked(text, span, language)
    if unmarked:
        return unmarked
    last = next((other for other in reversed(spans) if other.end <= span.start), None)
    return find_speaker(text, last, spans, named, language) if last and len(spans) <= _MOST_QUOTES else None


def _unmarked(text: str, span: Span, language: Language) -> Speaker | None:
    """Read who speaks in a script without capitals."""
    found = find_unmarked_speaker(text, span.start, span.end, language)
    return Speaker(cue=found[0], name=found[1], title="") if found else None


def _named_after(text: str, span: Span, named: Sequence[Mention], language: Language) -> Speaker | None:
    """Read “…,” Larry Culp said and “…,” she said."""
    if not span.content.endswith((",", "?", "!")):
        return None
    verb = saying(language).search(text, span.end, _end_of_clause(text, span.end, language))
    if verb is None:
        return None
    speaker = speaker_before(
        " " * span.end + text[span.end :], verb, [m for m in named if m.start >= span.end], language
    )
    return speaker if speaker.name or speaker.is_pronoun else None


def _before_quote(text: str, named: Sequence[Mention], language: Language) -> Speaker | None:
    """Read "Xi menyatakan, “…”", "kata Putin, “…”" and "Menurut Xi, “…”"."""
    for cue in reversed(list(_inner_cue(language).finditer(text))):
        return speaker_after(text, cue, named, language)
    for cue in reversed(list(saying(language).finditer(text))):
        speaker = speaker_before(text, cue, named, language)
        return dataclasses.replace(speaker, attached=not text[cue.end() :].strip(" ,:"))
    return None


def speaker_after(text: str, cue: re.Match[str], named: Sequence[Mention], language: Language) -> Speaker:
    """Read who stands after a cue; a suffix of the cue may be the pronoun: "ujarnya"."""
    word = next(name for name in cue.groups() if name)
    reach = _end_of_clause(text, cue.end(), language)
    if word.casefold() in language.pronouns or _is_pronoun(text[cue.end() : reach], language):
        return Speaker(cue=word, name=None, title="", is_pronoun=True)
    first = next(_persons(named, cue.end(), reach), None)
    if first is None or not _belongs(text[cue.end() : first.start], first, language):
        return Speaker(cue=word, name=None, title="")
    return Speaker(cue=word, name=first.text, title=text[cue.end() : first.start].strip(" ,"))


def _end_of_clause(text: str, start: int, language: Language) -> int:
    """Give where the clause ends that goes on from a place, or how far it is looked at."""
    reach = min(start + _TITLE_REACH, len(text))
    for match in _CLAUSE_END.finditer(text, start, reach):
        if match[0] != "." or not _is_short(text[start : match.start()].split()[-1:], language):
            return match.start()
    return reach


def _is_short(words: Sequence[str], language: Language) -> bool:
    """Tell whether a dot after the word is its own: "dr", "Kombes", an initial."""
    word = "".join(words).strip("(,")
    return len(word) == 1 or word.casefold() in language.abbreviations | language.titles


def speaker_before(text: str, cue: re.Match[str], named: Sequence[Mention], language: Language) -> Speaker:
    """Read who stands right before a verb: the nearest person, or a pronoun."""
    before = text[: cue.start()].rstrip()
    if _is_pronoun(" ".join(before.split()[-1:]), language):
        return Speaker(cue=cue["cue"], name=None, title="", is_pronoun=True)
    subject = find_subject(before, list(_persons(named, 0, cue.start())), language)
    if subject is None:
        return Speaker(cue=cue["cue"], name=None, title="")
    title = re.split(r"[.,;:]\s", text[: subject.start])[-1].strip()
    return Speaker(cue=cue["cue"], name=subject.text, title=title)


def find_subject(before: str, persons: Sequence[Mention], language: Language) -> Mention | None:
    """Give whom the verb after a text is of: the last person, right before it, or one whom a clause follows.

    ``Xi, yang … Trump, mengatakan`` → Xi.
    """
    for person in persons if before.endswith(",") else ():
        following = re.match(r",\s+(\w+)", before[person.end :])
        if following and following[1] in language.clauses:
            return person
    last = persons[-1] if persons else None
    return last if last and not before[last.end :].strip(" ,") else None


def _persons(named: Sequence[Mention], start: int, end: int) -> Iterator[Mention]:
    """Give who can speak: persons, in order; else whatever else is named."""
    inside = [mention for mention in named if start <= mention.start and mention.end <= end]
    persons = [mention for mention in inside if mention.kind == "person"]
    yield from persons or inside


def _belongs(between: str, name: Mention, language: Language) -> bool:
    """Tell whether only a title stands between a cue and a name: no small word that opens another clause.

    An office speaks without one, and a place right behind the cue: "kata KPK"; not "kata Gubernur Jawa Barat", who is
    not named.
    """
    words = re.findall(r"\w+", between)
    if _is_no_person(name, language) and any(name.kind == "place" or w.casefold() in language.titles for w in words):
        return False
    is_unnamed = bool(words) and words[0].casefold() in language.unnamed
    is_apposition = between.rstrip().endswith(",")
    return not is_unnamed and (is_apposition or not any(word in language.clauses for word in words))


def _is_no_person(name: Mention, language: Language) -> bool:
    """Tell whether a name is surely not a person's: a known one, an acronym, one word for a place, "Kementerian …"."""
    if name.kind == "person":
        return False
    first, *others = name.text.casefold().split()
    is_headed = first in language.names.heads and language.titles.isdisjoint(
        others
    )  # not "Majelis Hakim Arief Hidayat"
    is_shaped = name.text.split()[0].isupper() or (name.kind == "place" and not others)
    return is_headed or is_shaped or known_kind(name.text) is not None


def _is_pronoun(text: str, language: Language) -> bool:
    word = re.match(r"\W*(\w+)", text)
    return word is not None and word[1].casefold() in language.pronouns


@functools.cache
def _after_quote(language: Language) -> re.Pattern[str]:
    return re.compile(rf",?\s*(?:[—–-]\s*)?(?P<cue>{_any(language.cues_after)})\b", re.IGNORECASE)


@functools.cache
def _inner_cue(language: Language) -> re.Pattern[str]:
    return re.compile(
        rf"(?:^|,\s+|\b)(?P<cue>{_any((*language.cues_after, *language.according))})\b(?=[^,]*,\s*$)", re.IGNORECASE
    )


@functools.cache
def saying(language: Language) -> re.Pattern[str]:
    """Match a verb of saying that stands after who speaks."""
    return re.compile(rf"\b(?P<cue>{_any(language.cues_before)})\b", re.IGNORECASE)


def _any(words: Sequence[str]) -> str:
    return "|".join(re.escape(word) for word in sorted(words, key=lambda word: (-len(word), word)))
