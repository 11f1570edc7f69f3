"""Who copied whom: each origin of an event, and the articles that carry its report.

::

    Antara  ────→ Kompas.com   21 November 2022
            ╰───→ Tribunnews   45%
    KompasTV                   21 November 2022

On the left stands whose report it is, on the right who carries it. Nothing is drawn where each article is an origin of
its own and no agency is credited: the list of sources says it all.
"""

from __future__ import annotations

import html
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from digest.knowledge import Language, language_of
from digest.knowledge.cldr import write_percent
from digest.model import Article, ArticleId, Brief, Copy, Drawing, Origin
from digest.render.paths import event_path
from digest.render.sayings import name_agency, name_origin
from digest.text.pages.markdown import normalize_line

_WIDTH = 324  # of the column on a telephone of 360 pixels
_LEFT = 4
_RIGHT = 176  # where the articles stand
_ARROW = 118  # where a line to them begins
_ROW = 26
_LETTERS = 16  # of a name on the left, in the widest font of a common system
_LETTERS_RIGHT = 18

_ACCENT = "var(--md-typeset-a-color,currentColor)"


@dataclass(frozen=True, slots=True, kw_only=True)
class _Line:
    """One article on the right: in which row, its name, and which share of its text is the origin's."""

    row: int
    name: str
    share: str


def draw_origins(brief: Brief) -> Drawing | None:
    """Draw who stands behind the reports of an event; ``None`` where there is nothing to show."""
    if len(brief.citations) == len(brief.origins):
        return None
    language = language_of(brief.language)
    articles = {citation.article.id: citation.article for citation in brief.citations}
    shares = {copy.copy: copy for copy in brief.copies}
    return Drawing(
        path=event_path(brief.event.id),
        anchor="sources",
        html=(
            f'<figure class="origins"><figcaption>{_escape(language.label("origins"))}: '
            f"{_escape(language.label('articles', n=len(articles)))}, "
            f"{_escape(language.label('independent', n=len(brief.origins)))}</figcaption>\n"
            f"{_picture(brief.origins, articles, shares, language)}\n</figure>"
        ),
    )


def _picture(
    origins: Sequence[Origin],
    articles: dict[ArticleId, Article],
    shares: dict[ArticleId, Copy],
    language: Language,
) -> str:
    rows, drawn = 0, []
    for origin in origins:
        carriers = _carriers(origin, articles)
        lines = [_line(rows + number, one, shares, language) for number, one in enumerate(carriers)]
        drawn.append(_draw(name_origin(origin, articles), rows, lines))
        rows += max(1, len(lines))
    height = rows * _ROW + 4
    said = "; ".join(_say(origins, articles, shares, language))
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {_WIDTH} {height}" width="{_WIDTH}" height="{height}" '
        'role="img" aria-labelledby="origins-said" '
        'style="max-width:100%;height:auto;direction:ltr;font-family:inherit" font-size="13">'
        f'<title id="origins-said">{_escape(said)}</title>{"".join(drawn)}</svg>'
    )


def _carriers(origin: Origin, articles: dict[ArticleId, Article]) -> list[Article]:
    """Give the articles on the right: all of an agency's report, of a copied text those that copied it."""
    members = [articles[name] for name in origin.articles]
    return members if name_agency(origin, articles) else members[1:]


def _line(row: int, article: Article, shares: dict[ArticleId, Copy], language: Language) -> _Line:
    copy = shares.get(article.id)
    share = write_percent(copy.share, language.code) if copy else ""
    return _Line(row=row, name=article.outlet.name, share=share)


def _draw(name: str, row: int, lines: Sequence[_Line]) -> str:
    middle = row * _ROW + _ROW / 2
    pieces = [
        f'<text x="{_LEFT}" y="{middle + 5:g}" font-weight="700" fill="currentColor">{_cut(name, _LETTERS)}</text>'
    ]
    for line in lines:
        y = line.row * _ROW + _ROW / 2
        told = f"{_cut(line.name, _LETTERS_RIGHT)} {_escape(line.share)}".strip()
        pieces.append(
            f'<path d="M{_ARROW} {middle:g}C{_ARROW + 30} {middle:g} {_RIGHT - 40} {y:g} {_RIGHT - 8} {y:g}'
            f'm-6 -4l6 4l-6 4" fill="none" stroke="{_ACCENT}" stroke-width="1.5"/>'
            f'<text x="{_RIGHT}" y="{y + 5:g}" fill="currentColor">{told}</text>'
        )
    return "".join(pieces)


def _say(
    origins: Sequence[Origin],
    articles: dict[ArticleId, Article],
    shares: dict[ArticleId, Copy],
    language: Language,
) -> Iterator[str]:
    """Give in words what the picture shows."""
    for origin in origins:
        for article in _carriers(origin, articles):
            if copy := shares.get(article.id):
                share = write_percent(copy.share, language.code)
                source = articles[copy.source].outlet.name
                yield language.label("copied_from", outlet=article.outlet.name, share=share, source=source)
            else:
                yield language.label("carries", outlet=article.outlet.name, name=name_origin(origin, articles))


def _cut(name: str, letters: int) -> str:
    plain = normalize_line(name)
    return _escape(plain if len(plain) <= letters else plain[: letters - 1].rstrip() + "…")


def _escape(text: str) -> str:
    return html.escape(normalize_line(text))
