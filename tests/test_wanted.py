"""What editors want of the grouping is obeyed by real builds: by ``overrides.yml`` and by ``articles:`` on pages."""

from __future__ import annotations

from pathlib import Path

import pytest

from digest import pipeline
from digest.store import load_state
from digest.text.pages.front_matter import parse_front_matter
from tests.sites import Site, make_site

# Two events of two articles each, and one of one.
A1, A2 = "002_7144189efebaf28c", "000_cfe2ce10f3b13444"
B1, B2 = "001_f68cb3667f09bcfc", "004_1f1077b9d9578aff"
C = "003_f2809c6ccb4da4f9"


@pytest.fixture
def site(tmp_path: Path) -> Site:
    """The five articles, built."""
    made = make_site(tmp_path / "site")
    made.build()
    return made


def _grouping(site: Site) -> list[set[str]]:
    """The articles of each page, oldest event first."""
    return [set(parse_front_matter(page.read_text(encoding="utf-8"))["articles"]) for page in site.events()]


def _ask(site: Site, text: str) -> pipeline.Report:
    (site.root / "content" / "overrides.yml").write_text(text, encoding="utf-8")
    return site.build()


def _relist(page: Path, *, add: str = "", drop: str = "") -> None:
    """Edit the list of a page as a hand does."""
    text = page.read_text(encoding="utf-8")
    text = text.replace(f'  - "{drop}"\n', "") if drop else text
    page.write_text(text.replace("articles:\n", f"articles:\n  - {add}\n") if add else text, encoding="utf-8")


def _telling(site: Site, words: str) -> list[Path]:
    """The pages of events on the finished site that say so."""
    return [page for page in (site.root / "site" / "events").rglob("*.html") if words in page.read_text("utf-8")]


def _assert_settled(site: Site) -> None:
    """A second build changes nothing."""
    before = site.snapshot()
    site.build()
    assert site.snapshot() == before


def test_the_build_obeys_overrides(site: Site) -> None:
    """What is taken away again no longer holds."""
    assert _ask(site, f"together: [[{A1}, {C}]]\napart: [[{B1}, {B2}]]\n").problems == ()
    assert sorted(map(sorted, _grouping(site))) == sorted(map(sorted, [{A1, A2, C}, {B1}, {B2}]))
    _assert_settled(site)
    assert _ask(site, "").problems == ()
    assert _grouping(site) == [{A1, A2}, {B1, B2}, {C}]


def test_addresses_follow_a_merge_and_a_split(site: Site) -> None:
    """The address of the event that joined leads on, and both parts of a split name each other."""
    third = site.events()[2].relative_to(site.root / "content").as_posix()
    _ask(site, f"together: [[{A1}, {C}]]\n")
    site.build(pages_only=False)
    page = (site.root / "site" / site.events()[0].relative_to(site.root / "content").with_suffix("")) / "index.html"
    assert "Disatukan redaksi (2 artikel): SINDOnews dan KONTAN" in page.read_text(encoding="utf-8")
    assert 'http-equiv="refresh"' in (site.root / "site" / third.removesuffix(".md") / "index.html").read_text("utf-8")
    _ask(site, f"apart: [[{A1}, {A2}]]\n")
    site.build(pages_only=False)
    assert len(_telling(site, "Dipisahkan redaksi dari peristiwa ini:")) == 2
    first, second, *_ = site.events()
    assert "Dipisah dari:" in first.read_text(encoding="utf-8")
    assert "Dipisah dari:" in second.read_text(encoding="utf-8")


def test_an_ignored_article_is_of_no_event(site: Site) -> None:
    """It comes back when it is no longer ignored."""
    assert _ask(site, f"ignore: [{A2}]\n").problems == ()
    assert _grouping(site) == [{A1}, {B1, B2}, {C}]
    assert _ask(site, "ignore: []\n").problems == ()
    assert _grouping(site) == [{A1, A2}, {B1, B2}, {C}]


def test_a_headline_is_pinned(site: Site) -> None:
    """On the page and on the front page."""
    event = load_state(site.config.state).events[0].id
    assert _ask(site, f'pin_headline:\n  {event}: "Putin dan Xi: *bicara*"\n').problems == ()
    assert parse_front_matter(site.events()[0].read_text("utf-8"))["title"] == "Putin dan Xi: *bicara*"
    assert r"Putin dan Xi: \*bicara\*" in (site.root / "content" / "index.md").read_text(encoding="utf-8")


