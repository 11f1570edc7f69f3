"""How the figures of a story went on, below its timeline."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from digest.compose import find_developments
from digest.model import Digest, Disagreement, Drawing, Story, StoryId
from digest.pipeline.telling import tell_developments
from digest.render.paths import event_path, story_path
from digest.render.stories.developments import draw_developments
from tests.builders import make_article
from tests.render.pages import make_digest

TOLD = (
    ("2022-11-21", "Gempa Cianjur menewaskan 56 orang.", {"outlet": "Koran <b>A</b>"}),
    ("2022-11-25", "Korban tewas gempa Cianjur menjadi 271 orang.", {"outlet": "Koran B"}),
)


def _digest() -> Digest:
    articles = [make_article(text, name=day, published=f"{day}T09:00+07:00", **more) for day, text, more in TOLD]
    first, last = (make_digest(article).briefs[0] for article in articles)
    story = Story(id=StoryId(first.event.id), events=(first.event.id, last.event.id))
    return Digest(briefs=(last, first), stories=(story,))


def _draw(digest: Digest, language: str = "id", found: Sequence[Disagreement] | None = None) -> list[Drawing]:
    (story,), briefs = digest.stories, digest.briefs[::-1]
    articles = [citation.article for brief in briefs for citation in brief.citations]
    known = find_developments(briefs, articles) if found is None else found
    return list(draw_developments(story, briefs, known, language))


def test_what_only_a_withdrawn_event_told_is_left_out() -> None:
    """And the rest with it, where then one event tells all."""
    digest = _digest()
    pages = {event_path(brief.event.id): "" for brief in digest.briefs}
    assert list(tell_developments(digest, pages, "id")) == _draw(digest) != []
    assert list(tell_developments(digest, {event_path(digest.briefs[0].event.id): ""}, "id")) == []


def test_words_of_articles_stay_words() -> None:
    """Escaped as all that is drawn."""
    digest = _digest()
    (update,) = find_developments(digest.briefs[::-1], [one.citations[0].article for one in digest.briefs[::-1]])
    first, second = update.readings
    wild = replace(update, readings=(replace(first, text="<b>271</b>"), second))
    (drawing,) = _draw(digest, found=[wild])
    assert "&lt;b&gt;271&lt;/b&gt;" in drawing.html


def test_each_figure_leads_to_the_event_that_told_it() -> None:
    """The newest first, with who said so and when; names of outlets stay texts."""
    digest = _digest()
    (drawing,) = _draw(digest)
    assert (drawing.path, drawing.anchor) == (story_path(digest.stories[0].id), "timeline")
    newest, oldest = (f"../../../../{event_path(one.event.id).removesuffix('.md')}/" for one in digest.briefs)
    assert drawing.html.index(f'<a href="{newest}">271</a>') < drawing.html.index(f'<a href="{oldest}">56</a>')
    assert '<th scope="rowgroup" rowspan="2">Korban tewas (diperbarui)</th>' in drawing.html
    assert "Koran &lt;b&gt;A&lt;/b&gt;, 21 November 2022 09.00" in drawing.html
    assert drawing.html.count("<tr>") == drawing.html.count("</tr>") == 3


def test_figures_of_another_language_than_the_site_say_so() -> None:
    """Screen readers read them as what they are."""
    digest = _digest()
    (drawing,) = _draw(digest, "en")
    assert '<a href="' in drawing.html
    assert 'lang="id" dir="ltr">271</a>' in drawing.html


def test_a_story_without_developments_has_no_table() -> None:
    """Most are arrests and verdicts."""
    assert _draw(_digest(), found=()) == []
