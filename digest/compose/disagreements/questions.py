"""What does a figure answer? "Korban tewas menjadi 162 orang" → how many were killed.

By the nearest word of a question's table. People are counted with a word for people or with none ("17 tewas"); what
else is counted must stand right beside the word ("17 jenazah", not "dua puskesmas karena kamar jenazah"). Of an article
the highest answer counts, since it tells of what was known before too; of what may fall, the first.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from digest.compose.disagreements.spans import Span, span_of
from digest.knowledge import Language
from digest.knowledge.languages import Question
from digest.model import Article, Figure, Sentence
from digest.text.tokens import split_words

_REACH = 120  # characters between a figure and the word that says what it counts
_NEAR = 12  # where the figure counts something that is no person
_BEFORE = 2  # a word before the figure is so many times as far
_CLAUSE = re.compile(r"[,;:()]")
_LONG_AGO = timedelta(days=14)  # before the article's day: what a sentence tells of then is another matter
_STEM = 5  # letters of a noun: "rumah", "rumah-rumah"

# "2006", "1998"; not "2.006", "20061".
_YEAR = re.compile(r"(?<![\d.,])(?:19|20)\d\d(?![\d.,]\d|\d)")

_MONEY = re.compile(r"[A-Z]{3}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """What one article answers to one question: the figure as it stands, of which things, and what it allows."""

    question: str
    thing: str
    article: Article
    sentence: Sentence
    figure: Figure
    is_provisional: bool  # its article says that the count goes on

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


def find_answers(answers: Iterable[Answer], language: Language) -> dict[tuple[str, str], Answer]:
    """Give of the answers of an article the one that counts, by question and thing."""
    found: dict[tuple[str, str], Answer] = {}
    for answer in answers:
        key = answer.question, answer.thing[:_STEM]
        known = found.get(key)
        if not known or (not language.questions[answer.question].may_fall and _rank(answer) > _rank(known)):
            found[key] = answer
    return found


def question_of(figure: Figure, sentence: Sentence, language: Language) -> str | None:
    """Name the question that a figure answers, if there is one."""
    if figure.kind != "amount":
        return None
    near = min(_distances(figure, sentence.text, language), default=None)
    return near[1] if near else None


def subject_words(figure: Figure) -> frozenset[str]:
    """Give the words of what a figure counts."""
    return frozenset(split_words(figure.subject))


def _rank(answer: Answer) -> tuple[bool, float]:
    return not answer.is_vague, answer.figure.value


def list_answers(article: Article, language: Language) -> Iterator[Answer]:
    """Give every answer of an article, in the order of its figures."""
    sentences = {sentence.position: sentence for sentence in article.sentences}
    background = _background(article, language)
    is_provisional = _is_still_counting(article, language)
    for figure in article.figures:
        sentence = sentences.get(figure.sentence)
        question = question_of(figure, sentence, language) if sentence else None
        if sentence and question and sentence.position not in background:
            counts_things = language.questions[question].counts == "things"
            thing = _thing_of(figure, sentence.text, language.questions[question], language) if counts_things else ""
            yield Answer(
                question=question,
                thing=thing,
                article=article,
                sentence=sentence,
                figure=figure,
                is_provisional=is_provisional,
            )


def _thing_of(figure: Figure, text: str, question: Question, language: Language) -> str:
    """Give the noun that a figure counts: of "2.100 rumah terendam", of "rumah yang terendam mencapai 2.900 unit"."""
    subject = [word for word in split_words(figure.subject) if word not in language.figures.get("classifiers", ())]
    if subject and subject[0] not in question.words:
        return subject[0]
    before = split_words(text[: figure.start])
    places = [place for place, word in enumerate(before) if word in question.words]
    nouns = [word for word in before[: places[-1]] if word not in language.function_words] if places else []
    return nouns[-1] if nouns else ""


def _background(article: Article, language: Language) -> frozenset[int]:
    """Give the sentences that tell of long ago: "Gempa 2006 menewaskan 5.700 orang", and "Waktu itu …" behind one."""
    if not article.day:
        return frozenset()
    recent = article.day - _LONG_AGO
    old = {span.sentence for span in article.dates if span.end < recent}
    for sentence in article.sentences:
        text = sentence.text
        years = _YEAR.findall(text) if "19" in text or "20" in text else ()
        goes_on = sentence.position - 1 in old and any(words in text.casefold() for words in language.claims.back_then)
        if goes_on or any(int(year) < recent.year for year in years):
            old.add(sentence.position)
    return frozenset(old)


def _is_still_counting(article: Article, language: Language) -> bool:
    """Tell whether an article says that its figures will rise: "evakuasi masih jalan"."""
    texts = [sentence.text.casefold() for sentence in article.sentences] if article.figures else []
    return any(phrase in text for phrase in language.claims.still_counting for text in texts)


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
