"""Values packed as Pagefind packs them."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from digest.errors import PublishError
from digest.publish.search.packed import count_shared, pack, read_packed, zip_up

VALUES = st.recursive(st.integers(0, 2**40) | st.text(), st.lists)


@given(VALUES)
def test_what_is_packed_is_read_again(tmp_path_factory: pytest.TempPathFactory, value: Any) -> None:
    """Numbers of all sizes, texts of any letters, lists in lists."""
    file = tmp_path_factory.mktemp("packed") / "file"
    file.write_bytes(zip_up(pack(value)))
    assert read_packed(file) == value


def test_negative_numbers_are_read(tmp_path: Path) -> None:
    """Pagefind tells weights by them: RFC 8949, appendix A."""
    (tmp_path / "file").write_bytes(zip_up(bytes.fromhex("83203863390fff")))
    assert read_packed(tmp_path / "file") == [-1, -100, -4096]


def test_a_value_of_another_kind_is_refused(tmp_path: Path) -> None:
    """A newer version may write truths and fractions."""
    (tmp_path / "file").write_bytes(zip_up(b"\xf5"))
    with pytest.raises(PublishError, match=r"values that version 1\.5 does not write"):
        read_packed(tmp_path / "file")


@pytest.mark.parametrize(("one", "other", "shared"), [("kata", "kabar", 2), ("", "a", 0), ("ada", "adab", 3)])
def test_how_much_is_shared(one: str, other: str, shared: int) -> None:
    """From the start."""
    assert count_shared(one, other) == shared
