"""Pagefind's bundle is in a fixed order, and still Pagefind's."""

from __future__ import annotations

import gzip
import subprocess
import sys
from pathlib import Path

import pytest

from digest.errors import PublishError
from digest.publish.search.bundle import order_bundle

PAGE = """<html lang="id"><head><title>{number}</title>
<meta data-pagefind-filter="media[content]" content="media {outlet}">
<meta data-pagefind-filter="bulan[content]" content="2022-{month:02}">
<meta data-pagefind-sort="date[content]" content="{number}"><meta data-pagefind-sort="name[content]" content="{outlet}">
</head><body data-pagefind-body><h1>Peristiwa {number}</h1></body></html>"""


def test_filters_and_sort_keys_are_in_order(tmp_path: Path) -> None:
    """Three runs of Pagefind, whose seeds differ, end in the same bytes: 300 pages, so numbers of three sizes."""
    site = write_pages(tmp_path / "site")
    first, second, third = (run_pagefind(site, tmp_path / name) for name in ("first", "second", "third"))
    assert first == second == third


def test_only_what_a_search_loads_is_kept(tmp_path: Path) -> None:
    """One engine, under a name that tells no language; no dialog of Pagefind's own."""
    bundle = run_pagefind(write_pages(tmp_path / "site"), tmp_path / "bundle")
    at_top = {name for name in bundle if "/" not in name and not name.endswith(".pf_meta")}
    assert at_top == {"pagefind-entry.json", "pagefind.js", "wasm.site.pagefind"}


def test_another_format_is_refused(tmp_path: Path) -> None:
    """A newer Pagefind must not be mangled in silence."""
    index_pages(write_pages(tmp_path / "site"), tmp_path / "bundle")
    for file in (tmp_path / "bundle" / "filter").iterdir():
        file.write_bytes(gzip.compress(b"pagefind_new"))
    with pytest.raises(PublishError, match=r"not the format of Pagefind 1\.5; install the locked version"):
        order_bundle(tmp_path / "bundle")


def write_pages(site: Path) -> Path:
    """Pages with many filter values, whose order Pagefind leaves to chance."""
    site.mkdir()
    for number in range(300):
        text = PAGE.format(number=number, outlet=number % 30, month=number % 12 + 1)
        (site / f"{number}.html").write_text(text, encoding="utf-8")
    return site


def run_pagefind(site: Path, bundle: Path) -> dict[str, bytes]:
    """The ordered bundle of a site, by path."""
    index_pages(site, bundle)
    order_bundle(bundle)
    return {str(file.relative_to(bundle)): file.read_bytes() for file in sorted(bundle.rglob("*")) if file.is_file()}


def index_pages(site: Path, bundle: Path) -> None:
    """Let Pagefind index a site."""
    command = [sys.executable, "-m", "pagefind", "--site", str(site), "--output-path", str(bundle), "--silent"]
    subprocess.run(command, check=True)
