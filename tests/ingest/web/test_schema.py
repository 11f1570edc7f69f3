"""The node of a page's article is found wherever it stands."""

from __future__ import annotations

from digest.ingest.web.schema import find_article_node


def test_the_first_article_counts() -> None:
    """Behind what is none, with a type by its whole address, and with raw newlines within a text."""
    scripts = [
        '{"@type": "Organization", "name": "A"}',
        '{"@type": "https://schema.org/NewsArticle", "headline": "Hujan\nturun"}',
    ]
    assert find_article_node(scripts)["headline"] == "Hujan turun"
    assert find_article_node(['<!-- {"@type": ["Thing", "Article"], "headline": "Hujan"} -->;'])["headline"] == "Hujan"


def test_depth_has_an_end() -> None:
    """A list within a list within a list … holds no article."""
    assert find_article_node(["[" * 20 + '{"@type": "Article"}' + "]" * 20]) == {}
