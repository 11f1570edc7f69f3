"""What does a figure answer? "Korban tewas menjadi 162 orang" → how many were killed.

By the nearest word of a question's table. People are counted with a word for people or with none ("17 tewas"); what
else is counted must stand right beside the word ("17 jenazah", not "dua puskesmas karena kamar jenazah").
"""

from __future__ import annotations

import dataclasses
import functools
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import timedelta

from digest.knowledge import Language
from digest.knowledge.languages import Question
from digest.model import Article, Figure
from digest.text.tokens import split_words

_REACH = 120  # characters between a figure and the word that says what it counts
_NEAR = 12  # where the figure counts something that is no person
_BEFORE = 2  # a word before the figure is so many times as far
_CLAUSE = re.compile(r"[,;:()]")
_LONG_AGO = timedelta(days=14)  # before the article's day: what a sentence tells of then is another matter

# "2006", "1998"; not "2.006", "20061".
_YEAR = re.compile(r"(?<![\d.,])(?:19|20)\d\d(?![\d.,]\d|\d)")

_MONEY = re.compile(r"[A-Z]{3}")


def answer_questions(article: Article, language: Language) -> Article:
    """Give an article whose figures tell which questions they answer."""
    texts = [sentence.text for sentence in article.sentences]
    asked = [_question_of(figure, texts[figure.sentence], language) for figure in article.figures]
    if not any(asked):
        return article
    past = _find_past(article, language)
    is_provisional = _has_any(texts, language.claims.still_counting)
    figures = tuple(
        dataclasses.replace(
            figure,
            question=question,
            thing=_thing_of(figure, texts[figure.sentence], language.questions[question], language),
            is_past=figure.sentence in past,
            is_provisional=is_provisional,
        )
        if question
        else figure
        for figure, question in zip(article.figures, asked, strict=True)
    )
    return dataclasses.replace(article, figures=figures)


def _question_of(figure: Figure, text: str, language: Language) -> str:
    """Name the question that a figure answers, if there is one."""
    near = min(_distances(figure, text, language), default=None) if figure.kind == "amount" else None
    return near[1] if near else ""


def _thing_of(figure: Figure, text: str, question: Question, language: Language) -> str:
    """Give the noun that a figure counts: of "2.100 rumah terendam", of "rumah yang terendam mencapai 2.900 unit"."""
    if question.counts != "things":
        return ""
    subject = [word for word in split_words(figure.subject) if word not in language.figures.get("classifiers", ())]
    if subject and subject[0] not in question.words:
        return subject[0]
    before = split_words(text[: figure.start])
    places = [place for place, word in enumerate(before) if word in question.words]
    nouns = [word for word in before[: places[-1]] if word not in language.function_words] if places else []
    return nouns[-1] if nouns else ""


def _find_past(article: Article, language: Language) -> frozenset[int]:
    """Give the sentences that tell of long ago: "Gempa 2006 menewaskan 5.700 orang", and "Waktu itu …" behind one."""
    if not article.day:
        return frozenset()
    recent = article.day - _LONG_AGO
    old = {span.sentence for span in article.dates if span.end < recent}
    for sentence in article.sentences:
        goes_on = sentence.position - 1 in old and _has_any([sentence.text], language.claims.back_then)
        if goes_on or any(int(year) < recent.year for year in _YEAR.findall(sentence.text)):
            old.add(sentence.position)
    return frozenset(old)


def _has_any(texts: Iterable[str], phrases: Sequence[str]) -> bool:
    return any(phrase in text for text in map(str.casefold, texts) for phrase in phrases)


def _distances(figure: Figure, text: str, language: Language) -> Iterator[tuple[int, str]]:
    """Give how far the words of questions stand from a figure: behind it in its clause, before it in its sentence."""
    asking = _asking_words(text, language)
    clause = _CLAUSE.search(text, figure.end) if asking else None
    end = clause.start() if clause else len(text)
    for start, stop, names in asking:
        if (figure.end > start or stop > end) and stop > figure.start:
            continue
        for name in names:
            reach = _reach(figure, language.questions[name], language)
            if not reach:
                continue
            if figure.end <= start and start - figure.end <= len(figure.subject) + reach:
                yield start - figure.end, name
            is_before = stop <= figure.start and figure.start - stop <= reach
            if is_before and (reach == _REACH or not _CLAUSE.search(text, stop, figure.start)):
                yield _BEFORE * (figure.start - stop), name


@functools.lru_cache(maxsize=2048)  # a sentence may have many figures
def _asking_words(text: str, language: Language) -> Sequence[tuple[int, int, Sequence[str]]]:
    """Give where words stand that questions ask by, and of which questions they are."""
    asking, questions = _asking(language)
    return [(match.start(), match.end(), questions[match[0]]) for match in asking.finditer(text.casefold())]


@functools.cache
def _asking(language: Language) -> tuple[re.Pattern[str], Mapping[str, Sequence[str]]]:
    """Match the phrases that questions ask by, the longest first; give the questions of each."""
    questions: dict[str, list[str]] = {}
    for name, question in language.questions.items():
        for phrase in question.words:
            questions.setdefault(phrase, []).append(name)
    phrases = sorted(questions, key=lambda phrase: (-len(phrase), phrase))
    letters = "".join(re.escape(letter) for letter in sorted({phrase[0] for phrase in phrases}))
    ahead = f"(?=[{letters}])" if letters else "(?!)"  # most words are passed over by their first letter
    return re.compile(rf"\b{ahead}(?:{'|'.join(map(re.escape, phrases))})\b"), questions


def _reach(figure: Figure, question: Question, language: Language) -> int:
    """Give how far a question's word may stand from a figure; 0 if the figure counts something else."""
    if question.counts == "money":
        return _REACH if _MONEY.fullmatch(figure.unit) else 0
    if question.counts == "people" and not figure.unit:
        subject = split_words(figure.subject)
        if not language.claims.things.isdisjoint(subject):
            return 0
        return _REACH if not subject or subject[0] in language.claims.people else _NEAR
    if question.counts in ("number", "things"):
        return 0 if figure.unit else _NEAR
    return _REACH if figure.unit == question.counts else 0
