"""A newer text is taken, an older one and none at all are refused, and what was said stays known."""

from __future__ import annotations

import dataclasses

from digest.config import ExtractConfig
from digest.extract import choose_texts, extract_article, remember_texts, restore_article
from digest.extract.revisions import restore_document
from digest.memory import History, Revision
from digest.model import Article, Problem
from tests.builders import make_article, read_corpus

URL = "https://a.id/1"


def _make(text: str, **declared: str) -> Article:
    return make_article(text, url=URL, **declared)


def _remember(*articles: Article) -> tuple[History, ...]:
    """Histories after builds that met these articles one after the other."""
    histories: tuple[History, ...] = ()
    for article in articles:
        histories = remember_texts([article], histories)
    return histories


def _texts(history: History) -> list[str]:
    return ["|".join(text for paragraph in r.paragraphs for text in paragraph) for r in history.revisions]


def test_each_text_stays_known_in_its_order() -> None:
    """One that did not change is no new one, one that came back is."""
    first, second = _make("Hujan turun."), _make("Hujan reda.")
    (history,) = _remember(first, first, second, first)
    assert _texts(history) == ["Hujan turun.", "Hujan reda.", "Hujan turun."]


def test_a_revision_has_the_time_of_its_last_change() -> None:
    """Else that of its publication, else none."""
    published = _make("Hujan.", published="2023-01-01T10:00+07:00")
    changed = _make("Reda.", published="2023-01-01T10:00+07:00", modified="2023-01-01T12:00+07:00")
    (history,) = _remember(_make("Gerimis."), published, changed)
    times = [revision.when.isoformat() if revision.when else None for revision in history.revisions]
    assert times == [None, "2023-01-01T10:00:00+07:00", "2023-01-01T12:00:00+07:00"]


def test_an_older_text_never_replaces_a_newer() -> None:
    """It is refused with a note, and the known one is used under the file's name of now."""
    newer, older = _make("Hujan reda.", modified="2023-01-02"), _make("Hujan turun.", name="b", modified="2023-01-01")
    choice = choose_texts([older], [], _remember(newer))
    assert choice.articles == ()
    (restored,), (problem,) = choice.restored, choice.problems
    assert (restored.name, _texts(restored)) == ("b", ["Hujan reda."])
    assert (problem.severity, problem.location) == ("note", "articles/b.txt")
    assert problem.message.startswith("holds an older text than the one known, which is used; ")


def test_a_newer_text_and_one_without_a_time_are_taken() -> None:
    """Nobody can tell that a text without a time is older."""
    known = _remember(_make("Hujan.", modified="2023-01-01"))
    for article in (_make("Reda.", modified="2023-01-02"), _make("Reda.")):
        choice = choose_texts([article], [], known)
        assert (choice.articles, choice.restored, choice.problems) == ((article,), (), ())


def test_a_corrected_time_is_no_older_text() -> None:
    """The same sentences stay taken, whatever time they give."""
    article = _make("Hujan.", modified="2022-01-01")
    assert choose_texts([article], [], _remember(_make("Hujan.", modified="2023-01-01"))).articles == (article,)


def test_a_file_that_cannot_be_read_any_more_keeps_its_last_good_text() -> None:
    """So does one whose sidecar cannot; a file that was no article before stays a Problem alone."""
    known = _remember(make_article("Hujan turun."))
    for location in ("articles/a.txt", "articles/a.yml"):
        problem = Problem(location=location, stage="ingest", message="is empty; fill it")
        choice = choose_texts([], [problem], known)
        assert choice.restored == known
        assert [p.message for p in choice.problems] == ["is empty; fill it; until then its last good text is used"]
    stranger = Problem(location="articles/b.txt", stage="ingest", message="is empty; fill it")
    assert choose_texts([], [stranger], known).restored == ()
    assert choose_texts([], [stranger], known).problems == (stranger,)


def test_articles_of_a_file_of_many_keep_their_texts_too() -> None:
    """All of those that no longer come out of it."""
    known = tuple(
        dataclasses.replace(history, location=f"articles/feed.jsonl#{history.name}")
        for name in "ab"
        for history in _remember(make_article(f"Hujan {name}.", name=name))
    )
    problem = Problem(location="articles/feed.jsonl", stage="ingest", message="is cut off; fetch it again")
    assert choose_texts([], [problem], known).restored == known


def test_an_article_that_moved_is_not_restored() -> None:
    """Its old file may be whatever it is."""
    known = _remember(_make("Hujan turun."))
    moved = _make("Hujan turun.", name="b")
    problem = Problem(location="articles/a.txt", stage="ingest", message="is empty; fill it")
    assert choose_texts([moved], [problem], known).restored == ()


def test_a_restored_article_says_what_it_said() -> None:
    """Each article of the corpus, by all that a page shows of it."""
    for article in read_corpus().values():
        (history,) = remember_texts([article], [])
        restored = restore_article(history, ExtractConfig())
        for field in ("id", "name", "location", "url", "headline", "dateline", "outlet", "agencies", "authors"):
            assert getattr(restored, field) == getattr(article, field), (article.name, field)
        for field in ("editors", "section", "photo_credit", "language", "modified", "sentences", "mentions", "quotes"):
            assert getattr(restored, field) == getattr(article, field), (article.name, field)
        assert restored.day == article.day
        assert (restored.published and restored.published.value) == (article.published and article.published.value)


def test_restoring_again_is_the_same() -> None:
    """So that a site with a broken file is the same bytes on every build."""
    for article in read_corpus().values():
        (history,) = remember_texts([article], [])
        once = restore_article(history, ExtractConfig())
        (again,) = remember_texts([once], [history])
        assert again == history
        assert restore_document(again) == restore_document(history)


def test_a_text_that_is_no_longer_one_paragraph() -> None:
    """Paragraphs come back as paragraphs."""
    article = extract_article(restore_document(_remember(_make("Hujan turun.\nBanjir datang."))[0]), ExtractConfig())
    assert [sentence.paragraph for sentence in article.sentences] == [0, 1]
    assert remember_texts([article], [])[0].revisions == (
        Revision(when=None, paragraphs=(("Hujan turun.",), ("Banjir datang.",))),
    )
