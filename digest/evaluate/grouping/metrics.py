"""How alike are two groupings of the same articles? All measures are from 0 to 1.

B-cubed: Bagga & Baldwin 1998. CEAF-e: Luo 2005, with similarity phi-4.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True, kw_only=True)
class PrecisionRecall:
    """Precision and recall of one measure."""

    precision: float
    recall: float

    @property
    def f1(self) -> float:
        """Their harmonic mean; 0 where both are."""
        both = self.precision + self.recall
        return 2 * self.precision * self.recall / both if both else 0.0


def score_b_cubed(found: Sequence[str], gold: Sequence[str]) -> PrecisionRecall:
    """Give, averaged over articles, which share of its group belongs there and of its gold group is there."""
    in_found, in_gold, in_both = Counter(found), Counter(gold), Counter(zip(found, gold, strict=True))
    precision = sum(n * n / in_found[a] for (a, _), n in sorted(in_both.items())) / len(gold)
    recall = sum(n * n / in_gold[b] for (_, b), n in sorted(in_both.items())) / len(gold)
    return PrecisionRecall(precision=precision, recall=recall)


def score_pairs(found: Sequence[str], gold: Sequence[str]) -> PrecisionRecall:
    """Give which share of the pairs put together belong together, and the other way round."""
    together = _pairs(Counter(zip(found, gold, strict=True)))
    in_found, in_gold = _pairs(Counter(found)), _pairs(Counter(gold))
    return PrecisionRecall(
        precision=together / in_found if in_found else 1.0, recall=together / in_gold if in_gold else 1.0
    )


def score_ceaf(found: Sequence[str], gold: Sequence[str]) -> PrecisionRecall:
    """Give how well groups and gold groups can be matched one to one."""
    import numpy as np
    from scipy.optimize import linear_sum_assignment

    in_found, in_gold = Counter(found), Counter(gold)
    rows = {name: number for number, name in enumerate(sorted(in_found))}
    columns = {name: number for number, name in enumerate(sorted(in_gold))}
    alike = np.zeros((len(rows), len(columns)))
    for (a, b), n in Counter(zip(found, gold, strict=True)).items():
        alike[rows[a], columns[b]] = 2 * n / (in_found[a] + in_gold[b])
    best = float(alike[linear_sum_assignment(alike, maximize=True)].sum())
    return PrecisionRecall(precision=best / len(rows), recall=best / len(columns))


def _pairs(counts: Counter[Any]) -> int:
    return sum(n * (n - 1) // 2 for n in counts.values())
