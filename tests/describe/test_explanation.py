"""What `digest explain` tells: how sure, why each article, and what parts the nearest events from this one."""

from __future__ import annotations

from datetime import date

from digest.config import ClusterConfig
from digest.describe import describe_event
from digest.inquiry import Inquiry
from digest.model.grouped import Event, EventId, Evidence, Explanation, Neighbour, SharedWord, Sureness, Traits
from tests.builders import make_article

ARTICLE = make_article("Banjir melanda Demak.", headline="Banjir\x1b[31m Demak")
EVENT = EventId("2024-01-02-banjir-8cb8")
EVIDENCE = Evidence(
    article=ARTICLE.id,
    closeness=0.5,
    words=(SharedWord(text="banjir", share=0.25),),
    names=(("Demak", "place"),),
    figures=("14 orang",),
    agencies=("ANTARA",),
    day=date(2024, 1, 2),
    spans=((date(2024, 1, 1), date(2024, 1, 1)), (date(2024, 1, 1), date(2024, 1, 7))),
    gap=0.5,
    speakers=("Eisti Anah",),
    copied=0.125,
    alike=3,
)
NEIGHBOUR = Neighbour(
    event=EventId("2024-02-02-longsor-7894"),
    closeness=0.1,
    wording=0.3,
    days=31,
    names=("Jawa Tengah",),
    only_here=Traits(names=("Demak",), figures=("14 orang",)),
    only_there=Traits(names=(), figures=()),
)


def _described(evidence: tuple[Evidence, ...], *neighbours: Neighbour, sureness: Sureness | None = None) -> list[str]:
    event = Event(id=EVENT, articles=tuple(piece.article for piece in evidence), sureness=sureness)
    explanation = Explanation(event=EVENT, evidence=evidence, neighbours=neighbours)
    articles = {ARTICLE.id: ARTICLE}
    inquiry = Inquiry(event=event, explanation=explanation, articles=articles, settings=ClusterConfig())
    return [line.text for line in describe_event(inquiry)]


def test_each_kind_of_evidence_has_a_line() -> None:
    """With figures; no control character of an article gets to the terminal."""
    sureness = Sureness(coherence=0.6, weakest=0.5, article=ARTICLE.id)
    lines = _described((EVIDENCE, EVIDENCE), sureness=sureness)
    assert lines[:15] == [
        "2024-01-02-banjir-8cb8  (events/2024/01/02-banjir-8cb8.md)",
        "  articles    2",
        "  aliases     -",
        "  coherence   0.60 on average; 1 is sure to be one event, 0 is sure not to be",
        "  weakest     0.50, articles/a.txt",
        "Koran A: Banjir[31m Demak (articles/a.txt)",
        "  closeness   0.50 to the others, on average",
        "  words       banjir 25%",
        "  names       Demak (place)",
        "  figures     14 orang",
        "  event date  2024-01-02",
        "  dates       2024-01-01 · 2024-01-01 to 2024-01-07",
        "  published   0.5 days from the nearest of the others",
        "  quotes      Eisti Anah",
        "  copied      12% of the text word for word; sentences much alike: 3",
    ]


def test_a_neighbour_is_told_with_what_parts_it() -> None:
    """The days, and what only one of the two tells of."""
    lines = _described((EVIDENCE,), NEIGHBOUR)
    assert lines[-7:] == [
        "2024-02-02-longsor-7894  (events/2024/02/02-longsor-7894.md)",
        "  closeness   0.10; 1 is sure to be one event, 0 is sure not to be",
        "  by words    0.30, whatever the days between",
        "  apart       31 days; more than 8 are never one event",
        "  both        Jawa Tengah",
        "  only here   Demak · 14 orang",
        "  only there  -",
    ]


def test_an_article_alone_is_told_without_evidence() -> None:
    """There is nobody to share with."""
    lines = _described((EVIDENCE,))
    assert "  coherence   one article is as sure as can be" in lines
    assert lines[-2:] == ["Koran A: Banjir[31m Demak (articles/a.txt)", "the nearest events that it did not join: 0"]
