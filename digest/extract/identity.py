"""An article's id: made from its address or words, and known again when its file was renamed or its text revised."""

from __future__ import annotations

import dataclasses
import hashlib
from collections.abc import Iterable, Sequence

from digest.extract.declared import declared_text
from digest.extract.revisions import last_change
from digest.memory import KnownArticle
from digest.model import Article, ArticleId, Document, Outlet, Problem
from digest.text.addresses import canonical_address


def make_article_id(document: Document, outlet: Outlet, sentences: Iterable[str]) -> ArticleId:
    """Give 16 hexadecimal digits: of the declared id, else the canonical address, else outlet and body."""
    named = declared_text(document, "id") or canonical_address(declared_text(document, "url"))
    return ArticleId(_hash(named or _own_words(outlet, sentences)))


def remember_article(article: Article) -> KnownArticle:
    """Give what the next build needs to know the article again."""
    words = _own_words(article.outlet, (sentence.text for sentence in article.sentences))
    return KnownArticle(id=article.id, name=article.name, fingerprint=_hash(words))


def recognize_articles(
    articles: Iterable[Article], known: Sequence[KnownArticle]
) -> tuple[tuple[Article, ...], tuple[Problem, ...]]:
    """Give the articles under the ids that they had before, and a Problem for each that is there twice.

    The same text under a new name is a rename, a new text under the same name a revision:
    both keep the id. Of two texts of one article the one that was changed last is taken.
    """
    found: dict[ArticleId, Article] = {}
    problems = []
    newest_first = sorted(sorted(articles, key=lambda article: article.name), key=_age)
    for article, article_id in _match(newest_first, known):
        if article_id in found:
            problems.append(_double(article, found[article_id]))
        else:
            found[article_id] = adopt_id(article, article_id)
    return tuple(found.values()), tuple(problems)


def adopt_id(article: Article, article_id: ArticleId) -> Article:
    """Give the article under another id, with all that quotes it."""
    if article_id == article.id:
        return article
    sentences = tuple(dataclasses.replace(sentence, article=article_id) for sentence in article.sentences)
    quotes = tuple(dataclasses.replace(quote, article=article_id) for quote in article.quotes)
    figures = tuple(dataclasses.replace(figure, article=article_id) for figure in article.figures)
    return dataclasses.replace(article, id=article_id, sentences=sentences, quotes=quotes, figures=figures)


def _age(article: Article) -> float:
    """Give seconds, fewer the later an article was changed; those that do not say are the oldest."""
    when = last_change(article)
    return -when.timestamp() if when else float("inf")


def _match(articles: Sequence[Article], known: Sequence[KnownArticle]) -> list[tuple[Article, ArticleId]]:
    """Give each article its id: its own if known, else that of its text, else that of its name, else its own."""
    ids = {before.id for before in known}
    by_text = {before.fingerprint: before.id for before in known}
    by_name = {before.name: before.id for before in known}
    sure = [a.id if a.id in ids else by_text.get(remember_article(a).fingerprint) for a in articles]
    taken = {article_id for article_id in sure if article_id}
    matched = []
    for article, article_id in zip(articles, sure, strict=True):
        revised = by_name.get(article.name)
        matched.append((article, article_id or (revised if revised and revised not in taken else article.id)))
    return matched


def _double(article: Article, first: Article) -> Problem:
    is_copy = [sentence.text for sentence in article.sentences] == [sentence.text for sentence in first.sentences]
    what = "the same article as" if is_copy else "another text of the article in"
    used = "" if is_copy else ", which is used"
    message = f"is {what} {first.location}{used}; remove one of the two files"
    return Problem(location=article.location, stage="extract", message=message, severity="note")


def _own_words(outlet: Outlet, sentences: Iterable[str]) -> str:
    return "\n".join((outlet.id, *sentences))


def _hash(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()[:16]
