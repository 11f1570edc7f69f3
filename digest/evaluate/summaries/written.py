"""Summaries written out for others to judge: one JSON object a line.

``{"id": "…", "sentences": [{"text": "…", "taken_from": {"document": 0, "spans": [[12, 80]]}, "also_reported": []}]}``;
documents are numbered from 0, spans are characters of their ``text``: from, up to but without.
"""

from __future__ import annotations

import dataclasses
import json
from collections.abc import Sequence

from digest.evaluate.summaries.ours import Told


def write_summary(identity: str, told: Sequence[Told]) -> str:
    """Give the line of one event."""
    sentences = [dataclasses.asdict(sentence) for sentence in told]
    summary = " ".join(sentence.text for sentence in told)
    return json.dumps({"id": identity, "summary": summary, "sentences": sentences}, ensure_ascii=False) + "\n"
