"""Two sites of the same pages, made by two generators: what does a reader lose?

Every page is read as a reader has it: headings, sentences, footnotes, tables, links with their targets, and what is
drawn into it. What may differ is named in ``zensical.toml``.
"""

from __future__ import annotations

import difflib
import subprocess
import tomllib
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import urljoin

from lxml import html

from digest.config import Config
from digest.errors import PublishError
from digest.model import Problem

TABLE = Path(__file__).with_name("zensical.toml")
_TOLD = ("id", "href", "src", "title", "alt", "lang", "dir", "colspan", "rowspan", "class")
_LINKS = ("href", "src")


@dataclass(frozen=True, kw_only=True)
class Differences:
    """What one site has and the other has not: pages, and pieces of pages with how many pages they are of."""

    pages: frozenset[str]
    lost: Mapping[str, int]
    added: Mapping[str, int]
    named: Mapping[str, int] = field(default_factory=dict)

    @property
    def is_content(self) -> bool:
        """Whether anything differs that no row names."""
        return bool(self.pages or self.lost or self.added)

    def __str__(self) -> str:
        """Give a line for each."""
        rows = (
            ("only one has the page", dict.fromkeys(sorted(self.pages), 1)),
            ("LOST", self.lost),
            ("ADDED", self.added),
            ("named", self.named),
        )
        told = [f"{what} ({count}): {piece}" for what, found in rows for piece, count in found.items()]
        return "\n".join(told) or "nothing differs"


def compare_sites(one: Path, other: Path, rows: list[dict[str, str]]) -> Differences:
    """Compare the pages of two sites; ``rows`` name what may differ."""
    pages, others = find_pages(one), find_pages(other)
    lost: Counter[str] = Counter()
    added: Counter[str] = Counter()
    for page in sorted(pages & others):
        gone, new = _compare(list(_read(one, page)), list(_read(other, page)))
        lost.update(gone)
        added.update(new)
    allowed = [
        (row["name"], found, row[key]) for row in rows for key, found in (("has", added), ("lacks", lost)) if key in row
    ]
    named = {name: found.pop(piece) for name, found, piece in allowed if piece in found}
    return Differences(pages=frozenset(pages ^ others), lost=lost, added=added, named=named)


def read_table() -> list[dict[str, str]]:
    """Give what may differ."""
    rows: list[dict[str, str]] = tomllib.loads(TABLE.read_text("utf-8"))["differs"]
    return rows


def run_zensical(program: Path, config: Config, site: Path) -> tuple[Problem, ...]:
    """Let Zensical build into ``site``, of which only the settings can tell it."""
    settings = config.mkdocs_file.with_name("zensical.yml")
    there = site.relative_to(config.mkdocs_file.parent).as_posix()
    text = config.mkdocs_file.read_text("utf-8")
    settings.write_text(text.replace("site_dir: site\n", f"site_dir: {there}\n"), encoding="utf-8")
    command = [str(program.absolute()), "build", "--clean", "--strict", "--config-file", settings.name]
    done = subprocess.run(command, cwd=settings.parent, capture_output=True, text=True, check=False)
    if done.returncode:
        raise PublishError(f"Zensical cannot build the site:\n{done.stdout}{done.stderr}")
    return ()


def find_pages(site: Path) -> set[str]:
    """Give the pages of a site by their paths."""
    return {file.relative_to(site).as_posix() for file in site.rglob("*.html")}


def _read(site: Path, page: str) -> Iterator[str]:
    """Give the pieces of a page: its language, title and description, then each element and text of its article."""
    tree = html.fromstring((site / page).read_bytes())
    for path in (
        "@lang",
        "head/title/text()",
        "head/meta[@name='description']/@content",
        "head/link[@rel='canonical']/@href",
    ):
        yield from (f"{path}: {value.strip()}" for value in tree.xpath(path))
    for article in tree.xpath("//article") or tree.xpath("//body"):
        for node in article.iter():
            if isinstance(node.tag, str):
                yield _show(node, urljoin("http://site/", page))
                yield from filter(None, [_fold(node.text)])
            yield from filter(None, [_fold(node.tail)])


def _show(node: html.HtmlElement, page: str) -> str:
    """``<a href="http://site/archive/">``: wherever the page stands that links it."""
    values = ((name, node.get(name)) for name in _TOLD)
    told = (f'{name}="{urljoin(page, value) if name in _LINKS else value}"' for name, value in values if value)
    return f"<{' '.join((node.tag, *told))}>"


def _fold(text: str | None) -> str:
    return " ".join((text or "").split())


def _compare(one: list[str], other: list[str]) -> tuple[set[str], set[str]]:
    """Give what only one has, and what only the other has, at its place: nothing may move either."""
    changes = difflib.ndiff(one, other) if one != other else []
    found = [(line[:1], line[2:]) for line in changes if line[:1] in "-+"]
    return {piece for sign, piece in found if sign == "-"}, {piece for sign, piece in found if sign == "+"}
