"""The main names of an event: who and where it is about."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from digest.config import ComposeConfig
from digest.knowledge.names import canonical_name, is_demonym
from digest.model import Article
from digest.text.names import full_names

_OFTEN = 2  # mentions; a name said once is in passing


def choose_tags(articles: Sequence[Article], settings: ComposeConfig) -> tuple[str, ...]:
    """Give the names that are said most, in most articles first, each in its most frequent spelling."""
    spellings: dict[str, Counter[str]] = {}
    articles_with: Counter[str] = Counter()
    full = full_names(mention.text for article in articles for mention in article.mentions)
    for article in articles:
        names = [full.get(mention.text, mention.text) for mention in article.mentions if not is_demonym(mention.text)]
        for name in names:
            spellings.setdefault(canonical_name(name), Counter())[name] += 1
        articles_with.update({canonical_name(name) for name in names})
    often = [name for name in spellings if spellings[name].total() >= _OFTEN]
    ranked = sorted(often, key=lambda name: (-articles_with[name], -spellings[name].total(), name))
    return tuple(_spelling(spellings[name]) for name in ranked[: settings.max_tags])


def _spelling(counts: Counter[str]) -> str:
    return min(counts, key=lambda name: (-counts[name], name))
