"""What do the figures of an article answer? Each as extracted; which of them counts is told here.

Of an article the highest answer counts, since it tells of what was known before too; of what may fall, the first.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from digest.compose.disagreements.spans import Span, span_of
from digest.knowledge import Language
from digest.model import Article, Figure, Sentence
from digest.text.tokens import split_words

_STEM = 5  # letters of a noun: "rumah", "rumah-rumah"


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """What one article answers to one question: the figure as it stands, and what it allows."""

    article: Article
    sentence: Sentence
    figure: Figure

    @property
    def question(self) -> str:
        """The name of the question."""
        return self.figure.question

    @property
    def text(self) -> str:
        """The figure as it stands in its sentence."""
        return self.sentence.text[self.figure.start : self.figure.end]

    @property
    def span(self) -> Span:
        """The values that it allows."""
        return span_of(self.figure)

    @property
    def is_vague(self) -> bool:
        """Tell whether it names only a magnitude: "puluhan"."""
        return self.figure.qualifier == "several"

    @property
    def reported(self) -> datetime | None:
        """When the article was published."""
        return self.article.published.value if self.article.published else None


def list_answers(article: Article) -> Sequence[Answer]:
    """Give every answer of an article, in the order of its figures; none that tells of long ago."""
    return [
        Answer(article=article, sentence=article.sentences[figure.sentence], figure=figure)
        for figure in article.figures
        if figure.question and not figure.is_past
    ]


def find_answers(answers: Iterable[Answer], language: Language) -> dict[tuple[str, str], Answer]:
    """Give of the answers of an article the one that counts, by question and thing."""
    found: dict[tuple[str, str], Answer] = {}
    for answer in answers:
        key = answer.question, answer.figure.thing[:_STEM]
        known = found.get(key)
        if not known or (not language.questions[answer.question].may_fall and _rank(answer) > _rank(known)):
            found[key] = answer
    return found


def subject_words(figure: Figure) -> frozenset[str]:
    """Give the words of what a figure counts."""
    return frozenset(split_words(figure.subject))


def _rank(answer: Answer) -> tuple[bool, float]:
    return not answer.is_vague, answer.figure.value
