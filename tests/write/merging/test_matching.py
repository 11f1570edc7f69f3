"""Which unit became which."""

from __future__ import annotations

import pytest

from digest.write.merging.matching import match_units, pair_by_words, score_alike
from tests.write.merging.units import units_of

OLD = ("Satu dua tiga.", "Empat lima enam.", "Tujuh delapan sembilan.")


@pytest.mark.parametrize(
    ("new", "pairs", "moved"),
    [
        (OLD, {0: 0, 1: 1, 2: 2}, set()),
        (("Baru.", *OLD), {0: 1, 1: 2, 2: 3}, set()),
        (("Satu dua tiga.", "Tujuh delapan sembilan."), {0: 0, 2: 1}, set()),
        (("Satu dua tiga.", "Empat lima baru.", "Tujuh delapan sembilan."), {0: 0, 1: 1, 2: 2}, set()),
        (("Tujuh delapan sembilan.", "Satu dua tiga.", "Empat lima enam."), {0: 1, 1: 2, 2: 0}, {0}),
        (("Lain sama sekali.",), {}, set()),
    ],
    ids=["equal", "one before", "one deleted", "one changed", "one moved", "nothing left"],
)
def test_units_are_known_again(new: tuple[str, ...], pairs: dict[int, int], moved: set[int]) -> None:
    """Unchanged, changed or moved."""
    matching = match_units(units_of(*OLD), units_of(*new))
    assert matching.new_of == pairs
    assert matching.old_of == {new_at: old_at for old_at, new_at in pairs.items()}
    assert matching.moved == moved


def test_footnotes_and_headings_are_known_by_name() -> None:
    """Whatever they say, and in whatever order."""
    old = units_of("## Ringkasan {#summary}", "", "[^a]: satu dua", "[^b]: tiga empat")
    new = units_of("## Intisari {#summary}", "", "[^b]: lima enam", "[^a]: tujuh delapan")
    assert match_units(old, new).new_of == {0: 0, 1: 2, 2: 1}


def test_sentences_said_twice_are_paired_in_order() -> None:
    """The first with the first; one that is left over stays alone."""
    twice = list(enumerate(units_of("Satu.", "Satu.")))
    assert pair_by_words(twice, twice[:1]) == {0: 0}


@pytest.mark.parametrize(
    ("one", "two", "is_alike"),
    [
        ("Putin berharap Xi datang.[^a]", "Putin berharap Xi segera datang.[^b]", True),
        ("Putin berharap Xi datang.", "Perang terus berlanjut.", False),
        ("- A, 30 Desember: [a](a.md)", "- B, 30 Desember: [b](b.md)", False),
        ("> Satu dua tiga", "Satu dua tiga", False),
    ],
    ids=["a word more", "another sentence", "another source", "another kind"],
)
def test_two_versions_of_one_sentence_are_alike(one: str, two: str, *, is_alike: bool) -> None:
    """By half of their words at least."""
    (first,), (second,) = units_of(one), units_of(two)
    assert (score_alike(first, second) >= 0.5) is is_alike
