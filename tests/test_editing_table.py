"""Each row of .github/EDITING.md, on a real site: an edit, an article that changes, a build, and what became of it."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

from digest import editing, inquiry
from digest.pipeline import Report
from tests.builders import ROOT
from tests.sites import Site, make_site

TABLE = (ROOT / ".github" / "EDITING.md").read_text(encoding="utf-8")
PUTIN, PRAISE, BOTH = (
    "Presiden Rusia Vladimir Putin mengatakan",
    "Putin menyebut kerja",
    "Putin dan Xi Jinping tidak secara",
)


class Case:
    """A built site, its first event's page, and two of that event's articles."""

    def __init__(self, site: Site) -> None:
        self.site = site
        self.page = site.events()[0]
        self.sindo, self.kompas = (
            site.articles / f"{name}.txt" for name in ("002_7144189efebaf28c", "000_cfe2ce10f3b13444")
        )

    @property
    def text(self) -> str:
        """The page as it is now."""
        return self.page.read_text(encoding="utf-8")

    def edit(self, old: str, new: str, file: Path | None = None) -> None:
        """Change words of the page, or of another file."""
        path = file or self.page
        text = path.read_text(encoding="utf-8")
        assert old in text
        path.write_text(text.replace(old, new, 1), encoding="utf-8")

    def line(self, start: str) -> str:
        """The line of the page that begins so."""
        return next(line for line in self.text.split("\n") if line.startswith(start)) + "\n"

    def build(self) -> Report:
        """An article says something else by now."""
        self.edit("ingin meningkatkan", "hendak meningkatkan", self.sindo)
        report = self.site.build()
        others = [page for page in self.site.events() if page == self.page]
        assert not others or "hendak meningkatkan" in self.text or "locked" in self.text or report.problems
        return report

    def waiting(self) -> list[str]:
        """What the machine suggests."""
        found = inquiry.find_status(self.site.config).suggestions.values()
        return [suggestion.machine for suggestions in found for suggestion in suggestions]

    def answer(self, path: Path) -> str:
        """What the site says at the address of a page."""
        self.site.build(pages_only=False)
        built = self.site.root / "site" / path.relative_to(self.site.root / "content").with_suffix("") / "index.html"
        return built.read_text(encoding="utf-8")


def _changed(case: Case) -> None:
    case.edit(PRAISE, "Putin memuji kerja")
    case.build()
    assert "Putin memuji kerja" in case.text
    assert case.waiting() == []
    answer = case.answer(case.page)
    assert ">disunting redaksi" in answer
    assert "semula “Putin menyebut kerja" in answer


def _both_changed(case: Case) -> None:
    case.edit(PRAISE, "Putin memuji kerja")
    case.edit(PRAISE, "Putin menyinggung kerja", case.kompas)
    case.build()
    assert "Putin memuji kerja" in case.text
    assert [text.split()[1] for text in case.waiting()] == ["menyinggung"]
    assert ">perlu ditinjau<" in case.answer(case.page)


def _withdrawn(case: Case) -> None:
    case.edit(PRAISE, "Putin memuji kerja")
    case.kompas.unlink()
    case.build()
    assert "Putin memuji kerja" in case.text
    assert "" in case.waiting()
    assert ">perlu ditinjau<" in case.answer(case.page)


def _deleted(case: Case) -> None:
    case.edit(case.line(PRAISE), "")
    case.build()
    kompas = case.kompas.read_bytes()
    case.kompas.unlink()
    case.site.build()
    case.kompas.write_bytes(kompas)
    case.site.build()
    assert PRAISE not in case.text
    assert case.waiting() == []


def _added(case: Case) -> None:
    case.edit(case.line(PRAISE), case.line(PRAISE) + "Kata redaksi.\n")
    case.build()
    assert case.line(PRAISE) + "Kata redaksi.\n" in case.text
    assert "Kata redaksi.\u00a0<small" in case.answer(case.page)


def _heading_added(case: Case) -> None:
    new = "\n### Catatan\n\nKata redaksi.\n\n![Peta](https://a.example/peta.png)\n"
    case.edit("\n## Kutipan {#quotes}", f"{new}\n## Kutipan {{#quotes}}")
    case.build()
    assert f"{new}\n## Kutipan {{#quotes}}" in case.text


def _moved(case: Case) -> None:
    first, second = case.line(BOTH), case.line("Dipukul oleh sanksi")
    case.edit(first + second, second + first)
    case.build()
    assert second + first in case.text


def _title(case: Case) -> None:
    case.edit('title: "', 'title: "Judul redaksi: ')
    case.build()
    names = [*case.site.root.glob("content/index.md"), *case.site.root.glob("content/archive/2022-12.md")]
    assert all("Judul redaksi: " in path.read_text(encoding="utf-8") for path in (case.page, *names))


def _own_key(case: Case) -> None:
    case.edit("language:", 'catatan: "milik kami"\nlanguage:')
    case.build()
    assert 'catatan: "milik kami"\n' in case.text


def _machine_key(case: Case) -> None:
    case.edit('  - "KompasTV"\n', '  - "Kompas Baru"\n')
    case.build()
    assert "Kompas Baru" not in case.text
    ((found,),) = inquiry.find_status(case.site.config).suggestions.values()
    assert "Kompas Baru" in found.hand


def _kept_key(case: Case) -> None:
    case.edit('  - "KompasTV"\n', '  - "Kompas Baru"\n')
    case.edit("language:", "keep: [outlets]\nlanguage:")
    case.build()
    assert '  - "Kompas Baru"\n' in case.text


def _locked(case: Case) -> None:
    case.edit("language:", "locked: true\nlanguage:")
    body = case.text.partition("---\n\n")[2]
    case.build()
    assert case.text.partition("---\n\n")[2] == body
    assert any("hendak meningkatkan" in text for text in case.waiting())


def _page_moved(case: Case) -> None:
    old, case.page = case.page, case.site.root / "content" / "liputan" / "xi.md"
    case.page.parent.mkdir()
    old.rename(case.page)
    case.build()
    assert "hendak meningkatkan" in case.text
    assert "liputan/xi/" in case.answer(old)


def _page_deleted(case: Case) -> None:
    case.page.unlink()
    case.build()
    assert not case.page.exists()
    assert "ditarik redaksi" in case.answer(case.page)
    assert len(inquiry.find_status(case.site.config).moves.deleted) == 1


def _own_page(case: Case) -> None:
    page = case.site.root / "content" / "events" / "opini.md"
    page.write_bytes(b"Opini  kami.\r\n\r\n")
    case.build()
    assert page.read_bytes() == b"Opini  kami.\r\n\r\n"


def _dead_link(case: Case) -> None:
    case.edit(PRAISE, "[Putin](mana.md) memuji kerja")
    assert case.build().problems == ()
    (problem,) = case.site.build(pages_only=False).problems
    assert problem.location == case.page.relative_to(case.site.root / "content").as_posix()


def _broken(case: Case) -> None:
    case.edit("language:", "title: lagi\nlanguage:")
    before = case.text
    (problem,) = case.build().problems
    assert problem.message == "the key title stands twice, first in line 3; delete one of the two"
    assert case.text == before


def _accepted(case: Case) -> None:
    _both_changed(case)
    editing.accept(case.site.config, "2022")
    assert "Putin menyinggung kerja" in case.text
    assert "Putin memuji kerja" not in case.text


def _dismissed(case: Case) -> None:
    _both_changed(case)
    editing.dismiss(case.site.config, "2022")
    case.site.build()
    assert case.waiting() == []
    assert "Putin memuji kerja" in case.text


ROWS: Mapping[str, Callable[[Case], None]] = {
    "a sentence is changed": _changed,
    "a sentence is changed, and an article changes it too": _both_changed,
    "a sentence is changed, and the machine no longer says it": _withdrawn,
    "a sentence is deleted": _deleted,
    "a sentence is added": _added,
    "a heading, a paragraph, a picture is added": _heading_added,
    "sentences are moved": _moved,
    "the title is changed": _title,
    "a key of your own is added to the front matter": _own_key,
    "a key that the articles tell is changed (`outlets`, `agencies`, `first_reported`, `last_reported`)": _machine_key,
    "such a key is listed in `keep: [outlets]`": _kept_key,
    "`locked: true` is set": _locked,
    "a page is moved": _page_moved,
    "a page is deleted": _page_deleted,
    "a page of your own is written": _own_page,
    "a link leads nowhere": _dead_link,
    "the front matter is broken, or a git conflict is left in a page": _broken,
    "a suggestion is accepted (`digest accept`)": _accepted,
    "a suggestion is dismissed (`digest dismiss`)": _dismissed,
}
ELSEWHERE = {"a build is killed"}  # tests/test_killed.py


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Site:
    """The five articles, built once."""
    site = make_site(tmp_path_factory.mktemp("table") / "site")
    site.build()
    return site


@pytest.mark.parametrize("row", ROWS)
def test_row(built: Site, tmp_path: Path, row: str) -> None:
    """What the table says, and a build after it that changes nothing more."""
    shutil.copytree(built.root, tmp_path / "site")
    case = Case(Site(root=tmp_path / "site"))
    ROWS[row](case)
    case.site.build()
    before = case.site.snapshot()
    case.site.build()
    assert case.site.snapshot() == before


def test_the_table_has_these_rows() -> None:
    """And no others."""
    rows = [line.split(" | ")[0].removeprefix("| ") for line in TABLE.splitlines() if line.startswith("| ")]
    assert set(rows) - {"the edit"} == {*ROWS, *ELSEWHERE}
