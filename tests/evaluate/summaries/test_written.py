"""Summaries written out."""

from __future__ import annotations

import json

from digest.evaluate.summaries.ours import Source, Told
from digest.evaluate.summaries.written import write_summary


def test_a_line_has_each_sentence_with_its_places() -> None:
    """Documents by number, places as characters."""
    told = Told(text="Hujan.", taken_from=Source(document=1, spans=((3, 8), (9, 10))))
    record = json.loads(write_summary("demak", [told]))
    assert record == {
        "id": "demak",
        "summary": "Hujan.",
        "sentences": [
            {"text": "Hujan.", "taken_from": {"document": 1, "spans": [[3, 8], [9, 10]]}, "also_reported": []}
        ],
    }
