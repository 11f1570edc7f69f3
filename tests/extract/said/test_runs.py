"""Runs of words that may be names."""

from __future__ import annotations

import pytest

from digest.extract.said.runs import find_runs
from tests.builders import INDONESIAN


@pytest.mark.parametrize(
    ("text", "runs"),
    [
        ("kata Juru Bicara KPK Febri Diansyah di sini", ["Juru Bicara KPK Febri Diansyah"]),
        ("oleh Bruno da Silva Lopes dan kawan", ["Bruno da Silva Lopes"]),
        ("ponsel Snapdragon 835 dan Core i9", ["Snapdragon 835 dan Core i9"]),
        ("kader Golkar 14 kursi pada Piala Dunia 2018", ["Golkar", "Piala Dunia"]),
        ("warga anti-Ahok memakai #Merdeka dan Rp15", ["Ahok"]),
        ("bertemu Yasonna H. Laoly kemarin", ["Yasonna H Laoly"]),
    ],
)
def test_the_runs_of_a_sentence(text: str, runs: list[str]) -> None:
    """Small words and model numbers inside, counts and years outside."""
    assert [" ".join(word.text for word in run.words) for run in find_runs(text, INDONESIAN)] == runs


def test_a_run_knows_its_neighbours() -> None:
    """And whether its capital may come from where it stands."""
    first, second = find_runs("Menurut Xi, kata Putin.", INDONESIAN)
    assert (first.opens, first.before, first.after) == (True, "", "")
    assert (second.opens, second.before) == (False, "kata")
