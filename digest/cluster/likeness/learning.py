"""What older texts teach: in how many of them each word stands.  Documents → LearnedWords

A site that begins today knows of no word how common it is; yesterday's headlines tell. On Indonesian headlines two
thousand old ones give half of what sixty thousand do.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from digest.cluster.likeness.frequencies import fade
from digest.cluster.likeness.signatures import OPENING, content_words
from digest.knowledge import language_of
from digest.memory import LearnedWords
from digest.model import Document


@dataclass(frozen=True, slots=True)
class _Past:
    day: date | None
    words: frozenset[str]


def learn_words(
    documents: Iterable[Document], known: Iterable[LearnedWords], language: str
) -> tuple[LearnedWords, ...]:
    """Give what is learned of older texts, together with what was known before, in the order of languages.

    ``language`` is that of documents that declare none.
    """
    texts: dict[str, list[_Past]] = defaultdict(list)
    for document in documents:
        own = str(document.declared.get("language") or language)
        texts[own].append(_read(document, own))
    before = {lesson.language: lesson for lesson in known}
    lessons = before | {code: _count(code, past, before.get(code)) for code, past in texts.items()}
    return tuple(lesson for _, lesson in sorted(lessons.items()))


def _read(document: Document, language: str) -> _Past:
    text = f"{document.declared.get('headline', '')}\n{document.content[:OPENING]}"
    words = frozenset(content_words(text, language_of(language)))
    return _Past(day=_parse_day(document.declared.get("published")), words=words)


def _parse_day(published: object) -> date | None:
    try:
        return datetime.fromisoformat(str(published)).date()
    except ValueError:
        return None


def _count(language: str, texts: Sequence[_Past], before: LearnedWords | None) -> LearnedWords:
    """Count the texts as of the newest of them: what was known before has faded until then."""
    days = [past.day for past in texts if past.day] + ([before.until] if before and before.until else [])
    until = max(days, default=None)
    articles, words = 0.0, defaultdict[str, float](float)
    for past in sorted(texts, key=lambda past: (past.day or date.min, sorted(past.words))):
        weight = fade(past.day or until, until)
        articles += weight
        for word in past.words:
            words[word] += weight
    if before:
        weight = fade(before.until or until, until)
        articles += before.articles * weight
        for word, number in before.words.items():
            words[word] += number * weight
    return LearnedWords(language=language, until=until, articles=round(articles, 2), words=_keep(words))


def _keep(words: Mapping[str, float]) -> dict[str, float]:
    """Leave out the words of a single text: they are as rare as unseen ones, and most of the table."""
    return {word: round(number, 2) for word, number in sorted(words.items()) if number > 1}
