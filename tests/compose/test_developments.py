"""How figures went on from event to event."""

from __future__ import annotations

from digest.compose import compose_brief, find_developments
from digest.config import ComposeConfig
from digest.model import Article, Brief, Event, EventId
from tests.builders import make_article


def _article(text: str, day: int, **declared: str) -> Article:
    return make_article(text, name=f"a{day}", outlet=f"Koran {day}", published=f"2022-11-{day}T09:00+07:00", **declared)


def _brief(*articles: Article) -> Brief:
    event = Event(id=EventId(f"2022-11-{articles[0].name}"), articles=tuple(article.id for article in articles))
    return compose_brief(event, articles, "id", ComposeConfig())


FIRST = _article("Gempa Cianjur menewaskan 56 orang. Sebanyak 300 orang luka-luka.", 21)
SECOND = _article("Korban tewas gempa Cianjur menjadi 162 orang.", 22)
THIRD = _article("Korban tewas gempa Cianjur menjadi 271 orang. Sebanyak 300 orang luka-luka.", 23)


def test_a_figure_goes_on_over_the_events_of_a_story() -> None:
    """The newest first, each in the words of who told it; what stays as it was is no development."""
    (update,) = find_developments([_brief(FIRST, SECOND), _brief(THIRD)], [FIRST, SECOND, THIRD])
    assert (update.kind, update.is_update) == ("killed", True)
    assert [reading.text for reading in update.readings] == ["271", "162", "56"]


def test_what_rose_within_one_event_its_own_page_tells() -> None:
    """Nothing is told twice."""
    calm = _article("Warga Cianjur kembali ke rumah.", 23)
    assert find_developments([_brief(FIRST, SECOND), _brief(calm)], [FIRST, SECOND, calm]) == ()


def test_it_is_told_in_the_language_of_the_newest_event() -> None:
    """Figures of another language stand on their own pages."""
    english = _article("The earthquake in Cianjur killed 271 people.", 24, language="en")
    briefs = [_brief(FIRST), _brief(SECOND), _brief(english)]
    assert find_developments(briefs, [FIRST, SECOND, english]) == ()
    assert find_developments([briefs[2], *briefs[:2]], [english, FIRST, SECOND])
