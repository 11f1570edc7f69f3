"""What a page says of its article in schema.org's JSON-LD: scripts → the fields of one article."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from digest.ingest.web.names import ARTICLE_TYPES

Node = Mapping[str, Any]

_DEEPEST = 6  # levels of @graph, lists and mainEntity; real pages have three
_WRAPPERS = ("@graph", "mainEntity", "mainEntityOfPage", "itemListElement")
# Characters that JSON forbids in a text and that editors paste there.
_CONTROLS = re.compile(r"[\x00-\x1f]+")


def find_article_node(scripts: Sequence[str]) -> Node:
    """Give the node that describes the page's article; empty where none does."""
    nodes = [node for script in scripts for node in _walk(_parse(script))]
    return next((node for node in nodes if ARTICLE_TYPES & _types(node)), {})


def _parse(script: str) -> Any:
    text = _CONTROLS.sub(" ", script).strip(" ;").removeprefix("<!--").removesuffix("-->")
    try:
        return json.loads(text)
    except (ValueError, RecursionError):  # broken or hostile: the page says nothing here
        return None


def _walk(value: Any, depth: int = 0) -> Iterator[Node]:
    if depth > _DEEPEST:
        return
    if isinstance(value, list):
        for item in value:
            yield from _walk(item, depth + 1)
    elif isinstance(value, Mapping):
        yield value
        for wrapper in _WRAPPERS:
            yield from _walk(value.get(wrapper), depth + 1)


def _types(node: Node) -> set[str]:
    kinds = node.get("@type")
    return {str(kind).rpartition("/")[2] for kind in (kinds if isinstance(kinds, list) else [kinds])}
