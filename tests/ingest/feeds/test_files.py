"""Names and contents of the files that a feed's articles become."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from digest.ingest.feeds.files import (
    file_name,
    has_full_text,
    item_address,
    page_files,
    read_files,
    text_files,
    write_files,
)
from digest.ingest.feeds.items import FeedItem
from digest.text.pages.front_matter import parse_front_matter, parse_yaml_mapping
from tests.ingest.feeds.writing import REPORT


def _item(html: str = REPORT, link: str = "https://a.id/1", **fields: str) -> FeedItem:
    given = {"guid": "", "title": "Hujan", "published": "", "modified": "", "outlet": "Koran A", **fields}
    return FeedItem(html=html, link=link, authors=(), **given)


def test_a_name_is_the_words_of_the_address_and_a_hash() -> None:
    """The same for the same address, another for another with the same words."""
    name = file_name("https://tempo.co/read/Hujan-Deras_Turun.html")
    assert re.fullmatch(r"hujan-deras-turun-[0-9a-f]{12}", name)
    assert name != file_name("https://kompas.com/read/hujan-deras-turun")
    assert file_name("https://a.id/") == file_name("https://a.id/")
    assert file_name("https://a.id/").startswith("article-")


@given(st.text())
def test_a_name_is_safe_whatever_the_address(address: str) -> None:
    """Small letters, digits and hyphens, and not too long."""
    assert re.fullmatch(r"[a-z0-9-]{1,80}", file_name(f"https://a.id/{address}".replace("[", "")))


def test_an_item_is_known_by_its_link_else_its_guid_else_its_title() -> None:
    """Each in its feed."""
    assert item_address(_item(link="https://m.a.id/1?utm_source=x"), "f") == "https://a.id/1"
    assert item_address(_item(link="javascript:alert(1)", guid="7"), "f") == "f#7"
    assert item_address(_item(link="", title="A"), "f") != item_address(_item(link="", title="B"), "f")


@pytest.mark.parametrize(
    ("html", "is_full"),
    [
        (REPORT, True),
        ("<p>Hujan turun.</p>", False),
        (REPORT + "<p>Hujan […]</p>", False),
        (REPORT + "<p>Hujan ... Selengkapnya »</p>", False),
        (f"<script>{REPORT}</script>", False),
    ],
)
def test_a_whole_text_is_long_and_ends(html: str, *, is_full: bool) -> None:
    """A teaser goes on elsewhere."""
    assert has_full_text(_item(html)) is is_full


def test_a_text_keeps_its_paragraphs_and_no_markup() -> None:
    """What is never read aloud is left out."""
    photo = "<figure><figcaption>Foto</figcaption></figure>"
    html = f"<p>Hujan <b>turun</b>.<script>x()</script></p>{photo}<p>5 &lt; 6.<br>Lagi."
    text = text_files(_item(html), "https://a.id/rss")[".md"].decode()
    assert text.endswith("---\n\nHujan turun.\n\n5 < 6.\n\nLagi.\n")


def test_the_outlet_is_left_to_the_address_where_that_is_known() -> None:
    """Else the feed's title says it, without its motto."""
    known = text_files(_item(link="https://nasional.kompas.com/1", outlet="RSS Feed"), "f")[".md"].decode()
    assert "outlet" not in parse_front_matter(known)
    other = text_files(_item(outlet="Jawa-Kini | Berita Terbaru"), "f")[".md"].decode()
    assert parse_front_matter(other)["outlet"] == "Jawa-Kini"


def test_a_page_is_kept_byte_for_byte() -> None:
    """The sidecar says what the feed says."""
    made = page_files(_item(modified="2023-01-02T00:00:00+07:00"), "https://a.id/rss", b"\xff<html>", "https://a.id/2")
    assert made[".html"] == b"\xff<html>"
    declared = parse_yaml_mapping(made[".yml"].decode())
    assert (declared["url"], declared["modified"]) == ("https://a.id/2", "2023-01-02T00:00:00+07:00")


def test_files_come_back(tmp_path: Path) -> None:
    """Nothing else is left in the folder; a sidecar that an editor put beside a text is not ours."""
    write_files(tmp_path, "a", {".html": b"1", ".yml": b"2"})
    write_files(tmp_path, "b", {".md": b"3"})
    (tmp_path / "b.yml").write_bytes(b"4")
    assert read_files(tmp_path, "a") == {".html": b"1", ".yml": b"2"}
    assert read_files(tmp_path, "b") == {".md": b"3"}
    assert read_files(tmp_path, "c") == {}
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a.html", "a.yml", "b.md", "b.yml"]
