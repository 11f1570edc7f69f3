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
        ("Diterbitkan: Selasa, 24/12/2019 16:38 WIB", "2019-12-24T16:38:00+07:00"),
        ("24/12/2019 16.38 WITA", "2019-12-24T16:38:00+08:00"),
    ],
)
def test_a_line_that_says_when(line: str, published: str) -> None:
    """With its own zone."""
    article = make_article(f"{line}\nPutin tiba di Moskow.")
    assert article.published
    assert article.published.value.isoformat() == published
    assert article.published.precision == "minute"


@pytest.mark.parametrize("line", ["Kamis, 23 Februari 2023", "Terbit 23 Feb 2023", "Jum'at, 24/02/2023"])
def test_a_line_that_says_the_day_only(line: str) -> None:
    """The hour is not made up: the precision says so."""
    published = make_article(f"{line}\nPutin tiba di Moskow.").published
    assert published
    assert (published.precision, published.evidence) == ("day", line.removeprefix("Terbit "))


def test_an_english_line() -> None:
    """By the English table."""
    article = make_article("Published: April 3, 2024, 10:05 GMT\nPutin arrived in Moscow.", language="en")
    assert article.published
    assert article.published.value.isoformat() == "2024-04-03T10:05:00+00:00"


def test_a_date_as_a_heading_is_no_time_of_publication() -> None:
    """Neither a weekday nor a clock nor a word says that it is one."""
    assert make_article("17 Agustus 1945\nProklamasi dibacakan di Jakarta.").published is None


def test_without_such_a_line_it_is_unknown() -> None:
    """Never made up."""
    assert make_article("Putin tiba di Moskow.").published is None
