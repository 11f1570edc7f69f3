"""How does a site become an app that is read without a network?  site → manifest, icons, and a worker in the browser.

The worker (``templates/app/worker.js``) keeps the files of a list, each with a mark of what it holds: a build that
changes one of them changes the list, by which browsers learn that there is something new. A site that is no longer an
app says so in the same place, since browsers that kept it go on asking there.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from digest.config import Config, shipped_templates
from digest.knowledge.cldr import is_right_to_left
from digest.model import Extras
from digest.publish.app.kept import find_kept
from digest.publish.notices import write_notice
from digest.publish.pictures import draw_icon, find_colours

WORKER, MANIFEST, OFFLINE = "sw.js", "manifest.webmanifest", "offline.html"

_ICONS = {size: f"assets/app/icon-{size}.png" for size in (192, 512)}  # what browsers ask of an app


def write_app(site: Path, config: Config, extras: Extras) -> None:
    """Make the built site an app if its settings say so; it keeps the newest events."""
    if not config.publish.installable:
        _write(site / WORKER, _read_script("farewell.js"))
        return
    colours = find_colours(site)
    for size, path in _ICONS.items():
        (site / path).parent.mkdir(parents=True, exist_ok=True)
        (site / path).write_bytes(draw_icon(size, colours))
    _write(site / MANIFEST, json.dumps(_describe(config, colours["paper"]), ensure_ascii=False, indent=1) + "\n")
    _write(site / OFFLINE, write_notice("offline", "to_front_page", "./", config))
    newest = extras.cards[: config.publish.offline_events]
    pages = [extras.addresses.get(card.path, card.path) for card in newest]
    kept = sorted(find_kept(site, ["index.md", *pages], [OFFLINE, MANIFEST]).items())
    listed = ",\n".join(f"  {json.dumps(pair)}" for pair in kept)
    _write(site / WORKER, _read_script("worker.js").replace("__FILES__", f"[\n{listed},\n]"))


def _describe(config: Config, ground: str) -> dict[str, Any]:
    """Give what the device shows of the app; its addresses are relative, so that the site may stand below any path."""
    kinds = [(size, purpose) for size in _ICONS for purpose in ("any", "maskable")]
    return {
        "name": config.site_name,
        "short_name": config.site_name,
        "lang": config.language,
        "dir": "rtl" if is_right_to_left(config.language) else "ltr",
        "start_url": "./",
        "scope": "./",
        "display": "standalone",
        "background_color": ground,
        "theme_color": ground,
        "icons": [
            {"src": _ICONS[size], "sizes": f"{size}x{size}", "type": "image/png", "purpose": purpose}
            for size, purpose in kinds
        ],
    }


def _read_script(name: str) -> str:
    return (shipped_templates() / "app" / name).read_text(encoding="utf-8")


def _write(path: Path, text: str) -> None:
    path.write_text(text, encoding="utf-8", newline="\n")
