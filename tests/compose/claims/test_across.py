"""Sentences of other languages that say what a claim says."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pytest

from digest.cluster import load_encoder
from digest.compose import compose_brief
from digest.compose.claims import compare_sentences, group_claims
from digest.compose.claims.across import join_languages
from digest.config import ComposeConfig
from digest.model.grouped import Event, EventId
from tests.builders import INDONESIAN, make_article
from tests.cluster.test_encoder import FLOOD, STRIKE, needs_extra

HERE = make_article(FLOOD["id"], name="a")
THERE = make_article(FLOOD["en"], name="b", outlet="Paper B", language="en")


def _encode(texts: Sequence[str]) -> np.ndarray:
    """What tells floods from shelters, in two languages."""
    return np.array([[1.0, 0.0] if "rumah" in text or "homes" in text else [0.0, 1.0] for text in texts])


def test_a_sentence_joins_the_claim_that_it_is_nearest_to() -> None:
    """One of each article."""
    claims = group_claims(compare_sentences([HERE], INDONESIAN))
    joined = join_languages(claims, [HERE, THERE], "id", _encode)
    assert [[sentence.text for sentence in claim.also_reported] for claim in joined] == [
        ["Hundreds of homes were flooded after the river burst its banks."],
        ["Residents took shelter in a school."],
    ]


@pytest.mark.parametrize(("here", "there"), [("200 rumah terendam.", "300 homes were flooded."), ("", "")])
def test_figures_that_differ_keep_apart(here: str, there: str) -> None:
    """Whatever the vectors say; and nothing is nothing."""
    one = make_article(here or "Hujan.", name="a")
    other = make_article(there or "Strike.", name="b", outlet="Paper B", language="en")
    claims = group_claims(compare_sentences([one], INDONESIAN)) if here else ()
    assert [claim.also_reported for claim in join_languages(claims, [one, other], "id", _encode)] == [()] * len(claims)


@needs_extra
def test_with_the_real_encoder() -> None:
    """A brief in Indonesian tells who says so in other languages, and not who tells of a strike."""
    others = [make_article(text, name=code, outlet=f"Paper {code}", language=code) for code, text in FLOOD.items()]
    strike = make_article(STRIKE["en"], name="s", outlet="Paper S", language="en")
    articles = [*others, strike]
    event = Event(id=EventId("2025-01-01-x"), articles=tuple(article.id for article in articles))
    brief = compose_brief(event, articles, "id", ComposeConfig(), load_encoder())
    names = {article.id: article.name for article in articles}
    reporting = {names[s.article] for claim in brief.summary for s in claim.also_reported}
    assert "s" not in reporting
    assert reporting >= {"en", "ru"}
    assert brief.compared_by_meaning
