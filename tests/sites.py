"""A digest in a folder of its own: the settings and templates of this project, any articles."""

from __future__ import annotations

import shutil
from dataclasses import dataclass
from pathlib import Path

from digest import pipeline
from digest.config import Config, load_config
from tests.builders import ROOT

CORPUS = ROOT / "content" / "articles"


@dataclass(frozen=True, kw_only=True)
class Site:
    """A site on the disk."""

    root: Path

    @property
    def config(self) -> Config:
        """Its settings, as they stand in its mkdocs.yml now."""
        return load_config(self.root / "mkdocs.yml")

    @property
    def articles(self) -> Path:
        """The folder of its input."""
        return self.root / "content" / "articles"

    def build(self, *, pages_only: bool = True) -> pipeline.Report:
        """Build it; only the pages, unless told otherwise."""
        return pipeline.build(self.config, pages_only=pages_only)

    def events(self) -> list[Path]:
        """Its event pages, oldest first."""
        return sorted((self.root / "content" / "events").rglob("*.md"))

    def snapshot(self, folder: str = "content") -> dict[str, bytes]:
        """Every file below a folder, by path."""
        top = self.root / folder
        return {
            path.relative_to(top).as_posix(): path.read_bytes() for path in sorted(top.rglob("*")) if path.is_file()
        }


def make_site(root: Path, articles: Path | None = CORPUS) -> Site:
    """Give a new site with the articles of a folder, or with none; nothing is built yet."""
    root.mkdir(parents=True, exist_ok=True)
    shutil.copy(ROOT / "mkdocs.yml", root)
    shutil.copytree(ROOT / "templates", root / "templates")
    (root / "content" / "articles").mkdir(parents=True)
    for page in ("about.md", "quality.md"):
        shutil.copy(ROOT / "content" / page, root / "content")
    if articles:
        shutil.copytree(articles, root / "content" / "articles", dirs_exist_ok=True)
    return Site(root=root)
