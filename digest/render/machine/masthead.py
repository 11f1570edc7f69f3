"""The site as machines know it: its name, its language, and absolute addresses."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Masthead:
    """``url`` is where the site stands; so many of the newest events have a picture, where any page has."""

    name: str
    url: str
    language: str
    picture_count: int = 0

    def page(self, path: str) -> str:
        """Give the address of a page by its path below ``content/``: ``about.md`` → ``https://…/about/``."""
        name = path.removesuffix(".md")
        return self.file("" if name == "index" else f"{name.removesuffix('/index')}/")

    def file(self, path: str) -> str:
        """Give the address of a file by its path below the site."""
        return f"{self.url.rstrip('/')}/{path}"


def event_urn(event: str) -> str:
    """Give the name of an event in every feed: it stays when the site moves, and when the headline changes."""
    return f"urn:x-news-digest:event:{event}"
