"""Words that were learned."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from digest.errors import StateError
from digest.memory import LearnedWords
from digest.store.words import files_of_words, load_words

LESSONS = (
    LearnedWords(language="en", until=None, articles=2.0, words={"quake": 2.0}),
    LearnedWords(language="id", until=date(2026, 1, 13), articles=61268.5, words={"emas": 12.25, "gempa": 3.0}),
)


def test_what_is_saved_is_loaded(tmp_path: Path) -> None:
    """A file for each language."""
    for name, text in files_of_words(LESSONS).items():
        (tmp_path / name).write_text(text, encoding="utf-8")
    assert load_words(tmp_path) == LESSONS
    assert (tmp_path / "id.tsv").read_text(encoding="utf-8") == "# 61268.5\t2026-01-13\nemas\t12.25\ngempa\t3\n"


def test_lines_of_two_branches_are_one_lesson(tmp_path: Path) -> None:
    """The larger number of each word."""
    (tmp_path / "id.tsv").write_text("# 10\t2026-01-01\nemas\t3\n# 20\t2026-01-02\nemas\t5\n", encoding="utf-8")
    (lesson,) = load_words(tmp_path)
    assert (lesson.articles, lesson.until, lesson.words) == (20.0, date(2026, 1, 2), {"emas": 5.0})


def test_a_broken_line_is_named(tmp_path: Path) -> None:
    """With what to do."""
    (tmp_path / "id.tsv").write_text("# 10\t\nemas\n", encoding="utf-8")
    with pytest.raises(StateError, match=r"id.tsv: line 2 is no word and number"):
        load_words(tmp_path)
