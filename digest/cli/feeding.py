"""fetch, forget, learn: what comes in, and what is taken down."""

from __future__ import annotations

from pathlib import Path

import click
from rich.markup import escape

from digest import upkeep
from digest.cli.terminal import ERR, FILE, OUT, end_with, errors_end, tell, tell_problem, watched
from digest.config import load_config
from digest.ingest.feeds import World


@click.command()
@click.pass_obj
def fetch(config: Path) -> None:
    """Take the new articles of extra.digest.feeds into content/articles/."""
    with errors_end(), ERR.status("Fetching") as status:
        world = World(tell=lambda address: status.update(escape(address)))
        harvest = upkeep.fetch(load_config(config), world)
    for problem in harvest.problems:
        tell_problem(problem)
    OUT.print(f"{harvest.added} new articles, {harvest.updated} updated, {len(harvest.problems)} problems")
    end_with(harvest.problems)


@click.command()
@click.argument("article")
@click.option("--pages-only", is_flag=True, help="Write the pages into content/ and stop before the site.")
@click.pass_obj
def forget(config: Path, article: str, *, pages_only: bool) -> None:
    """Take an article down, named by its file, id, path or address: its file, its sentences, its history."""
    with errors_end():
        settings = load_config(config)
        report = watched("Forgetting", lambda: upkeep.forget(settings, article, pages_only=pages_only))
        tell(report)
    end_with(report.problems)


@click.command()
@click.argument("files", type=FILE, nargs=-1, required=True)
@click.pass_obj
def learn(config: Path, files: tuple[Path, ...]) -> None:
    """Learn from older headlines or texts which words are common; they do not become part of the site."""
    with errors_end():
        settings = load_config(config)
        learned = watched("Learning", lambda: upkeep.learn(settings, files))
    for lesson in learned.words:
        OUT.print(f"{lesson.language}: {len(lesson.words)} words of {lesson.articles:.0f} articles")
