"""Every error that this package raises.

Two kinds. A :class:`DigestError` ends the run: the command prints its one line
and exits with 2. An :class:`ArticleError` concerns one article: ``attempt`` in
``pipeline/`` makes a ``Problem`` of it and the build goes on.

Every message says where, what, and what to do.
"""

from __future__ import annotations

import os
from pathlib import Path


class DigestError(Exception):
    """The build cannot go on."""


class ConfigError(DigestError):
    """A setting in ``mkdocs.yml`` is unknown or has the wrong kind of value."""


class TemplateError(DigestError):
    """A template is missing or asks for something that does not exist."""


class StateError(DigestError):
    """A file below ``content/.digest/`` cannot be read."""


class EncodingError(DigestError):
    """The system reads names of files in another way than as UTF-8."""


class BusyError(DigestError):
    """Another process changes the same site."""


class PublishError(DigestError):
    """MkDocs or the search index could not be run to the end."""


class UnknownArticleError(DigestError):
    """An article was asked for that no input file holds."""


class UnknownEventError(DigestError):
    """An event was asked for that there is not, or that could be one of several."""


class NothingWaitsError(DigestError):
    """An editor decides on a suggestion that does not wait, or that cannot be taken."""


class GivenError(DigestError):
    """An article that an editor gives cannot be taken."""


class GroupingError(DigestError):
    """What is asked of the grouping cannot be done."""


class AnnotationError(DigestError):
    """A file of annotated examples cannot be used."""


class MissingExtraError(DigestError):
    """A feature needs a package that is not installed."""

    def __init__(self, feature: str, extra: str) -> None:
        super().__init__(f"{feature} needs more packages: pip install 'news-digest[{extra}]'")


class ArticleError(Exception):
    """One article cannot be used; the others can.

    ``location`` is the article's path as the user knows it, ``what`` the fault
    and ``mend`` what to do about it; ``line`` is the line or record of a file of many.
    """

    def __init__(self, location: str, what: str, mend: str, line: int | None = None) -> None:
        super().__init__(f"{what}; {mend}")
        self.location = location
        self.line = line


class PageError(ValueError):
    """A page or a sidecar cannot be read as data; ``line`` counts from 1."""

    def __init__(self, line: int, what: str, mend: str) -> None:
        super().__init__(f"line {line}: {what}; {mend}")
        self.line = line
        self.what = what
        self.mend = mend


def name_readably(path: Path) -> str:
    r"""Give a path as messages name it: bytes of it that are no UTF-8 are told as ``\xff``."""
    return os.fsencode(path.as_posix()).decode("utf-8", "backslashreplace")
