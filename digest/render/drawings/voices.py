"""How many stand behind a sentence, where its footnotes do not tell: one source alone, or fewer origins than articles.

``<small class="voices">(satu sumber)</small>``, ``<small class="voices">(3 artikel, satu sumber: AP)</small>``

Read off the page with all edits by hand: a footnote that an editor took away is no source. A sentence of the editor's
own has the desk's mark, and an event of one origin says so above.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from digest.knowledge import language_of
from digest.model import ArticleId, Brief, Drawing
from digest.render.cited import find_source, read_units
from digest.render.drawings.marks import mark_up
from digest.render.paths import event_path
from digest.render.sayings import name_origin
from digest.text.pages.markdown import normalize_line


def draw_voices(brief: Brief, page: str) -> Iterator[Drawing]:
    """Draw them on the page of an event, in its language; not where all that it says has one origin."""
    if len(brief.origins) < 2:  # noqa: PLR2004
        return
    articles = {citation.key: citation.article.id for citation in brief.citations}
    told = {normalize_line(claim.text) for claim in brief.summary}
    for unit in read_units(page):
        if (unit.kind, unit.section) == ("sentence", "summary") and unit.statement in told:
            sources = (find_source(key, articles) for key in unit.citations)
            said = _say([articles[key] for key, _ in dict.fromkeys(filter(None, sources))], brief)
            if said:
                html = mark_up("voices voices--alone" if len(unit.citations) == 1 else "voices", f"({said})")
                yield Drawing(path=event_path(brief.event.id), anchor="", html=html, after=unit.text, line=unit.line)


def _say(cited: Sequence[ArticleId], brief: Brief) -> str:
    """Say who they are where there are fewer than it seems; nothing where each is an origin of its own."""
    language = language_of(brief.language)
    count, origins = len(set(cited)), brief.origins_of(cited)
    if not origins or 1 < len(origins) == count:
        return ""
    if count == 1:
        return language.label("one_voice")
    if len(origins) > 1:
        return language.label("few_voices", n=count, m=len(origins))
    name = name_origin(origins[0], {citation.article.id: citation.article for citation in brief.citations})
    return language.label("same_voice", n=count, name=name)
