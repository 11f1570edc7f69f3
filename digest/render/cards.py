"""Events as index pages show them, read off their pages with all edits by hand."""

from __future__ import annotations

from collections.abc import Mapping

from digest.errors import PageError
from digest.model import Brief, Card, Digest, EventId, Story
from digest.render.paths import event_path, picture_path, story_path
from digest.text.pages.markdown import unescape_front_matter
from digest.text.pages.page_text import parse_page
from digest.text.similarity import containment
from digest.text.tokens import split_words

# Share of the title's words in a sentence; a headline made of it has them all, an article's own about half.
_REPEATED = 0.9


def read_cards(digest: Digest, event_pages: Mapping[str, str]) -> tuple[Card, ...]:
    """Give a card for each event that has a page, in the order of the digest."""
    paths = [(brief, event_path(brief.event.id)) for brief in digest.briefs]
    threads = {event: story for story in digest.stories if len(story.events) > 1 for event in story.events}
    return tuple(_read_card(brief, path, event_pages[path], threads) for brief, path in paths if path in event_pages)


def _read_card(brief: Brief, path: str, page: str, threads: Mapping[EventId, Story]) -> Card:
    title, lead = _read_told(page)
    story = threads.get(brief.event.id)
    return Card(
        event=brief.event.id,
        path=path,
        title=title or brief.headline,
        lead=lead,
        language=brief.language,
        day=brief.day,
        outlets=tuple(dict.fromkeys(citation.article.outlet.name for citation in brief.citations)),
        article_count=len(brief.citations),
        origin_count=len(brief.origins),
        story=story_path(story.id) if story else "",
        story_count=len(story.events) if story else 0,
        picture=picture_path(path),
    )


def _read_told(page: str) -> tuple[str, str]:
    """Give the title and the first summary sentence that adds to it; empty where the page cannot be read."""
    try:
        parsed = parse_page(page)
    except PageError:  # an editor's slip, which the merge has reported: the card tells what the brief does
        return "", ""
    title = parsed.value("title")
    title = unescape_front_matter(title) if isinstance(title, str) else ""
    said = [unit.statement for unit in parsed.units if (unit.kind, unit.section) == ("sentence", "summary")]
    return title, next((text for text in said if not _repeats(text, title)), said[0] if said else "")


def _repeats(text: str, title: str) -> bool:
    """Tell whether a sentence says little more than the title, which may have been made of it."""
    return containment(split_words(title), split_words(text)) > _REPEATED
