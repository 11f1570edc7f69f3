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


def test_sources_of_two_events_that_contradict_each_other_are_told_so() -> None:
    """Shortly after one another; an agency does not contradict itself."""
    told = (("Kompas", "09:00", "56"), ("Tempo", "09:40", "62"))
    one, other = (
        make_article(
            f"Gempa Cianjur menewaskan {dead} orang.", name=name, outlet=name, published=f"2022-11-21T{hour}+07:00"
        )
        for name, hour, dead in told
    )
    (conflict,) = find_developments([_brief(one), _brief(other)], [one, other])
    assert not conflict.is_update
    by_agency = [
        make_article(
            f"{a.sentences[0].text[:-1]}, dilansir AFP.",
            name=f"{a.name} 2",
            outlet=a.outlet.name,
            published=a.published.evidence,
        )
        for a in (one, other)
        if a.published
    ]
    (update,) = find_developments([_brief(article) for article in by_agency], by_agency)
    assert update.is_update


def test_it_is_told_in_the_language_of_the_newest_event() -> None:
    """Figures of another language stand on their own pages."""
    english = _article("The earthquake in Cianjur killed 271 people.", 24, language="en")
    briefs = [_brief(FIRST), _brief(SECOND), _brief(english)]
    assert find_developments(briefs, [FIRST, SECOND, english]) == ()
    assert find_developments([briefs[2], *briefs[:2]], [english, FIRST, SECOND])
