"""What stands on an event's page."""

from __future__ import annotations

from digest.render.paths import event_path
from tests.builders import make_article
from tests.render.pages import BODY, make_digest, render


def test_an_event_page() -> None:
    """Front matter, facts, one sentence a line with its citation, sources, footnotes; no HTML."""
    digest = make_digest(make_article(BODY, headline="Banjir Bandang Landa Demak"))
    page = render(digest)[event_path(digest.briefs[0].event.id)]
    assert 'title: "Banjir Bandang Landa Demak"\ndate: "2024-01-02"\nlanguage: "id"\narticles:\n  - "a"\n' in page
    assert "\n1 artikel · kantor berita: ANTARA · 2 Januari 2024 · hanya Koran A yang melaporkan\n" in page
    assert "## Ringkasan {#summary}\n\nBanjir bandang di Demak menewaskan 14 warga (2/1/2024).[^korana]\n" in page
    assert "[^korana]: Koran A, mengutip ANTARA: [Banjir Bandang Landa Demak](../../../reports/korana-" in page
    assert "<" not in page


def test_only_a_news_agency_is_called_one() -> None:
    """An outlet or an office is cited."""
    cited = make_article(f"{BODY} Demikian dikutip dari Tempo yang mengutip Survei Geologi.", headline="Banjir Demak")
    digest = make_digest(cited)
    page = render(digest)[event_path(digest.briefs[0].event.id)]
    assert "· kantor berita: ANTARA · mengutip: Tempo · " in page
    assert 'agencies:\n  - "ANTARA"\ntags' in page or 'agencies:\n  - "ANTARA"\n---' in page


def test_who_else_says_it_is_cited_with_their_own_sentence() -> None:
    """The second citation shows that article's words."""
    other = make_article(BODY.replace("Banjir bandang di", "Banjir di"), name="b", outlet="Koran B")
    digest = make_digest(make_article(BODY), other)
    page = render(digest)[event_path(digest.briefs[0].event.id)]
    assert "[^koranb][^korana-1]" in page
    assert "[^korana-1]: Koran A juga memberitakan: Banjir bandang di Demak menewaskan 14 warga" in page


def test_a_source_of_which_no_sentence_is_told_is_cited_where_it_is_listed() -> None:
    """MkDocs refuses a footnote without a reference, and a reader finds each source in one place."""
    line = BODY.split("\n", maxsplit=1)[0]
    other = make_article(line.replace("Banjir bandang di", "Banjir di"), name="b", outlet="Koran B")
    digest = make_digest(make_article(line), other)
    page = render(digest)[event_path(digest.briefs[0].event.id)]
    told = [mark.startswith(".[^korana]") for mark in page.split("(2/1/2024)")[1:] if mark.startswith(".[^")]
    sources = [line for line in page.splitlines() if line.startswith("- **")]
    assert (told, [source.endswith(")[^korana]") for source in sources]) == ([False], [True, False])
    assert [page.count(f"[^{key}]") for key in ("korana", "koranb")] == [2, 2]
