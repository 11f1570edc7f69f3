"""The commands: parse arguments, call one function, print, set the exit code.

Exit codes: 0 done · 1 done, but with Problems · 2 could not run.
"""

from __future__ import annotations

import logging
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import Any, TypeVar

import click
from rich.console import Console
from rich.markup import escape
from rich.text import Text

import digest
from digest import evaluate as evaluation
from digest import inquiry, pipeline, upkeep
from digest.config import ClusterConfig, load_config, read_changes
from digest.describe import Line, describe_article, describe_event, describe_waiting
from digest.errors import DigestError
from digest.ingest.feeds import World
from digest.model import Problem
from digest.publish.serve import serve_site

_OUT = Console(highlight=False, soft_wrap=True)
_ERR = Console(stderr=True, highlight=False, soft_wrap=True)

_FILE = click.Path(path_type=Path, exists=True, dir_okay=False)

# How the kinds of line of `digest show` look.
_STYLES = {"title": "bold", "field": "", "heading": "bold cyan", "text": "", "removed": "red dim", "quote": "green"}


T = TypeVar("T")


@click.group()
@click.version_option(digest.__version__)
@click.option(
    "--config", type=click.Path(path_type=Path), default="mkdocs.yml", show_default=True, help="The site's mkdocs.yml."
)
@click.pass_context
def main(context: click.Context, config: Path) -> None:
    """Make a site of events from a folder of news articles."""
    context.obj = config


@main.command()
@click.option("--pages-only", is_flag=True, help="Write the pages into content/ and stop before the site.")
@click.pass_obj
def build(config: Path, *, pages_only: bool) -> None:
    """Make the pages from the articles, and the site from the pages."""
    with _errors_end():
        settings = load_config(config)
        report = _watched("Building", lambda: pipeline.build(settings, pages_only=pages_only))
        _tell(report)
    sys.exit(1 if _has_errors(report.problems) else 0)


@main.command()
@click.pass_obj
def fetch(config: Path) -> None:
    """Take the new articles of extra.digest.feeds into content/articles/."""
    with _errors_end(), _ERR.status("Fetching") as status:
        world = World(tell=lambda address: status.update(escape(address)))
        harvest = upkeep.fetch(load_config(config), world)
    for problem in harvest.problems:
        _tell_problem(problem)
    _OUT.print(f"{harvest.added} new articles, {harvest.updated} updated, {len(harvest.problems)} problems")
    sys.exit(1 if _has_errors(harvest.problems) else 0)


@main.command()
@click.argument("article")
@click.option("--pages-only", is_flag=True, help="Write the pages into content/ and stop before the site.")
@click.pass_obj
def forget(config: Path, article: str, *, pages_only: bool) -> None:
    """Take an article down, named by its file, id, path or address: its file, its sentences, its history."""
    with _errors_end():
        settings = load_config(config)
        report = _watched("Forgetting", lambda: upkeep.forget(settings, article, pages_only=pages_only))
        _tell(report)
    sys.exit(1 if _has_errors(report.problems) else 0)


@main.command()
@click.argument("files", type=_FILE, nargs=-1, required=True)
@click.pass_obj
def learn(config: Path, files: tuple[Path, ...]) -> None:
    """Learn from older headlines or texts which words are common; they do not become part of the site."""
    with _errors_end():
        settings = load_config(config)
        learned = _watched("Learning", lambda: upkeep.learn(settings, files))
    for lesson in learned.words:
        _OUT.print(f"{lesson.language}: {len(lesson.words)} words of {lesson.articles:.0f} articles")


@main.command()
@click.pass_obj
def check(config: Path) -> None:
    """Prove that the pages hold what their articles say."""
    with _errors_end():
        report = _watched("Checking", lambda: pipeline.check(load_config(config)))
        _tell(report)
    sys.exit(1 if _has_errors(report.problems) else 0)


@main.command()
@click.argument("file", type=_FILE)
@click.pass_obj
def show(config: Path, file: Path) -> None:
    """Show what was made of one article: its fields with their evidence, its text, each line removed and why."""
    with _errors_end():
        results = pipeline.show(load_config(config), file)
    for result in results:
        if isinstance(result, Problem):
            _tell_problem(result)
            continue
        for line in describe_article(*result):
            _show(line)
    sys.exit(1 if any(isinstance(result, Problem) for result in results) else 0)


