"""What becomes of each page: the cases of a rebuild."""

from __future__ import annotations

import pytest

from digest.model import Page
from digest.write import Merged, merge_pages

PATH = "events/a.md"
OLD = '---\nid: "a"\ntitle: "Lama"\n---\n\nSatu dua.\n'
NEW = '---\nid: "a"\ntitle: "Baru"\n---\n\nSatu dua.\n'
EDITED = OLD + "\nKata redaksi.\n"


def rebuild(base: str | None, current: str | None, generated: str | None) -> Merged:
    """One page in its three versions; ``None`` where it is not there."""
    pages = [Page(path=PATH, text=generated)] if generated is not None else []
    return merge_pages(pages, {PATH: base} if base else {}, {PATH: current} if current is not None else {})


@pytest.mark.parametrize(
    ("base", "current", "generated", "text"),
    [
        (None, None, NEW, NEW),
        (OLD, OLD, NEW, NEW),
        (OLD, EDITED, OLD, EDITED),
        (OLD, EDITED, NEW, NEW + "\nKata redaksi.\n"),
        (None, NEW, NEW, NEW),
    ],
    ids=["new", "unedited", "edited only", "edited and rebuilt", "written before a kill"],
)
def test_a_page_that_is_generated(base: str | None, current: str | None, generated: str, text: str) -> None:
    """Its text, and the base for the next time."""
    merged = rebuild(base, current, generated)
    assert merged.texts == {PATH: text}
    assert merged.bases == {PATH: generated}
    assert not merged.problems


def test_a_page_deleted_by_hand_stays_deleted() -> None:
    """And it is remembered, so that the next build leaves it too."""
    merged = rebuild(OLD, None, NEW)
    assert (merged.texts, merged.deleted, merged.bases) == ({}, (PATH,), {PATH: NEW})


def test_a_page_whose_base_was_lost_counts_as_edited() -> None:
    """Known by its id."""
    merged = rebuild(None, EDITED, NEW)
    assert merged.texts == {PATH: EDITED}
    assert merged.bases == {PATH: NEW}


def test_a_page_written_by_hand_is_never_touched() -> None:
    """Even if a generated page wants its place."""
    merged = rebuild(None, "Tulisan tangan.\n", NEW)
    assert not merged.texts
    assert not merged.bases
    assert merged.problems[0].message.startswith("is written by hand where a page would be generated; rename it")


@pytest.mark.parametrize("base", ["", OLD[:12], OLD[:-5], "<<<<<<<\n" + OLD, "a\udce9\n"])
def test_a_base_that_is_damaged_is_made_anew(base: str) -> None:
    """All that the page says otherwise is the hand's, and it is the base that is named; nothing is told twice."""
    merged = merge_pages([Page(path=PATH, text=NEW)], {PATH: base}, {PATH: EDITED})
    assert (merged.texts, merged.bases) == ({PATH: EDITED}, {PATH: NEW})
    (problem,) = merged.problems
    assert (problem.location, problem.severity) == (f".digest/pages/{PATH}", "note")
    assert problem.message.startswith(f"was damaged and is made anew; what {PATH} says otherwise than the machine ")
    assert not rebuild(NEW, EDITED, NEW).problems


@pytest.mark.parametrize("base", ["", "---\ntitle: ", "Satu"])
def test_a_damaged_base_of_a_page_that_nobody_edited_heals_in_silence(base: str) -> None:
    """With an id and without."""
    for text in (NEW, "Daftar.\n"):
        merged = merge_pages([Page(path=PATH, text=text)], {PATH: base}, {PATH: text})
        assert (merged.texts, merged.bases, merged.problems) == ({PATH: text}, {PATH: text}, ())


def test_a_damaged_base_of_a_page_without_id_is_named_until_it_is_mended() -> None:
    """Taken for the hand's, a list would never change again."""
    merged = merge_pages([Page(path=PATH, text="Daftar baru.\n")], {PATH: "Da"}, {PATH: "Daftar.\n"})
    assert (merged.texts, merged.bases) == ({}, {PATH: "Da"})
    (problem,) = merged.problems
    assert (problem.location, problem.severity) == (f".digest/pages/{PATH}", "error")
    assert "restore this file from git and build again, or delete both" in problem.message


@pytest.mark.parametrize(
    ("current", "line", "message"),
    [
        (
            "<<<<<<< HEAD\na\n=======\nb\n>>>>>>> main\n",
            1,
            "a git conflict was not resolved; choose one side and delete the marks",
        ),
        ("---\na: b\na: c\n---\n", 3, "the key a stands twice, first in line 2; delete one of the two"),
        ("a\ncaf\udce9\n", 2, "this is not UTF-8; save the page as UTF-8"),
    ],
)
def test_a_page_that_cannot_be_understood_is_left(current: str, line: int, message: str) -> None:
    """With its old base, so that it merges once it is mended."""
    merged = rebuild(OLD, current, NEW)
    assert not merged.texts
    assert merged.bases == {PATH: OLD}
    assert [(found.line, found.message) for found in merged.problems] == [(line, message)]


def test_a_stale_page_that_nobody_edited_goes() -> None:
    """With its base."""
    merged = rebuild(OLD, OLD, None)
    assert merged.removed == (PATH,)
    assert not merged.bases


def test_a_stale_page_that_was_edited_stays() -> None:
    """And is reported, which is no error."""
    merged = rebuild(OLD, EDITED, None)
    assert not merged.removed
    assert merged.bases == {PATH: OLD}
    assert merged.problems[0].severity == "note"


def test_a_page_deleted_by_hand_stays_away_though_its_event_goes_and_comes() -> None:
    """Nothing but its id is kept in between."""
    gone = rebuild(OLD, None, None)
    assert not gone.removed
    assert gone.bases == {PATH: '---\nid: "a"\n---\n'}
    assert rebuild(gone.bases[PATH], None, NEW).texts == {}
    assert rebuild("---\na: b\na: c\n---\n", None, None).bases == {PATH: ""}
