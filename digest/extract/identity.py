"""An article's id: made from its own words, and known again when its file was renamed or its text revised."""

from __future__ import annotations

import dataclasses
import hashlib
from collections.abc import Iterable, Sequence

from digest.extract.declared import declared_text
from digest.model import Article, ArticleId, Document, KnownArticle, Outlet, Problem


def make_article_id(document: Document, outlet: Outlet, sentences: Iterable[str]) -> ArticleId:
    """Give 16 hexadecimal digits: of the declared id, else the address, else outlet and body."""
    named = declared_text(document, "id") or declared_text(document, "url")
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
    both keep the id.
    """
    found: dict[ArticleId, Article] = {}
    problems = []
    for article, article_id in _match(sorted(articles, key=lambda article: article.name), known):
        if article_id in found:
            problems.append(_double(article, found[article_id]))
        else:
            found[article_id] = _rename(article, article_id)
    return tuple(found.values()), tuple(problems)


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


def _rename(article: Article, article_id: ArticleId) -> Article:
    if article_id == article.id:
        return article
    sentences = tuple(dataclasses.replace(sentence, article=article_id) for sentence in article.sentences)
    quotes = tuple(dataclasses.replace(quote, article=article_id) for quote in article.quotes)
    figures = tuple(dataclasses.replace(figure, article=article_id) for figure in article.figures)
    return dataclasses.replace(article, id=article_id, sentences=sentences, quotes=quotes, figures=figures)


def _double(article: Article, first: Article) -> Problem:
    message = f"is the same article as {first.location}; remove one of the two files"
    return Problem(location=article.location, stage="extract", message=message)


def _own_words(outlet: Outlet, sentences: Iterable[str]) -> str:
    return "\n".join((outlet.id, *sentences))


def _hash(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()[:16]
