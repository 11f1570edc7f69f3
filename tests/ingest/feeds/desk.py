"""Who fetches, again and again, into one folder."""

from __future__ import annotations

from pathlib import Path

from digest.config import FetchConfig
from digest.ingest.feeds import Harvest, World, fetch_feeds
from digest.memory import Fetched

QUICK = FetchConfig(allow_private_hosts=True, timeout_seconds=5.0, max_bytes=100_000)


class Desk:
    """Never waits, but counts how long it would have."""

    def __init__(self, folder: Path) -> None:
        self.folder, self.waited = folder, 0.0
        self.known: tuple[Fetched, ...] = ()

    def fetch(self, *feeds: str, settings: FetchConfig = QUICK) -> Harvest:
        """Run once."""
        harvest = fetch_feeds(feeds, self.folder, self.known, settings, World(sleep=self._wait))
        self.known = harvest.fetched
        return harvest

    def files(self) -> dict[str, str]:
        """All that was written."""
        return {path.name: path.read_text(encoding="utf-8") for path in sorted(self.folder.iterdir())}

    def _wait(self, seconds: float) -> None:
        self.waited += seconds


def counts(harvest: Harvest) -> tuple[int, int, list[str]]:
    """How many articles are new, how many updated, and what went wrong."""
    return harvest.added, harvest.updated, [problem.message for problem in harvest.problems]
