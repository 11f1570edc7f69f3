"""When an article was published, by each kind of line that says so."""

from __future__ import annotations

import pytest

from tests.builders import make_article


@pytest.mark.parametrize(
    ("line", "published"),
    [
        ("Krisis | 23 Februari 2023, 04:05 WIB", "2023-02-23T04:05:00+07:00"),
        ("Kamis, 23 Februari 2023 | 04:05 WITA", "2023-02-23T04:05:00+08:00"),
        ("Kamis, 23 Februari 2023 - 04.05 WIT", "2023-02-23T04:05:00+09:00"),
        ("Selasa, 24 Desember 2019 16:38 WIB", "2019-12-24T16:38:00+07:00"),
    ],
)
def test_a_line_that_says_when(line: str, published: str) -> None:
    """With its own zone."""
    article = make_article(f"{line}\nPutin tiba di Moskow.")
    assert article.published
    assert article.published.value.isoformat() == published
    assert article.published.precision == "minute"


def test_without_such_a_line_it_is_unknown() -> None:
    """Never made up."""
    assert make_article("Putin tiba di Moskow.").published is None
