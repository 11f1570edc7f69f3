"""Whatever people have becomes a site: saved pages, an archive, lines, a feed, a table, each with its articles."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pyarrow as pa
from pyarrow import parquet

from tests.builders import ROOT
from tests.ingest.records.test_warc import make_archive
from tests.sites import make_site

PAGES = ROOT / "tests" / "gold" / "pages" / "html"
FEED = """<rss version="2.0"><channel><title>Koran Desa</title><item><title>Jembatan Baru di Ende Dibuka</title>
<link>https://korandesa.example.org/7</link><pubDate>Wed, 01 Feb 2023 03:00:00 GMT</pubDate>
<description>&lt;p&gt;Jembatan baru di Ende dibuka untuk umum pada Rabu (1/2/2023).&lt;/p&gt;</description></item>
</channel></rss>"""


def test_every_format_builds_into_one_site(tmp_path: Path) -> None:
    """Saved pages of five outlets, two more in an archive, and one article each of the rest."""
    site = make_site(tmp_path / "site", None)
    for name in ("kompas-1", "detik-1", "tribun-1", "tempo-1", "bbc-1"):
        shutil.copy(PAGES / f"{name}.html", site.articles)
    pages = [
        (f"https://a.id/{name}", "200 OK", (PAGES / f"{name}.html").read_bytes()) for name in ("suara-1", "reuters-1")
    ]
    (site.articles / "CC-NEWS.warc.gz").write_bytes(make_archive(pages))
    (site.articles / "feed.xml").write_text(FEED, encoding="utf-8")
    line = {
        "title": "Panen Raya di Ngawi",
        "text": "Petani di Ngawi mulai panen raya pada Kamis (2/3/2023).",
        "url": "https://b.id/1",
    }
    (site.articles / "lines.jsonl").write_text(json.dumps(line) + "\nno line\n", encoding="utf-8")
    table = pa.table({"text": ["Pasar di Biak terbakar pada Jumat (3/3/2023)."], "url": ["https://c.id/1"]})
    parquet.write_table(table, site.articles / "table.parquet")
    report = site.build()
    assert [(problem.location, problem.line) for problem in report.problems] == [("content/articles/lines.jsonl", 2)]
    assert report.articles == 10
    told = "".join(page.read_text(encoding="utf-8") for page in site.events())
    for headline in (
        "Banjir Rendam 214 Rumah",
        "Gempa Magnitudo 5,4",
        "Storm leaves 4200 homes",
        "Jembatan Baru",
        "Panen Raya",
    ):
        assert headline in told
    before = site.snapshot()
    site.build()
    assert site.snapshot() == before
