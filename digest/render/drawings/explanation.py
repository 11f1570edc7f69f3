"""Why is this one event? Folded, below the sources: what its articles share, in sentences, and how close each is.

``<details><summary>Mengapa artikel-artikel ini satu peristiwa?</summary><ul><li>Keduanya menyebut Putin dan …``
"""

from __future__ import annotations

import html
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from digest.knowledge import Language, language_of
from digest.knowledge.cldr import write_day, write_list, write_number, write_percent
from digest.model import Article, Brief, Drawing
from digest.model.grouped import Evidence, Explanation
from digest.render.paths import event_path
from digest.render.sayings import name_article
from digest.text.pages.markdown import normalize_line
from digest.text.tokens import split_words

_BOTH = 2
_MOST = 6  # names or words in one sentence
_COPIED = 0.1  # of a text; a smaller share is a quote

# How close in words: 0.36 makes one event, and two reports that copy nothing from each other reach 0.8.
_VERY, _QUITE = 0.7, 0.45


def draw_explanation(brief: Brief, explanation: Explanation) -> Drawing:
    """Draw why the articles of an event are one, in its language; two articles at least."""
    language = language_of(brief.language)
    articles = [citation.article for citation in brief.citations]
    reasons = "\n".join(f"<li>{_escape(reason)}</li>" for reason in _say_reasons(explanation.evidence, language))
    return Drawing(
        path=event_path(brief.event.id),
        anchor="sources",
        html=(
            f'<details class="why">\n<summary>{_escape(language.label("why"))}</summary>\n'
            f"<ul>\n{reasons}\n</ul>\n{_table(explanation.evidence, articles, language)}\n</details>"
        ),
    )


def _say_reasons(evidence: Sequence[Evidence], language: Language) -> Iterator[str]:
    """Give a sentence for each kind of evidence, the plainest first."""
    days = [[write_day(piece.day, language.code)] if piece.day else [] for piece in evidence]
    for who, (day, *_) in _say_who(days, language):
        yield language.label("why_day", who=who, day=day)
    kinds: dict[str, list[Sequence[str]]] = {
        "why_names": [[name for name, _ in piece.names] for piece in evidence],
        "why_figures": [piece.figures for piece in evidence],
        "why_quotes": [piece.speakers for piece in evidence],
        "why_agencies": [piece.agencies for piece in evidence],
        "why_words": [_plain_words(piece) for piece in evidence],
    }
    for label, items in kinds.items():
        for who, shared in _say_who(items, language):
            yield language.label(label, who=who, names=write_list(shared[:_MOST], language.code))
    if alike := max(piece.alike for piece in evidence):
        yield language.label("why_alike", n=alike)
    if (copied := max(piece.copied for piece in evidence)) >= _COPIED:
        yield language.label("why_copied", share=write_percent(copied, language.code))


def _say_who(items: Sequence[Iterable[str]], language: Language) -> Iterator[tuple[str, list[str]]]:
    """Give what all articles have, and what most have, each with the words for so many articles."""
    having = Counter(item for own in items for item in dict.fromkeys(own))
    in_all = [item for item, count in having.items() if count == len(items)]
    in_most = [item for item, count in having.items() if len(items) / 2 < count < len(items)]
    if in_all:
        yield language.label("why_both" if len(items) == _BOTH else "why_all"), in_all
    if in_most:
        yield language.label("why_most"), in_most


def _plain_words(evidence: Evidence) -> list[str]:
    """Give the words that are no number and no part of a shared name, which are told already."""
    told = {word for name, _ in evidence.names for word in split_words(name)}
    words = [word.text for word in evidence.words if not word.text.isdecimal()]
    return [word for word in words if told.isdisjoint(split_words(word))]


def _table(evidence: Sequence[Evidence], articles: Sequence[Article], language: Language) -> str:
    names = {article.id: name for article, name in zip(articles, _names(articles), strict=True)}
    rows = "\n".join(_row(names[piece.article], piece.closeness, language) for piece in evidence)
    caption, *heads = (_escape(language.label(key)) for key in ("why_table", "article_count", "why_closeness"))
    columns = "".join(f'<th scope="col">{head}</th>' for head in heads)
    return (
        f'<table class="why__table">\n<caption>{caption}</caption>\n<thead><tr>{columns}</tr></thead>\n'
        f"<tbody>\n{rows}\n</tbody>\n</table>"
    )


def _row(name: str, closeness: float, language: Language) -> str:
    """Give one article with a bar, a word and the figure."""
    word = "why_very" if closeness >= _VERY else "why_quite" if closeness >= _QUITE else "why_somewhat"
    told = f"{language.label(word)} ({write_number(closeness, language.code)})"
    bar = (
        '<svg class="why__bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">'
        f'<rect width="{round(100 * closeness)}" height="10"></rect></svg>'
    )
    return f'<tr><th scope="row">{_escape(name)}</th><td>{bar}{_escape(told)}</td></tr>'


def _names(articles: Sequence[Article]) -> list[str]:
    """Give the outlet of each article, with the headline where one outlet has several."""
    outlets = Counter(article.outlet.name for article in articles)
    several = {name for name, count in outlets.items() if count > 1}
    return [f"{a.outlet.name}: {name_article(a)}" if a.outlet.name in several else a.outlet.name for a in articles]


def _escape(text: str) -> str:
    return html.escape(normalize_line(text))
