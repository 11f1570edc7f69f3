"""Run a program of another package: its name and options → what it printed."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Mapping, Sequence

from digest.errors import PublishError


def run_program(module: str, options: Sequence[str], environment: Mapping[str, str] | None = None) -> str:
    """Run ``python -m module`` with this Python and give what it printed, errors included.

    Raises:
        PublishError: the program failed; the message is what it printed.
    """
    finished = subprocess.run(
        [sys.executable, "-m", module, *options],
        env=environment,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        errors="replace",
        check=False,
    )
    if finished.returncode != 0:
        raise PublishError(finished.stdout)
    return finished.stdout
