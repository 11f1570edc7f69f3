"""All dates of a text, by the cases of spans.md and by the annotated ones."""

from __future__ import annotations

import json
from datetime import date, timedelta

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from digest.knowledge import LANGUAGES
from digest.model import DateSpan
from digest.text.dates import find_dates, parse_date, strip_dates
from tests.builders import INDONESIAN, ROOT, read_corpus
from tests.cases import Case, read_cases

CASES = read_cases(ROOT / "tests" / "text" / "dates" / "spans.md")
GOLD = [json.loads(line) for line in (ROOT / "tests/gold/dates.jsonl").read_text(encoding="utf-8").splitlines()]
RELATIVE = yaml.safe_load((ROOT / "tests/gold/events.yml").read_text(encoding="utf-8"))["relative_dates"]
CORPUS = read_corpus()


def _tell(span: DateSpan) -> str:
    return f"{span.text}: {span.start} {span.end} {span.granularity}{' disagrees' if span.disagrees else ''}"


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.title)
def test_cases(case: Case) -> None:
    """Each line of the input, told on the day and in the language that the case names."""
    code, _, day = case.blocks.get("base", "id 2024-05-08").partition(" ")
    base = date.fromisoformat(day) if day else None
    spans = [span for line in case.blocks["input"].split("\n") for span in find_dates(line, LANGUAGES[code], base)]
    assert "\n".join(map(_tell, spans)) == case.blocks["dates"]


@pytest.mark.parametrize("row", GOLD, ids=lambda row: f"{row['expression']} {row['base']}")
def test_annotated_expressions(row: dict[str, str]) -> None:
    """The interval, how exactly it is said, and whether the weekday disagrees; nothing where there is no date."""
    spans = find_dates(row["text"], INDONESIAN, date.fromisoformat(row["base"]))
    told = [(str(s.start), str(s.end), s.granularity, s.disagrees) for s in spans]
    if row["start"] is None:
        assert told == []
    else:
        assert (row["start"], row["end"], row["granularity"], row.get("disagrees", False)) in told


@pytest.mark.parametrize("row", RELATIVE, ids=lambda row: row["text"])
def test_what_the_five_articles_lean_on_their_own_day(row: dict[str, object]) -> None:
    """Read by hand."""
    article = CORPUS[str(row["article"])]
    words = str(row["text"]).rstrip(".")
    spans = [span for span in article.dates if span.text in words or span.text.endswith(words)]
    assert (row["start"], row["end"]) in [(span.start, span.end) for span in spans]


def test_a_date_knows_where_it_stands() -> None:
    """Its place gives its text."""
    text = "pada Jumat (30/12/2022) bahwa"
    (span,) = find_dates(text, INDONESIAN)
    assert text[span.position :].startswith(span.text)
    assert span.text == "pada Jumat (30/12/2022)"


def test_without_a_day_to_lean_on_nothing_is_made_up() -> None:
    """Only what says its year."""
    text = "Kemarin, Rabu, 24 Februari, minggu lalu, Desember lalu, dua hari lalu, pada 2014 dan 3 Mei 2024."
    assert [span.text for span in find_dates(text, INDONESIAN)] == ["pada 2014", "3 Mei 2024"]


def test_a_text_without_its_dates() -> None:
    """What leans on another day stays."""
    assert strip_dates("Ia tiba pada Rabu (22/2/2023) dan pulang kemarin.", INDONESIAN).split() == [
        *("Ia", "tiba", "dan", "pulang", "kemarin.")
    ]


@pytest.mark.parametrize("text", ["2020-13-45", "24 Februari", "Februari 2022", "entah", "12-15 Januari 2024"])
def test_what_is_no_single_day(text: str) -> None:
    """A declared day is one day."""
    assert parse_date(text, INDONESIAN) is None


words = sorted({*INDONESIAN.dates.months, *INDONESIAN.dates.shifts, *INDONESIAN.dates.units, *INDONESIAN.dates.numbers})
pieces = st.one_of(
    st.sampled_from(words), st.integers(0, 3000).map(str), st.sampled_from("/-.,() "), st.text(max_size=5)
)


@given(st.lists(pieces, max_size=12).map(" ".join), st.dates())
def test_any_text_is_read_without_error(text: str, base: date) -> None:
    """Each span stands in the text, and ends no earlier than it starts."""
    for span in find_dates(text, INDONESIAN, base):
        assert text[span.position : span.position + len(span.text)] == span.text
        assert span.end - span.start >= timedelta(0)
