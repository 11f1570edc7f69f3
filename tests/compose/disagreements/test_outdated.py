"""What is told no more."""

from __future__ import annotations

from digest.compose.claims import compare_sentences, group_claims
from digest.compose.disagreements import (
    find_disagreements,
    find_timely,
    know_sources,
    leave_outdated,
    list_answers,
)
from digest.compose.origins import find_origins
from digest.model import Article
from tests.builders import INDONESIAN, make_article

TOLD = (
    (8, "Gempa Cianjur, 56 Orang Tewas", "Korban tewas gempa Cianjur 56 orang. Listrik padam."),
    (20, "Gempa Cianjur, 162 Orang Tewas", "Jumlah korban tewas naik menjadi 162 orang. Warga mengungsi."),
)


def _articles(*told: tuple[int, str, str]) -> list[Article]:
    return [
        make_article(
            text, name=f"a{hour}", outlet=f"Koran {hour}", headline=title, published=f"2022-11-21T{hour:02}:00+07:00"
        )
        for hour, title, text in told
    ]


def _tell(articles: list[Article]) -> tuple[list[tuple[str, bool]], list[str | None]]:
    answers = [tuple(list_answers(article)) for article in articles]
    compared = compare_sentences(articles, INDONESIAN)
    sources = know_sources(find_origins(articles, ()), ())
    found = find_disagreements(articles, answers, compared, sources, INDONESIAN)
    claims = leave_outdated(group_claims(compared), answers, found)
    told = [(claim.text, claim.is_newest) for claim in claims]
    return told, [article.headline for article in find_timely(articles, found)]


def test_the_newest_figure_counts() -> None:
    """It is marked; the sentence and the headline that tell the old one are left out, all else stays."""
    claims, headlines = _tell(_articles(*TOLD))
    assert claims == [
        ("Listrik padam.", False),
        ("Jumlah korban tewas naik menjadi 162 orang.", True),
        ("Warga mengungsi.", False),
    ]
    assert headlines == ["Gempa Cianjur, 162 Orang Tewas"]


def test_what_tells_of_the_rise_stays() -> None:
    """It has the newest figure, whatever else it counts."""
    rise = (20, "", "Tim menemukan dua jenazah lagi, sehingga korban tewas menjadi 162 orang.")
    claims, _ = _tell(_articles(TOLD[0], rise))
    assert (rise[2], True) in claims


def test_a_magnitude_goes_when_more_is_known() -> None:
    """It stays where it may be true."""
    first, then = (8, "", "Puluhan orang tewas. Listrik padam. Korban tewas 12 orang."), TOLD[1]
    claims, _ = _tell(_articles(first, then))
    assert claims[0] == ("Listrik padam.", False)
    claims, _ = _tell(_articles((8, "", "Ratusan orang tewas. Korban tewas 112 orang."), then))
    assert claims[0] == ("Ratusan orang tewas.", False)


def test_each_thing_has_a_newest_figure() -> None:
    """Houses and schools."""
    told = (
        (8, "", "Sebanyak 30 rumah rusak. Sebanyak 3 sekolah rusak."),
        (20, "", "Sebanyak 70 rumah rusak. Sebanyak 9 sekolah rusak."),
    )
    assert [text for text, _ in _tell(_articles(*told))[0]] == [
        "Sebanyak 70 rumah rusak.",
        "Sebanyak 9 sekolah rusak.",
    ]


def test_what_did_not_change_stays() -> None:
    """One article, one figure."""
    claims, headlines = _tell(_articles(TOLD[0]))
    assert claims == [("Korban tewas gempa Cianjur 56 orang.", False), ("Listrik padam.", False)]
    assert headlines == ["Gempa Cianjur, 56 Orang Tewas"]


def test_a_headline_whose_figure_no_text_has_is_a_misprint() -> None:
    """Another is told, or one is made of the text; a figure that the text writes in words is none."""
    wrong = (9, "Gempa Cianjur, 65 Orang Tewas", "Korban tewas gempa Cianjur 56 orang.")
    assert _tell(_articles(wrong, (10, "Gempa di Cianjur", "Hujan turun.")))[1] == ["Gempa di Cianjur"]
    assert _tell(_articles(wrong))[1] == [None]
    assert _tell(_articles((9, "Gempa, 3 Orang Tewas", "Tiga orang tewas.")))[1] == ["Gempa, 3 Orang Tewas"]
