"""Cards for social networks: of one size, in the site's colours, in every script that the fonts have."""

from __future__ import annotations

import io
from pathlib import Path

import pytest
from PIL import Image

from digest.model import PICTURE_SIZE
from digest.publish.pictures.card import Wording, draw_card
from digest.publish.pictures.colours import find_colours

COLOURS = find_colours(Path("no site"))
PAPER, ACCENT = (255, 253, 249), (151, 32, 26)
SITE = "Kabar Peristiwa"
TITLES = {
    "id": "Putin Sebut Xi Jinping Teman Baik, Ingin Perkuat Kerja Sama Militer Lawan Barat",
    "ru": "Землетрясение на Тайване: погибли девять человек",
    "vi": "Động đất ở Đài Loan khiến chín người thiệt mạng",
    "ar": "زلزال قوي يضرب تايوان ومركز USGS يقول إن قوته 7.4 درجات",
}


def _draw(title: str, *facts: str, is_rtl: bool = False) -> Image.Image:
    drawn = draw_card(Wording(site=SITE, title=title, facts=facts, is_rtl=is_rtl), COLOURS)
    image = Image.open(io.BytesIO(drawn))
    assert (image.format, image.size) == ("PNG", PICTURE_SIZE)
    assert not image.info  # no time, no program: the same bytes each time
    return image.convert("RGB")


def _ink(image: Image.Image, top: int, bottom: int) -> tuple[int, int]:
    """Where the first and the last column with anything on the paper stand between two heights, the bar apart."""
    band = image.crop((30, top, image.width - 30, bottom))
    columns = [x for x in range(band.width) if any(band.getpixel((x, y)) != PAPER for y in range(band.height))]
    return columns[0] + 30, columns[-1] + 30


@pytest.mark.parametrize("language", TITLES)
def test_a_headline_is_drawn_within_the_margins(language: str) -> None:
    """It begins where its language does, beside the bar; it is not the card of the site."""
    is_rtl = language == "ar"
    image = _draw(TITLES[language], "30 Desember 2022", "KompasTV", is_rtl=is_rtl)
    first, last = _ink(image, 140, 530)
    assert first >= 75
    assert last <= 1140
    assert (last > 1120) if is_rtl else (first < 90)
    assert image.getpixel((1190 if is_rtl else 10, 300)) == ACCENT
    assert image.getpixel((10 if is_rtl else 1190, 300)) == PAPER
    assert image.tobytes() != _draw("", is_rtl=is_rtl).tobytes()


def test_what_no_font_can_write_is_the_card_of_the_site() -> None:
    """A headline in Chinese; signs that are missing are left out of others."""
    site = _draw("").tobytes()
    assert _draw("台湾地震造成九人死亡", "2024").tobytes() == site
    assert _draw("Gempa 😀 Taiwan").tobytes() == _draw("Gempa Taiwan").tobytes() != site


@pytest.mark.parametrize("title", ["kata " * 200, "kata" * 10_000, "a\x00b\ud800\u202ec", "x"])
def test_any_headline_fits(title: str) -> None:
    """However long it is, or one word of it."""
    first, last = _ink(_draw(title), 140, 530)
    assert (first >= 75, last <= 1140) == (True, True)


def test_outlets_that_do_not_fit_are_counted() -> None:
    """Each that does is named; none runs over the margin."""
    many = _draw("Gempa", *(f"Media Nomor {number}" for number in range(40)))
    assert _ink(many, 545, 620)[1] <= 1140
    assert many.tobytes() != _draw("Gempa", *(f"Media Nomor {number}" for number in range(41))).tobytes()


def test_arabic_is_shaped_and_ordered() -> None:
    """Letters join: a word is narrower than its letters one by one."""
    word = "مستشفى"
    joined, apart = (_ink(_draw(text, is_rtl=True), 140, 530) for text in (word, "\u200c".join(word)))
    assert joined[1] - joined[0] < apart[1] - apart[0]
