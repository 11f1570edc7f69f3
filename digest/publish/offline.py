"""A copy of the site that opens from a folder: by double click, without a server.

``<a href="../about/">`` → ``<a href="../about/index.html">``: a browser shows no page for a folder on the disk. Scripts
that are modules do not run from there, and the search needs a server (``python -m http.server``): both are left out,
and what makes the site an app.
"""

from __future__ import annotations

import re
import shutil
from pathlib import Path

from digest.config import Config
from digest.publish.app import MANIFEST, OFFLINE, WORKER

_HREF = re.compile(r'(?<=\shref=")(?P<path>[^"#?:]*)(?P<rest>[^"]*)(?=")')
_ONLINE = re.compile(r'\s*(?:<script type="module"[^>]*></script>|<link rel="manifest"[^>]*>)')
_LEFT_OUT = shutil.ignore_patterns("pagefind", WORKER, MANIFEST, OFFLINE)
_NAMES_FOLDER = re.compile(r"(?:^|.*/)\.{0,2}$")  # "../", "about/", "..", "."; not "", "site.css"


def write_offline_copy(config: Config) -> Path:
    """Write the copy beside the built site, in the place of the last one, and give its folder."""
    folder = config.site.with_name(f"{config.site.name}-offline")
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(config.site, folder, ignore=_LEFT_OUT)
    for file in sorted(folder.rglob("*.html")):
        page = _ONLINE.sub("", file.read_bytes().decode("utf-8"))
        file.write_bytes(_HREF.sub(_to_file, page).encode("utf-8"))
    return folder


def _to_file(link: re.Match[str]) -> str:
    path, rest = link["path"], link["rest"]
    is_elsewhere = rest.startswith(":") or path.startswith("/")
    if not path or is_elsewhere or not _NAMES_FOLDER.match(path):
        return link.group()
    return f"{path.rstrip('/')}/index.html{rest}"
