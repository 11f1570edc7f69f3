"""A file of the state that lost what it held."""

from __future__ import annotations

from pathlib import Path

import pytest

from digest.pipeline import check
from tests.sites import make_site


@pytest.mark.parametrize("name", ["events.jsonl", "articles.jsonl", "revisions.jsonl"])
def test_an_emptied_file_is_noted_until_a_build_made_it_anew(tmp_path: Path, name: str) -> None:
    """With what to do before; what is remembered for the first time is no loss."""
    site = make_site(tmp_path / "site")
    assert site.build().problems == ()
    (site.config.state / name).write_bytes(b"")
    noted = [problem for problem in check(site.config).problems if problem.location == f".digest/{name}"]
    assert [(problem.severity, problem.message.partition(" although")[0]) for problem in noted] == [
        ("note", "is empty or missing")
    ]
    assert noted[0] in site.build().problems
    assert site.build().problems == ()
