"""What a run needs of the world around it: a clock, patience, a map of what is public, and someone to tell."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass

from digest.ingest.feeds.guard import is_public


def _tell_nobody(_address: str) -> None:
    """For runs that nobody watches."""


@dataclass(frozen=True, slots=True, kw_only=True)
class World:
    """Seconds of a clock that never goes back, a way to wait, which IP addresses may be asked, and who hears of it."""

    clock: Callable[[], float] = time.monotonic
    sleep: Callable[[float], None] = time.sleep
    is_public: Callable[[str], bool] = is_public
    tell: Callable[[str], None] = _tell_nobody
