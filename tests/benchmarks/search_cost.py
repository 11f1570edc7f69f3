"""What does the first search cost?  ``python -m tests.benchmarks.search_cost``: 5,000 events, 200 kB/s, 150 ms.

A reader of the front page clicks on the search, types (twelve hundredths of a second a key) or pastes, and waits for
five results, in Chromium. All bytes on the wire from the click on are counted, gzipped as hosts send them (GitHub Pages
does). The events are sentences of articles in new orders.
"""

from __future__ import annotations

import gzip
import statistics
import sys
import threading
import time
from contextlib import suppress
from datetime import date, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

from playwright.sync_api import Page, sync_playwright

from digest.config import load_config
from digest.publish.mkdocs import run_mkdocs
from digest.publish.search import index_site
from tests.benchmarks.corpus import generate_texts, load_texts
from tests.browsing import BelowSub, serve_folder
from tests.chromium import find_chromium
from tests.publish.sample_site import write_page, write_sample_site

EVENTS = 5_000
LATENCY = 0.15  # seconds, of each answer
THROUGHPUT = 200_000  # bytes a second, of all answers together
PIECE = 4_000  # bytes
KEY = 0.12  # seconds from one key to the next
QUERIES = ("menyerang", "kerjasama Tiongkok", "kepemimpinan", "Hasankeif Turki tenggelam", "30 Desember Jakarta")
REPEATS = 3  # of which the middle one is told
PACKED = {".js", ".json", ".css", ".html", ".svg"}  # what hosts pack; Pagefind's files are packed as they are

PAGE = """<!doctype html><html lang="id"><head><meta charset="utf-8"><title>{title}</title>
<meta name="outlet" data-pagefind-filter="media[content]" content="Media {outlet}">
<meta name="year" data-pagefind-filter="tahun[content]" content="{day:%Y}">
<meta name="date" data-pagefind-meta="date[content]" content="{day}">
</head><body><div data-pagefind-body><h1>{title}</h1><p>{text}</p></div></body></html>"""

SENT: list[tuple[str, int]] = []  # path and bytes of each answer


class _Line:
    """A line that all answers share, each a piece by turns."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._free = 0.0

    def carry(self, data: bytes) -> None:
        """Wait as long as the line takes."""
        for start in range(0, len(data), PIECE):
            with self._lock:
                self._free = max(self._free, time.perf_counter()) + len(data[start : start + PIECE]) / THROUGHPUT
                until = self._free
            time.sleep(max(0.0, until - time.perf_counter()))


_LINE = _Line()


class _Slow(BelowSub):
    """A host that packs text, at the end of a slow line."""

    protocol_version = "HTTP/1.1"

    def do_GET(self) -> None:  # noqa: N802
        file = Path(self.translate_path(self.path.partition("?")[0]))
        file = file / "index.html" if file.is_dir() else file
        packed = file.suffix in PACKED
        data = gzip.compress(file.read_bytes(), mtime=0) if packed else file.read_bytes()
        time.sleep(LATENCY)
        _LINE.carry(data)
        SENT.append((self.path, len(data)))
        self.send_response(200)
        self.send_header("Content-Type", self.guess_type(str(file)))
        self.send_header("Content-Length", str(len(data)))
        self.send_header("Cache-Control", "max-age=600")
        if packed:
            self.send_header("Content-Encoding", "gzip")
        self.end_headers()
        with suppress(BrokenPipeError):  # the browser was closed
            self.wfile.write(data)


def build_site(root: Path) -> Path:
    """Build a front page in the theme and the events, and index them; gives the folder."""
    config = load_config(write_sample_site(root))
    run_mkdocs(config, config.site)
    _, texts = load_texts(600)
    sentences = [sentence for text in texts or generate_texts(600) for sentence in text.split(". ")]
    for number in range(EVENTS):
        told = [sentences[(number * 7 + place * 131 * (1 + number // 600)) % len(sentences)] for place in range(12)]
        day = date(2015, 1, 1) + timedelta(days=number * 37 % 3650)
        page = PAGE.format(title=told[0][:90], outlet=number % 40, day=day, text=". ".join(told))
        write_page(config.site / "events" / f"{day:%Y/%m/%d}-{number}" / "index.html", page)
    index_site(config.site, config.language)
    return config.site


def search(page: Page, query: str, delay: float) -> tuple[float, float, float]:
    """Give the seconds from the click to a field to type in, from the last key to five results, and of all."""
    start = time.perf_counter()
    page.locator("[data-search]").first.click()
    page.locator("dialog[open] input:focus").first.wait_for()
    ready = time.perf_counter()
    page.keyboard.type(query, delay=delay * 1000) if delay else page.keyboard.insert_text(query)
    typed = time.perf_counter()
    page.locator("ol[aria-busy=false] > .search-result").nth(4).wait_for()
    shown = time.perf_counter()
    return ready - start, shown - typed, shown - start


def measure(address: str, query: str, delay: float) -> tuple[float, ...]:
    """Give kB and seconds of a first search in a new browser."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=find_chromium(), args=["--no-sandbox"])
        page = browser.new_page()
        page.goto(address, wait_until="networkidle")
        SENT.clear()
        seconds = search(page, query, delay)
        browser.close()
    return sum(size for _, size in SENT) / 1000, *seconds


def main() -> None:
    """Print a row for each query, typed and pasted; with ``files``, what was loaded for each too."""
    with TemporaryDirectory() as folder, serve_folder(build_site(Path(folder)), handler=_Slow) as address:
        for query in QUERIES:
            for delay in (KEY, 0):
                runs = [measure(address, query, delay) for _ in range(REPEATS)]
                size, opened, waited, whole = (statistics.median(values) for values in zip(*runs, strict=True))
                what = f"{query}, {'typed' if delay else 'pasted'}"
                print(f"| {what} | {size:.0f} kB | {opened:.2f} s | {waited:.2f} s | {whole:.2f} s |", flush=True)  # noqa: T201
                if "files" in sys.argv:
                    print(*(f"  {size:6} {path}" for path, size in sorted(SENT)), sep="\n")  # noqa: T201


if __name__ == "__main__":
    main()
