"""The nouns of what an article says: its sentences, and the names, quotes and figures in them.

``digest.model`` has them too: import them from there.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import NewType

ArticleId = NewType("ArticleId", str)


@dataclass(frozen=True, slots=True, kw_only=True)
class Sentence:
    """One sentence, word for word. ``position`` counts from 0 in its article."""

    article: ArticleId
    position: int
    paragraph: int
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Mention:
    """A name in a sentence, as it stands there, without a title before it.

    ``kind`` is "person", "place", "organisation" or "other" (a product, a work, a competition).
    """

    sentence: int
    start: int
    end: int
    text: str
    kind: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Quote:
    """What somebody said; ``content`` is without the marks.

    ``kind`` is "direct" (in quotation marks), "partial" (a quoted phrase inside a report) or "indirect"
    (reported without marks). ``speaker`` is without title, and ``None`` where it is not known for certain.
    """

    article: ArticleId
    sentence: int
    content: str
    cue: str
    speaker: str | None
    title: str = ""
    kind: str = "direct"

    @property
    def is_attributed(self) -> bool:
        """Tell whether it can be shown as somebody's words: direct, with a known speaker."""
        return self.kind == "direct" and self.speaker is not None


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """A number and what it counts: ``sedikitnya 14 orang tewas`` → 14, "at least", "orang tewas".

    ``kind`` is "amount", "ordinal" or "score"; ``upper`` the other end of a range or the other side of a score;
    ``unit`` a measure, "%" or a currency's code; ``qualifier`` "about", "at least", "at most", "more than", "less
    than", "range" or "several" (so many times the value: "puluhan" is several tens). Dates are no figures.

    ``question`` names what of a happening it answers ("killed"), ``thing`` the noun it counts where a question is of
    things; ``is_past`` tells that it is of long ago, ``is_provisional`` that its article says that the count goes on.
    """

    article: ArticleId
    sentence: int
    start: int
    end: int
    value: float
    upper: float | None
    unit: str
    subject: str
    qualifier: str
    kind: str
    question: str = ""
    thing: str = ""
    is_past: bool = False
    is_provisional: bool = False
