"""What machines read: feeds, data, heads of pages, listings; with absolute addresses, and the same bytes each time.

All is told from the pages with their edits by hand (``published.py``): what an editor took away is in none of it.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from digest.model import Change, Digest, Drawing, SiteFile
from digest.render.machine.channels import find_channels
from digest.render.machine.data import write_data
from digest.render.machine.feeds import write_feeds
from digest.render.machine.heads import draw_heads
from digest.render.machine.listings import write_llms, write_news_sitemap
from digest.render.machine.masthead import Masthead
from digest.render.machine.published import read_published

__all__ = ["Masthead", "write_for_machines"]


def write_for_machines(
    digest: Digest, event_pages: Mapping[str, str], site: Masthead, changes: Iterable[Change] = ()
) -> tuple[tuple[SiteFile, ...], tuple[Drawing, ...]]:
    """Give the files beside the pages, and what goes into the heads of these; nothing where no address is known.

    ``changes`` are what readers were told of events over time.
    """
    if not site.url:
        return (), ()
    told = read_published(digest, event_pages, changes)
    channels = find_channels(digest, told, site.name)
    feeds = [file for channel in channels for file in write_feeds(channel, site)]
    listings = (write_news_sitemap(told, site), write_llms(channels[0], site))
    return (*feeds, *write_data(digest, told, site), *listings), tuple(draw_heads(digest, told, site))
