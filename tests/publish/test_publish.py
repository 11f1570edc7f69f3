"""The site as a whole: what gets in, what stays out, and what a failed build leaves."""

from __future__ import annotations

import dataclasses
import os
import subprocess
import sys
from pathlib import Path

import pytest

from digest.config import Config, load_config
from digest.errors import PublishError
from digest.publish import publish_site
from tests.publish.sample_site import PARADE, XI_CALL, write_page, write_sample_site


@pytest.fixture
def config(tmp_path: Path) -> Config:
    """The sample site, not yet built."""
    return load_config(write_sample_site(tmp_path))


def test_two_builds_give_the_same_bytes(config: Config, tmp_path: Path) -> None:
    """The sitemap, its archive and the search index included."""
    publish_site(config)
    publish_site(dataclasses.replace(config, site=tmp_path / "again"))
    assert files_of(tmp_path / "again") == files_of(config.site)


def test_mkdocs_alone_has_no_warning(config: Config) -> None:
    """``mkdocs build --strict`` by hand stays what it is."""
    finished = subprocess.run(
        [sys.executable, "-m", "mkdocs", "build", "--strict", "--config-file", str(config.mkdocs_file)],
        env={**os.environ, "NO_MKDOCS_2_WARNING": "1"},
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert finished.returncode == 0
    assert "WARNING" not in finished.stderr


def test_no_input_in_the_site(config: Config) -> None:
    """Articles, their sidecars, overrides and the state belong to the editors."""
    publish_site(config)
    names = " ".join(files_of(config.site))
    assert not any(word in names for word in ("articles", "cfe2ce10", "overrides", ".digest", ".md", ".txt"))
    assert not any(b"Naskah masukan" in data for data in files_of(config.site).values())


def test_a_link_to_nowhere_is_a_problem_of_its_page(config: Config) -> None:
    """The site is built all the same: an edit stops no build."""
    write_page(config.content / "events" / "new.md", "[nowhere](missing.md)\n")
    (problem,) = publish_site(config)
    assert (problem.location, problem.severity) == ("events/new.md", "error")
    assert problem.message.startswith("Doc file 'events/new.md' contains a link 'missing.md', but the target ")
    assert (config.site / "events" / "new" / "index.html").exists()


def test_a_failed_build_leaves_the_last_site(config: Config) -> None:
    """And says what is at fault, without MkDocs' chatter and colours."""
    publish_site(config)
    before = files_of(config.site)
    config.mkdocs_file.write_text(
        config.mkdocs_file.read_text("utf-8") + "\nnonsense_path: {a: b}\ntheme: 3\n", "utf-8"
    )
    with pytest.raises(PublishError) as failure:
        publish_site(config)
    assert "Config value 'theme'" in str(failure.value)
    assert "INFO" not in str(failure.value)
    assert "\x1b" not in str(failure.value)
    assert files_of(config.site) == before
    assert sorted(path.name for path in config.site.parent.glob(".site-*")) == []


def test_a_page_that_went_is_gone(config: Config) -> None:
    """No stale file survives the next build."""
    publish_site(config)
    (config.content / "archive" / "2022-12.md").unlink()
    write_page(config.content / "archive" / "index.md", "# Arsip\n")
    publish_site(config)
    assert not (config.site / "archive" / "2022-12").exists()


def test_sitemap_has_the_days_of_the_events(config: Config) -> None:
    """Last reported where known, else the date; no day of the build anywhere."""
    page = config.content / PARADE
    page.write_text(page.read_text("utf-8").replace('last_reported: "2025-05-08T16:30:00+07:00"\n', ""), "utf-8")
    publish_site(config)
    sitemap = (config.site / "sitemap.xml").read_text("utf-8")
    assert "<lastmod>2022-12-30T16:30:00+07:00</lastmod>" in sitemap
    assert "<lastmod>2025-05-08</lastmod>" in sitemap
    assert sitemap.count("<lastmod>") == 3
    assert sitemap.count("<loc>") == 12


def test_a_page_may_speak_another_language(config: Config) -> None:
    """For screen readers and browsers that translate."""
    page = config.content / XI_CALL
    page.write_text(page.read_text("utf-8").replace('language: "id"', 'language: "en"'), "utf-8")
    publish_site(config)
    assert '<html lang="en"' in (config.site / XI_CALL).with_suffix("").joinpath("index.html").read_text("utf-8")
    assert '<html lang="id"' in (config.site / "index.html").read_text("utf-8")


def test_the_address_can_be_said_from_outside(config: Config, monkeypatch: pytest.MonkeyPatch) -> None:
    """As the workflow does, which knows where the site will stand."""
    monkeypatch.setenv("SITE_URL", "https://berita.example/sub/")
    told = load_config(config.mkdocs_file)
    assert told.site_url == "https://berita.example/sub/"
    publish_site(told)
    assert "<loc>https://berita.example/sub/about/</loc>" in (config.site / "sitemap.xml").read_text("utf-8")


def test_a_missing_address_is_noted(config: Config) -> None:
    """The site is built, but search engines get no map."""
    (problem,) = publish_site(dataclasses.replace(config, site_url=""))
    assert problem.severity == "note"
    assert (
        problem.message
        == "site_url is missing, so there are no feeds, and the sitemap is empty; say there where the site will stand"
    )


def files_of(folder: Path) -> dict[str, bytes]:
    """All files of a folder, by their path."""
    return {str(file.relative_to(folder)): file.read_bytes() for file in sorted(folder.rglob("*")) if file.is_file()}
