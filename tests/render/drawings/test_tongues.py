"""What is in another language on a page says so."""

from __future__ import annotations

import numpy as np

from digest.compose import collect_digest, compose_brief
from digest.config import ComposeConfig
from digest.model import Digest
from digest.model.grouped import Event, EventId
from digest.render.drawings.tongues import draw_tongues
from digest.render.paths import event_path
from tests.builders import make_article
from tests.render.pages import render

FLOOD = "Banjir merendam [Demak] pada Senin (1/1/2024)."
THERE = "Flood waters covered [Demak] on Monday."
TITLE = "Demak <b>under water</b>"


def _digest(language: str = "en") -> Digest:
    here = make_article(FLOOD, name="a", outlet="Koran a")
    there = make_article(THERE, name="b", outlet="Paper b", language=language, headline=TITLE)
    event = Event(id=EventId("2024-01-01-banjir-1"), articles=(here.id, there.id))
    settings = ComposeConfig(max_foreign_sentences=0)
    return collect_digest([compose_brief(event, [here, there], "id", settings, lambda texts: np.ones((len(texts), 1)))])


def test_headlines_and_what_is_also_reported() -> None:
    """In the list of sources and in the footnotes, each where it stands."""
    digest = _digest()
    (brief,) = digest.briefs
    page = render(digest)[event_path(brief.event.id)]
    drawn = list(draw_tongues(brief, page))
    assert {one.around for one in drawn} == {('<span class="tongue" lang="en" dir="ltr">', "</span>")}
    lines = page.split("\n")
    assert all(one.after in lines[one.line - 1] for one in drawn)
    title, sentence = "[Demak &lt;b>under water&lt;/b>]", "Flood waters covered \\[Demak\\] on Monday."
    assert sorted(one.after for one in drawn) == sorted([title, title, sentence])


def test_what_the_hand_changed_is_in_the_language_of_the_page() -> None:
    """As far as anybody knows; and so is all that has its language."""
    digest = _digest()
    (brief,) = digest.briefs
    page = render(digest)[event_path(brief.event.id)]
    edited = page.replace("Flood waters covered", "Air menutupi").replace("under water", "terendam")
    assert list(draw_tongues(brief, edited)) == []
    assert list(draw_tongues(brief, "---\nbroken")) == []
    (brief,) = _digest("id").briefs
    assert list(draw_tongues(brief, page)) == []
