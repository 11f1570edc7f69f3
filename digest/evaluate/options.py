"""How a task is run: settings other than the shipped ones, a past to learn from, how long summaries are, where to."""

from __future__ import annotations

from dataclasses import dataclass, field, fields
from datetime import date
from pathlib import Path

from digest.config import ClusterConfig


@dataclass(frozen=True, slots=True, kw_only=True)
class Options:
    """``learn`` is a file of old articles, of which those dated before the day ``before`` count.

    ``words`` is the length of summaries, without it that of each set; ``write`` the file that gets ours.
    """

    cluster: ClusterConfig = field(default_factory=ClusterConfig)
    learn: Path | None = None
    before: date | None = None
    words: int | None = None
    write: Path | None = None

    def given(self) -> frozenset[str]:
        """Give the names of the fields that are not as shipped."""
        shipped = Options()
        return frozenset(f.name for f in fields(self) if getattr(self, f.name) != getattr(shipped, f.name))
