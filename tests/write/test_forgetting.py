"""Suggestions that quote what was taken down."""

from __future__ import annotations

from pathlib import Path

from digest.memory import Suggestion
from digest.write import forget_suggestions
from digest.write.merging.suggestions import write_suggestions


def _suggest(text: str) -> str:
    return write_suggestions([Suggestion(place="summary", base=text, hand=text[:3], machine="", reason="x")])


def test_only_those_that_quote_it_go(tmp_path: Path) -> None:
    """Escaped as they are; a file without any goes too."""
    folder = tmp_path / "suggestions" / "events"
    folder.mkdir(parents=True)
    (folder / "a.md.jsonl").write_text(_suggest(r"Hujan \*deras\*.[^a]") + _suggest("Banjir."), encoding="utf-8")
    (folder / "b.md.jsonl").write_text(_suggest(r"Hujan \*deras\*."), encoding="utf-8")
    forget_suggestions(tmp_path, ["Hujan *deras*."])
    assert (folder / "a.md.jsonl").read_text(encoding="utf-8") == _suggest("Banjir.")
    assert not (folder / "b.md.jsonl").exists()
