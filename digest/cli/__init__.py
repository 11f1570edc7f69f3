"""The commands: parse arguments, call one function, print, set the exit code.

Exit codes: 0 done · 1 done, but with Problems · 2 could not run.
"""

from __future__ import annotations

from pathlib import Path

import click

import digest
from digest.cli import asking, delivering, editing, feeding, grouping, making

COMMANDS = (
    making.init,
    making.build,
    making.check,
    making.serve,
    editing.edit,
    editing.accept,
    editing.dismiss,
    delivering.push,
    feeding.new_article,
    feeding.fetch,
    feeding.forget,
    feeding.learn,
    grouping.merge,
    grouping.split,
    asking.show,
    asking.explain,
    asking.status,
    asking.evaluate,
)


@click.group()
@click.version_option(digest.__version__)
@click.option(
    "--config", type=click.Path(path_type=Path), default="mkdocs.yml", show_default=True, help="The site's mkdocs.yml."
)
@click.pass_context
def main(context: click.Context, config: Path) -> None:
    """Make a site of events from a folder of news articles."""
    context.obj = config


for command in COMMANDS:
    main.add_command(command)
