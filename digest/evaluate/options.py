"""How a task is run: settings other than the shipped ones, and a past to learn from."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from digest.config import ClusterConfig


@dataclass(frozen=True, slots=True, kw_only=True)
class Options:
    """``learn`` is a file of old articles, of which those dated before the day ``before`` count."""

    cluster: ClusterConfig = field(default_factory=ClusterConfig)
    learn: Path | None = None
    before: date | None = None
