"""What tells of an event whether another follows from it: its names, its other words, and the days it looks to.

The names say whose matter it is; the other words what kind of happening. An event that follows from another has
its names and few of its words (an arrest, a verdict); one that only repeats it has its words (two earthquakes).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from itertools import chain

from digest.cluster.stories.counts import Counts, plain_words, read_counts
from digest.knowledge import Language, language_of
from digest.knowledge.names import canonical_name, is_city, is_country, is_demonym, linked_name
from digest.model import Article, DateSpan, Event, EventId, Sentence
from digest.text.tokens import split_words

_READ = 20  # sentences of an article; what comes after them is background
_LEAD = 3  # sentences that say what is new
_OFTEN = 2  # sentences; a name that stands in one only is in passing

# What a name counts beside one that only this matter has. In a city or province much happens; what may stand for a
# country (Kremlin) says little more than the country, which says nothing.
_PLACE = 0.5
_METONYM = 0.25

# From here on a number that is not round is as good as a name: "4.300 nasabah", "2.4 million dollars".
_GREAT = 100


_NEVER = datetime.max.replace(tzinfo=UTC)  # after all that are known to have been told on that day


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """A sentence: the words of its names with their share in the name, its days, and whether it looks ahead."""

    names: Mapping[str, float]
    spans: tuple[DateSpan, ...]
    awaits: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Profile:
    """An event as stories see it, from ``day`` to ``last_day``.

    It was first told at ``told``. ``names`` maps each word of its names to how much it tells, ``leading`` are those of
    the lead, ``frequent`` those of several sentences. ``numbered`` are the ordinals of the lead, what and which:
    "paket", 12; ``counts`` what it counts, and where. ``said`` are the sentences that name days or what is to come.
    """

    id: EventId
    day: date
    last_day: date
    told: datetime
    names: Mapping[str, float]
    leading: frozenset[str]
    frequent: frozenset[str]
    words: frozenset[str]
    numbered: frozenset[tuple[str, float]]
    counts: Counts
    said: tuple[Said, ...]


def make_profile(event: Event, articles: Sequence[Article]) -> Profile | None:
    """Give the profile of an event; ``None`` where its day is not known: nobody can say what it follows."""
    days = [article.day for article in articles if article.day]
    if not days:
        return None
    read = [list(_read_sentences(article)) for article in articles]
    said = tuple(chain.from_iterable(read))
    weights = _weigh_words(articles)
    names = _most(sentence.names for sentence in said)
    counts = Counter(word for sentence in said for word in sentence.names)
    lead = frozenset(chain.from_iterable(said.names for sentences in read for said in sentences[:_LEAD]))
    return Profile(
        id=event.id,
        day=min(days),
        last_day=max(days),
        told=min([article.published.value for article in articles if article.published], default=_NEVER),
        names={word: share * weights.get(word, 1.0) for word, share in names.items()} | _great_numbers(articles),
        leading=lead,
        frequent=frozenset(word for word, count in counts.items() if count >= _OFTEN),
        words=frozenset(word for article in articles for word in _plain_words(article)),
        numbered=frozenset(chain.from_iterable(map(_read_ordinals, articles))),
        counts=read_counts(articles),
        said=tuple(sentence for sentence in said if sentence.spans or sentence.awaits),
    )


def _read_sentences(article: Article) -> Iterator[Said]:
    """Give the headline, then the sentences."""
    language = language_of(article.language)
    names = [_most(_name_words(m.text, language) for m in article.mentions if m.sentence == n) for n in range(_READ)]
    known = _most(names)
    headline = {word: known[word] for word in split_words(article.headline or "") if word in known}
    yield Said(names=headline, spans=(), awaits=False)
    for sentence in article.sentences[:_READ]:
        spans = tuple(span for span in article.dates if span.sentence == sentence.position)
        awaits = _says_future(sentence.text, language)
        yield Said(names=names[sentence.position], spans=spans, awaits=awaits)


def _read_ordinals(article: Article) -> Iterator[tuple[str, float]]:
    found = (figure for figure in article.figures if figure.kind == "ordinal" and figure.sentence < _LEAD)
    return ((figure.subject.casefold(), figure.value) for figure in found)


def _great_numbers(articles: Sequence[Article]) -> dict[str, float]:
    found = (figure for article in articles for figure in article.figures if figure.sentence < _READ)
    return {f"{f.value:.0f} {f.unit}": 1.0 for f in found if f.value >= _GREAT and not _is_round(f.value)}


def _is_round(value: float) -> bool:
    return len(f"{value:.0f}".rstrip("0")) < 2  # noqa: PLR2004  one digit and zeros: 300, 1,000


def _name_words(name: str, language: Language) -> dict[str, float]:
    """Give the words of a name, each with its share; nothing for a country or its people."""
    if is_country(name) or is_demonym(name):
        return {}
    words = [word for word in split_words(canonical_name(name)) if word not in language.function_words]
    return {word: 1 / len(words) for word in words}


def _weigh_words(articles: Sequence[Article]) -> dict[str, float]:
    """Give how much each word of a name tells; of a word in several names, the most."""
    names = sorted({mention.text for article in articles for mention in article.mentions})
    return _most(dict.fromkeys(split_words(name), _weight(name)) for name in names)


def _weight(name: str) -> float:
    return _METONYM if linked_name(name) else _PLACE if is_city(name) else 1.0


def _most(shares: Iterable[Mapping[str, float]]) -> dict[str, float]:
    """Give each word with the greatest of its shares: "Gunawan" alone is a whole name."""
    most: dict[str, float] = {}
    for word, share in chain.from_iterable(found.items() for found in shares):
        most[word] = max(share, most.get(word, 0.0))
    return most


def _says_future(text: str, language: Language) -> bool:
    words = f" {' '.join(split_words(text))} "
    return any(f" {mark} " in words for mark in language.dates.future)


def _plain_words(article: Article) -> Iterator[str]:
    """Give the words of the headline and the sentences that stand in no name and no date and are no number."""
    texts = (article.headline or "", *(_without_dates(sentence, article) for sentence in article.sentences[:_READ]))
    return plain_words(article, texts)


def _without_dates(sentence: Sentence, article: Article) -> str:
    text = sentence.text
    for span in sorted(article.dates, key=lambda span: -span.position):
        if span.sentence == sentence.position:
            text = f"{text[: span.position]} {text[span.position + len(span.text) :]}"
    return text
