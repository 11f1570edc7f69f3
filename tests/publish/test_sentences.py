"""Sentences of a page, found in the finished HTML."""

from __future__ import annotations

import re

import pytest

from digest.publish.sentences import find_sentences

TAG = re.compile("<[^>]+>")
HEAD = "<title>Xi tiba.</title><article><h1>Xi tiba</h1>\n"


@pytest.mark.parametrize(
    ("markdown", "markup", "rest"),
    [
        ("Xi datang.[^a]", "<p>Xi datang.<sup id='f'><a href='#a'>1</a></sup>", " Lain.</p>"),
        ("Xi *datang ke* **Moskow.**", "<p>Xi <em>datang ke</em> <strong>Moskow.</strong>", "</p>"),
        (
            "Lihat [di sini](https://a.example/b_c).",
            '<p>Lihat <a href="https://a.example/b_c">di sini</a>.',
            " Lain.</p>",
        ),
        ("Harga A & B \\[1\\] naik 5\u00a0%.", "<p>Harga A &amp; B [1] naik 5&nbsp;%.", "\nLain</p>"),
        (
            "> “Caf\u00e9 itu”\n> — Budi[^a]",
            "<blockquote><p>“Caf&eacute; itu” — Budi<sup>1</sup><sup>2</sup>",
            "</p></blockquote>",
        ),
        ("2. Butir kedua", "<ol><li>Butir kedua", "</li></ol>"),
        ("صحح المحرر هذا.", "<p>صحح المحرر هذا.", "</p>"),
    ],
)
def test_a_mark_comes_behind_the_last_letter_and_its_references(markdown: str, markup: str, rest: str) -> None:
    """Whatever stands between the letters."""
    page = f"{HEAD}{markup}{rest}</article>"
    (place,) = find_sentences(page, [markdown])
    assert place
    assert place.behind == len(HEAD + markup)
    words = page[place.start : place.end]
    assert TAG.sub("", words).rstrip(".") == TAG.sub("", markup.split("<sup", maxsplit=1)[0]).rstrip(".")
    assert words[0] in "XLH“Bص"


def test_sentences_are_found_in_their_order() -> None:
    """One that stands twice is found where it is meant; the title, a script and what is not there are not."""
    page = f"{HEAD}<script>Baru.</script><p>Satu. Baru. Dua. Satu.</p></article><footer>Kaki.</footer>"
    *places, foot, comment = find_sentences(page, ["Baru.", "Satu.", "Kaki.", "<!-- -->"])
    ends = [page[: place.behind].rsplit("<p>")[1] for place in places if place]
    assert ends == ["Satu. Baru.", "Satu. Baru. Dua. Satu."]
    assert (foot, comment) == (None, None)
    assert find_sentences("<p>Satu.</p>", ["Satu."]) == [None]
    assert find_sentences(f"{HEAD}<p>Satu.</p><![x[", ["Satu."])[0]
