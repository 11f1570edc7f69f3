"""What is true of a language: ``languages/id.toml`` → :class:`Language`."""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Mapping
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from typing import Any

from digest.knowledge.cldr import plural_form, write_count
from digest.knowledge.dates import DateWords, parse_date_words
from digest.knowledge.letters import CAPITALS
from digest.knowledge.tables import load_table, table_names

# A run of capitalised words, as a name stands in a credit: "The Moscow Times", "AFP", "РИА Новости".
_CAPITALIZED = rf"[{CAPITALS}][\w.&'-]*"
NAME = rf"(?P<name>(?:[Tt]he )?{_CAPITALIZED}(?: (?:of |de )?{_CAPITALIZED})*)"


@dataclass(frozen=True, slots=True, kw_only=True)
class NameWords:
    """The words that stand around names and inside them, in lower case."""

    title_fields: frozenset[str]
    title_branches: frozenset[str]
    ranks: frozenset[str]  # after which stands a person's name, and no office: "Kompol", "dr"
    joints: frozenset[str]
    particles: frozenset[str]
    place_words: frozenset[str]
    tails: frozenset[str]
    clitics: tuple[str, ...]
    common: frozenset[str]
    joining_heads: frozenset[str]
    before_places: frozenset[str]
    organisation_ends: frozenset[str]
    noun_form: re.Pattern[str]  # of nouns that open no person's name
    kinds: Mapping[str, str]  # of what a word opens the name: "partai" → "organisation"

    @property
    def heads(self) -> AbstractSet[str]:
        """The words that open a name which may hold what ends others."""
        return self.kinds.keys()


@dataclass(frozen=True, slots=True, kw_only=True)
class TellingWords:
    """The words that decide whether and how a sentence is told away from its article, in lower case."""

    bare: tuple[str, ...]  # openings that name nothing
    demonstratives: frozenset[str]  # after a noun that was named before
    times: frozenset[str]  # but not after these: "hari ini"
    pointing: tuple[str, ...]  # nouns with one of these: "angka itu"
    connectives: tuple[str, ...]  # openings that may be cut off
    empty: tuple[str, ...]  # a sentence with one of these tells nothing: a caption
    background: tuple[str, ...]
    closing_credits: tuple[re.Pattern[str], ...]
    teasers: tuple[str, ...]  # a headline with one of these hides what it could say


@dataclass(frozen=True, slots=True, kw_only=True)
class ClaimWords:
    """The words by which two sentences that are nearly the same say something else."""

    antonyms: tuple[tuple[frozenset[str], frozenset[str]], ...]
    demands: frozenset[str]
    dayparts: frozenset[str]
    people: frozenset[str]  # whom figures count
    things: frozenset[str]  # that are never counted where people are asked for
    back_then: tuple[str, ...]  # what a sentence says that goes on about an older happening
    still_counting: tuple[str, ...]  # what an article says whose figures will rise


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """The words beside a figure that tell which question it answers.

    ``counts`` is "people", "money", "things" (each kind for itself), "number" or a unit; a figure that ``may_fall`` is
    no contradiction where it does: the missing are found. One that may not rise is measured once: a magnitude.
    """

    words: tuple[str, ...]
    counts: str = "people"
    may_fall: bool = False
    may_rise: bool = True


# Compared by identity (there is one of each), so that results can be cached by language.
@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Language:
    """One language's table; all words are lower case. The TOML file explains each key."""

    code: str
    name: str
    labels: Mapping[str, str]
    plurals: Mapping[str, Mapping[str, str]]  # labels for "one", "few" …, as CLDR names the forms, where they differ
    date_order: str  # of 2/3/2023, as dateparser names it
    months: tuple[str, ...]
    weekdays: Mapping[str, int]  # Monday is 0
    before_weekday: tuple[str, ...]
    zones: Mapping[str, str]
    dates: DateWords
    abbreviations: frozenset[str]
    ordinal_dots: bool  # "am 3. Oktober"
    syllables: bool  # each blank parts syllables, and a word is often two of them: "chính phủ"
    function_words: frozenset[str]
    negation: frozenset[str]
    claims: ClaimWords
    questions: Mapping[str, Question]
    titles: frozenset[str]
    names: NameWords
    capitalized_words: frozenset[str]
    cues_after: tuple[str, ...]
    cues_before: tuple[str, ...]
    according: tuple[str, ...]
    that: tuple[str, ...]
    unnamed: frozenset[str]
    pronouns: frozenset[str]
    dangling: tuple[str, ...]
    telling: TellingWords
    clickbait: tuple[str, ...]
    clauses: tuple[str, ...]
    figures: Mapping[str, Any]  # as digest/text/numbers.py reads it
    credits: tuple[re.Pattern[str], ...]
    credits_if_known: tuple[re.Pattern[str], ...]
    credit_separators: re.Pattern[str]
    datelines: tuple[re.Pattern[str], ...]  # forms beyond "PLACE, OUTLET —"
    nouns_capitalized: bool  # a capital makes no name: German
    markers: Mapping[str, frozenset[str]]  # words that tell a near language from this one, by its code

    def label(self, key: str, **values: object) -> str:
        """Give the words for a label, its places filled in; large numbers as the language writes them.

        Where the form of the words hangs on the number ``n``, the table has others: "1 article".
        """
        told = {
            name: write_count(value, self.code) if isinstance(value, int) else value for name, value in values.items()
        }
        count = values.get("n")
        forms = self.plurals.get(plural_form(count, self.code), {}) if isinstance(count, int) else {}
        return forms.get(key, self.labels[key]).format(**told)


