"""Pictures of a built site: the card that a page names is there, as large as it says, and the same in each build."""

from __future__ import annotations

import re
import sys
from pathlib import Path

import pytest
from PIL import Image

from digest.config import load_config
from digest.errors import MissingExtraError
from digest.publish.pictures import draw_icon, find_colours, write_cards
from digest.publish.pictures.lines import fit_lines
from tests.publish.sample_site import write_page, write_sample_site
from tests.sites import Site, make_site

_PICTURE = re.compile(r'<meta property="og:image" content="https://example\.org/([^"]+)">')


def _set_cards(mkdocs_file: Path, count: int) -> None:
    settings = mkdocs_file.read_text("utf-8")
    assert "\n  digest:\n" in settings
    added = f"\n  digest:\n    publish: {{social_cards: {count}}}\n"
    mkdocs_file.write_text(settings.replace("\n  digest:\n", added), "utf-8")


def _build(root: Path, cards: int) -> Site:
    site = make_site(root)
    _set_cards(site.root / "mkdocs.yml", cards)
    site.build(pages_only=False)
    return site


def test_every_page_names_a_card_that_is_there(tmp_path: Path) -> None:
    """The newest events their own, all others the site's; as large as networks show."""
    site = _build(tmp_path / "site", 2)
    top = site.config.site
    named = {
        page.relative_to(top).as_posix(): _PICTURE.findall(page.read_text("utf-8")) for page in top.rglob("*.html")
    }
    whole = {
        path: names for path, names in named.items() if 'http-equiv="refresh"' not in (top / path).read_text("utf-8")
    }
    assert [path for path, names in whole.items() if len(names) != 1] == []
    events = sorted(path for path in named if path.startswith("events/"))
    cards = [named[path][0] for path in events]
    assert cards == ["assets/card.png", *(path.replace("index.html", "card.png") for path in events[1:])]
    assert len(events) == 3
    for path in {name for names in named.values() for name in names}:
        with Image.open(top / path) as picture:
            assert (picture.format, picture.size) == ("PNG", (1200, 630))
    again = _build(tmp_path / "again", 2)
    assert again.snapshot("site") == site.snapshot("site")


def test_by_default_no_card_is_drawn_or_named(built_site: Path) -> None:
    """They cost time and space."""
    assert list(built_site.rglob("card.png")) == []
    assert not any("og:image" in page.read_text("utf-8") for page in built_site.rglob("*.html"))


def test_what_draws_them_is_an_extra(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Who wants cards is told what to install."""
    mkdocs_file = write_sample_site(tmp_path)
    _set_cards(mkdocs_file, 1)
    for module in ("PIL", "digest.publish.pictures.card"):
        monkeypatch.setitem(sys.modules, module, None)
    with pytest.raises(MissingExtraError, match=r"pip install 'news-digest\[cards\]'"):
        write_cards(tmp_path, load_config(mkdocs_file), ())


def test_colours_are_those_of_the_site(tmp_path: Path) -> None:
    """Of its light scheme; where it names none, ours."""
    write_page(tmp_path / "assets/css/site.css", ":root { --accent: #00AA11; }\n[dark] { --accent: #fff000; }")
    colours = find_colours(tmp_path)
    assert colours["accent"] == "#00aa11"
    assert colours["paper"] == find_colours(tmp_path / "nowhere")["paper"] == "#fffdf9"


@pytest.mark.parametrize("size", [192, 512])
def test_an_icon_lies_within_what_masks_leave(tmp_path: Path, size: int) -> None:
    """A circle of four fifths; outside of it stands the accent alone."""
    (tmp_path / "icon.png").write_bytes(draw_icon(size, find_colours(tmp_path)))
    with Image.open(tmp_path / "icon.png") as icon:
        drawn = icon.convert("RGB")
    assert drawn.size == (size, size)
    middle = (size - 1) / 2
    far = [
        (x, y) for x in range(size) for y in range(size) if (x - middle) ** 2 + (y - middle) ** 2 > (0.4 * size) ** 2
    ]
    assert {drawn.getpixel(place) for place in far} == {(151, 32, 26)}
    assert len(drawn.getcolors() or ()) == 3


def test_a_text_is_as_large_as_it_fits() -> None:
    """Then it is cut, within a word if need be."""

    def measure(words: str, size: int) -> int:
        return len(words) * size

    sizes = ((20, 1), (10, 2))
    assert fit_lines("aaaa", 100, sizes, measure) == (20, ["aaaa"])
    assert fit_lines("aaaa bbbb cccc", 100, sizes, measure) == (10, ["aaaa bbbb", "cccc"])
    assert fit_lines("aaaa bbbb cccc dddd eeee", 100, sizes, measure) == (10, ["aaaa bbbb", "cccc dddd…"])
    assert fit_lines(f"bbbb {'a' * 30}", 100, sizes, measure) == (10, ["bbbb", f"{'a' * 9}…"])
    assert fit_lines(f"{'a' * 30} bbbb", 100, sizes, measure) == (10, [f"{'a' * 9}…", "bbbb"])
