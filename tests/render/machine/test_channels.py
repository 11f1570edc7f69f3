"""What can be subscribed to."""

from __future__ import annotations

from dataclasses import replace

from digest.model import Entity
from digest.render.machine.channels import find_channels
from tests.builders import make_article
from tests.render.machine.samples import make_flood, publish
from tests.render.pages import make_digest, make_story


def test_all_events_each_story_and_each_outlet() -> None:
    """The newest event first."""
    digest = make_story()
    everything, story, outlet = find_channels(digest, publish(digest), "Kabar")
    assert everything.items[0].title == "Pasar Bintoro Demak Dibuka"
    assert story.folder == f"feeds/stories/{digest.stories[0].id}"
    assert [item.title for item in story.items] == ["Banjir di Demak Surut", "Banjir Bandang Landa Demak"]
    assert story.title == "Banjir di Demak Surut - Kabar"
    assert (outlet.title, len(outlet.items)) == ("Koran A - Kabar", 3)


def test_two_outlets_never_share_a_feed() -> None:
    """Also where nothing of their names can stand in an address."""
    texts = {"新华社": "Banjir bandang di Demak.", "中新社": "Gempa kuat di Palu."}
    digest = make_digest(*(make_article(text, name=text[:5], outlet=name) for name, text in texts.items()))
    folders = [channel.folder for channel in find_channels(digest, publish(digest), "Kabar")]
    assert len(set(folders)) == 3
    assert all(folder.isascii() for folder in folders)


def test_an_event_without_a_day_is_told_last() -> None:
    """And does not stop a feed."""
    digest = make_flood()
    undated = replace(digest.briefs[0], day=None, first_reported=None, last_reported=None)
    channel, *_ = find_channels(digest, publish(replace(digest, briefs=(undated,))), "Kabar")
    assert channel.updated.year == 1970


def test_each_name_of_two_events_has_its_feed() -> None:
    """Its page shows the same to readers."""
    digest = make_flood()
    entity = Entity(id="place-demak", name="Demak", kind="place", aliases=(), events=(digest.briefs[0].event.id,))
    told = publish(digest)
    found = {channel.folder: channel for channel in find_channels(replace(digest, entities=(entity,)), told, "Kabar")}
    channel = found["feeds/entities/place-demak"]
    assert (channel.title, channel.page, channel.items) == ("Demak - Kabar", "entities/place-demak.md", told)
