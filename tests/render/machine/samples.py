"""A small digest as machines are told of it."""

from __future__ import annotations

from digest.model import Digest
from digest.render.machine import Masthead, write_for_machines
from digest.render.machine.published import Published, read_published
from tests.builders import make_article
from tests.render.pages import BODY, make_digest, render

SITE = Masthead(name="Kabar & Peristiwa", url="https://example.org/sub", language="id")
TITLE = "Banjir bandang di Demak menewaskan 14 warga"
URL = "https://example.org/sub/events/2024/01/02-banjir-demak-"


def make_flood() -> Digest:
    """One event, told by two outlets."""
    told = {"url": "https://a.example.org/1?x=1&y=2", "published": "2024-01-02T10:00+07:00"}
    one = make_article(BODY, name="a", outlet="Koran A", headline="Banjir Demak", **told)
    other = make_article(
        BODY, name="b", outlet="Koran B", headline="Banjir Demak <b>", published="2024-01-02T12:00+07:00"
    )
    return make_digest(one, other)


def publish(digest: Digest, pages: dict[str, str] | None = None) -> tuple[Published, ...]:
    """The events of a digest, as their pages tell them."""
    return read_published(digest, pages or render(digest))


def retitle(pages: dict[str, str], title: str) -> dict[str, str]:
    """The pages, with another title typed into the front matter of the flood's."""
    return {path: text.replace(f'title: "{TITLE}"', f"title: '{title}'") for path, text in pages.items()}


def write_files(digest: Digest, pages: dict[str, str] | None = None) -> dict[str, str]:
    """All files beside the pages, by path."""
    files, _ = write_for_machines(digest, pages or render(digest), SITE)
    return {file.path: file.text for file in files}
