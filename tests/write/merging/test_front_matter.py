"""Front matter key by key."""

from __future__ import annotations

import pytest

from digest.text.pages.page_text import parse_page
from digest.write.merging.front_matter import drop_doubles, merge_front_matter


def merge_lines(base: str, hand: str, machine: str) -> tuple[str, list[str]]:
    """Merge the lines of three front matters; the second value is where something is suggested."""
    sides = (parse_page(f"---\n{side}---\n") for side in (base, hand, machine))
    merged, suggestions = merge_front_matter(*sides)
    return "".join(entry.text for entry in merged), [found.place for found in suggestions]


@pytest.mark.parametrize(
    ("base", "hand", "machine", "merged", "suggested"),
    [
        ("title: a\n", "title: b\n", "title: a\n", "title: b\n", []),
        ("title: a\n", "title: a\n", "title: c\n", "title: c\n", []),
        ("title: a\n", "title: b\n", "title: c\n", "title: b\n", ["title"]),
        ("title: a\n", 'title: "a"\n', "title: c\n", "title: c\n", []),
        ("title: a\n", "title: a # kami\n", "title: c\n", "title: a # kami\n", ["title"]),
        ("title: a\n", "", "title: a\n", "", []),
        ("title: a\n", "", "title: c\n", "", ["title"]),
        ("title: a\n", "title: b\n", "", "title: b\n", ["title"]),
        ("title: a\n", "title: a\n", "", "", []),
        ("", "own: b\n", "", "own: b\n", []),
        ("a: a\n", "a: a\nown: b\n", "a: a\nc: c\n", "a: a\nc: c\nown: b\n", []),
        ("outlets: [a]\n", "outlets: [b]\n", "outlets: [a]\n", "outlets: [a]\n", ["outlets"]),
        ("outlets: [a]\n", "", "outlets: [a]\n", "outlets: [a]\n", []),
        (
            "outlets: [a]\n",
            "outlets: [a]\nkeep: outlets\n",
            "outlets: [c]\n",
            "outlets: [a]\nkeep: outlets\n",
            ["outlets"],
        ),
        ("", "agencies: [b]\n", "", "agencies: [b]\n", []),
    ],
)
def test_one_key(base: str, hand: str, machine: str, merged: str, suggested: list[str]) -> None:
    """The hand wins where it changed one, but for what the articles tell."""
    assert merge_lines(base, hand, machine) == (merged, suggested)


@pytest.mark.parametrize(
    ("base", "hand", "machine", "merged"),
    [
        ("[a, b]", "[a]", "[a, b, c]", 'articles:\n  - "a"\n  - "c"\n'),
        ("[a]", "[a, z]", "[b]", 'articles:\n  - "b"\n  - "z"\n'),
        ("[a]", "[a, z]", "[a, z]", "articles: [a, z]\n"),
        ("[a]", "[]", "[a, b]", 'articles:\n  - "b"\n'),
        ("[a, b]", "[b]", "[b, a]", "articles: [b]\n"),
    ],
)
def test_articles_are_a_set(base: str, hand: str, machine: str, merged: str) -> None:
    """What either side added or took away holds, and nothing needs to be suggested."""
    assert merge_lines(*(f"articles: {side}\n" for side in (base, hand, machine))) == (merged, [])


def test_keys_that_git_doubled_are_dropped() -> None:
    """Where the base has them doubled too; what the hand wrote is left to choose from."""
    base = '---\ntitle: "A"\nlast_reported: "1"\noutlets:\n  - "x"\nlast_reported: "2"\noutlets:\n  - "y"\n---\nText\n'
    clean = '---\ntitle: "A"\nlast_reported: "1"\noutlets:\n  - "x"\n---\nText\n'
    assert drop_doubles(base, base) == clean
    assert drop_doubles(base.replace('title: "A"', 'title: "B"'), base) == clean.replace('title: "A"', 'title: "B"')
    doubled = clean.replace('title: "A"', 'title: "B"\ntitle: "C"')
    assert drop_doubles(doubled, clean) == doubled
    assert drop_doubles("No front matter\n", base) == "No front matter\n"
