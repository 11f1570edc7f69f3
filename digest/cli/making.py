"""build, check, serve: the site is made, proved and shown."""

from __future__ import annotations

import logging
from pathlib import Path
from typing import TextIO

import click

from digest import pipeline
from digest.cli.terminal import OUT, SUMMARY, end_with, errors_end, tell, tell_actions, watched
from digest.config import load_config, shipped_templates
from digest.knowledge import LANGUAGES
from digest.pipeline import Report
from digest.publish.offline import write_offline_copy
from digest.publish.serve import serve_site
from digest.publish.starter import start_site


@click.command()
@click.argument("folder", type=click.Path(path_type=Path))
@click.option("--language", type=click.Choice(sorted(LANGUAGES)), default="id", show_default=True, help="Of the site.")
@click.option("--name", default="", help="What the site is called.")
def init(folder: Path, language: str, name: str) -> None:
    """Begin a new digest in FOLDER: settings, theme, publishing workflow and an empty content/, in one language."""
    with errors_end():
        start_site(folder, language, name, shipped_templates())
    OUT.print(f"{folder} is ready: put articles into {folder / 'content' / 'articles'}, and run digest build there")


@click.command()
@click.option("--pages-only", is_flag=True, help="Write the pages into content/ and stop before the site.")
@click.option("--offline", is_flag=True, help="Also write a copy of the site that opens from a folder.")
@SUMMARY
@click.pass_obj
def build(config: Path, *, pages_only: bool, offline: bool, summary: TextIO | None) -> None:
    """Make the pages from the articles, and the site from the pages."""
    with errors_end():
        settings = load_config(config)
        report = watched("Building", lambda: pipeline.build(settings, pages_only=pages_only))
        tell(report)
        tell_actions(report, settings, summary)
        if offline and not pages_only:
            OUT.print(f"the copy to open from a folder: {write_offline_copy(settings) / 'index.html'}")
    end_with(report.problems)


@click.command()
@click.pass_obj
def check(config: Path) -> None:
    """Prove that the pages hold what their articles say."""
    with errors_end():
        report = watched("Checking", lambda: pipeline.check(load_config(config)))
        tell(report)
    end_with(report.problems)


@click.command()
@click.option("--address", default="127.0.0.1:8000", show_default=True, help="Where to serve.")
@click.pass_obj
def serve(config: Path, address: str) -> None:
    """Build, serve, and rebuild what changes."""
    logging.basicConfig(level=logging.INFO, format="%(message)s")
    with errors_end():
        settings = load_config(config)
        serve_site(settings, lambda: tell(_rebuild(config)), address)


def _rebuild(config: Path) -> Report:
    """Build with the settings as they are now: an editor may have changed them."""
    return pipeline.build(load_config(config))
