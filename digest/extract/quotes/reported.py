"""What is reported without quotation marks: ``Putin mengatakan bahwa ia siap.`` → ia siap · mengatakan · Putin."""

from __future__ import annotations

import functools
import re
from collections.abc import Sequence
from dataclasses import dataclass

from digest.extract.quotes.speakers import Speaker, speaker_after, speaker_before
from digest.knowledge import Language
from digest.model import Mention


@dataclass(frozen=True, slots=True, kw_only=True)
class Reported:
    """The words of a report, and whose they are; they said it, or it is so "according to" them."""

    content: str
    speaker: Speaker
    is_said: bool


def find_reported(text: str, named: Sequence[Mention], language: Language) -> Reported | None:
    """Give who speaks in a sentence without quotes, and what of it is reported words: "" if that cannot be told."""
    cue = _reporting(language).search(text)
    if cue:
        return _reported(text[cue.end() :], speaker_before(text, cue, named, language), is_said=True)
    cue = _according(language).search(text)
    if cue is None:
        return None
    speaker = speaker_after(text, cue, named, language)
    opens = not text[: cue.start()].strip()
    content = text[cue.end() :].partition(", ")[2] if opens else ""
    return _reported(content, speaker, is_said=opens or cue["said"] is not None)


def _reported(content: str, speaker: Speaker, *, is_said: bool) -> Reported | None:
    if not speaker.name and not speaker.is_pronoun:
        return None
    return Reported(content=content.strip().rstrip("."), speaker=speaker, is_said=is_said)


@functools.cache
def _reporting(language: Language) -> re.Pattern[str]:
    """Match "mengatakan bahwa", "mengatakan kepada wartawan pada Kamis bahwa"; not "mengatakan: " or "bahwa" alone."""
    verbs, that = ("|".join(map(re.escape, words)) or "(?!)" for words in (language.cues_before, language.that))
    return re.compile(rf"\b(?P<cue>{verbs})\b[^.;:“\"]{{0,80}}?\b(?:{that})\b", re.IGNORECASE)


@functools.cache
def _according(language: Language) -> re.Pattern[str]:
    """Match "Menurut", "diungkapkan oleh", ", kata Putin,"; not "kata" alone, which is a word."""
    before, after = ("|".join(map(re.escape, words)) or "(?!)" for words in (language.according, language.cues_after))
    return re.compile(rf"\b(?P<cue>{before})\b|, (?P<said>{after})\b", re.IGNORECASE)
