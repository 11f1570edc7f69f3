"""The benchmark measures what it says; how fast that is, no test asks."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from digest.cluster import cluster_articles
from digest.config import ClusterConfig
from tests.benchmarks.building import PARTS, measure_alone, write_articles
from tests.benchmarks.building import write_table as write_parts
from tests.benchmarks.clustering import fit_exponent, make_headlines, repeat_articles
from tests.benchmarks.corpus import generate_texts, wrap_html
from tests.benchmarks.throughput import measure, write_table


def test_generated_texts_are_articles_and_no_two_alike() -> None:
    """A corpus for who has none."""
    texts = generate_texts(50)
    assert len(set(texts)) == 50
    assert generate_texts(50) == texts
    assert wrap_html(texts[0]).count("<p>") == len(texts[0].split("\n"))


def test_digest_is_measured() -> None:
    """Every article is read, cleaned and extracted; one that fails would end the run."""
    found = measure("digest", generate_texts(3))
    assert found["articles_per_second"] > 0
    assert found["peak_mb"] > 1


def test_the_table_has_ratios() -> None:
    """Twice as fast is 2.0."""
    figures = {"digest": {"articles_per_second": 400, "peak_mb": 90}, "x": {"articles_per_second": 200, "peak_mb": 50}}
    assert "| x | 200 | 2.0 | 50 |" in write_table("IndoSum", figures)


def test_headlines_become_articles_that_group() -> None:
    """Two of one event, one of another, with their own times."""
    titles = ("Banjir melanda Demak", "Banjir melanda Demak lagi", "Emas naik")
    articles = make_headlines([(title, f"2024-01-0{day}T08:00:00+07:00") for day, title in enumerate(titles, start=1)])
    assert [article.headline for article in articles] == list(titles)
    assert [str(article.day) for article in articles] == ["2024-01-01", "2024-01-02", "2024-01-03"]
    events = cluster_articles(articles, (), ClusterConfig())
    assert sorted(len(event.articles) for event in events) == [1, 2]


def test_repeats_are_other_articles_of_other_events() -> None:
    """Four weeks later; ids are their own."""
    articles = repeat_articles(generate_texts(2), 3)
    assert len({article.id for article in articles}) == 6
    assert [(article.day - articles[0].day).days for article in articles if article.day and articles[0].day] == [
        *(0, 1),
        *(28, 29),
        *(56, 57),
    ]


def test_the_exponent() -> None:
    """Twice as many in four times as long is a square."""
    assert fit_exponent([(1_000, 1.0), (2_000, 4.0), (4_000, 16.0)]) == pytest.approx(2.0)


def test_a_whole_build_is_measured_by_its_parts() -> None:
    """None is left out, and together they are all."""
    found = measure_alone(3)
    assert 1 <= found["events"] <= 3
    assert min(found[part] for part in PARTS) > 0
    assert found["all"] == pytest.approx(sum(found[part] for part in (*PARTS, "rest")))
    assert write_parts({3: found}).splitlines()[2].startswith("| read | ")


def test_every_third_event_has_two_sources(tmp_path: Path) -> None:
    """And every ninth three."""
    write_articles(tmp_path / "all.jsonl", 9)
    records = [json.loads(line) for line in (tmp_path / "all.jsonl").read_text("utf-8").splitlines()]
    assert len({record["id"] for record in records}) == len(records) == 9 + 3 + 1
