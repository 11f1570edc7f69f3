"""What stories know of an event."""

from __future__ import annotations

from digest.cluster.stories.profiles import Profile, make_profile
from tests.builders import make_article
from tests.cluster.stories.pairs import as_event


def profile(text: str, **declared: str) -> Profile:
    """The profile of an event of one article."""
    article = make_article(text, **declared)
    found = make_profile(as_event(article), [article])
    assert found
    return found


def test_a_name_counts_once_however_many_words_it_has() -> None:
    """A city counts less, what may stand for a country still less, and a country nothing."""
    names = profile("Gunawan Prakoso dari Kremlin tiba di Surabaya, Indonesia, Senin (3/6/2024).").names
    assert names["gunawan"] + names["prakoso"] == 1
    assert 0 < names["kremlin"] < names["surabaya"] < 1
    assert "indonesia" not in names


def test_a_great_number_is_a_name_and_a_round_one_is_none() -> None:
    """4,300 customers are these customers; some 300 are any."""
    names = profile("Sebanyak 4.300 nasabah dan 300 pegawai dirugikan 12 persen, Senin (3/6/2024).").names
    assert [name for name in names if name[0].isdigit()] == ["4300 "]


def test_words_hold_no_names_dates_and_numbers() -> None:
    """What kind of happening it is."""
    words = profile("Gunawan Prakoso didakwa menipu 12 nasabah pada Senin (3/6/2024).").words
    assert words == {"didakwa", "menipu", "nasabah"}


def test_an_event_looks_ahead_where_a_sentence_says_so() -> None:
    """By a day or by a word."""
    said = profile("Gunawan tiba, Senin (3/6/2024).\nIa akan diperiksa.\nSidang digelar pada Juli 2024.").said
    assert [(len(sentence.spans), sentence.awaits) for sentence in said] == [(1, False), (0, True), (1, False)]


def test_what_is_numbered_is_known_by_what_it_is() -> None:
    """The 12th package is not the 12th minute."""
    numbered = profile("Uni Eropa menyepakati paket sanksi ke-12, Senin (3/6/2024).").numbered
    assert {number for _, number in numbered} == {12}


def test_an_event_without_a_day_has_no_profile() -> None:
    """It has no place in time."""
    article = make_article("Hujan turun.")
    assert make_profile(as_event(article), [article]) is None
