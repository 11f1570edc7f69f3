"""What digest made of one article, for the person who wonders.  Document, Article → lines

First what the article says of itself, each field with its evidence; then its text as it was read, in which each
line that is no part of the report is marked and names the rule that took it out; then who said what.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass

from digest.model import Article, DateSpan, Document, EventDate, Figure, Furniture, PublicationTime
from digest.text.pages.markdown import normalize_line

_NOTHING = "-"


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """A line to print; ``kind`` is "title", "field", "heading", "text", "removed" or "quote"."""

    kind: str
    text: str


def describe_article(document: Document, article: Article) -> Iterator[Line]:
    """Give the lines that tell what became of one article."""
    yield Line(kind="title", text=f"{article.location}  (id {article.id})")
    yield from (Line(kind="field", text=f"  {name:<11} {normalize_line(value)}") for name, value in _fields(article))
    yield Line(
        kind="heading", text=f"text: {len(article.sentences)} sentences, {len(article.furniture)} pieces removed"
    )
    yield from _text(document)
    yield Line(kind="heading", text=f"quotes: {len(article.quotes)}")
    for quote in article.quotes:
        said = f"{quote.kind}: {quote.speaker or _NOTHING} ({quote.cue or _NOTHING}): {quote.content}"
        yield Line(kind="quote", text=f"  {normalize_line(said)}")
    yield Line(kind="heading", text=f"figures: {len(article.figures)}")
    yield from (Line(kind="quote", text=f"  {_told(figure)}") for figure in article.figures)


def _fields(article: Article) -> Iterator[tuple[str, str]]:
    dateline = article.dateline
    evidence = f", from “{article.outlet_evidence}”" if article.outlet_evidence else ""
    yield "outlet", article.outlet.name + evidence
    yield "headline", article.headline or _NOTHING
    yield "address", article.url or _NOTHING
    yield "dateline", f"{dateline.place or _NOTHING}, from “{dateline.text.strip()}”" if dateline else _NOTHING
    yield "agencies", _listed(tuple(agency.name for agency in article.agencies))
    yield "authors", _listed(article.authors)
    yield "editors", _listed(article.editors)
    yield "language", article.language
    yield "section", article.section or _NOTHING
    yield "photo", article.photo_credit or _NOTHING
    yield "published", _dated(article.published)
    yield "event date", _dated(article.event_date)
    yield from (("date", _spanned(span)) for span in article.dates)
    yield "related", _listed(article.related_headlines)
    yield "names", _listed(tuple(dict.fromkeys(f"{mention.text} ({mention.kind})" for mention in article.mentions)))


def _listed(names: tuple[str, ...]) -> str:
    return " · ".join(names) or _NOTHING


def _dated(date: PublicationTime | EventDate | None) -> str:
    return f"{date.value.isoformat()}, from “{date.evidence}”" if date else _NOTHING


def _spanned(span: DateSpan) -> str:
    """Give "2022-12-19 to 2022-12-25 (week), from “minggu lalu” in sentence 16"."""
    days = f"{span.start}" if span.start == span.end else f"{span.start} to {span.end}"
    doubt = "; note: the weekday is another's" if span.disagrees else ""
    return f"{days} ({span.granularity}), from “{span.text}” in sentence {span.sentence + 1}{doubt}"


def _told(figure: Figure) -> str:
    """Give "amount about 1,500 to 2,000 orang tewas"."""
    upper = f" to {figure.upper:,.10g}" if figure.upper is not None else ""
    told = (figure.kind, figure.qualifier, f"{figure.value:,.10g}{upper}", figure.unit, figure.subject)
    return normalize_line(" ".join(word for word in told if word))


def _text(document: Document) -> Iterator[Line]:
    """Give the text with its line numbers, what was removed in its place."""
    removed: dict[int, list[Furniture]] = defaultdict(list)
    for piece in document.furniture:
        removed[piece.position].append(piece)
    for position, line in enumerate(document.content.split("\n")):
        if line.strip():
            yield Line(kind="text", text=f"{position + 1:>5}  {line.strip()}")
        for piece in removed[position]:
            yield Line(kind="removed", text=f"{position + 1:>5} − {piece.text}  ({piece.rule})")
