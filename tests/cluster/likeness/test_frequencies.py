"""How rare a word is, as of a day."""

from __future__ import annotations

from datetime import date

from digest.cluster.likeness.frequencies import Frequencies, fade
from tests.builders import make_signature_of

DAY = date(2024, 1, 1)
LATER = date(2024, 3, 1)  # sixty days on


def _rarity(frequencies: Frequencies, word: str, day: date | None) -> float:
    return float(frequencies.word_rarity("id", [word], day)[0])


def test_what_more_articles_hold_is_less_rare() -> None:
    """And what none holds is the rarest."""
    frequencies = Frequencies()
    frequencies.add([make_signature_of(text, DAY) for text in ("gempa besar", "gempa kecil", "gempa")])
    assert _rarity(frequencies, "gempa", DAY) < _rarity(frequencies, "besar", DAY) < _rarity(frequencies, "baru", DAY)


def test_what_is_past_fades() -> None:
    """A word that was common is rarer when nobody uses it any more."""
    frequencies = Frequencies()
    frequencies.add([make_signature_of("gempa", DAY)] * 50)
    assert _rarity(frequencies, "gempa", LATER) > _rarity(frequencies, "gempa", DAY)


def test_languages_are_counted_apart() -> None:
    """A word of one is unknown in another."""
    frequencies = Frequencies()
    frequencies.add([make_signature_of("gempa", DAY)] * 50)
    assert float(frequencies.word_rarity("ms", ["gempa"], DAY)[0]) > _rarity(frequencies, "gempa", DAY)


def test_the_undated_do_not_fade() -> None:
    """And an unknown day is that of the newest article."""
    frequencies = Frequencies()
    frequencies.add([make_signature_of("gempa")] * 50)
    assert _rarity(frequencies, "gempa", DAY) == _rarity(frequencies, "gempa", LATER)
    frequencies.add([make_signature_of("gempa", DAY)] * 50)
    assert _rarity(frequencies, "gempa", None) == _rarity(frequencies, "gempa", DAY)


def test_days_of_any_century_are_weighed() -> None:
    """An article of 1825 or 2099 among today's; a power of two ends long before."""
    days = [date(1500, 1, 1), date(1825, 7, 20), date(2022, 11, 21), date(2099, 12, 31)]
    assert [fade(day, days[-1]) for day in days] == sorted(fade(day, days[-1]) for day in days)
    assert fade(days[0], days[0]) == fade(days[1], days[0]) == 1.0
