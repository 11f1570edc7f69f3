"""What editors ask of a built digest, and how they may name an event."""

from __future__ import annotations

from pathlib import Path

import pytest

from digest import inquiry
from digest.errors import UnknownEventError
from digest.inquiry import find_event
from digest.model.grouped import Event, EventId
from tests.sites import Site, make_site

XI = Event(id=EventId("2022-12-30-xi-8cb8"), articles=(), aliases=(EventId("2022-12-31-putin-e65f"),))
WANG = Event(id=EventId("2023-02-22-wang-2d04"), articles=())
UNDATED = Event(id=EventId("undated-banjir-1a2b"), articles=())
EVENTS = (XI, WANG, UNDATED)


@pytest.fixture
def site(tmp_path: Path) -> Site:
    """The five articles, built once."""
    made = make_site(tmp_path / "site")
    made.build()
    return made


@pytest.mark.parametrize(
    ("wanted", "event"),
    [
        ("2022-12-30-xi-8cb8", XI),
        ("2022-12-31-putin-e65f", XI),
        ("2022-12", XI),
        ("2023", WANG),
        ("events/2022/12/30-xi-8cb8.md", XI),
        ("content/events/2022/12/31-putin-e65f.md", XI),
        ("https://berita.example/sub/events/2023/02/22-wang-2d04/", WANG),
        ("site/events/2023/02/22-wang-2d04/index.html", WANG),
        ("events/undated/banjir-1a2b.html", UNDATED),
    ],
)
def test_an_event_is_found_by_what_an_editor_has_at_hand(wanted: str, event: Event) -> None:
    """Id, former id, a beginning that only it has, its page or address."""
    assert find_event(wanted, EVENTS) is event


def test_an_unknown_event_names_the_nearest() -> None:
    """Three of them; a beginning of several names those."""
    with pytest.raises(UnknownEventError) as unknown:
        find_event("2023-02-22-wnag", EVENTS)
    assert str(unknown.value).startswith("no event is called 2023-02-22-wnag; did you mean 2023-02-22-wang-2d04 or ")
    with pytest.raises(UnknownEventError) as several:
        find_event("202", EVENTS)
    assert str(several.value) == (
        "more than one event begins with 202; did you mean 2022-12-30-xi-8cb8 or 2023-02-22-wang-2d04?"
    )
    with pytest.raises(UnknownEventError, match="no event is called x; there are none: run digest build first"):
        find_event("x", ())


def test_an_event_is_explained_as_it_was_built(site: Site) -> None:
    """With the articles as they are now: one whose file is gone is no evidence."""
    before = inquiry.explain(site.config, "2022")
    assert len(before.explanation.evidence) == 2
    assert [neighbour.event[:4] for neighbour in before.explanation.neighbours] == ["2023", "2025"]
    for suffix in (".txt", ".yml"):
        (site.articles / f"000_cfe2ce10f3b13444{suffix}").unlink()
    after = inquiry.explain(site.config, "2022")
    assert [evidence.article for evidence in after.explanation.evidence] == ["8cb8f664d18ea54c"]
    for suffix in (".txt", ".yml"):
        (site.articles / f"002_7144189efebaf28c{suffix}").unlink()
    gone = inquiry.explain(site.config, "2022")
    assert (gone.explanation.evidence, gone.explanation.neighbours, gone.event.sureness) == ((), (), None)


def test_asking_changes_nothing(site: Site) -> None:
    """On the disk."""
    before = site.snapshot()
    inquiry.explain(site.config, "2022")
    inquiry.find_status(site.config)
    assert site.snapshot() == before


def test_what_waits_is_the_least_sure_first_with_problems_and_suggestions(site: Site) -> None:
    """An article alone is never unsure."""
    page = site.events()[0]
    page.write_text(
        page.read_text(encoding="utf-8").replace("Putin menyebut kerja", "Putin memuji kerja"), encoding="utf-8"
    )
    article = site.articles / "000_cfe2ce10f3b13444.txt"
    changed = article.read_text(encoding="utf-8").replace("Putin menyebut kerja", "Putin menyinggung kerja")
    article.write_text(changed, encoding="utf-8")
    site.build()
    (site.articles / "empty.txt").write_text("", encoding="utf-8")
    waiting = inquiry.find_status(site.config)
    weakest = [event.sureness.weakest for event in waiting.unsure if event.sureness]
    assert len(weakest) == 2
    assert weakest == sorted(weakest)
    assert [problem.location for problem in waiting.problems] == ["content/articles/empty.txt"]
    assert {name: len(found) for name, found in waiting.suggestions.items()} == {
        page.relative_to(site.root / "content").as_posix(): 1
    }
