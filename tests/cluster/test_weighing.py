"""What grouping decides by: one row an article, whatever their order."""

from __future__ import annotations

import pytest

from digest.cluster.weighing import weigh
from digest.config import ClusterConfig
from tests.builders import make_article

FIRST = make_article("Banjir bandang melanda Demak (2/1/2024). Warga mengungsi.", name="a")
SECOND = make_article("Banjir melanda Demak, warga mengungsi (2/1/2024).", name="b", outlet="Koran B")
OTHER = make_article("Harga emas turun di Jakarta (2/1/2024).", name="c")


def test_each_article_has_its_row_and_each_word_its_column() -> None:
    """The similarity of two articles is the same from both sides; that to itself is none."""
    weights = weigh([OTHER, SECOND, FIRST], ClusterConfig())
    first, second, other = (weights.rows[article.id] for article in (FIRST, SECOND, OTHER))
    assert weights.articles[first] is FIRST
    matrix = weights.similarities.toarray()
    assert matrix[first, second] == pytest.approx(matrix[second, first])
    assert matrix[first, second] > 0.36
    assert (matrix[first, other], matrix[first, first]) == (0, 0)
    words = {weights.vocabulary[column] for column in weights.vectors[[other]].indices}
    assert words == {"harga", "emas", "turun", "jakarta"}
    assert weights.frequency[weights.vocabulary.index("banjir")] == 2


def test_nothing_weighs_nothing() -> None:
    """The first build of an empty folder."""
    weights = weigh([], ClusterConfig())
    assert (weights.articles, weights.vocabulary, weights.similarities.shape) == ((), (), (0, 0))
