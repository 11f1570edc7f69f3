"""Every link of the built site leads somewhere, and every event is near the front page."""

from __future__ import annotations

import posixpath
import re
from dataclasses import replace
from datetime import date, timedelta
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urlsplit

from digest.config import RenderConfig
from digest.model import EventId
from digest.render import render_index_pages
from digest.render.paths import event_path
from tests.builders import make_article
from tests.render.pages import TEMPLATES, make_digest

_LINK = re.compile(r"\]\(([^)#]+\.md)")
_FARTHEST = 4  # links from the front page to any event
_LONGEST = 400  # links on one page
_EVENTS = 3_000


class _Page(HTMLParser):
    """The links and the ids of a page."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.links: set[str] = set()
        self.ids: set[str] = set()
        self.feed(text)

    def handle_starttag(self, _tag: str, attrs: list[tuple[str, str | None]]) -> None:
        for name, value in attrs:
            if name in ("href", "src") and value:
                self.links.add(value)
            elif name == "id" and value:
                self.ids.add(value)


def test_every_link_of_the_site_leads_somewhere(built_site: Path) -> None:
    """Pages, files and anchors; links elsewhere are web addresses."""
    pages = {path: _Page(path.read_text(encoding="utf-8")) for path in sorted(built_site.rglob("*.html"))}
    assert len(pages) > 20
    broken = [(path.name, link) for path, page in pages.items() for link in page.links if not _leads(link, path, pages)]
    assert broken == []


def _leads(link: str, path: Path, pages: dict[Path, _Page]) -> bool:
    parts = urlsplit(link)
    if parts.scheme or parts.netloc:
        return parts.scheme in ("http", "https", "data") and bool(parts.netloc or parts.path)
    site = next(parent for parent in path.parents if (parent / "sitemap.xml").exists())
    folder = site if parts.path.startswith("/") else path.parent
    target = Path(posixpath.normpath(folder / unquote(parts.path).lstrip("/"))) if parts.path else path
    target = target / "index.html" if target.is_dir() else target
    anchor = unquote(parts.fragment)
    return target.exists() and (not anchor or anchor in pages[target].ids | {"__top"})


def test_every_event_is_near_the_front_page_and_no_list_is_endless() -> None:
    """With thousands of events, ninety a day; by links alone."""
    (brief,) = make_digest(make_article("Banjir melanda Demak (1/1/2024).")).briefs
    days = [date(2024, 5, 31) - timedelta(days=number // 90) for number in range(_EVENTS)]
    ids = [EventId(f"{day}-banjir-{number:04x}") for number, day in enumerate(days)]
    briefs = tuple(
        replace(brief, day=day, event=replace(brief.event, id=name)) for day, name in zip(days, ids, strict=True)
    )
    told = {event_path(name): f'---\ntitle: "{name}"\n---\n' for name in ids}
    digest = replace(make_digest(), briefs=briefs)
    pages = {page.path: page.text for page in render_index_pages(digest, told, TEMPLATES, "id", RenderConfig())}
    links = {path: _targets(path, text) for path, text in pages.items() if not path.startswith("reports/")}
    reached, frontier = {"index.md"}, {"index.md"}
    for _ in range(_FARTHEST):
        frontier = {target for path in frontier for target in links.get(path, ())} - reached
        reached |= frontier
    assert set(told) - reached == set()
    assert {path: len(found) for path, found in links.items() if len(found) > _LONGEST} == {}


def _targets(path: str, text: str) -> set[str]:
    return {posixpath.normpath(posixpath.join(posixpath.dirname(path), link)) for link in _LINK.findall(text)}
