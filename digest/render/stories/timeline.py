"""A timeline: events down a line at true distances in time, each with its day and headline.

::

    ┬─● 5 Maret 2024
    ├╮  Gempa M5,9 Guncang Majene, Tiga Warga Tewas
    │╰● 6 Maret 2024
    │   Tim SAR Terobos Longsor Ulumanda
    ┴─● 30 Maret 2024
        …

A line leads from the day on the axis to the event's dot, which stands beside it or as near as the others leave room.
The picture is as wide as a telephone and is never scaled up: its letters are as large as those of the page.
"""

from __future__ import annotations

import html
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

_WIDTH = 324  # of the column on a telephone of 360 pixels
_AXIS = 8
_DOTS = 50
_LABELS = 64  # where labels begin
_LINE = 18  # height of a line of text
_GAP = 14  # between labels
_MARGIN = 6  # above the first label and below the last
_RADIUS = 5
_TICK = 4  # half of the length of a day's mark on the axis
_LETTERS = 28  # in a line of a headline, in the widest font of a common system; a Chinese character counts two
_LINES = 3  # of a headline

_QUIET = "var(--md-default-fg-color--light,currentColor)"
_ACCENT = "var(--md-typeset-a-color,currentColor)"


@dataclass(frozen=True, slots=True, kw_only=True)
class Moment:
    """An event of a timeline: its day, as words too, its headline, and the address that it leads to."""

    day: date
    said: str
    title: str
    link: str


@dataclass(frozen=True, slots=True, kw_only=True)
class _Place:
    """Where a moment stands: its day on the axis, the top of its label, and the headline in lines."""

    moment: Moment
    day: float
    top: float
    lines: tuple[str, ...]

    @property
    def dot(self) -> float:
        """The middle of the label's first line."""
        return self.top + _LINE / 2

    @property
    def bottom(self) -> float:
        """The end of the label."""
        return self.top + _height(self.lines)


def draw_timeline(moments: Sequence[Moment], name: str) -> str:
    """Give the SVG of two moments or more in the order of time; ``name`` is what a screen reader calls it."""
    places = _place(moments)
    height = round(places[-1].bottom + _MARGIN)
    said = "; ".join(f"{moment.said}: {moment.title}" for moment in moments)
    lines = f"M{_AXIS} {places[0].day:g}V{places[-1].day:g}" + "".join(map(_lead, places))
    return (
        f'<svg class="timeline" xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {_WIDTH} {height}" width="{_WIDTH}" '
        f'height="{height}" style="max-width:100%;height:auto;direction:ltr;font-family:inherit">'
        # The links stand outside of what is called a picture: inside, a screen reader would not find them.
        '<g role="img" aria-labelledby="timeline-name timeline-said">'
        f'<title id="timeline-name">{html.escape(name)}</title><desc id="timeline-said">{html.escape(said)}</desc>'
        f'<path d="{lines}" fill="none" stroke="currentColor" stroke-opacity=".5" stroke-width="1.5"/></g>'
        f"{''.join(map(_draw_moment, places))}</svg>"
    )


def _lead(place: _Place) -> str:
    """Give the mark of the day on the axis and the line to the dot."""
    return f"M{_AXIS - _TICK} {place.day:g}H{_AXIS + _TICK}L{_DOTS} {place.dot:g}"


def _draw_moment(place: _Place) -> str:
    baseline = place.top + _LINE - 5
    title = "".join(
        f'<tspan x="{_LABELS}" y="{baseline + _LINE * number:g}">{html.escape(line)}</tspan>'
        for number, line in enumerate(place.lines, start=1)
    )
    return (
        f'<a href="{html.escape(place.moment.link)}" style="text-decoration:none">'
        f'<circle cx="{_DOTS}" cy="{place.dot:g}" r="{_RADIUS}" fill="{_ACCENT}"/>'
        f'<text x="{_LABELS}" y="{baseline:g}" font-size="13" fill="{_QUIET}">{html.escape(place.moment.said)}</text>'
        f'<text font-size="14.5" fill="{_ACCENT}" style="text-decoration:underline">{title}</text></a>'
    )


def _place(moments: Sequence[Moment]) -> list[_Place]:
    """Give the places: the axis is as long as all labels need."""
    lines = [tuple(_wrap(moment.title)) for moment in moments]
    heights = [_height(wrapped) for wrapped in lines]
    length = sum(heights[:-1]) + _GAP * (len(moments) - 1)
    first, last = moments[0].day, moments[-1].day
    share = [(moment.day - first).days / max(1, (last - first).days) for moment in moments]
    tops = _spread([_MARGIN + length * part for part in share], heights)
    days = [round(_MARGIN + _LINE / 2 + length * part, 1) for part in share]
    placed = zip(moments, days, tops, lines, strict=True)
    return [_Place(moment=moment, day=day, top=round(top, 1), lines=found) for moment, day, top, found in placed]


def _spread(wanted: Sequence[float], heights: Sequence[float]) -> list[float]:
    """Give tops of labels, as wanted where there is room: none into the one before, and the last one where it wants."""
    tops: list[float] = []
    for want, above in zip(wanted, (0.0, *heights), strict=False):
        tops.append(max(want, tops[-1] + above + _GAP) if tops else want)
    tops[-1] = wanted[-1]
    for number in range(len(tops) - 2, -1, -1):
        tops[number] = min(tops[number], tops[number + 1] - heights[number] - _GAP)
    return tops


def _height(lines: Sequence[str]) -> float:
    return _LINE * (1 + len(lines))


def _wrap(title: str) -> Iterator[str]:
    """Give a headline in lines; what does not fit ends in "…"."""
    rest = " ".join(title.split())
    for number in range(_LINES):
        fitting = _fit(rest)
        if fitting == rest:
            yield rest
            return
        is_last = number == _LINES - 1
        cut = fitting if rest[len(fitting)] == " " or " " not in fitting else fitting.rpartition(" ")[0]
        yield f"{cut.rstrip(' ,;:')}…" if is_last else cut
        rest = rest[len(cut) :].lstrip()


def _fit(text: str) -> str:
    """Give as much of a text as one line holds."""
    used = 0
    for number, character in enumerate(text):
        used += 2 if unicodedata.east_asian_width(character) in "WF" else 1
        if used > _LETTERS:
            return text[:number]
    return text
