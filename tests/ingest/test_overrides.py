"""``overrides.yml``: what an editor may ask for, and what is said of the rest."""

from __future__ import annotations

from pathlib import Path

import pytest

from digest.ingest.overrides import parse_overrides, read_overrides
from digest.model.wanted import Overrides, Wish

WHOLE = """# Ditulis meja malam
together: [[a, b], [c, d, e]]
apart:
  - [a, "antara#17"]
  - - f   # kemarin
    - g
ignore: [iklan]
pin_headline:
  2022-12-30-putin-8cb8: Putin dan Xi bicara
story:
  together: [[x, y]]
  apart: [[x, z]]
together: [[h, i]]
"""


def test_every_wish_is_read_with_its_line() -> None:
    """In a line or in a block; a key that git kept twice counts twice."""
    overrides, problems = parse_overrides(WHOLE, "overrides.yml")
    assert problems == ()
    assert [(wish.names, wish.line) for wish in overrides.together] == [
        (("a", "b"), 2),
        (("c", "d", "e"), 2),
        (("h", "i"), 13),
    ]
    assert [(wish.names, wish.line) for wish in overrides.apart] == [(("a", "antara#17"), 4), (("f", "g"), 5)]
    assert overrides.ignore == (Wish(names=("iklan",), line=7),)
    assert overrides.headlines == (Wish(names=("2022-12-30-putin-8cb8", "Putin dan Xi bicara"), line=9),)
    assert overrides.stories == (Wish(names=("x", "y"), line=11),)
    assert overrides.story_apart == (Wish(names=("x", "z"), line=12),)


@pytest.mark.parametrize(
    ("text", "line", "message"),
    [
        ("\ntogther: [[a, b]]\n", 2, "togther is unknown; did you mean together?"),
        ("together: [a, b]\n", 1, "this is no list of names; write lists of two or more names: [[a, b]]"),
        ("apart: [[a]]\n", 1, "this is no list of lists; write lists of two or more names: [[a, b]]"),
        ("ignore: {a: b}\n", 1, "this is no list of names; write a list of names: [a, b]"),
        ("story: [[a, b]]\n", 1, "story is unknown; did you mean story.apart?"),
        (
            "pin_headline: [a]\n",
            1,
            "this is no headline by event; write the event, a colon and the headline, one a line",
        ),
    ],
)
def test_what_cannot_be_meant_is_told_and_the_rest_obeyed(text: str, line: int, message: str) -> None:
    """With line and remedy."""
    overrides, (problem,) = parse_overrides(f"{text}ignore: [z]\n", "content/overrides.yml")
    assert (problem.location, problem.line, problem.message) == ("content/overrides.yml", line, message)
    assert [wish.names for wish in overrides.ignore] == [("z",)]


@pytest.mark.parametrize(
    "text", ["together: [[a\n", "- a\n", "together: *x\n", "a: !!python/object:os.system x\n", "\x01"]
)
def test_a_file_that_is_no_mapping_asks_for_nothing_certain(tmp_path: Path, text: str) -> None:
    """The caller keeps what was asked for before."""
    (tmp_path / "overrides.yml").write_text(text, encoding="utf-8")
    _, overrides, (problem,) = read_overrides(tmp_path)
    assert overrides is None
    assert problem.location == f"{tmp_path.name}/overrides.yml"


def test_no_file_asks_for_nothing(tmp_path: Path) -> None:
    """Nor does an empty one."""
    assert read_overrides(tmp_path) == ("", Overrides(), ())
    (tmp_path / "overrides.yml").write_text("together:\nignore:\n", encoding="utf-8")
    assert read_overrides(tmp_path)[1] == Overrides()
