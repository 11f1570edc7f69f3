"""Who says it."""

from __future__ import annotations

import pytest

from tests.builders import make_article

QUOTE = "“Kami siap menambah kerja sama,”"


@pytest.mark.parametrize(
    ("text", "speaker", "title"),
    [
        (
            f"{QUOTE} kata Anggota Komisi VIII DPR Khatibul Umam, Rabu (7/2).",
            "Khatibul Umam",
            "Anggota Komisi VIII DPR",
        ),
        (f"{QUOTE} kata Wakil Dekan UGM, Bambang Suwignyo.", "Bambang Suwignyo", "Wakil Dekan UGM"),
        (f"{QUOTE} ujar Direktur RSUD Wanasari dr. Galih Prakosa.", "Galih Prakosa", "Direktur RSUD Wanasari dr."),
        (f"{QUOTE} kata Ketua DPR H. M. Yasin Payapo.", "H. M. Yasin Payapo", "Ketua DPR"),
        (f"{QUOTE} kata sumber dalam Beyonce.", None, ""),
        (f"{QUOTE} kata dia.", None, ""),
        ("Xi, yang ditekan oleh Presiden AS Donald Trump, mengatakan: “Kami siap menambah kerja sama.”", "Xi", ""),
        ('“Kami siap menambah kerja sama, " kata Wang Yi.', "Wang Yi", ""),
        ('"Kami siap menambah kerja sama,” kata Wang Yi.', "Wang Yi", ""),
        ("„Kami siap menambah kerja sama“, kata Wang Yi.", "Wang Yi", ""),
        ("«Kami siap menambah kerja sama», kata Wang Yi.", "Wang Yi", ""),
        ("‘Kami siap menambah kerja sama,’ kata Wang Yi.", "Wang Yi", ""),
    ],
)
def test_the_speaker_of_a_quote(text: str, speaker: str | None, title: str) -> None:
    """With the title apart; nobody where nobody is named."""
    quote = make_article(f"Di sana Xi bertemu Wang Yi dan Beyonce.\n{text}").quotes[-1]
    assert (quote.kind, quote.speaker, quote.title) == ("direct", speaker, title)


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("“Today is a sad day for us,” GE CEO Larry Culp said in a statement.", "Larry Culp"),
        ("“Today is a sad day for us,” she said.", "Elise Fournier"),
        ("“Today is a sad day for us,” officials said.", None),
    ],
)
def test_who_stands_before_the_verb_behind_a_quote(text: str, speaker: str | None) -> None:
    """As English has it."""
    before = "“We go by boat,” said Elise Fournier.\nLarry Culp came."
    before = before if speaker == "Larry Culp" else before.partition("\n")[0]
    assert make_article(f"{before}\n{text}", language="en").quotes[-1].speaker == speaker


@pytest.mark.parametrize(("count", "speaker"), [(2, "Xi"), (30, None)])
def test_a_quote_behind_another_is_of_the_same_speaker(count: int, speaker: str | None) -> None:
    """But in a sentence with more quotes than people write, where looking back at each would take long."""
    text = "“Kami siap,” kata Xi, " + "“kami” lalu " * count
    assert make_article(f"Kemarin Xi datang.\n{text}“kami siap lagi ya” itu.").quotes[-1].speaker == speaker
