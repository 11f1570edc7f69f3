"""What becomes of an article whose text changed: a newer text is taken, the older ones stay known.

A text that is older than the known one, or no text at all, is refused; the last good one goes on being used.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import groupby

from digest.memory import History, Revision
from digest.model import Article, Document, Furniture, Problem, PublicationTime

_MEANWHILE = "until then its last good text is used"


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """Articles whose text is taken, histories whose last text is used instead, and why."""

    articles: tuple[Article, ...]
    restored: tuple[History, ...]
    problems: tuple[Problem, ...]


def choose_texts(articles: Sequence[Article], problems: Sequence[Problem], histories: Iterable[History]) -> Choice:
    """Part articles as they are now from those of which an earlier text is better.

    ``problems`` tell of the files that could not be understood: what was an article before stays one.
    """
    known = {history.article: history for history in histories}
    older = {article.id: article for article in articles if _is_older(article, known.get(article.id))}
    present = {article.id for article in articles}
    failed = {_stem(problem.location) for problem in problems}
    lost = [h for h in known.values() if h.article not in present and _stem(h.location) in failed]
    kept_back = [
        dataclasses.replace(known[article.id], name=article.name, location=article.location)
        for article in older.values()
    ]
    mended = {_stem(history.location) for history in lost}
    return Choice(
        articles=tuple(article for article in articles if article.id not in older),
        restored=(*kept_back, *lost),
        problems=(*(_soften(problem, mended) for problem in problems), *map(_refuse, older.values())),
    )


def remember_texts(articles: Iterable[Article], histories: Iterable[History]) -> tuple[History, ...]:
    """Give the histories that the next build needs: a text that is new joins those that were there before."""
    known = {history.article: history.revisions for history in histories}
    return tuple(
        History(
            article=article.id,
            name=article.name,
            location=article.location,
            declared=_declare(article),
            revisions=_add_revision(article, known.get(article.id, ())),
        )
        for article in articles
    )


def restore_document(history: History) -> Document:
    """Give the document that an article was read from, as far as it is known: headline, dateline and paragraphs."""
    declared = dict(history.declared)
    photo, dateline = declared.pop("photo_credit", ""), declared.pop("dateline", "")
    first, *others = [" ".join(sentences) for sentences in history.revisions[-1].paragraphs]
    head = [str(declared["headline"])] if "headline" in declared else []
    credit = Furniture(text=str(photo), position=0, rule="remembered", fields={"photo_credit": str(photo)})
    return Document(
        name=history.name,
        location=history.location,
        content="\n".join([*head, f"{dateline} {first}".strip(), *others]),
        declared=declared,
        furniture=(credit,) if photo else (),
    )


def last_change(article: Article) -> datetime | None:
    """Give the time that an article gives for its text: when it was changed, else when it was published."""
    time = article.modified or article.published
    return time.value if time else None


def _is_older(article: Article, history: History | None) -> bool:
    """Tell whether the known text of an article is another one and was changed later."""
    if history is None or _paragraphs(article) == history.revisions[-1].paragraphs:
        return False
    now, before = last_change(article), history.revisions[-1].when
    return now is not None and before is not None and now < before


def _refuse(article: Article) -> Problem:
    what = "holds an older text than the one known, which is used"
    message = f"{what}; if this is the right one, declare a later modified: in its sidecar"
    return Problem(location=article.location, stage="extract", message=message, severity="note")


def _soften(problem: Problem, mended: set[str]) -> Problem:
    if _stem(problem.location) not in mended:
        return problem
    return dataclasses.replace(problem, message=f"{problem.message}; {_MEANWHILE}")


def _stem(location: str) -> str:
    """Give a path without its suffix: a sidecar and its text are one."""
    return location.rpartition(".")[0] or location


def _add_revision(article: Article, before: tuple[Revision, ...]) -> tuple[Revision, ...]:
    revision = Revision(when=last_change(article), paragraphs=_paragraphs(article))
    if before and before[-1].paragraphs == revision.paragraphs:
        return (*before[:-1], revision)
    return (*before, revision)


def _paragraphs(article: Article) -> tuple[tuple[str, ...], ...]:
    groups = groupby(article.sentences, key=lambda sentence: sentence.paragraph)
    return tuple(tuple(sentence.text for sentence in group) for _, group in groups)


def _declare(article: Article) -> dict[str, str | tuple[str, ...]]:
    """Give all that a page shows of an article beside its sentences, in the form of a sidecar."""
    fields: dict[str, str | tuple[str, ...]] = {
        "url": article.url or "",
        "headline": article.headline or "",
        "dateline": article.dateline.text.strip() if article.dateline else "",
        "outlet": article.outlet.name,
        "agencies": tuple(agency.name for agency in article.agencies),
        "authors": article.authors,
        "editors": article.editors,
        "section": article.section or "",
        "photo_credit": article.photo_credit or "",
        "language": article.language,
        "published": _write_time(article.published),
        "modified": _write_time(article.modified),
        "event_date": article.event_date.value.isoformat() if article.event_date else "",
    }
    return {name: value for name, value in fields.items() if value}


def _write_time(time: PublicationTime | None) -> str:
    if time is None:
        return ""
    return time.value.isoformat() if time.precision == "minute" else time.value.date().isoformat()
