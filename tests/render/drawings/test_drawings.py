"""What is drawn into the finished site."""

from __future__ import annotations

from digest.model import Digest
from digest.render.drawings import draw_timelines
from digest.render.paths import event_path, story_path
from tests.render.pages import make_story, render


def test_each_story_has_a_timeline_of_its_events() -> None:
    """With the titles of the pages after all edits by hand, and links between finished pages."""
    digest = make_story()
    pages = render(digest)
    path = event_path(digest.stories[0].events[0])
    pages[path] = pages[path].replace("Banjir Bandang Landa Demak", "Demak Terendam")
    (drawing,) = draw_timelines(digest, pages, "id")
    assert (drawing.path, drawing.anchor) == (story_path(digest.stories[0].id), "timeline")
    assert "Demak Terendam" in drawing.html
    assert f'href="../../../../{path.removesuffix(".md")}/"' in drawing.html
    assert "{#timeline}" in pages[drawing.path]


def test_nothing_is_drawn_of_an_ended_story() -> None:
    """One event is no course of events."""
    digest = make_story()
    (story,) = digest.stories
    ended = Digest(briefs=digest.briefs, stories=(type(story)(id=story.id, events=story.events[:1]),))
    assert draw_timelines(ended, render(ended), "id") == ()
