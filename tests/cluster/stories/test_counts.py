"""What an event counts, where, and of what kind it is."""

from __future__ import annotations

import pytest

from digest.cluster.stories.counts import Counts, count_on, read_counts, shared_scene
from tests.builders import make_article


def _counts(headline: str, text: str, **declared: str) -> Counts:
    return read_counts([make_article(text, headline=headline, **declared)])


FIRST = _counts("Gempa di Majene", "Gempa mengguncang Majene, Senin (3/6/2024). Sebanyak 40 orang tewas.")


@pytest.mark.parametrize(
    ("headline", "text", "expected"),
    [
        ("Korban Gempa Bertambah", "Korban tewas di Majene menjadi 73 orang.", True),
        ("Tenda Tiba", "Warga menunggu bantuan gempa. Korban tewas menjadi 73 orang.", True),  # by the other's headline
        ("Korban Gempa", "Sejauh ini 31 orang tewas akibat gempa, kata BPBD.", True),  # sources differ by so much
        ("Gempa Lagi", "Gempa menewaskan 8 orang.", False),  # another count
        ("Kebakaran Toko", "Kebakaran menewaskan 73 orang.", False),  # another kind of happening
        ("Korban Gempa", "Puluhan orang tewas akibat gempa.", False),  # no figure
        ("Gempa Lagi", "Gempa berkekuatan magnitudo 6,1 mengguncang Majene.", False),
        ("Korban Gempa", "Gempa 2006 menewaskan 5.700 orang.", False),
    ],
)
def test_a_count_goes_on_where_a_headlines_word_is_in_the_others_lead(headline: str, text: str, expected: bool) -> None:  # noqa: FBT001
    """And the figure is not far lower."""
    assert count_on(FIRST, _counts(headline, text, published="2024-06-04")) is expected


def test_what_is_measured_once_does_not_go_on_and_what_may_fall_does() -> None:
    """A magnitude is that of one quake; the missing are found."""
    quake = _counts("Gempa M5,2", "Gempa magnitudo 5,2 mengguncang Laut Banda.")
    assert quake.highest == {}
    lost = _counts("Kapal Tenggelam", "Kapal karam, 43 orang hilang.")
    found = _counts("Pencarian Kapal", "Pencarian kapal: tinggal 4 orang hilang.")
    assert lost.falling == {"missing"}
    assert count_on(lost, found)


def test_only_whole_names_are_a_scene_and_nobodys_who_acts_or_speaks() -> None:
    """Two markets share a word, and an agency and its spokesman come back elsewhere."""
    one = _counts("Razia", "KPK menangkap 12 orang di Pasar Kliwon, Tolinggo. “Ada lagi,” kata Agus Salim.")
    other = _counts("Razia", "KPK menangkap 9 orang di Pasar Tomo, Tolinggo. “Masih ada,” kata Agus Salim.")
    assert shared_scene(one, other) == ["tolinggo"]
    assert shared_scene(one, one) == ["kliwon", "pasar", "tolinggo"]


def test_numbers_units_and_what_any_toll_says_tell_no_kind() -> None:
    """Two who died may be anything."""
    counts = _counts("Dua Warga Tewas, 12 Orang Luka di Cibadak", "Dua warga Cibadak tewas tertimpa tebing longsor.")
    assert counts.headline == frozenset()
    assert counts.lead == {"tertim", "tebing", "longso"}
