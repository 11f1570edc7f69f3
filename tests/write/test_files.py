"""Pages on the disk: whole, only where they differ, and never outside their folder."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from digest.errors import StateError
from digest.memory import Edits
from digest.model import Page
from digest.store import change_files
from digest.write import files_of_pages, merge_pages, read_pages, read_suggestions
from digest.write.files import is_inside

PAGE = '---\nid: "x"\n---\n\n%s orang tewas dalam gempa itu.\n'


def build(content: Path, bases: dict[str, str], **pages: str) -> dict[str, str]:
    """Merge and write, as a build does; gives the new bases."""
    generated = [Page(path=f"events/{name}.md", text=text) for name, text in pages.items()]
    edits = Edits(suggestions=read_suggestions(content / ".digest"))
    merged = merge_pages(generated, bases, read_pages(content), edits)
    change_files(files_of_pages(merged, content), content, content / ".digest")
    return dict(merged.bases)


def test_pages_are_written_and_stale_ones_removed(tmp_path: Path) -> None:
    """No half-written file is left."""
    bases = build(tmp_path, {}, a=PAGE % "Satu", b="b\n")
    assert (tmp_path / "events/a.md").read_text(encoding="utf-8") == PAGE % "Satu"
    build(tmp_path, bases, a=PAGE % "Dua")
    assert list(read_pages(tmp_path)) == ["events/a.md"]
    assert not list((tmp_path / ".digest").iterdir())


def test_an_unchanged_page_is_not_touched(tmp_path: Path) -> None:
    """Its time of change stays."""
    bases = build(tmp_path, {}, a="a\n", b="b\n")
    before = (tmp_path / "events/a.md").stat().st_mtime_ns
    merged = merge_pages(
        [Page(path="events/a.md", text="a\n"), Page(path="events/b.md", text="c\n")], bases, read_pages(tmp_path)
    )
    assert files_of_pages(merged, tmp_path) == {"events/b.md": "c\n"}
    change_files(files_of_pages(merged, tmp_path), tmp_path, tmp_path / ".digest")
    assert (tmp_path / "events/a.md").stat().st_mtime_ns == before


def test_suggestions_wait_and_newer_ones_take_their_place(tmp_path: Path) -> None:
    """One for each text of the hand, outside of what MkDocs publishes."""
    bases = build(tmp_path, {}, a=PAGE % "Tujuh")
    (tmp_path / "events/a.md").write_text(PAGE % "Sekitar tujuh", encoding="utf-8")
    bases = build(tmp_path, bases, a=PAGE % "Delapan")
    bases = build(tmp_path, bases, a=PAGE % "Sembilan")
    build(tmp_path, bases, a=PAGE % "Sembilan")
    lines = (tmp_path / ".digest/suggestions/events/a.md.jsonl").read_text(encoding="utf-8").splitlines()
    assert [json.loads(line)["machine"] for line in lines] == ["Sembilan orang tewas dalam gempa itu."]
    assert "Sekitar tujuh" in (tmp_path / "events/a.md").read_text(encoding="utf-8")


def test_broken_suggestions_are_named(tmp_path: Path) -> None:
    """They are an editor's, so they are not overwritten."""
    waiting = tmp_path / ".digest/suggestions/events/a.md.jsonl"
    waiting.parent.mkdir(parents=True)
    waiting.write_text("{", encoding="utf-8")
    with pytest.raises(StateError, match="restore the file from git, or delete it"):
        read_suggestions(tmp_path / ".digest")


def test_bytes_that_are_no_utf8_are_left_as_they_are(tmp_path: Path) -> None:
    """The page is an editor's to mend."""
    bases = build(tmp_path, {}, a="a\n")
    (tmp_path / "events/a.md").write_bytes(b"caf\xe9\n")
    build(tmp_path, bases, a="b\n")
    assert (tmp_path / "events/a.md").read_bytes() == b"caf\xe9\n"


def test_the_input_and_the_state_are_no_pages(tmp_path: Path) -> None:
    """Articles may be Markdown too."""
    for name in ("articles/a.md", ".digest/pages/b.md", "about.md"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text("a", encoding="utf-8")
    assert list(read_pages(tmp_path)) == ["about.md"]


@pytest.mark.parametrize("path", ["../a.md", "/a.md", "events/../../a.md", ".digest/a.md", "a\\..\\b.md", "a.html", ""])
def test_a_path_that_leads_elsewhere(path: str) -> None:
    """By its name."""
    assert not is_inside(path)
    merged = merge_pages([Page(path=path, text="a")], {}, {})
    assert not merged.texts
    assert not merged.bases
    assert merged.problems[0].message == "leads out of the folder of pages; rename its article"


def test_a_link_that_leads_elsewhere(tmp_path: Path) -> None:
    """On the disk."""
    (tmp_path / "content").mkdir()
    (tmp_path / "elsewhere").mkdir()
    (tmp_path / "content/events").symlink_to(tmp_path / "elsewhere")
    with pytest.raises(StateError, match="delete the link that it follows"):
        build(tmp_path / "content", {}, a="a\n")
    assert not list((tmp_path / "elsewhere").iterdir())


def test_suggestions_that_wait_are_counted_by_page(tmp_path: Path) -> None:
    """Where the hand and the machine changed the same sentence."""
    assert read_suggestions(tmp_path / ".digest") == {}
    bases = build(tmp_path, {}, a=PAGE % "Satu")
    page = tmp_path / "events" / "a.md"
    page.write_text(page.read_text(encoding="utf-8").replace("Satu orang", "Satu warga"), encoding="utf-8")
    build(tmp_path, bases, a=PAGE % "Dua")
    assert [*read_suggestions(tmp_path / ".digest")] == ["events/a.md"]
