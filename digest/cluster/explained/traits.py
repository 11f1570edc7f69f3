"""What of articles can be compared: names, figures, days, agencies; for each article those that it has, once.

The articles that are compared are read together: "Putin" in one is "Vladimir Putin" where another calls him so, and
what has several names or spellings ("AS", "Amerika Serikat"; "1.500", "seribu lima ratus") gets one.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Hashable, Iterable, Mapping, Sequence
from datetime import date
from typing import TypeVar

from digest.knowledge.names import canonical_name, is_country, is_demonym
from digest.model import Article, Figure
from digest.text.names import full_names

K = TypeVar("K", bound=Hashable)

_TELLING = 10  # smaller numbers that count no measure, such as "dua negara", stand in any two articles
_EXACT = {"day", "week", "month", "season"}  # a year says too little


def read_names(articles: Sequence[Article]) -> tuple[Counter[str], ...]:
    """Give how often each article says each name."""
    full = full_names(mention.text for article in articles for mention in article.mentions)
    said = [
        Counter(full.get(mention.text, mention.text) for mention in article.mentions if not is_demonym(mention.text))
        for article in articles
    ]
    spelling = _one_spelling(said)
    return tuple(_renamed(counts, spelling) for counts in said)


def read_kinds(articles: Iterable[Article]) -> Mapping[str, str]:
    """Give the kind that each name has most often, as it stands."""
    kinds: dict[str, Counter[str]] = {}
    for mention in (mention for article in articles for mention in article.mentions):
        kinds.setdefault(mention.text, Counter())[mention.kind] += 1
    return {name: _most_frequent(counts) for name, counts in kinds.items()}


def read_figures(articles: Sequence[Article]) -> tuple[Counter[str], ...]:
    """Give how often each article says each number that tells it from others, as it stands first."""
    spelling: dict[tuple[float, float | None, str, str], str] = {}
    said = []
    for article in articles:
        counts: Counter[str] = Counter()
        for figure in filter(_is_telling, article.figures):
            text = " ".join(article.sentences[figure.sentence].text[figure.start : figure.end].split())
            counts[spelling.setdefault((figure.value, figure.upper, figure.unit, figure.kind), text)] += 1
        said.append(counts)
    return tuple(said)


def read_spans(article: Article) -> Counter[tuple[date, date]]:
    """Give the spans of days that an article names, without the day that it is about."""
    day = article.event_date.value if article.event_date else None
    spans = ((span.start, span.end) for span in article.dates if span.granularity in _EXACT)
    return Counter(span for span in spans if span != (day, day))


def find_shared(had: Sequence[Counter[K]]) -> tuple[tuple[K, ...], ...]:
    """Give for each article what another has too: what most of them have first, of that the most frequent.

    Countries come last: every report on one names it.
    """
    having = Counter(item for counts in had for item in counts)
    total = sum(had, Counter[K]())
    ranked = sorted(having, key=lambda item: (is_country(str(item)), -having[item], -total[item], str(item)))
    return tuple(tuple(item for item in ranked if item in counts and having[item] > 1) for counts in had)


def _is_telling(figure: Figure) -> bool:
    """Tell whether a number is exact, and large or of something that is measured."""
    return figure.qualifier != "several" and (abs(figure.value) >= _TELLING or bool(figure.unit))


def _one_spelling(said: Iterable[Counter[str]]) -> Mapping[str, str]:
    """Give for each canonical name the one that is said most."""
    spellings: dict[str, Counter[str]] = {}
    for counts in said:
        for name, count in counts.items():
            spellings.setdefault(canonical_name(name), Counter())[name] += count
    return {key: _most_frequent(counts) for key, counts in spellings.items()}


def _renamed(counts: Counter[str], spelling: Mapping[str, str]) -> Counter[str]:
    renamed: Counter[str] = Counter()
    for name, count in counts.items():
        renamed[spelling[canonical_name(name)]] += count
    return renamed


def _most_frequent(counts: Counter[str]) -> str:
    return min(counts, key=lambda name: (-counts[name], name))
