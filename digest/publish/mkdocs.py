"""Run MkDocs: settings and a folder in, HTML pages in that folder out.

In a process of its own, so that what MkDocs and its theme keep in memory, print or set is gone afterwards.
"""

from __future__ import annotations

import os
import re
from pathlib import Path

from digest.config import Config
from digest.errors import PublishError, name_readably
from digest.model import Problem
from digest.publish.programs import run_program

_COLOUR = re.compile(r"\x1b\[[0-9;]*m")  # "\x1b[33mWARNING" matches, "[33m" does not
_CHATTER = "INFO "
_GRAVE = ("WARNING", "ERROR")

# "Doc file 'events/new.md' contains a link 'missing.md', but the target is not found among documentation files."
_PAGE = re.compile(r"Doc file '(?P<path>[^']+\.md)'")


def run_mkdocs(config: Config, site: Path) -> tuple[Problem, ...]:
    """Build the pages of ``config.content`` into the folder ``site``, and give what MkDocs warns of.

    An edit, such as a link to a page that is not there, stops no site: it is a Problem with a page.

    Raises:
        PublishError: MkDocs failed; the message is what it printed.
    """
    paths = ["--config-file", str(config.mkdocs_file), "--site-dir", str(site)]
    try:
        printed = run_program("mkdocs", ["build", *paths], _environment())
    except PublishError as error:
        _refuse_names(config)
        complaints = "\n".join(_complaints(str(error)))
        raise PublishError(f"mkdocs build failed; mend what it names:\n{complaints}") from error
    return tuple(_problem(line, config) for line in _complaints(printed) if line.startswith(_GRAVE))


def _environment() -> dict[str, str]:
    """Ours with a fixed time, since nothing may show when a site was built, and messages on one line each."""
    fixed = {"NO_MKDOCS_2_WARNING": "1", "COLUMNS": "0", "PYTHONUTF8": "1"}
    return {"SOURCE_DATE_EPOCH": "0", **os.environ, **fixed}


def _refuse_names(config: Config) -> None:
    """Raise what MkDocs does not say: it fails at the name of a page that is no UTF-8."""
    articles = config.content / config.ingest.folder
    for path in sorted(config.content.rglob("*.md")):
        name = name_readably(path.relative_to(config.content.parent))
        if not path.is_relative_to(articles) and not path.as_posix().endswith(name):
            raise PublishError(f"{name} has a name that is not UTF-8; rename it")


def _complaints(printed: str) -> list[str]:
    lines = _COLOUR.sub("", printed).splitlines()
    return [line for line in lines if line.strip() and not line.startswith(_CHATTER)]


def _problem(line: str, config: Config) -> Problem:
    page = _PAGE.search(line)
    message = f"{line.partition('-')[2].strip()} Mend the link, or delete it"
    return Problem(location=page["path"] if page else config.mkdocs_file.name, stage="publish", message=message)
