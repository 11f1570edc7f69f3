"""YAML as a tree: texts stay texts, places are true, and nothing costs more than its length."""

from __future__ import annotations

import pytest

from digest.errors import PageError
from digest.text.pages.yaml_text import parse_tree


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
    ],
)
def test_what_nobody_can_mean_is_refused(text: str, message: str) -> None:
    """With its line."""
    with pytest.raises(PageError, match=f"^{message.replace('(', '.')}"):
        parse_tree(text)
