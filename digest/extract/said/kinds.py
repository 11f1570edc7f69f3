"""What kind of thing does a name name?  A table knows it, its first word says it, or what stands before it.

Evidence of one mention serves all of the article: "di Patuk" makes a place of every "Patuk".
"""

from __future__ import annotations

import functools
import re
from collections import Counter
from dataclasses import dataclass, field

from digest.extract.said.runs import Run
from digest.extract.said.splitting import Name
from digest.knowledge import Language
from digest.knowledge.names import known_kind


@dataclass(frozen=True, slots=True)
class Kinds:
    """The evidence that the names of one article give."""

    language: Language
    votes: dict[str, Counter[str]] = field(default_factory=dict)

    def learn(self, name: Name, run: Run, text: str) -> None:
        """Note what stands around one mention of a name in its sentence."""
        words, first = self.language, name.words[0] is run.words[0]
        if name.titled and not name.words[0].is_acronym:
            self._vote(name, "person")
        elif first and run.before in words.names.before_places and not name.words[0].is_acronym:
            self._vote(name, "place")
        elif first and run.before in words.names.kinds:
            self._vote(name, words.names.kinds[run.before])
        elif name.words[0].is_acronym:
            return
        elif is_aged(text, name.words[-1].end, words) or _speaks(run, words, first=first):
            self._vote(name, "person")

    def find(self, name: str) -> str:
        """Give the kind of a name: "person", "place", "organisation" or "other"."""
        words = name.casefold().split()
        if known := known_kind(name) or self.language.names.kinds.get(words[0] if len(words) > 1 else ""):
            return known
        if self._is_part_of_place(name):
            return "place"
        if words[-1] in self.language.names.organisation_ends:
            return "organisation"
        name = name.replace(". ", " ")  # "H. Yasin", as the words of a name are told apart
        votes = self.votes.get(name) or (None if name.isupper() else self._votes_for_part(name))
        if votes:
            return min(votes, key=lambda kind: (-votes[kind], kind))
        if self.language.names.noun_form.fullmatch(words[0]):
            return "other"
        return _kind_of_form(name)

    def _is_part_of_place(self, name: str) -> bool:
        """Tell whether it is a known place and where in it: "Jakarta Selatan", "Irak Utara"."""
        place, _, rest = name.rpartition(" ")
        return rest.casefold() in self.language.names.tails and known_kind(place) == "place"

    def _vote(self, name: Name, kind: str) -> None:
        self.votes.setdefault(name.text, Counter())[kind] += 1

    def _votes_for_part(self, name: str) -> Counter[str] | None:
        """Give the evidence for a fuller name: "Setya Novanto" for "Novanto"."""
        full = (text for text in sorted(self.votes) if name in text.split() or text in name.split())
        return next((self.votes[text] for text in full), None)


def _speaks(run: Run, language: Language, *, first: bool) -> bool:
    return (first and run.before in language.cues_after) or run.after in language.cues_before


def is_aged(text: str, end: int, language: Language) -> bool:
    """Tell whether an age follows a name: "Entin, 61, salah", "Fajar, 15 tahun,", "Sutini (47)"."""
    return _age(language).match(text, end) is not None


@functools.cache
def _age(language: Language) -> re.Pattern[str]:
    units = language.figures.get("units", {})
    years = "|".join(map(re.escape, units.get("year", ()))) or "(?!)"
    number = r"[1-9]\d?"
    return re.compile(rf" \({number}(?: (?:{years}))?\)|, {number}(?:, (?=[^\W\d])| (?:{years})\b)", re.IGNORECASE)


def _kind_of_form(name: str) -> str:
    """Guess from its letters: KPK is an organisation, "Galaxy C9 Pro" a thing, plain words a person."""
    if any(letter.isdigit() for letter in name):
        return "other"
    pieces = name.replace("-", " ").split()
    is_shaped = "." in name or any(letter.isupper() for piece in pieces for letter in piece[1:])
    return "organisation" if is_shaped else "person"
