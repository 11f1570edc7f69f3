"""merge and split: what they write, what comes of it, and what they refuse."""

from __future__ import annotations

from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from digest.cli import main
from digest.store import load_state
from tests.sites import Site, make_site

A1, A2 = "002_7144189efebaf28c", "000_cfe2ce10f3b13444"
HAND = "# meja malam\nignore: []  # belum ada\n"


@pytest.fixture
def site(tmp_path: Path) -> Site:
    """The five articles, built, with a file that somebody wrote."""
    made = make_site(tmp_path / "site")
    made.build()
    (made.root / "content" / "overrides.yml").write_text(HAND, encoding="utf-8")
    return made


def _run(site: Site, *arguments: str) -> Result:
    return CliRunner().invoke(main, ["--config", str(site.root / "mkdocs.yml"), *arguments, "--pages-only"])


def _overrides(site: Site) -> str:
    return (site.root / "content" / "overrides.yml").read_text(encoding="utf-8")


def _sizes(site: Site) -> list[int]:
    return [len(event.articles) for event in load_state(site.config.state).events if event.articles]


def test_merge_writes_what_it_asks_for_and_builds(site: Site) -> None:
    """What stood in the file stays as it was."""
    result = _run(site, "merge", "2022", "2025")
    assert (result.exit_code, result.stdout) == (0, "5 articles, 2 events, 0 problems\n")
    assert _overrides(site) == f"{HAND}together:\n  - [{A1}, {A2}, 003_f2809c6ccb4da4f9]\n"
    assert _sizes(site) == [3, 2]


def test_split_parts_one_article_from_the_others(site: Site) -> None:
    """A merge that would undo it is refused, with the reason, and nothing is written."""
    assert _run(site, "split", "2022", "--articles", A2).stdout == "5 articles, 4 events, 0 problems\n"
    assert _overrides(site) == f"{HAND}apart:\n  - [{A1}, {A2}]\n"
    events = [event.id for event in load_state(site.config.state).events if event.id.startswith("2022")]
    result = _run(site, "merge", *events)
    assert result.exit_code == 2
    assert "must be apart from" in result.stderr
    assert _overrides(site) == f"{HAND}apart:\n  - [{A1}, {A2}]\n"


def test_split_takes_several_articles(site: Site) -> None:
    """Both parts stay whole."""
    _run(site, "merge", "2022", "2023")
    assert _sizes(site) == [4, 1]
    (site.root / "content" / "overrides.yml").write_text("", encoding="utf-8")
    assert _run(site, "split", "2022-12-30-putin", "--articles", A1, A2).exit_code == 0
    assert _sizes(site) == [2, 2, 1]
    assert _overrides(site).count("  - [") == 3


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("merge", "2022", "2022"), "are one event already"),
        (("merge", "2022", "1999"), "no event is called 1999"),
        (("split", "2025", "--articles", A1), f"has the articles 003_f2809c6ccb4da4f9; {A1} is none of them"),
        (("split", "2022", "--articles", A1, A2), "some must go and some must stay"),
        (("split", "2022", "--articles", "x"), "no article is called x"),
    ],
)
def test_what_cannot_be_is_refused(site: Site, arguments: tuple[str, ...], message: str) -> None:
    """Exit code 2, and nothing is written."""
    result = _run(site, *arguments)
    assert result.exit_code == 2
    assert message in result.stderr
    assert _overrides(site) == HAND


def test_a_file_that_cannot_be_read_is_mended_first(site: Site) -> None:
    """It is an editor's, so that nothing is guessed."""
    (site.root / "content" / "overrides.yml").write_text("together: [\n", encoding="utf-8")
    result = _run(site, "merge", "2022", "2025")
    assert result.exit_code == 2
    assert "YAML cannot be read" in result.stderr
