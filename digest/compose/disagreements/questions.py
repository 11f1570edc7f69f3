"""What does a figure answer? "Korban tewas menjadi 162 orang" → how many were killed.

By the nearest word of a question's table in the same clause; of an article the first sentence that answers counts,
and of that the highest figure, for "162, sebelumnya 56" tells two.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta

from digest.compose.disagreements.spans import Span, span_of
from digest.knowledge import Language
from digest.model import Article, Figure, Sentence
from digest.text.tokens import split_words

_REACH = 45  # characters between a figure and the word that says what it counts
_BEFORE = 2  # a word before the figure is so many times as far
_CLAUSE = re.compile(r"[,;:()]")
_LONG_AGO = timedelta(days=14)  # before the article's day: what a sentence tells of then is another matter

_MONEY = re.compile(r"[A-Z]{3}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """What one article answers to one question: the figure as it stands, and what it allows."""

    question: str
    article: Article
    sentence: Sentence
    figure: Figure

    @property
    def text(self) -> str:
        """The figure as it stands in its sentence."""
        return self.sentence.text[self.figure.start : self.figure.end]

    @property
    def span(self) -> Span:
        """The values that it allows."""
        return span_of(self.figure)

    @property
    def reported(self) -> datetime | None:
        """When the article was published."""
        return self.article.published.value if self.article.published else None


def find_answers(article: Article, language: Language) -> dict[str, Answer]:
    """Give the answers of an article, by question."""
    found: dict[str, Answer] = {}
    for answer in _find_all(article, language):
        known = found.get(answer.question)
        is_better = known and known.sentence == answer.sentence and answer.figure.value > known.figure.value
        if not known or is_better:
            found[answer.question] = answer
    return found


def question_of(figure: Figure, sentence: Sentence, language: Language) -> str | None:
    """Name the question that a figure answers, if there is one."""
    if figure.kind != "amount" or (figure.unit and not _MONEY.fullmatch(figure.unit)):
        return None
    near = min(_distances(figure, sentence.text, language), default=None)
    return near[1] if near else None


def _find_all(article: Article, language: Language) -> Iterator[Answer]:
    sentences = {sentence.position: sentence for sentence in article.sentences}
    for figure in article.figures:
        sentence = sentences.get(figure.sentence)
        question = question_of(figure, sentence, language) if sentence else None
        if sentence and question and not _is_background(sentence, article):
            yield Answer(question=question, article=article, sentence=sentence, figure=figure)


def _is_background(sentence: Sentence, article: Article) -> bool:
    """Tell whether a sentence tells of long ago: "Gempa 2006 menewaskan 5.700 orang"."""
    if not article.day:
        return False
    return any(span.sentence == sentence.position and span.end < article.day - _LONG_AGO for span in article.dates)


def _distances(figure: Figure, text: str, language: Language) -> Iterator[tuple[int, str]]:
    before = _CLAUSE.split(text[: figure.start])[-1].casefold()
    after = _CLAUSE.split(text[figure.end :])[0].casefold()
    is_money = bool(figure.unit)
    for name, question in language.questions.items():
        if question.counts_money == is_money:
            for word in question.words:
                pattern = re.compile(rf"(?<!\w){re.escape(word)}(?!\w)")
                if (match := pattern.search(after)) and match.start() <= _REACH:
                    yield match.start(), name
                found = [match.end() for match in pattern.finditer(before)]
                if found and len(before) - found[-1] <= _REACH:
                    yield _BEFORE * (len(before) - found[-1]), name


def subject_words(figure: Figure) -> frozenset[str]:
    """Give the words of what a figure counts."""
    return frozenset(split_words(figure.subject))
