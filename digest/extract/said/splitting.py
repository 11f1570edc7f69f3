"""Part a run into names: ``Juru Bicara KPK Febri Diansyah`` → KPK, Febri Diansyah.

Titles and their fields are apart, a country ends a name, and a name that opens with a word like
"Kementerian" goes on over words that would end another.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field

from digest.extract.said.runs import Run, Word
from digest.knowledge import Language
from digest.knowledge.names import PLACE_OPENINGS, is_city, is_country, is_demonym, known_kind

_LONGEST_PLACE = 4  # words: "Republik Rakyat Tiongkok", "Papua Nugini"

_SHORT_MONTH = 4  # letters at most: "Jan", "Sept"

# VIII, in "Komisi VIII DPR"; not CV.
_ROMAN = re.compile(r"[IVX]+")


@dataclass(frozen=True, slots=True)
class Name:
    """Words that are one name. ``titled`` tells that a title stands before it."""

    words: tuple[Word, ...]
    titled: bool = False

    @property
    def text(self) -> str:
        """The name as it stands, its words one space apart."""
        return " ".join(word.text for word in self.words)


def split_run(run: Run, known: AbstractSet[str], language: Language) -> Iterator[Name]:
    """Give the names in a run; ``known`` are those that stand alone elsewhere in the article."""
    after_title = run.before in language.titles
    after_head = run.before in language.names.heads
    splitter = _Splitter(known, language, titled=after_title, seen_title=after_title or after_head)
    words = list(run.words)
    while words:
        taken = splitter.take(words)
        words = words[taken:]
    splitter.close()
    yield from splitter.names


@dataclass(slots=True)
class _Splitter:
    """What has been read of a run: the finished names, and the one being read."""

    known: AbstractSet[str]
    language: Language
    titled: bool
    seen_title: bool
    name: list[Word] = field(default_factory=list)
    names: list[Name] = field(default_factory=list)

    @property
    def text(self) -> str:
        """Give what has been read of the name."""
        return " ".join(word.text for word in self.name)

    @property
    def headed(self) -> bool:
        """Tell whether the name opens with a word like "Kementerian"."""
        return bool(self.name) and self.name[0].key in self.language.names.heads

    def close(self) -> None:
        """Finish the name being read, without the small words at its end."""
        while self.name and not (self.name[-1].is_capitalized or any(c.isdigit() for c in self.name[-1].text)):
            self.name.pop()
        while self.name and self.name[0].text.isdigit():
            self.name.pop(0)
        alone = len(self.name) == 1 and self.headed and not self.name[0].is_acronym
        is_letter = len(self.name) == 1 and len(self.name[0].text) == 1
        is_field = all(word.key in self.language.names.title_fields for word in self.name)
        is_name = not (alone or is_letter or is_field or self._is_date())
        if self.name and is_name:
            holds_office = self.headed or self.name[0].is_acronym or known_kind(self.text) is not None
            self.names.append(Name(tuple(self.name), self.titled and not holds_office))
            self.titled = self.titled and holds_office
        self.name = []

    def _is_date(self) -> bool:
        """Tell whether it is a day, "Jun 28"; a short month alone may be a person: "Jan"."""
        days = {*self.language.months, *self.language.weekdays}
        is_long = len(self.name) > 1 or len(self.text) > _SHORT_MONTH
        return is_long and all(word.key in days or word.text.isdigit() for word in self.name)

    def take(self, words: list[Word]) -> int:
        """Read the next words; give how many."""
        return self._take_small(words) or self._take_place(words) or self._take_title(words) or self._take_part(words)

    def _take_small(self, words: list[Word]) -> int:
        """Take a small word into the name, or let it part two."""
        word, names = words[0], self.language.names
        if word.is_capitalized or any(letter.isdigit() for letter in word.text):
            return 0
        inside = bool(self.name) and (word.key in names.particles or self._joins(words))
        if inside:
            self.name.append(word)
        elif not (self.titled and words[1].key in names.title_fields):
            self.close()
            self.titled = self.seen_title = False
        return 1

    def _joins(self, words: list[Word]) -> bool:
        """Tell whether "dan" is inside a name: "Dinas Pariwisata dan Kebudayaan", not "Badan Siber dan Polri"."""
        after = words[1]
        names = self.language.names
        apart = (
            after.is_acronym
            or after.key in names.heads | self.language.titles
            or _place_size(words[1:], _names_country)
        )
        return self.name[0].key in names.joining_heads and not apart and after.text not in self.known

    def _take_place(self, words: list[Word]) -> int:
        """Take a country, which ends a name, or a city after a title or in a name like "Universitas …"."""
        country = _place_size(words, is_country if self.headed else _names_country)
        city = _place_size(words, is_city)
        alone = self.seen_title or city > 1
        if not country and not (city and (self.headed or alone)):
            return 0
        if (country or city > 1) and not self.headed:
            self.close()
        size = country or city
        is_tailed = len(words) > size and words[size].key in self.language.names.tails
        size += is_tailed and (self.headed or not country)
        self.name += words[:size]
        self.close()
        return size

    def _take_title(self, words: list[Word]) -> int:
        """Take a word that is part of no name, and what a title is of."""
        key, language = words[0].key, self.language
        names = language.names
        if self.name and self.seen_title and self.name[-1].is_acronym and key in language.names.title_fields:
            self.close()
        is_title = key in language.titles or _owner(words[0].key) in language.titles
        if self.headed and (len(self.name) == 1 or not (is_title or key in language.capitalized_words)):
            return 0
        is_head = key in names.heads and len(words) > 1
        is_field = key in names.title_branches or (key in names.title_fields and not is_head)
        if not self.name and self.titled and is_field:
            return 1
        if is_head:
            return 0
        if is_title:
            self.close()
            self.titled = self.seen_title = True
            return 1
        is_no_name = key in names.place_words or key in language.capitalized_words or key in language.function_words
        if (is_no_name and not known_kind(words[0].text)) or words[0].is_doubled:
            self.close()
            return 1
        return 0

    def _take_part(self, words: list[Word]) -> int:
        """Take the next word of a name; a new one where the last is whole."""
        if self.name and self._is_whole(words[0]):
            self.close()
        self.name.append(words[0])
        return 1

    def _is_whole(self, following: Word) -> bool:
        """Tell whether the name being read ends before the next word: "KPK | Febri", "Real Madrid | Luca Modric"."""
        last = self.name[-1]
        is_mixed = last.text in self.known and not last.is_acronym and any(c.isupper() for c in last.text[1:])
        is_owner = known_kind(_owner(self.text) or "") is not None
        if is_mixed or is_owner or (len(self.name) > 1 and known_kind(self.text) == "organisation"):
            return True
        if following.key in self.language.names.heads and not self.headed:
            return True
        if not self.seen_title or not following.is_capitalized or following.is_acronym:
            return False
        ends_acronym = (last.is_acronym or last.text.isdigit()) and not _ROMAN.fullmatch(last.text)
        is_headed_acronym = self.headed and len(self.name) == 1
        return (ends_acronym and not is_headed_acronym) or (len(self.name) > 1 and self.text in self.known)


def _owner(text: str) -> str | None:
    """Give whose something is: "Pakistan's" → "Pakistan"."""
    return text[:-2] if text.casefold().endswith(("'s", "’s")) else None


def _names_country(name: str) -> bool:
    return is_country(name) or is_demonym(name)


def _place_size(words: list[Word], is_place: Callable[[str], bool]) -> int:
    """Give of how many words the place is that a list opens with; 0 if it opens with none."""
    if words[0].text not in PLACE_OPENINGS:
        return 0
    sizes = range(min(_LONGEST_PLACE, len(words)), 0, -1)
    return next((size for size in sizes if is_place(" ".join(word.text for word in words[:size]))), 0)
