"""No text makes the first stages fail: it becomes an article, or an ArticleError."""

from __future__ import annotations

import contextlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from digest.clean import clean_document
from digest.config import ExtractConfig
from digest.errors import ArticleError
from digest.extract import extract_article
from digest.knowledge import LANGUAGES
from tests.builders import make_document

PIECES = st.one_of(
    st.sampled_from(
        [
            "1.314.2",
            "4,317,672",
            "-26.03",
            "²",
            "٣",
            "9" * 5_000,
            "ke-12",
            "2-1",
            "Rp15",
            "US$ 3 juta",
            "dua",
            "ratusan",
            "24 Februari",
            "30/12/2022",
            "99/99/9999",
            "0/0/0000",
            "minggu lalu",
            "Jumat",
            "31 Februari 2023",
            "2022年12月30日",
            "“",
            "”",
            '"',
            "«",
            "»",
            "kata",
            "menyatakan",
            "said",
            "dia",
            "Putin",
            "Xi Jinping",
            "KPK",
            "A.",
            "-",
            "—",
            "(",
            ")",
            "\n",
            ". ",
            ", ",
            "(Reuters)",
            "MOSKOW - ",
            "Sumber : ",
            "Baca Juga: ",
            "普京说",
            "قال",
            "заявил",
            "\u202e",
        ]
    ),
    st.text(max_size=8),
)
TEXTS = st.lists(PIECES, max_size=30).map(" ".join)


@pytest.mark.parametrize("language", sorted(LANGUAGES))
@given(text=TEXTS)
def test_any_text_is_an_article_or_an_article_error(language: str, text: str) -> None:
    """In every language of the tables."""
    article = None
    with contextlib.suppress(ArticleError):
        article = extract_article(clean_document(make_document(text, language=language)), ExtractConfig())
    if article is None:
        return
    for mention in article.mentions:
        assert article.sentences[mention.sentence].text[mention.start : mention.end] == mention.text
