"""merge, split: what an editor decides about events, written into content/overrides.yml."""

from __future__ import annotations

from pathlib import Path

import click

from digest import regrouping
from digest.cli.terminal import end_with, errors_end, tell, watched
from digest.config import load_config

_PAGES_ONLY = click.option("--pages-only", is_flag=True, help="Write the pages into content/ and stop before the site.")


@click.command()
@click.argument("one")
@click.argument("other")
@_PAGES_ONLY
@click.pass_obj
def merge(config: Path, one: str, other: str, *, pages_only: bool) -> None:
    """Make one event of two, each named by its id or page; the older address stays, the other leads there."""
    with errors_end():
        settings = load_config(config)
        report = watched("Merging", lambda: regrouping.merge_events(settings, one, other, pages_only=pages_only))
        tell(report)
    end_with(report.problems)


@click.command()
@click.argument("event")
@click.option("--articles", "names", multiple=True, required=True, help="An article that goes; may be given again.")
@click.argument("more", nargs=-1)
@_PAGES_ONLY
@click.pass_obj
def split(config: Path, event: str, names: tuple[str, ...], more: tuple[str, ...], *, pages_only: bool) -> None:
    """Make an event of its own of some articles of an event: split EVENT --articles A B C."""
    with errors_end():
        settings = load_config(config)
        gone = (*names, *more)
        report = watched("Splitting", lambda: regrouping.split_event(settings, event, gone, pages_only=pages_only))
        tell(report)
    end_with(report.problems)
