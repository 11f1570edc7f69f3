"""What is measured of summaries: ROUGE with its standard error, near copies, words, and citations."""

from __future__ import annotations

import statistics
from collections.abc import Mapping, Sequence

from digest.evaluate.summaries.events import SummarizedEvent
from digest.evaluate.summaries.ours import Told
from digest.evaluate.summaries.places import holds
from digest.evaluate.summaries.rouge import Rouge, score_rouge
from digest.evaluate.summary_peers.filling import count_words, share_near_copies

Summary = Sequence[str]


def rate(summaries: Sequence[Summary], events: Sequence[SummarizedEvent]) -> list[Rouge]:
    """Give the ROUGE of each summary."""
    return [score_rouge(summary, event.references) for summary, event in zip(summaries, events, strict=True)]


def measure_likeness(rouges: Sequence[Rouge], bar: Sequence[Rouge]) -> dict[str, float]:
    """Give the means, and how far ROUGE-2 is ahead of the bar's on the same events, each with its standard error."""
    pairs = [rouge.pairs for rouge in rouges]
    ahead = [rouge.pairs - other.pairs for rouge, other in zip(rouges, bar, strict=True)]
    return {
        "R1": statistics.fmean(rouge.words for rouge in rouges),
        "R2": statistics.fmean(pairs),
        "RL": statistics.fmean(rouge.order for rouge in rouges),
        "R2 ±": _standard_error(pairs),
        "R2 ahead": statistics.fmean(ahead),
        "ahead ±": _standard_error(ahead),
    }


def measure_repeats(summaries: Sequence[Summary]) -> dict[str, float]:
    """Give the share of pairs of sentences that are near copies, and the mean number of words."""
    near, pairs = (sum(counts) for counts in zip(*map(share_near_copies, summaries), strict=True))
    words = statistics.fmean(sum(map(count_words, summary)) for summary in summaries)
    return {"near copies": near / max(1, pairs), "words": words}


def measure_citations(told: Sequence[Sequence[Told]], events: Sequence[SummarizedEvent]) -> Mapping[str, float]:
    """Give the share of citations that hold (precision), and of sentences with one that holds (recall)."""
    supported = [
        holds(event.texts[sentence.taken_from.document], sentence.taken_from.spans, sentence.text)
        for sentences, event in zip(told, events, strict=True)
        for sentence in sentences
    ]
    cited = [sentence for sentences in told for sentence in sentences if sentence.taken_from.spans]
    return {
        "citation P": sum(supported) / max(1, len(cited)),
        "citation R": sum(supported) / max(1, len(supported)),
    }


def _standard_error(values: Sequence[float]) -> float:
    return statistics.stdev(values) / len(values) ** 0.5 if len(values) > 1 else 0.0
