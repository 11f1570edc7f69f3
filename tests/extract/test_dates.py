"""Which day an article is about, and all that it names."""

from __future__ import annotations

import pytest

from tests.builders import make_article


@pytest.mark.parametrize(
    ("text", "published", "day"),
    [
        ("Putin tiba pada Jumat (30/12/2022).", None, "2022-12-30"),
        ("Kemarin ia rapat. Putin tiba pada Jumat (30/12/2022).", "2022-12-31", "2022-12-30"),
        ("Putin tiba di Moskow pada Rabu.", "2023-02-23", "2023-02-22"),
        ("Putin tiba di Moskow kemarin.", "2023-02-23", "2023-02-22"),
        ("Putin tiba di Moskow pada Rabu (22/2) malam.", "2023-02-23", "2023-02-22"),
        ("Putin tiba di Moskow pada Rabu.", None, None),
        ("Putin akan tiba pada Sabtu.", "2023-02-23", None),
        ("Rusia menyerang sejak 24 Februari setahun silam.", "2023-02-23", None),
        ("Rusia menyerang pada Februari 2022.", "2023-02-23", None),
        ("Ia tiba.\nIa rapat.\nIa makan.\nIa tidur.\nIa pulang.\nItu terjadi pada 3 Mei 2022.", "2023-02-23", None),
    ],
)
def test_the_day_of_the_event(text: str, published: str | None, day: str | None) -> None:
    """A whole date of the lead, else one that leans on a known publication, near it; else none."""
    article = make_article(text, **({"published": published} if published else {}))
    assert (str(article.event_date.value) if article.event_date else None) == day


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Ông Nam sinh ngày 6/7/1955. Ông nhậm chức hôm 22/10.", "2013-10-22"),
        ("Trước đó, khoảng 7h sáng ngày 10/10, cầu bị sập. Sáng 22/10, cầu được nối lại.", "2013-10-22"),
        ("Kể từ ngày 28/3/2013, giá vàng giảm.", None),
        ("Hơn 800 ngôi nhà bị ngập sau khi đập vỡ hôm 22/10.", "2013-10-22"),
    ],
)
def test_a_day_of_what_went_before_is_not_that_of_the_event(text: str, day: str | None) -> None:
    """By the words that a table says stand before such a day; the article still knows it."""
    article = make_article(text, language="vi", published="2013-10-23")
    assert (str(article.event_date.value) if article.event_date else None) == day
    assert article.dates != ()


def test_an_article_without_any_date_stays_usable() -> None:
    """It says so by having none."""
    article = make_article("Putin tiba di Moskow.")
    assert (article.published, article.event_date, article.day, article.dates) == (None, None, None, ())


def test_dates_lean_on_the_publication_else_on_the_event() -> None:
    """And know their sentence."""
    text = "Putin tiba pada Jumat (30/12/2022). Minggu lalu ia di Minsk."
    for published, week in (("2023-01-03", "2022-12-26"), ("", "2022-12-19")):
        first, second = make_article(text, **({"published": published} if published else {})).dates
        assert (first.sentence, first.text, first.granularity) == (0, "pada Jumat (30/12/2022)", "day")
        assert (second.sentence, second.position, str(second.start)) == (1, 0, week)


def test_a_weekday_that_disagrees_is_kept_with_its_evidence() -> None:
    """The date counts; the span tells the doubt."""
    article = make_article("Putin tiba pada Senin (30/12/2022).")
    assert article.event_date
    assert str(article.event_date.value) == "2022-12-30"
    assert [(span.text, span.disagrees) for span in article.dates] == [("pada Senin (30/12/2022)", True)]


def test_a_day_above_the_report_is_the_day_of_the_event() -> None:
    """Before any date of the lead, and in a language without a table; a headline that names a day is none."""
    article = make_article("9 Maret 2008\nIa lahir di Kota A pada 24 Februari 1955 dan menang lagi.")
    assert article.event_date
    assert (str(article.event_date.value), article.event_date.evidence) == ("2008-03-09", "9 Maret 2008")
    dutch = make_article("9 maart 2008\nDe minister bezoekt vandaag de haven van Rotterdam.", language="nl")
    assert str(dutch.day) == "2008-03-09"
    assert make_article("Pemilu 14 Februari 2024\nWarga datang ke TPS.").event_date is None
