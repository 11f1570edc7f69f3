"""Pages that an editor moved or deleted."""

from __future__ import annotations

import pytest

from digest.model import Page
from digest.write.moves import find_moves, relink_pages

XI = '---\nid: "xi"\n---\n\n[Kompas](../../reports/k.md), [arsip](../../archive/index.md#a)\n'
WANG = '---\nid: "wang"\n---\n\nSebelumnya: [Xi \\[1\\]](../2022/xi.md)\n'
BASES = {"events/2022/xi.md": XI, "events/2023/wang.md": WANG, "reports/k.md": "k\n", "archive/index.md": "a\n"}
PAGES = {**BASES, "liputan/xi.md": XI, "about.md": "Kami\n"}
del PAGES["events/2022/xi.md"]


def test_a_moved_page_is_known_by_its_id() -> None:
    """Its links lead on to where they led."""
    moves = find_moves(BASES, PAGES, {})
    assert moves.places == {"events/2022/xi.md": "liputan/xi.md"}
    assert moves.known == {"liputan/xi.md": "events/2022/xi.md"}
    assert not moves.deleted
    mended = XI.replace("../../", "../")
    assert moves.current["events/2022/xi.md"] == moves.bases["events/2022/xi.md"] == mended
    assert "liputan/xi.md" not in moves.current


def test_generated_pages_link_to_where_it_stands() -> None:
    """And it to its neighbours, from there."""
    moves = find_moves(BASES, PAGES, {})
    xi, wang = relink_pages([Page(path=path, text=BASES[path]) for path in sorted(BASES)[1:3]], moves)
    assert xi.text == XI.replace("../../", "../")
    assert wang.text == WANG.replace("../2022/xi.md", "../../liputan/xi.md")


def test_a_page_moved_again_still_has_its_links() -> None:
    """The place before is remembered."""
    first = find_moves(BASES, PAGES, {})
    bases = {**BASES, "events/2022/xi.md": first.bases["events/2022/xi.md"]}
    pages = {**PAGES, "a/b/c/xi.md": first.current["events/2022/xi.md"]}
    del pages["liputan/xi.md"]
    second = find_moves(bases, pages, first.known)
    assert second.places == {"events/2022/xi.md": "a/b/c/xi.md"}
    assert second.current["events/2022/xi.md"] == XI.replace("../../", "../../../")
    assert second.known == {"liputan/xi.md": "events/2022/xi.md", "a/b/c/xi.md": "events/2022/xi.md"}


def test_a_link_that_the_editor_mended_is_left() -> None:
    """It leads somewhere."""
    pages = {**PAGES, "liputan/xi.md": XI.replace("../../", "../") + "[nihil](x.md)\n"}
    assert find_moves(BASES, pages, {}).current["events/2022/xi.md"] == pages["liputan/xi.md"]


def test_a_moved_page_that_cannot_be_read_is_no_deleted_one() -> None:
    """As long as it is known to have stood there."""
    pages = {**PAGES, "liputan/xi.md": "---\nid: a\nid: b\n---\n"}
    assert find_moves(BASES, pages, {"liputan/xi.md": "events/2022/xi.md"}).places
    assert find_moves(BASES, pages, {}).deleted == {"events/2022/xi.md"}


@pytest.mark.parametrize("base", ["", BASES["events/2022/xi.md"][:9]])
def test_a_moved_page_whose_base_is_damaged_is_no_deleted_one(base: str) -> None:
    """Nor is a second one made in its old place."""
    pages = {**PAGES, "liputan/xi.md": XI}
    moves = find_moves({**BASES, "events/2022/xi.md": base}, pages, {"liputan/xi.md": "events/2022/xi.md"})
    assert moves.places == {"events/2022/xi.md": "liputan/xi.md"}


def test_another_page_may_stand_where_it_was() -> None:
    """It was never generated, so it is left alone."""
    moves = find_moves(BASES, {**PAGES, "events/2022/xi.md": '---\nid: "lain"\n---\n'}, {})
    assert moves.places == {"events/2022/xi.md": "liputan/xi.md"}
    assert moves.current["events/2022/xi.md"].startswith('---\nid: "xi"')


def test_a_copy_is_no_move() -> None:
    """The page is where it was."""
    assert not find_moves(BASES, {**PAGES, **BASES}, {}).places


def test_links_to_a_deleted_page_become_words() -> None:
    """Those of the machine; MkDocs would miss the page."""
    moves = find_moves(BASES, {"events/2023/wang.md": WANG}, {})
    assert moves.deleted == {"events/2022/xi.md", "reports/k.md", "archive/index.md"}
    (wang,) = relink_pages([Page(path="events/2023/wang.md", text=WANG)], moves)
    assert wang.text.endswith("Sebelumnya: Xi \\[1\\]\n")
