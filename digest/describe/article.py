"""What digest made of one article, for the person who wonders.  Document, Article → lines

First what the article says of itself, each field with its evidence; then its text as it was read, in which each
line that is no part of the report is marked and names the rule that took it out; then who said what.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from digest.describe.lines import NOTHING, Line, field_line, listed
from digest.model import Article, DateSpan, Document, EventDate, Figure, Furniture, PublicationTime
from digest.text.pages.markdown import normalize_line


def describe_article(document: Document, article: Article) -> Iterator[Line]:
    """Give the lines that tell what became of one article."""
    yield Line(kind="title", text=f"{article.location}  (id {article.id})")
    yield from (field_line(name, value) for name, value in _fields(article))
    yield Line(
        kind="heading", text=f"text: {len(article.sentences)} sentences, {len(article.furniture)} pieces removed"
    )
    yield from _text(document)
    yield Line(kind="heading", text=f"quotes: {len(article.quotes)}")
    for quote in article.quotes:
        said = f"{quote.kind}: {quote.speaker or NOTHING} ({quote.cue or NOTHING}): {quote.content}"
        yield Line(kind="quote", text=f"  {normalize_line(said)}")
    yield Line(kind="heading", text=f"figures: {len(article.figures)}")
    yield from (Line(kind="quote", text=f"  {_told(figure)}") for figure in article.figures)


def _fields(article: Article) -> Iterator[tuple[str, str]]:
    dateline = article.dateline
    evidence = f", from “{article.outlet_evidence}”" if article.outlet_evidence else ""
    yield "outlet", article.outlet.name + evidence
    yield "headline", article.headline or NOTHING
    yield "address", article.url or NOTHING
    yield "dateline", f"{dateline.place or NOTHING}, from “{dateline.text.strip()}”" if dateline else NOTHING
    yield "agencies", listed(agency.name for agency in article.agencies)
    yield "authors", listed(article.authors)
    yield "editors", listed(article.editors)
    yield "language", article.language
    yield "section", article.section or NOTHING
    yield "photo", article.photo_credit or NOTHING
    yield "published", _dated(article.published)
    yield "event date", _dated(article.event_date)
    yield from (("date", _spanned(span)) for span in article.dates)
    yield "related", listed(article.related_headlines)
    yield "names", listed(dict.fromkeys(f"{mention.text} ({mention.kind})" for mention in article.mentions))


def _dated(date: PublicationTime | EventDate | None) -> str:
    return f"{date.value.isoformat()}, from “{date.evidence}”" if date else NOTHING


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
