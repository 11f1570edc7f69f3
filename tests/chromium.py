"""The browser that tests look at pages with: where it is, and how it is installed.

``python -m tests.chromium`` installs one from the system's packages where there is none.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys

BROWSERS = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
ADVICE = f"install Chromium or Chrome so that one of these is on the PATH: {', '.join(BROWSERS)}"

_INSTALLERS = {
    "apt-get": (("update", "--quiet"), ("install", "--yes", "--no-install-recommends", "chromium")),
    "dnf": (("install", "--assumeyes", "chromium"),),
    "apk": (("add", "chromium"),),
}


def find_chromium() -> str | None:
    """The path of the first browser found, or ``None``."""
    return next(filter(None, map(shutil.which, BROWSERS)), None)


def install_chromium() -> None:
    """Install a browser where a known package manager and the right to use it are at hand."""
    as_root = () if os.geteuid() == 0 else ("sudo", "--non-interactive")
    manager = next(filter(shutil.which, _INSTALLERS), None)
    if manager and all(map(shutil.which, as_root[:1])):
        for arguments in _INSTALLERS[manager]:
            subprocess.run([*as_root, manager, *arguments], check=False)


if __name__ == "__main__":
    if not find_chromium():
        install_chromium()
    if not find_chromium():
        # Not fatal: tests that need no browser still run, and the others say the same again.
        sys.stderr.write(f"No browser could be installed; {ADVICE}\n")
