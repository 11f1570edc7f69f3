"""Which suggestions wait after a build."""

from __future__ import annotations

from digest.memory import Edits, Suggestion
from digest.write.merging.suggestions import mark_suggestion
from digest.write.waiting import settle

ONE = Suggestion(place="summary", base="Satu.", hand="Kira-kira satu.", machine="Dua.", reason="both changed this")
PAGE, TEXTS, BASES = "a.md", {"a.md": "Kira-kira satu.\n"}, {"a.md": "Dua.\n"}


def test_new_ones_join_those_that_wait() -> None:
    """As long as page and machine differ there."""
    before = Edits(suggestions={PAGE: (ONE,)})
    assert settle({PAGE: (ONE,)}, before, TEXTS, BASES) == {PAGE: (ONE,)}
    assert settle({}, before, TEXTS, {"a.md": "Tiga.\n"}) == {PAGE: ()}


def test_what_was_decided_does_not_come_back() -> None:
    """Though a build makes it again."""
    decided = Edits(decided=frozenset({mark_suggestion(PAGE, ONE)}))
    assert settle({PAGE: (ONE,)}, decided, TEXTS, BASES) == {PAGE: ()}


def test_a_page_that_is_not_merged_keeps_its_own() -> None:
    """Deleted by hand, or not to be understood."""
    assert settle({}, Edits(suggestions={PAGE: (ONE,)}), {}, {}) == {PAGE: (ONE,)}
    broken = {"a.md": "---\na: b\na: c\n---\n"}
    assert settle({}, Edits(suggestions={PAGE: (ONE,)}), broken, BASES) == {PAGE: (ONE,)}
