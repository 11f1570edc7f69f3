"""Who stands behind which sentence of an event's page."""

from __future__ import annotations

import re

from digest.render.drawings.support import draw_support
from digest.render.paths import event_path, report_path
from tests.builders import make_article
from tests.render.pages import BODY, make_digest, render


def test_a_source_leads_to_the_very_sentence() -> None:
    """In the original, where its address is known, else on its page here."""
    url = "https://a.example/banjir"
    digest = make_digest(make_article(BODY, name="a", url=url), make_article(BODY, name="b", outlet="Koran B"))
    (brief,) = digest.briefs
    (drawing,) = draw_support(digest, render(digest))
    assert (drawing.path, drawing.anchor) == (event_path(brief.event.id), "sources")
    rows = dict(re.findall(r"<dt>(.+?)</dt>(.+?)</div>", drawing.html))
    assert f'href="{url}#:~:text=' in rows["Koran A"]
    report = next(report_path(one.article) for one in brief.citations if one.article.outlet.name == "Koran B")
    assert f'/{report.removesuffix(".md")}/"' in rows["Koran B"]
    assert "Banjir bandang di Demak menewaskan 14 warga …" in rows["Koran A"]


def test_what_the_hand_wrote_is_told_of_no_source_that_it_does_not_cite() -> None:
    """And nothing is drawn where nothing is cited, or where the page cannot be read."""
    digest = make_digest(make_article(BODY, name="a"))
    pages = render(digest)
    (path,) = [path for path in pages if path.startswith("events/")]
    assert list(draw_support(digest, {path: re.sub(r"\[\^[^]]+\]", "", pages[path])})) == []
    assert list(draw_support(digest, {path: "---\nbroken"})) == []
    assert list(draw_support(digest, {})) == []


def test_texts_of_articles_stay_texts() -> None:
    """Their marks are escaped."""
    digest = make_digest(make_article("Banjir <b>di</b> Demak menewaskan 14 warga (2/1/2024).", name="a"))
    (drawing,) = draw_support(digest, render(digest))
    assert "Banjir &lt;b&gt;di&lt;/b&gt; Demak" in drawing.html
