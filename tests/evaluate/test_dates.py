"""The score of dates, on a file of three lines."""

from __future__ import annotations

import json
from pathlib import Path

from digest.evaluate.dates import score_dates

ROWS = (
    {"text": "Ia tiba pada 3 Mei 2023.", "expression": "3 Mei 2023", "start": "2023-05-03", "end": "2023-05-03"},
    {"text": "Ia tiba minggu lalu.", "expression": "minggu lalu", "start": "2024-04-29", "end": "2024-05-05"},
    {"text": "Ia sakit selama 10 bulan.", "expression": "selama 10 bulan", "start": None, "end": None},
)


def test_each_system_on_each_half(tmp_path: Path) -> None:
    """Exact intervals, and alarms where no date is."""
    file = tmp_path / "few.jsonl"
    lines = [json.dumps({**row, "base": "2024-05-08", "half": "kept" if row["start"] else "tune"}) for row in ROWS]
    file.write_text("\n".join(lines), encoding="utf-8")
    scores = {(score.dataset, score.system): dict(score.values) for score in score_dates([file])}
    assert scores["few kept", "digest"] == {"exact": 1.0, "false alarms": 0.0, "dates": 2.0, "others": 0.0}
    assert scores["few kept", "dateparser"]["exact"] == 0.5
    assert scores["few tune", "digest"]["false alarms"] == 0.0
    assert scores["few tune", "dateparser search"]["false alarms"] == 1.0
