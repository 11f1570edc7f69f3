"""Work in a process of its own → what it gives, and the most memory that it took.

The peak is of the whole process: interpreter, libraries and what the work was given included. A process that has
done other work would tell of the peak of that.
"""

from __future__ import annotations

import multiprocessing
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path
from typing import TypeVar

Given = TypeVar("Given")
Made = TypeVar("Made")


def run_alone(work: Callable[[Given], Made], given: Given) -> tuple[Made, float]:
    """Give what a function of a module makes, and the peak of memory in MB."""
    # "spawn": a copy of this process would begin with this one's memory.
    with ProcessPoolExecutor(1, mp_context=multiprocessing.get_context("spawn")) as process:
        return process.submit(_measure, work, given).result()


def _measure(work: Callable[[Given], Made], given: Given) -> tuple[Made, float]:
    made = work(given)
    return made, _peak()


def _peak() -> float:
    """Give the most memory that this process ever held, in MB."""
    status = Path("/proc/self/status")
    if status.is_file():  # Linux, where the other source also counts the process that started this one
        lines = dict(line.split(":", 1) for line in status.read_text(encoding="utf-8").splitlines())
        return int(lines["VmHWM"].split()[0]) * 1024 / 1e6
    import resource  # not on Windows

    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1e6
