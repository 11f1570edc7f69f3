"""Under which names pages give an article's fields: ``PAGE_FIELDS["headline"]`` → ["og:title", …]."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from digest.knowledge.tables import load_table

_TABLE = load_table("lists/fields.toml")

PAGE_FIELDS: Mapping[str, Sequence[str]] = _TABLE["page"]
SEEN_FIELDS: Mapping[str, Sequence[str]] = _TABLE["seen"]
ARTICLE_TYPES = frozenset(_TABLE["schema"]["types"])
