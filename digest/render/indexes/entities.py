"""People, places and organisations: a page for each, one of the most frequent, and one for each first letter."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence

from digest.model import Card, Digest, Entity, EventId, Page
from digest.render.indexes.showing import shelve, show_on
from digest.render.paths import ENTITIES, entity_path
from digest.render.sayings import say_span
from digest.render.templates import Desk, page_head
from digest.text.slugs import make_slug

_KINDS = (("person", "people"), ("place", "places"), ("organisation", "organisations"))  # and their labels
_MOST = 60  # names of a kind on the first page; with more, there is a page for each letter
_BESIDE = 12  # names beside a name
_SPELLINGS = 6

Named = Mapping[EventId, Sequence[Entity]]


def render_entities(digest: Digest, cards: Sequence[Card], desk: Desk) -> tuple[Page, ...]:
    """Give the pages of all names that several events have."""
    told = {card.event: card for card in cards}
    named: dict[EventId, list[Entity]] = {}
    for entity in digest.entities:
        for event in entity.events:
            named.setdefault(event, []).append(entity)
    pages = (page for entity in digest.entities for page in _render_entity(entity, told, named, desk))
    return (*_render_lists(digest.entities, desk), *pages)


def _render_entity(entity: Entity, told: Mapping[EventId, Card], named: Named, desk: Desk) -> Iterator[Page]:
    path = entity_path(entity.id)
    cards = [told[event] for event in entity.events if event in told]
    shelf = shelve(path, entity.name, cards, desk)
    text = desk.render(
        "entities.md.j2",
        head=page_head({"title": entity.name}),
        kind=dict(_KINDS)[entity.kind],
        index=ENTITIES,
        span=say_span(cards, desk.language) or desk.language.label("month_events", n=len(cards)),
        aliases=", ".join(entity.aliases[:_SPELLINGS]),
        beside=[(other.name, entity_path(other.id), count) for other, count in _beside(entity, named)],
        shelf=shelf,
        **show_on(path, desk),
    )
    yield Page(path=path, text=text)
    yield from shelf.pages


def _beside(entity: Entity, named: Named) -> list[tuple[Entity, int]]:
    """Give who is named with it in two events at least, most often first."""
    counts = Counter(other.id for event in entity.events for other in named[event] if other.id != entity.id)
    others = {other.id: other for event in entity.events for other in named[event]}
    often = sorted((name for name in counts if counts[name] > 1), key=lambda name: (-counts[name], name))
    return [(others[name], counts[name]) for name in often[:_BESIDE]]


def _render_lists(entities: Sequence[Entity], desk: Desk) -> Iterator[Page]:
    by_kind = {label: [entity for entity in entities if entity.kind == kind] for kind, label in _KINDS}
    has_letters = any(len(found) > _MOST for found in by_kind.values())
    letters = _split_letters(entities) if has_letters else {}
    paths = [(letter.upper(), f"entities/letters/{letter}.md") for letter in letters]
    shown = {label: found[:_MOST] for label, found in by_kind.items() if found}
    yield _render_list(ENTITIES, desk.language.label("entities"), shown, paths, desk)
    for (letter, path), found in zip(paths, letters.values(), strict=True):
        title = f"{desk.language.label('entities')}: {letter}"
        yield _render_list(path, title, {"": found}, [(desk.language.label("entities"), ENTITIES), *paths], desk)


def _render_list(
    path: str, title: str, shown: Mapping[str, Sequence[Entity]], letters: Iterable[tuple[str, str]], desk: Desk
) -> Page:
    rows = {label: [(e.name, entity_path(e.id), len(e.events)) for e in found] for label, found in shown.items()}
    head = page_head({"title": title})
    text = desk.render("entities_list.md.j2", head=head, rows=rows, letters=letters, **show_on(path, desk))
    return Page(path=path, text=text)


def _split_letters(entities: Iterable[Entity]) -> dict[str, list[Entity]]:
    """Part names by the first letter that an address has of them; the others come last."""
    letters: dict[str, list[Entity]] = {}
    for entity in sorted(entities, key=lambda entity: (make_slug(entity.name, fallback="~"), entity.id)):
        first = make_slug(entity.name, fallback="-")[0]
        letters.setdefault(first if first.isalpha() else "0-9", []).append(entity)
    return dict(sorted(letters.items(), key=lambda item: (item[0] == "0-9", item[0])))
