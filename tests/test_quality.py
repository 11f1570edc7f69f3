"""The page of figures tells what the program reaches now."""

from __future__ import annotations

import json

import yaml

from tests.builders import ROOT
from tests.quality import GOLD, PAGE, write_page


def test_the_page_is_what_make_quality_gives() -> None:
    """After a change that moves a figure: ``make quality``, and look at what moved."""
    assert PAGE.read_text(encoding="utf-8") == write_page()


def test_the_counts_on_the_page_are_those_of_the_files() -> None:
    """Halves of what lies in tests/gold."""
    kept = {
        file: sum(
            json.loads(line).get("half") == "kept" for line in (GOLD / file).read_text(encoding="utf-8").splitlines()
        )
        for file in ("sentences.jsonl", "annotated.jsonl", "figures.jsonl")
    }
    assert kept == {"sentences.jsonl": 50, "annotated.jsonl": 20, "figures.jsonl": 36}


def test_the_menu_leads_to_the_page() -> None:
    """Beside the page on the site."""
    text = (ROOT / "mkdocs.yml").read_text(encoding="utf-8")
    nav = yaml.safe_load(text[text.index("nav:") : text.index("not_in_nav:")])["nav"]
    assert {"Seberapa baik?": "quality.md"} in nav
