"""Other tools that find the main text of a page: page → text. Each is left out where it is not installed."""

from __future__ import annotations

import warnings
from collections.abc import Callable
from importlib.util import find_spec

from digest.evaluate.reading.pages import GoldPage
from digest.ingest.html import decode_page
from digest.ingest.web.main_text import find_main_text_plainly

Extractor = Callable[[GoldPage], str]


def installed_peers() -> dict[str, Extractor]:
    """Give the peers that are installed, by name."""
    return {name: extract for name, (module, extract) in _PEERS.items() if find_spec(module)}


def _by_trafilatura(page: GoldPage) -> str:
    return find_main_text_plainly(_markup(page)) or ""


def _by_resiliparse(page: GoldPage) -> str:
    from resiliparse.extract.html2text import extract_plain_text

    return str(extract_plain_text(_markup(page), main_content=True, alt_texts=False))


def _by_newspaper(page: GoldPage) -> str:
    url, language = page.gold.get("url") or "https://example.org/1", page.gold.get("language") or "en"
    with warnings.catch_warnings():  # it asks for a package that it does not need here, and knows few time zones
        warnings.simplefilter("ignore")
        import newspaper

        article = newspaper.Article(url, fetch_images=False, language=language)
        article.download(input_html=_markup(page))
        article.parse()
    return str(article.text)


_PEERS = {
    "trafilatura": ("trafilatura", _by_trafilatura),
    "resiliparse": ("resiliparse", _by_resiliparse),
    "newspaper4k": ("newspaper", _by_newspaper),
}


def _markup(page: GoldPage) -> str:
    return decode_page(page.data, page.path.name)
