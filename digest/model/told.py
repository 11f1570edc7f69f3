"""The nouns of a brief: claims and their wordings, independent origins, and where the sources disagree."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from digest.model.said import ArticleId, Quote, Sentence


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim:
    """One statement: the sentence it is *taken from*, then those of other articles that *also report* it.

    ``kept`` are the spans of the first sentence that are shown, in order, as character offsets ``(start, end)``: a
    dateline or a credit phrase may be cut. Without any, all of it is shown. One that ``is_newest`` tells the latest of
    a figure that changed.
    """

    taken_from: Sentence
    also_reported: tuple[Sentence, ...] = ()
    kept: tuple[tuple[int, int], ...] = ()
    is_newest: bool = False

    @property
    def text(self) -> str:
        """The words that are shown; each stands in the article, in this order."""
        return "".join(self.taken_from.text[start:end] for start, end in self.kept) or self.taken_from.text


@dataclass(frozen=True, slots=True, kw_only=True)
class VetoedPair:
    """Two sentences that would say the same, but for one thing: "number", "date", "negation", "actors", "antonym"."""

    left: Sentence
    right: Sentence
    veto: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PullQuote:
    """A quote that a brief shows, and the claim of the sentence that it stands in."""

    quote: Quote
    claim: Claim


@dataclass(frozen=True, slots=True, kw_only=True)
class Origin:
    """Articles with one source behind them, earliest first: one agency's report, or one text and its copies.

    ``agency`` is the id of the agency that all credit, if that is what binds them.
    """

    articles: tuple[ArticleId, ...]
    agency: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Copy:
    """An article that carries text of an earlier one; ``share`` is the part of the later one's words, from 0 to 1."""

    source: ArticleId
    copy: ArticleId
    share: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """What one article says in answer to one question: the words, the claim they stand in, when it was reported."""

    text: str
    claim: Claim
    reported: datetime | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Disagreement:
    """Different answers to one question, newest first.

    ``kind`` is what is asked ("killed", "amount", "day", "place" …), ``subject`` the words of an article that say of
    what. An ``is_update`` rose over time in later articles: no conflict.
    """

    kind: str
    subject: str
    readings: tuple[Reading, ...]
    is_update: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Rendering:
    """One quote in different words, each translation with its article: shown side by side."""

    quotes: tuple[PullQuote, ...]
