"""What pages tell of the desk's decisions."""

from __future__ import annotations

from digest.compose import compose_brief
from digest.config import ComposeConfig
from digest.model import Article, Brief, Event, EventId, Ties
from digest.render import draw_decisions
from tests.builders import make_article

ATTACK = "<script>alert(1)</script>"


def _article(name: str, language: str = "id") -> Article:
    return make_article(f"Banjir di Demak, kata {name}.", name=name, outlet=f"Koran {name} {ATTACK}", language=language)


def _brief(name: str, *articles: Article, language: str = "id") -> Brief:
    event = Event(id=EventId(f"2024-01-02-{name}"), articles=tuple(article.id for article in articles))
    return compose_brief(event, list(articles), language, ComposeConfig())


def test_both_pages_tell_of_a_split() -> None:
    """Each links the article on the other's page; outlets are text."""
    one, two, three = map(_article, "abc")
    ties = Ties(together=((one.id, two.id),), apart=((one.id, three.id),))
    first, second = draw_decisions([_brief("x", one, two), _brief("y", three)], ties)
    assert "Disatukan redaksi (2 artikel): Koran a &lt;script&gt;" in first.html
    assert 'Dipisahkan redaksi dari peristiwa ini: <a href="../../../../events/2024/01/02-y/">Koran c' in first.html
    assert '<a href="../../../../events/2024/01/02-x/">Koran a' in second.html
    assert "<script" not in first.html + second.html


def test_events_of_which_the_desk_decided_nothing_tell_nothing() -> None:
    """Nor is anything told of articles that are not there."""
    one, two = map(_article, "ab")
    assert list(draw_decisions([_brief("x", one)], Ties(apart=((one.id, two.id),)))) == []
