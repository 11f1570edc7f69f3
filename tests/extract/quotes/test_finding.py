"""Who said what."""

from __future__ import annotations

import pytest

from tests.builders import make_article


@pytest.mark.parametrize(
    ("text", "quotes"),
    [
        (
            "“Kami siap menambah kerja sama,” kata Wang Yi dalam pertemuan itu.",
            [("Wang Yi", "kata", "Kami siap menambah kerja sama,")],
        ),
        (
            'Xi Jinping menyatakan, "Beijing siap meningkatkan kerja sama."',
            [("Xi Jinping", "menyatakan", "Beijing siap meningkatkan kerja sama.")],
        ),
        (
            'Perjalanan itu, kata Putin, "akan menjadi acara politik utama".',
            [("Putin", "kata", "akan menjadi acara politik utama")],
        ),
        (
            "“Kami akan terus maju,” kata Putin.\n“Kami berbagi pandangan yang sama,” imbuh dia.",
            [("Putin", "kata", "Kami akan terus maju,"), ("Putin", "imbuh", "Kami berbagi pandangan yang sama,")],
        ),
        ("“Kami berbagi pandangan yang sama,” imbuh dia.", [(None, "imbuh", "Kami berbagi pandangan yang sama,")]),
        (
            "“Kami akan terus maju,” kata Putin.\nHujan turun.\n“Kami berbagi pandangan yang sama,” kata warga itu.",
            [("Putin", "kata", "Kami akan terus maju,"), (None, "kata", "Kami berbagi pandangan yang sama,")],
        ),
        (
            "“Kami akan terus maju.\n“Kami tidak akan pernah mundur,” kata Putin.",
            [("Putin", "", "Kami akan terus maju."), ("Putin", "kata", "Kami tidak akan pernah mundur,")],
        ),
        ('Ia menyebut Xi sebagai "teman baik".', []),
    ],
)
def test_the_quotes_in_a_text(text: str, quotes: list[tuple[str | None, str, str]]) -> None:
    """A pronoun has the last speaker; who is not named stays unnamed."""
    assert [
        (quote.speaker, quote.cue, quote.content) for quote in make_article(text).quotes if quote.kind == "direct"
    ] == quotes


def test_a_quoted_phrase_is_partial() -> None:
    """With its speaker, where the sentence has one."""
    (quote,) = make_article('Kemarin Putin menyebut Xi sebagai "teman baik".').quotes
    assert (quote.kind, quote.speaker, quote.content) == ("partial", "Putin", "teman baik")


def test_a_pronoun_is_whom_the_text_turned_to() -> None:
    """Not who spoke before."""
    text = "“Kami akan terus maju,” kata Putin.\nWang Yi tiba kemarin.\n“Kami berbagi pandangan,” kata dia."
    assert [quote.speaker for quote in make_article(text).quotes] == ["Putin", "Wang Yi"]


@pytest.mark.parametrize("says", ["menuturkan, kerja sama", ", memberitahu, kerja sama", "menyatakan: kerja sama"])
def test_a_pronoun_is_who_said_something_just_before(says: str) -> None:
    """Though a comma stands at the verb, and another name opens the sentence."""
    text = f"Kepala Kanwil Bea Cukai Aceh Safri Hamdani {says} itu berjalan.\n“Kami berbagi pandangan,” katanya."
    assert make_article(text.replace(" ,", ",")).quotes[-1].speaker == "Safri Hamdani"


def test_a_pronoun_is_not_whom_a_clause_names() -> None:
    """But whom the clause tells of."""
    text = "Judd, yang melawan Harvey Weinstein, menanggapi Jackson.\n“Kami berbagi pandangan,” katanya."
    assert make_article(f"Di sana ada Judd.\n{text}").quotes[-1].speaker == "Judd"


BEFORE, ALONE = "“Kami akan terus maju,” kata Putin.", "“Kami berbagi pandangan yang sama.”"


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (f"Rossi jatuh kemarin.\n{ALONE}\n“Musim ini memang gila,” ujar Lorenzo.", "Lorenzo"),
        (f"{BEFORE}\n{ALONE}\n“Musim ini memang gila,” ujar Lorenzo.", None),
        (f"{BEFORE}\n{ALONE}\n“Musim ini memang gila,” ujar seorang warga.", None),
        (f"{BEFORE}\n{ALONE}\n“Musim ini memang gila,” ujarnya.", "Putin"),
        (f"{BEFORE} {ALONE}\n“Musim ini memang gila,” ujar Lorenzo.", "Putin"),
        (f"{BEFORE}\n{ALONE} “Musim ini memang gila,” ujar Lorenzo.", "Lorenzo"),
        (f"{BEFORE}\n{ALONE}\nLorenzo mengatakan, “Musim ini memang gila.”", "Putin"),
    ],
)
def test_a_quote_between_two_speakers(text: str, speaker: str | None) -> None:
    """Is of both where they are one, of whom it shares a paragraph with, else of nobody."""
    quotes = make_article(f"Di sana ada Rossi, Putin dan Lorenzo.\n{text}").quotes
    assert [quote.speaker for quote in quotes if quote.content == ALONE.strip("“”")] == [speaker]
