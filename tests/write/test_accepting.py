"""A suggestion comes onto the page, whatever it is about."""

from __future__ import annotations

import pytest

from digest.memory import Suggestion
from digest.write.accepting import take_suggestion
from digest.write.merging.merge import merge_page

BASE = """---
id: "a"
title: "Gempa"
---

## Ringkasan {#summary}

Gempa mengguncang kota.[^a]
Sembilan orang tewas di sana.[^b]

## Kutipan {#quotes}

- “Kami sedih” — Budi[^a]

[^a]: A
[^b]: B
"""


def _take_all(base: str, hand: str, machine: str) -> str:
    """Merge, then take whatever is suggested."""
    result = merge_page(base, hand, machine)
    assert result.suggestions
    text = result.text
    for suggestion in result.suggestions:
        text = take_suggestion(text, machine, suggestion)
    return text


@pytest.mark.parametrize(
    ("hand", "machine"),
    [
        (("Sembilan orang", "Sekitar sembilan orang"), ("Sembilan orang", "Sepuluh orang")),
        (('"Gempa"', '"Gempa besar"'), ('"Gempa"', '"Gempa kota"')),
        (("Sembilan orang", "Sekitar sembilan orang"), ("Sembilan orang tewas di sana.[^b]\n", "")),
        (("Sembilan orang tewas di sana.[^b]\n", ""), ("Sembilan orang", "Sepuluh orang")),
        (
            ("## Kutipan {#quotes}\n\n- “Kami sedih” — Budi[^a]\n\n", ""),
            ("Budi[^a]\n", "Budi[^a]\n- “Baik” — Ani[^a]\n"),
        ),
        (('id: "a"', 'id: "a"\nlocked: true'), ("Sembilan orang", "Sepuluh orang")),
    ],
    ids=["changed", "title", "withdrawn", "deleted", "section", "locked"],
)
def test_a_page_that_takes_all_says_what_the_machine_says(hand: tuple[str, str], machine: tuple[str, str]) -> None:
    """But for what was not suggested: a deleted quote, a key of the hand's."""
    generated = BASE.replace(*machine).replace("[^b]: B\n", "[^b]: B\n" if machine[1] else "")
    taken = _take_all(BASE, BASE.replace(*hand), generated)
    left = {"- “Kami sedih” — Budi[^a]", "locked: true", "[^b]: B"}
    assert set(taken.split("\n")) - left == set(generated.split("\n")) - left
    assert [line for line in taken.split("\n") if line not in left] == [
        line for line in generated.split("\n") if line not in left
    ]


def test_a_footnote_that_nobody_cites_goes_and_a_new_one_comes() -> None:
    """MkDocs refuses the one, a reader misses the other."""
    hand = BASE.replace("Sembilan orang tewas di sana.[^b]", "Korban jiwa sembilan orang tewas di sana.[^b]")
    machine = BASE.replace("di sana.[^b]", "di situ.[^c]").replace("[^b]: B", "[^c]: C")
    taken = _take_all(BASE, hand, machine)
    assert "di situ.[^c]" in taken
    assert "[^c]: C" in taken
    assert "[^b]" not in taken


def test_front_matter_that_the_hand_took_away_comes_back_with_its_fences() -> None:
    """One key of it."""
    suggestion = Suggestion(place="title", base="", hand="", machine='title: "Gempa"', reason="x", part="front")
    assert take_suggestion("Halo.\n", BASE, suggestion) == '---\ntitle: "Gempa"\n---\nHalo.\n'
