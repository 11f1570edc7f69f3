"""Names, figures and days of articles that are compared, each under one spelling."""

from __future__ import annotations

from collections import Counter
from datetime import date

from digest.cluster.explained.traits import find_shared, read_figures, read_kinds, read_names, read_spans
from tests.builders import make_article

FIRST = make_article("Presiden Joko Widodo tiba di Amerika Serikat. Joko Widodo bertemu Biden. Biden tersenyum.")
SECOND = make_article("Presiden Widodo tiba di AS, lalu ke AS lagi dan ke AS. Ia bertemu Joe Biden.", name="b")


def test_a_name_is_one_in_all_articles() -> None:
    """Parts of names and other names of a country become the name that is said most."""
    first, second = read_names([FIRST, SECOND])
    assert (first["Joko Widodo"], second["Joko Widodo"]) == (2, 1)
    assert (first["Joe Biden"], second["Joe Biden"]) == (2, 1)
    assert (first["AS"], second["AS"]) == (1, 3)
    assert read_kinds([FIRST, SECOND])["AS"] == "place"


def test_what_is_shared_comes_most_shared_first_and_countries_last() -> None:
    """An article has only what it has itself."""
    had = [
        Counter({"Rusia": 9, "Putin": 1, "Xi": 5}),
        Counter({"Rusia": 9, "Putin": 1}),
        Counter({"Putin": 1, "Xi": 1}),
    ]
    assert find_shared(had) == (("Putin", "Xi", "Rusia"), ("Putin", "Rusia"), ("Putin", "Xi"))
    assert find_shared([Counter({"Putin": 2})]) == ((),)


def test_figures_are_compared_by_value_and_small_counts_say_nothing() -> None:
    """In the spelling of the first; "dua negara" stands everywhere, "puluhan" is no number."""
    first = make_article("Sebanyak 1.500 orang mengungsi dari dua desa. Bantuan 10 ton tiba, puluhan truk datang.")
    second = make_article("Ada seribu lima ratus orang mengungsi. Bantuan 10 ton datang dari dua kota.", name="b")
    one, two = read_figures([first, second])
    assert set(one) == set(two)
    assert len(one) == 2
    assert [figure for figure in one if figure.startswith("1.500")]


def test_spans_of_days_leave_out_the_day_of_the_event_and_years() -> None:
    """The day is told on its own."""
    article = make_article(
        "Putin tiba pada Jumat (30/12/2022). Ia datang pada 24 Februari 2022. Pada tahun 2019 ia sakit."
    )
    assert set(read_spans(article)) == {(date(2022, 2, 24), date(2022, 2, 24))}
