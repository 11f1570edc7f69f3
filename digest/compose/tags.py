"""The main names of an event: who and where it is about."""

from __future__ import annotations

import itertools
from collections import Counter
from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet

from digest.config import ComposeConfig
from digest.knowledge.names import canonical_name, is_demonym
from digest.knowledge.publishers import carries_reports, find_agency
from digest.model import Article
from digest.text.names import full_names

_OFTEN = 2  # mentions; a name said once is in passing


def choose_tags(articles: Sequence[Article], settings: ComposeConfig) -> tuple[str, ...]:
    """Give the names that are said most, in most articles first, each in its most frequent spelling.

    Not those of the agencies and outlets whose reports the articles carry.
    """
    said = Counter([mention.text for article in articles for mention in article.mentions])
    full = full_names(said)
    names = {text: full.get(text, text) for text in said if not is_demonym(text)}
    canonical = {text: canonical_name(name) for text, name in names.items()}
    spellings: dict[str, dict[str, int]] = {}
    for text, name in names.items():
        counts = spellings.setdefault(canonical[text], {})
        counts[name] = counts.get(name, 0) + said[text]
    often = {name: total for name, counts in spellings.items() if (total := sum(counts.values())) >= _OFTEN}
    articles_with: Counter[str] = Counter()
    for article in articles:
        articles_with.update({canonical[mention.text] for mention in article.mentions if mention.text in canonical})
    ranked = sorted(often, key=lambda name: (-articles_with[name], -often[name], name))
    reporters = {agency.id for article in articles for agency in article.agencies if carries_reports(agency)}
    tags = (_spelling(spellings[name]) for name in ranked)
    return tuple(itertools.islice((tag for tag in tags if not _names_any(tag, reporters)), settings.max_tags))


def _names_any(name: str, reporters: AbstractSet[str]) -> bool:
    """Tell whether a name, or the last word of it, is that of one of these: "Reuters", "Diberitakan Reuters"."""
    found = map(find_agency, {name, name.rpartition(" ")[2]} if reporters else ())
    return any(agency is not None and agency.id in reporters for agency in found)


def _spelling(counts: Mapping[str, int]) -> str:
    return min(counts, key=lambda name: (-counts[name], name))
