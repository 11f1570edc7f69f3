"""Our events as a grouping like those of the peers: articles → the event of each."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from digest.cluster import Past, cluster_articles, learn_words, load_encoder
from digest.config import ClusterConfig
from digest.evaluate.gold import read_past
from digest.evaluate.grouping.tries import Grouping, Try, time_try
from digest.evaluate.options import Options
from digest.memory import LearnedWords
from digest.model import Article


def group_with_ours(given: tuple[Sequence[Article], Options]) -> list[Try]:
    """Give our one try: the whole stage, from understood articles to events."""
    articles, options = given
    encode = load_encoder() if options.cluster.semantic else None
    past = Past(learned=learn_past(options, articles), encode=encode)
    _group(articles[:1], options.cluster, past)  # loads the tables: no time measured holds that
    return [time_try(lambda: _group(articles, options.cluster, past))]


def _group(articles: Sequence[Article], settings: ClusterConfig, past: Past) -> Grouping:
    events = cluster_articles(articles, (), settings, past)
    event_of = {article: event.id for event in events for article in event.articles}
    return [event_of[article.id] for article in articles]


def learn_past(options: Options, articles: Sequence[Article]) -> tuple[LearnedWords, ...]:
    """Give what the past teaches; where that declares no language, it is the one of most articles."""
    if not options.learn:
        return ()
    languages = Counter(article.language for article in articles)
    language = min(languages, key=lambda code: (-languages[code], code), default="")
    return learn_words(read_past(options.learn, options.before), (), language)
