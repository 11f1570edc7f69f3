"""What a round-up touches, between builds."""

from __future__ import annotations

from digest.cluster.touches import recall_touches, tell_touches
from digest.model import ArticleId, Event, EventId
from tests.builders import make_article

ARTICLES = [make_article(f"{text}.", name=text) for text in ("Banjir datang", "Gempa terjadi", "Kabar sepekan")]
FLOOD, QUAKE, WEEK = (article.id for article in ARTICLES)


def _event(name: str, *articles: ArticleId, aliases: str = "", touches: str = "") -> Event:
    """Each letter of aliases and of touches is an id."""
    return Event(
        id=EventId(name),
        articles=articles,
        aliases=tuple(map(EventId, aliases)),
        touches=tuple(map(EventId, touches)),
    )


def test_links_go_along_with_their_events() -> None:
    """By their articles, whatever the ids are now."""
    known = [_event("a", FLOOD, aliases="x"), _event("b", QUAKE), _event("c", WEEK, touches="bx")]
    touches = recall_touches(ARTICLES, known)
    assert touches == {2: [1, 0]}
    now = [_event("d", FLOOD, QUAKE), _event("c", WEEK)]
    assert tell_touches(now, ARTICLES, touches) == (now[0], _event("c", WEEK, touches="d"))


def test_links_to_what_is_gone_go() -> None:
    """An event without articles, an id that nobody knows, a round-up that was taken away."""
    gone = ArticleId("0")
    known = [_event("a"), _event("b", gone), _event("c", WEEK, touches="abz"), _event("d", gone, touches="a")]
    assert recall_touches(ARTICLES, known) == {2: []}
    now = [_event("c", WEEK)]
    assert tell_touches(now, ARTICLES, {2: []}) == tuple(now)


def test_what_joined_an_event_is_no_round_up() -> None:
    """Another language told the same."""
    now = [_event("a", FLOOD), _event("c", QUAKE, WEEK)]
    assert tell_touches(now, ARTICLES, {2: [0]}) == tuple(now)