def language_of(code: str) -> Language:
    """Give the table of a language; one without a table gets the English one, with everybody's abbreviations."""
    return LANGUAGES.get(code, _WITHOUT_TABLE)


def _parse_language(table: Mapping[str, Any]) -> Language:
    dates, sentences, words = table["dates"], table["sentences"], table["words"]
    return Language(
        code=table["code"],
        name=table["name"],
        labels=table["labels"],
        plurals=table.get("plurals", {}),
        date_order=dates["order"],
        months=tuple(dates["months"]),
        weekdays=dict(zip(dates["weekdays"], dates["weekday_numbers"], strict=True)),
        before_weekday=tuple(dates["before_weekday"]),
        zones=dates["zones"],
        dates=parse_date_words(dates),
        abbreviations=frozenset(sentences["abbreviations"]),
        ordinal_dots=sentences.get("ordinal_dots", False),
        syllables=words.get("syllables", False),
        function_words=frozenset(words["function"]),
        negation=frozenset(words["negation"]),
        claims=_parse_claims(table.get("claims", {})),
        questions={name: _parse_question(row) for name, row in table.get("questions", {}).items()},
        titles=frozenset(words["titles"]),
        names=_parse_names(words),
        capitalized_words=frozenset((*words["capitalized_words"], *dates["weekdays"])),
        **_parse_quotes(table["quotes"]),
        dangling=tuple(table["summary"]["dangling"]),
        telling=_parse_telling(table["summary"]),
        clickbait=tuple(table["summary"]["clickbait"]),
        clauses=tuple(table["summary"]["clauses"]),
        figures=table.get("figures", {}),
        credits=_credit_patterns(table["credits"]["any_name"]),
        credits_if_known=_credit_patterns(table["credits"]["known_name"]),
        credit_separators=re.compile(table["credits"]["separators"]),
        datelines=tuple(re.compile(source) for source in table["credits"].get("datelines", ())),
        nouns_capitalized=words.get("nouns_capitalized", False),
        markers={code: frozenset(marks) for code, marks in table.get("markers", {}).items()},
    )


def _parse_quotes(words: Mapping[str, Any]) -> dict[str, Any]:
    return {
        "cues_after": tuple(words["after"]),
        "cues_before": tuple(words["before"]),
        "according": tuple(words.get("according", ())),
        "that": tuple(words.get("that", ())),
        "unnamed": frozenset(words.get("unnamed", ())),
        "pronouns": frozenset(words["pronouns"]),
    }


def _parse_claims(words: Mapping[str, Any]) -> ClaimWords:
    pairs = words.get("antonyms", ())
    return ClaimWords(
        antonyms=tuple((frozenset(one), frozenset(other)) for one, other in pairs),
        demands=frozenset(words.get("demands", ())),
        dayparts=frozenset(words.get("dayparts", ())),
        people=frozenset(words.get("people", ())),
        things=frozenset(words.get("things", ())),
        back_then=tuple(words.get("back_then", ())),
        still_counting=tuple(words.get("still_counting", ())),
    )


def _parse_question(row: Mapping[str, Any]) -> Question:
    return Question(**{**row, "words": tuple(row["words"])})


def _parse_names(words: Mapping[str, Any]) -> NameWords:
    """Read what a table tells of names; a table may leave out what its language has no words for."""
    heads = {kind: words.get(f"{kind}_heads", ()) for kind in ("other", "place", "organisation")}
    heads["organisation"] = (*heads["organisation"], *words.get("name_heads", ()))
    return NameWords(
        title_fields=frozenset(words.get("title_fields", ())),
        title_branches=frozenset(words.get("title_branches", ())),
        ranks=frozenset(words["ranks"]),
        joints=frozenset(words.get("name_joints", ())),
        particles=frozenset(words.get("name_particles", ())),
        place_words=frozenset(words.get("place_words", ())),
        tails=frozenset(words.get("name_tails", ())),
        clitics=tuple(words.get("clitics", ())),
        common=frozenset(words.get("common", ())),
        joining_heads=frozenset(words.get("joining_heads", ())),
        kinds={word: kind for kind, opening in heads.items() for word in opening},
        before_places=frozenset(words.get("before_places", ())),
        organisation_ends=frozenset(words.get("organisation_ends", ())),
        noun_form=re.compile(words.get("noun_form", "(?!)")),
    )


def _parse_telling(summary: Mapping[str, Any]) -> TellingWords:
    """Read what a table tells of summaries; a table may leave out what its language has no words for."""
    return TellingWords(
        bare=tuple(summary.get("bare", ())),
        demonstratives=frozenset(summary.get("demonstratives", ())),
        times=frozenset(summary.get("times", ())),
        pointing=tuple(summary.get("pointing", ())),
        connectives=tuple(summary.get("connectives", ())),
        empty=tuple(summary.get("empty", ())),
        background=tuple(summary.get("background", ())),
        closing_credits=_credit_patterns(summary.get("closing_credits", [])),
        teasers=tuple(summary.get("teasers", ())),
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
