"""A wish is added to a file that people write, and all that they wrote stays."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from digest.errors import PageError
from digest.text.pages.yaml_lines import add_item
from digest.text.pages.yaml_text import parse_tree

NAMES = st.lists(
    st.text(st.characters(exclude_categories=["Cs", "Cc", "Zl", "Zp"]), min_size=1), min_size=2, max_size=3
)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("", "apart:\n  - [c, d]\n"),
        ("# meja malam\nignore: [x]", "# meja malam\nignore: [x]\napart:\n  - [c, d]\n"),
        ("apart:\n# later\nignore: [x]\n", "apart:\n  - [c, d]\n# later\nignore: [x]\n"),
        (
            "apart:\n- [a, b]  # why\n# next\ntogether: []\n",
            "apart:\n- [a, b]  # why\n- [c, d]\n# next\ntogether: []\n",
        ),
        ("apart:\n  - - a\n    - b # x\n\nignore: []\n", "apart:\n  - - a\n    - b # x\n  - [c, d]\n\nignore: []\n"),
        ("apart: [[a, b],] # why\n", "apart: [[a, b], [c, d],] # why\n"),
        ("apart: [] # none\n", "apart: [[c, d]] # none\n"),
        ("apart:\n  - [a, b]", "apart:\n  - [a, b]\n  - [c, d]\n"),
        ("{apart: [], ignore: [x]}\n", "{apart: [[c, d]], ignore: [x]}\n"),
    ],
)
def test_a_list_is_added_where_the_others_stand(before: str, after: str) -> None:
    """In the form in which they are written."""
    assert add_item(before, "apart", ["c", "d"]) == after


@given(NAMES, NAMES)
def test_what_is_added_is_read(first: list[str], second: list[str]) -> None:
    """Whatever the names hold."""
    tree = parse_tree(add_item(add_item("# a\n", "apart", first), "apart", second))
    assert tree
    ((_, lists),) = tree.entries
    assert [[item.text for item in names.items] for names in lists.items] == [first, second]


@pytest.mark.parametrize("text", ["apart: x\n", "apart: {a: b}\n", "- apart\n", "apart: [\n"])
def test_what_is_no_list_is_left_alone(text: str) -> None:
    """An editor is asked to mend it."""
    with pytest.raises(PageError):
        add_item(text, "apart", ["c", "d"])
