"""What is drawn into the finished site."""

from __future__ import annotations

from digest.model import Digest
from digest.render.cards import read_cards
from digest.render.drawings import draw_timelines
from digest.render.paths import event_path, story_path
from tests.render.pages import make_story, render


def test_each_story_has_a_timeline_of_its_events() -> None:
    """With the titles of the pages after all edits by hand, and links between finished pages."""
    digest = make_story()
    pages = render(digest)
    path = event_path(digest.stories[0].events[0])
    pages[path] = pages[path].replace("Banjir Bandang Landa Demak", "Demak Terendam")
    front, archive, drawing = draw_timelines(digest, read_cards(digest, pages), "id")
    assert [(one.path, one.anchor) for one in (front, archive)] == [
        ("index.md", "timeline"),
        ("archive/index.md", "timeline"),
    ]
    assert (drawing.path, drawing.anchor) == (story_path(digest.stories[0].id), "timeline")
    assert "Demak Terendam" in drawing.html
    assert f'href="../../../../{path.removesuffix(".md")}/"' in drawing.html
    assert "{#timeline}" in pages[drawing.path]


def test_nothing_is_drawn_of_an_ended_story() -> None:
    """One event is no course of events."""
    digest = make_story()
    (story,) = digest.stories
    ended = Digest(briefs=digest.briefs, stories=(type(story)(id=story.id, events=story.events[:1]),))
    drawings = draw_timelines(ended, read_cards(ended, render(ended)), "id")
    assert {drawing.path for drawing in drawings} == {"index.md", "archive/index.md"}
