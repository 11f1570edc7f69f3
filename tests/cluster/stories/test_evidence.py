"""What makes one event follow from another."""

from __future__ import annotations

import dataclasses
from datetime import date

import pytest

from digest.cluster.stories.evidence import FOLLOWS, Evidence, weigh
from tests.cluster.stories.test_profiles import profile

PLAN = (
    "Gubernur Joko Santoso akan menjamu Duta Besar Rina Wulandari di Bali pada April 2024. "
    "Rina Wulandari memuji Joko Santoso."
)
NEARLY = Evidence(
    names=3.1, share=0.5, leads=0.7, words=0.2, days=1, renumbered=False, dated=False, awaited=False, counted=False
)


def _replace(**changed: float | bool) -> Evidence:
    fields = {name: getattr(NEARLY, name) for name in Evidence.__slots__}
    return Evidence(**{**fields, **changed})


def test_names_without_words_follow() -> None:
    """Three names, and other words."""
    assert NEARLY.nearness >= FOLLOWS
    assert _replace(names=2.9).nearness < FOLLOWS
    assert _replace(share=0.25).nearness < FOLLOWS


def test_the_same_words_are_the_same_kind_again() -> None:
    """However many names are shared, and also where it was announced: the next meeting of a bank."""
    assert _replace(names=9, share=1, words=0.5).nearness == 0
    assert _replace(awaited=True, words=0.5).nearness == 0 < _replace(awaited=True, names=0, days=300).nearness


def test_what_is_led_by_others_does_not_follow_by_itself() -> None:
    """Two matches of one tournament share its name, its city and its courts."""
    assert _replace(leads=0.5).nearness < FOLLOWS
    assert _replace(leads=0.5, awaited=True).nearness < FOLLOWS
    earlier = profile("Rafael Nadal menang di Arthur Ashe Stadium, Kamis (7/9/2023).")
    later = profile("Sloane Stephens juara di Arthur Ashe Stadium, Minggu (10/9/2023).")
    assert 0 < weigh(earlier, later).leads < 0.6


def test_another_number_is_another_thing() -> None:
    """The 13th package does not follow from the 12th."""
    earlier = profile("Uni Eropa menyepakati paket sanksi ke-12, Senin (18/12/2023).")
    later = profile("Uni Eropa menyetujui paket sanksi ke-13, Rabu (21/2/2024).")
    assert weigh(earlier, later).renumbered
    assert not weigh(earlier, earlier).renumbered


def test_the_longer_ago_the_more_must_be_shared() -> None:
    """And after half a year, or on the same day, nothing follows."""
    assert _replace(days=140).nearness < FOLLOWS <= _replace(days=140, names=4.1, share=0.6).nearness
    assert _replace(days=181, names=9, share=1).nearness == _replace(days=0).nearness == 0


def test_who_names_the_day_of_the_other_needs_fewer_names() -> None:
    """Back ("pekan lalu") or ahead ("April 2024")."""
    assert _replace(names=2.1).nearness < FOLLOWS <= _replace(names=2.1, dated=True).nearness
    earlier = profile("Kapal Cahaya tenggelam di Buton, Senin (24/7/2023).")
    back = profile("Keluarga Cahaya berdoa, Senin (31/7/2023). Kapal itu tenggelam pekan lalu.")
    unsaid = profile("Keluarga Cahaya berdoa, Senin (31/7/2023).")
    assert weigh(earlier, back).dated
    assert not weigh(earlier, unsaid).dated


def test_what_was_awaited_by_name_follows() -> None:
    """When it comes, and while it is still awaited; not when it is long over."""
    earlier = profile(PLAN, published="2024-02-01")
    meets = profile("Joko Santoso menjamu Rina Wulandari, Kamis (18/4/2024).")
    waits = profile("Menlu tiba, Senin (4/3/2024).\nJoko Santoso akan segera bertemu Rina Wulandari.")
    over = profile("Joko Santoso menjamu Rina Wulandari, Kamis (17/4/2025).")
    assert [weigh(earlier, later).awaited for later in (meets, waits, over)] == [True, True, False]


RAID = "Penyidik KPK menggerebek {} di {}, {}. Juru bicara KPK Budi Prasetyo mengatakan {} orang diamankan."


@pytest.mark.parametrize(
    ("later", "expected"),
    [
        (("kantor camat", "Desa Wanakerta", "Jumat (7/6/2024)", "sembilan"), True),
        (("kantor camat", "Desa Wanakerta", "Sabtu (8/6/2024)", "sembilan"), False),  # too late
        (("kantor camat", "Desa Lembayung", "Rabu (5/6/2024)", "sembilan"), False),  # another raid of the agency
        (("kantor camat", "Desa Wanakerta", "Rabu (5/6/2024)", "dua"), False),  # another count
    ],
)
def test_what_goes_on_being_counted_at_one_scene_follows(later: tuple[str, ...], expected: bool) -> None:  # noqa: FBT001
    """For some days; who acts and who speaks for them does so elsewhere too."""
    first = profile(RAID.format("kantor bupati", "Desa Wanakerta", "Senin (3/6/2024)", "tujuh"))
    assert weigh(first, profile(RAID.format(*later))).counted is expected


def test_a_city_alone_is_no_scene() -> None:
    """In Padang much happens."""
    told = (
        "Warga Padang panik saat banjir, {}. Sebanyak 12 orang tewas.",
        "Banjir Padang surut, {}. Ada 14 orang tewas.",
    )
    first, second = (profile(text.format(day)) for text, day in zip(told, ("3/6/2024", "4/6/2024"), strict=True))
    assert not weigh(first, second).counted


def test_what_lasts_is_counted_on_from_its_last_day_and_not_for_ever() -> None:
    """A late article of the first day's event does not keep it open."""
    days = ("Senin (3/6/2024)", "Jumat (14/6/2024)", "Kamis (20/6/2024)")
    first, second, third = (
        profile(RAID.format("kantor bupati", "Desa Wanakerta", day, number))
        for day, number in zip(days, ("tujuh", "delapan", "sembilan"), strict=True)
    )
    lasting = dataclasses.replace(first, last_day=date(2024, 6, 13))
    assert weigh(lasting, second).counted
    assert not weigh(dataclasses.replace(first, last_day=date(2024, 6, 19)), third).counted


def test_what_counts_on_follows_on_the_same_day_too_but_not_if_it_repeats() -> None:
    """A second quake has the words of the first."""
    assert _replace(counted=True, days=0, names=1).nearness >= FOLLOWS
    assert _replace(counted=True, words=0.5).nearness == 0


def test_the_next_opponent_is_not_what_a_match_is_about() -> None:
    """A name that only the looking ahead has makes no plan."""
    earlier = profile("Persib menang di Bandung, Jumat (23/2/2024). Persib akan menjamu Persija pada 9 Maret 2024.")
    later = profile("Persib ditahan Persija di Bandung, Sabtu (9/3/2024).")
    assert not weigh(earlier, later).awaited
