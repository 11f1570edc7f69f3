"""Headlines nobody has searched by yet.  ``python -m tests.benchmarks.drawn`` prints thirty, each misspelt too.

From these thirty the queries of ``tests/gold/search_drawn.jsonl`` were written, before any search was asked them.
IndoSum keeps a headline's first fifty letters; none stands on the pages that are searched.
"""

from __future__ import annotations

import gzip
import json
import random

from tests.benchmarks.corpus import REAL
from tests.builders import ROOT

GOLD = ROOT / "tests" / "gold"
SEED = 2026
CUT = 50  # letters; the last word of a longer headline may be a part of one


def draw_headlines(count: int) -> list[tuple[str, str]]:
    """Give keys and headlines of articles that no query of ``search.jsonl`` asks for."""
    lines = (GOLD / "search.jsonl").read_text("utf-8").splitlines()
    used = {key for line in lines for key in json.loads(line)["right"]}
    with gzip.open(REAL, "rt", encoding="utf-8") as rows:
        slugs = sorted(json.loads(row)["id"].partition("/")[2] for row in rows)
    parted = [slug.partition("-") for slug in slugs]
    unused = [(key, slug) for key, _, slug in parted if key not in used]
    return [(key, _words(slug)) for key, slug in random.Random(SEED).sample(unused, count)]  # noqa: S311


def _words(slug: str) -> str:
    return " ".join(slug.split("-")[:-1] if len(slug) == CUT else slug.split("-"))


def misspell(text: str) -> str:
    """Leave out a letter of the longest word, write it twice, or change it with the next: which, chance says."""
    chance = random.Random(text)  # noqa: S311
    longest = max(text.split(), key=len)
    at = chance.randrange(1, len(longest) - 1)
    start, letter, following, end = longest[:at], longest[at], longest[at + 1], longest[at + 2 :]
    ways = (following, letter * 2 + following, following + letter)
    return text.replace(longest, f"{start}{chance.choice(ways)}{end}", 1)


if __name__ == "__main__":
    for key, headline in draw_headlines(30):
        print(f"{key}\t{headline}\t{misspell(headline)}")  # noqa: T201
