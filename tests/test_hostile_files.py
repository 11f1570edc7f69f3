"""Files made to harm end as one Problem each, in bounded time and memory, and the others are read."""

from __future__ import annotations

import gzip
import os
import resource
import subprocess
import sys
from pathlib import Path

import pytest

from digest.pipeline import check
from tests.sites import CORPUS, make_site

HOSTILE: dict[str, str | bytes] = {
    "attributes.html": "<p" + "".join(f" a{n}" for n in range(200_000)) + ">Hujan turun.</p>",
    "hidden_attributes.html": "<p a='\">'" + "".join(f" b{n}=c" for n in range(9_000)) + ">Hujan turun.</p>",
    "deep.html": "<div>" * 20_000 + "Hujan turun.",
    "entities.xml": '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aa"><!ENTITY b "&a;&a;">]><rss>&b;</rss>',
    "nested.jsonl": '{"text": ' + "[" * 100_000,
    "nested.json": "[" * 100_000,
    "number.jsonl": '{"text": "Hujan.", "id": ' + "9" * 5_000 + "}",
    "bomb.jsonl.gz": gzip.compress(b"\n" * 150_000_000),
    "bomb.warc.gz": gzip.compress(b"WARC/1.0\r\n" + b" " * 150_000_000),
    "bomb.txt": gzip.compress(b"x" * 150_000_000),
}


@pytest.mark.parametrize("name", sorted(HOSTILE))
def test_a_hostile_file_is_one_problem(tmp_path: Path, name: str) -> None:
    """The five articles beside it become their pages."""
    site = make_site(tmp_path / "site")
    data = HOSTILE[name]
    (site.articles / name).write_bytes(data.encode() if isinstance(data, str) else data)
    report = site.build()
    (problem,) = report.problems
    assert (problem.location, problem.stage) == (f"content/articles/{name}", "ingest")
    assert report.articles == 5


def test_a_lone_surrogate_reaches_no_page(tmp_path: Path) -> None:
    """No encoding can write one."""
    site = make_site(tmp_path / "site")
    line = r'{"title": "Hujan \ud800 di Bogor", "text": "Hujan \udfff turun di Bogor sejak pagi.", "id": "\ud800"}'
    (site.articles / "a.jsonl").write_text(line + "\n", encoding="utf-8")
    report = site.build()
    assert (report.problems, report.articles) == ((), 6)


def test_a_lone_surrogate_in_yaml_is_named(tmp_path: Path) -> None:
    """In front matter, in a sidecar and in what editors ask for; the build goes on."""
    site = make_site(tmp_path / "site")
    event = "2022-12-30-putin-sebut-xi-jinping-teman-baik-ingin-perkuat-8cb8"
    text = "Gempa di Cianjur pada Senin (21/11/2022).\n"
    (site.articles / "a.md").write_text(f'---\noutlet: "Ab\\uD800"\n---\n{text}', encoding="utf-8")
    (site.articles / "b.txt").write_text(text, encoding="utf-8")
    (site.articles / "b.yml").write_text('outlet: "Ab\\uDC00"\n', encoding="utf-8")
    (site.articles.parent / "overrides.yml").write_text(f'pin_headline:\n  {event}: "Ab\\uD800"\n', encoding="utf-8")
    report = site.build()
    assert [problem.location for problem in report.problems] == [
        "content/articles/a.md",
        "content/articles/b.yml",
        "content/overrides.yml",
    ]
    assert all("is half of one, which no file can hold" in problem.message for problem in report.problems)
    assert report.articles == 5


@pytest.mark.skipif(sys.platform in {"win32", "darwin"}, reason="no such names there")
def test_a_name_that_is_no_text_is_named(tmp_path: Path) -> None:
    """Readably, and with what to do; the site is published without it."""
    site = make_site(tmp_path / "site")
    for name in (b"bad\xff.txt", b"\xfe/a.txt"):
        path = Path(os.fsdecode(os.fsencode(site.articles) + b"/" + name))
        path.parent.mkdir(exist_ok=True)
        path.write_text("Gempa di Cianjur pada Senin (21/11/2022).\n", encoding="utf-8")
    report = site.build(pages_only=False)
    assert [f"{problem.location}: {problem.message}" for problem in report.problems if problem.stage == "ingest"] == [
        "content/articles/bad\\xff.txt: has a name that is not UTF-8; rename it",
        "content/articles/\\xfe/a.txt: has a name that is not UTF-8; rename it",
    ]
    assert report.articles == 5


