"""What is true of a language: ``languages/id.toml`` → :class:`Language`."""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from digest.knowledge.dates import DateWords, parse_date_words
from digest.knowledge.letters import CAPITALS
from digest.knowledge.tables import load_table, table_names

# A run of capitalised words, as a name stands in a credit: "The Moscow Times", "AFP", "РИА Новости".
_CAPITALIZED = rf"[{CAPITALS}][\w.&'-]*"
NAME = rf"(?P<name>(?:[Tt]he )?{_CAPITALIZED}(?: (?:of |de )?{_CAPITALIZED})*)"


# Compared by identity (there is one of each), so that results can be cached by language.
@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Language:
    """One language's table; all words are lower case. The TOML file explains each key."""

    code: str
    name: str
    labels: Mapping[str, str]
    date_order: str  # of 2/3/2023, as dateparser names it
    months: tuple[str, ...]
    weekdays: Mapping[str, int]  # Monday is 0
    before_weekday: tuple[str, ...]
    zones: Mapping[str, str]
    dates: DateWords
    abbreviations: frozenset[str]
    final_abbreviations: frozenset[str]
    ordinal_dots: bool  # "am 3. Oktober"
    function_words: frozenset[str]
    negation: frozenset[str]
    titles: frozenset[str]
    name_heads: frozenset[str]
    name_tails: frozenset[str]
    capitalized_words: frozenset[str]
    cues_after: tuple[str, ...]
    cues_before: tuple[str, ...]
    pronouns: frozenset[str]
    dangling: tuple[str, ...]
    clickbait: tuple[str, ...]
    clauses: tuple[str, ...]
    credits: tuple[re.Pattern[str], ...]
    credits_if_known: tuple[re.Pattern[str], ...]
    credit_separators: re.Pattern[str]
    datelines: tuple[re.Pattern[str], ...]  # forms beyond "PLACE, OUTLET —"
    nouns_capitalized: bool  # a capital makes no name: German
    markers: Mapping[str, frozenset[str]]  # words that tell a near language from this one, by its code

    def label(self, key: str, **values: object) -> str:
        """Give the words for a label, its places filled in."""
        return self.labels[key].format(**values)


def language_of(code: str) -> Language:
    """Give the table of a language; one without a table gets the English one, with everybody's abbreviations."""
    return LANGUAGES.get(code, _WITHOUT_TABLE)


def _parse_language(table: Mapping[str, Any]) -> Language:
    dates, sentences, words = table["dates"], table["sentences"], table["words"]
    return Language(
        code=table["code"],
        name=table["name"],
        labels=table["labels"],
        date_order=dates["order"],
        months=tuple(dates["months"]),
        weekdays=dict(zip(dates["weekdays"], dates["weekday_numbers"], strict=True)),
        before_weekday=tuple(dates["before_weekday"]),
        zones=dates["zones"],
        dates=parse_date_words(dates),
        abbreviations=frozenset(sentences["abbreviations"]),
        final_abbreviations=frozenset(sentences["final_abbreviations"]),
        ordinal_dots=sentences.get("ordinal_dots", False),
        function_words=frozenset(words["function"]),
        negation=frozenset(words["negation"]),
        titles=frozenset(words["titles"]),
        name_heads=frozenset(words["name_heads"]),
        name_tails=frozenset(words["name_tails"]),
        capitalized_words=frozenset(words["capitalized_words"]),
        cues_after=tuple(table["quotes"]["after"]),
        cues_before=tuple(table["quotes"]["before"]),
        pronouns=frozenset(table["quotes"]["pronouns"]),
        dangling=tuple(table["summary"]["dangling"]),
        clickbait=tuple(table["summary"]["clickbait"]),
        clauses=tuple(table["summary"]["clauses"]),
        credits=_credit_patterns(table["credits"]["any_name"]),
        credits_if_known=_credit_patterns(table["credits"]["known_name"]),
        credit_separators=re.compile(table["credits"]["separators"]),
        datelines=tuple(re.compile(source) for source in table["credits"].get("datelines", ())),
        nouns_capitalized=words.get("nouns_capitalized", False),
        markers={code: frozenset(marks) for code, marks in table.get("markers", {}).items()},
    )


def _credit_patterns(sources: list[str]) -> tuple[re.Pattern[str], ...]:
    return tuple(re.compile(source.replace("{name}", NAME)) for source in sources)


LANGUAGES: Mapping[str, Language] = {
    language.code: language for language in (_parse_language(load_table(path)) for path in table_names("languages"))
}

_WITHOUT_TABLE = dataclasses.replace(
    LANGUAGES["en"],
    abbreviations=frozenset[str]().union(*(language.abbreviations for language in LANGUAGES.values()))
    | frozenset(load_table("languages/en.toml")["sentences"]["elsewhere"]),
)
