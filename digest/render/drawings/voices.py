"""Who speaks, where footnotes do not tell: one source alone, fewer origins than articles, in another language.

``<small class="voices">(satu sumber)</small>``, ``<small class="voices">(3 artikel, satu sumber: AP)</small>``,
``<span class="tongue" lang="ar" dir="rtl">…</span> <small class="voices">(bahasa Arab, satu sumber)</small>``

Read off the page with all edits by hand: a footnote that an editor took away is no source, and a sentence that one
translated is in the page's language. An editor's own has the desk's mark, and an event of one origin says so above.
"""

from __future__ import annotations

from collections.abc import Iterator

from digest.knowledge import Language, language_of
from digest.knowledge.cldr import name_language
from digest.model import Brief, Drawing
from digest.render.cited import find_foreign, find_source, read_units
from digest.render.drawings.marks import mark_up
from digest.render.drawings.tongues import enclose
from digest.render.paths import event_path
from digest.render.sayings import name_origin
from digest.text.pages.markdown import normalize_line
from digest.text.pages.page_text import Unit


def draw_voices(brief: Brief, page: str) -> Iterator[Drawing]:
    """Draw them on the page of an event, in its language."""
    told = dict.fromkeys((normalize_line(claim.text) for claim in brief.summary), "")
    known = {"summary": told, "foreign": find_foreign(brief)}
    for unit in read_units(page):
        if unit.kind == "sentence" and unit.statement in known.get(unit.section, ()):
            drawing = _draw(brief, unit, known[unit.section][unit.statement])
            yield from [drawing] if drawing.html else []


def _draw(brief: Brief, unit: Unit, tongue: str) -> Drawing:
    """Draw the mark of a sentence; ``tongue`` is the code of its language where that is not the page's."""
    language = language_of(brief.language)
    named = language.label("in_language", name=name_language(tongue, language.code)) if tongue else ""
    said = ", ".join(filter(None, (named, _count(brief, unit, language))))
    return Drawing(
        path=event_path(brief.event.id),
        anchor="",
        html=mark_up("voices voices--alone" if len(unit.citations) == 1 else "voices", f"({said})") if said else "",
        after=unit.text,
        line=unit.line,
        around=enclose(tongue) if tongue else ("", ""),
    )


def _count(brief: Brief, unit: Unit, language: Language) -> str:
    """Say how many they are where there are fewer than it seems; nothing where each is an origin of its own."""
    articles = {citation.key: citation.article for citation in brief.citations}
    sources = (find_source(key, articles) for key in unit.citations)
    cited = {articles[source[0]].id for source in sources if source}
    origins = brief.origins_of(cited)
    if len(brief.origins) == 1 or not origins or 1 < len(origins) == len(cited):
        return ""
    if len(cited) == 1:
        return language.label("one_voice")
    if len(origins) > 1:
        return language.label("few_voices", n=len(cited), m=len(origins))
    name = name_origin(origins[0], {article.id: article for article in articles.values()})
    return language.label("same_voice", n=len(cited), name=name)
