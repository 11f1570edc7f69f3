"""The score of our events, and the peers beside it, on a small set."""

from __future__ import annotations

import dataclasses
import json
from datetime import date
from pathlib import Path

from digest.config import ClusterConfig
from digest.evaluate.gold import LabelledArticle, read_labelled
from digest.evaluate.grouping.cluster_peers import PEERS
from digest.evaluate.grouping.clusters import group_ours, score_clusters
from digest.evaluate.grouping.ours import learn_past
from digest.evaluate.grouping.reading import understand
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
    assert set(scores) - {"ours + semantic"} == {"ours", *PEERS}
    assert scores["ours"]["B3 F1"] == 1.0
    assert scores["ours"]["gold"] == 3
    assert scores["average linkage, tf-idf"]["B3 F1"] == 1.0
    assert all(values["articles/s"] > 0 and values["peak MB"] > 10 for values in scores.values())
    assert "wrong sisters" not in scores["ours"]


def test_settings_are_taken(tmp_path: Path) -> None:
    """What is one event of medium width may be several finer ones; never the other way round."""
    labelled = read_labelled(write_small_set(tmp_path))
    groups = {
        name: len(set(group_ours(labelled, Options(cluster=ClusterConfig(granularity=name)))[0].labels))
        for name in ("finer", "event", "coarser")
    }
    assert groups["finer"] >= groups["event"] == 3 >= groups["coarser"]


def test_an_article_that_a_build_refuses_is_alone(tmp_path: Path) -> None:
    """It has no sentence; the others keep their places."""
    labelled = read_labelled(write_small_set(tmp_path))
    empty = LabelledArticle(document=dataclasses.replace(labelled[0].document, content="\n"), cluster="banjir")
    ours, _ = group_ours([empty, *labelled[1:]], Options())
    assert ours.labels[0] == "refused 0"
    assert ours.labels[2] == ours.labels[3]


def test_the_past_is_learned_from(tmp_path: Path) -> None:
    """What is dated before the day, in the language of the set where it declares none."""
    articles = [article for one in read_labelled(write_small_set(tmp_path)) if (article := understand(one))]
    past = tmp_path / "past.jsonl"
    old = [{"id": str(n), "title": "Harga emas", "date": f"2024-01-0{n}"} for n in (1, 2, 3)]
    past.write_text("".join(json.dumps(record) + "\n" for record in old), encoding="utf-8")
    (lesson,) = learn_past(Options(learn=past, before=date(2024, 1, 3)), articles)
    assert (lesson.language, lesson.until) == ("id", date(2024, 1, 2))
    assert sorted(lesson.words) == ["emas", "harga"]
    assert learn_past(Options(), articles) == ()
