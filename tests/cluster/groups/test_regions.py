"""Which articles are grouped anew: what is new and what it could join; old events stay."""

from __future__ import annotations

import numpy as np

from digest.cluster.groups.regions import find_new, find_window, number_events, split_eras, with_whole_events

DAYS = np.array([0.0, 1.0, 10.0, 40.0, 41.0, np.nan])


def test_few_articles_are_one_era() -> None:
    """Whatever their days."""
    (era,) = split_eras(DAYS)
    assert era.articles.tolist() == [0, 1, 2, 3, 4, 5]
    assert era.end == 41


def test_many_articles_are_cut_by_time() -> None:
    """In spans of two weeks, and the undated come last."""
    days = np.append(np.repeat([5.0, 30.0, 60.0], 3_000), np.nan)
    eras = split_eras(days)
    assert [len(era.articles) for era in eras] == [3_000, 3_000, 3_000, 1]
    assert [era.end for era in eras] == [13, 41, 69, None]


def test_no_articles_are_an_empty_era() -> None:
    """Nothing to group."""
    (era,) = split_eras(np.array([]))
    assert len(era.articles) == 0


def test_who_is_near_in_time() -> None:
    """Who is in the window of a new one; those without a day may be near."""
    there = np.array([0, 1, 2, 3, 5])
    assert find_window(np.array([4]), there, DAYS, 35).tolist() == [2, 3, 5]
    assert find_window(np.array([4]), there, DAYS, 14).tolist() == [3, 5]
    assert find_window(np.array([5]), there, DAYS, 14).tolist() == there.tolist()


def test_an_event_is_grouped_as_a_whole() -> None:
    """With one of its articles come the others."""
    event_of = np.array([0, 0, 0, 1, -1, 2])
    there = np.array([0, 1, 2, 3, 5])
    assert with_whole_events(np.array([2, 4]), there, event_of).tolist() == [0, 1, 2, 4]


def test_what_must_be_grouped_anew() -> None:
    """What is new, what was changed, and what was in one event with something that is gone or was changed."""
    articles = ["a", "b", "c", "d", "e"]
    known = [("a", "b"), ("c", "gone"), ("d",)]
    new = find_new(articles, known, frozenset({"a", "b", "c"}))
    assert new.tolist() == [False, False, True, True, True]
    assert number_events(articles, known).tolist() == [0, 0, 1, 2, -1]
