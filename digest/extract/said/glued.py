"""Part a place or an office from the person it is glued to: ``Tolinggo Ismet Lamato`` → Tolinggo, Ismet Lamato.

Capitals alone do not tell where the person begins, but the article does: it is where a name begins that speaks by one
word elsewhere ("kata Ismet"), or, after a title, where a place ends ("di Tolinggo").
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from digest.extract.said.runs import Run, Word
from digest.extract.said.splitting import Name
from digest.knowledge import Language
from digest.knowledge.names import known_kind


@dataclass(frozen=True, slots=True)
class Learned:
    """What an article tells of its names: which are places, and which are one word of somebody who speaks."""

    places: frozenset[str]
    speakers: frozenset[str]


def learn_names(named: Iterable[tuple[Run, Name]], language: Language, written: Iterable[str] = ()) -> Learned:
    """Give the places and the speakers among the names of an article.

    ``written`` are places where the report was written. What is brought "dari Freddy" comes from no place:
    "Freddy Budiman" is named without a title too.
    """
    sure, speakers = set(written), set()
    votes: Counter[str] = Counter()
    for run, name in named:
        before = _word_before(run, name)
        sure.update(_places_inside(name, language))
        is_personal = len(name.words) > 1 and not _follows_title(run, name, language)
        if is_personal or (len(name.words) == 1 and name.titled):
            votes[name.words[0].text] -= 1
        if before in language.names.place_words:
            sure.add(name.text)
        elif name.titled or name.words[0].is_acronym or known_kind(name.text):
            continue
        elif before in language.names.before_places:
            votes[name.text] += 1
        elif len(name.words) == 1 and _is_cued(run, name, language):
            speakers.add(name.text)
    likely = {name for name, count in votes.items() if count > 0}
    return Learned(frozenset((sure | likely) - speakers), frozenset(speakers - sure))


def part_glued(run: Run, name: Name, learned: Learned, language: Language) -> tuple[Name, ...]:
    """Give the names that a name of a run is made of; mostly it is one."""
    has_title = name.titled or _follows_title(run, name, language)
    begins = _begins_person if has_title else _begins_speaker
    for at in range(len(name.words) - 1, 0, -1):
        if begins(name.words, at, learned, language):
            return Name(name.words[:at]), Name(name.words[at:], titled=has_title)
    return (name,)


def _begins_person(words: tuple[Word, ...], at: int, learned: Learned, language: Language) -> bool:
    """Tell whether behind a title the person begins at a word: behind a place, or an office where somebody speaks."""
    if _ends_place(words, at, learned, language) or _begins_speaker(words, at, learned, language):
        return True
    is_office = words[0].is_acronym or (words[0].key in language.names.heads and at > 1)
    return words[at].text in learned.speakers and (is_office or at < len(words) - 1)


def _begins_speaker(words: tuple[Word, ...], at: int, learned: Learned, language: Language) -> bool:
    """Tell whether a speaker's name begins at a word; a last name does not: "Novanto" in "Setya Novanto"."""
    if words[at].text not in learned.speakers:
        return False
    is_office = words[0].is_acronym or words[0].key in language.names.heads
    return _text(words[:at]) in learned.places or (1 < at < len(words) - 1 and not is_office)


def _ends_place(words: tuple[Word, ...], at: int, learned: Learned, language: Language) -> bool:
    """Tell whether a place ends before a word, which is no part of it: "Selatan", "University"."""
    goes_on = words[at].key in language.names.tails or words[at].key in language.names.organisation_ends
    return not goes_on and words[at].is_capitalized and _text(words[:at]) in learned.places


def _follows_title(run: Run, name: Name, language: Language) -> bool:
    """Tell whether a title stands before a name in its run."""
    before = (word.key for word in run.words if word.start < name.words[0].start)
    return run.before in language.titles or any(key in language.titles for key in before)


def _places_inside(name: Name, language: Language) -> Iterator[str]:
    """Give the place in "Dinas Kesehatan Kabupaten Sukalila"."""
    for at, word in enumerate(name.words[:-1]):
        if word.key in language.names.place_words:
            yield _text(name.words[at + 1 :])


def _is_cued(run: Run, name: Name, language: Language) -> bool:
    """Tell whether a name speaks: "kata Ismet", "Ismet mengatakan"."""
    first, last = name.words[0] == run.words[0], name.words[-1] == run.words[-1]
    return (first and run.before in language.cues_after) or (last and run.after in language.cues_before)


def _word_before(run: Run, name: Name) -> str:
    inside = [word.key for word in run.words if word.start < name.words[0].start]
    return inside[-1] if inside else run.before


def _text(words: tuple[Word, ...]) -> str:
    return " ".join(word.text for word in words)
