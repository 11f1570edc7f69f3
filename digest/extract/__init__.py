"""Who reports it, where, when, and what is said?  Document → Article

In this order: the language; the dateline, which parts the head of the text from
its body; the headline from the head; sentences from the body; then who, when,
names, quotes, figures and what these answer. What is declared beside the text wins over what the text says.
"""

from __future__ import annotations

from digest.config import ExtractConfig
from digest.errors import ArticleError
from digest.extract.credits.agency import find_agencies
from digest.extract.credits.byline import find_authors, find_editors
from digest.extract.credits.outlet import find_article_outlet
from digest.extract.dates import find_event_date, find_sentence_dates
from digest.extract.declared import declared_text, furniture_fields
from digest.extract.forgotten import find_article, fingerprints_of, part_forgotten
from digest.extract.head.headline import find_headline
from digest.extract.head.layout import Layout, split_layout
from digest.extract.identity import adopt_id, make_article_id, recognize_articles, remember_article
from digest.extract.language import find_missing_tables, identify_language
from digest.extract.modified import find_modified
from digest.extract.published import find_published
from digest.extract.quotes.finding import find_quotes
from digest.extract.revisions import choose_texts, remember_texts, restore_document
from digest.extract.said.figures import find_figures
from digest.extract.said.mentions import find_mentions
from digest.extract.said.questions import answer_questions
from digest.knowledge import Language, language_of
from digest.memory import History
from digest.model import Article, Document, Outlet, Sentence
from digest.text.sentences import split_sentences

__all__ = [
    "choose_texts",
    "extract_article",
    "find_article",
    "find_missing_tables",
    "fingerprints_of",
    "part_forgotten",
    "recognize_articles",
    "remember_article",
    "remember_texts",
    "restore_article",
]


def extract_article(document: Document, settings: ExtractConfig) -> Article:
    """Give what an article says of itself.

    Raises:
        ArticleError: nothing in it is a sentence that a page could show, or too much is.
    """
    code = identify_language(document)
    language = language_of(code)
    layout = split_layout(document, language)
    found = find_article_outlet(document, layout, language)
    outlet = found.outlet
    sentences = _read_sentences(document, layout, outlet, language, settings)
    published = find_published(document, language)
    event_date = find_event_date(document, sentences, published, language)
    place = layout.dateline.place if layout.dateline else None
    mentions = find_mentions(sentences, language, (place.title() if place.isupper() else place,) if place else ())
    article = Article(
        id=sentences[0].article,
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
        event_date=event_date,
        sentences=sentences,
        mentions=mentions,
        quotes=find_quotes(sentences, mentions, language),
        figures=find_figures(sentences, mentions, language),
        dates=find_sentence_dates(sentences, published, event_date, language),
        furniture=document.furniture,
        modified=find_modified(document, language),
        outlet_evidence=found.evidence,
    )
    return answer_questions(article, language)


def restore_article(history: History, settings: ExtractConfig) -> Article:
    """Give an article as it was when it was last readable, understood by the rules of today.

    Raises:
        ArticleError: they find no sentence in it any more.
    """
    return adopt_id(extract_article(restore_document(history), settings), history.article)


def _read_sentences(
    document: Document, layout: Layout, outlet: Outlet, language: Language, settings: ExtractConfig
) -> tuple[Sentence, ...]:
    """Give the sentences of the report under the id that their words make; there is at least one."""
    texts = _sentence_texts(document, layout, language, settings)
    article_id = make_article_id(document, outlet, [text for _, text in texts])
    return tuple(
        Sentence(article=article_id, position=position, paragraph=paragraph, text=text)
        for position, (paragraph, text) in enumerate(texts)
    )


def _sentence_texts(
    document: Document, layout: Layout, language: Language, settings: ExtractConfig
) -> list[tuple[int, str]]:
    """Give each sentence with the number of its paragraph; one without a word, or too long for a page, is left out."""
    found = [(number, text) for number, p in enumerate(layout.body) for text in split_sentences(p, language)]
    if len(found) > settings.max_sentences:
        what = f"has {len(found)} sentences, more than {settings.max_sentences}"
        raise ArticleError(document.location, what, "split it, or raise extra.digest.extract.max_sentences")
    usable = [(number, text) for number, text in found if _is_usable(text, settings)]
    if not usable:
        what = f"has no sentence of at most {settings.max_sentence_chars} characters"
        raise ArticleError(document.location, what, "check that it is an article, with sentences and full stops")
    return usable


def _is_usable(text: str, settings: ExtractConfig) -> bool:
    return len(text) <= settings.max_sentence_chars and any(character.isalnum() for character in text)
