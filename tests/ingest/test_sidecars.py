"""What stands beside a text, and what must not."""

from __future__ import annotations

from pathlib import Path

import pytest

from digest.config import IngestConfig
from digest.errors import ArticleError
from digest.ingest import find_files, read_documents
from digest.model import Document


def _read(path: Path) -> Document:
    (document,) = read_documents(path, path.parent, IngestConfig())
    assert isinstance(document, Document)
    return document


def test_a_sidecar_declares_what_the_text_does_not_say(tmp_path: Path) -> None:
    """It is no article of its own; its dates and words stay texts."""
    (tmp_path / "a.txt").write_text("Hujan turun.", encoding="utf-8")
    (tmp_path / "a.yml").write_text("outlet: no\nevent_date: 2022-12-30\nauthors: [A B, C D]\n", encoding="utf-8")
    (path,) = find_files(tmp_path)
    assert dict(_read(path).declared) == {"outlet": "no", "event_date": "2022-12-30", "authors": ("A B", "C D")}


@pytest.mark.parametrize(
    ("sidecar", "message"),
    [("outlt: Tempo", "the field outlt is unknown; did you mean outlet?"), ("a: [", "line ")],
)
def test_a_wrong_sidecar(tmp_path: Path, sidecar: str, message: str) -> None:
    """It is the sidecar that is named, not the article."""
    (tmp_path / "a.txt").write_text("Hujan turun.", encoding="utf-8")
    (tmp_path / "a.yml").write_text(sidecar, encoding="utf-8")
    with pytest.raises(ArticleError, match=message) as raised:
        _read(tmp_path / "a.txt")
    assert raised.value.location == "a.yml"
