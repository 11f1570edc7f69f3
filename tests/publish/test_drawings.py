"""Drawings stand at the end of their sections, and no other byte of the site changes."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from digest.config import load_config
from digest.model import HEAD, Drawing, Extras
from digest.publish import publish_site
from digest.publish.drawings import draw_into
from tests.publish.sample_site import PARADE, WANG_YI, write_page, write_sample_site
from tests.publish.test_publish import files_of

PAGE = '<div>\r\n<h1>J</h1><h2 id="a">A</h2>\r\n<p>Kalimat é</p><h2 id="b">B</h2></div>'


def _draw(path: str, anchor: str, html: str) -> Drawing:
    return Drawing(path=path, anchor=anchor, html=html)


def test_drawings_of_one_section_stand_in_their_order(tmp_path: Path) -> None:
    """Each marked as nothing to search for; line ends and all else stay."""
    write_page(tmp_path / "x" / "index.html", PAGE)
    given = (_draw("x.md", "", "<p>3</p>"), _draw("x.md", "a", "<p>1</p>\n"), _draw("x.md", "a", "<p>2</p>"))
    assert draw_into(tmp_path, given) == ()
    one, two, three = (f'<div class="drawn" data-pagefind-ignore="all">\n<p>{n}</p>\n</div>\n' for n in (1, 2, 3))
    expected = PAGE.replace('<h2 id="b">', f'{one}{two}<h2 id="b">').replace("</h2></div>", f"</h2>{three}</div>")
    assert (tmp_path / "x" / "index.html").read_bytes().decode() == expected


def test_what_machines_read_ends_the_head(tmp_path: Path) -> None:
    """As it is; a page without a head says so."""
    write_page(tmp_path / "x" / "index.html", f"<head><title>a</title></head>{PAGE}")
    write_page(tmp_path / "y" / "index.html", PAGE)
    (problem,) = draw_into(tmp_path, (_draw("x.md", HEAD, "<meta>"), _draw("y.md", HEAD, "<meta>")))
    assert problem.location == "y.md"
    assert "<title>a</title><meta>\n</head>" in (tmp_path / "x" / "index.html").read_text(encoding="utf-8")


def test_a_mark_stands_behind_its_sentence_whose_words_it_may_enclose(tmp_path: Path) -> None:
    """In the order of the page, whoever draws first; where an editor's element is in the way, nothing encloses."""
    page = "<h1>J</h1><p>“Satu.”<sup>1</sup>\nDua.<sup>2</sup> Se<em>tengah</em> tiga.</p>"
    write_page(tmp_path / "x" / "index.html", page)
    around = ('<i lang="ar">', "</i>")
    marks = [
        Drawing(path="x.md", anchor="", html="<b>3</b>", after="Se*tengah* tiga.", line=3, around=around),
        Drawing(path="x.md", anchor="", html="<b>1</b>", after="“Satu.”[^a]", line=1, around=around),
        Drawing(path="x.md", anchor="", html="<b>2</b>", after="Dua.[^b]", line=2),
        Drawing(path="x.md", anchor="", html="<u>2</u>", after="Dua.[^b]\n", line=2),
        Drawing(path="x.md", anchor="", html="", after="J", line=0, around=("<i>", "</i>")),
        Drawing(path="x.md", anchor="", html="", after="Nowhere.", line=9, around=around),
    ]
    assert draw_into(tmp_path, marks) == ()
    assert (tmp_path / "x" / "index.html").read_text(encoding="utf-8") == (
        '<h1><i>J</i></h1><p><i lang="ar">“Satu.”</i><sup>1</sup>\u00a0<b>1</b>\n'
        "Dua.<sup>2</sup>\u00a0<b>2</b>\u00a0<u>2</u> Se<em>tengah</em> tiga.\u00a0<b>3</b></p>"
    )


@pytest.mark.parametrize(
    ("path", "file"),
    [("index.md", "index.html"), ("a/index.md", "a/index.html"), ("a/b.md", "a/b/index.html"), ("a/b.md", "a/b.html")],
)
def test_a_page_is_found_where_mkdocs_puts_it(tmp_path: Path, path: str, file: str) -> None:
    """With addresses that end in a slash, and with those that end in ``.html``."""
    write_page(tmp_path / file, PAGE)
    assert draw_into(tmp_path, (_draw(path, "a", "<p>Gambar</p>"),)) == ()
    assert "Gambar" in (tmp_path / file).read_text("utf-8")


def test_what_is_not_there_is_a_note(tmp_path: Path) -> None:
    """By page and section, with what to do; the other drawings are drawn."""
    write_page(tmp_path / "x" / "index.html", PAGE)
    problems = draw_into(tmp_path, (_draw("y.md", "a", "1"), _draw("x.md", "c", "2"), _draw("x.md", "b", "<p>3</p>")))
    assert [(problem.location, problem.severity, problem.message) for problem in problems] == [
        ("x.md", "note", "has no section {#c}, at whose end something is drawn; put it back"),
        ("y.md", "note", "is not in the site, so nothing can be drawn into it; build again"),
    ]
    assert "<p>3</p>" in (tmp_path / "x" / "index.html").read_text("utf-8")


TAGS = ("<h1>", "<h2 id=a>", "</h2>", "<h3 id=b>", "<p>", "</p>", "<div>", "</div>", "<div class=footnote>", "<br>")
ODD = (
    "<!--",
    "-->",
    "<script>",
    "</script>",
    "<",
    ">",
    "&amp",
    "\r\n",
    "\n",
    "é",
    "<![CDATA[",
    "<![x[",
    "<h2 id='a",
    "\u2028",
)


@given(st.lists(st.sampled_from(TAGS + ODD)))
def test_whatever_a_page_holds_only_the_drawings_are_added(
    tmp_path_factory: pytest.TempPathFactory, parts: list[str]
) -> None:
    """Nothing fails, and without them the page is as it was."""
    page = "".join(parts)
    file = tmp_path_factory.mktemp("site") / "x.html"
    file.write_bytes(page.encode())
    draw_into(file.parent, [_draw("x.md", anchor, f"<p>{anchor}</p>") for anchor in ("", "a", "b")])
    drawn = file.read_bytes().decode()
    for anchor in ("", "a", "b"):
        drawn = drawn.replace(f'<div class="drawn" data-pagefind-ignore="all">\n<p>{anchor}</p>\n</div>\n', "")
    assert drawn == page


def test_a_site_with_drawings_is_the_site_without_but_for_them(tmp_path: Path) -> None:
    """Above the footnotes; the search finds no word of them, so its index has the same bytes."""
    config = load_config(write_sample_site(tmp_path))
    publish_site(config)
    plain = files_of(config.site)
    assert publish_site(config, Extras(drawings=(_draw(PARADE, "sources", "<p>Garis waktu unik</p>"),))) == ()
    drawn = files_of(config.site)
    page = f"{PARADE.removesuffix('.md')}/index.html"
    assert [path for path in drawn if drawn[path] != plain.get(path)] == [page]
    text = drawn[page].decode()
    assert text.index('id="sources"') < text.index("Garis waktu unik") < text.index('<div class="footnote">')
    assert f"{WANG_YI.removesuffix('.md')}/index.html" in drawn
