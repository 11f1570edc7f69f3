"""Which claims are told."""

from __future__ import annotations

from digest.compose.claims import compare_sentences, group_claims
from digest.compose.summary import choose_summary
from digest.config import ComposeConfig
from tests.builders import INDONESIAN, make_article

SHARED = "Banjir bandang di Demak menewaskan 14 warga dan merusak ratusan rumah."


def _summary(*texts: str) -> list[str]:
    articles = [make_article(text, name=str(n), outlet=f"Koran {n}") for n, text in enumerate(texts)]
    claims = choose_summary(
        group_claims(compare_sentences(articles, INDONESIAN)), articles, INDONESIAN, ComposeConfig()
    )
    return [claim.taken_from.text for claim in claims]


def test_a_dangling_sentence_is_left_out() -> None:
    """Its article may say the most important thing in it all the same."""
    assert _summary(f"{SHARED}\nHal itu disampaikan bupati kepada wartawan.") == [SHARED]


def test_another_wording_replaces_a_dangling_one() -> None:
    """The claim is told in the words that stand alone."""
    dangling = "Dia menyebut banjir bandang di Demak menewaskan 14 warga dan merusak ratusan rumah."
    assert _summary(dangling, SHARED) == [SHARED]


def test_what_sources_share_is_told_before_what_one_says() -> None:
    """Though it stands further down."""
    one = "Bupati meninjau lokasi dengan perahu karet pagi ini.\n" + SHARED
    told = _summary(one, SHARED + "\nGubernur mengirim bantuan beras dari gudang provinsi.")
    assert SHARED in told


def test_a_summary_of_nothing_is_empty() -> None:
    """An article may have no sentence that stands alone."""
    assert _summary("Hal itu disampaikan bupati.") == []
