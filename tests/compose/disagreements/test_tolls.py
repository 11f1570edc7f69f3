"""A figure over time: its updates, and what contradicts it."""

from __future__ import annotations

from collections.abc import Sequence

from digest.compose.disagreements.answers import Answer, list_answers
from digest.compose.disagreements.tolls import Sources, find_tolls, know_sources
from digest.compose.origins import find_copies, find_origins
from digest.model import Article, Disagreement
from tests.builders import INDONESIAN, make_article


def _told(hour: int, text: str) -> Article:
    name = f"a{hour}"
    return make_article(text, name=name, outlet=f"Koran {hour}", published=f"2022-11-21T{hour:02}:00+07:00")


def _sources(articles: Sequence[Article]) -> Sources:
    copies = find_copies(articles)
    return know_sources(find_origins(articles, copies), copies)


def _answers(articles: Sequence[Article]) -> list[list[Answer]]:
    return [list(list_answers(article)) for article in articles]


def _tolls(*articles: Article) -> list[Disagreement]:
    return list(find_tolls(_answers(articles), _sources(articles), INDONESIAN))


def _words(disagreement: Disagreement) -> list[str]:
    return [reading.text for reading in disagreement.readings]


def test_what_rises_is_an_update() -> None:
    """Newest first, and no conflict."""
    (toll,) = _tolls(
        _told(8, "Korban tewas 14 orang."), _told(11, "Sudah 56 warga tewas."), _told(20, "Korban tewas 162 orang.")
    )
    assert (toll.kind, toll.is_update, _words(toll)) == ("killed", True, ["162", "56", "14"])


def test_what_falls_is_a_conflict() -> None:
    """A misprint stands beside what was told before it."""
    update, conflict = _tolls(
        _told(8, "Korban tewas 56 orang."),
        _told(11, "Korban tewas 162 orang."),
        _told(12, "Sebanyak 126 warga tewas akibat gempa."),
        _told(20, "Jumlah korban tewas naik menjadi 268 orang."),
    )
    assert (update.is_update, _words(update)) == (True, ["268", "162", "56"])
    assert (conflict.is_update, sorted(_words(conflict))) == (False, ["126", "162"])


def test_two_counts_at_one_time_are_a_conflict() -> None:
    """Neither is later."""
    (conflict,) = _tolls(_told(9, "Polisi: 12 orang tewas."), _told(9, "Rumah sakit mencatat 17 korban tewas."))
    assert (conflict.is_update, sorted(_words(conflict))) == (False, ["12", "17"])


def test_who_still_counts_is_not_contradicted_by_a_higher_count() -> None:
    """By a lower one it is."""
    counting = _told(9, "Polisi: 12 orang tewas. Evakuasi masih jalan.")
    (update,) = _tolls(counting, _told(10, "Rumah sakit mencatat 17 korban tewas."))
    assert (update.is_update, _words(update)) == (True, ["17", "12"])
    (conflict,) = _tolls(counting, _told(10, "Rumah sakit mencatat 11 korban tewas."))
    assert (conflict.is_update, sorted(_words(conflict))) == (False, ["11", "12"])


def test_missing_people_are_found() -> None:
    """What may fall contradicts nothing."""
    (update,) = _tolls(_told(8, "Sebanyak 40 orang hilang."), _told(15, "Kini 12 orang masih hilang."))
    assert (update.kind, update.is_update, _words(update)) == ("missing", True, ["12", "40"])


def test_the_same_number_in_other_words_is_one_reading() -> None:
    """Who says it too is also reporting."""
    (toll,) = _tolls(
        _told(8, "Sebanyak 12 orang tewas."), _told(9, "Dua belas warga tewas."), _told(12, "Korban tewas 20 orang.")
    )
    newest, oldest = toll.readings
    assert (newest.text, oldest.text, len(oldest.claim.also_reported)) == ("20", "12", 1)


def test_a_figure_that_all_share_is_no_disagreement() -> None:
    """Nor is silence."""
    assert _tolls(_told(8, "Korban tewas 14 orang."), _told(9, "Korban tewas 14 orang."), _told(10, "Hujan.")) == []
