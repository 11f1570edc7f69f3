"""One at a time: while a command changes pages and what is remembered of them, no other one does.

The lock is the system's own. It ends with its process, however that ends, so that what a killed build leaves behind
blocks nobody; processes that it started do not have it. The file only tells who holds it.
"""

from __future__ import annotations

import functools
import os
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Concatenate, ParamSpec, TypeVar

from digest.config import Config
from digest.errors import BusyError

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl

P = ParamSpec("P")
R = TypeVar("R")

_PATIENCE = 30.0  # seconds; most commands that come at the same time need less
_PAUSE = 0.05
_PLACE = 1_000  # which byte is locked: far behind what the file tells, since Windows lets nobody read it

_held: set[Path] = set()  # by this process: a command that builds has it already


def alone(work: Callable[Concatenate[Config, P], R]) -> Callable[Concatenate[Config, P], R]:
    """Make of a function one that waits until no other process changes the site of its settings."""

    @functools.wraps(work)
    def work_alone(config: Config, /, *values: P.args, **named: P.kwargs) -> R:
        with hold(config):
            return work(config, *values, **named)

    return work_alone


@contextmanager
def hold(config: Config, patience: float = _PATIENCE) -> Iterator[None]:
    """Be the only process that changes a site; within one process it may be asked for again.

    Raises:
        BusyError: another one goes on for longer than ``patience``.
    """
    path = config.cache / "lock"
    if path in _held:
        yield
        return
    path.parent.mkdir(parents=True, exist_ok=True)
    file = os.open(path, os.O_RDWR | os.O_CREAT, 0o666)
    try:
        _wait(file, path, config, patience)
        _held.add(path)
        yield
    finally:
        _held.discard(path)
        os.close(file)


def _wait(file: int, path: Path, config: Config, patience: float) -> None:
    end = time.monotonic() + patience
    while not _try(file):
        if time.monotonic() >= end:
            holder = path.read_text(encoding="utf-8").strip()
            raise BusyError(
                f"{config.content}: another digest{holder and f' (process {holder})'} is changing it; "
                "let that end, or end it, and run this again"
            )
        time.sleep(_PAUSE)
    os.ftruncate(file, 0)
    os.write(file, f"{os.getpid()}\n".encode())


def _try(file: int) -> bool:
    try:
        if sys.platform == "win32":
            os.lseek(file, _PLACE, os.SEEK_SET)
            msvcrt.locking(file, msvcrt.LK_NBLCK, 1)
            os.lseek(file, 0, os.SEEK_SET)
        else:
            fcntl.lockf(file, fcntl.LOCK_EX | fcntl.LOCK_NB, 1, _PLACE)
    except (BlockingIOError, PermissionError):
        return False
    return True
