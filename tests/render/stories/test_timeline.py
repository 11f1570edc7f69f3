"""Timelines: where things stand, and what no headline can do."""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence
from datetime import date, timedelta
from xml.etree import ElementTree as ET

import pytest
from playwright.sync_api import Browser

from digest.render.stories.timeline import Moment, draw_timeline

SVG = "{http://www.w3.org/2000/svg}"
HEADLINES = (
    "Gempa M5,9 Guncang Majene, Tiga Warga Tewas",
    "Gubernur Sulawesi Barat Perpanjang Masa Tanggap Darurat Bencana di Majene dan Mamuju hingga Akhir Bulan",
    "Air Surut",
    "普京会见习近平：两国关系达到历史最高水平，双方将继续深化战略协作伙伴关系并扩大贸易",
)
# Days of the events: two, even, a burst and a late one, a burst at the end, forty.
COURSES = [(0, 54), (0, 10, 20, 30), (0, 0, 1, 1, 2, 200), (0, 300, 300, 301), tuple(n * n // 9 for n in range(40))]


def moments(days: Sequence[int]) -> list[Moment]:
    """Events on these days."""
    dates = [date(2024, 3, 5) + timedelta(days=day) for day in days]
    return [
        Moment(day=day, said=day.isoformat(), title=HEADLINES[number % len(HEADLINES)], link=f"../{number}/")
        for number, day in enumerate(dates)
    ]


def _days_on_axis(svg: str) -> list[float]:
    lines = ET.fromstring(svg).find(f".//{SVG}path")  # noqa: S314  our own markup
    assert lines is not None
    return [float(day) for day in re.findall(r"M4 ([\d.]+)H", lines.attrib["d"])]


@pytest.mark.parametrize("days", COURSES, ids=len)
def test_distances_are_true(days: Sequence[int]) -> None:
    """A day is as long everywhere on the line."""
    marks = _days_on_axis(draw_timeline(moments(days), "Linimasa"))
    length = marks[-1] - marks[0]
    true = [marks[0] + length * day / days[-1] for day in days]
    assert marks == pytest.approx(true, abs=0.1)


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("days", COURSES, ids=len)
def test_nothing_overlaps_and_nothing_is_cut_on_a_telephone(browser: Browser, days: Sequence[int], scheme: str) -> None:
    """Measured where it is shown, 360 pixels wide."""
    page = browser.new_page(viewport={"width": 360, "height": 700}, color_scheme=scheme)  # type: ignore[arg-type]
    page.set_content(f'<body style="margin:18px;font-family:sans-serif">{draw_timeline(moments(days), "Linimasa")}')
    boxes = page.eval_on_selector_all("svg text", "all => all.map(text => text.getBoundingClientRect().toJSON())")
    frame = page.eval_on_selector("svg", "svg => svg.getBoundingClientRect().toJSON()")
    page.close()
    assert all(frame["left"] <= box["left"] and box["right"] <= frame["right"] <= 342 for box in boxes)
    assert all(above["bottom"] <= below["top"] + 3 for above, below in itertools.pairwise(boxes))
    assert boxes[-1]["bottom"] <= frame["bottom"]


def test_each_event_is_a_linked_dot_with_its_day_and_headline() -> None:
    """Outside of what is called a picture, so that a screen reader finds the links."""
    svg = ET.fromstring(draw_timeline(moments((0, 3)), "Linimasa: 2 peristiwa"))  # noqa: S314
    links = svg.findall(f"{SVG}a")
    assert [(link.attrib["href"], len(link.findall(f"{SVG}circle"))) for link in links] == [("../0/", 1), ("../1/", 1)]
    assert ["".join(link.itertext())[:10] for link in links] == ["2024-03-05", "2024-03-08"]


def test_it_is_told_in_words_too() -> None:
    """Name and description of the picture."""
    svg = ET.fromstring(draw_timeline(moments((0, 3)), "Linimasa: 2 peristiwa"))  # noqa: S314
    picture = svg.find(f"{SVG}g[@role='img']")
    assert picture is not None
    assert picture.findtext(f"{SVG}title") == "Linimasa: 2 peristiwa"
    assert picture.findtext(f"{SVG}desc") == f"2024-03-05: {HEADLINES[0]}; 2024-03-08: {HEADLINES[1]}"


def test_a_headline_is_never_markup() -> None:
    """Whatever stands in an article is text."""
    hostile = Moment(day=date(2024, 1, 1), said="<i>", title='</text><script>alert("1")</script>', link='"><b>')
    svg = draw_timeline([hostile, *moments((0,))], "<svg onload=alert(1)>")
    assert re.findall(r"<(script|b|i)\b|<svg[^>]*onload", svg) == []
    ET.fromstring(svg)  # noqa: S314


def test_a_long_headline_ends_with_an_ellipsis_after_a_whole_word() -> None:
    """Chinese characters count two, and a word longer than a line is cut."""
    svg = ET.fromstring(draw_timeline(moments((0, 1, 2, 3)), "Linimasa"))  # noqa: S314
    lines = [[line.text for line in link.findall(f".//{SVG}tspan")] for link in svg.findall(f"{SVG}a")]
    assert lines[:3] == [
        ["Gempa M5,9 Guncang Majene,", "Tiga Warga Tewas"],
        ["Gubernur Sulawesi Barat", "Perpanjang Masa Tanggap", "Darurat Bencana di Majene…"],
        ["Air Surut"],
    ]
    assert [len(line or "") for line in lines[3]] == [14, 14, 13]
