"""Text of articles is only ever text: shown as it is, and nothing else, by the real Python-Markdown."""

from __future__ import annotations

import re
from html.parser import HTMLParser

import markdown
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from digest.text.pages.markdown import (
    escape_front_matter,
    escape_markdown,
    normalize_line,
    show_plainly,
    unescape_front_matter,
    unescape_markdown,
)

EXTENSIONS = ["footnotes", "attr_list", "toc", "tables", "fenced_code", "def_list", "admonition", "abbr"]

HOSTILE = [
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "<!-- a -->",
    "<a@b.c>",
    "<https://a.example>",
    "[x](javascript:alert(1))",
    "![x](data:text/html,a)",
    "[x]: javascript:alert(1)",
    "[^1]: note",
    "a[^1]",
    "[TOC]",
    "*[HTML]: a",
    "{.a onclick=b}",
    "{: #a }",
    "# a",
    "#a",
    "> a",
    "- a",
    "+ a",
    "* a",
    "1. a",
    "١. a",
    "---",
    "- - -",
    "===",
    "***",
    "___",
    "|:-|",
    ": a",
    "!!! note",
    "```",
    "~~~",
    "`a`",
    "*a* _b_ __c__ **d**",
    "&copy; &lt; &#60; &amp;lt; &copy &ltb",
    "a\\*b\\",
    "--8<-- 'a'",
    "{{ a }} {% b %}",
    "\x02klzzwxh:0\x03 wzxhzdk:0",
    "+",
    "-",
    "1.",
]

PROSE = [
    "“Rusia telah menjadi pemimpin,” kata Putin (70), Rabu (24/2/2023) – naik 5% jadi $1.000.",
    'Kerja sama R&D di AT&T: "baik"; kantor_berita — 3 > 2, #1, a = b, 5 - 3 + 1!',
    "-5 derajat, 2022.5, www.a.example/b?c=d&e=f; !baik :) ~10 |",
    "'Apa?' tanyanya... (lihat c/d).",
]

PIECES = st.one_of(
    st.sampled_from(HOSTILE),
    st.sampled_from(PROSE),
    st.text(alphabet="\\`*_{}[]()#+-.!<>&;:|=~^\"'/ a1é\n\t\x02\x03", max_size=12),
    st.text(max_size=12),
)
TEXTS = st.lists(PIECES, max_size=4).map("".join)


class _Shown(HTMLParser):
    """The elements of a page, and the text that a reader sees."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.text = ""
        self.feed(page)
        self.close()

    def handle_starttag(self, tag: str, _attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)

    def handle_data(self, data: str) -> None:
        self.text += data


def shown(source: str) -> _Shown:
    """What a reader sees of Markdown."""
    return _Shown(markdown.markdown(source, extensions=EXTENSIONS))


@pytest.mark.parametrize("text", HOSTILE + PROSE)
def test_text_is_shown_as_it_is(text: str) -> None:
    """Each thing that Markdown might act on, alone on its line."""
    page = shown(escape_markdown(text))
    assert (page.text, page.tags) == (normalize_line(text), ["p"])


@pytest.mark.parametrize("text", PROSE)
def test_ordinary_prose_is_not_disfigured(text: str) -> None:
    """Editors read what the article says."""
    assert escape_markdown(text) == text


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2022. Tahun itu", "2022\\. Tahun itu"),
        ("- begitu", "\\- begitu"),
        ("# satu # dua", "\\# satu # dua"),
        ("<b>*Putin*</b> [1] & Xi", "&lt;b>\\*Putin\\*&lt;/b> \\[1\\] & Xi"),
        ("&copy; R&D", "&amp;copy; R&D"),
        ("===", "&#61;=="),
        (" dua\n\tbaris\u2028 ", "dua baris"),
        ("", ""),
    ],
)
def test_only_what_would_act_is_escaped(text: str, expected: str) -> None:
    """The least that keeps text text."""
    assert escape_markdown(text) == expected


@given(TEXTS)
def test_any_text_is_shown_as_it_is(text: str) -> None:
    """A paragraph with exactly this text, and no other element."""
    page = shown(escape_markdown(text))
    assert page.text == normalize_line(text)
    assert page.tags == ["p"] * bool(page.text)


@given(TEXTS)
def test_unescaping_undoes_escaping(text: str) -> None:
    """What an editor sees leads back to the article."""
    assert unescape_markdown(escape_markdown(text)) == normalize_line(text)


@example("", "]:")
@given(TEXTS, TEXTS)
def test_text_stays_text_wherever_it_stands(one: str, two: str) -> None:
    """In two lines of a paragraph, a quote, an item, the label of a link and a footnote."""
    first, second = (escape_markdown(f"a{text}a") for text in (one, two))
    page = shown(
        f"{first}[^k]\n{second}[^k]\n\n> {first}\n> {second}\n\n- **b**, [{first}](a.md)\n- {second}\n\n"
        f"[^k]: [{second}](b.md)\n"
    )
    assert set(page.tags) <= {"p", "blockquote", "ul", "li", "strong", "a", "sup", "div", "hr", "ol"}
    assert page.tags.count("a") == 6
    words = "".join(page.text.split())
    for text, times in ((one, 3), (two, 4)):
        assert words.count("".join(normalize_line(f"a{text}a").split())) >= times


@given(TEXTS, TEXTS)
def test_lines_of_a_paragraph_stay_lines(one: str, two: str) -> None:
    """Two sentences below each other, each as hostile as it likes from its first character on."""
    first, second = escape_markdown(one), escape_markdown(two)
    page = shown(f"{first}\n{second}")
    assert set(page.tags) <= {"p"}
    assert normalize_line(page.text) == normalize_line(f"{normalize_line(one)}\n{normalize_line(two)}")


@given(TEXTS)
def test_front_matter_strings_come_back(text: str) -> None:
    """No mark-up is left in a title, and the title can be read back."""
    escaped = escape_front_matter(text)
    assert not re.search("[<>]", escaped)
    assert unescape_front_matter(escaped) == normalize_line(text)


def test_a_title_keeps_its_ampersand() -> None:
    """Only what would read as an entity is escaped."""
    assert escape_front_matter("R&D <b> &lt;") == "R&D &lt;b&gt; &amp;lt;"


@pytest.mark.parametrize("text", HOSTILE)
def test_what_is_escaped_is_seen(text: str) -> None:
    """Every letter, also of what would be a link, a picture or an attribute."""
    shown = show_plainly(escape_markdown(f"Kata {text} itu ![a](b) [c](d) {{.e}} <f>."))
    letters = [letter for letter in f"Kata {normalize_line(text)} itu a b c d e f" if letter.isalnum()]
    assert [letter for letter in shown if letter.isalnum()] == letters


def test_what_an_editor_writes_is_seen_without_its_marks() -> None:
    """Links, pictures, attributes, tags, emphasis."""
    assert show_plainly('- *Xi* [tiba](b_c "d") ![e](f){.g} di <b>Moskow</b>.') == "Xi tiba  di Moskow."
