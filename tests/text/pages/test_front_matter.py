"""Front matter and sidecars: what was written is what is read, and nothing else is let in."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from mkdocs.utils.meta import get_data

from digest.errors import PageError
from digest.text.pages.front_matter import (
    parse_front_matter,
    parse_yaml_mapping,
    split_front_matter,
    write_front_matter,
)

TEXTS = st.text(alphabet=st.characters(exclude_categories=["Cs"]))
MAPPINGS = st.dictionaries(TEXTS, TEXTS | st.lists(TEXTS).map(tuple))


def test_front_matter_is_easy_to_read() -> None:
    """Texts in quotes, lists in block style, in the order given."""
    written = write_front_matter({"title": 'Putin: "Baik" é', "tags": ("Xi", "no"), "empty": ()})
    assert written == '---\ntitle: "Putin: \\"Baik\\" é"\ntags:\n  - "Xi"\n  - "no"\nempty: []\n---\n'


def test_values_stay_the_text_that_was_written() -> None:
    """No date becomes a date, no ``no`` becomes false."""
    text = "published: 2022-12-30\nanswer: no\nnumber: 1_000\nempty:\nnames: [a, 'b']\n# a comment\n"
    assert parse_yaml_mapping(text) == {
        "published": "2022-12-30",
        "answer": "no",
        "number": "1_000",
        "empty": "",
        "names": ("a", "b"),
    }


@given(MAPPINGS)
def test_what_is_written_can_be_read(mapping: dict[str, str | tuple[str, ...]]) -> None:
    """By us, whatever the texts hold."""
    assert parse_front_matter(write_front_matter(mapping) + "body\n---\n") == mapping


@given(st.dictionaries(st.from_regex("[a-z]{1,5}x", fullmatch=True), TEXTS, min_size=1))
def test_mkdocs_reads_the_same(mapping: dict[str, str]) -> None:
    """And it finds the same body."""
    body, meta = get_data(write_front_matter(mapping) + "body\n---\n")
    assert meta == mapping
    assert body == "body\n---\n"


@pytest.mark.parametrize(
    "text", ["", "text\n", "---\na: b\n---\ntext", "\ufeff---\r\na: b\r\n---\r\n\r\nc", "---\n---\n"]
)
def test_a_page_is_parted_without_loss(text: str) -> None:
    """Byte for byte."""
    assert "".join(split_front_matter(text)) == text


def test_a_page_without_front_matter_has_none() -> None:
    """A rule further down is no front matter."""
    assert parse_front_matter("text\n\n---\na: b\n---\n") == {}


@pytest.mark.parametrize(
    ("block", "message"),
    [
        ("a: b\na: c\n", "line 3: the key a stands twice, first in line 2; delete one of the two"),
        (
            "a: b: c\n",
            "line 2: YAML cannot be read (mapping values are not allowed here); mend the line, or quote its text",
        ),
        ("a: &x b\n", "line 2: only a text or a list of texts may stand here; write it in quotes"),
        ("a:\n  - *x\n", "line 3: only a text or a list of texts may stand here; write it in quotes"),
        ("a: {b: c}\n", "line 2: only a text or a list of texts may stand here; write it in quotes"),
        ("a: !!python/name:os.system b\n", "line 2: only a text or a list of texts may stand here; write it in quotes"),
        ("{a: b}\n", "line 2: these are no lines of the form key: value; write one key a line"),
        ("words\n", "line 2: these are no lines of the form key: value; write one key a line"),
        ("[" * 10_000 + "\n", "line 2: these are no lines of the form key: value; write one key a line"),
        ("a: b\nc: \x01\n", "line 3: the character U+0001 may not stand in YAML; delete it"),
    ],
)
def test_what_cannot_be_meant_is_an_error(block: str, message: str) -> None:
    """It says the line of the page, what is wrong and what to do."""
    with pytest.raises(PageError) as error:
        parse_front_matter(f"---\n{block}---\n")
    assert str(error.value) == message


def test_front_matter_that_is_never_closed() -> None:
    """The whole page would be taken for it, or none of it."""
    with pytest.raises(ValueError, match="line 1: front matter has no end; close it with a line ---"):
        parse_front_matter("---\ntitle: a\n\ntext\n")


def test_a_sidecar_of_two_documents() -> None:
    """Which of them was meant?"""
    with pytest.raises(ValueError, match="line 2: a second YAML document begins; delete it"):
        parse_yaml_mapping("a: b\n---\nc: d\n")
