"""Suggestions that quote an article which was taken down go with it."""

from __future__ import annotations

import json
from collections.abc import Collection
from pathlib import Path

from digest.text.pages.markdown import unescape_markdown


def forget_suggestions(state: Path, sentences: Collection[str]) -> None:
    """Drop every suggestion that holds one of these sentences; a file without any goes too."""
    for path in sorted((state / "suggestions").rglob("*.jsonl")):
        lines = path.read_text(encoding="utf-8").splitlines(keepends=True)
        kept = [line for line in lines if not _quotes(line, sentences)]
        if not kept:
            path.unlink()
        elif kept != lines:
            path.write_text("".join(kept), encoding="utf-8")


def _quotes(line: str, sentences: Collection[str]) -> bool:
    texts = [unescape_markdown(str(text)) for text in json.loads(line).values()]
    return any(sentence in text for text in texts for sentence in sentences)
