"""What stands beside a text: ``NAME.yml`` → the fields that it declares.

::

    outlet: SINDOnews
    published: 2022-12-30T15:04:00+07:00
"""

from __future__ import annotations

import difflib
from collections.abc import Mapping
from pathlib import Path

from digest.errors import ArticleError
from digest.ingest.encoding import decode_text
from digest.ingest.files import read_bytes, sidecars_of
from digest.text.pages.front_matter import parse_yaml_mapping

# What may be declared; origin and rights are for people who read the sidecar.
FIELDS = (
    "id",
    "url",
    "outlet",
    "headline",
    "language",
    "published",
    "modified",
    "event_date",
    "authors",
    "editors",
    "agencies",
    "section",
    "origin",
    "rights",
)

_LONGEST_SIDECAR = 100_000  # bytes; a sidecar holds a few short fields


def read_sidecar(path: Path, location: str) -> dict[str, str | tuple[str, ...]]:
    """Give what the sidecars of an input file declare; nothing where there is none."""
    declared: dict[str, str | tuple[str, ...]] = {}
    for sidecar in sidecars_of(path):
        if sidecar.is_file():
            at = location.removesuffix(path.name) + sidecar.name
            declared |= parse_declared(decode_text(read_bytes(sidecar, at, _LONGEST_SIDECAR), at), at)
    return declared


def parse_declared(text: str, location: str, first_line: int = 1) -> dict[str, str | tuple[str, ...]]:
    """Give the fields that a YAML text declares of an article; ``first_line`` is where it begins in its file.

    Raises:
        ArticleError: the text is no flat YAML mapping, or a field is unknown.
    """
    try:
        fields: Mapping[str, str | tuple[str, ...]] = parse_yaml_mapping(text, first_line)
    except ValueError as error:
        raise ArticleError(location, str(error), "mend the line it names") from error
    for key in fields:
        if key not in FIELDS:
            near = difflib.get_close_matches(key, FIELDS, n=1, cutoff=0)[0]
            raise ArticleError(location, f"the field {key} is unknown", f"did you mean {near}?")
    return dict(fields)
