"""What a page says of itself, gathered and not yet weighed: tree → its meta, links, times and scripts."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from digest.ingest.web.names import SEEN_FIELDS
from digest.ingest.web.schema import Node, find_article_node

_LONGEST_SEEN = 120  # characters of an element that shows a date or a name and nothing else
_MOST_SEEN = 20  # such elements; the article's own come first

# The words of "detail__date" and "dateTime": matches "detail", "date", "Time".
_WORD = re.compile(r"[A-Z]?[a-z]+|[A-Z]+")


@dataclass(frozen=True, slots=True, kw_only=True)
class Head:
    """What a page says of itself. ``seen`` are short elements by the field that their class names."""

    metas: Mapping[str, str]
    article: Node
    canonical: str | None
    language: str | None
    title: str | None
    headings: tuple[str, ...]
    times: tuple[str, ...]
    seen: Mapping[str, tuple[str, ...]]


def read_head(tree: Any) -> Head:
    """Gather what a page says of itself."""
    scripts = tree.xpath('//script[contains(@type, "ld+json")]/text()')
    return Head(
        metas=_read_metas(tree),
        article=find_article_node([str(script) for script in scripts]),
        canonical=_first(tree.xpath('//link[@rel="canonical"]/@href')),
        language=_first(tree.xpath("/html/@lang | /html/@xml:lang")),
        title=next((_text(element) for element in tree.xpath("//head/title")), None),
        headings=tuple(_text(element) for element in tree.xpath("//h1")[:_MOST_SEEN]),
        times=tuple(str(time) for time in tree.xpath(_TIMES)[:_MOST_SEEN]),
        seen={field: _read_seen(tree, words) for field, words in SEEN_FIELDS.items()},
    )


# In the order of the page: marked as its publication, or within its article.
_TIMES = (
    '//time[@pubdate or @itemprop="datePublished" or contains(@class, "publish")]/@datetime'
    ' | //*[@itemprop="datePublished"]/@content | //*[@itemprop="datePublished"]/@title'
    " | //*[self::article or self::main or self::header]//time/@datetime"
)


def _read_metas(tree: Any) -> dict[str, str]:
    """Give the content of each meta by its name in small letters; the first of a name counts."""
    metas: dict[str, str] = {}
    for meta in tree.iter("meta"):
        name = meta.get("property") or meta.get("name") or meta.get("itemprop") or meta.get("http-equiv")
        content = (meta.get("content") or "").strip()
        if name and content:
            metas.setdefault(name.strip().lower(), content)
    return metas


def _read_seen(tree: Any, words: Sequence[str]) -> tuple[str, ...]:
    """Give the texts of short elements whose class, id, itemprop or rel has one of the words."""
    found: list[str] = []
    for element in tree.iter("time", "span", "div", "p", "a", "li", "address", "h4", "h5", "h6", "strong"):
        named = " ".join(element.get(key) or "" for key in ("class", "id", "itemprop", "rel"))
        if named.strip() and {word.lower() for word in _WORD.findall(named)} & set(words):
            text = _text(element)
            if 0 < len(text) <= _LONGEST_SEEN:
                found.append(text)
        if len(found) == _MOST_SEEN:
            break
    return tuple(found)


def _text(element: Any) -> str:
    return " ".join(" ".join(element.itertext()).split())


def _first(values: list[Any]) -> str | None:
    return next((str(value).strip() for value in values if str(value).strip()), None)
