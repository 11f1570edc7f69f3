"""The card of a page: the name of the site, a headline, its day and its outlets, in the site's colours.

A text is written in the first font that has all of its letters, and left out where none has: a card without its
headline is the site's own. (A font for Chinese has ten megabytes.)
"""

from __future__ import annotations

import functools
import io
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from fontpkg_noto_sans_arabic import ROOT as ARABIC
from fontpkg_noto_serif import ROOT as SERIF
from PIL import Image, ImageColor, ImageDraw, ImageFont, features

from digest.model import PICTURE_SIZE
from digest.publish.pictures.lines import fit_lines

_FONTS = (
    str(SERIF / "files" / "NotoSerif[wdth,wght].ttf"),
    str(ARABIC / "files" / "NotoSansArabic[wdth,wght].ttf"),
)
_LACKING = "\U0010ffff"  # no character: each font draws it as all that it lacks
_PLAIN, _BOLD, _BLACK = 400, 700, 900
_LEFT, _RIGHT, _BAR = 80, 1136, 24
_TITLE_SIZES = ((76, 3), (66, 3), (58, 4), (50, 4), (44, 5))  # with as many lines as there is room for
_NAME_SIZES = ((104, 1), (72, 1), (48, 1))
_SMALL, _GAP, _FACTS = 30, 44, 576  # the facts: size, room between, height
_LONGEST = 400  # letters of a text that are looked at: more are never drawn
_SHADES = 16  # of letters, for smooth edges


@dataclass(frozen=True, slots=True, kw_only=True)
class Wording:
    """What a card says; without a title it is the card of the site."""

    site: str
    title: str = ""
    facts: tuple[str, ...] = ()
    is_rtl: bool = False


def draw_card(wording: Wording, colours: Mapping[str, str]) -> bytes:
    """Give a card as PNG: the same bytes for the same words."""
    image = Image.new("RGB", PICTURE_SIZE, colours["paper"])
    sheet = _Sheet(ImageDraw.Draw(image), colours, is_rtl=wording.is_rtl)
    title = _find_text(wording.title, is_rtl=wording.is_rtl)
    if title:
        sheet.draw_event(wording, title)
    else:
        sheet.draw_site(wording.site)
    file = io.BytesIO()
    few = image.quantize(palette=_find_palette(colours), dither=Image.Dither.NONE)  # half the bytes
    few.save(file, "PNG", compress_level=6)
    return file.getvalue()


@dataclass(frozen=True, slots=True, kw_only=True)
class _Text:
    """What can be written, and the font that has all of it."""

    words: str
    path: str
    direction: str | None  # "rtl" needs a library for shapes and order; all else does without

    def font(self, size: int, weight: int) -> ImageFont.FreeTypeFont:
        return _load_font(self.path, size, weight, is_shaped=self.direction is not None)

    def width(self, size: int, weight: int, words: str = "") -> float:
        return self.font(size, weight).getlength(words or self.words, direction=self.direction)


