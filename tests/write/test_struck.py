"""What the hand took off a page stays away."""

from __future__ import annotations

from digest.memory import Edits
from digest.model import Page
from digest.write import Merged, merge_pages

PATH = "events/a.md"
HEAD = '---\nid: "a"\n---\n\n## Ringkasan {#summary}\n\n'
ALL = HEAD + "Gempa mengguncang kota.[^a]\nSembilan orang tewas.[^a]\n\n[^a]: A\n"
SHORT = HEAD + "Gempa mengguncang kota.[^a]\n\n[^a]: A\n"
QUOTES = "\n## Kutipan {#quotes}\n\n- “Kami sedih” — Budi\n"


def _build(generated: str, current: str, before: Merged | None) -> Merged:
    edits = Edits(struck=before.struck) if before else None
    return merge_pages(
        [Page(path=PATH, text=generated)], before.bases if before else {PATH: ALL}, {PATH: current}, edits
    )


def test_a_sentence_that_comes_and_goes_stays_deleted() -> None:
    """The machine says it, stops saying it, and says it again."""
    deleted = _build(ALL, SHORT, None)
    assert deleted.texts[PATH] == SHORT
    gone = _build(SHORT, deleted.texts[PATH], deleted)
    again = _build(ALL, gone.texts[PATH], gone)
    assert again.texts[PATH] == SHORT
    assert again.suggestions == {}


def test_what_the_hand_puts_back_may_stay() -> None:
    """It is not struck any more."""
    deleted = _build(ALL, SHORT, None)
    assert len(deleted.struck) == 1
    assert _build(ALL, ALL, deleted).struck == frozenset()


def test_a_sentence_that_the_hand_rewrote_does_not_come_back_beside_it() -> None:
    """Though the machine withdrew it in between."""
    edited = ALL.replace("Sembilan", "Sekitar sembilan")
    changed = _build(ALL, edited, None)
    gone = _build(SHORT, changed.texts[PATH], changed)
    assert _build(ALL, gone.texts[PATH], gone).texts[PATH].count("orang tewas") == 1


def test_a_section_stays_deleted() -> None:
    """With its heading, and what it held."""
    base = ALL.replace("\n[^a]: A\n", QUOTES + "\n[^a]: A\n")
    first = merge_pages([Page(path=PATH, text=base)], {PATH: base}, {PATH: ALL})
    assert first.texts[PATH] == ALL
    gone = _build(ALL, ALL, first)
    assert _build(base, ALL, gone).texts[PATH] == ALL


def test_a_locked_page_strikes_nothing() -> None:
    """What the machine newly says waits there."""
    locked = SHORT.replace('id: "a"\n', 'id: "a"\nlocked: true\n')
    assert _build(ALL, locked, None).struck == frozenset()


def test_what_was_struck_does_not_come_back_as_a_version_of_another() -> None:
    """However alike the two are."""
    other = ALL.replace("Sembilan orang tewas", "Delapan orang tewas")
    deleted = _build(ALL, SHORT, None)
    gone = _build(other, deleted.texts[PATH], deleted)
    assert "Delapan orang tewas" not in gone.texts[PATH]
    first = _build(SHORT, gone.texts[PATH], gone)
    near = HEAD + "Sembilan orang luka.[^a]\n\n[^a]: A\n"
    second = _build(near, first.texts[PATH], first)
    assert "Sembilan orang tewas" not in _build(ALL, second.texts[PATH], second).texts[PATH]
