"""What readers are told of a page, once."""

from __future__ import annotations

import dataclasses

from digest.model import Article, ArticleId, Brief, Change, Claim, Disagreement, Edit, EventId, Reading
from digest.write.history import add_changes, cited_by, tell_deletions, tell_edits, tell_events, tell_figures
from tests.builders import make_article
from tests.render.pages import BODY, make_digest

FLOOD, MORE = make_article(BODY, name="a"), make_article(BODY + " Air surut.", name="b", outlet="Koran B")


def _brief(*articles: Article) -> Brief:
    (brief,) = make_digest(*articles).briefs
    return brief


def _kinds(changes: list[Change]) -> list[tuple[str, str, str]]:
    return [(change.kind, change.subject, change.after) for change in changes]


def test_a_page_is_created_and_articles_join() -> None:
    """And nothing is told of an event that is as it was."""
    one, two = _brief(FLOOD), _brief(FLOOD, MORE)
    assert one.event.id == two.event.id
    assert _kinds([*tell_events((), [two], str)]) == [("created", "", "")]
    assert _kinds([*tell_events((one.event,), [two], str)]) == [("created", "", ""), ("joined", MORE.id, "Koran B")]
    assert _kinds([*tell_events((two.event,), [two], str)]) == [("created", "", "")]


def test_a_merge_is_told_and_not_each_article_that_it_brought() -> None:
    """With the title of the page that was."""
    brief, alias = _brief(FLOOD, MORE), EventId("2024-01-02-x")
    merged = dataclasses.replace(brief.event, aliases=(alias,), held={alias: (MORE.id,)})
    before = dataclasses.replace(brief.event, articles=(FLOOD.id,))
    told = tell_events((before,), [dataclasses.replace(brief, event=merged)], lambda event: f"Judul {event}")
    assert _kinds([*told])[1:] == [("merged", alias, f"Judul {alias}")]


def test_a_split_is_told_on_both_pages() -> None:
    """Each names the other."""
    brief, other = _brief(FLOOD), EventId("2024-01-02-x")
    parted = dataclasses.replace(brief, event=dataclasses.replace(brief.event, parted=(other,)))
    _, here, there = tell_events((), [parted], lambda _: "Lain")
    assert (here.event, here.subject, here.after) == (brief.event.id, other, "Lain")
    assert (there.event, there.subject, there.after) == (other, brief.event.id, brief.headline)


def test_a_figure_that_rose_is_told_and_a_conflict_is_not() -> None:
    """From what was last reported to what is now."""
    claim = Claim(taken_from=FLOOD.sentences[0])
    readings = tuple(Reading(text=text, claim=claim, reported=None) for text in ("20", "20", "14"))
    update = Disagreement(kind="killed", subject="tewas", readings=readings, is_update=True)
    conflict = dataclasses.replace(update, is_update=False)
    brief = dataclasses.replace(_brief(FLOOD), disagreements=(update, conflict))
    assert [(c.subject, c.before, c.after) for c in tell_figures(brief)] == [("tewas", "14", "20")]


def test_what_the_desk_writes_is_told_with_its_ground() -> None:
    """The articles that it cites, directly or as also reporting, as they are now."""
    brief = _brief(FLOOD, MORE)
    keys = {article: key for key, article in brief.event.keys.items()}
    cites = (keys[FLOOD.id], f"{keys[MORE.id]}-2", "x")
    edit = Edit(kind="changed", before="a", after="b", text="b", line=1, section="summary", cites=cites, mark="m")
    assert cited_by(edit, brief) == (FLOOD.id, MORE.id)
    (change,) = tell_edits(brief, [edit], {FLOOD.id: "f1", ArticleId("y"): "f2"})
    assert (change.subject, change.before, change.after, change.ground) == ("m", "a", "b", (f"{FLOOD.id}:f1",))


def test_each_is_told_once() -> None:
    """The first time holds; a sentence that is corrected again is told again, two that were cut are two."""
    event = EventId("x")
    told = Change(event=event, kind="corrected", subject="m", before="a", after="b", ground=("f1",))
    again = dataclasses.replace(told, before="c", ground=("f2",))
    new = dataclasses.replace(told, subject="n", before="b", after="c")
    cut = [*tell_deletions(event, ["0badcafe", "deadbeef"])]
    assert add_changes([told], [again, new, *cut, *cut]) == (told, new, *cut)
    assert {change.is_material for change in cut} == {True}
    assert not Change(event=event, kind="joined").is_material
