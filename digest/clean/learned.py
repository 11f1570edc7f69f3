"""Furniture learned from the corpus: articles of one outlet → the lines that it puts around all of them.

A line is learned when it stands in enough articles on enough different events, and either at the
head or tail of most of them or is short and tells of nobody saying something. What the articles
themselves are about is never learned: an outlet repeats the background of a long story too.
"""

from __future__ import annotations

import dataclasses
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from digest.config import CleanConfig
from digest.knowledge import Language, language_of
from digest.memory import LearnedFurniture
from digest.model import Article, Document, Furniture
from digest.text.marks import fold_marks
from digest.text.similarity import jaccard
from digest.text.tokens import split_content_words, split_words

_EDGE = 3  # lines from the head or the tail of an article
_SHORT = 60  # characters; the longest share prompt seen in the middle of a text has 48
_SHORTEST = 4  # characters: a lone letter or number says nothing of who put it there

# Share of all content words that two articles have in common. Of 45,000 pairs of unrelated articles 99 in 100 share
# less than 0.10; of the first five articles, pairs on different events 0.15 at most, pairs on one 0.19 and 0.22.
_SAME_EVENT = 0.16

# Share of a line's content words that also stand elsewhere in its article: background has most, furniture none.
_TOPICAL = 0.5

# Comparing more articles of a frequent line would make no rule surer.
_MOST_COMPARED = 50

UNKNOWN_OUTLETS = frozenset({"unknown"})

# What comes back from the first look: a cleaned document and what was made of it.
Understood = tuple[Document, Article]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Place:
    """Where a line stands: at the edge or not, with the words of the line and of the rest of its article."""

    article: str
    is_edge: bool
    words: frozenset[str]
    rest: frozenset[str]
    is_said: bool


def learn_furniture(
    understood: Iterable[Understood], known: Iterable[LearnedFurniture], settings: CleanConfig
) -> tuple[LearnedFurniture, ...]:
    """Give the lines known from earlier builds and those that these cleaned articles show, sorted.

    The order of the articles changes nothing, and what was learned once stays learned.
    """
    learned = {(rule.outlet, rule.line): rule for rule in known}
    for outlet, read in sorted(_by_outlet(understood).items()):
        for line, places in sorted(_frequent_lines(read, settings).items()):
            rule = _make_rule(outlet, line, places)
            if rule.events >= settings.furniture_articles and _is_furniture(line, places):
                learned[outlet, line] = _larger(rule, learned.get((outlet, line), rule))
    return tuple(learned[key] for key in sorted(learned))


def remove_learned(document: Document, rules: Mapping[str, LearnedFurniture]) -> Document:
    """Take out the lines of a cleaned document that ``rules`` name, by line as :func:`fold_line` gives it."""
    lines, taken = document.content.split("\n"), []
    for position, line in enumerate(lines):
        rule = rules.get(fold_line(line))
        if rule:
            name = f"learned: in {rule.articles} articles of {rule.outlet}"
            taken.append(Furniture(text=line.strip(), position=position, rule=name, fields={}))
            lines[position] = ""
    return dataclasses.replace(document, content="\n".join(lines), furniture=document.furniture + tuple(taken))


def fold_line(line: str) -> str:
    """Give a line as it is compared: how quotes are drawn and capitals do not count."""
    return fold_marks(line).casefold()


def _by_outlet(understood: Iterable[Understood]) -> Mapping[str, list[Understood]]:
    found: dict[str, list[Understood]] = defaultdict(list)
    for pair in understood:
        if pair[1].outlet.id not in UNKNOWN_OUTLETS:
            found[pair[1].outlet.id].append(pair)
    return {outlet: sorted(read, key=lambda pair: (pair[1].name, pair[1].id)) for outlet, read in found.items()}


def _frequent_lines(read: Sequence[Understood], settings: CleanConfig) -> Mapping[str, list[_Place]]:
    """Give the lines that stand in enough articles, each with its places."""
    counts = Counter(line for document, _ in read for line in _candidates(document, settings))
    frequent = {line for line, count in counts.items() if count >= settings.furniture_articles}
    places: dict[str, list[_Place]] = defaultdict(list)
    for document, article in read if frequent else ():
        for line in sorted(_candidates(document, settings) & frequent):
            places[line].append(_make_place(line, document, article))
    return places


def _candidates(document: Document, settings: CleanConfig) -> set[str]:
    lines = (fold_line(line) for line in document.content.split("\n"))
    return {line for line in lines if _SHORTEST <= len(line) <= settings.furniture_chars}


def _make_place(line: str, document: Document, article: Article) -> _Place:
    lines = [folded for text in document.content.split("\n") if (folded := fold_line(text))]
    language = language_of(article.language)
    return _Place(
        article=article.id,
        is_edge=line in lines[:_EDGE] or line in lines[-_EDGE:],
        words=_content(line, language),
        rest=_content(" ".join(other for other in lines if other != line), language),
        is_said=not {*language.cues_after, *language.cues_before}.isdisjoint(split_words(line)),
    )


def _content(text: str, language: Language) -> frozenset[str]:
    return frozenset(split_content_words(text, language))


def _make_rule(outlet: str, line: str, places: Sequence[_Place]) -> LearnedFurniture:
    return LearnedFurniture(outlet=outlet, line=line, articles=len(places), events=len(list(_unlike(places))))


def _unlike(places: Sequence[_Place]) -> Iterator[_Place]:
    """Give places whose articles are on different events: no two share more words than chance."""
    chosen: list[_Place] = []
    for place in places[:_MOST_COMPARED]:
        if all(jaccard(place.rest, other.rest) < _SAME_EVENT for other in chosen):
            chosen.append(place)
            yield place


def _is_furniture(line: str, places: Sequence[_Place]) -> bool:
    edges = sum(place.is_edge for place in places) * 2 > len(places)
    short = len(line) <= _SHORT and not any(place.is_said for place in places)
    return (edges or short) and not _is_background(places)


def _is_background(places: Sequence[_Place]) -> bool:
    """Tell whether the line tells of what its articles are about."""
    shares = [len(place.words & place.rest) / len(place.words) for place in places if place.words]
    return bool(shares) and sum(shares) / len(shares) >= _TOPICAL


def _larger(rule: LearnedFurniture, known: LearnedFurniture) -> LearnedFurniture:
    return rule if rule.articles >= known.articles else known
