"""The commands: what they print, and their exit codes."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from digest.cli import main
from tests.builders import ROOT
from tests.sites import Site, make_site


@pytest.fixture
def site(tmp_path: Path) -> Site:
    """The five articles, not built."""
    return make_site(tmp_path / "site")


def _run(site: Site, *arguments: str) -> Result:
    return CliRunner().invoke(main, ["--config", str(site.root / "mkdocs.yml"), *arguments])


def test_a_clean_build_exits_with_0(site: Site) -> None:
    """And says what was made."""
    result = _run(site, "build", "--pages-only")
    assert (result.exit_code, result.stdout) == (0, "5 articles, 3 events, 0 problems\n")
    assert _run(site, "check").exit_code == 0


def test_a_build_with_problems_exits_with_1_and_names_them(site: Site) -> None:
    """On one line: where, what, what to do."""
    (site.articles / "empty.txt").write_text("", encoding="utf-8")
    result = _run(site, "build", "--pages-only")
    assert result.exit_code == 1
    assert "error: content/articles/empty.txt: is empty; fill it, or remove the file (ingest)" in result.stderr
    assert "5 articles, 3 events, 1 problems" in result.stdout


def test_an_unknown_setting_exits_with_2_and_names_the_nearest(site: Site) -> None:
    """Nothing is built."""
    config = site.root / "mkdocs.yml"
    text = config.read_text(encoding="utf-8").replace(
        "    language: id\n", "    language: id\n    cluster: {granlarity: finer}\n"
    )
    config.write_text(text, encoding="utf-8")
    result = _run(site, "build")
    assert result.exit_code == 2
    assert "mkdocs.yml: extra.digest.cluster.granlarity is unknown; did you mean granularity?" in result.stderr
    assert site.events() == []


def test_show_tells_what_was_taken_out_and_why(site: Site) -> None:
    """For the person who wonders what became of an article."""
    result = _run(site, "show", str(site.articles / "001_f68cb3667f09bcfc.txt"))
    assert result.exit_code == 0
    assert "published   2023-02-23T04:05:00+07:00, from “23 Februari 2023, 04:05 WIB”" in result.stdout
    assert " − Penulis : Vyara Lestari Editor : Hariyanto-Kurniawan  (byline)\n" in result.stdout
    assert "\x1b" not in result.stdout


def test_show_takes_a_path_as_people_write_it(site: Site, monkeypatch: pytest.MonkeyPatch) -> None:
    """From the folder where they are, inside the site or not."""
    monkeypatch.chdir(site.articles)
    result = _run(site, "show", "001_f68cb3667f09bcfc.txt")
    assert (result.exit_code, result.stdout.split()[0]) == (0, "content/articles/001_f68cb3667f09bcfc.txt")
    monkeypatch.chdir(site.root.parent)
    Path("lain.txt").write_text("Presiden tiba di Moskow. Ia bertemu Putin.", encoding="utf-8")
    result = _run(site, "show", "lain.txt")
    assert (result.exit_code, result.stdout.split()[0]) == (0, str(Path("lain.txt").resolve()))


def test_show_takes_a_path_from_where_one_stands(site: Site, monkeypatch: pytest.MonkeyPatch) -> None:
    """Relative, as people type it."""
    monkeypatch.chdir(site.root)
    result = CliRunner().invoke(main, ["show", "content/articles/003_f2809c6ccb4da4f9.txt"])
    assert result.stdout.startswith("content/articles/003_f2809c6ccb4da4f9.txt  (id 7894e66cb7efb389)")


def test_show_tells_each_date_and_doubts_a_wrong_weekday(site: Site) -> None:
    """The days, how exactly they are said, and by which words."""
    text = "Putin tiba pada Senin (30/12/2022). Minggu lalu ia di Minsk bersama para menteri.\n"
    (site.articles / "wrong.txt").write_text(text, encoding="utf-8")
    (site.articles / "wrong.yml").write_text("language: id\n", encoding="utf-8")
    result = _run(site, "show", str(site.articles / "wrong.txt"))
    told = [line.split("  date        ")[1] for line in result.stdout.splitlines() if line.startswith("  date ")]
    assert told == [
        "2022-12-30 (day), from “pada Senin (30/12/2022)” in sentence 1; note: the weekday is another's",
        "2022-12-19 to 2022-12-25 (week), from “Minggu lalu” in sentence 2",
    ]


def test_show_of_an_unusable_article_exits_with_1(site: Site) -> None:
    """With its Problem."""
    (site.articles / "empty.txt").write_text("", encoding="utf-8")
    result = _run(site, "show", str(site.articles / "empty.txt"))
    assert result.exit_code == 1
    assert "is empty" in result.stderr


def test_explain_tells_why_each_event_is_one(site: Site) -> None:
    """Of all three; an unknown one exits with 2 and names those that could be meant."""
    assert _run(site, "explain", "2022").exit_code == 2
    _run(site, "build", "--pages-only")
    for year, count in (("2022", 2), ("2023", 2), ("2025", 1)):
        result = _run(site, "explain", year)
        assert result.exit_code == 0
        assert result.stdout.startswith(f"{year}-")
        assert f"\n  articles    {count}\n" in result.stdout
        assert "the nearest events that it did not join: 2\n" in result.stdout
    result = _run(site, "explain", "2022-12-30-xi")
    assert result.exit_code == 2
    assert "error: no event is called 2022-12-30-xi; did you mean 2022-12-30-putin-sebut-xi" in result.stderr


def test_status_tells_what_waits(site: Site) -> None:
    """It exits with 1 where articles have problems, as a build does."""
    _run(site, "build", "--pages-only")
    result = _run(site, "status")
    assert result.exit_code == 0
    assert result.stdout.startswith("least sure events: 2; digest explain ID tells why each is one\n  1.00")
    (site.articles / "empty.txt").write_text("", encoding="utf-8")
    result = _run(site, "status")
    assert result.exit_code == 1
    assert "articles with problems: 1" in result.stdout
    assert "content/articles/empty.txt: is empty" in result.stderr


def test_an_address_to_serve_at_must_be_one(site: Site) -> None:
    """Exit code 2, before anything is built."""
    assert _run(site, "serve", "--address", "nowhere").exit_code == 2


def test_fetching_from_no_feed_brings_nothing(site: Site) -> None:
    """And is no fault."""
    result = _run(site, "fetch")
    assert (result.exit_code, result.stdout) == (0, "0 new articles, 0 updated, 0 problems\n")


def test_a_feed_that_may_not_be_asked_exits_with_1(site: Site) -> None:
    """With its Problem."""
    with (site.root / "mkdocs.yml").open("a", encoding="utf-8") as config:
        config.write("    feeds: [http://127.0.0.1:1/rss]\n")
    result = _run(site, "fetch")
    assert (result.exit_code, result.stdout) == (1, "0 new articles, 0 updated, 1 problems\n")
    assert "leads to 127.0.0.1, which is no public address" in result.stderr


def test_forgetting(site: Site) -> None:
    """The counts of the build that follows; an unknown name exits with 2."""
    result = _run(site, "forget", "003_f2809c6ccb4da4f9", "--pages-only")
    assert (result.exit_code, result.stdout) == (0, "4 articles, 2 events, 0 problems\n")
    result = _run(site, "forget", "003_f2809c6ccb4da4f9")
    assert result.exit_code == 2
    assert "no article is called 003_f2809c6ccb4da4f9; did you mean" in result.stderr


def test_evaluate_takes_settings(site: Site) -> None:
    """And refuses those that it does not know, or that the task has no use for."""
    gold = ROOT / "tests" / "gold" / "dates.jsonl"
    wrong = _run(site, "evaluate", "clusters", "--set", "cluster.granlarity=1", str(gold))
    assert (wrong.exit_code, "did you mean granularity?" in wrong.stderr) == (2, True)
    useless = _run(site, "evaluate", "dates", "--set", "cluster.granularity=finer", str(gold))
    assert (useless.exit_code, "has no options" in useless.stderr) == (2, True)
    learning = _run(site, "evaluate", "dates", "--learn", str(gold), "--before", "2026-01-14", str(gold))
    assert (learning.exit_code, "has no options" in learning.stderr) == (2, True)


def test_suggestions_are_shown_taken_and_dropped(site: Site) -> None:
    """By their numbers."""
    _run(site, "build", "--pages-only")
    page, article = site.events()[0], site.articles / "002_7144189efebaf28c.txt"
    for path, word in ((page, "Dihantam"), (article, "Ditekan")):
        text = path.read_text(encoding="utf-8")
        path.write_text(text.replace("Dipukul oleh sanksi", f"{word} oleh sanksi"), encoding="utf-8")
    _run(site, "build", "--pages-only")
    status = _run(site, "status").stdout
    assert "suggestions: 1; digest accept PAGE or digest dismiss PAGE decides" in status
    assert "     1  summary: both changed this\n" in status
    assert "        yours   Dihantam oleh" in status
    assert "        machine Ditekan oleh" in status
    assert _run(site, "accept", "2022", "2").exit_code == 2
    taken = _run(site, "accept", "2022", "1")
    assert taken.stdout.endswith("8cb8.md: 1 taken, 0 waiting; digest build next\n")
    assert _run(site, "dismiss", "2022").exit_code == 2


EDITOR = """#!/bin/sh
sed -i 's/^title: .*/title: [a/; s/^Presiden Rusia Vladimir Putin/Kata [siapa](siapa.md)[^nihil]: Putin/' "$1"
"""


def test_edit_opens_the_page_and_checks_it(site: Site, monkeypatch: pytest.MonkeyPatch) -> None:
    """With whatever editor; errors name the line and the mend, and another page's are not told."""
    _run(site, "build", "--pages-only")
    (site.root / "content" / "about.md").write_text("[x](y.md)\n", encoding="utf-8")
    editor = site.root / "editor.sh"
    editor.write_text(EDITOR.replace("s/^title: .*/title: [a/; ", ""), encoding="utf-8")
    editor.chmod(0o755)
    monkeypatch.setenv("VISUAL", str(editor))
    edited = _run(site, "edit", "2022")
    assert edited.exit_code == 1
    assert "the page siapa.md does not exist; mend the link, or delete it" in edited.stderr
    assert "nihil" in edited.stderr
    assert "about.md" not in edited.stderr
    editor.write_text(EDITOR, encoding="utf-8")
    broken = _run(site, "edit", "2022")
    assert broken.exit_code == 1
    assert ":3: YAML cannot be read" in broken.stderr or ":4: YAML cannot be read" in broken.stderr
    site.events()[0].unlink()
    assert _run(site, "edit", "2022").exit_code == 2


