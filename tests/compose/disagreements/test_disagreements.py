"""Breaking events made for this project: the chain of updates, the one real conflict, how many origins.

Written before the code was tried on them, then the code was mended on them: a floor, not a score.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml

from digest.cluster import in_order
from digest.compose import compose_brief
from digest.compose.disagreements.slips import is_slip
from digest.config import ComposeConfig, RenderConfig
from digest.model import Brief, Digest, Disagreement
from digest.model.grouped import Event, EventId
from digest.render import render_event_pages
from tests.builders import ROOT, make_article, read_corpus
from tests.render.pages import TEMPLATES

CORPORA = sorted(path for path in (ROOT / "tests" / "gold" / "breaking").iterdir() if path.is_dir())
KIND = {
    "evacuated": "displaced",
    "burned_hectares": "burned",
    "houses_flooded": "damaged",
    "stalls_burned": "damaged",
    "poisoned": "sick",
    "cases": "sick",
    "drugs_kg": "seized",
    "drugs_value": "worth",
}  # what the questions are called in the tables, where that differs


def read_brief(folder: Path) -> tuple[Brief, dict[str, Any]]:
    """The brief of a corpus, its articles one event, and what a careful reader finds."""
    expected = yaml.safe_load((folder / "expected.yml").read_text(encoding="utf-8"))
    articles = in_order(read_corpus(folder).values())
    event = Event(id=EventId("2025-01-01-x"), articles=tuple(article.id for article in articles))
    return compose_brief(event, articles, expected.get("language", "id"), ComposeConfig()), expected


def flat(values: list[Any]) -> list[str]:
    """The steps of a chain, those of a conflict too."""
    return [str(step) for value in values for step in (value if isinstance(value, list) else [value])]


def told(disagreement: Disagreement) -> list[str]:
    """The figures in the order of time."""
    return [reading.text for reading in reversed(disagreement.readings)]


def same(figures: list[str], expected: list[str]) -> bool:
    """Whether these are the figures; a unit may stand behind one."""
    pairs = zip(figures, expected, strict=False)
    return len(figures) == len(expected) and all(f"{one} ".startswith(f"{other} ") for one, other in pairs)


def find(brief: Brief, what: str, *, is_update: bool) -> list[Disagreement]:
    """The disagreements of a kind."""
    kind = KIND.get(what, what)
    return [one for one in brief.disagreements if one.kind == kind and one.is_update == is_update]


@pytest.mark.parametrize("folder", CORPORA, ids=lambda folder: folder.name)
def test_a_breaking_event(folder: Path) -> None:
    """Updates with the latest figure and its time, conflicts, nothing else; and who carries whose report."""
    brief, expected = read_brief(folder)
    names = {citation.article.id: citation.article.name for citation in brief.citations}
    assert [[names[i] for i in origin.articles] for origin in brief.origins] == [
        group["articles"] for group in expected["origin_groups"]
    ]
    for update in expected["updates"]:
        (chain,) = find(brief, update["what"], is_update=True)
        assert same(told(chain), flat(update["chain"]))
        assert chain.readings[0].reported
        assert chain.readings[0].reported.isoformat() == update["at"]
    for conflict in expected["conflicts"]:
        (found,) = find(brief, conflict["what"], is_update=False)
        assert same(sorted(told(found)), sorted(flat(conflict["values"])))
    assert len(brief.disagreements) == len(expected["updates"]) + len(expected["conflicts"])
    shown = {reading.text for one in brief.disagreements for reading in one.readings}
    assert shown.isdisjoint(map(str, expected["must_not"]))


@pytest.mark.parametrize("folder", CORPORA, ids=lambda folder: folder.name)
def test_the_summary_tells_no_figure_that_is_out_of_date(folder: Path) -> None:
    """Nor does the headline; and no copier's slip."""
    brief, expected = read_brief(folder)
    chains = [one for one in brief.disagreements if one.is_update]
    old = {reading.claim.taken_from for chain in chains for reading in chain.readings[1:]}
    conflicts = {r.claim.taken_from for one in brief.disagreements if not one.is_update for r in one.readings}
    assert {claim.taken_from for claim in brief.summary}.isdisjoint(old - conflicts)
    words = " ".join([brief.headline, *(claim.text for claim in brief.summary)]).split()
    assert set(words).isdisjoint(str(slip["value"]) for slip in expected.get("misprints", ()))


@pytest.mark.parametrize("folder", CORPORA[:1], ids=lambda folder: folder.name)
def test_its_page_says_so(folder: Path) -> None:
    """How many articles of how many origins, the latest figure first, with its time and its sentence."""
    brief, expected = read_brief(folder)
    (page,) = render_event_pages(Digest(briefs=(brief,)), TEMPLATES, "id", RenderConfig())
    assert f"{expected['articles']} artikel · {expected['origins']} sumber independen" in page.text
    rows = [line for line in page.text.splitlines() if line.startswith("| Korban tewas")]
    assert rows[0].startswith(
        "| Korban tewas (diperbarui) | 173 | Tempo, 15 Oktober 2025 09.10 UTC+07:00 | Komandan Korem"
    )
    assert [row.split(" | ")[1] for row in rows] == ["173", "118", "46", "9"]


SLIPS = [(118, 181), (41.5, 14.5), (12, 120), (120, 12), (5180, 5810)]
UPDATES = [(118, 173), (9, 46), (31, 31), (12, 17)]


@pytest.mark.parametrize(("source", "copy", "slipped"), [(*p, True) for p in SLIPS] + [(*p, False) for p in UPDATES])
def test_what_a_copier_printed_wrong(source: float, copy: float, slipped: bool) -> None:  # noqa: FBT001
    """Two digits changed places, one more or less, or fewer than the source knew."""
    right, wrong = (make_article(f"Korban tewas {n:g} orang.".replace(".5", ",5")).figures[0] for n in (source, copy))
    assert is_slip(right, wrong) is slipped
