"""Pages of outlets and agencies."""

from __future__ import annotations

from dataclasses import replace

from digest.model import Origin
from digest.render.paths import agency_path, outlet_path
from tests.builders import make_article
from tests.render.pages import BODY, make_digest, render


def test_an_outlet_has_a_page() -> None:
    """How often it was first, whom it cites, and with whom it shares origins."""
    times = {"Koran A": "2024-01-02T08:00:00+07:00", "Koran B": "2024-01-02T09:00:00+07:00"}
    articles = [make_article(BODY, name=name, outlet=name, published=time) for name, time in times.items()]
    ids = [article.outlet.id for article in articles]
    digest = make_digest(*articles)
    (brief,) = digest.briefs
    origin = Origin(articles=tuple(article.id for article in articles))
    pages = render(replace(digest, briefs=(replace(brief, origins=(origin,)),)))
    first, second, agency = (pages[path] for path in (*map(outlet_path, ids), agency_path("antara")))
    assert "Paling dulu memberitakan 1 dari 1 peristiwa" in first
    assert "Paling dulu memberitakan 0 dari 1 peristiwa" in second
    assert "## Bersumber sama dengan {#shared_origins}\n\n- [Koran B](../sources/koranb.md) 1" in first
    assert "- [ANTARA](../sources/agencies/antara.md) 1" in first.replace("Antara", "ANTARA")
    assert "- [Koran A](../../sources/korana.md) 1" in agency
