"""What is new?  addresses of feeds → article files

For each feed: ask whether it changed; read its items; write those that are new, and those that say something new.
What was fetched is remembered, so that a second run adds nothing twice and an article that an editor deleted or
changed by hand stays so.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from digest import __version__
from digest.config import FetchConfig
from digest.errors import ArticleError
from digest.ingest.feeds import files
from digest.ingest.feeds.answers import UNCHANGED, refuse_no_page, visit
from digest.ingest.feeds.http import Answer, Requests
from digest.ingest.feeds.items import FeedItem, parse_feed
from digest.ingest.feeds.manners import Visitor
from digest.ingest.feeds.world import World
from digest.memory import Fetched
from digest.model import Problem
from digest.text.addresses import canonical_address

__all__ = ["AGENT", "Harvest", "World", "fetch_feeds"]

AGENT = f"news-digest/{__version__}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Harvest:
    """What a run brought: counts for people, what to remember, and what went wrong."""

    added: int
    updated: int
    fetched: tuple[Fetched, ...]
    problems: tuple[Problem, ...]


def fetch_feeds(
    feeds: Sequence[str], folder: Path, known: Sequence[Fetched], settings: FetchConfig, world: World
) -> Harvest:
    """Write the new and changed articles of all feeds into ``folder``; a feed that fails is a Problem."""
    with Requests(settings, AGENT, world) as requests:
        visitor = Visitor(requests, AGENT, settings.seconds_between_requests, world)
        run = _Run(visitor, folder, feeds, known, settings.max_new_articles)
        return run.take_all()


class _Run:
    """One run over all feeds: what is known grows, the room for new articles shrinks."""

    def __init__(
        self, visitor: Visitor, folder: Path, feeds: Sequence[str], known: Sequence[Fetched], most: int
    ) -> None:
        self._visitor, self._folder, self._most = visitor, folder, most
        self._feeds = tuple(dict.fromkeys(feeds))
        self._known = {record.address: record for record in known}
        self._added = self._updated = 0
        self._problems: list[Problem] = []

    def take_all(self) -> Harvest:
        """Take every feed, one after the other, and give what the run brought."""
        for feed in self._feeds:
            self._take_feed(feed)
        records = tuple(self._known[address] for address in sorted(self._known))
        return Harvest(added=self._added, updated=self._updated, fetched=records, problems=tuple(self._problems))

    def _take_feed(self, feed: str) -> None:
        """Take what a feed has; its validators are kept only if nothing was left behind."""
        before = len(self._problems)
        try:
            answer = visit(self._visitor, feed, self._known.get(feed))
            if answer.status == UNCHANGED:
                return
            items = parse_feed(answer.body, feed)
        except ArticleError as error:
            self._note(error)
            return
        waiting = sum(not self._take_item(item, feed) for item in items)
        if waiting:
            message = f"has {waiting} more new articles than a run takes; fetch again"
            self._problems.append(Problem(location=feed, stage="fetch", message=message, severity="note"))
        if len(self._problems) == before:
            self._known[feed] = Fetched(address=feed, etag=answer.etag, last_modified=answer.last_modified)

    def _take_item(self, item: FeedItem, feed: str) -> bool:
        """Take an item in, if it is new or says something new; false if there is no more room for it."""
        address = files.item_address(item, feed)
        record = self._known.get(address)
        if (record and self._is_settled(record, item, feed)) or files.is_empty(item):
            return True
        if record is None and self._added >= self._most:
            return False
        try:
            self._known[address] = self._store(item, record or Fetched(address=address, feed=feed))
        except ArticleError as error:
            self._note(error)
        return True

    def _is_settled(self, record: Fetched, item: FeedItem, feed: str) -> bool:
        """Tell whether an item says nothing new, or is another feed's to tell of."""
        is_others = record.feed != feed and record.feed in self._feeds
        return is_others or record.item == files.fingerprint_item(item)

    def _store(self, item: FeedItem, record: Fetched) -> Fetched:
        """Write what an item says, unless an editor changed or deleted what was written."""
        name = files.file_name(record.address)
        there = files.read_files(self._folder, name)
        settled = dataclasses.replace(record, item=files.fingerprint_item(item))
        if record.file and not there:
            return settled
        if there and files.fingerprint(*there.values()) != record.file:
            self._keep_edited(name, record.feed)
            return settled
        if ".md" in there and not files.has_full_text(item):
            return settled  # a teaser never takes the place of a text
        made, answer = self._make_files(item, record, is_page=".html" in there)
        if made is None:
            return settled
        if made != there:
            files.write_files(self._folder, name, made)
            self._added, self._updated = self._added + (not there), self._updated + bool(there)
        etag, modified = (answer.etag, answer.last_modified) if answer else ("", "")
        written = files.fingerprint(*made.values())
        return dataclasses.replace(settled, file=written, etag=etag, last_modified=modified)

    def _make_files(
        self, item: FeedItem, record: Fetched, *, is_page: bool
    ) -> tuple[files.Files | None, Answer | None]:
        """Give what to write, ``None`` if the page has not changed, and what the server said of the page."""
        has_page = canonical_address(item.link) is not None
        if not is_page and (files.has_full_text(item) or not has_page):
            return files.text_files(item, record.feed), None
        answer = visit(self._visitor, item.link, record)
        if answer.status == UNCHANGED:
            return None, answer
        refuse_no_page(item.link, answer)
        return files.page_files(item, record.feed, answer.body, answer.address), answer

    def _keep_edited(self, name: str, feed: str) -> None:
        take = "to take that, delete the file and its line in .digest/fetched.jsonl"
        message = f"was changed by hand, and {feed} says something new; {take}"
        self._problems.append(Problem(location=name, stage="fetch", message=message, severity="note"))

    def _note(self, error: ArticleError) -> None:
        self._problems.append(Problem(location=error.location, stage="fetch", message=str(error)))
