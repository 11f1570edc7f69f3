"""How much of a page's report is found, and how much else? Annotated pages → F1, ours and other extractors'.

As article-extraction-benchmark counts: shingles of four words, precision and recall averaged over pages.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from statistics import fmean

from digest.clean import clean_document
from digest.config import IngestConfig
from digest.errors import ArticleError
from digest.evaluate.reading.pages import GoldPage, read_gold_pages
from digest.evaluate.reading.peers import Extractor, installed_peers
from digest.evaluate.score import Score
from digest.ingest import read_documents
from digest.model import Document

_SHINGLE = 4  # words
_WORD = re.compile(r"\w+")


def score_extraction(files: Sequence[Path]) -> tuple[Score, ...]:
    """Score every extractor that is installed on each folder of annotated pages."""
    return tuple(score for folder in files for score in _score_folder(folder))


def _score_folder(folder: Path) -> Iterator[Score]:
    pages = tuple(read_gold_pages(folder))
    for system, extract in _extractors().items():
        marks = [_mark(page.gold["text"], extract(page)) for page in pages]
        precision = fmean([mark[0] for mark in marks if mark[0] is not None] or [0.0])
        recall = fmean(mark[1] for mark in marks)
        f1 = 2 * precision * recall / (precision + recall) if precision + recall else 0.0
        yield Score(dataset=folder.name, system=system, values={"f1": f1, "precision": precision, "recall": recall})


def _mark(gold: str, found: str) -> tuple[float | None, float]:
    """Give precision and recall of one page; nothing found has no precision."""
    expected, given = _shingles(gold), _shingles(found)
    shared = (expected & given).total()
    return shared / given.total() if given else None, shared / max(expected.total(), 1)


def _shingles(text: str) -> Counter[tuple[str, ...]]:
    words = _WORD.findall(text)
    if not words:
        return Counter()
    return Counter(tuple(words[at : at + _SHINGLE]) for at in range(max(1, len(words) - _SHINGLE + 1)))


def _extractors() -> Mapping[str, Extractor]:
    """Give ours, as read and as cleaned, and each peer that is installed."""
    return {"digest": _read, "digest, cleaned": _read_and_cleaned, **installed_peers()}


def read_page_file(page: GoldPage) -> Document | None:
    """Give the document of a page as the pipeline reads it, or ``None`` where it cannot."""
    try:
        (found,) = read_documents(page.path, page.path.parent, IngestConfig())
    except ArticleError:
        return None
    return found if isinstance(found, Document) else None


def _read(page: GoldPage) -> str:
    document = read_page_file(page)
    return document.content if document else ""


def _read_and_cleaned(page: GoldPage) -> str:
    document = read_page_file(page)
    try:
        return clean_document(document).content if document else ""
    except ArticleError:
        return ""
