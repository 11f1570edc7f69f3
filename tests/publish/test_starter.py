"""A new digest builds at once, in its language."""

from __future__ import annotations

from pathlib import Path

import pytest
from click.testing import CliRunner

from digest import pipeline
from digest.cli import main
from digest.config import load_config, shipped_templates
from digest.errors import ConfigError
from digest.knowledge import LANGUAGES
from digest.publish.starter import start_site
from tests.builders import ROOT

REPORTS = {
    "id": "Gempa bermagnitudo 6,1 mengguncang Maluku Tengah, Selasa (3/6/2025).\nWarga Ambon berlarian keluar rumah.",
    "en": "A quake of magnitude 6.1 shook Maluku on Tuesday, 3 June 2025.\nResidents of Ambon ran into the streets.",
    "ar": "ضرب زلزال إقليم مالوكو يوم الثلاثاء 3 يونيو 2025.\nوخرج سكان أمبون من منازلهم إلى الشوارع.",
}


@pytest.mark.parametrize("language", sorted(REPORTS))
def test_a_new_digest_builds_empty_and_with_an_article(tmp_path: Path, language: str) -> None:
    """Without a problem, in its language and direction; nothing of another site is in it."""
    folder = tmp_path / "baru"
    done = CliRunner().invoke(main, ["init", str(folder), "--language", language, "--name", 'Kota: "Kita" & <b>'])
    assert done.exit_code == 0, done.output
    config = load_config(folder / "mkdocs.yml")
    assert pipeline.build(config).problems == ()
    (folder / "content" / "articles" / "a.txt").write_text(REPORTS[language], encoding="utf-8")
    (folder / "content" / "articles" / "a.yml").write_text("outlet: Koran A\n", encoding="utf-8")
    report = pipeline.build(config)
    assert (report.events, report.problems) == (1, ())
    page = (folder / "site" / "index.html").read_text(encoding="utf-8")
    assert f'<html lang="{language}"' in page
    assert f'<body dir="{"rtl" if language == "ar" else "ltr"}"' in page
    assert "Kota: &#34;Kita&#34; &amp; &lt;b&gt;" in page or "Kota: &quot;Kita&quot; &amp; &lt;b&gt;" in page
    assert pipeline.check(config).problems == ()


@pytest.mark.parametrize("language", sorted(LANGUAGES))
def test_every_language_has_its_settings(tmp_path: Path, language: str) -> None:
    """They can be read, and say nothing in another language."""
    start_site(tmp_path / "baru", language, "", shipped_templates())
    config = load_config(tmp_path / "baru" / "mkdocs.yml")
    assert config.language == language
    assert config.site_name == LANGUAGES[language].label("start_name")
    assert "$" not in (tmp_path / "baru" / "mkdocs.yml").read_text(encoding="utf-8")
    assert LANGUAGES[language].label("start_about") in (config.content / "about.md").read_text(encoding="utf-8")


def test_nothing_is_overwritten(tmp_path: Path) -> None:
    """A folder with something in it is refused."""
    (tmp_path / "mkdocs.yml").write_text("site_name: Lama\n", encoding="utf-8")
    with pytest.raises(ConfigError, match="is not empty; name a new folder"):
        start_site(tmp_path, "id", "", shipped_templates())
    assert (tmp_path / "mkdocs.yml").read_text(encoding="utf-8") == "site_name: Lama\n"


def test_a_new_digest_is_published_as_this_one() -> None:
    """The same actions at the same commits, and git joins its branches in the same way."""
    start = ROOT / "templates" / "start"
    assert (start / "gitattributes").read_bytes() == (ROOT / ".gitattributes").read_bytes()
    form = ROOT / ".github" / "ISSUE_TEMPLATE" / "article.yml"
    assert (start / "article-form.yml").read_bytes() == form.read_bytes()
    for name in ("publish.yml", "article.yml"):
        ours, theirs = (
            {line.strip(" -") for line in path.read_text(encoding="utf-8").splitlines() if "uses:" in line}
            for path in (ROOT / ".github" / "workflows" / name, start / name)
        )
        assert theirs <= ours
