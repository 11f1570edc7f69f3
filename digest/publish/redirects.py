"""An answer at every address that an event ever had: a page that leads on, or one that says it was withdrawn.

A static host knows no redirects, so they are pages: a browser follows at once, a reader without it clicks. Nothing of
theirs is for search engines, which find the new address in ``canonical``.
"""

from __future__ import annotations

import html
import posixpath
from collections.abc import Collection, Mapping
from pathlib import Path
from string import Template

from digest.config import Config
from digest.publish.notices import write_notice

_FORWARD = Template("""
  <meta http-equiv="refresh" content="0; url=$link">
  <link rel="canonical" href="$canonical">""")


def answer_addresses(site: Path, addresses: Mapping[str, str], config: Config, deleted: Collection[str] = ()) -> None:
    """Write a page where ``site`` has none: ``addresses`` leads from its path in ``content/`` to that of another.

    Where that one is not there either, the event was withdrawn, or by the desk if it is ``deleted``. A page that is
    there is never overwritten.
    """
    missing = sorted(path for path in addresses if not _file(site, path).exists())
    pages = {path: addresses[path] for path in missing if _file(site, addresses[path]).exists()}
    for path in missing:
        gone = "withdrawn_by_desk" if addresses[path] in deleted else "withdrawn"
        text = _redirect(path, pages[path], config) if path in pages else _withdrawn(path, gone, config)
        _file(site, path).parent.mkdir(parents=True, exist_ok=True)
        _file(site, path).write_text(text, encoding="utf-8")


def _file(site: Path, path: str) -> Path:
    """``events/2022/12/30-x-8cb8.md`` → ``site/events/2022/12/30-x-8cb8/index.html``; ``a/index.md`` → ``a/…``."""
    return site / _folder(path) / "index.html"


def _folder(path: str) -> str:
    return posixpath.normpath(posixpath.dirname(path) if posixpath.basename(path) == "index.md" else path[:-3])


def _redirect(path: str, target: str, config: Config) -> str:
    link = _link(path, _folder(target))
    canonical = f"{config.site_url.rstrip('/')}/{_folder(target)}/" if config.site_url else link
    forward = _FORWARD.substitute(link=html.escape(link), canonical=html.escape(canonical))
    return write_notice("moved", "moved_link", link, config, forward)


def _withdrawn(path: str, label: str, config: Config) -> str:
    return write_notice(label, "to_front_page", _link(path, "."), config)


def _link(path: str, folder: str) -> str:
    """Give the way from one page's folder to another: relative, so that the site may stand below any path."""
    return posixpath.relpath(folder, _folder(path)) + "/"
