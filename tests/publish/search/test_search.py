"""The index of a site."""

from __future__ import annotations

from pathlib import Path

import pytest

from digest.errors import PublishError
from digest.publish.search import index_site


def test_pagefind_says_what_went_wrong(tmp_path: Path) -> None:
    """An index that cannot be made ends the build."""
    with pytest.raises(PublishError, match=r"Pagefind could not index the site:\n.+"):
        index_site(tmp_path / "missing", "id")
