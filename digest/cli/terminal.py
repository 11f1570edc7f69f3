"""What every command does alike: print, tell problems, show that it is at work, and end with an exit code."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import NoReturn, TextIO, TypeVar

import click
from rich.console import Console
from rich.markup import escape
from rich.text import Text

from digest.config import Config
from digest.describe import Line, annotate_problem, annotate_suggestions
from digest.errors import DigestError, name_readably
from digest.model import Problem
from digest.pipeline import Report

OUT = Console(highlight=False, soft_wrap=True)
ERR = Console(stderr=True, highlight=False, soft_wrap=True)

# GitHub Actions names the file in which a job tells what it did.
SUMMARY = click.option(
    "--summary", type=click.File("a", lazy=True), envvar="GITHUB_STEP_SUMMARY", help="A file to add what changed to."
)

FILE = click.Path(path_type=Path, exists=True, dir_okay=False)

# How the kinds of line of `digest show` look.
_STYLES = {"title": "bold", "field": "", "heading": "bold cyan", "text": "", "removed": "red dim", "quote": "green"}

T = TypeVar("T")


def watched(what: str, work: Callable[[], T]) -> T:
    """Do the work; on a terminal something moves meanwhile."""
    with ERR.status(what):
        return work()


@contextmanager
def errors_end() -> Iterator[None]:
    """End with one line and exit code 2 where the command cannot run."""
    try:
        yield
    except DigestError as error:
        _end(str(error))
    except OSError as error:
        file = error.filename2 or error.filename  # of a move it is the place that cannot be taken
        if file is None:
            raise
        name = name_readably(Path(os.fsdecode(file)))
        _end(f"{name}: {error.strerror}; check that file, its folder and the permissions")


def _end(message: str) -> NoReturn:
    ERR.print(f"[bold red]error:[/] {escape(message)}")
    sys.exit(2)


def tell(report: Report) -> None:
    """Print the problems, then how much there is."""
    for problem in report.problems:
        tell_problem(problem)
    OUT.print(f"{report.articles} articles, {report.events} events, {len(report.problems)} problems")


def tell_actions(report: Report, config: Config, summary: TextIO | None) -> None:
    """Tell GitHub Actions, where that runs the command: beside files, and in the summary of the job."""
    if os.environ.get("GITHUB_ACTIONS") == "true":
        for problem in report.problems:
            click.echo(annotate_problem(problem, lambda location: _find_file(location, config)))
        for page, count in report.outcome.suggestions.items():
            click.echo(annotate_suggestions(_find_file(page, config), count))
    if summary:
        counts = f"{report.articles} articles, {report.events} events, {len(report.problems)} problems"
        summary.write(f"**{report.outcome}** ({counts})\n\n")


def _find_file(location: str, config: Config) -> str:
    """Give the path from the site's folder of what a problem names: articles from there, pages from content/."""
    page = config.content / location
    return page.relative_to(config.mkdocs_file.parent).as_posix() if page.exists() else location


def tell_problem(problem: Problem) -> None:
    """Print a problem: where, what, in which stage."""
    where = f"{problem.location}:{problem.line}" if problem.line else problem.location
    mark = "[bold red]error:[/]" if problem.severity == "error" else "[yellow]note:[/]"
    ERR.print(f"{mark} {escape(where)}: {escape(problem.message)} [dim]({problem.stage})[/]")


def show_line(line: Line) -> None:
    """Print a line as it stands; colours are for terminals only."""
    OUT.print(Text(line.text, style=_STYLES[line.kind]))


def end_with(problems: tuple[Problem, ...]) -> NoReturn:
    """End with the exit code that the problems ask for."""
    sys.exit(1 if any(problem.severity == "error" for problem in problems) else 0)
