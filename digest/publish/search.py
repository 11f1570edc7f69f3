"""Make the site searchable: a folder of finished pages in, Pagefind's bundle in ``site/pagefind/`` out.

Which pages are indexed, and what they can be filtered by, say the templates (``data-pagefind-…``); by which words they
are found besides their own, says ``words.py``.
"""

from __future__ import annotations

from pathlib import Path

from digest.errors import PublishError
from digest.publish.bundle import order_bundle
from digest.publish.programs import run_program
from digest.publish.words import hidden_words

# "¶", "1", "↩" and the headings that every event has would stand in titles and excerpts.
_HEADINGS = ".headerlink, .footnote-ref, .footnote-backref, #summary, #quotes, #sources, #story, #related"

# What a link to another event calls it would find this one.
_OTHER_EVENTS = 'a[href^="../"]:not([href*="/reports/"])'


def index_site(site: Path, language: str) -> None:
    """Index all event pages in one language's word forms, so that every page finds every event.

    Raises:
        PublishError: Pagefind failed; the message is what it printed.
    """
    options = [
        "--site",
        str(site),
        "--exclude-selectors",
        f"{_HEADINGS}, {_OTHER_EVENTS}",
        "--force-language",
        language,
        "--quiet",
    ]
    with hidden_words(site, language) as table:
        try:
            run_program("pagefind", options)
        except PublishError as error:
            raise PublishError(f"Pagefind could not index the site:\n{str(error).strip()}") from error
    order_bundle(site / "pagefind")
    (site / "pagefind" / "words.json").write_text(table, encoding="utf-8", newline="\n")
