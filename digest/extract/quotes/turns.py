"""To whom does a sentence turn that quotes nobody? A pronoun after it may be that person.

``Kepala Pelaksana BPBD Hasan Rawi mengatakan …`` → Hasan Rawi. Where somebody says something who is not known, nobody:
a pronoun after it is not who spoke farther back.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Sequence
from dataclasses import dataclass

from digest.extract.quotes.speakers import find_subject, saying
from digest.knowledge import Language
from digest.model import Mention

_BETWEEN = 8  # words between a name and its verb: "Ridwan Salim dalam konferensi pers daring mengatakan"


@dataclass(frozen=True, slots=True)
class Turn:
    """Whom a sentence turns to, ``None`` where that is not known, and whether it tells what they said."""

    name: str | None
    spoke: bool


def find_turn(text: str, named: Sequence[Mention], language: Language) -> Turn | None:
    """Give who says something in a sentence, or whom it opens with; ``None`` where it turns to nobody."""
    persons = [mention for mention in named if mention.kind == "person"]
    before_verbs = [text[: verb.start()].rstrip() for verb in saying(language).finditer(text)]
    subjects = (_subject(before, persons, language) for before in before_verbs)
    subject = next((person for person in subjects if person), None)
    if subject:
        return Turn(subject.text, spoke=True)
    if any(_is_of_somebody(before, language) for before in before_verbs) or _is_told(text, language):
        return Turn(None, spoke=True)
    opening = next((m for m in persons[:1] if not _is_far(text[: m.start], language)), None)
    return Turn(opening.text, spoke=False) if opening else None


def _subject(before: str, persons: Sequence[Mention], language: Language) -> Mention | None:
    """Give whom a verb is of: who stands right before it, before an apposition, or before where and how it was said."""
    earlier = [person for person in persons if person.end <= len(before)]
    subject = find_subject(before, earlier, language)
    if subject or not earlier:
        return subject
    last = earlier[-1]
    between = re.sub(r"^ \([^()]*\)", "", before[last.end :])
    is_apposition = between.startswith(",") and between.endswith(",")
    is_near = is_apposition or _is_small(between, language, opens=not _is_far(before[: last.start], language))
    return last if is_near else None


def _is_small(between: str, language: Language, *, opens: bool) -> bool:
    """Tell whether only small words and how it was said stand between a name and its verb: "dalam konferensi pers"."""
    words = re.findall(r"\w+", between.casefold())
    if "," in between or len(words) > _BETWEEN or any(word in language.telling.demonstratives for word in words):
        return False
    if opens and words[:1] and words[0] in language.clauses:  # "Ohana yang ahli kuliner mengatakan"
        return True
    other = language.names.joints.union(language.clauses, language.dates.future)
    is_led = opens or not words or words[0] in language.function_words
    return is_led and not any(word in other for word in words)


def _is_of_somebody(before: str, language: Language) -> bool:
    """Tell whether somebody not known says it: "Warga sekitar mengaku"; not "ia mengaku", "petani itu mengaku"."""
    words = re.findall(r"[\w’'-]+", before.rpartition(",")[2].casefold())
    known = language.pronouns | language.telling.demonstratives
    small = language.function_words.union(language.clauses)
    return bool(words) and words[-1] not in small and not any(word in known for word in words)


def _is_far(before: str, language: Language) -> bool:
    """Tell whether more than a title stands before the name that a sentence is about."""
    words = before.casefold().split()
    return any(word.strip(",") not in language.titles | language.names.title_fields for word in words)


def _is_told(text: str, language: Language) -> bool:
    """Tell whether somebody is said to say it behind it: ", kata seorang pejabat"; not ", kata dia"."""
    found = _told(language).search(text)
    return found is not None and language.pronouns.isdisjoint(word.casefold() for word in found.groups())


@functools.cache
def _told(language: Language) -> re.Pattern[str]:
    cues = "|".join(map(re.escape, language.cues_after)) or "(?!)"
    return re.compile(rf", ({cues})\b\W*(\w*)", re.IGNORECASE)
