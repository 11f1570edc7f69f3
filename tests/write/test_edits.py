"""What the hand wrote, changed and took away."""

from __future__ import annotations

from digest.memory import Suggestion
from digest.write.edits import find_deleted, find_edits

BASE = """Dua artikel.

## Ringkasan {#summary}

Gempa mengguncang kota.[^a]
Sembilan orang tewas di sana.[^a][^b-3]

## Sumber {#sources}

- **A**
"""


def _kinds(page: str, *waiting: Suggestion) -> list[tuple[str, str, str]]:
    return [(edit.kind, edit.before, edit.after) for edit in find_edits(BASE, page, waiting)]


def test_added_and_changed_sentences() -> None:
    """With what they were; a moved one, other footnotes and what tells of sources are no edit."""
    page = BASE.replace("Sembilan orang", "Sekitar sembilan orang").replace("[^a]\nS", "[^a][^c]\nKata kami.\nS")
    page = page.replace("**A**", "**B**").replace("Dua artikel", "Tiga artikel")
    assert _kinds(page) == [
        ("added", "", "Kata kami."),
        ("changed", "Sembilan orang tewas di sana.", "Sekitar sembilan orang tewas di sana."),
    ]
    (_, edit) = find_edits(BASE, page)
    assert edit.mark
    assert (edit.line, edit.section, edit.cites) == (7, "summary", ("a", "b-3"))
    assert _kinds(BASE) == []


def test_a_sentence_said_to_be_taken_from_elsewhere_is_changed() -> None:
    """By another first footnote, by none, or by a footnote that leads elsewhere; a row by its figure."""
    notes = "\n[^a]: [A](a.md)\n[^b]: [B](b.md)\n"
    table = "\n## Beda {#disagreements}\n\n| Apa | Kata |\n| --- | --- |\n| Tewas | 262 orang.[^a] |\n"
    base = BASE.replace("\n## Sumber", table + "\n## Sumber") + notes

    def changed(old: str, new: str) -> list[tuple[str, str]]:
        return [(edit.before, edit.after) for edit in find_edits(base, base.replace(old, new))]

    gempa = ("Gempa mengguncang kota.", "Gempa mengguncang kota.")
    assert changed("kota.[^a]", "kota.[^b]") == [gempa]
    assert changed("kota.[^a]", "kota.") == [gempa]
    assert changed("kota.[^a]", "kota.[^a][^b]") == []
    assert gempa in changed("[A](a.md)", "[A](https://evil.example/)")
    assert changed("| 262 orang", "| 999 orang") == [("Tewas · 262 orang.", "Tewas · 999 orang.")]


def test_what_both_changed_is_a_change_however_unlike() -> None:
    """The suggestion that waits tells what it was."""
    page = BASE.replace("Sembilan orang tewas di sana.[^a][^b-3]", "Tak ada korban.")
    waiting = Suggestion(
        place="summary",
        base="Satu hilang.[^a]",
        hand="Tak ada korban.",
        machine="Sembilan …",
        reason="both changed this",
    )
    assert _kinds(page) == [("added", "", "Tak ada korban.")]
    assert _kinds(page, waiting) == [("changed", "Satu hilang.", "Tak ada korban.")]


def test_what_was_taken_away_is_known_by_a_mark() -> None:
    """Not of a locked page, and not what tells of sources."""
    short = BASE.replace("Gempa mengguncang kota.[^a]\n", "").replace("- **A**\n", "").replace("Dua artikel.\n", "")
    assert len(find_deleted("a.md", BASE, short)) == 1
    assert find_deleted("a.md", BASE, BASE) == ()
    assert find_deleted("a.md", BASE, "---\nlocked: true\n---\n" + short) == ()


def test_a_page_that_cannot_be_read_has_none() -> None:
    """The merge reports it."""
    assert find_edits(BASE, "---\na: b\na: c\n---\n") == ()