def test_a_new_article_is_taken_in(site: Site, tmp_path: Path) -> None:
    """From what is piped in, or from a file; what cannot be used is told."""
    runner, config = CliRunner(), ("--config", str(site.root / "mkdocs.yml"), "new-article")
    text = "Banjir di Demak\n\nWarga Demak mengungsi, Senin (2/6/2025).\n"
    done = runner.invoke(main, [*config, "-", "--outlet", "Koran A"], input=text)
    assert (done.exit_code, done.stdout[:32]) == (0, "content/articles/banjir-di-demak")
    (tmp_path / "Berita.txt").write_text("Gempa mengguncang Ambon, Selasa (3/6/2025).", encoding="utf-8")
    assert runner.invoke(main, [*config, str(tmp_path / "Berita.txt")]).exit_code == 0
    assert site.build().articles == 7
    assert "is empty; paste the article's text" in runner.invoke(main, [*config, "-"], input="\n").stderr
    assert runner.invoke(main, [*config, "http://127.0.0.1:1/x"]).exit_code == 2
    assert runner.invoke(main, [*config, "tiada.txt"]).exit_code == 2


def test_a_folder_where_a_page_should_be_is_named(site: Site) -> None:
    """The system says what is wrong, and where; once it is mended the build ends."""
    (site.root / "content" / "index.md").mkdir()
    result = _run(site, "build", "--pages-only")
    assert result.exit_code == 2
    assert "content/index.md: Is a directory; check that file, its folder and the permissions" in result.stderr
    (site.root / "content" / "index.md").rmdir()
    assert _run(site, "build", "--pages-only").exit_code == 0
    assert (site.root / "content" / "index.md").is_file()


def test_names_of_files_are_utf_8_or_nothing_is_built(site: Site) -> None:
    """The same files make the same pages, whatever the locale, or a plain error."""
    (site.articles / "ünïcødé.txt").write_text("Gempa di Cianjur pada Senin (21/11/2022).", encoding="utf-8")
    odd = {"LC_ALL": "POSIX", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0", "PYTHONPATH": str(ROOT)}
    command = [sys.executable, "-m", "digest", "build", "--pages-only"]
    done = subprocess.run(
        command, cwd=site.root, env={**os.environ, **odd}, capture_output=True, text=True, check=False
    )
    assert (done.returncode, site.events()) == (2, [])
    assert done.stderr.startswith(
        "error: names of files are read as ascii here; set PYTHONUTF8=1, or a locale of UTF-8"
    )
