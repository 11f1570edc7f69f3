"""An article is known again after a rename and after a revision."""

from __future__ import annotations

from digest.extract import recognize_articles, remember_article
from tests.builders import make_article, rename


def test_the_id_is_made_of_outlet_and_body() -> None:
    """Not of the file's name; the same words under two outlets are two articles."""
    first = make_article("Hujan turun di Bekasi.", name="a")
    assert make_article("Hujan turun di Bekasi.", name="b").id == first.id
    assert make_article("Hujan turun di Bekasi.", outlet="Koran B").id != first.id
    assert make_article("Hujan turun lagi.", name="a").id != first.id


def test_the_address_makes_the_id_where_it_is_known() -> None:
    """So that a corrected text keeps it."""
    first = make_article("Hujan turun.", url="https://a.id/1")
    assert make_article("Hujan deras turun.", url="https://a.id/1").id == first.id
    assert make_article("Hujan.", url="http://m.a.id/1/?utm_source=rss#top").id == first.id
    assert make_article("Hujan turun.", url="https://a.id/2").id != first.id


def test_a_new_text_under_the_same_name_is_a_revision() -> None:
    """It keeps the id, and so do its sentences and quotes."""
    before = make_article("Hujan turun.")
    after = make_article("“Hujan turun lagi hari ini,” kata Budi.")
    (article,), problems = recognize_articles([after], [remember_article(before)])
    assert article.id == before.id
    assert {sentence.article for sentence in article.sentences} | {q.article for q in article.quotes} == {before.id}
    assert problems == ()


def test_two_files_that_swap_their_names_swap_nothing_else() -> None:
    """The text is surer than the name."""
    a, b = make_article("Hujan turun.", name="a"), make_article("Banjir datang.", name="b")
    known = [remember_article(a), remember_article(b)]
    swapped, _ = recognize_articles([rename(a, "b"), rename(b, "a")], known)
    assert {article.name: article.id for article in swapped} == {"a": b.id, "b": a.id}


def test_the_same_article_in_two_files_is_a_problem() -> None:
    """It names both files."""
    copy = make_article("Hujan turun.", name="b")
    kept, (problem,) = recognize_articles([copy, make_article("Hujan turun.", name="a")], [])
    assert [article.name for article in kept] == ["a"]
    assert problem.location == "articles/b.txt"
    assert problem.message == "is the same article as articles/a.txt; remove one of the two files"
    assert problem.severity == "note"


def test_of_two_files_with_one_address_the_newest_text_is_taken() -> None:
    """Changed last, else published last; one without any time is the oldest."""
    texts = {
        "a": make_article("Hujan turun.", name="a", url="https://a.id/1"),
        "b": make_article("Hujan reda.", name="b", url="https://a.id/1?utm_source=x", published="2023-01-02"),
        "c": make_article("Gerimis.", name="c", url="https://m.a.id/1", published="2023-01-01", modified="2023-01-03"),
    }
    (kept,), problems = recognize_articles(texts.values(), [])
    assert kept.name == "c"
    message = "is another text of the article in articles/c.txt, which is used; remove one of the two files"
    assert [(problem.location, problem.message, problem.severity) for problem in problems] == [
        ("articles/b.txt", message, "note"),
        ("articles/a.txt", message, "note"),
    ]
