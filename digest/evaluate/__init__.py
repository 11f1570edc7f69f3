"""How good is it?  Annotated files → Scores

``digest evaluate TASK FILE…`` runs one task of the table. A task reads annotated files and
gives a score for each system on each set: ours, and the named peers beside it.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from digest.errors import ConfigError
from digest.evaluate.claims import score_claims
from digest.evaluate.dates import score_dates
from digest.evaluate.figures import score_figures
from digest.evaluate.grouping.clusters import score_clusters
from digest.evaluate.names import score_names
from digest.evaluate.options import Options
from digest.evaluate.quotes import score_quotes
from digest.evaluate.reading.extraction import score_extraction
from digest.evaluate.reading.metadata import score_metadata
from digest.evaluate.score import Score
from digest.evaluate.sentences import score_sentences
from digest.evaluate.summaries.summaries import score_summaries

__all__ = ["TASKS", "Options", "Score", "evaluate", "write_json", "write_table"]


Task = Callable[[Sequence[Path]], tuple[Score, ...]]

TASKS: Mapping[str, Task] = {
    "claims": score_claims,
    "clusters": score_clusters,
    "dates": score_dates,
    "extraction": score_extraction,
    "metadata": score_metadata,
    "sentences": score_sentences,
    "names": score_names,
    "quotes": score_quotes,
    "figures": score_figures,
    "summaries": score_summaries,
}


# The tasks that can be run otherwise than with the shipped settings, and the fields of Options that they know.
ADJUSTABLE: Mapping[str, tuple[Callable[[Sequence[Path], Options], tuple[Score, ...]], frozenset[str]]] = {
    "clusters": (score_clusters, frozenset({"cluster", "learn", "before"})),
    "summaries": (score_summaries, frozenset({"words", "write"})),
}


def evaluate(task: str, files: Sequence[Path], options: Options | None = None) -> tuple[Score, ...]:
    """Run a task of the table on annotated files.

    Raises:
        ConfigError: options are given to a task that does not know them.
    """
    if options is None:
        return TASKS[task](files)
    if task not in ADJUSTABLE:
        raise ConfigError(
            f"digest evaluate {task}: has no options; leave out --set, --learn, --before, --words, --write"
        )
    run, known = ADJUSTABLE[task]
    if strange := sorted(options.given() - known):
        raise ConfigError(f"digest evaluate {task}: knows no --{' and --'.join(strange)}; leave that out")
    return run(files, options)


def write_json(scores: Sequence[Score]) -> str:
    """Give one JSON object a line for each system on each set, and after it for each decision that it tells."""
    records = (
        {"set": score.dataset, "system": score.system, **told}
        for score in scores
        for told in (score.values, *score.decisions)
    )
    return "".join(json.dumps(record, ensure_ascii=False) + "\n" for record in records)


def write_table(scores: Sequence[Score]) -> str:
    """Give a table for people: a row a system, a column a measure."""
    measures = list(dict.fromkeys(name for score in scores for name in score.values))
    rows = [["set", "system", *measures]]
    rows += [[s.dataset, s.system, *(f"{s.values[m]:.3f}" if m in s.values else "-" for m in measures)] for s in scores]
    widths = [max(len(row[column]) for row in rows) for column in range(len(rows[0]))]
    lines = ("  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip() for row in rows)
    return "\n".join(lines) + "\n"