class _Sheet:
    """A card that is being drawn; texts begin at the side where their language does."""

    def __init__(self, pen: ImageDraw.ImageDraw, colours: Mapping[str, str], *, is_rtl: bool) -> None:
        self._pen = pen
        self._colours = colours
        self._is_rtl = is_rtl
        self._start = _RIGHT if is_rtl else _LEFT
        edge = PICTURE_SIZE[0] - _BAR if is_rtl else 0
        pen.rectangle((edge, 0, edge + _BAR, PICTURE_SIZE[1]), fill=colours["accent"])

    def draw_site(self, name: str) -> None:
        """Draw the name alone, between the rules of a masthead."""
        self._rule(212, 218, "ink")
        self._rule(412, 414, "ink")
        text = _find_text(name, is_rtl=self._is_rtl)
        if text:
            measure = functools.partial(_measure, text, _BLACK)
            size, lines = fit_lines(name, _RIGHT - _LEFT, _NAME_SIZES, measure)
            self._write(text, (self._start, 315), (size, _BLACK, "ink"), lines[0])

    def draw_event(self, wording: Wording, title: _Text) -> None:
        """Draw the name above, the headline, and its facts below."""
        name = _find_text(wording.site, is_rtl=self._is_rtl)
        if name:
            self._write(name, (self._start, 76), (38, _BLACK, "ink"))
        self._rule(122, 126, "ink")
        size, lines = fit_lines(title.words, _RIGHT - _LEFT, _TITLE_SIZES, functools.partial(_measure, title, _BOLD))
        for number, line in enumerate(lines):
            self._write(title, (self._start, 160 + (number + 0.5) * size * 1.22), (size, _BOLD, "ink"), line)
        self._rule(536, 537, "line")
        self._write_facts([text for fact in wording.facts if (text := _find_text(fact, is_rtl=self._is_rtl))])

    def _write_facts(self, facts: Sequence[_Text]) -> None:
        """Write as many as fit, each in its font, dots between them, and how many more there are."""
        used, way = 0.0, -1 if self._is_rtl else 1
        for number, text in enumerate(facts):
            left = len(facts) - number
            width = text.width(_SMALL, _PLAIN)
            fits = used + width + (_GAP * 2 if left > 1 else 0) <= _RIGHT - _LEFT
            shown = text if fits else _find_text(f"+{left}", is_rtl=False)
            if number:
                self._dot(self._start + way * (used - _GAP / 2))
            if shown:
                self._write(shown, (self._start + way * used, _FACTS), (_SMALL, _PLAIN, "quiet"))
            if not fits:
                break
            used += width + _GAP

    def _write(self, text: _Text, place: tuple[float, float], style: tuple[int, int, str], words: str = "") -> None:
        size, weight, colour = style
        self._pen.text(
            place,
            words or text.words,
            fill=self._colours[colour],
            font=text.font(size, weight),
            anchor="rm" if self._is_rtl else "lm",
            direction=text.direction,
        )

    def _rule(self, top: int, bottom: int, colour: str) -> None:
        self._pen.rectangle((_LEFT, top, _RIGHT, bottom), fill=self._colours[colour])

    def _dot(self, middle: float) -> None:
        self._pen.ellipse((middle - 3, _FACTS - 3, middle + 3, _FACTS + 3), fill=self._colours["quiet"])


def _find_palette(colours: Mapping[str, str]) -> Image.Image:
    """Give the colours of a card with their shades on its paper."""
    named = {name: ImageColor.getrgb(colour)[:3] for name, colour in colours.items()}
    shades = [*named["line"], *named["accent"]]  # of rules and of the bar
    for name in ("ink", "quiet"):  # of letters
        for step in range(_SHADES + 1):
            pairs = zip(named["paper"], named[name], strict=True)
            shades += [round(paper + (colour - paper) * step / _SHADES) for paper, colour in pairs]
    palette = Image.new("P", (1, 1))
    palette.putpalette(shades)
    return palette


def _measure(text: _Text, weight: int, words: str, size: int) -> float:
    return text.width(size, weight, words)


def _find_text(words: str, *, is_rtl: bool) -> _Text | None:
    """Give a text with a font for it: signs that none has are left out, letters and digits never."""
    if is_rtl and not features.check("raqm"):
        return None
    for path in _FONTS:
        kept = "".join(letter for letter in words[:_LONGEST] if letter.isalnum() or _has(path, letter))
        if kept.strip() and all(_has(path, letter) for letter in kept):
            return _Text(words=" ".join(kept.split()), path=path, direction="rtl" if is_rtl else None)
    return None


@functools.cache
def _has(path: str, letter: str) -> bool:
    font = _load_font(path, _SMALL, _PLAIN, is_shaped=False)
    return letter.isspace() or bytes(font.getmask(letter)) != bytes(font.getmask(_LACKING))


@functools.cache
def _load_font(path: str, size: int, weight: int, *, is_shaped: bool) -> ImageFont.FreeTypeFont:
    layout = ImageFont.Layout.RAQM if is_shaped else ImageFont.Layout.BASIC
    font = ImageFont.truetype(path, size, layout_engine=layout)
    font.set_variation_by_axes([weight, 100])  # and the usual width
    return font
