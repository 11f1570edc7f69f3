"""The cases of merge.md: a title, then fenced versions of one page."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

_VERSION = re.compile(r"````(\w+)\n(.*?)````\n", re.DOTALL)


@dataclass(frozen=True, slots=True, kw_only=True)
class MergeCase:
    """Three versions of a page, the page expected, and the texts suggested."""

    title: str
    base: str
    hand: str
    machine: str
    page: str
    suggested: list[str]


def read_merge_cases() -> list[MergeCase]:
    """Give all cases."""
    text = Path(__file__).with_name("merge.md").read_text(encoding="utf-8")
    return [_read_case(title, dict(_VERSION.findall(block))) for title, block in _parts(text)]


def _parts(text: str) -> list[tuple[str, str]]:
    """Part the file at its titles, which stand outside of fences."""
    parts = re.split(r"^## (.+)\n\n(?=````base)", text, flags=re.MULTILINE)[1:]
    return list(zip(parts[::2], parts[1::2], strict=True))


def _read_case(title: str, versions: dict[str, str]) -> MergeCase:
    base = versions["base"]
    return MergeCase(
        title=title,
        base=base,
        hand=versions.get("hand", base),
        machine=versions.get("machine", base),
        page=versions["page"],
        suggested=versions.get("suggested", "").splitlines(),
    )
