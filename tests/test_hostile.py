"""Articles written to break the site: what they hold is shown as text, and does nothing."""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.sync_api import Browser, Dialog, Page

from digest.pipeline import Report
from tests.browsing import serve_folder, watched_page
from tests.sites import Site, make_site

# Each is put into a sentence, a headline and the name of a file.
PAYLOADS = (
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(2)>",
    "[klik](javascript:alert(3))",
    "![gambar](http://evil.test/a.png)",
    "<http://evil.test/b>",
    "{{ 7 * 7 }} {% raw %} {# x #}",
    "[^1]: catatan",
    "--8<-- '/etc/passwd'",
    "../../../etc/passwd",
    "{#id .kelas onclick=alert(4)}",
    "</title></head><iframe src=//evil.test></iframe>",
    "<!-- komentar -->",
    "&lt;script&gt;alert(5)&lt;/script&gt;",
    "`kode` *tebal* __garis__ ~~coret~~ $x$",
    "!!! note",
    "*[HTML]: singkatan",
    "<svg/onload=alert(6)>",
    "\u202eilbalret\u202c kata\u200bsandi",
)

# What a page shows of a payload: entities are what they stand for, invisible marks are gone.
SHOWN = {
    PAYLOADS[12]: "<script>alert(5)</script>",
    PAYLOADS[17]: "ilbalret katasandi",
}

LONG = "Sebuah kalimat yang wajar berdiri di sini."

RAISE = "split it, or raise extra.digest"
NO_TEXT = "holds NUL or control bytes and is no text"
NO_SENTENCE = "has no sentence of at most 2000 characters"


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> tuple[Site, Report]:
    """A whole site of hostile articles, built and published; nothing is written outside its folder."""
    root = tmp_path_factory.mktemp("outside")
    site = make_site(root / "site", None)
    for number, payload in enumerate(PAYLOADS):
        _write_article(site, number, payload)
    _write_oversized(site)
    report = site.build(pages_only=False)
    assert list(root.iterdir()) == [site.root]
    return site, report


def _write_article(site: Site, number: int, payload: str) -> None:
    """An event of its own for each: other names, other days."""
    words = f"kota{number}ria desa{number}wati gunung{number}sari sungai{number}jaya pasar{number}raya"
    name = f"{number} {payload}".replace("/", "_")[:80]
    text = (
        f"Judul {payload} {number}\n"
        f"JAKARTA, KOMPAS.TV – Warga {words} membaca {payload} pada Senin ({number + 1}/5/2023).\n"
        f"“Kami melihat {payload} di papan {words} pagi ini,” kata Budi{number}.\n"
        "---\n"
        f"judul: {payload}\n"
    )
    (site.articles / f"{name}.txt").write_text(text, encoding="utf-8")


def _write_oversized(site: Site) -> None:
    folder = site.articles
    (folder / "kurung.txt").write_text("[" * 1_000_000, encoding="utf-8")
    (folder / "nul.txt").write_bytes(b"Presiden\0tiba.")
    (folder / "besar.txt").write_text("Presiden tiba. " * 400_000, encoding="utf-8")
    paragraphs = "\n".join(f"Paragraf ke-{number} dari naskah panjang sekali." for number in range(10_000))
    (folder / "panjang.txt").write_text(f"{LONG}\n{paragraphs}", encoding="utf-8")
    (folder / "yaml.md").write_text(f"---\noutlet: !!python/object/apply:os.mkdir [x]\n---\n{LONG}", encoding="utf-8")


def _html_pages(site: Site) -> list[Path]:
    return sorted(path for path in (site.root / "site").rglob("*.html") if path.name != "404.html")


def test_text_over_a_limit_is_a_problem_and_the_rest_is_built(built: tuple[Site, Report]) -> None:
    """Each names its file and what to do."""
    told = sorted(f"{problem.location}: {problem.message}" for problem in built[1].problems)
    assert told == [
        f"content/articles/besar.txt: is larger than 5000000 bytes; {RAISE}.ingest.max_article_bytes",
        f"content/articles/kurung.txt: {NO_SENTENCE}; check that it is an article, with sentences and full stops",
        f"content/articles/nul.txt: {NO_TEXT}; save its text as UTF-8, or remove the file",
        f"content/articles/panjang.txt: has 10001 sentences, more than 2000; {RAISE}.extract.max_sentences",
    ]
    assert built[1].articles == len(PAYLOADS) + 1


def test_every_payload_is_shown_as_text(built: tuple[Site, Report], browser: Browser) -> None:
    """In a headless browser, on all pages: no script, no foreign request, no element of the article's making."""
    site, shown, dialogs = built[0], "", list[Dialog]()
    with serve_folder(site.root / "site") as address, watched_page(browser, address) as page:
        page.on("dialog", lambda dialog: dialogs.append(dialog))  # noqa: PLW0108 - Playwright marks its handlers
        for path in _html_pages(site):
            page.goto(address + path.relative_to(site.root / "site").as_posix())
            shown += " ".join(page.inner_text("main").split()) + "\n"
            assert _made_by_articles(page) == []
    assert [payload for payload in PAYLOADS if SHOWN.get(payload, payload) not in shown] == []
    assert dialogs == []
    assert "root:x:0" not in shown


def _made_by_articles(page: Page) -> list[str]:
    """Elements that only an article could have made."""
    return list(
        page.eval_on_selector_all(
            "article script, article iframe, article svg[onload], article img, article del, article abbr, .kelas,"
            "article .admonition, [onclick], [onerror], a[href^='javascript:'], a[href*='evil.test']",
            "found => found.map(element => element.outerHTML)",
        )
    )
