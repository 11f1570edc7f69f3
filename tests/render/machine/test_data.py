"""Events as data, against the schema that is published with them."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

from digest.render.machine import write_for_machines
from tests.builders import ROOT, read_corpus
from tests.render.machine.samples import SITE, make_flood, write_files
from tests.render.pages import make_digest, make_story, render

SCHEMAS = ROOT / "templates" / "site" / "schemas"


def _events(files: dict[str, str]) -> list[Any]:
    return [json.loads(text) for path, text in files.items() if path.endswith("/event.json")]


def _validate(schema: str, texts: list[str], folder: Path) -> int:
    """Check documents with another's program."""
    paths = [folder / f"{number}.json" for number in range(len(texts))]
    for path, text in zip(paths, texts, strict=True):
        path.write_text(text, encoding="utf-8")
    command = [sys.executable, "-m", "check_jsonschema", "--schemafile", str(SCHEMAS / schema), *map(str, paths)]
    return subprocess.run(command, check=False, capture_output=True).returncode


def test_data_are_what_their_schema_says(tmp_path: Path) -> None:
    """Of the five articles, a story and a flood; and the schema finds what is wrong."""
    digests = (make_digest(*read_corpus().values()), make_story(), make_flood())
    files = [write_files(digest) for digest in digests]
    events = [text for told in files for path, text in told.items() if path.endswith("/event.json")]
    assert len(events) == 7
    assert _validate("event-1.json", events, tmp_path) == 0
    assert _validate("events-1.json", [told["events.json"] for told in files], tmp_path) == 0
    assert _validate("event-1.json", [events[0].replace('"headline"', '"title"')], tmp_path) == 1


def test_each_claim_names_the_very_words() -> None:
    """Article, sentence and spans give the text of the claim back."""
    articles = {article.id: article for article in read_corpus().values()}
    events = _events(write_files(make_digest(*articles.values())))
    claims = [claim for event in events for claim in event["claims"]]
    assert len(claims) > 9
    for claim in claims:
        taken, *also = claim["citations"]
        sentence = articles[taken["article"]].sentences[taken["sentence"]].text
        assert "".join(sentence[start:end] for start, end in taken["spans"]) == claim["text"]
        for other in also:
            assert articles[other["article"]].sentences[other["sentence"]].text == other["text"]
    assert any(claim["figures"] for claim in claims)


def test_each_claim_names_its_origins() -> None:
    """Those of the event whose articles it cites; of an editor's sentence too."""
    digest = make_digest(*read_corpus().values())
    lead = digest.briefs[-1].summary[0].text
    pages = {path: page.replace(lead, "Redaksi menulis ini.") for path, page in render(digest).items()}
    event = next(one for one in _events(write_files(digest, pages)) if one["id"].startswith("2022-12-30"))
    first, *others = event["claims"]
    assert (first["by"], first["origins"]) == ("editors", [0])
    for claim in others:
        cited = {one["article"] for one in claim["citations"]}
        assert {name for number in claim["origins"] for name in event["origins"][number]["articles"]} == cited
    assert {len(claim["origins"]) for claim in others} == {1, 2}


def test_sources_and_whose_reports_they_are() -> None:
    """With the key that the page cites them by."""
    (event,) = _events(write_files(make_flood()))
    one, other = event["articles"]
    assert (one["key"], one["outlet"], one["url"]) == (
        "korana",
        {"id": "korana", "name": "Koran A"},
        "https://a.example.org/1?x=1&y=2",
    )
    assert [agency["name"] for agency in other["agencies"]] == ["ANTARA"]
    assert (one["published"], one["precision"]) == ("2024-01-02T10:00:00+07:00", "minute")


def test_what_an_editor_took_away_is_in_no_file() -> None:
    """A sentence, a quote, a footnote: neither in the data nor in a feed or a head."""
    digest = make_digest(*read_corpus().values())
    pages = render(digest)
    brief = digest.briefs[-1]
    gone = [brief.summary[0].text, brief.quotes[0].quote.content]
    for text in gone:
        pages = {
            path: page.replace(text.replace('"', "&quot;"), "Diganti.").replace(text, "Diganti.")
            for path, page in pages.items()
        }
    files, heads = write_for_machines(digest, pages, SITE)
    told = [*(file.text for file in files), *(head.html for head in heads)]
    assert sum("Diganti." in text for text in told) > 2
    assert not [text for text in told if any(json.dumps(words, ensure_ascii=False)[1:-1] in text for words in gone)]
