"""Who reports it, where, when, and what is said?  Document → Article

In this order: the language; the dateline, which parts the head of the text from
its body; the headline from the head; sentences from the body; then who, when,
names, quotes and figures. What is declared beside the text wins over what the text says.
"""

from __future__ import annotations

from digest.config import ExtractConfig
from digest.errors import ArticleError
from digest.extract.credits.agency import find_agencies
from digest.extract.credits.byline import find_authors, find_editors
from digest.extract.credits.outlet import find_article_outlet
from digest.extract.declared import declared_text, furniture_fields
from digest.extract.head.headline import find_headline
from digest.extract.head.layout import Layout, split_layout
from digest.extract.identity import make_article_id, recognize_articles, remember_article
from digest.extract.language import identify_language
from digest.extract.published import find_event_date, find_published
from digest.extract.said.figures import find_figures
from digest.extract.said.mentions import find_mentions
from digest.extract.said.quotes import find_quotes
from digest.knowledge import Language, language_of
from digest.model import Article, Document, Sentence
from digest.text.sentences import split_sentences

__all__ = ["extract_article", "recognize_articles", "remember_article"]


def extract_article(document: Document, settings: ExtractConfig) -> Article:
    """Give what an article says of itself.

    Raises:
        ArticleError: nothing in it is a sentence that a page could show.
    """
    code = identify_language(document)
    language = language_of(code)
    layout = split_layout(document, language)
    outlet = find_article_outlet(document, layout.dateline)
    texts = _sentence_texts(document, layout, language, settings)
    article_id = make_article_id(document, outlet, [text for _, text in texts])
    sentences = tuple(
        Sentence(article=article_id, position=position, paragraph=paragraph, text=text)
        for position, (paragraph, text) in enumerate(texts)
    )
    published = find_published(document, language)
    mentions = find_mentions(sentences, language)
    return Article(
        id=article_id,
        name=document.name,
        location=document.location,
        url=declared_text(document, "url"),
        headline=find_headline(document, layout),
        dateline=layout.dateline,
        outlet=outlet,
        agencies=find_agencies(document, layout, sentences, outlet, language),
        authors=find_authors(document),
        editors=find_editors(document),
        section=declared_text(document, "section") or next(iter(furniture_fields(document, "section")), None),
        photo_credit=next(iter(furniture_fields(document, "photo_credit")), None),
        related_headlines=furniture_fields(document, "related_headline"),
        language=code,
        published=published,
        event_date=find_event_date(document, sentences, published, language),
        sentences=sentences,
        mentions=mentions,
        quotes=find_quotes(sentences, mentions, language),
        figures=find_figures(sentences, mentions, language),
        furniture=document.furniture,
    )


def _sentence_texts(
    document: Document, layout: Layout, language: Language, settings: ExtractConfig
) -> list[tuple[int, str]]:
    """Give each sentence with the number of its paragraph; those too long for a page are left out."""
    found = [(number, text) for number, p in enumerate(layout.body) for text in split_sentences(p, language)]
    usable = [(number, text) for number, text in found if len(text) <= settings.max_sentence_chars]
    if not usable:
        what = f"has no sentence of at most {settings.max_sentence_chars} characters"
        raise ArticleError(document.location, what, "check that it is an article, with sentences and full stops")
    return usable
