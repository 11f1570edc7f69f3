"""Words learned of older texts, a file for each language: ``id.tsv``, a word and a number a line.

The first line tells of how many articles, and as of which day: ``# 61268.0	2026-01-13``. Where git put the lines of
two branches together, the larger number of a word is taken.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from pathlib import Path

from digest.errors import StateError
from digest.memory import LearnedWords
from digest.store.files import read_text_file


def load_words(folder: Path) -> tuple[LearnedWords, ...]:
    """Read what was learned of each language.

    Raises:
        StateError: a file cannot be understood.
    """
    return tuple(_read(path) for path in sorted(folder.glob("*.tsv")))


def files_of_words(words: Iterable[LearnedWords]) -> dict[str, str]:
    """Give the files, by name, that remember what was learned."""
    return {f"{lesson.language}.tsv": _write(lesson) for lesson in words}


def _write(lesson: LearnedWords) -> str:
    head = f"# {lesson.articles}\t{lesson.until or ''}\n"
    return head + "".join(f"{word}\t{number:g}\n" for word, number in sorted(lesson.words.items()))


def _read(path: Path) -> LearnedWords:
    rows = [(n, line.split("\t")) for n, line in enumerate(read_text_file(path).split("\n"), start=1) if line]
    words: dict[str, float] = {}
    articles, until = 0.0, ""
    for number, row in rows:
        try:
            name, value = row
            if name.startswith("# "):
                articles, until = max((articles, until), (float(name[2:]), value))
            else:
                words[name] = max(float(value), words.get(name, 0.0))
        except ValueError as error:
            place = f"{path.parent.name}/{path.name}: line {number}"
            message = f"{place} is no word and number; restore the file from git, or delete it and run digest learn"
            raise StateError(message) from error
    day = date.fromisoformat(until) if until else None
    return LearnedWords(language=path.stem, until=day, articles=articles, words=words)
