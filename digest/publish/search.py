"""Make the site searchable: a folder of finished pages in, Pagefind's bundle in ``site/pagefind/`` out.

Which pages are indexed, and what they can be filtered by, say the templates (``data-pagefind-…``).
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from digest.errors import PublishError
from digest.publish.bundle import order_bundle

# "¶", "1", "↩" and the headings that every event has would stand in titles and excerpts.
_NOT_TEXT = ".headerlink, .footnote-ref, .footnote-backref, #summary, #quotes, #sources"


def index_site(site: Path, language: str) -> None:
    """Index all event pages in one language's word forms, so that every page finds every event.

    Raises:
        PublishError: Pagefind failed; the message is what it printed.
    """
    options = ["--site", str(site), "--exclude-selectors", _NOT_TEXT, "--force-language", language, "--quiet"]
    finished = subprocess.run(
        [sys.executable, "-m", "pagefind", *options],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        errors="replace",
        check=False,
    )
    if finished.returncode != 0:
        raise PublishError(f"Pagefind could not index the site:\n{finished.stdout.strip()}")
    order_bundle(site / "pagefind")
