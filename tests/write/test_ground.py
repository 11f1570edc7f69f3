"""A sentence of the hand's whose ground has changed."""

from __future__ import annotations

import dataclasses

from digest.model import Brief, Change, Claim, Disagreement, Edit, Reading
from digest.write.ground import find_lost_ground
from tests.render.pages import make_brief

BRIEF = make_brief()
((KEY, ARTICLE),) = BRIEF.event.keys.items()
EDIT = Edit(
    kind="added", before="", after="14 tewas.", text="14 tewas.\n", line=1, section="summary", cites=(KEY,), mark="m"
)
TOLD = Change(event=BRIEF.event.id, kind="corrected", subject="m", after="14 tewas.", ground=(f"{ARTICLE}:f1",))


def _reasons(brief: Brief, fingerprint: str, *told: Change) -> list[str]:
    return [found.reason for found in find_lost_ground(brief, [EDIT], told, {ARTICLE: fingerprint})]


def test_an_article_that_it_cites_was_revised_or_removed() -> None:
    """Since the sentence was written, and not before."""
    assert _reasons(BRIEF, "f1", TOLD) == []
    assert _reasons(BRIEF, "f2") == []
    assert _reasons(BRIEF, "f2", TOLD) == [f"its source [^{KEY}] was revised"]
    gone = dataclasses.replace(BRIEF, event=dataclasses.replace(BRIEF.event, articles=()))
    assert _reasons(gone, "f1", TOLD) == [f"its source [^{KEY}] is no longer there"]


def test_a_second_revision_is_another_suggestion() -> None:
    """So that it comes back after the first was dismissed."""
    first, second = (find_lost_ground(BRIEF, [EDIT], [TOLD], {ARTICLE: mark}) for mark in ("f2", "f3"))
    assert first != second


def test_a_figure_that_it_tells_was_updated() -> None:
    """14 is not 140."""
    claim = Claim(taken_from=BRIEF.citations[0].article.sentences[0])
    for newest, older, found in (("20", "14", ["14 is now 20 (tewas)"]), ("20", "1", []), ("14", "9", [])):
        readings = tuple(Reading(text=text, claim=claim, reported=None) for text in (newest, older))
        update = Disagreement(kind="killed", subject="tewas", readings=readings, is_update=True)
        assert _reasons(dataclasses.replace(BRIEF, disagreements=(update,)), "f1", TOLD) == found
