"""Where editors moved pages to: ``{"id": "liputan/xi.md", "page": "events/2022/12/30-xi-8cb8.md"}``."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from digest.store.records import join_records, load_records, read_text


def load_places(path: Path) -> dict[str, str]:
    """Read every place that a page was ever moved to, with the page.

    Raises:
        StateError: a line cannot be understood.
    """
    return dict(load_records(path, lambda record: (read_text(record, "id"), read_text(record, "page")), unique=False))


def files_of_places(path: Path, places: Mapping[str, str]) -> dict[str, str | None]:
    """Give the file by its name; none where no page was ever moved."""
    text = join_records({"id": place, "page": page} for place, page in places.items())
    return {path.name: text} if text or path.exists() else {}
