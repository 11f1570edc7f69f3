"""What keeps a sentence apart from others."""

from __future__ import annotations

from datetime import date

from digest.compose.claims.wording import read_wording, read_wordings
from tests.builders import INDONESIAN, make_article


def test_what_a_sentence_tells_is_read_when_asked() -> None:
    """Numbers in one form, days, names in order, who speaks."""
    article = make_article("“Tiga warga tidak mau mengungsi pukul 12.17,” kata Joko Widodo pada Senin (2/1/2023).")
    wording = read_wording(article.sentences[0], article, INDONESIAN)
    assert {"3", "12:17"} <= wording.numbers
    assert wording.days == {date(2023, 1, 2)}
    assert wording.names == ("joko widodo",)
    assert wording.negated
    assert wording.speaker == "widodo"


def test_all_sentences_of_all_articles_are_read() -> None:
    """In their order."""
    articles = [make_article("Hujan turun. Angin bertiup.", name="a"), make_article("Banjir datang.", name="b")]
    texts = [wording.sentence.text for wording in read_wordings(articles, INDONESIAN)]
    assert texts == ["Hujan turun.", "Angin bertiup.", "Banjir datang."]
