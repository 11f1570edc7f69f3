"""Run MkDocs: settings and a folder in, HTML pages in that folder out.

In a process of its own, so that what MkDocs and its theme keep in memory, print or set is gone afterwards.
"""

from __future__ import annotations

import os
import re
from pathlib import Path

from digest.config import Config
from digest.errors import PublishError
from digest.publish.programs import run_program

_COLOUR = re.compile(r"\x1b\[[0-9;]*m")  # "\x1b[33mWARNING" matches, "[33m" does not
_CHATTER = "INFO "


def run_mkdocs(config: Config, site: Path) -> None:
    """Build the pages of ``config.content`` into the folder ``site``.

    Raises:
        PublishError: MkDocs warned of something or failed; the message is what it printed.
    """
    paths = ["--config-file", str(config.mkdocs_file), "--site-dir", str(site)]
    try:
        run_program("mkdocs", ["build", "--strict", *paths], _environment())
    except PublishError as error:
        complaints = _complaints(str(error))
        raise PublishError(f"mkdocs build --strict failed; mend what it names:\n{complaints}") from error


def _environment() -> dict[str, str]:
    """Ours with a fixed time, which only the sitemap's archive would show, and messages on one line each."""
    fixed = {"NO_MKDOCS_2_WARNING": "1", "COLUMNS": "0", "PYTHONUTF8": "1"}
    return {"SOURCE_DATE_EPOCH": "0", **os.environ, **fixed}


def _complaints(printed: str) -> str:
    lines = _COLOUR.sub("", printed).splitlines()
    return "\n".join(line for line in lines if line.strip() and not line.startswith(_CHATTER))
