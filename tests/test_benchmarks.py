"""The benchmark measures what it says; how fast that is, no test asks."""

from __future__ import annotations

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
