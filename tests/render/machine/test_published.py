"""Events as their pages tell them, after all edits by hand."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

from digest.model import Change
from digest.render.machine.published import read_published
from tests.render.machine.samples import make_flood, publish
from tests.render.pages import render

DEAD = "Banjir bandang di Demak menewaskan 14 warga (2/1/2024)."


def test_an_event_is_told_as_its_page_tells_it() -> None:
    """Each sentence of the summary with the claim behind it."""
    digest = make_flood()
    (item,) = publish(digest)
    assert item.statements[0].text == DEAD
    assert [statement.claim for statement in item.statements] == list(digest.briefs[0].summary)
    assert item.shows("menewaskan  14\nwarga")


def test_what_an_editor_took_away_is_not_told() -> None:
    """And what one wrote is, with the sources that it cites."""
    digest = make_flood()
    pages = {path: text.replace(DEAD, "Empat belas warga tewas.") for path, text in render(digest).items()}
    (item,) = publish(digest, pages)
    assert not item.shows(DEAD)
    (written, *_) = item.statements
    assert (written.text, written.keys[0], written.claim) == ("Empat belas warga tewas.", "koranb", None)


def test_a_page_that_cannot_be_read_tells_nothing() -> None:
    """But its headline."""
    digest = make_flood()
    pages = {path: text.replace("---\n", "---\n: [\n", 1) for path, text in render(digest).items()}
    (item,) = publish(digest, pages)
    assert (item.title, item.statements, item.shows(DEAD)) == (digest.briefs[0].headline, (), False)


def test_a_day_is_a_time_where_no_other_is_known() -> None:
    """Feeds want one; an event without a day has none."""
    digest = make_flood()
    brief = replace(digest.briefs[0], first_reported=None, last_reported=None)
    (item,) = publish(replace(digest, briefs=(brief,)), render(digest))
    assert item.first == item.last == datetime(2024, 1, 2, tzinfo=UTC)
    (undated,) = publish(replace(digest, briefs=(replace(brief, day=None),)), render(digest))
    assert undated.last is None


def test_a_feed_fires_when_there_is_something_new_to_know() -> None:
    """A corrected figure; not a further article, nor that the page was made."""
    digest = make_flood()
    event = digest.briefs[0].event.id
    first, later = datetime(2024, 1, 3, tzinfo=UTC), datetime(2024, 1, 5, tzinfo=UTC)
    told = [
        Change(event=event, kind="created", when=first),
        Change(event=event, kind="joined", when=later, subject="x", after="Koran C"),
    ]
    (before,) = read_published(digest, render(digest), told)
    assert before.updated == before.first
    (after,) = read_published(digest, render(digest), [*told, Change(event=event, kind="figure", when=later)])
    assert after.updated == later
