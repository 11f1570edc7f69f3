"""What an event page tells of the events beside it."""

from __future__ import annotations

from dataclasses import replace

from digest.config import RenderConfig
from digest.model import EventId
from digest.render import render_event_pages
from digest.render.events.neighbours import find_neighbours
from digest.render.paths import event_path
from tests.render.pages import TEMPLATES, make_digest, make_story, render


def test_an_event_tells_its_story_and_what_comes_before_and_after() -> None:
    """Each with a link, its title and its day."""
    digest = make_story()
    pages = render(digest)
    flood, end = (pages[event_path(event)] for event in digest.stories[0].events)
    assert "Peristiwa ini bagian dari [rangkaian 2 peristiwa](../../../stories/2024/01/01-" in flood
    assert "- Selanjutnya: [Banjir di Demak Surut](../../../events/2024/01/16-" in flood
    assert "), 16 Januari 2024\n" in flood
    assert "Sebelumnya" not in flood
    assert "- Sebelumnya: [Banjir Bandang Landa Demak](../../../events/2024/01/01-" in end
    assert "Selanjutnya" not in end


def test_related_events_are_told_on_both_pages() -> None:
    """And an event without any has no such heading."""
    digest = make_story()
    pages = render(digest)
    flood, market = (pages[event_path(event)] for event in digest.related[0])
    assert "## Peristiwa terkait {#related}\n\n- [Pasar Bintoro Demak Dibuka](../../../events/2024/04/05-" in flood
    assert "[Banjir Bandang Landa Demak](" in market
    assert "{#story}" not in market
    assert "{#related}" not in pages[event_path(digest.stories[0].events[1])]


def test_a_round_up_tells_which_events_it_touches() -> None:
    """Their own pages tell nothing of it."""
    digest = make_story()
    week, flood, end = (digest.briefs[0], *digest.stories[0].events)
    touching = replace(week, event=replace(week.event, touches=(flood, end, EventId("gone"))))
    pages = render(replace(digest, briefs=(touching, *digest.briefs[1:]), stories=(), related=()))
    page = pages[event_path(week.event.id)]
    assert "## Menyinggung peristiwa {#touched}\n\n- [Banjir Bandang Landa Demak](../../../events/2024/01/01-" in page
    assert page.count("\n- [Banjir") == 2
    assert week.headline not in pages[event_path(flood)]


def test_links_bear_the_titles_that_the_hand_gave() -> None:
    """And none leads to a page that the hand deleted."""
    digest = make_story()
    flood, end = digest.stories[0].events
    told = render(digest)
    told[event_path(end)] = told[event_path(end)].replace("Banjir di Demak Surut", "Demak Kering")
    del told[event_path(digest.related[0][1])]
    pages = {p.path: p.text for p in render_event_pages(digest, TEMPLATES, "id", RenderConfig(), told)}
    assert "- Selanjutnya: [Demak Kering](" in pages[event_path(flood)]
    assert "{#related}" not in pages[event_path(flood)]


def test_an_event_alone_has_nothing_beside_it() -> None:
    """No empty headings."""
    assert find_neighbours(make_digest(), None) == {}
