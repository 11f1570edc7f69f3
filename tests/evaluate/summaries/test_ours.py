"""Our summary with its sources."""

from __future__ import annotations

from pathlib import Path

from digest.evaluate.summaries.ours import cite, summarize
from digest.evaluate.summary_peers.filling import count_words
from tests.evaluate.summaries.annotated import read_event


def test_every_sentence_has_its_place(tmp_path: Path) -> None:
    """A trimmed one has two; who also reports it has one too."""
    event = read_event(tmp_path)
    told = cite(summarize(event, 60), event)
    places = [[event.texts[t.taken_from.document][a:b] for a, b in t.taken_from.spans] for t in told]
    assert [" ".join("".join(pieces).split()) for pieces in places] == [t.text for t in told]
    assert ["Bupati Ahmad Fauzi menolak bantuan dari luar daerah", "."] in places
    assert len(told[0].also_reported) == 1
    assert all(source.spans for sentence in told for source in sentence.also_reported)


def test_it_has_no_more_words_than_asked_for(tmp_path: Path) -> None:
    """Fewer where no sentence fits."""
    event = read_event(tmp_path)
    for words in (5, 12, 25):
        told = cite(summarize(event, words), event)
        assert sum(count_words(sentence.text) for sentence in told) <= words
