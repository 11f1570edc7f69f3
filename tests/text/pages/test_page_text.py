"""A page as data, and back byte for byte."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from digest.text.pages.page_text import join_page, parse_page, strip_references

PAGE = """---
title: "Putin"
# who reports it
outlets:
  - "KompasTV"
---

# Judul

## Ringkasan {#summary}

Putin berjanji \\[1\\].[^kompastv][^sindonews-13]
Xi datang.

> “Baik,”
> — Putin[^kompastv]

- **KompasTV**, [a](b.md)
  dan lagi
- c

```
# no heading [^a]
```

[^kompastv]: KompasTV: [a](b.md)
[^sindonews-13]: SINDOnews: “a”
"""

LINES = st.sampled_from(
    [
        "---\n",
        "a: b\n",
        "# c: d\n",
        "\n",
        "  \n",
        "Satu.[^a]\n",
        "> q\n",
        "- i\n",
        "  more\n",
        "```\n",
        "[^a]: d\n",
        "## H {#h}\n",
        "x\r\n",
        "y",
    ]
)


def test_units_know_what_they_are_and_where_they_stand() -> None:
    """Kind, line and section of each."""
    units = [(unit.line, unit.kind, unit.name, unit.section) for unit in parse_page(PAGE).units]
    assert units == [
        (8, "heading", "Judul", "Judul"),
        (10, "heading", "summary", "summary"),
        (12, "sentence", "", "summary"),
        (13, "sentence", "", "summary"),
        (15, "quote", "", "summary"),
        (18, "item", "", "summary"),
        (20, "item", "", "summary"),
        (22, "code", "", "summary"),
        (26, "definition", "kompastv", "summary"),
        (27, "definition", "sindonews-13", "summary"),
    ]


def test_a_sentence_has_citations_and_a_statement() -> None:
    """The statement is what stands in the article: without citations, unescaped."""
    sentence = parse_page(PAGE).units[2]
    assert sentence.citations == ("kompastv", "sindonews-13")
    assert sentence.statement == "Putin berjanji [1]."


def test_definitions_are_found_by_key_and_cite_nothing() -> None:
    """A definition's own key is no reference."""
    definitions = parse_page(PAGE).definitions
    assert sorted(definitions) == ["kompastv", "sindonews-13"]
    assert definitions["kompastv"].citations == ()


def test_front_matter_keeps_its_comments() -> None:
    """With the key below them."""
    page = parse_page(PAGE)
    assert [(entry.line, entry.text) for entry in page.front] == [
        (2, 'title: "Putin"\n'),
        (4, '# who reports it\noutlets:\n  - "KompasTV"\n'),
    ]
    assert page.value("outlets") == ("KompasTV",)
    assert page.value("tags") is None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("a\\[^b\\].[^c]", "a\\[^b\\]."),
        ("`[^a]` b[^c]", "`[^a]` b"),
        ("a\\\\[^c]", "a\\\\"),
        ("a ` b[^c] `", "a ` b[^c] `"),
    ],
)
def test_literal_brackets_are_no_references(text: str, expected: str) -> None:
    """Escaped ones and those in code are text."""
    assert strip_references(text) == expected


@given(st.lists(LINES, max_size=15).map("".join))
def test_a_page_comes_back_byte_for_byte(text: str) -> None:
    """Whatever an editor made of it, as long as its front matter can be read."""
    try:
        page = parse_page(text)
    except ValueError:
        return
    assert join_page(page) == text
    for unit in page.units:
        assert text.split("\n")[unit.line - 1] == unit.text.split("\n")[0]


@given(st.text())
def test_any_text_comes_back(text: str) -> None:
    """Whatever it holds."""
    if not text.lstrip("\ufeff").startswith("---"):
        assert join_page(parse_page(text)) == text
