"""Our events as a grouping like those of the peers: articles → the event of each."""

from __future__ import annotations

from collections.abc import Sequence

from digest.cluster import cluster_articles
from digest.config import ClusterConfig
from digest.errors import ConfigError
from digest.evaluate.gold import read_past
from digest.evaluate.grouping.tries import Grouping, Try, time_try
from digest.evaluate.options import Options
from digest.model import Article


def group_with_ours(given: tuple[Sequence[Article], Options]) -> list[Try]:
    """Give our one try: the whole stage, from understood articles to events."""
    articles, options = given
    _learn(options)
    _group(articles[:1], options.cluster)  # loads the tables: no time measured holds that
    return [time_try(lambda: _group(articles, options.cluster))]


def _group(articles: Sequence[Article], settings: ClusterConfig) -> Grouping:
    events = cluster_articles(articles, (), settings)
    event_of = {article: event.id for event in events for article in event.articles}
    return [event_of[article.id] for article in articles]


def _learn(options: Options) -> None:
    """Give what clustering is to know of the past."""
    if options.learn:
        count = sum(1 for _ in read_past(options.learn, options.before))
        raise ConfigError(f"{options.learn}: {count} articles were read, but nothing learns from them yet")
