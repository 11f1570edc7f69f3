"""The built site of the five articles, read as a reader reads it: every word stands in its source."""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page

from digest import pipeline
from digest.memory import State
from digest.model import Article
from tests.browsing import serve_folder, watched_page
from tests.sites import Site, make_site

# Each sentence of the summary with its footnotes, each quote likewise, each footnote with its text and link.
READ_PAGE = r"""() => {
  const lines = (parent) => {
    const found = []; let text = "", refs = [];
    for (const node of parent.childNodes) {
      if (node.nodeName === "SMALL") continue; // a mark of ours
      if (node.nodeName === "SUP") refs.push(node.querySelector("a").getAttribute("href").slice(1));
      else if (refs.length && node.textContent.trim()) { found.push([text, refs]); text = node.textContent; refs = []; }
      else text += node.textContent;
    }
    if (text.trim()) found.push([text, refs]);
    return found.map(([text, refs]) => [text.replace(/\s+/g, " ").trim(), refs]);
  };
  const notes = [...document.querySelectorAll(".footnote li")].map((li) => {
    const copy = li.cloneNode(true);
    copy.querySelectorAll(".footnote-backref").forEach((back) => back.remove());
    const link = copy.querySelector("a");
    return [li.id, copy.textContent.replace(/\s+/g, " ").trim(), link ? link.getAttribute("href") : ""];
  });
  return {
    summary: lines(document.querySelector("#summary + p")),
    quotes: [...document.querySelectorAll("#quotes + ul > li")].flatMap(lines),
    notes,
  };
}"""


@dataclass(frozen=True, kw_only=True)
class Told:
    """What an event's page tells: sentences and quotes with the keys of their footnotes, and these."""

    summary: list[tuple[str, list[str]]]
    quotes: list[tuple[str, list[str]]]
    notes: dict[str, tuple[str, str]]


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Site:
    """The five articles, built to the end."""
    made = make_site(tmp_path_factory.mktemp("built") / "site")
    made.build(pages_only=False)
    return made


@pytest.fixture(scope="module")
def articles(site: Site) -> dict[str, Article]:
    """Each article by the first digits of its id, which end the address of its page."""
    found = pipeline.read_articles(site.config, State())
    return {article.id[:8]: article for article in found.articles}


@pytest.fixture(scope="module")
def told(site: Site, browser: Browser) -> list[Told]:
    """Every event page, as the browser shows it."""
    with serve_folder(site.config.site) as address, watched_page(browser, address) as page:
        paths = sorted(
            path.parent.relative_to(site.config.site) for path in site.config.site.glob("events/**/index.html")
        )
        return [_read(page, f"{address}{path.as_posix()}/") for path in paths]


def _read(page: Page, address: str) -> Told:
    page.goto(address)
    found = page.evaluate(READ_PAGE)
    notes = {name: (text, link) for name, text, link in found["notes"]}
    return Told(summary=found["summary"], quotes=found["quotes"], notes=notes)


def _source(told: Told, key: str, articles: dict[str, Article]) -> Article:
    """Give the article that a footnote names: by its link, or by the link of the footnote of its article."""
    link = told.notes[key][1] or told.notes[key.rpartition("-")[0]][1]
    return articles[link.rstrip("/").rpartition("-")[2]]


def _says(article: Article, text: str) -> bool:
    return any(text in " ".join(sentence.text.split()) for sentence in article.sentences)


def test_every_sentence_and_quote_stands_in_the_article_that_it_is_taken_from(
    told: list[Told], articles: dict[str, Article]
) -> None:
    """Word for word, under its first footnote."""
    assert [len(page.summary) for page in told] == [5, 5, 3]
    for page in told:
        for text, (first, *_) in page.summary:
            assert _says(_source(page, first, articles), text), text
        for line, (first, *_) in page.quotes:
            quote = re.fullmatch(r"“(?P<content>.+)” — .+", line)
            assert quote
            assert _says(_source(page, first, articles), quote["content"]), line


def test_what_is_also_reported_stands_in_that_article(told: list[Told], articles: dict[str, Article]) -> None:
    """Each further footnote shows that article's own sentence."""
    shown = [(page, key) for page in told for _, (_, *others) in [*page.summary, *page.quotes] for key in others]
    assert len(shown) >= 3
    for page, key in shown:
        _, sentence = page.notes[key][0].split(": ", 1)
        assert _says(_source(page, key, articles), sentence), sentence


def test_building_again_gives_the_same_bytes(site: Site, tmp_path: Path) -> None:
    """Of content/ and of site/, again in place and in another folder."""
    content, pages = site.snapshot(), site.snapshot("site")
    site.build(pages_only=False)
    assert (site.snapshot(), site.snapshot("site")) == (content, pages)
    other = make_site(tmp_path / "elsewhere")
    other.build(pages_only=False)
    assert (other.snapshot(), other.snapshot("site")) == (content, pages)
    assert "sitemap.xml" in pages


def test_the_site_holds_no_input_and_no_sentence_that_no_event_cites(
    site: Site, told: list[Told], articles: dict[str, Article]
) -> None:
    """Other people's texts are not published."""
    shown = {text for page in told for text, _ in page.summary} | {
        note for page in told for note, _ in page.notes.values()
    }
    quoted = {line.split("” — ")[0].removeprefix("“") for page in told for line, _ in page.quotes}
    public = "\n".join(_texts(site.config.site))
    for article in articles.values():
        assert article.name not in {path.stem for path in site.config.site.rglob("*")}
        for sentence in article.sentences:
            text = " ".join(sentence.text.split())
            cited = any(text in said for said in shown) or any(quote in text for quote in quoted)
            assert cited or text not in public, text


def _texts(folder: Path) -> Iterator[str]:
    """Give the text of every page and data file of a site, without mark-up, white space folded."""
    for path in sorted(folder.rglob("*")):
        if path.suffix in {".html", ".xml", ".json", ".txt", ".md"}:
            yield " ".join(re.sub(r"<[^>]+>", " ", path.read_text(encoding="utf-8")).replace("&quot;", '"').split())


def test_an_editor_may_delete_every_sentence_that_cites_a_source(tmp_path: Path) -> None:
    """MkDocs refuses footnotes that nothing cites; the next build takes them out."""
    made = make_site(tmp_path / "site")
    made.build()
    page = made.events()[0]
    lines = page.read_text(encoding="utf-8").splitlines(keepends=True)
    left = [line for line in lines if "[^sindonews]" not in line or line.startswith("[^")]
    page.write_text("".join(left), encoding="utf-8")
    assert made.build(pages_only=False).problems == ()
    assert "[^sindonews]" not in page.read_text(encoding="utf-8")


def test_mkdocs_alone_builds_without_a_warning(site: Site, tmp_path: Path) -> None:
    """Strict, as an editor would who never heard of digest."""
    command = [sys.executable, "-m", "mkdocs", "build", "--strict", "--site-dir", str(tmp_path / "plain")]
    result = subprocess.run(command, cwd=site.root, capture_output=True, text=True, check=False)
    assert result.returncode == 0, result.stderr
    assert [line for line in result.stderr.splitlines() if line.startswith(("WARNING", "ERROR"))] == []
    assert (tmp_path / "plain" / "index.html").is_file()
