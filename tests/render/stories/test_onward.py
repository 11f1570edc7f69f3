"""What came next, at the end of a summary."""

from __future__ import annotations

from dataclasses import replace

from digest.render.cards import read_cards
from digest.render.paths import event_path
from digest.render.stories.onward import draw_onward
from tests.render.pages import make_story, render


def test_the_first_of_a_story_leads_on_and_the_last_does_not() -> None:
    """With the title of the other page as it stands there."""
    digest = make_story()
    (story,) = digest.stories
    pages = render(digest)
    last = event_path(story.events[1])
    pages[last] = pages[last].replace("Banjir di Demak Surut", "Air <i>surut</i>")
    (drawing,) = draw_onward(digest, read_cards(digest, pages), pages)
    assert (drawing.path, drawing.anchor) == (event_path(story.events[0]), "summary")
    assert f'href="../../../../{last.removesuffix(".md")}/">Air &lt;i&gt;surut&lt;/i&gt;</a>' in drawing.html
    assert drawing.html.startswith('<p class="onward">Selanjutnya: <a ')
    assert drawing.html.endswith(", 16 Januari 2024</p>")


def test_it_speaks_the_pages_language() -> None:
    """As the page does."""
    digest = make_story()
    english = tuple(replace(brief, language="en") for brief in digest.briefs)
    spoken, pages = replace(digest, briefs=english), render(digest)
    (drawing,) = draw_onward(spoken, read_cards(spoken, pages), pages)
    assert drawing.html.startswith('<p class="onward">Next: <a ')
    assert drawing.html.endswith(", January 16, 2024</p>")


def test_nothing_is_drawn_where_an_editor_took_the_story_away() -> None:
    """Nor without a story."""
    digest = make_story()
    pages = render(digest)
    first = event_path(digest.stories[0].events[0])
    cut = {**pages, first: pages[first].replace("## Rangkaian {#story}", "")}
    assert list(draw_onward(digest, read_cards(digest, cut), cut)) == []
    assert list(draw_onward(replace(digest, stories=()), read_cards(digest, pages), pages)) == []
