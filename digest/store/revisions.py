"""Every text that an article has had, one article a line; a sentence that stayed is written once.

::

    {"declared": {"outlet": "Antara"}, "id": "8cb8f664d18ea54c", "location": "content/articles/a.txt", "name": "a",
     "revisions": [{"paragraphs": [[0, 1]], "when": ""}, {"paragraphs": [[0, 2]], "when": "2022-12-30T15:04:00+07:00"}],
     "texts": ["Hujan turun.", "Satu orang hilang.", "Satu orang ditemukan."]}
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from itertools import chain

from digest.memory import History, Revision
from digest.model import ArticleId
from digest.store.records import Record, read_text, read_texts


def read_history(record: Record) -> History:
    """Read one record."""
    texts, revisions = read_texts(record, "texts"), record.get("revisions")
    if not isinstance(revisions, list) or not revisions:
        raise ValueError("revisions must be a list of records")
    return History(
        article=ArticleId(read_text(record, "id")),
        name=read_text(record, "name"),
        location=read_text(record, "location"),
        declared=_read_declared(record.get("declared")),
        revisions=tuple(_read_revision(revision, texts) for revision in revisions),
    )


def record_of_history(history: History) -> Record:
    """Give the record of a history."""
    texts = tuple(dict.fromkeys(chain.from_iterable(chain.from_iterable(r.paragraphs for r in history.revisions))))
    numbers = {text: number for number, text in enumerate(texts)}
    return {
        "id": history.article,
        "name": history.name,
        "location": history.location,
        "declared": dict(history.declared),
        "texts": texts,
        "revisions": [_record_of_revision(revision, numbers) for revision in history.revisions],
    }


def _read_revision(record: object, texts: Sequence[str]) -> Revision:
    try:
        when = str(record["when"])  # type: ignore[index]
        paragraphs = tuple(tuple(texts[n] for n in numbers) for numbers in record["paragraphs"])  # type: ignore[index]
        return Revision(when=datetime.fromisoformat(when) if when else None, paragraphs=paragraphs)
    except (LookupError, TypeError, ValueError):
        raise ValueError("a revision must have a time and numbers of texts") from None


def _record_of_revision(revision: Revision, numbers: Mapping[str, int]) -> Record:
    paragraphs = [[numbers[text] for text in paragraph] for paragraph in revision.paragraphs]
    return {"when": revision.when.isoformat() if revision.when else "", "paragraphs": paragraphs}


def _read_declared(value: object) -> dict[str, str | tuple[str, ...]]:
    if not isinstance(value, dict):
        raise ValueError("declared must be fields by name")  # noqa: TRY004 (as all that is wrong with a record)
    return {
        str(name): tuple(map(str, field)) if isinstance(field, list) else str(field) for name, field in value.items()
    }
