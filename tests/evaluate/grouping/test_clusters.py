"""The score of our events, and the peers beside it, on a small set."""

from __future__ import annotations

import dataclasses
import json
from datetime import date
from pathlib import Path

import pytest

from digest.config import ClusterConfig
from digest.errors import ConfigError
from digest.evaluate.gold import LabelledArticle, read_labelled
from digest.evaluate.grouping.cluster_peers import PEERS
from digest.evaluate.grouping.clusters import group_ours, score_clusters
from digest.evaluate.options import Options

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
    assert set(scores) == {"ours", *PEERS}
    assert scores["ours"]["B3 F1"] == 1.0
    assert scores["ours"]["gold"] == 3
    assert scores["average linkage, tf-idf"]["B3 F1"] == 1.0
    assert all(values["articles/s"] > 0 and values["peak MB"] > 10 for values in scores.values())
    assert "wrong sisters" not in scores["ours"]


def test_settings_are_taken(tmp_path: Path) -> None:
    """Nothing is as alike as this."""
    labelled = read_labelled(write_small_set(tmp_path))
    strict, _ = group_ours(labelled, Options(cluster=ClusterConfig(threshold=1.1)))
    assert len(set(strict.labels)) == len(labelled)


def test_an_article_that_a_build_refuses_is_alone(tmp_path: Path) -> None:
    """It has no sentence; the others keep their places."""
    labelled = read_labelled(write_small_set(tmp_path))
    empty = LabelledArticle(document=dataclasses.replace(labelled[0].document, content="\n"), cluster="banjir")
    ours, _ = group_ours([empty, *labelled[1:]], Options())
    assert ours.labels[0] == "refused 0"
    assert ours.labels[2] == ours.labels[3]


def test_nothing_learns_yet_from_the_past(tmp_path: Path) -> None:
    """And says so."""
    path = write_small_set(tmp_path)
    with pytest.raises(ConfigError, match="6 articles were read"):
        score_clusters([path], Options(learn=path, before=date(2024, 1, 3)))
