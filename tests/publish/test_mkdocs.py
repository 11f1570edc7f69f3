"""MkDocs, and what it does not say itself."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from digest.config import load_config
from digest.errors import PublishError
from digest.publish.mkdocs import run_mkdocs
from tests.publish.sample_site import write_sample_site


@pytest.mark.skipif(sys.platform in {"win32", "darwin"}, reason="no such names there")
def test_a_page_whose_name_is_no_text_is_named(tmp_path: Path) -> None:
    """MkDocs itself only tells where in its own code it failed."""
    config = load_config(write_sample_site(tmp_path))
    (config.content / os.fsdecode(b"bad\xff.md")).write_text("Hujan.\n", encoding="utf-8")
    with pytest.raises(PublishError, match=r"^content/bad\\xff.md has a name that is not UTF-8; rename it$"):
        run_mkdocs(config, tmp_path / "out")
