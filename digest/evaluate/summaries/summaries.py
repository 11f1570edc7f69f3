"""``digest evaluate summaries FILE…``: our summaries beside leads and what people use today, at one length.

"±" is the standard error over the events; "R2 ahead" is how far a system is ahead of greedy coverage, the bar, on the
same events. Citations are of ours alone: precision is the share of those given that stand in the article where they
are said to stand, recall the share of sentences that have one which does.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from digest.evaluate.gold import dataset_name
from digest.evaluate.options import Options
from digest.evaluate.score import Score
from digest.evaluate.summaries.events import SummarizedEvent, read_events
from digest.evaluate.summaries.measures import Summary, measure_citations, measure_likeness, measure_repeats, rate
from digest.evaluate.summaries.ours import Told, cite, summarize
from digest.evaluate.summaries.written import write_summary
from digest.evaluate.summary_peers.peers import PEERS

# Words of a summary, by set: about as long as those that people wrote.
_WORDS: Mapping[str, int] = {
    "id_berita3": 180,
    "indosum": 60,
    "mmds2025": 150,
    "multiling11": 250,
    "neus": 66,
    "vnmds": 180,
}
_OTHERWISE = 150

_BAR = "greedy coverage"

Made = TypeVar("Made")


@dataclass(frozen=True, slots=True, kw_only=True)
class _Run:
    """The summaries of all events by one system."""

    summaries: Sequence[Summary]
    milliseconds: float  # for one event


def score_summaries(files: Sequence[Path], options: Options | None = None) -> tuple[Score, ...]:
    """Give the scores of ours and of each peer on each file; the file ``options.write`` gets all our summaries."""
    options = options or Options()
    scores: list[Score] = []
    written: list[str] = []
    for path in files:
        name, events = dataset_name(path), read_events(path)
        words = options.words or _WORDS.get(name, _OTHERWISE)
        told, ours = _run_ours(events, words)
        runs = {"ours": ours, **{label: _run_peer(label, events, words) for label in PEERS}}
        citations = measure_citations(told, events)
        scores += _score_runs(name, runs, events, citations)
        written += [write_summary(event.id, sentences) for event, sentences in zip(events, told, strict=True)]
    if options.write:
        options.write.write_text("".join(written), encoding="utf-8")
    return tuple(scores)


def _run_ours(events: Sequence[SummarizedEvent], words: int) -> tuple[list[list[Told]], _Run]:
    claims, milliseconds = _time(lambda event: summarize(event, words), events)
    told = [cite(summary, event) for summary, event in zip(claims, events, strict=True)]
    return told, _Run(summaries=[[one.text for one in sentences] for sentences in told], milliseconds=milliseconds)


def _run_peer(label: str, events: Sequence[SummarizedEvent], words: int) -> _Run:
    sentences, milliseconds = _time(lambda event: PEERS[label](event, words), events)
    return _Run(summaries=[[one.text for one in summary] for summary in sentences], milliseconds=milliseconds)


def _time(work: Callable[[SummarizedEvent], Made], events: Sequence[SummarizedEvent]) -> tuple[list[Made], float]:
    """Give what is made of each event, and the milliseconds for one; the first is made twice, to load what loads."""
    for event in events[:1]:
        work(event)
    start = time.process_time()
    made = [work(event) for event in events]
    return made, 1000 * (time.process_time() - start) / max(1, len(events))


def _score_runs(
    name: str, runs: Mapping[str, _Run], events: Sequence[SummarizedEvent], citations: Mapping[str, float]
) -> list[Score]:
    rouges = {label: rate(run.summaries, events) for label, run in runs.items()}
    return [
        Score(
            dataset=name,
            system=label,
            values={
                **measure_likeness(rouges[label], rouges[_BAR]),
                **measure_repeats(run.summaries),
                "ms/event": run.milliseconds,
                **(citations if label == "ours" else {}),
            },
        )
        for label, run in runs.items()
    ]
