"""fetch, forget, learn: what comes in, and what is taken down."""

from __future__ import annotations

import sys
from collections.abc import Mapping
from pathlib import Path

import click
from rich.markup import escape

from digest import pipeline, upkeep
from digest.cli.terminal import ERR, FILE, OUT, end_with, errors_end, tell, tell_problem, watched
from digest.config import Config, load_config
from digest.errors import ArticleError, GivenError
from digest.ingest.feeds import World
from digest.ingest.given import Submission, read_submission
from digest.model import Problem


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


@click.command("new-article")
@click.argument("source", required=False)
@click.option("--issue", type=FILE, help="The event of an issue that was opened with the form, as GitHub tells it.")
@click.option("--outlet", default="", help="Who published it.")
@click.option("--headline", default="", help="Its headline.")
@click.option("--url", default="", help="Where the original stands.")
@click.option("--published", default="", help="When: 2024-01-02 or 2024-01-02T10:00+07:00.")
@click.pass_obj
def new_article(config: Path, /, source: str | None, issue: Path | None, **fields: str) -> None:
    """Take an article into content/articles/, from SOURCE: a file, an address, or - for what is typed or piped in."""
    with errors_end():
        settings = load_config(config)
        try:
            path = _take(settings, source or "-", issue, fields)
        except ArticleError as error:
            raise GivenError(f"{error.location}: {error}") from error
        results = pipeline.show(settings, path)
    for problem in results:
        if isinstance(problem, Problem):
            tell_problem(problem)
    OUT.print(f"{path.relative_to(settings.mkdocs_file.parent)}; digest show tells what is made of it")
    sys.exit(1 if any(isinstance(result, Problem) for result in results) else 0)


def _take(settings: Config, source: str, issue: Path | None, fields: Mapping[str, str]) -> Path:
    """Take what the arguments name, and give its file."""
    if issue:
        given = read_submission(click.open_file(str(issue), encoding="utf-8").read())
    elif source.startswith(("http://", "https://")):
        given = Submission(address=source, text="", fields=fields)
    elif source != "-":
        return upkeep.add_file(settings, Path(source), fields)
    else:
        given = Submission(address="", text=click.open_file("-", encoding="utf-8").read(), fields=fields)
    return upkeep.add_article(settings, given, World())


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
