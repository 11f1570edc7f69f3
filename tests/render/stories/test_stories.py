"""Pages of stories."""

from __future__ import annotations

from dataclasses import replace

from digest.config import RenderConfig
from digest.model import StoryId
from digest.render import render_index_pages
from digest.render.paths import event_path, story_path
from tests.render.pages import TEMPLATES, make_story, render


def test_a_story_tells_its_events_in_the_order_of_time() -> None:
    """Its title is the newest event's; each with its day, its sentence and how many articles tell of it."""
    digest = make_story()
    page = render(digest)[story_path(digest.stories[0].id)]
    assert 'title: "Banjir di Demak Surut"' in page
    assert "2 peristiwa, 1 Januari 2024 – 16 Januari 2024" in page
    assert page.index("### [Banjir Bandang Landa Demak](../../../events/2024/01/01-") < page.index(
        "### [Banjir di Demak Surut]("
    )
    assert (
        "\n    1 Januari 2024 · Koran A · 1 artikel\n\n    Banjir merendam Desa Ketanjung di Demak, Senin (1/1/2024).\n"
        in page
    )


def test_a_title_changed_by_hand_is_the_storys_too() -> None:
    """Stories are rendered after the merge."""
    digest = make_story()
    told = {path: text.replace("Banjir di Demak Surut", "Demak Kering") for path, text in render(digest).items()}
    pages = {p.path: p.text for p in render_index_pages(digest, told, TEMPLATES, "id", RenderConfig())}
    assert 'title: "Demak Kering"' in pages[story_path(digest.stories[0].id)]


def test_what_became_part_of_another_leads_there() -> None:
    """Its address answers."""
    digest = make_story()
    (story,) = digest.stories
    merged = replace(digest, stories=(replace(story, aliases=(StoryId("2023-12-31-hujan-ab12"),)),))
    page = render(merged)["stories/2023/12/31-hujan-ab12.md"]
    assert "sekarang bagian dari" in page
    assert f"[Banjir di Demak Surut](../../../{story_path(story.id)})" in page


def test_an_ended_story_says_so() -> None:
    """And keeps its address, with an event or with none."""
    digest = make_story()
    (story,) = digest.stories
    path = story_path(story.id)
    for events in (story.events[:1], ()):
        page = render(replace(digest, stories=(replace(story, events=events),), related=()))[path]
        assert "tidak lagi membentuk satu rangkaian; semua peristiwa ada di [arsip](../../../archive/index.md)" in page
        assert ("[Banjir Bandang Landa Demak](" in page) == bool(events)


def test_addresses_of_stories() -> None:
    """Made of the id alone, beside those of events."""
    assert story_path(StoryId("2022-12-30-putin-8cb8")) == "stories/2022/12/30-putin-8cb8.md"
    assert event_path(make_story().stories[0].events[0]).startswith("events/2024/01/01-")
