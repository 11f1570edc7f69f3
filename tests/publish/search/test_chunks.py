"""Pagefind's index in smaller files: the same words, each where its name says."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import Any

from playwright.sync_api import Browser

from digest.publish.search.bundle import order_bundle
from digest.publish.search.chunks import split_chunks
from digest.publish.search.packed import read_packed
from tests.browsing import serve_folder
from tests.publish.sample_site import write_page

PAGES = 400
ASK = """async (words) => {
  const { createInstance } = await import("./pagefind/pagefind.js");
  const engine = createInstance({ noWorker: true });
  const ask = async (word) => {
    const pages = await Promise.all((await engine.search(word)).results.map((found) => found.data()));
    return pages.map((page) => page.url);
  };
  return Promise.all(words.map(ask));
}"""


def _index(site: Path) -> Path:
    """Pages of words that many and words that few have, with accents and without, some twice; indexed by Pagefind."""
    for number in range(PAGES):
        words = [f"kata{number * place % 700:03}" for place in range(1, 60)] + [
            f"müll{number % 9}",
            f"mull{number % 7}",
        ]
        text = " ".join([*words, "semua", "semua", f"hanya{number}"])
        page = f'<html lang="en"><head><link rel="icon" href="data:,"></head><body><p>{text}</p></body></html>'
        write_page(site / f"{number}" / "index.html", page)
    write_page(site / "index.html", '<html lang="en"><head><link rel="icon" href="data:,"></head></html>')
    subprocess.run([sys.executable, "-m", "pagefind", "--site", str(site), "--silent"], check=True)
    return site / "pagefind"


def _read(folder: Path, chunks: list[list[str]]) -> list[tuple[str, str, Any]]:
    return [(first, last, read_packed(folder / f"{name}.pf_index")[0]) for first, last, name in chunks]


def test_nothing_is_lost(tmp_path: Path) -> None:
    """The same words with the same pages in the same order; each between the first and the last of its file."""
    bundle = _index(tmp_path)
    meta = read_packed(next(bundle.glob("*.pf_meta")))
    before = _read(bundle / "index", meta[2])
    parted = split_chunks(bundle / "index", meta[2])
    after = _read(bundle / "index", parted)
    assert len(after) > len(before)
    assert [row for _, _, rows in after for row in rows] == [row for _, _, rows in before for row in rows]
    assert all(first <= word and word[: len(last)] <= last for first, last, rows in after for word, *_ in rows)
    assert [edge for first, last, _ in after for edge in (first, last)] == sorted(
        edge for first, last, _ in after for edge in (first, last)
    )
    assert len(list((bundle / "index").iterdir())) == len(after)


def test_the_engine_finds_every_word(tmp_path: Path, browser: Browser) -> None:
    """Asked in a browser: words at the edges of files, of all pages, with accents, and beginnings of words."""
    bundle = _index(tmp_path)
    order_bundle(bundle)
    meta = read_packed(next(bundle.glob("*.pf_meta")))
    edges = [word for _, _, rows in _read(bundle / "index", meta[2]) for word in (rows[0][0], rows[-1][0])]
    with serve_folder(tmp_path) as address:
        page = browser.new_page()
        page.goto(address)
        found = page.evaluate(ASK, [*edges, "semua", "müll3", "hanya39"])
        page.close()
    assert all(found)
    assert len(found[-3]) == PAGES
    assert set(found[-2]) >= {f"/sub/{number}/" for number in range(3, PAGES, 9)}
    assert "/sub/39/" in found[-1]
