"""Are headline, time, authors and outlet of a page found? Annotated pages → the share that is right.

The whole way of an article: read, cleaned, extracted. What a page does not give is right when nothing is found.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from pathlib import Path
from statistics import fmean
from typing import Any

from digest.clean import clean_document
from digest.config import ExtractConfig
from digest.errors import ArticleError
from digest.evaluate.reading.extraction import read_page_file
from digest.evaluate.reading.pages import GoldPage, read_gold_pages
from digest.evaluate.score import Score
from digest.extract import extract_article
from digest.knowledge import named_outlet
from digest.model import Article

_FIELDS = ("headline", "published", "day", "authors", "outlet")


def score_metadata(files: Sequence[Path]) -> tuple[Score, ...]:
    """Score the fields of each folder of pages; "day" counts the day alone of "published"."""
    return tuple(_score_folder(folder) for folder in files)


def _score_folder(folder: Path) -> Score:
    marks = [_mark(page.gold, _understand(page)) for page in read_gold_pages(folder) if "headline" in page.gold]
    values = {field: fmean(mark[field] for mark in marks) for field in _FIELDS} if marks else {}
    return Score(dataset=folder.name, system="digest", values={"pages": float(len(marks)), **values})


def find_wrong_fields(folder: Path) -> Iterator[tuple[str, str]]:
    """Give each page and field that is not right: what to look at next."""
    for page in read_gold_pages(folder):
        marks = _mark(page.gold, _understand(page))
        yield from ((str(page.gold["id"]), field) for field in _FIELDS if not marks[field])


def _understand(page: GoldPage) -> Article | None:
    document = read_page_file(page)
    try:
        return extract_article(clean_document(document), ExtractConfig()) if document else None
    except ArticleError:
        return None


def _mark(gold: Mapping[str, Any], article: Article | None) -> dict[str, float]:
    if article is None:
        return dict.fromkeys(_FIELDS, 0.0)
    found = article.published.value if article.published else None
    stated = datetime.fromisoformat(gold["published"]) if gold["published"] else None
    return {
        "headline": float((article.headline or "") == gold["headline"]),
        "published": float(_same_time(found, stated)),
        "day": float((found and found.date()) == (stated and stated.date())),
        "authors": float(set(article.authors) == set(gold["authors"])),
        "outlet": float(article.outlet.id == named_outlet(gold["outlet"]).id),
    }


def _same_time(found: datetime | None, stated: datetime | None) -> bool:
    """Compare moments; a time whose zone the page does not give is taken as UTC, as everywhere."""
    if found is None or stated is None:
        return found is stated
    return found == stated.astimezone() if stated.tzinfo else found.replace(tzinfo=None) == stated
