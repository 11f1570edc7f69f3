"""A page for each event: front matter, facts, summary, quotes, sources, the events beside it, footnotes."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from digest.knowledge import Language, language_of
from digest.knowledge.publishers import is_news_agency
from digest.model import Agency, Article, ArticleId, Brief, Citation, Claim, Digest, Page, PullQuote, Sentence
from digest.render.events.comparisons import compared_claims, list_rows, list_translations
from digest.render.events.neighbours import Neighbours, find_neighbours
from digest.render.paths import event_path, relative_link
from digest.render.sayings import say_day, say_source
from digest.render.templates import Desk, page_head
from digest.text.pages.front_matter import Value
from digest.text.pages.markdown import escape_markdown


@dataclass(frozen=True, slots=True, kw_only=True)
class _Line:
    """A sentence or quote with the footnote marks behind it."""

    text: str
    marks: str
    speaker: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Source:
    """A source as its line under "Sources" and its footnote tell it; ``said`` and ``note`` are Markdown.

    ``mark`` cites it there if nothing else on the page does: MkDocs refuses a footnote without a reference.
    """

    key: str
    outlet: str
    said: str
    note: str
    mark: str


@dataclass(frozen=True, slots=True, kw_only=True)
class _Also:
    """A footnote that shows an article's own sentence of a claim."""

    key: str
    outlet: str
    sentence: str


def render_events(digest: Digest, desk: Desk, told: Mapping[str, str] | None = None) -> tuple[Page, ...]:
    """Give a page for each event; ``told`` are the pages with all edits by hand, for the titles of its neighbours."""
    beside = find_neighbours(digest, told)
    return tuple(_render_event(brief, beside.get(brief.event.id, Neighbours()), desk) for brief in digest.briefs)


def _render_event(brief: Brief, beside: Neighbours, desk: Desk) -> Page:
    path = event_path(brief.event.id)
    language = language_of(brief.language)
    keys = {citation.article.id: citation.key for citation in brief.citations}
    articles = {citation.article.id: citation.article for citation in brief.citations}
    text = desk.render(
        "events.md.j2",
        head=page_head(_front_matter(brief)),
        facts=_say_facts(brief, language),
        parted=[_link(path, other.path, other.title) for other in beside.parted],
        label=language.label,
        summary=[_claim_line(claim, keys) for claim in brief.summary],
        quotes=[_quote_line(pull, keys) for pull in brief.quotes],
        foreign=[_claim_line(claim, keys) for claim in brief.foreign],
        translations=list_translations(brief),
        rows=list_rows(brief.disagreements, tuple(articles.values()), language),
        marks=lambda claim: _marks(claim, keys),
        sources=[_source(citation, brief, path, language) for citation in brief.citations],
        also=_also_reported(brief, keys, articles),
        beside=beside,
        day=lambda day: say_day(day, language),
        link=lambda target: relative_link(path, target),
    )
    return Page(path=path, text=text)


def _front_matter(brief: Brief) -> dict[str, Value]:
    articles = [citation.article for citation in brief.citations]
    return {
        "id": brief.event.id,
        "title": brief.headline,
        "date": brief.day.isoformat() if brief.day else "",
        "first_reported": brief.first_reported.isoformat() if brief.first_reported else "",
        "last_reported": brief.last_reported.isoformat() if brief.last_reported else "",
        "language": brief.language,
        "articles": tuple(article.name for article in articles),
        "outlets": _outlets(articles),
        "agencies": _agencies(articles),
        "tags": brief.tags,
        "compared": "words and meaning" if brief.compared_by_meaning else "",
    }


def _outlets(articles: Iterable[Article]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(article.outlet.name for article in articles))


def _agencies(articles: Iterable[Article]) -> tuple[str, ...]:
    return tuple(agency.short for agency in _credited(articles) if is_news_agency(agency))


def _credited(articles: Iterable[Article]) -> tuple[Agency, ...]:
    return tuple({agency.short: agency for article in articles for agency in article.agencies}.values())


def _say_facts(brief: Brief, language: Language) -> str:
    """Give "2 artikel · 2 sumber independen · kantor berita: AP, AFP · mengutip: Al Jazeera · 30 Desember 2022"."""
    articles = [citation.article for citation in brief.citations]
    outlets, agencies = _outlets(articles), _agencies(articles)
    cited = [agency.short for agency in _credited(articles) if not is_news_agency(agency)]
    facts = [
        language.label("articles", n=len(articles)),
        language.label("independent", n=len(brief.origins)) if len(articles) > 1 else "",
        language.label("agencies", names=", ".join(agencies)) if agencies else "",
        language.label("cited", names=", ".join(cited)) if cited else "",
        say_day(brief.day, language),
        language.label("single_source", outlet=outlets[0]) if len(outlets) == 1 else "",
    ]
    return " · ".join(fact for fact in facts if fact)


def _link(path: str, target: str, title: str) -> str:
    return f"[{escape_markdown(title)}]({relative_link(path, target)})"


def _claim_line(claim: Claim, keys: Mapping[ArticleId, str]) -> _Line:
    return _Line(text=claim.text, marks=_marks(claim, keys))


def _quote_line(pull: PullQuote, keys: Mapping[ArticleId, str]) -> _Line:
    content = pull.quote.content.rstrip(",;")
    return _Line(text=content, marks=_marks(pull.claim, keys), speaker=pull.quote.speaker or "")


def _marks(claim: Claim, keys: Mapping[ArticleId, str]) -> str:
    """Give ``[^kompastv][^sindonews-13]``: whose words they are, then who else says the same."""
    also = [f"[^{_also_key(sentence, keys)}]" for sentence in claim.also_reported]
    return f"[^{keys[claim.taken_from.article]}]" + "".join(also)


def _also_key(sentence: Sentence, keys: Mapping[ArticleId, str]) -> str:
    return f"{keys[sentence.article]}-{sentence.position + 1}"


def _source(citation: Citation, brief: Brief, path: str, language: Language) -> _Source:
    article = citation.article
    taken = [claim.taken_from for claim in _claims(brief) if claim.taken_from.article == article.id]
    cited = list(dict.fromkeys(sentence.text for sentence in taken))
    return _Source(
        key=citation.key,
        outlet=article.outlet.name,
        said=say_source(article, path, language),
        note=say_source(article, path, language, cited),
        mark="" if cited else f"[^{citation.key}]",
    )


def _claims(brief: Brief) -> tuple[Claim, ...]:
    """Give the claims of which a sentence stands on the page."""
    return (*brief.summary, *(pull.claim for pull in brief.quotes), *compared_claims(brief), *brief.foreign)


def _also_reported(brief: Brief, keys: Mapping[ArticleId, str], articles: Mapping[ArticleId, Article]) -> list[_Also]:
    sentences = {_also_key(sentence, keys): sentence for claim in _claims(brief) for sentence in claim.also_reported}
    return [
        _Also(key=key, outlet=articles[sentences[key].article].outlet.name, sentence=sentences[key].text)
        for key in sorted(sentences)
    ]
