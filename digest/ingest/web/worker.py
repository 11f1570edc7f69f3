"""A process that parses pages, and can be killed: page → answer, a line of JSON each way.

``python -m digest.ingest.web.worker`` reads ``{"page": …, "address": …}`` and writes
``{"text": …, "declared": {…}}``, until its input ends.
"""

from __future__ import annotations

import atexit
import json
import os
import subprocess
import sys
import threading
from pathlib import Path
from typing import Any

from digest.ingest.web.declared import read_declared
from digest.ingest.web.head import read_head
from digest.ingest.web.main_text import find_main_text, parse_page
from digest.ingest.web.plain import plain_text

_ROOT = Path(__file__).parents[3]  # where the package is imported from
_PAGES = 1_000  # after which a worker is renewed: libraries keep what they have seen


class PageLostError(Exception):
    """A page took longer than it may, or made its worker fail; the worker is gone."""


class PageWorker:
    """One process, started when first asked and again after each kill."""

    def __init__(self) -> None:
        self._process: subprocess.Popen[bytes] | None = None
        self._lock = threading.Lock()
        self._owner = 0
        self._asked = 0

    def ask(self, question: dict[str, Any], seconds: float) -> dict[str, Any]:
        """Give the worker's answer.

        Raises:
            PageLostError: there was none, or none in time.
        """
        with self._lock:
            process = self._running()
            timer = threading.Timer(seconds, process.kill)
            timer.start()
            try:
                answer = _exchange(process, json.dumps(question).encode() + b"\n")
            finally:
                timer.cancel()
            if not answer.endswith(b"\n"):
                self._end()
                raise PageLostError
            return dict(json.loads(answer))

    def stop(self) -> None:
        """End the process."""
        with self._lock:
            self._end()

    def _running(self) -> subprocess.Popen[bytes]:
        """Give the process; a new one after a fork, a death or many pages."""
        if self._process and self._owner == os.getpid() and self._process.poll() is None and self._asked < _PAGES:
            self._asked += 1
            return self._process
        self._end()
        self._owner, self._asked = os.getpid(), 1
        self._process = _start()
        return self._process

    def _end(self) -> None:
        process, self._process = self._process, None
        if process and self._owner == os.getpid():
            process.kill()
            process.communicate()


def _start() -> subprocess.Popen[bytes]:
    paths = os.pathsep.join(filter(None, (str(_ROOT), os.environ.get("PYTHONPATH"))))
    return subprocess.Popen(
        [sys.executable, "-P", "-m", "digest.ingest.web.worker"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env={**os.environ, "PYTHONPATH": paths},
    )


def _exchange(process: subprocess.Popen[bytes], question: bytes) -> bytes:
    """Write and read; a process killed meanwhile answers nothing."""
    assert process.stdin, "opened as a pipe"  # noqa: S101
    assert process.stdout, "opened as a pipe"  # noqa: S101
    try:
        process.stdin.write(question)
        process.stdin.flush()
    except BrokenPipeError:
        return b""
    return process.stdout.readline()


WORKER = PageWorker()
atexit.register(WORKER.stop)


def answer(page: str, address: str | None) -> dict[str, Any]:
    """Parse one page: its main text, else its text by tags, and what it declares."""
    tree = parse_page(page)
    if tree is None:
        return {"text": plain_text(page), "declared": {}}
    declared = read_declared(read_head(tree), address)
    return {"text": find_main_text(tree, address) or plain_text(page), "declared": declared}


def _serve() -> None:
    for line in sys.stdin.buffer:
        question = json.loads(line)
        reply = answer(question["page"], question["address"])
        sys.stdout.buffer.write(json.dumps(reply).encode() + b"\n")
        sys.stdout.buffer.flush()


if __name__ == "__main__":
    _serve()
