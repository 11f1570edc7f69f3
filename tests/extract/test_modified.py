"""When a text was last changed."""

from __future__ import annotations

import pytest

from digest.errors import ArticleError
from tests.builders import make_article


def test_the_declared_time() -> None:
    """Else none."""
    modified = make_article("Hujan.", modified="2023-01-01T10:00+07:00").modified
    assert modified
    assert modified.value.isoformat() == "2023-01-01T10:00:00+07:00"
    assert make_article("Hujan.").modified is None


def test_what_is_no_time_is_said() -> None:
    """With the form to write it in."""
    with pytest.raises(ArticleError, match="declares modified: kemarin, which is no time; write it as"):
        make_article("Hujan.", modified="kemarin")
