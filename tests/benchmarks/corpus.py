"""Texts to measure with: real Indonesian articles where a set of them lies beside the project, else generated ones.

Headlines to group are real ones or none: how news repeats itself from day to day is what costs.
"""

from __future__ import annotations

import gzip
import html
import json
from collections.abc import Iterator
from pathlib import Path

# IndoSum (CC BY-SA 4.0), as some developers have it; nothing of it is in this project.
_SETS = Path(__file__).parents[3] / "shared" / "eval"
REAL = _SETS / "summaries" / "indosum.jsonl.gz"

# Every feed item of two Indonesian outlets in some 300 days; theirs, and not in this project either.
HEADLINES = _SETS / "clusters" / "berita.jsonl.gz"

_SUBJECTS = ("Presiden", "Menteri Keuangan", "Gubernur Jawa Barat", "Polisi", "Panglima TNI", "Warga", "Peneliti BRIN")
_VERBS = ("mengatakan", "menegaskan", "membantah", "mengumumkan", "menyambut", "menolak", "menyiapkan")
_OBJECTS = ("anggaran baru", "rencana itu", "bantuan bagi korban", "kerja sama dengan Tiongkok", "aturan impor beras")
_ENDINGS = ("di Jakarta", "pada Senin (27/3/2023)", "setelah rapat di Istana Negara", "di hadapan parlemen", "di Medan")
_PARAGRAPHS = 13  # with these an article has as many characters as the mean of the real ones


def load_texts(most: int) -> tuple[str, list[str]]:
    """Give the name of the corpus and its first ``most`` texts."""
    if REAL.is_file():
        with gzip.open(REAL, "rt", encoding="utf-8") as lines:
            return "IndoSum", [json.loads(line)["docs"][0]["text"] for _, line in zip(range(most), lines, strict=False)]
    return "generated", generate_texts(most)


def load_headlines(most: int) -> list[tuple[str, str]]:
    """Give the first ``most`` headlines with their times, earliest first; none where there is no such set."""
    if not HEADLINES.is_file():
        return []
    with gzip.open(HEADLINES, "rt", encoding="utf-8") as lines:
        records = sorted((record["date"], record["title"]) for record in map(json.loads, lines))
    return [(title, time) for time, title in records[:most]]


def generate_texts(count: int) -> list[str]:
    """Give texts of a fixed grammar: no chance, and no two alike."""
    return ["\n".join(_paragraphs(number)) for number in range(count)]


def wrap_html(text: str) -> str:
    """Give the text as a plain page: navigation, headline, paragraphs, footer."""
    head, *rest = [html.escape(line) for line in text.split("\n") if line.strip()]
    body = "".join(f"<p>{line}</p>" for line in (head, *rest))
    links = "".join(f'<li><a href="/{word.lower()}">{word}</a></li>' for word in ("Nasional", "Dunia", "Olahraga"))
    return (
        f"<!doctype html><html lang=id><head><title>{head[:80]}</title></head><body><nav><ul>{links}</ul></nav>"
        f"<article><h1>{head[:80]}</h1>{body}</article><footer>Hak cipta</footer></body></html>"
    )


def _paragraphs(number: int) -> Iterator[str]:
    for at in range(_PARAGRAPHS):
        first, second = _sentence(number * 31 + at * 7), _sentence(number * 17 + at * 5 + 3)
        yield f"{first}. “{second},” kata {_SUBJECTS[(number + at) % len(_SUBJECTS)]} kepada wartawan."


def _sentence(seed: int) -> str:
    parts = (_SUBJECTS, _VERBS, _OBJECTS, _ENDINGS)
    chosen = [words[(seed // (place + 1) + place) % len(words)] for place, words in enumerate(parts)]
    return f"{' '.join(chosen)} untuk ke-{seed % 97} kalinya"
