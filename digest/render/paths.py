"""Addresses of pages, and links from one to another.

An event's address is made of its id alone, which never changes:
``2022-12-30-putin-sebut-xi-8cb8`` → ``events/2022/12/30-putin-sebut-xi-8cb8.md``.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable

from digest.model import Article, Entity, Event, EventId, StoryId
from digest.text.names import name_key
from digest.text.slugs import make_slug

ARCHIVE = "archive/index.md"
SOURCES = "sources/index.md"
ENTITIES = "entities/index.md"
MAKING = "making.md"

_DATED = re.compile(r"(?P<year>\d{4})-(?P<month>\d{2})-(?P<rest>\d{2}-.+)")


def event_path(event: EventId) -> str:
    """Give the path of an event's page below ``content/``."""
    dated = _DATED.fullmatch(event)
    if dated:
        return f"events/{dated['year']}/{dated['month']}/{dated['rest']}.md"
    return f"events/undated/{event.removeprefix('undated-')}.md"


def find_addresses(events: Iterable[Event], entities: Iterable[Entity] = ()) -> dict[str, str]:
    """Give the path of every page that an event ever had, with that of the page which tells of it now.

    Likewise for names: each spelling may have had a page before it was known that it means the same as another.
    """
    names = {entity_path(name_key(name)): entity_path(one.id) for one in entities for name in one.aliases}
    moved = {path: target for path, target in names.items() if path != target}
    return moved | {event_path(name): event_path(event.id) for event in events for name in (event.id, *event.aliases)}


def story_path(story: StoryId) -> str:
    """Give the path of a story's page: made of its id, as an event's."""
    return event_path(EventId(story)).replace("events/", "stories/", 1)


def picture_path(event_page: str) -> str:
    """Give where the picture of an event stands below the site: beside its page."""
    return f"{event_page.removesuffix('.md')}/card.png"


def report_path(article: Article) -> str:
    """Give the path of an article's page: its outlet and the first digits of its id."""
    return f"reports/{make_slug(article.outlet.id, fallback='unknown', longest=30)}-{article.id[:8]}.md"


def entity_path(entity: str) -> str:
    """Give the path of the page of a person, place or organisation."""
    return f"entities/{entity}.md"


def outlet_path(outlet: str) -> str:
    """Give the path of an outlet's page."""
    return f"sources/{_own_slug(outlet)}.md"


def agency_path(agency: str) -> str:
    """Give the path of an agency's page."""
    return f"sources/agencies/{_own_slug(agency)}.md"


def relative_link(source: str, target: str) -> str:
    """Give the link from one page to another, both by their path below ``content/``."""
    return "../" * source.count("/") + target


def site_link(source: str, target: str) -> str:
    """Give the link between the same pages on the finished site, where each is a folder."""
    return f"../{relative_link(source, target).removesuffix('.md')}/"


def _own_slug(name: str) -> str:
    """Give words for an address that no other name has: one without Latin letters gets digits, "index" a letter."""
    digits = hashlib.sha256(name.encode("utf-8", errors="replace")).hexdigest()[:8]
    slug = make_slug(name, fallback=f"x-{digits}", longest=30)
    return f"{slug}-x" if slug == "index" else slug
