"""Why the articles of an event are one: the evidence for each, and words as they stand."""

from __future__ import annotations

from datetime import date

from digest.cluster import cluster_articles, explain_event, weigh
from digest.config import ClusterConfig
from digest.model import Article
from digest.model.grouped import Explanation
from tests.builders import make_article, read_corpus

CORPUS = list(read_corpus().values())


def _explain(articles: list[Article], wanted: int) -> Explanation:
    events = cluster_articles(articles, (), ClusterConfig())
    return explain_event(events[wanted], weigh(articles, ClusterConfig()), events)


def test_the_two_reports_of_the_call_of_xi_and_putin() -> None:
    """The day, the people, the season of the visit, Putin's words; and how close they are."""
    explanation = _explain(CORPUS, 0)
    assert len(explanation.evidence) == 2
    for evidence in explanation.evidence:
        assert evidence.closeness > 0.6
        assert evidence.day == date(2022, 12, 30)
        assert evidence.names[:2] == (("Vladimir Putin", "person"), ("Xi Jinping", "person"))
        assert evidence.spans == ((date(2023, 3, 1), date(2023, 5, 31)),)
        assert evidence.speakers == ("Vladimir Putin",)
        assert evidence.copied < 0.05
        assert "geopolitik" in [word.text for word in evidence.words]
        assert "Putin" not in [word.text for word in evidence.words]  # the others have him too
    assert len(explanation.neighbours) == 2


def test_an_article_alone_shares_nothing() -> None:
    """And is explained all the same."""
    (evidence,) = _explain(CORPUS, 2).evidence
    assert (evidence.closeness, evidence.words, evidence.names, evidence.day) == (0.0, (), (), None)


def test_agencies_and_the_days_between_publications() -> None:
    """To the nearest of the others, in tenths."""
    text = "Banjir bandang melanda Demak (2/1/2024), warga mengungsi ke balai kota, dilansir {}."
    times = ("2024-01-02T10:00+07:00", "2024-01-02T22:00+07:00", "2024-01-04T22:00+07:00")
    agencies = ("Antara", "Antara", "Reuters")
    articles = [
        make_article(text.format(agency), name=time, outlet=time, published=time)
        for time, agency in zip(times, agencies, strict=True)
    ]
    evidence = _explain(articles, 0).evidence
    assert [piece.gap for piece in evidence] == [0.5, 0.5, 2.0]
    assert [piece.agencies for piece in evidence] == [("ANTARA",), ("ANTARA",), ()]


def test_words_stand_as_the_articles_spell_them_most() -> None:
    """With their share of all that is alike."""
    articles = [make_article("BMKG mencatat gempa. Gempa terasa di Cianjur.", name=name, outlet=name) for name in "ab"]
    words = {word.text: word.share for word in _explain(articles, 0).evidence[0].words}
    assert {"BMKG", "Cianjur"} <= words.keys()
    assert 0.9 < sum(words.values()) < 1.1


def test_the_explanation_does_not_depend_on_the_order_of_articles() -> None:
    """As all else."""
    assert _explain(CORPUS, 1) == _explain(CORPUS[::-1], 1)
