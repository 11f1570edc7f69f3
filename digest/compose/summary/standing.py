"""Does a sentence stand alone?  "Dia tiba kemarin." hangs on one before it, "Bagaimana nasibnya?" tells nothing."""

from __future__ import annotations

import functools
import itertools
import re
from collections.abc import Sequence
from enum import IntEnum

from digest.knowledge import Language
from digest.knowledge.letters import UNSPACED
from digest.text.marks import fold_marks
from digest.text.quoted import find_quoted
from digest.text.tokens import split_words

_FEWEST_WORDS = 5  # a shorter one says little without the one before
_LONGEST_END = 80  # characters
_LONGEST_HEADING = 12  # words without a full stop; a longer one lost its stop
_MARKS = "\"'"  # of quotes, folded
_OPENING = 3  # words in which a pronoun has nobody before it to stand for
_SUBJECT = 5  # words in which "pemimpin Kremlin tersebut" points back to one named before

# "…" and a colon end nothing; "(Antara)" or "- AFP" behind the full stop does no harm.
_END = re.compile(r"[.!。！۔।][\"'»」』）)\]]*(?:\s*\([^()]{2,40}\)\.?|\s*-\s*[A-Z]\w+)?$")
_WORD = re.compile(r"[^\W_]+(?:['-][^\W_]+)*")


class Standing(IntEnum):
    """Alone; only right after the sentence before it in its article; or not at all."""

    ALONE = 0
    AFTER = 1
    NEVER = 2


def judge_standing(text: str, names: Sequence[int], language: Language) -> Standing:
    """Judge a sentence as it would be shown; ``names`` are the places in it where names begin."""
    folded = fold_marks(text)
    if not _is_whole(folded) or opens_with_any(folded, language.telling.bare) or _tells_nothing(folded, language):
        return Standing.NEVER
    hangs = (
        _is_short(folded)
        or opens_with_any(folded, language.dangling)
        or _lacks_speaker(folded, names, language)
        or _lacks_name(folded, names, language)
        or _points_back(folded, language)
    )
    return Standing.AFTER if hangs else Standing.ALONE


def opens_with_any(text: str, phrases: tuple[str, ...]) -> bool:
    """Tell whether a text opens with the words of one of these, outside of quotes."""
    return _openings(phrases).match(text) is not None


def _is_whole(folded: str) -> bool:
    """Tell whether it is a whole sentence, not a heading, a question, or a piece of what was split wrongly."""
    if folded.count('"') % 2 or folded.lstrip("\"'(«")[:1].islower():
        return False
    has_end = _END.search(folded, len(folded) - _LONGEST_END) is not None
    return has_end or (len(folded.split()) > _LONGEST_HEADING and folded[-1].isalnum())


def _is_short(folded: str) -> bool:
    """Tell whether it says too little by itself; split into words only where there may be no blanks."""
    return len(folded.split()) < _FEWEST_WORDS and len(split_words(folded)) < _FEWEST_WORDS


def _tells_nothing(folded: str, language: Language) -> bool:
    """Tell whether it is a caption, or points to what follows: "Sebuah foto menunjukkan …"."""
    return bool(_find_phrases(folded.casefold(), language.telling.empty))


def _lacks_speaker(folded: str, names: Sequence[int], language: Language) -> bool:
    """Tell whether it opens with a quote and leaves open who said it: "“Kami siap,” katanya."."""
    quoted = find_quoted(folded) if folded[0] in _MARKS else ()
    if not quoted or quoted[0].start > 0:
        return False
    said = list(_WORD.finditer(folded, quoted[0].end))
    speaker = min((name for name in names if name >= quoted[0].end), default=len(folded))
    return not said or any(word[0].casefold() in language.pronouns and word.start() < speaker for word in said)


def _lacks_name(folded: str, names: Sequence[int], language: Language) -> bool:
    """Tell whether its subject is a pronoun or "that leader", with nobody named before it to be that."""
    if folded[0] in _MARKS:
        return False
    found = [(word[0].casefold(), word.start()) for word in itertools.islice(_WORD.finditer(folded), _SUBJECT)]
    pronoun = next((start for word, start in found[:_OPENING] if word in language.pronouns), None)
    if pronoun is not None and pronoun <= min(names, default=len(folded)):
        return True
    opening = [word for word, _ in found]
    pointed = [before for before, word in itertools.pairwise(opening) if word in language.telling.demonstratives]
    return not language.telling.times.issuperset(pointed)


def _points_back(folded: str, language: Language) -> bool:
    """Tell whether it says "angka itu", outside of quotes, and no "angka" stands before that."""
    lower = folded.casefold()
    found = _find_phrases(lower, language.telling.pointing)
    quoted = find_quoted(folded) if found else ()
    free = [place for place in found if not any(quote.start <= place < quote.end for quote in quoted)]
    return any(lower.count(_WORD.findall(lower, place)[0], 0, place) == 0 for place in free)


def _find_phrases(lower: str, phrases: Sequence[str]) -> list[int]:
    """Give where phrases stand as whole words; most are in no sentence, which is seen without a pattern."""
    said = [phrase for phrase in phrases if phrase in lower]
    return [match.start() for phrase in said for match in re.finditer(rf"\b{re.escape(phrase)}\b", lower)]


@functools.cache
def _openings(phrases: tuple[str, ...]) -> re.Pattern[str]:
    """Match a text that opens with the words of one of these."""
    patterns = (r"\W+".join(map(re.escape, phrase.split())) for phrase in phrases)
    ends = rf"(?<![{UNSPACED}])\b|(?<=[{UNSPACED}])"  # where a script has no blanks, no word ends there
    return re.compile(rf"(?:{'|'.join(patterns) or '(?!)'})(?:{ends})", re.IGNORECASE)
