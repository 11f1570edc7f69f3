"""The sitemap of a finished site, whoever made its pages."""

from __future__ import annotations

import gzip
from dataclasses import replace
from pathlib import Path

from digest.publish.sitemap import write_sitemap
from tests.publish.sample_site import write_page
from tests.sites import make_site


def test_pages_that_were_built_with_their_days(tmp_path: Path) -> None:
    """Last reported before date; what is no day, and a page that is not in the site, is left out."""
    config = replace(make_site(tmp_path / "x", None).config, site_url="https://a.example/b")
    site = tmp_path / "built"
    told = {
        "events/one": "date: '2024-01-02'\nlast_reported: '2024-01-03T04:05:00+07:00'",
        "events/two & three": "date: '2024-01-02'",
        "events/four": "date: soon",
        "events/five": "title: [broken",
        "index": "title: Front",
        "about": "title: About",
    }
    for name, front_matter in told.items():
        write_page(config.content / f"{name}.md", f"---\n{front_matter}\n---\n\nText.\n")
        write_page(site / ("index.html" if name == "index" else f"{name}/index.html"), "")
    write_page(config.content / "draft.md", "Not built.\n")
    write_page(site / "sitemap.xml", "the generator's own")
    write_sitemap(site, config)
    text = (site / "sitemap.xml").read_text("utf-8")
    assert [line.strip() for line in text.splitlines()[2:-1] if "url>" not in line] == [
        "<loc>https://a.example/b/about/</loc>",
        "<loc>https://a.example/b/events/five/</loc>",
        "<loc>https://a.example/b/events/four/</loc>",
        "<loc>https://a.example/b/events/one/</loc>",
        "<lastmod>2024-01-03T04:05:00+07:00</lastmod>",
        "<loc>https://a.example/b/events/two%20%26%20three/</loc>",
        "<lastmod>2024-01-02</lastmod>",
        "<loc>https://a.example/b/</loc>",
    ]
    assert gzip.decompress((site / "sitemap.xml.gz").read_bytes()).decode() == text
