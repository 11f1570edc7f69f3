"""The sitemap: every page of the finished site, with the day that its front matter tells.

That of a generator dates every page with the build, and each generator has its own way to change that; so ours takes
its place, whoever made the pages.
"""

from __future__ import annotations

import gzip
import re
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import quote
from xml.sax.saxutils import escape

from digest.config import Config
from digest.errors import PageError
from digest.publish.drawings import find_built
from digest.text.pages.front_matter import parse_front_matter

_DAY = re.compile(r"\d{4}-\d\d-\d\d(?:[T ].*)?")
_HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n'


def write_sitemap(site: Path, config: Config) -> None:
    """Write ``sitemap.xml``, and packed beside it; empty where nobody said where the site will stand."""
    entries = "".join(_entries(site, config)) if config.site_url else ""
    data = f"{_HEAD}{entries}</urlset>\n".encode()
    (site / "sitemap.xml").write_bytes(data)
    (site / "sitemap.xml.gz").write_bytes(gzip.compress(data, mtime=0))


def _entries(site: Path, config: Config) -> Iterator[str]:
    for page in sorted(config.content.rglob("*.md")):
        built = find_built(site, page.relative_to(config.content).as_posix())
        if built:
            path = quote(built.relative_to(site).as_posix().removesuffix("index.html"))
            day = _find_day(page)
            changed = f"    <lastmod>{escape(day)}</lastmod>\n" if day else ""
            yield f"  <url>\n    <loc>{escape(config.site_url.rstrip('/'))}/{path}</loc>\n{changed}  </url>\n"


def _find_day(page: Path) -> str:
    """Give when an event was last reported, else its day; nothing for other pages, and where front matter is broken."""
    try:
        told = parse_front_matter(page.read_bytes().decode("utf-8", errors="replace"))
    except PageError:
        return ""
    days = (told.get(key) for key in ("last_reported", "date"))
    return next((day.replace(" ", "T") for day in days if isinstance(day, str) and _DAY.fullmatch(day)), "")
