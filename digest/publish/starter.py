"""A new digest for somebody else's news: settings, theme, workflow and an empty ``content/``, in one language.

``templates/start/`` holds the files; ``${front_page}`` in them is a label of the language, quoted as YAML reads it.
"""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from string import Template

from digest import __version__
from digest.errors import ConfigError
from digest.knowledge import Language, language_of

_COPIED = {
    "publish.yml": ".github/workflows/publish.yml",
    "article.yml": ".github/workflows/article.yml",
    "article-form.yml": ".github/ISSUE_TEMPLATE/article.yml",
    "gitignore": ".gitignore",
    "gitattributes": ".gitattributes",
}

# What a file asks for, and the label that says it.
_LABELS = {
    "motto": "start_motto",
    "copyright": "start_copyright",
    "front_page": "start_front_page",
    "archive": "archive",
    "entities": "entities",
    "sources": "sources",
    "about": "start_about",
    "as_device": "start_as_device",
    "light": "start_light",
    "dark": "start_dark",
    "link_here": "start_link_here",
}


def start_site(folder: Path, language: str, name: str, templates: Path) -> None:
    """Write a new site into a folder that is not there yet, or empty; ``templates`` are the shipped ones.

    Raises:
        ConfigError: there is something in the folder.
    """
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise ConfigError(f"{folder} is not empty; name a new folder, so that nothing of yours is overwritten")
    start, table = templates / "start", language_of(language)
    (folder / "content" / "articles").mkdir(parents=True)
    (folder / "content" / "articles" / ".gitkeep").touch()
    shutil.copytree(templates / "site", folder / "templates" / "site")
    for source, target in _COPIED.items():
        (folder / target).parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(start / source, folder / target)
    _write(folder / "requirements.txt", f"news-digest=={__version__}\n")
    words = _quote_labels(table, name or table.label("start_name"))
    _write(folder / "mkdocs.yml", _fill(start / "mkdocs.yml", words))
    about = {"about": words["about"], "about_text": table.label("start_about_text")}
    _write(folder / "content" / "about.md", _fill(start / "about.md", about))


def _quote_labels(table: Language, name: str) -> dict[str, str]:
    """Give every text that stands in the settings, as YAML reads it."""
    texts = {place: table.label(label) for place, label in _LABELS.items()}
    texts |= {"site_name": name, "language": table.code, "back_to_sentence": table.label("start_to_sentence", n="{}")}
    return {place: json.dumps(text, ensure_ascii=False) for place, text in texts.items()}


def _fill(path: Path, words: dict[str, str]) -> str:
    return Template(path.read_text(encoding="utf-8")).substitute(words)


def _write(path: Path, text: str) -> None:
    path.write_text(text, encoding="utf-8")
