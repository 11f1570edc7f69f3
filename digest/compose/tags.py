"""The main names of an event: who and where it is about."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from digest.config import ComposeConfig
from digest.knowledge.names import canonical_name, is_country, is_demonym
from digest.model import Article

_OFTEN = 2  # mentions; a name said once is in passing


def choose_tags(articles: Sequence[Article], settings: ComposeConfig) -> tuple[str, ...]:
    """Give the names that are said most, in most articles first, each in its most frequent spelling."""
    spellings: dict[str, Counter[str]] = {}
    articles_with: Counter[str] = Counter()
    full = _full_names(articles)
    for article in articles:
        names = [full.get(mention.text, mention.text) for mention in article.mentions if not is_demonym(mention.text)]
        for name in names:
            spellings.setdefault(canonical_name(name), Counter())[name] += 1
        articles_with.update({canonical_name(name) for name in names})
    often = [name for name in spellings if spellings[name].total() >= _OFTEN]
    ranked = sorted(often, key=lambda name: (-articles_with[name], -spellings[name].total(), name))
    return tuple(_spelling(spellings[name]) for name in ranked[: settings.max_tags])


def _full_names(articles: Sequence[Article]) -> dict[str, str]:
    """Give the full name for each part of one: "Putin" → "Vladimir Putin".

    Not where two names share the part, and not for countries: "China" is no part of "Partai Komunis China".
    """
    names = {mention.text for article in articles for mention in article.mentions if " " in mention.text}
    ends = {name: {name.split()[0], name.split()[-1]} for name in sorted(names) if not is_country(name)}
    shared = Counter(part for parts in ends.values() for part in parts)
    return {part: name for name, parts in ends.items() for part in parts if shared[part] == 1 and not is_country(part)}


def _spelling(counts: Counter[str]) -> str:
    return min(counts, key=lambda name: (-counts[name], name))
