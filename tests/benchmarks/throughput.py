"""How many articles a second a core can do: ``make bench``.

Each system runs in a process of its own, so that its peak of memory is its own. Rates are of processor time.
Past results are in README.md beside this file.
"""

from __future__ import annotations

import json
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from tests.benchmarks.corpus import load_texts, wrap_html

# With how many articles each is measured.
SYSTEMS: Mapping[str, int] = {"digest": 600, "trafilatura": 600, "dateparser": 200}


def main() -> None:
    """Print a table of all systems; with a name, the figures of that system as JSON."""
    if len(sys.argv) > 1:
        print(json.dumps(measure(sys.argv[1], load_texts(SYSTEMS[sys.argv[1]])[1])))  # noqa: T201
        return
    results = {system: json.loads(_run_alone(system)) for system in SYSTEMS}
    print(write_table(load_texts(1)[0], results), end="")  # noqa: T201


def measure(system: str, texts: Sequence[str]) -> dict[str, float]:
    """Give articles a second and the peak of memory; the first, which loads tables, is run once before."""
    with tempfile.TemporaryDirectory() as folder:
        run = _PREPARE[system](texts, Path(folder))
        run(0)
        start = time.process_time()
        for number in range(len(texts)):
            run(number)
        rate = len(texts) / (time.process_time() - start)
    return {"articles_per_second": rate, "peak_mb": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024}


def write_table(corpus: str, results: Mapping[str, Mapping[str, float]]) -> str:
    """Give the table in Markdown, the ratio beside the first system."""
    ours = results["digest"]["articles_per_second"]
    rows = [
        f"| {system} | {found['articles_per_second']:.0f} | {ours / found['articles_per_second']:.1f} "
        f"| {found['peak_mb']:.0f} |\n"
        for system, found in results.items()
    ]
    head = "| system | articles/s a core | digest is so many times faster | peak memory, MB |\n|---|---|---|---|\n"
    return f"{corpus} articles\n\n{head}{''.join(rows)}"


def _run_alone(system: str) -> bytes:
    return subprocess.run([sys.executable, "-m", __spec__.name, system], check=True, stdout=subprocess.PIPE).stdout


def _prepare_digest(texts: Sequence[str], folder: Path) -> Callable[[int], object]:
    """Read, clean and extract text files."""
    from digest.clean import clean_document
    from digest.config import ExtractConfig, IngestConfig
    from digest.extract import extract_article
    from digest.ingest import read_documents
    from digest.model import Document

    paths = [folder / f"{number}.txt" for number in range(len(texts))]
    for path, text in zip(paths, texts, strict=True):
        path.write_text(text, encoding="utf-8")

    def run(number: int) -> object:
        (document,) = read_documents(paths[number], folder, IngestConfig())
        assert isinstance(document, Document)
        return extract_article(clean_document(document), ExtractConfig())

    return run


def _prepare_trafilatura(texts: Sequence[str], folder: Path) -> Callable[[int], object]:
    """Extract the main text of the same texts as pages."""
    import trafilatura

    pages = [wrap_html(text) for text in texts]
    return lambda number: trafilatura.extract(pages[number])


def _prepare_dateparser(texts: Sequence[str], folder: Path) -> Callable[[int], object]:
    """Search the same texts for dates."""
    from dateparser.search import search_dates

    return lambda number: search_dates(texts[number], languages=["id"])


_PREPARE: Mapping[str, Callable[[Sequence[str], Path], Callable[[int], object]]] = {
    "digest": _prepare_digest,
    "trafilatura": _prepare_trafilatura,
    "dateparser": _prepare_dateparser,
}

if __name__ == "__main__":
    main()
