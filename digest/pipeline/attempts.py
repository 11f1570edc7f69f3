"""The only place where the failure of one article is caught: it becomes a Problem, and the build goes on."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TypeVar

from digest.errors import ArticleError
from digest.model import Document, Problem

T = TypeVar("T")
U = TypeVar("U")


def attempt(stage: str, function: Callable[[T], U]) -> Callable[[T | Problem], U | Problem]:
    """Make a step of which the failure of one article is a Problem, which later steps pass on."""

    def tried(item: T | Problem) -> U | Problem:
        if isinstance(item, Problem):
            return item
        try:
            return function(item)
        except ArticleError as error:
            return problem_of(error, stage)
        except Exception as error:  # noqa: BLE001  a fault of ours in one article stops no build, and is not kept quiet
            return _fault(error, item, stage)

    return tried


def sort_out(results: Iterable[T | Problem]) -> tuple[tuple[T, ...], tuple[Problem, ...]]:
    """Part what came through from what did not."""
    kept = list(results)
    good = tuple(item for item in kept if not isinstance(item, Problem))
    return good, tuple(item for item in kept if isinstance(item, Problem))


def _fault(error: Exception, item: object, stage: str) -> Problem:
    document = item[0] if isinstance(item, tuple) else item
    location = document.location if isinstance(document, Document) else str(document)
    what = f"makes digest itself fail ({type(error).__name__}: {error})"
    return Problem(location=location, stage=stage, message=f"{what}; report it with the file, and take the file out")


def problem_of(error: ArticleError, stage: str) -> Problem:
    """Make a Problem of an error."""
    return Problem(location=error.location, stage=stage, message=str(error), line=error.line)
