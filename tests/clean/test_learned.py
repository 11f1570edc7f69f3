"""Learning an outlet's furniture: what goes, what never goes, and that order changes nothing."""

from __future__ import annotations

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from digest.clean import clean_again, clean_document, learn_furniture
from digest.config import CleanConfig, ExtractConfig
from digest.errors import ArticleError
from digest.extract import extract_article
from digest.memory import LearnedFurniture
from digest.model import Article, Document
from tests.builders import make_document

PROMPT = "Nyalakan lonceng agar tidak ketinggalan kabar"
TAIL = "Kabar lain dari redaksi kami tersedia setiap pagi."

# Six events that share hardly a word.
EVENTS = (
    "Gempa mengguncang Cianjur pada Senin pagi.\nRatusan rumah roboh, jalan raya terputus.\nTim mencari korban.",
    "Timnas menang dua gol tanpa balas di Hanoi.\nPelatih memuji lini belakang.\nLaga berikutnya di Manila.",
    "Harga beras naik tajam di pasar induk.\nPedagang menyalahkan musim kering.\nPemerintah menyiapkan impor.",
    "Parlemen mengesahkan anggaran negara.\nFraksi oposisi meninggalkan ruang sidang.\nDefisit diperkirakan melebar.",
    "Peneliti menemukan spesies katak kecil di Papua.\nHewan itu hidup di bawah serasah.\nTemuan dimuat jurnal.",
    "Kapal feri kandas dekat Merak.\nPenumpang dievakuasi dengan sekoci.\nNakhoda diperiksa polisi air.",
)


def _understood(text: str, name: str, outlet: str = "Koran A") -> tuple[Document, Article]:
    document = clean_document(make_document(text, name=name, outlet=outlet, language="id"))
    return document, extract_article(document, ExtractConfig())


def _corpus(line: str, *, tail: bool = True, events: tuple[str, ...] = EVENTS) -> list[tuple[Document, Article]]:
    """Articles with the line at their tail, or in the middle of short lines."""
    texts = [f"{text}\n{line}" if tail else _in_the_middle(line, text.split()) for text in events]
    return [_understood(text, f"a{number}") for number, text in enumerate(texts)]


def _in_the_middle(line: str, words: list[str]) -> str:
    half = len(words) // 2
    return "\n".join((*words[:half], line, *words[half:-4], " ".join(words[-4:])))


def _lines(corpus: list[tuple[Document, Article]]) -> list[str]:
    return [rule.line for rule in learn_furniture(corpus, (), CleanConfig())]


@pytest.mark.parametrize("tail", [True, False])
def test_a_line_of_all_articles_is_learned(tail: bool) -> None:  # noqa: FBT001 - a parameter of the test
    """At the tail, or short in the middle; whoever the outlet is."""
    assert _lines(_corpus(PROMPT, tail=tail)) == [PROMPT.casefold()]


def test_it_goes_out_under_a_rule_that_names_the_outlet() -> None:
    """And the article is the same without it."""
    corpus = _corpus(PROMPT)
    learned = learn_furniture(corpus, (), CleanConfig())
    again = clean_again(corpus[0][0], "korana", learned)
    assert again.content.split("\n") == [*EVENTS[0].split("\n"), ""]
    assert [(piece.text, piece.rule) for piece in again.furniture] == [(PROMPT, "learned: in 6 articles of korana")]
    assert clean_again(corpus[0][0], "koranb", learned) == corpus[0][0]


def test_too_few_articles_teach_nothing() -> None:
    """Four are chance."""
    assert _lines(_corpus(PROMPT, events=EVENTS[:4])) == []


def test_copies_of_one_article_teach_nothing() -> None:
    """Six files, one event."""
    corpus = [_understood(f"{EVENTS[0]}\nCatatan {number}.\n{PROMPT}", f"a{number}") for number in range(6)]
    assert _lines(corpus) == []


def test_several_outlets_teach_nothing_of_each_other() -> None:
    """Three articles of each have the line."""
    corpus = [_understood(f"{text}\n{PROMPT}", f"a{n}", outlet=f"Koran {'AB'[n % 2]}") for n, text in enumerate(EVENTS)]
    assert _lines(corpus) == []


def test_an_unknown_outlet_teaches_nothing() -> None:
    """Its articles may be of many."""
    corpus = [_understood(f"{text}\n{PROMPT}", f"a{n}", outlet="?") for n, text in enumerate(EVENTS)]
    unknown = [(d, a) for d, a in corpus if a.outlet.id == "unknown"]
    assert len(unknown) == len(corpus)
    assert _lines(unknown) == []


def test_a_sentence_of_background_is_never_learned() -> None:
    """A long war: other events each day, one sentence at the end of every article, about the same war."""
    line = "Rusia menyerang Ukraina sejak Februari 2022."
    events = tuple(text.replace("\n", " di tengah perang Rusia menyerang Ukraina.\n", 1) for text in EVENTS)
    assert _lines(_corpus(line, events=events)) == []


def test_what_somebody_says_in_the_middle_is_never_learned() -> None:
    """A short quote may be said at every match."""
    assert _lines(_corpus("“Kami bersyukur,” kata dia.", tail=False)) == []


def test_a_long_line_in_the_middle_is_never_learned() -> None:
    """Only the edges of an article hold long furniture."""
    line = "Lonceng redaksi berbunyi setiap pagi untuk mengabarkan hal baru kepada seluruh pembaca setia"
    assert _lines(_corpus(line, tail=False)) == []
    assert _lines(_corpus(line)) == [line.casefold()]


def test_what_was_learned_once_stays_learned() -> None:
    """Articles may be taken down."""
    known = learn_furniture(_corpus(PROMPT), (), CleanConfig())
    assert learn_furniture(_corpus(PROMPT)[:2], known, CleanConfig()) == known


def test_an_article_of_nothing_else_is_a_problem() -> None:
    """As with any furniture."""
    rule = LearnedFurniture(outlet="korana", line=TAIL.casefold(), articles=5, events=5)
    document, article = _understood(TAIL, "a")
    with pytest.raises(ArticleError, match="holds page furniture but no report"):
        clean_again(document, article.outlet.id, (rule,))


@given(st.randoms(use_true_random=False))
def test_the_order_of_the_articles_changes_nothing(chance: random.Random) -> None:
    """All at once in any order, or one build after another."""
    corpus = _corpus(PROMPT) + _corpus(TAIL)[:5]
    corpus = [(d, a) for d, a in {a.id: (d, a) for d, a in corpus}.values()]
    whole = learn_furniture(corpus, (), CleanConfig())
    chance.shuffle(corpus)
    half = learn_furniture(corpus[:6], (), CleanConfig())
    assert learn_furniture(corpus, half, CleanConfig()) == whole
