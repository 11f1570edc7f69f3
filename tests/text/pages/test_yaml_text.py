"""YAML as a tree: texts stay texts, places are true, and nothing costs more than its length."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from digest.errors import PageError
from digest.text.pages.front_matter import write_front_matter
from digest.text.pages.yaml_text import Entry, parse_entries, parse_tree


def test_each_node_knows_where_it_stands() -> None:
    """What stands in a block ends with its last part."""
    text = "a: [[x, y], 'z']  # why\n\nb:\n  - - p\n    - q  # here\n\nc: no\n"
    tree = parse_tree(text)
    assert tree
    (_, flow), (_, block), (_, last) = tree.entries
    assert text[flow.start : flow.end] == "[[x, y], 'z']"
    assert (flow.is_flow, block.is_flow, block.line, block.column) == (True, False, 4, 2)
    assert text[block.start : block.end] == "- - p\n    - q"
    assert [item.text for item in block.items[0].items] == ["p", "q"]
    assert (last.text, last.line) == ("no", 7)


def test_nothing_is_no_tree() -> None:
    """Comments alone are nothing."""
    assert parse_tree("") is None
    assert parse_tree("# a\n") is None


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("a: &x [1]\nb: *x\n", "line 1: only texts, lists and mappings may stand here; write it out, in quotes"),
        ("a: !!int 1\n", "line 1: only texts, lists and mappings may stand here; write it out, in quotes"),
        ("[" * 5_000, "line 1: this stands more than 8 levels deep; write it flatter"),
        ("a: 1\n---\nb: 2\n", "line 2: a second YAML document begins; delete it"),
        ("a: [1\nb: 2\n", "line 2: YAML cannot be read"),
        ('a: 1\nb: ["x\\uDE00\\uD83D"]\n', "line 2: the character U+DE00 is half of one, which no file can hold"),
    ],
)
def test_what_nobody_can_mean_is_refused(text: str, message: str) -> None:
    """With its line."""
    with pytest.raises(PageError, match=f"^{re.escape(message)}"):
        parse_tree(text)


def test_two_halves_are_one_letter() -> None:
    """As JSON writes what lies beyond the first 65,536."""
    assert parse_entries('a: "x\\uD83D\\uDE00"\n') == (Entry(key="a", value="x\U0001f600", line=1),)


_TEXT = st.text(st.sampled_from("a \\\"':#-[]{}&*!|>%@`é中🙂\n\t\x00\x7f\x85\u2028\ufeff"), max_size=12)


@given(
    st.dictionaries(st.from_regex(r"[A-Za-z_][A-Za-z0-9_-]{0,70}", fullmatch=True), _TEXT | st.lists(_TEXT).map(tuple))
)
def test_what_we_write_is_read_without_yaml_and_means_the_same(told: dict[str, str | tuple[str, ...]]) -> None:
    """A comment at the end makes YAML's own parser read it."""
    block = write_front_matter(told).removeprefix("---\n").removesuffix("---\n")
    read = parse_entries(block, first_line=2)
    assert read == parse_entries(f"{block}# by hand\n", first_line=2)
    assert {entry.key: entry.value for entry in read} == told


@pytest.mark.parametrize("line", ['a: "\\u0041"', 'a: "\\x41"', "a: A", 'a:  "A"', '"a": "A"', 'a: "A" # b'])
def test_what_an_editor_writes_otherwise_is_read_too(line: str) -> None:
    """By YAML's parser."""
    assert parse_entries(f'{line}\nb: "B"\n') == (Entry(key="a", value="A", line=1), Entry(key="b", value="B", line=2))


def test_a_key_that_stands_twice_is_refused() -> None:
    """Written by us or not."""
    with pytest.raises(PageError, match="line 2: the key a stands twice, first in line 1"):
        parse_entries('a: "1"\na: "2"\n')
