"""The successor of Material makes the same pages of the same files: ``make .venv-zensical`` gets it."""

from __future__ import annotations

import sys
from functools import partial
from pathlib import Path

import pytest

from tests.builders import ROOT
from tests.generators import compare_sites, find_pages, read_table, run_zensical
from tests.publish.sample_site import write_page
from tests.sites import make_site

ZENSICAL = ROOT / ".venv-zensical" / "bin" / "zensical"
PAGE = '<html lang="id"><head><title>T</title></head><body><article>{}</article></body></html>'
TEXT = '<h1 id="a">Satu</h1><p>Dua.<sup><a href="#n">1</a></sup> <a href="../b/">Tiga</a></p>'


def compare(one: str, other: str, tmp_path: Path) -> str:
    """What differs between two sites of one page with these texts."""
    for name, text in (("one", one), ("other", other)):
        write_page(tmp_path / name / "a" / "index.html", PAGE.format(text))
    return str(compare_sites(tmp_path / "one", tmp_path / "other", read_table()))


def test_a_link_by_another_way_and_what_a_row_names_are_no_loss(tmp_path: Path) -> None:
    """Nor is white space."""
    assert compare(TEXT, TEXT.replace("../b/", "../../b/").replace("Dua.", " Dua.\n"), tmp_path) == "nothing differs"
    assert compare(TEXT, f'<a id="__skip"></a>{TEXT}', tmp_path) == "named (1): skip mark"


@pytest.mark.parametrize(
    ("piece", "other", "told"),
    [
        ("Dua.", "", "LOST (1): Dua."),
        ('href="../b/"', 'href="../c/"', 'LOST (1): <a href="http://site/b/">'),
        ('<h1 id="a">', "<h1>", 'LOST (1): <h1 id="a">'),
        ("<sup>", "<sup>2", "ADDED (1): 2"),
    ],
)
def test_every_other_difference_is_told(piece: str, other: str, told: str, tmp_path: Path) -> None:
    """A sentence, a target, the id of a heading, and what was not there."""
    assert told in compare(TEXT, TEXT.replace(piece, other, 1), tmp_path).splitlines()


@pytest.mark.skipif(not ZENSICAL.exists(), reason="Zensical is not there; make .venv-zensical gets it")
def test_nothing_is_lost_with_zensical(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The five articles, published to the end with each generator: drawings, search and sitemap are ours."""
    site = make_site(tmp_path / "mkdocs")
    site.build(pages_only=False)
    other = make_site(tmp_path / "zensical")
    monkeypatch.setattr("digest.publish.run_mkdocs", partial(run_zensical, ZENSICAL))
    other.build(pages_only=False)
    found = compare_sites(site.config.site, other.config.site, read_table())
    sys.stdout.write(f"{len(find_pages(site.config.site))} pages\n{found}\n")
    assert not found.is_content, found
    same = ("sitemap.xml", "events.json", "feeds/events/rss.xml", "pagefind/words.json")
    files, others = site.snapshot("site"), other.snapshot("site")
    assert {name for name in same if files[name] != others[name]} == set()
    assert {name for name in others if name.startswith(("articles", ".")) or name.endswith(".md")} == set()
