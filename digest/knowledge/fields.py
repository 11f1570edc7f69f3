"""Under which names corpora and pages give an article's fields: ``RECORD_FIELDS["url"]`` → ("url", "link", …)."""

from __future__ import annotations

from collections.abc import Mapping

from digest.knowledge.tables import load_table

Names = Mapping[str, tuple[str, ...]]

_TABLE = {
    part: {field: tuple(names) for field, names in rows.items()} for part, rows in load_table("fields.toml").items()
}

RECORD_FIELDS: Names = _TABLE["record"]
PAGE_FIELDS: Names = _TABLE["page"]
SEEN_FIELDS: Names = _TABLE["seen"]
ARTICLE_TYPES = frozenset(_TABLE["schema"]["types"])
