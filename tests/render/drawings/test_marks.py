"""What the desk wrote is marked."""

from __future__ import annotations

import dataclasses
from datetime import UTC, datetime

from digest.model import Edit, Mark
from digest.render.drawings.marks import draw_marks
from tests.render.pages import make_brief

EDIT = Edit(kind="changed", before="a", after="b", text="b.[^a]\n", line=9, section="summary", cites=("a",))
WHEN = datetime(2025, 5, 9, tzinfo=UTC)


def test_a_mark_says_what_when_and_by_whom() -> None:
    """Names are text, and doubt is a mark of its own."""
    first, second = draw_marks(
        make_brief(),
        [
            Mark(edit=EDIT, when=WHEN, editor="<b>Wati"),
            Mark(edit=dataclasses.replace(EDIT, kind="added"), in_doubt=True),
        ],
    )
    assert first.after == "b.[^a]\n"
    assert ">disunting redaksi, &lt;b&gt;Wati, 9 Mei 2025</small>" in first.html
    assert "perlu ditinjau" not in first.html
    assert ">ditulis redaksi</small> <small" in second.html
    assert ">perlu ditinjau</small>" in second.html
