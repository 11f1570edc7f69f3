"""cluster → compose → render → write: events of the articles, briefs of the events, pages of the briefs."""

from __future__ import annotations

import dataclasses
import itertools
from collections.abc import Iterable, Iterator, Mapping
from contextlib import AbstractContextManager, nullcontext

from digest.cluster import (
    EventWishes,
    Past,
    cluster_articles,
    describe_grouping,
    explain_event,
    find_stories,
    in_order,
    load_encoder,
    weigh,
)
from digest.compose import collect_digest, compose_brief, find_developments, find_entities
from digest.config import Config, load_templates
from digest.engine import LocalCollection
from digest.extract import remember_article
from digest.memory import Edits, LearnedWords, State
from digest.model import Article, Brief, Card, Change, Digest, Drawing, Event, Page, SiteFile
from digest.pipeline.desk import Desk
from digest.render import (
    Masthead,
    draw_developments,
    draw_explanation,
    draw_onward,
    draw_origins,
    draw_support,
    draw_timelines,
    draw_tongues,
    draw_voices,
    event_path,
    read_cards,
    render_event_pages,
    render_index_pages,
    render_making,
    write_for_machines,
)
from digest.store import remember_vectors
from digest.text.similarity import Encode
from digest.write import Merged, Moves, merge_pages, read_suggestions, relink_pages


def group(config: Config, articles: tuple[Article, ...], state: State, desk: Desk) -> State:
    """Give the state with the events of all articles; what has not changed since the last build stays as it was."""
    wanted = desk.wanted
    used = tuple(article for article in articles if article.id not in wanted.ignored)
    way = describe_grouping(config.cluster, state.words)
    before = {article.id: article.fingerprint for article in state.articles} if way == state.grouping else {}
    settled = frozenset(one.id for one in map(remember_article, used) if before.get(one.id) == one.fingerprint)
    with _open_encoder(config) as encode:
        past = Past(settled=settled - wanted.changed, ties=wanted.ties, learned=state.words, encode=encode)
        events = cluster_articles(used, state.events, config.cluster, past)
    return dataclasses.replace(
        state,
        events=events,
        grouping=way,
        overrides=desk.last_good,
        page_ties=wanted.by_page,
        bases=wanted.bases,
    )


def write_briefs(config: Config, articles: tuple[Article, ...], events: Iterable[Event]) -> tuple[Brief, ...]:
    """Write up each event that has articles, newest first."""
    by_id = {article.id: article for article in articles}

    with _open_encoder(config) as encode:

        def compose(event: Event) -> Brief:
            members = [by_id[name] for name in event.articles]
            return compose_brief(event, members, config.language, config.compose, encode)

        told = LocalCollection(event for event in events if event.articles).map(compose).collect()
    return collect_digest(told).briefs


def _open_encoder(config: Config) -> AbstractContextManager[Encode | None]:
    """Give what turns texts into vectors, if the site wants that."""
    if not config.cluster.semantic:
        return nullcontext()
    return remember_vectors(load_encoder(), config.cache / "use-multilingual-v3.npz")


def tell_stories(briefs: tuple[Brief, ...], articles: tuple[Article, ...], state: State, wishes: EventWishes) -> Digest:
    """Find which events follow from one another, which are related, and who is in several of them."""
    by_id = {article.id: article for article in articles}
    events = [brief.event for brief in briefs if not brief.event.touches]
    stories, related = find_stories(events, by_id, state.stories, wishes)
    digest = collect_digest(briefs)
    return dataclasses.replace(digest, stories=stories, related=related, entities=find_entities(digest.briefs))


def make_pages(config: Config, digest: Digest, state: State, moves: Moves) -> Merged:
    """Render all pages and merge them with what was edited by hand; they link the merged events by their titles."""
    templates = load_templates(config.templates)
    edits = Edits(suggestions=read_suggestions(config.state), decided=state.decided, struck=state.struck)
    untold = render_event_pages(digest, templates, config.language, config.render)
    told = _merge(untold, moves, edits).texts
    events = render_event_pages(digest, templates, config.language, config.render, told)
    indexes = render_index_pages(digest, told, templates, config.language, config.render)
    making = render_making(digest, config, templates, moves.current.keys())
    merged = _merge((*events, *indexes, making), moves, edits)
    placed = (dataclasses.replace(found, location=moves.place(found.location)) for found in merged.problems)
    return dataclasses.replace(merged, places=moves.places, problems=tuple(placed))


def _merge(pages: Iterable[Page], moves: Moves, edits: Edits) -> Merged:
    return merge_pages(relink_pages(pages, moves), moves.bases, moves.current, edits)


def make_drawings(
    config: Config,
    articles: tuple[Article, ...],
    digest: Digest,
    merged: Merged,
    learned: tuple[LearnedWords, ...],
) -> tuple[Drawing, ...]:
    """Give what is drawn into the pages that stand: timelines, who stands behind what, why articles are one event."""
    weights = weigh(articles, config.cluster, learned)
    several = (brief for brief in digest.briefs if len(brief.event.articles) > 1)
    reasons = (draw_explanation(brief, explain_event(brief.event, weights)) for brief in several)
    origins = filter(None, map(draw_origins, digest.briefs))
    told = [(brief, merged.texts.get(event_path(brief.event.id), "")) for brief in digest.briefs]
    cards = read_cards(digest, merged.texts)
    in_lines = (draw(brief, page) for draw in (draw_voices, draw_tongues) for brief, page in told)
    drawings = (
        *itertools.chain.from_iterable(in_lines),
        *draw_onward(digest, cards, merged.texts),
        *draw_support(digest, merged.texts),
        *origins,
        *reasons,
        *draw_timelines(digest, cards, config.language),
        *tell_developments(digest, merged.texts, config.language),
    )
    return tuple(drawing for drawing in drawings if drawing.path in merged.texts)


def tell_developments(digest: Digest, pages: Mapping[str, str], language: str) -> Iterator[Drawing]:
    """Draw how figures went on over the events of each story; what was told on a withdrawn page counts no more."""
    standing = {brief.event.id: brief for brief in digest.briefs if event_path(brief.event.id) in pages}
    for story in digest.stories:
        briefs = [standing[event] for event in story.events if event in standing]
        if len(briefs) > 1:
            articles = in_order(citation.article for brief in briefs for citation in brief.citations)
            yield from draw_developments(story, briefs, find_developments(briefs, articles), language)


def make_machine_files(
    config: Config, digest: Digest, merged: Merged, changes: Iterable[Change]
) -> tuple[tuple[SiteFile, ...], tuple[Drawing, ...]]:
    """Give what machines read, told from the pages that stand: files beside them, and what goes into their heads."""
    site = Masthead(
        name=config.site_name,
        url=config.site_url,
        language=config.language,
        picture_count=config.publish.social_cards,
    )
    files, heads = write_for_machines(digest, merged.texts, site, changes)
    return files, tuple(head for head in heads if head.path in merged.texts)


def make_cards(config: Config, digest: Digest, merged: Merged) -> tuple[Card, ...]:
    """Give the events as their pages tell them, newest first, where the site keeps or draws the newest of them."""
    is_wanted = config.publish.installable or config.publish.social_cards
    return read_cards(digest, merged.texts) if is_wanted else ()
