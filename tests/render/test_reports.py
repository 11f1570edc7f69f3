"""What stands on an article's page."""

from __future__ import annotations

from digest.config import RenderConfig
from digest.render.paths import report_path
from tests.builders import make_article
from tests.render.pages import BODY, make_digest, render


def test_an_articles_page_shows_no_more_of_it_than_events_cite() -> None:
    """Unless the site may publish whole texts."""
    text = BODY + "\n" + "\n".join(f"Warga desa nomor {n} mengungsi ke balai kota bersama keluarga." for n in range(9))
    article = make_article(text, url="https://a.id/1")
    digest = make_digest(article)
    report = render(digest)[report_path(article)]
    cited = {claim.taken_from.text for claim in digest.briefs[0].summary}
    assert [s.text for s in article.sentences if s.text in report] == [
        s.text for s in article.sentences if s.text in cited
    ]
    assert "- **Alamat asli:** [baca di Koran A](https://a.id/1)" in report
    full = render(digest, RenderConfig(publish_full_text=True))[report_path(article)]
    assert all(sentence.text in full for sentence in article.sentences)
