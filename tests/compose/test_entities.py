"""Names that mean the same become one, and those that may mean several are nobody's."""

from __future__ import annotations

from dataclasses import replace

import pytest

from digest.compose.entities import find_entities
from digest.model import Brief, EventId, Mention
from tests.builders import make_article
from tests.render.pages import make_digest

(_BRIEF,) = make_digest(make_article("Banjir melanda Demak (1/1/2024).")).briefs


def _brief(number: int, *names: tuple[str, str]) -> Brief:
    """An event that says each name twice."""
    mentions = tuple(Mention(sentence=0, start=0, end=1, text=name, kind=kind) for name, kind in names * 2)
    (citation,) = _BRIEF.citations
    article = replace(citation.article, mentions=mentions)
    event = replace(_BRIEF.event, id=EventId(f"2024-01-0{number}-a-0000"))
    return replace(_BRIEF, event=event, citations=(replace(citation, article=article),))


PUTIN, PART = ("Vladimir Putin", "person"), ("Putin", "person")


@pytest.mark.parametrize(
    ("events", "found"),
    [
        ([[PUTIN], [PUTIN]], {"vladimir-putin": ()}),
        ([[PUTIN], [PART]], {"vladimir-putin": ("Vladimir Putin",)}),
        ([[PUTIN, PART], [PUTIN]], {"vladimir-putin": ("Putin",)}),
        ([[("Joko Widodo", "person")], [("Joko Susilo", "person")], [("Joko", "person")], [("Joko", "person")]], {}),
        ([[("RRT", "place")], [("Tiongkok", "place")]], {"cn": ("Tiongkok",)}),
        ([[("KPK", "organisation")], [("Komisi Pemberantasan Korupsi", "organisation")]],
         {"komisi-pemberantasan-korupsi": ("Komisi Pemberantasan Korupsi",)}),
        ([[("Koran A", "organisation")], [("Koran A", "organisation")]], {}),
        ([[("KTP", "other")], [("KTP", "other")]], {}),
        ([[PUTIN], [("Demak", "place")]], {}),
    ],
)  # fmt: skip
def test_names_of_several_events(events: list[list[tuple[str, str]]], found: dict[str, tuple[str, ...]]) -> None:
    """Under their address, with their other spellings."""
    briefs = [_brief(number, *names) for number, names in enumerate(events, start=1)]
    assert {entity.id: entity.aliases for entity in find_entities(briefs)} == found


def test_the_events_of_a_name_keep_their_order() -> None:
    """Newest first, as they came; the kind is the most frequent one."""
    (entity,) = find_entities([_brief(2, PUTIN), _brief(1, PUTIN, ("Vladimir Putin", "place"), PUTIN)])
    assert entity.events == ("2024-01-02-a-0000", "2024-01-01-a-0000")
    assert (entity.name, entity.kind) == ("Vladimir Putin", "person")


def test_a_name_said_once_is_in_passing() -> None:
    """Twice in an event is the least."""
    brief = _brief(1, PUTIN)
    (citation,) = brief.citations
    once = replace(citation, article=replace(citation.article, mentions=citation.article.mentions[:1]))
    assert find_entities([replace(brief, citations=(once,)), _brief(2, PUTIN)]) == ()
