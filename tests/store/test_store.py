"""What is remembered is what comes back; what cannot be read is named."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest

from digest.errors import StateError
from digest.memory import Fetched, History, KnownArticle, LearnedFurniture, Revision, State
from digest.model import ArticleId, Event, EventId, Story, StoryId, Sureness
from digest.store import load_fetched, load_state, save_fetched, save_state

STATE = State(
    articles=(
        KnownArticle(id=ArticleId("a1"), name="000_a", fingerprint="f1"),
        KnownArticle(id=ArticleId("b2"), name="001_é", fingerprint="f2"),
    ),
    histories=(
        History(
            article=ArticleId("a1"),
            name="000_a",
            location="content/articles/000_a.txt",
            declared={"outlet": "Antara", "authors": ("Budi", "Wati")},
            revisions=(
                Revision(when=None, paragraphs=(("Hujan turun.", "Satu hilang."), ("Reda.",))),
                Revision(when=datetime(2022, 12, 30, 15, 4, tzinfo=UTC), paragraphs=(("Hujan turun.", "Ditemukan."),)),
            ),
        ),
    ),
    forgotten=frozenset({"0badcafe", "deadbeef"}),
    events=(
        Event(
            id=EventId("2022-x"),
            articles=(ArticleId("b2"), ArticleId("a1")),
            aliases=(EventId("2022-y"),),
            held={EventId("2022-y"): (ArticleId("a1"),)},
            parted=(EventId("2022-z"),),
            keys={"antara": ArticleId("a1")},
            sureness=Sureness(coherence=0.5, weakest=0.25, article=ArticleId("a1")),
        ),
    ),
    stories=(Story(id=StoryId("2022-x"), events=(EventId("2022-x"), EventId("2023-z")), aliases=(StoryId("2022-y"),)),),
    decided=frozenset({"0123abcd"}),
    struck=frozenset({"4567cdef"}),
    places={"liputan/xi.md": "events/2022/x.md"},
    bases={"about.md": "a\n", "events/2022/x.md": "é\r\n\u2028"},
)


def files(folder: Path) -> dict[str, bytes]:
    """All files, with their bytes."""
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_a_state_comes_back(tmp_path: Path) -> None:
    """Byte for byte, pages with odd line ends included."""
    save_state(STATE, tmp_path)
    assert load_state(tmp_path) == STATE


def test_nothing_is_remembered_at_first(tmp_path: Path) -> None:
    """The first build needs no folder."""
    assert load_state(tmp_path / "none") == State(bases={})


def test_records_are_sorted_lines(tmp_path: Path) -> None:
    """So that the order of reading does not matter and git merges them."""
    save_state(State(articles=STATE.articles[::-1]), tmp_path)
    assert (tmp_path / "articles.jsonl").read_text(encoding="utf-8") == (
        '{"fingerprint": "f1", "id": "a1", "name": "000_a"}\n{"fingerprint": "f2", "id": "b2", "name": "001_é"}\n'
    )


def test_saving_again_touches_nothing_and_forgets_what_is_gone(tmp_path: Path) -> None:
    """Half-written files are none of it."""
    save_state(STATE, tmp_path)
    before = {path: path.stat().st_mtime_ns for path in tmp_path.rglob("*.*")}
    save_state(STATE, tmp_path)
    assert {path: path.stat().st_mtime_ns for path in tmp_path.rglob("*.*")} == before
    save_state(State(bases={"about.md": "a\n"}), tmp_path)
    assert files(tmp_path) == {
        "articles.jsonl": b"",
        "decided.jsonl": b"",
        "events.jsonl": b"",
        "forgotten.jsonl": b"",
        "furniture.jsonl": b"",
        "pages/about.md": b"a\n",
        "places.jsonl": b"",
        "revisions.jsonl": b"",
        "stories.jsonl": b"",
        "struck.jsonl": b"",
    }


@pytest.mark.parametrize(
    ("line", "what"),
    [
        ("<<<<<<< HEAD", "is no JSON"),
        ("[" * 100_000, "is no JSON"),
        ("[]", "is no record"),
        ('{"id": "\\uD800"}', "is no JSON"),
        ('{"id": "x"}', "cannot be read (articles must be a list of texts)"),
        ('{"id": "y", "articles": [], "aliases": [], "keys": []}', "cannot be read (keys must be texts by name)"),
        ('{"id": 1, "articles": [], "aliases": [], "keys": {}}', "cannot be read (id must be a text)"),
        ('{"id": "../x", "articles": [], "aliases": [], "keys": {}}', "cannot be read ('../x' is no id of an event)"),
    ],
)
def test_a_broken_line_is_named(tmp_path: Path, line: str, what: str) -> None:
    """File, line, and what to do."""
    save_state(STATE, tmp_path)
    with (tmp_path / "events.jsonl").open("a", encoding="utf-8") as stream:
        stream.write(line + "\n")
    with pytest.raises(StateError) as error:
        load_state(tmp_path)
    place = f"{tmp_path.name}/events.jsonl: line 2"
    assert str(error.value) == f"{place} {what}; restore the file from git, or delete that line and build again"


def test_an_article_that_stands_twice_is_named(tmp_path: Path) -> None:
    """Two branches changed it: which of the two is right, only an editor knows."""
    save_state(STATE, tmp_path)
    with (tmp_path / "articles.jsonl").open("a", encoding="utf-8") as stream:
        stream.write('{"fingerprint": "f3", "id": "a1", "name": "000_b"}\n')
    with pytest.raises(StateError, match="line 3 has the same id as line 1; restore the file from git"):
        load_state(tmp_path)


def test_what_two_branches_counted_or_fetched_is_taken_once(tmp_path: Path) -> None:
    """The larger count, and either answer."""
    rules = tuple(LearnedFurniture(outlet="a", line="Ikuti kami", articles=n, events=n) for n in (7, 9, 8))
    save_state(State(furniture=rules), tmp_path)
    assert load_state(tmp_path).furniture == rules[1:2]
    save_fetched([Fetched(address="https://a.id/rss", etag=tag) for tag in ("1", "2")], tmp_path)
    assert len(load_fetched(tmp_path)) == 1


def test_a_base_that_is_no_text(tmp_path: Path) -> None:
    """It cannot be merged with."""
    save_state(STATE, tmp_path)
    (tmp_path / "pages/about.md").write_bytes(b"\xff")
    with pytest.raises(StateError, match="is not UTF-8 at byte 0; restore the file from git"):
        load_state(tmp_path)


@pytest.mark.parametrize("name", ["events.jsonl", "struck.jsonl", "words/id.tsv", "grouping.txt", "ties.jsonl"])
def test_a_folder_where_a_file_should_be_is_named(tmp_path: Path, name: str) -> None:
    """With what to do."""
    (tmp_path / name).mkdir(parents=True)
    with pytest.raises(StateError, match=rf"{name}: cannot be read \(Is a directory\); make it readable, or restore"):
        load_state(tmp_path)


def test_what_was_fetched_comes_back_sorted(tmp_path: Path) -> None:
    """A field that says nothing is not written."""
    feed = Fetched(address="https://a.id/rss", etag='"1"')
    article = Fetched(address="https://a.id/1", feed="https://a.id/rss", item="f1", file="f2", last_modified="Fri")
    save_fetched([feed, article], tmp_path)
    assert load_fetched(tmp_path) == (article, feed)
    lines = (tmp_path / "fetched.jsonl").read_text(encoding="utf-8").splitlines()
    assert lines[1] == '{"etag": "\\"1\\"", "id": "https://a.id/rss"}'
