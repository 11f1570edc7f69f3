"""ROUGE, by hand and as the rouge-score package gives it."""

from __future__ import annotations

import pytest

from digest.evaluate.summaries.rouge import score_rouge, split_tokens


def test_words_pairs_and_order() -> None:
    """Four of five words stand in both; of four pairs two; the words "a b … d e" in this order."""
    rouge = score_rouge(["a b c d e"], [["a b x d e"]])
    assert (rouge.words, rouge.pairs, rouge.order) == pytest.approx((0.8, 0.5, 0.8))


def test_order_is_the_union_over_sentences() -> None:
    """The example of the paper: w1 w2 and w1 w3 w5 of w1 … w5; four of five, of ten told."""
    rouge = score_rouge(["w1 w2 w6 w7 w8", "w1 w3 w8 w9 w5"], [["w1 w2 w3 w4 w5"]])
    assert rouge.order == pytest.approx(2 * 0.8 * 0.4 / 1.2)


def test_as_the_package_gives_it() -> None:
    """rouge-score 0.1.2: RougeScorer(["rouge1", "rouge2", "rougeLsum"], use_stemmer=False)."""
    wanted = ["Police killed the gunman.", "Ten people, all of them guests, died in the U.S. hotel."]
    found = ["The gunman was killed by police in the hotel.", "Ten people died; nine guests were hurt."]
    rouge = score_rouge(found, [wanted])
    assert (rouge.words, rouge.pairs, rouge.order) == pytest.approx((0.687500000, 0.200000000, 0.500000000))


def test_several_references_are_averaged_and_nothing_is_no_error() -> None:
    """As the peers of the field do."""
    assert score_rouge(["a b"], [["a b"], ["x y"]]).words == pytest.approx(0.5)
    assert score_rouge([], [["a b"]]).order == 0.0
    assert score_rouge(["a b"], []).pairs == 0.0


def test_letters_keep_their_marks() -> None:
    """However they are written: one character or two."""
    assert split_tokens("Ảnh: Thủ tướng_A\u0309nh 12,5") == ["ảnh", "thủ", "tướng", "ảnh", "12", "5"]
