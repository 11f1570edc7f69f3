"""A site of one event page and the articles it rests on, for the checks to look at."""

from __future__ import annotations

from digest.check import check_pages
from digest.model import Article, Problem
from tests.builders import make_article

PATH = "events/2022/12/30-x.md"

KOMPAS = make_article("Xi akan datang ke Moskow. “Ini baik,” kata Putin.", name="000", outlet="Kompas")
ANTARA = make_article("Presiden Xi [70] datang ke Moskow. Lain lagi.", name="001", outlet="Antara")

EVENT = f"""---
id: "2022-12-30-x"
title: "Xi datang"
date: "2022-12-30"
articles:
  - "000"
  - "001"
---

## Ringkasan {{#summary}}

Xi akan datang ke Moskow.[^kompas][^antara-1]

## Kutipan {{#quotes}}

- “Ini baik” — Putin[^kompas]

[^kompas]: Kompas: [Xi …](../../../reports/kompas-{KOMPAS.id[:8]}.md)
[^antara]: Antara: [Xi …](../../../reports/antara-{ANTARA.id[:8]}.md)
[^antara-1]: Antara juga memberitakan: Presiden Xi \\[70\\] datang ke Moskow.
"""

REPORTS = {f"reports/{a.outlet.name.lower()}-{a.id[:8]}.md": "# A\n" for a in (KOMPAS, ANTARA)}

NOTHING_CITES = (19, "nothing cites the footnote [^antara]; cite it, or delete the line", "note")


def check_event(
    page: str, *, base: str = EVENT, articles: tuple[Article, ...] = (KOMPAS, ANTARA)
) -> list[tuple[int | None, str, str]]:
    """Check the event page as edited; gives line, message and severity of each problem."""
    return told(check_pages({PATH: page, **REPORTS}, articles, {PATH: base}))


def check_page(text: str, path: str = "about.md") -> list[tuple[int | None, str, str]]:
    """Check one page that was written by hand."""
    return told(check_pages({path: text}, (), {}))


def told(problems: tuple[Problem, ...]) -> list[tuple[int | None, str, str]]:
    """What an editor reads of each."""
    return [(found.line, found.message, found.severity) for found in problems]