@main.command()
@click.argument("event")
@click.pass_obj
def explain(config: Path, event: str) -> None:
    """Tell why the articles of an event are one, and the nearest that did not join; EVENT is its id or page."""
    with _errors_end():
        found = inquiry.explain(load_config(config), event)
    for line in describe_event(found):
        _show(line)


@main.command()
@click.pass_obj
def status(config: Path) -> None:
    """Tell what waits for an editor: the least sure events, suggestions, and articles with problems."""
    with _errors_end():
        waiting = inquiry.find_status(load_config(config))
    for line in describe_waiting(waiting):
        _show(line)
    for problem in waiting.problems:
        _tell_problem(problem)
    sys.exit(1 if _has_errors(waiting.problems) else 0)


@main.command()
@click.argument("task", type=click.Choice(sorted(evaluation.TASKS)))
@click.argument("files", nargs=-1, type=click.Path(path_type=Path, exists=True))
@click.option("--json", "as_json", is_flag=True, help="One JSON object a line.")
@click.option("--set", "changes", multiple=True, metavar="KEY=VALUE", help="A setting: cluster.granularity=finer")
@click.option("--learn", type=_FILE, help="Old articles to learn words from beforehand.")
@click.option("--before", type=click.DateTime(["%Y-%m-%d"]), help="Learn from what is dated before this day only.")
@click.option("--words", type=click.IntRange(min=1), help="The length of summaries.")
@click.option(
    "--write", type=click.Path(path_type=Path, dir_okay=False), help="A file for our summaries, with sources."
)
def evaluate(task: str, files: tuple[Path, ...], *, as_json: bool, **adjusted: Any) -> None:
    """Score a task on annotated files."""
    with _errors_end():
        scores = evaluation.evaluate(task, files, _read_options(**adjusted) if any(adjusted.values()) else None)
    click.echo(evaluation.write_json(scores) if as_json else evaluation.write_table(scores), nl=False)


@main.command()
@click.option("--address", default="127.0.0.1:8000", show_default=True, help="Where to serve.")
@click.pass_obj
def serve(config: Path, address: str) -> None:
    """Build, serve, and rebuild what changes."""
    logging.basicConfig(level=logging.INFO, format="%(message)s")
    with _errors_end():
        settings = load_config(config)
        serve_site(settings, lambda: _tell(_rebuild(config)), address)


def _read_options(changes: tuple[str, ...], before: datetime | None, **plain: Any) -> evaluation.Options:
    cluster = read_changes(changes).get("cluster", ClusterConfig())
    return evaluation.Options(cluster=cluster, before=before.date() if before else None, **plain)


def _rebuild(config: Path) -> pipeline.Report:
    """Build with the settings as they are now: an editor may have changed them."""
    return pipeline.build(load_config(config))


def _watched(what: str, work: Callable[[], T]) -> T:
    """Do the work; on a terminal something moves meanwhile."""
    with _ERR.status(what):
        return work()


@contextmanager
def _errors_end() -> Iterator[None]:
    try:
        yield
    except DigestError as error:
        _ERR.print(f"[bold red]error:[/] {escape(str(error))}")
        sys.exit(2)


def _tell(report: pipeline.Report) -> None:
    for problem in report.problems:
        _tell_problem(problem)
    _OUT.print(f"{report.articles} articles, {report.events} events, {len(report.problems)} problems")


def _tell_problem(problem: Problem) -> None:
    where = f"{problem.location}:{problem.line}" if problem.line else problem.location
    mark = "[bold red]error:[/]" if problem.severity == "error" else "[yellow]note:[/]"
    _ERR.print(f"{mark} {escape(where)}: {escape(problem.message)} [dim]({problem.stage})[/]")


def _has_errors(problems: tuple[Problem, ...]) -> bool:
    return any(problem.severity == "error" for problem in problems)


def _show(line: Line) -> None:
    """Print a line as it stands; colours are for terminals only."""
    _OUT.print(Text(line.text, style=_STYLES[line.kind]))
