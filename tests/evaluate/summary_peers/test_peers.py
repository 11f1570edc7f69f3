"""What others do."""

from __future__ import annotations

from pathlib import Path

import pytest

from digest.evaluate.summary_peers.filling import count_words
from digest.evaluate.summary_peers.peers import PEERS
from tests.evaluate.summaries.annotated import read_event


@pytest.mark.parametrize("label", PEERS)
def test_each_gives_sentences_within_the_words(label: str, tmp_path: Path) -> None:
    """Those of the articles, none twice, the same every time."""
    event = read_event(tmp_path)
    sentences = {sentence for article in event.articles for sentence in article.sentences}
    for words in (3, 30):
        told = PEERS[label](event, words)
        assert set(told) <= sentences
        assert len(set(told)) == len(told)
        assert sum(count_words(sentence.text) for sentence in told) <= words
        assert told == PEERS[label](event, words)


def test_leads_begin_with_the_first_sentences(tmp_path: Path) -> None:
    """Of one article, or of each in turn without what is nearly the same."""
    event = read_event(tmp_path)
    one, two, _ = event.articles
    assert PEERS["lead"](event, 30) == list(one.sentences[:2])
    assert PEERS["leads in turn"](event, 30)[:2] == [one.sentences[0], one.sentences[1]]
    assert two.sentences[0] not in PEERS["leads in turn"](event, 90)


def test_one_language_is_that_of_the_event(tmp_path: Path) -> None:
    """The other peers take all."""
    event = read_event(tmp_path)
    assert {s.article for s in PEERS["greedy, one language"](event, 200)} <= {article.id for article in event.told}
    assert event.articles[2].id in {sentence.article for sentence in PEERS["greedy coverage"](event, 200)}
