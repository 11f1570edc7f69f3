"""How messages name a file."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from digest.errors import name_readably


@pytest.mark.skipif(sys.platform == "win32", reason="names are no bytes there")
def test_a_name_is_told_as_it_is_and_bytes_that_are_no_text_as_escapes() -> None:
    """So that people can find the file; what is told can be written anywhere."""
    assert name_readably(Path("a/ünïcødé 中.txt")) == "a/ünïcødé 中.txt"
    assert name_readably(Path(os.fsdecode(b"a/bad\xff.txt"))) == r"a/bad\xff.txt"
