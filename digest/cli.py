"""The commands: parse arguments, call one function, print, set the exit code.

Exit codes: 0 done · 1 done, but with Problems · 2 could not run.
"""

from __future__ import annotations

import logging
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import click
from rich.console import Console
from rich.markup import escape

import digest
from digest import evaluate as evaluation
from digest import pipeline
from digest.config import load_config
from digest.errors import DigestError
from digest.model import Article, Figure, Problem
from digest.publish.serve import serve_site

_OUT = Console(highlight=False, soft_wrap=True)
_ERR = Console(stderr=True, highlight=False, soft_wrap=True)


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
def check(config: Path) -> None:
    """Prove that the pages hold what their articles say."""
    with _errors_end():
        report = _watched("Checking", lambda: pipeline.check(load_config(config)))
        _tell(report)
    sys.exit(1 if _has_errors(report.problems) else 0)


@main.command()
@click.argument("file", type=click.Path(path_type=Path, exists=True, dir_okay=False))
@click.pass_obj
def show(config: Path, file: Path) -> None:
    """Show what each stage made of one article."""
    with _errors_end():
        results = pipeline.show(load_config(config), file)
    for result in results:
        _show_article(result) if isinstance(result, Article) else _tell_problem(result)
    sys.exit(1 if any(isinstance(result, Problem) for result in results) else 0)


@main.command()
@click.argument("task", type=click.Choice(sorted(evaluation.TASKS)))
@click.argument("files", nargs=-1, type=click.Path(path_type=Path, exists=True))
@click.option("--json", "as_json", is_flag=True, help="One JSON object a line.")
def evaluate(task: str, files: tuple[Path, ...], *, as_json: bool) -> None:
    """Score a task on annotated files."""
    scores = evaluation.evaluate(task, files)
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


def _rebuild(config: Path) -> pipeline.Report:
    """Build with the settings as they are now: an editor may have changed them."""
    return pipeline.build(load_config(config))


def _watched(what: str, work: Callable[[], pipeline.Report]) -> pipeline.Report:
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


def _show_article(article: Article) -> None:
    for line in _describe(article):
        _OUT.print(escape(line))


def _describe(article: Article) -> Iterator[str]:
    """Give what an article says of itself, what was taken out of it and why, and its sentences."""
    yield f"{article.location}  (id {article.id})"
    yield f"  outlet      {article.outlet.name}"
    yield f"  headline    {article.headline or '-'}"
    yield f"  dateline    {article.dateline.place if article.dateline else '-'}"
    yield f"  agencies    {', '.join(agency.name for agency in article.agencies) or '-'}"
    yield f"  authors     {', '.join(article.authors) or '-'}    editors  {', '.join(article.editors) or '-'}"
    yield f"  language    {article.language}    section  {article.section or '-'}"
    published, day = article.published, article.event_date
    yield f"  published   {f'{published.value.isoformat()}  from “{published.evidence}”' if published else '-'}"
    yield f"  event date  {f'{day.value.isoformat()}  from “{day.evidence}”' if day else '-'}"
    yield from (f"  taken out   line {piece.position + 1}: {piece.text}  ({piece.rule})" for piece in article.furniture)
    yield from (f"  {q.kind:<10}  {q.speaker or '?'} ({q.cue or '-'}): {q.content}" for q in article.quotes)
    yield f"  names       {', '.join(dict.fromkeys(f'{m.text} ({m.kind})' for m in article.mentions)) or '-'}"
    yield from (f"  figure      {_describe_figure(figure)}" for figure in article.figures)
    yield from (f"  {sentence.position + 1:>4}  {sentence.text}" for sentence in article.sentences)


def _describe_figure(figure: Figure) -> str:
    upper = f" to {figure.upper:g}" if figure.upper is not None else ""
    told = (figure.kind, figure.qualifier, f"{figure.value:,.10g}{upper}", figure.unit, figure.subject)
    return " ".join(word for word in told if word)
