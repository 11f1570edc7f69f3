"""How a page says things in its language: days, who cites whom, a source in one line."""

from __future__ import annotations

import html
from collections.abc import Mapping, Sequence
from datetime import date, datetime

from digest.knowledge import Language
from digest.knowledge.cldr import is_right_to_left, write_day, write_minute, write_month
from digest.model import Article, ArticleId, Card, Origin
from digest.render.paths import relative_link, report_path
from digest.text.links import sentence_address
from digest.text.pages.markdown import escape_markdown

_FIRST_WORDS = 9  # of an article without a headline
_NAMED = 6  # outlets on a card


def say_day(day: date | None, language: Language) -> str:
    """Give "30 Desember 2022", or nothing for no day."""
    return write_day(day, language.code) if day else ""


def say_month(day: date, language: Language) -> str:
    """Give "Desember 2022"."""
    return write_month(day, language.code)


def say_card(card: Card, language: Language) -> str:
    """Give "30 Desember 2022 · Kompas, Tempo · 2 artikel · 1 sumber independen"."""
    facts = (
        say_day(card.day, language),
        ", ".join(card.outlets[:_NAMED]) + (" …" if len(card.outlets) > _NAMED else ""),
        language.label("articles", n=card.article_count),
        language.label("independent", n=card.origin_count) if card.origin_count and card.article_count > 1 else "",
    )
    return " · ".join(fact for fact in facts if fact)


def say_span(cards: Sequence[Card], language: Language) -> str:
    """Give "3 peristiwa, 30 Desember 2022 – 8 Mei 2025", or nothing where there are not two days."""
    days = [card.day for card in cards if card.day]
    if len(days) < 2:  # noqa: PLR2004
        return ""
    first, last = say_day(min(days), language), say_day(max(days), language)
    return language.label("timeline_span", n=len(cards), first=first, last=last)


def say_time(time: datetime, precision: str, language: Language) -> str:
    """Give "23 Februari 2023 04.05 UTC+07:00", or the day alone where no more is known."""
    if precision == "day":
        return say_day(time.date(), language)
    zone = time.strftime("%z")
    return f"{write_minute(time, language.code)} UTC{zone[:3]}:{zone[3:]}"


def say_source(article: Article, page: str, language: Language, cited: Sequence[str] = ()) -> str:
    """Give when and by whom, and the link: "30 Desember 2022, mengutip AP: [Putin …](…)", as Markdown.

    The link leads to the sentences ``cited`` in the original, where its address is known.
    """
    credit = ", ".join(agency.short for agency in article.agencies)
    parts = [say_published(article, language), language.label("citing", names=credit) if credit else ""]
    facts = ", ".join(escape_markdown(part) for part in parts if part)
    address = sentence_address(article.url, cited) or relative_link(page, report_path(article))
    link = f"[{escape_markdown(name_article(article))}]({address})"
    return f"{facts}: {link}" if facts else link


def say_published(article: Article, language: Language) -> str:
    """Give when an article came out, or nothing: the day of its event is not that day."""
    told = article.published
    return say_time(told.value, told.precision, language) if told else ""


def mark_language(code: str) -> str:
    """Give the attributes of a text in another language than what is around it: 'lang="ar" dir="rtl"'."""
    return f'lang="{html.escape(code)}" dir="{"rtl" if is_right_to_left(code) else "ltr"}"'


def name_origin(origin: Origin, articles: Mapping[ArticleId, Article]) -> str:
    """Give whose report an origin is: the agency's, else the outlet's that had it first."""
    return name_agency(origin, articles) or articles[origin.articles[0]].outlet.name


def name_agency(origin: Origin, articles: Mapping[ArticleId, Article]) -> str | None:
    """Give the name of the agency whose report an origin is."""
    named = (agency for name in origin.articles for agency in articles[name].agencies)
    return next((agency.short for agency in named if agency.id == origin.agency), None)


def name_article(article: Article) -> str:
    """Give an article's headline, or its first words."""
    words = article.sentences[0].text.split()
    return article.headline or " ".join(words[:_FIRST_WORDS]) + " …"