def test_stories_are_joined_and_parted(site: Site) -> None:
    """The machine finds one of the first two events."""
    first, second, third = (event.id for event in load_state(site.config.state).events)
    assert [story.events for story in load_state(site.config.state).stories] == [(first, second)]
    _ask(site, f"story: {{together: [[{second}, {third}]], apart: [[{first}, {second}]]}}\n")
    assert (second, third) in [story.events for story in load_state(site.config.state).stories]


def test_a_contradiction_is_told_and_the_last_good_grouping_stays(site: Site) -> None:
    """All three articles are named, with the line; mended, it is obeyed."""
    _ask(site, f"apart: [[{A1}, {A2}]]\n")
    before = _grouping(site)
    report = _ask(site, f"together:\n  - [{A1}, {B1}]\n  - [{B1}, {C}]\napart:\n  - [{A1}, {C}]\n")
    (problem,) = report.problems
    assert (problem.location, problem.line, problem.severity) == ("content/overrides.yml", 5, "error")
    assert all(name in problem.message for name in (A1, B1, C))
    assert _grouping(site) == before
    assert pipeline.check(site.config).problems == (problem,)
    assert _ask(site, f"together:\n  - [{A1}, {B1}]\n  - [{B1}, {C}]\n").problems == ()
    assert {A1, B1, C} <= _grouping(site)[0]


def test_a_file_that_cannot_be_read_leaves_all_as_it_was(site: Site) -> None:
    """Ignored articles do not come back meanwhile."""
    _ask(site, f"ignore: [{C}]\ntogether: [[{A1}, {B1}]]\n")
    before = _grouping(site)
    (problem,) = _ask(site, f"ignore: [{C}\n").problems
    assert problem.location == "content/overrides.yml"
    assert _grouping(site) == before


def test_an_article_added_to_a_page_leaves_its_event(site: Site) -> None:
    """The rest of that event stays, and so does the rest of the page; for good."""
    _relist(site.events()[0], add=B1)
    assert site.build().problems == ()
    assert _grouping(site) == [{A1, A2, B1}, {B2}, {C}]
    _assert_settled(site)


def test_an_article_taken_off_a_page_is_an_event_of_its_own(site: Site) -> None:
    """Also after others came, and until the hand adds it again."""
    _relist(site.events()[0], drop=A2)
    assert site.build().problems == ()
    assert _grouping(site)[2:] == [{B1, B2}, {C}]
    _assert_settled(site)
    text = "Presiden Rusia Vladimir Putin dan Presiden China Xi Jinping sepakat bekerja sama, Jumat (30/12/2022)."
    (site.articles / "baru.txt").write_text(text, encoding="utf-8")
    site.build()
    assert not any({A1, A2} <= group for group in _grouping(site))
    home = next(page for page in site.events() if f'- "{A1}"' in page.read_text(encoding="utf-8"))
    _relist(home, add=A2)
    assert site.build().problems == ()
    assert any({A1, A2} <= group for group in _grouping(site))


def test_all_articles_of_another_event_added_merge_the_two(site: Site) -> None:
    """One page is left."""
    _relist(site.events()[0], add=C)
    assert site.build().problems == ()
    assert _grouping(site) == [{A1, A2, C}, {B1, B2}]


def test_an_unknown_article_on_a_page_is_told_with_its_line_and_the_nearest(site: Site) -> None:
    """And stays on the page until it is mended."""
    page = site.events()[0]
    _relist(page, add=B1[:-1])
    (problem,) = site.build().problems
    assert problem.message == f"no article is called {B1[:-1]}; did you mean {B1}?"
    assert (problem.location, problem.line) == (page.relative_to(site.root / "content").as_posix(), 6)
    assert _grouping(site)[0] == {A1, A2, B1[:-1]}


def test_one_article_added_to_two_pages_is_told(site: Site) -> None:
    """It cannot be in both."""
    for page in site.events()[:2]:
        _relist(page, add=C)
    (problem,) = site.build().problems
    assert f"{C} was added here and on events/2022/12/30-" in problem.message


def test_a_page_that_contradicts_the_overrides_is_told(site: Site) -> None:
    """The grouping stays as it was."""
    _ask(site, f"apart: [[{A1}, {B1}]]\n")
    _relist(site.events()[0], add=B1)
    (problem,) = site.build().problems
    assert A1 in problem.message
    assert B1 in problem.message
    assert {B1, B2} in _grouping(site)
