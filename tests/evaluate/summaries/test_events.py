"""Reading events that have summaries."""

from __future__ import annotations

from pathlib import Path

from tests.evaluate.summaries.annotated import ONE, read_event


def test_an_event_is_told_from_the_articles_of_one_language(tmp_path: Path) -> None:
    """All are there for the peers; numbers lead back to the documents."""
    event = read_event(tmp_path)
    assert [article.language for article in event.articles] == ["id", "id", "en"]
    assert [event.numbers[article.id] for article in event.told] == [0, 1]
    assert event.texts[0] == ONE
    assert [len(reference) for reference in event.references] == [2]


def test_of_few_events_the_common_words_are_those_of_the_language(tmp_path: Path) -> None:
    """Counted, they would be what the events are about."""
    event = read_event(tmp_path)
    assert event.common == event.language.function_words
