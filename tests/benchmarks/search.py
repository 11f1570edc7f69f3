"""How well is an event found?  ``python -m tests.benchmarks.search`` prints the table of README.md here.

Some 600 Indonesian articles, each a page; the queries of ``tests/gold/search.jsonl``, or of another file of that folder
(``… search_drawn``); three searches, each asked in a real browser: Material's own, Pagefind as it comes, and ours. A
query is answered if a page it asks for comes first.
"""

from __future__ import annotations

import gzip
import json
import shutil
import subprocess
import sys
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from playwright.sync_api import Page, sync_playwright

from digest.config import load_config
from digest.knowledge import language_of
from digest.publish import publish_site
from digest.publish.programs import run_program
from digest.render.sayings import say_day
from digest.text.pages.markdown import escape_markdown
from tests.benchmarks.corpus import REAL
from tests.browsing import serve_folder
from tests.builders import ROOT
from tests.chromium import find_chromium
from tests.publish.sample_site import event_page, write_page, write_sample_site

GOLD = ROOT / "tests" / "gold"
FIVE = {"000": "2022-12-30", "001": "2023-02-22", "002": "2022-12-30", "003": "2025-05-08", "004": "2023-02-22"}
KINDS = ("affix", "joined", "typo", "name", "apart", "quote", "date")

Ask = Callable[[Page, str], str]

OURS = """async ([module, query]) => {
  window.asked ??= (await import(new URL(module, document.baseURI))).createInstance({});
  const found = await window.asked.search(query, {});
  return found.results.length ? (await found.results[0].data()).url : "";
}"""


def read_queries(name: str) -> list[dict[str, Any]]:
    """The queries, with the pages of which one should come first."""
    return [json.loads(line) for line in (GOLD / f"{name}.jsonl").read_text("utf-8").splitlines()]


def write_articles(content: Path) -> None:
    """Write a page for each article."""
    language = language_of("id")
    for key, day, text in _read_articles():
        title = " ".join(text.split()[:12])
        facts = f"1 artikel · {say_day(datetime.fromisoformat(day).date(), language)}"
        body = f"{facts}\n\n## Ringkasan {{#summary}}\n\n{escape_markdown(text)}\n"
        write_page(content / "events" / f"{key}.md", event_page(escape_markdown(title), day, ("Media",), body))


def _read_articles() -> Iterator[tuple[str, str, str]]:
    """Give key, day and text; the time stands in IndoSum's ids."""
    with gzip.open(REAL, "rt", encoding="utf-8") as lines:
        for line in lines:
            row = json.loads(line)
            key = row["id"].partition("/")[2].partition("-")[0]
            yield (
                key,
                datetime.fromtimestamp(int(key), UTC).date().isoformat(),
                " ".join(row["docs"][0]["text"].split()),
            )
    for file in sorted((ROOT / "content" / "articles").glob("*.txt")):
        yield file.stem, FIVE[file.stem[:3]], " ".join(file.read_text("utf-8").split())


def build_sites(root: Path) -> Mapping[str, tuple[Path, Ask]]:
    """Build the same pages three times; gives the folder of each site, and how it is asked."""
    config = load_config(write_sample_site(root))
    shutil.rmtree(config.content / "events")
    for path in ("index.md", "archive/2022-12.md", "archive/index.md"):
        write_page(config.content / path, "# Depan\n")
    write_articles(config.content)
    publish_site(config)
    plain = Path(shutil.copytree(config.site, root / "plain"))
    shutil.rmtree(plain / "pagefind")
    run_program("pagefind", ["--site", str(plain), "--quiet"])
    return {
        "Material": (_build_material(root, config.content), _ask_material),
        "Pagefind": (plain, lambda page, query: str(page.evaluate(OURS, ["pagefind/pagefind.js", query]))),
        "digest": (config.site, lambda page, query: str(page.evaluate(OURS, ["assets/js/search/pagefind.js", query]))),
    }


def _build_material(root: Path, content: Path) -> Path:
    settings = f"site_name: a\ndocs_dir: {content}\nsite_dir: {root / 'material'}\nexclude_docs: /articles/\n"
    extensions = "markdown_extensions: [attr_list, footnotes]\n"
    (root / "stock.yml").write_text(f"{settings}theme: {{name: material, language: id, font: false}}\n{extensions}")
    subprocess.run(
        [sys.executable, "-m", "mkdocs", "build", "--quiet", "-f", str(root / "stock.yml")],
        check=True,
        capture_output=True,
    )
    return root / "material"


def _ask_material(page: Page, query: str) -> str:
    box = page.locator("[data-md-component=search-query]")
    if not page.locator("[data-md-toggle=search]").is_checked():
        page.keyboard.press("f")
    for text in ("", query):
        box.fill(text)
        box.press("End")  # the theme listens to keys
        page.wait_for_timeout(600)
    links = page.locator(".md-search-result__link")
    return str(links.first.get_attribute("href") or "") if links.count() else ""


@contextmanager
def open_page(site: Path) -> Iterator[Page]:
    """A tab on the front page of a served site."""
    with sync_playwright() as playwright, serve_folder(site) as address:
        browser = playwright.chromium.launch(executable_path=find_chromium(), args=["--no-sandbox"])
        page = browser.new_page()
        page.goto(address)
        yield page
        browser.close()


def measure(site: Path, ask: Ask, queries: list[dict[str, Any]]) -> list[tuple[dict[str, Any], bool]]:
    """Ask each query; tell whether a right page came first."""
    with open_page(site) as page:
        page.wait_for_timeout(2_000)
        ask(page, "Jakarta")  # the first question loads the index
        page.wait_for_timeout(10_000)
        answers = [(query, ask(page, query["query"])) for query in queries]
    return [(query, any(f"/{key}/" in address for key in query["right"])) for query, address in answers]


def main() -> None:
    """Print the table, and what ours misses."""
    if not REAL.exists():
        print("IndoSum lies not beside this project: nothing measured")  # noqa: T201
        return
    queries = read_queries(sys.argv[1] if len(sys.argv) > 1 else "search")
    asked = Counter(query["kind"] for query in queries)
    print(f"| search | all {asked.total()} | {' | '.join(f'{kind} {asked[kind]}' for kind in KINDS)} |")  # noqa: T201
    with TemporaryDirectory() as folder:
        for name, (site, ask) in build_sites(Path(folder)).items():
            found = measure(site, ask, queries)
            right = Counter(query["kind"] for query, good in found if good)
            print(f"| {name} | {right.total()} | {' | '.join(str(right[kind]) for kind in KINDS)} |", flush=True)  # noqa: T201
            if name == "digest":
                print(*(f"missed: {query['query']}" for query, good in found if not good), sep="\n")  # noqa: T201


if __name__ == "__main__":
    main()
