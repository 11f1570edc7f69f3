"""The score of our events, and the peers beside it, on a small set."""

from __future__ import annotations

import json
from pathlib import Path

from digest.evaluate.grouping.cluster_peers import PEERS
from digest.evaluate.grouping.clusters import score_clusters

TEXTS = {
    "banjir": (
        "Banjir bandang melanda Demak pagi ini, ratusan rumah terendam.",
        "Ratusan rumah di Demak terendam banjir.",
    ),
    "gempa": (
        "Gempa mengguncang Bantul, warga berlarian keluar rumah.",
        "Warga Bantul berlarian saat gempa mengguncang.",
    ),
    "emas": ("Harga emas Antam naik tipis hari ini menurut laman resmi.", "Emas Antam hari ini naik tipis harganya."),
}


def write_small_set(tmp_path: Path) -> Path:
    """Three events of two headlines each."""
    path = tmp_path / "small.jsonl"
    records = [
        {"id": f"{event}{n}", "title": text, "lang": "id", "date": f"2024-01-02T0{n}:00:00+07:00", "cluster": event}
        for event, texts in TEXTS.items()
        for n, text in enumerate(texts)
    ]
    path.write_text("".join(json.dumps(record) + "\n" for record in records), encoding="utf-8")
    return path


def test_ours_and_every_peer_are_scored(tmp_path: Path) -> None:
    """On so clear a set all but the wrong are right."""
    scores = {score.system: score.values for score in score_clusters([write_small_set(tmp_path)])}
    assert set(scores) - {"ours + semantic"} == {"ours", *PEERS}
    assert scores["ours"]["B3 F1"] == 1.0
    assert scores["ours"]["gold"] == 3
    assert scores["average linkage, tf-idf"]["B3 F1"] == 1.0
