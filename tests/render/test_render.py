"""Pages of a small digest: what stands on them, and that article text is only ever text."""

from __future__ import annotations

import pytest

from digest.cluster import cluster_articles
from digest.compose import collect_digest, compose_brief
from digest.config import ClusterConfig, ComposeConfig, RenderConfig, load_templates
from digest.errors import TemplateError
from digest.model import Article, Digest, EventId, Page
from digest.render import render_event_pages, render_index_pages
from digest.render.paths import event_path, relative_link, report_path
from digest.render.sayings import say_time
from tests.builders import INDONESIAN, ROOT, make_article

TEMPLATES = load_templates(ROOT / "templates")
BODY = "Banjir bandang di Demak menewaskan 14 warga (2/1/2024), dilansir Antara.\nBupati Demak meninjau lokasi banjir."


def _digest(*articles: Article) -> Digest:
    by_id = {article.id: article for article in articles}
    events = cluster_articles(articles, (), ClusterConfig())
    return collect_digest(compose_brief(e, [by_id[i] for i in e.articles], "id", ComposeConfig()) for e in events)


def _pages(digest: Digest, settings: RenderConfig | None = None) -> dict[str, str]:
    settings = settings or RenderConfig()
    events = render_event_pages(digest, TEMPLATES, "id", settings)
    told = {page.path: page.text for page in events}
    pages: tuple[Page, ...] = (*events, *render_index_pages(digest, told, TEMPLATES, "id", settings))
    return {page.path: page.text for page in pages}


def test_an_event_page() -> None:
    """Front matter, facts, one sentence a line with its citation, sources, footnotes; no HTML."""
    digest = _digest(make_article(BODY, headline="Banjir Bandang Landa Demak"))
    page = _pages(digest)[event_path(digest.briefs[0].event.id)]
    assert 'title: "Banjir Bandang Landa Demak"\ndate: "2024-01-02"\nlanguage: "id"\narticles:\n  - "a"\n' in page
    assert "\n1 artikel · 1 media · kantor berita: ANTARA · 2 Januari 2024 · hanya Koran A yang melaporkan\n" in page
    assert (
        "## Ringkasan {#summary}\n\nBanjir bandang di Demak menewaskan 14 warga (2/1/2024), dilansir Antara.[^korana]\n"
        in page
    )
    assert (
        "[^korana]: Koran A, 2 Januari 2024, mengutip ANTARA: [Banjir Bandang Landa Demak](../../../reports/korana-"
        in page
    )
    assert "<" not in page


def test_who_else_says_it_is_cited_with_their_own_sentence() -> None:
    """The second citation shows that article's words."""
    other = make_article(BODY.replace("Banjir bandang di", "Banjir di"), name="b", outlet="Koran B")
    digest = _digest(make_article(BODY), other)
    page = _pages(digest)[event_path(digest.briefs[0].event.id)]
    assert "[^koranb][^korana-1]" in page
    assert "[^korana-1]: Koran A juga memberitakan: Banjir bandang di Demak menewaskan 14 warga" in page


def test_index_pages_tell_what_the_edited_event_pages_tell() -> None:
    """A title changed by hand is the title everywhere."""
    digest = _digest(make_article(BODY, headline="Banjir Bandang Landa Demak"))
    path = event_path(digest.briefs[0].event.id)
    told = {
        path: _pages(digest)[path]
        .replace("Banjir Bandang Landa Demak", "Demak Terendam", 1)
        .replace("Banjir bandang", "Banjir besar", 1)
    }
    pages = {p.path: p.text for p in render_index_pages(digest, told, TEMPLATES, "id", RenderConfig())}
    assert f"## [Demak Terendam]({path})" in pages["index.md"]
    assert "Banjir besar di Demak menewaskan" in pages["index.md"]
    assert "Demak Terendam" in pages["archive/2024-01.md"]


def test_a_page_that_cannot_be_read_is_told_from_the_brief() -> None:
    """An editor's slip in one page breaks no other."""
    digest = _digest(make_article(BODY, headline="Banjir Bandang Landa Demak"))
    path = event_path(digest.briefs[0].event.id)
    pages = {p.path: p.text for p in render_index_pages(digest, {path: "---\nbroken"}, TEMPLATES, "id", RenderConfig())}
    assert "[Banjir Bandang Landa Demak]" in pages["index.md"]


def test_an_articles_page_shows_no_more_of_it_than_events_cite() -> None:
    """Unless the site may publish whole texts."""
    text = BODY + "\n" + "\n".join(f"Warga desa nomor {n} mengungsi ke balai kota bersama keluarga." for n in range(9))
    article = make_article(text, url="https://a.id/1")
    digest = _digest(article)
    report = _pages(digest)[report_path(article)]
    cited = {claim.taken_from.text for claim in digest.briefs[0].summary}
    assert [s.text for s in article.sentences if s.text in report] == [
        s.text for s in article.sentences if s.text in cited
    ]
    assert "- **Alamat asli:** [baca di Koran A](https://a.id/1)" in report
    full = _pages(digest, RenderConfig(publish_full_text=True))[report_path(article)]
    assert all(sentence.text in full for sentence in article.sentences)


def test_no_events_are_a_site_too() -> None:
    """The first build of an empty folder."""
    assert "Belum ada peristiwa." in _pages(Digest(briefs=()))["index.md"]


def test_the_front_page_shows_the_newest_and_the_archive_all() -> None:
    """Months newest first, undated last."""
    texts = ("Banjir melanda Demak (1/1/2024).", "Bupati membuka pasar (2/1/2024).")
    articles = [make_article(text, name=text[:3]) for text in texts]
    digest = _digest(*articles, make_article("Pesawat mendarat darurat.", name="u"))
    pages = _pages(digest, RenderConfig(front_page_events=1))
    assert pages["index.md"].count("\n## ") == 1
    assert "2 Januari 2024" in pages["index.md"]
    assert pages["archive/index.md"].index("Januari 2024") < pages["archive/index.md"].index("Tanpa tanggal")
    assert "archive/undated.md" in pages


def test_a_template_that_asks_for_what_is_not_there() -> None:
    """Its name and what to do."""
    with pytest.raises(TemplateError, match=r"templates/events.md.j2: 'colour' is undefined; mend the template"):
        render_event_pages(_digest(make_article(BODY)), {"events.md.j2": "{{ colour }}"}, "id", RenderConfig())


def test_addresses() -> None:
    """Made of the id alone."""
    assert event_path(EventId("2022-12-30-putin-8cb8")) == "events/2022/12/30-putin-8cb8.md"
    assert event_path(EventId("undated-putin-8cb8")) == "events/undated/putin-8cb8.md"
    assert relative_link("events/2022/12/a.md", "reports/b.md") == "../../../reports/b.md"


def test_a_time_is_told_in_its_own_zone() -> None:
    """And a day without a made-up hour."""
    article = make_article("Krisis | 23 Februari 2023, 04:05 WIB\nHujan turun.")
    assert article.published
    assert say_time(article.published.value, "minute", INDONESIAN) == "23 Februari 2023 04.05 UTC+07:00"
    assert say_time(article.published.value, "day", INDONESIAN) == "23 Februari 2023"
