"""What an editor gives becomes a file with a safe name, and a sidecar that says what was declared."""

from __future__ import annotations

from pathlib import Path

import pytest

from digest.config import FetchConfig
from digest.errors import ArticleError
from digest.ingest.feeds import World
from digest.ingest.given import take_address, take_file, take_text
from digest.text.pages.front_matter import parse_yaml_mapping
from tests.ingest.feeds.serving import serve_web

PAGE = "<html><body><article><p>Hujan turun di Bogor.</p></article></body></html>"
LOCAL = FetchConfig(allow_private_hosts=True, seconds_between_requests=0)


def test_a_text_is_named_by_its_first_words(tmp_path: Path) -> None:
    """The same text again is refused."""
    path = take_text("Hujan di Bogor\r\n\r\nHujan turun.\r\n", {"outlet": "Koran A", "url": ""}, tmp_path)
    assert path.name.startswith("hujan-di-bogor-")
    assert path.read_text(encoding="utf-8") == "Hujan di Bogor\n\nHujan turun.\n"
    assert path.with_suffix(".yml").read_text(encoding="utf-8") == 'outlet: "Koran A"\n'
    with pytest.raises(ArticleError, match="is there already"):
        take_text("Hujan di Bogor\n\nHujan turun.", {}, tmp_path)


@pytest.mark.parametrize("text", ["../../etc/passwd\n", "$(rm -rf .)\n", ".hidden\n", "日本\n", "a" * 500])
def test_no_text_leads_out_of_the_folder(tmp_path: Path, text: str) -> None:
    """Nor does what is declared become anything but a text."""
    attack = 'x"\nid: evil\n---'
    path = take_text(text, {"outlet": attack}, tmp_path / "articles")
    assert path.parent == tmp_path / "articles"
    assert path.name.isascii()
    assert len(path.name) < 100
    assert not path.name.startswith(".")
    assert parse_yaml_mapping(path.with_suffix(".yml").read_text(encoding="utf-8")) == {"outlet": attack}


def test_nothing_is_no_article(tmp_path: Path) -> None:
    """And leaves no file."""
    with pytest.raises(ArticleError, match="is empty; paste the article's text"):
        take_text(" \n", {}, tmp_path)
    assert list(tmp_path.iterdir()) == []


def test_a_file_is_copied_as_it_is(tmp_path: Path) -> None:
    """With its suffix, packed or not."""
    source = tmp_path / "Berita Pagi.html.gz"
    source.write_bytes(b"\x1f\x8bx")
    path = take_file(source, {}, tmp_path / "articles", 100)
    assert path.name.startswith("berita-pagi-")
    assert path.name.endswith(".html.gz")
    assert path.read_bytes() == source.read_bytes()
    with pytest.raises(ArticleError, match="cannot be read"):
        take_file(tmp_path / "none.txt", {}, tmp_path / "articles", 100)


def test_a_page_is_fetched_with_its_address(tmp_path: Path) -> None:
    """What is no page is refused, and so is what is not public."""
    with serve_web() as web:
        path = take_address(web.serve("/hujan", PAGE, Content_Type="text/html"), {}, tmp_path, LOCAL, World())
        picture = web.serve("/foto", b"x", Content_Type="image/png")
        with pytest.raises(ArticleError, match="holds no page"):
            take_address(picture, {}, tmp_path, LOCAL, World())
        with pytest.raises(ArticleError, match="which is no public address"):
            take_address(picture, {}, tmp_path, FetchConfig(), World())
    assert path.read_text(encoding="utf-8") == PAGE
    assert "/hujan" in parse_yaml_mapping(path.with_suffix(".yml").read_text(encoding="utf-8"))["url"]
    with pytest.raises(ArticleError, match="is no web address"):
        take_address("file:///etc/passwd", {}, tmp_path, LOCAL, World())
