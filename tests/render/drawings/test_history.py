"""The history of a page, folded at its end."""

from __future__ import annotations

import re
from datetime import UTC, datetime

from digest.model import Change
from digest.render.drawings.history import draw_history
from tests.render.pages import make_brief

BRIEF = make_brief()
DAY, NEXT = datetime(2025, 5, 8, tzinfo=UTC), datetime(2025, 5, 9, tzinfo=UTC)


def _said(*changes: Change) -> list[str]:
    drawing = draw_history(BRIEF, changes)
    assert drawing.anchor == "sources"
    return [re.sub(r"<[^>]+>", "", item) for item in re.findall(r"<li>.*</li>", drawing.html)]


def test_the_newest_comes_first_and_other_events_have_their_own() -> None:
    """Each with its day, if that is known."""
    event = BRIEF.event.id
    assert _said(
        Change(event=event, kind="created", when=DAY),
        Change(event=event, kind="joined", when=NEXT, subject="a1", after="Koran <B>"),
        Change(event=event, kind="merged", when=DAY, subject="2025-x", after="Gempa"),
    ) == [
        "9 Mei 2025: Artikel Koran &lt;B&gt; ditambahkan.",
        "8 Mei 2025: Digabung dengan peristiwa “Gempa”.",
        "8 Mei 2025: Halaman dibuat.",
    ]
    assert _said(Change(event=event, kind="created")) == ["Halaman dibuat."]


def test_a_figure_that_had_risen_before_the_page_was_there_is_no_news() -> None:
    """One that rose later is."""
    event = BRIEF.event.id
    assert _said(
        Change(event=event, kind="created", when=DAY),
        Change(event=event, kind="figure", when=DAY, subject="tewas", before="7", after="9"),
        Change(event=event, kind="figure", when=NEXT, subject="tewas", before="9", after="11"),
    ) == [
        "9 Mei 2025: Angka diperbarui (tewas): semula 9, kini 11.",
        "8 Mei 2025: Halaman dibuat.",
    ]


def test_what_the_desk_did_is_told_in_plain_words() -> None:
    """What it said and what it says; of what was cut, that it was."""
    event = BRIEF.event.id
    said = _said(
        Change(event=event, kind="corrected", before="Tujuh tewas.", after="*Delapan* [tewas](https://a.example)."),
        Change(event=event, kind="corrected", subject="m", after="Kata redaksi."),
        Change(event=event, kind="corrected", subject="0badcafe"),
        Change(event=event, kind="figure", subject="tewas", before="7", after="9"),
        Change(event=event, kind="split", subject="x", after="Banjir"),
    )
    assert sorted(said) == [
        "Angka diperbarui (tewas): semula 7, kini 9.",
        "Dikoreksi redaksi: semula “Tujuh tewas.”, kini “Delapan tewas.”",
        "Dipisah: peristiwa “Banjir” punya halaman sendiri.",
        "Ditambahkan redaksi: “Kata redaksi.”",
        "Satu kalimat dihapus redaksi.",
    ]
