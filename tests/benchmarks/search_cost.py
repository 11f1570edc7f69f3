"""What does the first search cost?  ``python -m tests.benchmarks.search_cost``: 5,000 events, 200 kB/s, 150 ms.

Bytes on the wire (gzipped, as hosts send them), seconds until the dialog is ready, and from the last key to the first
five results, in Chromium with the network of a slow telephone. The events are sentences of articles in new orders.
"""

from __future__ import annotations

import functools
import gzip
import http.server
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from playwright.sync_api import sync_playwright

from digest.publish.search import index_site
from tests.benchmarks.corpus import generate_texts, load_texts
from tests.builders import ROOT
from tests.chromium import find_chromium
from tests.publish.sample_site import write_page

EVENTS = 5_000
LATENCY = 0.15  # seconds, of each answer
THROUGHPUT = (
    200_000  # bytes a second, of all answers together; set in the server: Chromium's own does not reach workers
)
QUERIES = ("menyerang", "kerjasama Tiongkok", "kepemimpinan")

PAGE = """<!doctype html><html lang="id"><head><meta charset="utf-8"><title>{title}</title>
<link rel="icon" href="data:,">
<meta name="outlet" data-pagefind-filter="media[content]" content="Media {outlet}">
<meta name="year" data-pagefind-filter="tahun[content]" content="{year}">
<meta name="date" data-pagefind-sort="date[content]" data-pagefind-meta="date[content]" content="{year}-01-02">
</head><body><div data-pagefind-body><h1>{title}</h1><p>{text}</p></div></body></html>"""

OPEN = """async () => {
  const { createInstance, loadWords } = await import("./assets/js/search/pagefind.js");
  window.asked = createInstance({});
  await Promise.all([loadWords(), window.asked.filters()]);
}"""
ASK = """async (query) => {
  const found = await window.asked.search(query, {});
  return Promise.all(found.results.slice(0, 5).map(async (result) => (await result.data()).url));
}"""


def write_events(site: Path) -> None:
    """Write the pages: sentences of real articles in new orders, where a set lies beside the project."""
    _, texts = load_texts(600)
    sentences = [sentence for text in texts or generate_texts(600) for sentence in text.split(". ")]
    for number in range(EVENTS):
        told = [sentences[(number * 7 + place * 131 * (1 + number // 600)) % len(sentences)] for place in range(12)]
        page = PAGE.format(title=told[0][:90], outlet=number % 40, year=2015 + number % 10, text=". ".join(told))
        write_page(site / "events" / str(number) / "index.html", page)
    for script in (ROOT / "templates" / "site" / "assets" / "js" / "search").glob("*.js"):
        write_page(site / "assets" / "js" / "search" / script.name, script.read_text("utf-8"))
    write_page(site / "index.html", '<!doctype html><title>a</title><link rel="icon" href="data:,">')


SENT: list[int] = []  # bytes of each answer
_LINE = threading.Lock()


class _Gzipped(http.server.SimpleHTTPRequestHandler):
    """Sends text gzipped; what Pagefind packed itself goes as it is."""

    protocol_version = "HTTP/1.1"

    def do_GET(self) -> None:
        file = Path(self.translate_path(self.path.partition("?")[0]))
        file = file / "index.html" if file.is_dir() else file
        data = file.read_bytes()
        packed = file.suffix in {".js", ".json", ".css", ".html"}
        data = gzip.compress(data, mtime=0) if packed else data
        time.sleep(LATENCY)
        with _LINE:
            time.sleep(len(data) / THROUGHPUT)
            SENT.append(len(data))
        self.send_response(200)
        self.send_header("Content-Type", self.guess_type(str(file)))
        self.send_header("Content-Length", str(len(data)))
        if packed:
            self.send_header("Content-Encoding", "gzip")
        self.end_headers()
        self.wfile.write(data)

    def log_message(self, *args: object) -> None:
        """Say nothing."""


@contextmanager
def _serve(site: Path) -> Iterator[str]:
    handler = functools.partial(_Gzipped, directory=str(site))
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        threading.Thread(target=server.serve_forever).start()
        try:
            yield f"http://127.0.0.1:{server.server_port}/"
        finally:
            server.shutdown()


def measure(address: str, query: str) -> tuple[float, float, float]:
    """Give the kB of a first search, the seconds until the dialog is ready, and those until five results are."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=find_chromium(), args=["--no-sandbox"])
        page = browser.new_page()
        page.goto(address)
        SENT.clear()
        start = time.perf_counter()
        page.evaluate(OPEN)
        opened = time.perf_counter()
        assert page.evaluate(ASK, query)
        asked = time.perf_counter()
        browser.close()
    return sum(SENT) / 1000, opened - start, asked - opened


def main() -> None:
    """Print a row for each query."""
    with TemporaryDirectory() as folder:
        site = Path(folder)
        write_events(site)
        index_site(site, "id")
        with _serve(site) as address:
            for query in QUERIES:
                kilobytes, opening, asking = measure(address, query)
                print(f"| {query} | {kilobytes:.0f} kB | {opening:.1f} s | {asking:.1f} s |", flush=True)  # noqa: T201


if __name__ == "__main__":
    main()