def test_what_is_never_read_is_reported(tmp_path: Path) -> None:
    """By build and check; what is hidden is not."""
    site = make_site(tmp_path / "site")
    for name in (".gitkeep", "..%2f..%2fetc.txt", "001_f68cb3667f09bcfd.yml"):
        (site.articles / name).write_text("outlet: Tempo\n", encoding="utf-8")
    (site.articles / "link.txt").symlink_to(CORPUS / "000_cfe2ce10f3b13444.txt")
    report = site.build()
    assert [problem.location.removeprefix("content/articles/") for problem in report.problems] == [
        "..%2f..%2fetc.txt",
        "001_f68cb3667f09bcfd.yml",
        "link.txt",
    ]
    assert (report.articles, check(site.config).problems) == (5, report.problems)


def test_the_ends_of_the_calendar_are_no_time(tmp_path: Path) -> None:
    """Declared in a sidecar they are named, and the others are grouped; in a record they are left out."""
    site = make_site(tmp_path / "site")
    for field in ("published", "modified", "event_date"):
        (site.articles / f"{field}.txt").write_text("Gempa di Cianjur pada Senin (21/11/2022).\n", encoding="utf-8")
        (site.articles / f"{field}.yml").write_text(f"{field}: 9999-12-31T23:59:59-12:00\n", encoding="utf-8")
    line = '{"text": "Banjir di Demak, kemarin dan besok.", "published": "0001-01-01T00:00:00Z"}'
    (site.articles / "a.jsonl").write_text(line, encoding="utf-8")
    (site.articles / "b.txt").write_text("Perang Jawa pecah pada Rabu (20/7/1825).\n", encoding="utf-8")
    report = site.build()
    assert [problem.message.partition(";")[0] for problem in report.problems] == [
        f"declares {field}: 9999-12-31T23:59:59-12:00, which is no {what}"
        for field, what in (("event_date", "day"), ("modified", "time"), ("published", "time"))
    ]
    assert report.articles == 7


_READ = """
import sys
from pathlib import Path
from digest.config import IngestConfig
from digest.ingest import read_documents
path = Path(sys.argv[1])
print(sum(1 for _ in read_documents(path, path.parent, IngestConfig())))
"""
_REST = "warga mengungsi ke balai desa setelah tanggul sungai jebol dan air merendam rumah mereka sejak malam."
_MEMORY = 300_000_000  # bytes: what a file of any size may cost
_SIZE = {"short": 60_000_000, "soak": 2_000_000_000}


@pytest.mark.parametrize("size", ["short", pytest.param("soak", marks=pytest.mark.soak)])
def test_a_long_file_streams(tmp_path: Path, size: str) -> None:
    """In a process that gets no more memory than this."""
    path = tmp_path / "long.jsonl.gz"
    count = _write_lines(path, _SIZE[size])
    read = subprocess.run(
        [sys.executable, "-c", _READ, str(path)], capture_output=True, text=True, check=False, preexec_fn=_limit_memory
    )
    assert (read.stdout.strip(), read.returncode) == (str(count), 0), read.stderr


def _limit_memory() -> None:
    resource.setrlimit(resource.RLIMIT_DATA, (_MEMORY, _MEMORY))


def _write_lines(path: Path, size: int) -> int:
    """Write lines of different texts until they are ``size`` bytes; give their number."""
    count = written = 0
    with gzip.open(path, "wt", compresslevel=1, encoding="utf-8") as stream:
        while written < size:
            text = " ".join(f"Sebanyak {(count * 7_919 + n * 104_729) % 1_000_003} {_REST}" for n in range(40))
            written += stream.write(f'{{"id": {count}, "text": "{text}"}}\n')
            count += 1
    return count
