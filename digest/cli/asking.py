"""show, explain, status, evaluate: what was made of articles, and how well."""

from __future__ import annotations

import sys
from datetime import datetime
from pathlib import Path
from typing import Any

import click

from digest import evaluate as evaluation
from digest import inquiry, pipeline
from digest.cli.terminal import FILE, end_with, errors_end, show_line, tell_problem
from digest.config import ClusterConfig, load_config, read_changes
from digest.describe import describe_article, describe_event, describe_waiting
from digest.model import Problem


@click.command()
@click.argument("file", type=FILE)
@click.pass_obj
def show(config: Path, file: Path) -> None:
    """Show what was made of one article: its fields with their evidence, its text, each line removed and why."""
    with errors_end():
        results = pipeline.show(load_config(config), file)
    for result in results:
        if isinstance(result, Problem):
            tell_problem(result)
            continue
        for line in describe_article(*result):
            show_line(line)
    sys.exit(1 if any(isinstance(result, Problem) for result in results) else 0)


@click.command()
@click.argument("event")
@click.pass_obj
def explain(config: Path, event: str) -> None:
    """Tell why the articles of an event are one, and the nearest that did not join; EVENT is its id or page."""
    with errors_end():
        found = inquiry.explain(load_config(config), event)
    for line in describe_event(found):
        show_line(line)


@click.command()
@click.pass_obj
def status(config: Path) -> None:
    """Tell what waits for an editor: the least sure events, suggestions, and articles with problems."""
    with errors_end():
        waiting = inquiry.find_status(load_config(config))
    for line in describe_waiting(waiting):
        show_line(line)
    for problem in waiting.problems:
        tell_problem(problem)
    end_with(waiting.problems)


@click.command()
@click.argument("task", type=click.Choice(sorted(evaluation.TASKS)))
@click.argument("files", nargs=-1, type=click.Path(path_type=Path, exists=True))
@click.option("--json", "as_json", is_flag=True, help="One JSON object a line.")
@click.option("--set", "changes", multiple=True, metavar="KEY=VALUE", help="A setting: cluster.granularity=finer")
@click.option("--learn", type=FILE, help="Old articles to learn words from beforehand.")
@click.option("--before", type=click.DateTime(["%Y-%m-%d"]), help="Learn from what is dated before this day only.")
@click.option("--words", type=click.IntRange(min=1), help="The length of summaries.")
@click.option(
    "--write", type=click.Path(path_type=Path, dir_okay=False), help="A file for our summaries, with sources."
)
def evaluate(task: str, files: tuple[Path, ...], *, as_json: bool, **adjusted: Any) -> None:
    """Score a task on annotated files."""
    with errors_end():
        scores = evaluation.evaluate(task, files, _read_options(**adjusted) if any(adjusted.values()) else None)
    click.echo(evaluation.write_json(scores) if as_json else evaluation.write_table(scores), nl=False)


def _read_options(changes: tuple[str, ...], before: datetime | None, **plain: Any) -> evaluation.Options:
    cluster = read_changes(changes).get("cluster", ClusterConfig())
    return evaluation.Options(cluster=cluster, before=before.date() if before else None, **plain)
