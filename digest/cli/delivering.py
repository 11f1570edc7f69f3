"""push: what the publishing job runs."""

from __future__ import annotations

from pathlib import Path
from typing import TextIO

import click

from digest import pipeline, upkeep
from digest.cli.terminal import SUMMARY, end_with, errors_end, tell, tell_actions, tell_problem, watched
from digest.config import load_config
from digest.delivery import deliver
from digest.ingest.feeds import World
from digest.pipeline import Report
from digest.publish.hosting.git import Repository
from digest.store import hold


@click.command()
@click.option("--remote", default="origin", show_default=True, help="Where to push.")
@click.option("--branch", default="main", show_default=True, help="Which branch.")
@click.option("--fetch", "fetch_first", is_flag=True, help="Take the new articles of the feeds first.")
@SUMMARY
@click.pass_obj
def push(config: Path, remote: str, branch: str, *, fetch_first: bool, summary: TextIO | None) -> None:
    """Build, commit what that changed below content/, and push; where somebody was faster, build anew on that.

    Nothing is forced. It refuses to run where work is not committed or not pushed.
    """

    def make() -> Report:
        settings = load_config(config)
        for problem in upkeep.fetch(settings, World()).problems if fetch_first else ():
            tell_problem(problem)
        return pipeline.build(settings)

    with errors_end():
        settings = load_config(config)
        repository = Repository(folder=settings.mkdocs_file.parent, remote=remote, branch=branch)
        with hold(settings):
            report = watched("Publishing", lambda: deliver(repository, settings.content, make))
        tell(report)
        tell_actions(report, settings, summary)
    end_with(report.problems)
