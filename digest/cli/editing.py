"""edit, accept, dismiss: an editor at work on one page."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

import click

from digest import editing
from digest.cli.terminal import OUT, end_with, errors_end, tell_problem, watched
from digest.config import Config, load_config

NUMBERS = click.argument("numbers", type=click.IntRange(min=1), nargs=-1)


@click.command()
@click.argument("event")
@NUMBERS
@click.pass_obj
def accept(config: Path, event: str, numbers: tuple[int, ...]) -> None:
    """Take the machine's suggestions onto a page: all of them, or those NUMBERS that digest status shows."""
    _decide(config, event, numbers, editing.accept)


@click.command()
@click.argument("event")
@NUMBERS
@click.pass_obj
def dismiss(config: Path, event: str, numbers: tuple[int, ...]) -> None:
    """Drop suggestions: your words stay, and the same ones do not come back."""
    _decide(config, event, numbers, editing.dismiss)


@click.command()
@click.argument("event")
@click.pass_obj
def edit(config: Path, event: str) -> None:
    """Open the page of an event in your editor ($VISUAL, $EDITOR), then check it."""
    with errors_end():
        settings = load_config(config)
        page = editing.find_page(settings, event)
    click.edit(filename=str(page))
    with errors_end():
        report = watched("Checking", lambda: editing.check_page(settings, page))
    for problem in report.problems:
        tell_problem(problem)
    OUT.print(f"content/{page.relative_to(settings.content).as_posix()}: {len(report.problems)} remarks")
    end_with(report.problems)


def _decide(
    config: Path,
    event: str,
    numbers: tuple[int, ...],
    decide: Callable[[Config, str, Sequence[int]], editing.Decision],
) -> None:
    with errors_end():
        decision = decide(load_config(config), event, numbers)
    done = "taken" if decide is editing.accept else "dismissed"
    OUT.print(f"content/{decision.page}: {len(decision.decided)} {done}, {decision.waiting} waiting; digest build next")
