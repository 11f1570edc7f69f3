"""How long does a whole build take, and which part of it?  ``python -m tests.benchmarks.building [EVENTS …]``

Processor time of each part, MkDocs' and Pagefind's own processes included, a thousand events. The events are articles
of IndoSum, else generated ones, again and again with other days and their paragraphs in other orders, thirty a day; of
a third of them a second outlet tells, of a ninth a third one. Each size has a process of its own.
"""

from __future__ import annotations

import functools
import json
import re
import resource
import subprocess
import sys
import time
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from tests.benchmarks.clustering import fit_exponent
from tests.benchmarks.corpus import load_texts
from tests.sites import Site, make_site

SIZES = (500, 2_000)
A_DAY = 30
OUTLETS = ("Kompas", "Detik", "Antara", "Tempo", "Republika", "Sindonews", "Tribunnews", "Kontan")
PARTS: Mapping[str, str] = {
    "read": "digest.pipeline.read_articles",
    "group": "digest.pipeline.group",
    "compose": "digest.pipeline.write_briefs",
    "stories": "digest.pipeline.tell_stories",
    "render event pages": "digest.pipeline.telling.render_event_pages",
    "render index pages": "digest.pipeline.telling.render_index_pages",
    "merge with edits": "digest.pipeline.telling._merge",
    "tell changes": "digest.pipeline.tell_changes",
    "write": "digest.pipeline._write",
    "draw": "digest.pipeline._draw",
    "feeds and data": "digest.pipeline.make_machine_files",
    "MkDocs": "digest.publish.run_mkdocs",
    "put drawings in": "digest.publish.draw_into",
    "search index": "digest.publish.index_site",
}
_DATE = re.compile(
    r"\(?\b\d{1,2}(?:/\d{1,2}(?:/\d{2,4})?|"
    r" (?:Jan|Feb|Mar|Apr|Mei|Jun|Jul|Agu|Sep|Okt|Nov|Des)[a-z]*(?: \d{4})?)\b\)?"
)


def main() -> None:
    """Print a table of all sizes; with "alone" and a size, the figures of that one as JSON."""
    if sys.argv[1:2] == ["alone"]:
        print(json.dumps(measure(int(sys.argv[2]))))  # noqa: T201
        return
    sizes = [int(size) for size in sys.argv[1:]] or SIZES
    found = {size: measure_alone(size) for size in sizes}
    print(write_table(found), end="")  # noqa: T201


def measure(events: int) -> dict[str, float]:
    """Give the seconds of each part of a first build, and how many events and megabytes came out."""
    with TemporaryDirectory() as folder:
        site = make_site(Path(folder) / "site", None)
        write_articles(site.articles / "all.jsonl", events)
        return measure_build(site)


def measure_build(site: Site) -> dict[str, float]:
    """Give the seconds of each part of a build; what is measured inside of another part is not counted twice."""
    seconds: dict[str, float] = defaultdict(float)
    inside: list[float] = [0.0]
    for part, place in PARTS.items():
        _measure_part(part, place, seconds, inside)
    start = _seconds()
    report = site.build(pages_only=False)
    spent = {part: seconds[part] for part in PARTS}
    whole = _seconds() - start
    spent |= {"rest": whole - sum(spent.values()), "all": whole}
    files = [file.stat().st_size for file in site.config.site.rglob("*") if file.is_file()]
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    return {**spent, "events": report.events, "files": len(files), "MB": sum(files) / 1e6, "peak MB": peak}


def write_articles(path: Path, events: int) -> None:
    """Write the articles of so many events, as lines of JSON."""
    _, texts = load_texts(600)
    with path.open("w", encoding="utf-8") as file:
        for number in range(events):
            for record in _tell(number, texts[number % len(texts)], number // len(texts)):
                file.write(json.dumps(record, ensure_ascii=False) + "\n")


def _tell(number: int, text: str, again: int) -> Iterator[dict[str, str]]:
    day = date(2024, 1, 1) + timedelta(days=number // A_DAY)
    told = _DATE.sub(f"({day.day}/{day.month}/{day.year})", text)
    first, *rest = [line for line in told.split("\n") if line.strip()]
    for voice in range(1 + (number % 3 == 0) + (number % 9 == 0)):
        turn = (again + voice) % max(len(rest), 1)
        yield {
            "id": f"{number}-{voice}",
            "title": first[:90].rpartition(" ")[0],
            "text": "\n".join((first, *rest[turn:], *rest[:turn])),
            "outlet": OUTLETS[(number + voice) % len(OUTLETS)],
            "url": f"https://news.example.org/{number}-{voice}",
            "published": f"{day}T{8 + voice:02}:{number % 60:02}:00+07:00",
        }


def write_table(found: Mapping[int, Mapping[str, float]]) -> str:
    """Give the table in Markdown: seconds a thousand events, and how they grow from the least size to the greatest."""
    sizes = list(found)
    events = [found[size]["events"] for size in sizes]
    counts = " | ".join(f"{count:.0f} events" for count in events)
    head = f"| part | {counts} | exponent |\n|---{'|---:' * (len(sizes) + 1)}|\n"
    rows = [_write_row(part, [found[size][part] for size in sizes], events) for part in (*PARTS, "rest", "all")]
    ends = [
        f"| {name} | {' | '.join(f'{found[size][name]:.0f}' for size in sizes)} | |\n"
        for name in ("MB", "files", "peak MB")
    ]
    return "".join((head, *rows, *ends))


def _write_row(part: str, seconds: Sequence[float], events: Sequence[float]) -> str:
    rates = " | ".join(f"{1_000 * spent / count:.2f}" for spent, count in zip(seconds, events, strict=True))
    exponent = (
        f"{fit_exponent(list(zip(events, seconds, strict=True))):.2f}"
        if len(events) > 1 and min(seconds) > 0.05
        else ""
    )
    return f"| {part} | {rates} | {exponent} |\n"


def _measure_part(part: str, place: str, seconds: dict[str, float], inside: list[float]) -> None:
    module, _, name = place.rpartition(".")
    usual: Callable[..., Any] = getattr(sys.modules[module], name)

    @functools.wraps(usual)
    def measured(*args: Any, **kwargs: Any) -> Any:
        start = _seconds()
        inside.append(0.0)
        try:
            return usual(*args, **kwargs)
        finally:
            spent = _seconds() - start
            seconds[part] += spent - inside.pop()
            inside[-1] += spent

    setattr(sys.modules[module], name, measured)


def _seconds() -> float:
    """Processor time of this process and of those that it waited for."""
    spent = resource.getrusage(resource.RUSAGE_CHILDREN)
    return time.process_time() + spent.ru_utime + spent.ru_stime


def measure_alone(size: int) -> dict[str, float]:
    """Give the figures of one size, measured in a process of its own."""
    command = [sys.executable, "-m", __spec__.name, "alone", str(size)]
    found: dict[str, float] = json.loads(subprocess.run(command, check=True, stdout=subprocess.PIPE).stdout)
    return found


if __name__ == "__main__":
    main()
