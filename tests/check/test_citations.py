"""What the machine wrote stands in its article; what the hand wrote is noted."""

from __future__ import annotations

import dataclasses

import pytest

from tests.builders import make_article
from tests.check.sites import ANTARA, EVENT, KOMPAS, NOTHING_CITES, check_event

MEND = "correct or delete it, or build again if its article changed"


@pytest.mark.parametrize(
    ("old", "new", "line", "message"),
    [
        (
            "Xi akan datang ke Moskow.[",
            "Xi telah datang.[",
            12,
            "“Xi telah datang.” does not stand in its source [^kompas]",
        ),
        (
            "[^kompas][^antara-1]",
            "[^antara-1]",
            12,
            "“Xi akan datang ke Moskow.” does not stand in its source [^antara-1]",
        ),
        ("Moskow.[^kompas][^antara-1]", "Moskow.", 12, "no source is given for “Xi akan datang ke Moskow.”"),
        ("“Ini baik”", "“Ini buruk”", 16, "“Ini buruk” does not stand in its source [^kompas]"),
        ("Presiden Xi \\[70\\]", "Presiden Xi", 20, "what [^antara-1] shows does not stand in its article"),
    ],
)
def test_a_fault_of_the_generator_is_an_error(old: str, new: str, line: int, message: str) -> None:
    """The page and its base say what the article does not."""
    page = EVENT.replace(old, new)
    assert (line, f"{message}; {MEND}", "error") in check_event(page, base=page)


def test_an_article_that_changed_or_is_gone_is_an_error() -> None:
    """The page says what nobody reports any more."""
    changed = make_article("Xi tidak datang. “Ini baik,” kata Putin.", name="000", outlet="Kompas")
    changed = dataclasses.replace(changed, id=KOMPAS.id)
    lines = [line for line, _, severity in check_event(EVENT, articles=(changed, ANTARA)) if severity == "error"]
    assert lines == [12]
    assert [line for line, _, severity in check_event(EVENT, articles=(KOMPAS,)) if severity == "error"] == [20]


def test_what_the_hand_changed_is_noted() -> None:
    """No error: an editor may write what no article says."""
    page = EVENT.replace("akan datang", "mungkin datang").replace(
        "— Putin[^kompas]\n", "— Putin[^kompas]\n\nKata kami.\n"
    )
    assert check_event(page) == [
        (12, "written or changed by hand: Xi mungkin datang ke Moskow.", "note"),
        (18, "written or changed by hand, without a source: Kata kami.", "note"),
        (21, *NOTHING_CITES[1:]),
    ]


def test_an_article_is_found_by_its_own_address() -> None:
    """Where it is known, the footnote leads there."""
    kompas = dataclasses.replace(KOMPAS, url="https://kompas.example/a(1)")
    link = f"../../../reports/kompas-{KOMPAS.id[:8]}.md"
    page = EVENT.replace(link, "https://kompas.example/a%281%29")
    assert check_event(page, base=page, articles=(kompas, ANTARA)) == [NOTHING_CITES]


def test_other_pages_cite_as_they_like() -> None:
    """Only event pages rest on articles."""
    page = "## Ringkasan {#summary}\n\nSatu.\n"
    assert check_event(page, base=page) == []


def test_how_quotes_and_dashes_are_drawn_does_not_count() -> None:
    """An article whose outlet now draws straight quotation marks says the same words."""
    straight = make_article('Xi akan datang ke Moskow. "Ini baik," kata Putin.', name="000", outlet="Kompas")
    page = EVENT.replace("Xi akan datang ke Moskow.[", "Xi akan datang ke\u00a0Moskow.[")
    straight = dataclasses.replace(straight, id=KOMPAS.id)
    assert [
        line for line, _, severity in check_event(page, base=page, articles=(straight, ANTARA)) if severity == "error"
    ] == []


@pytest.mark.parametrize(
    ("shown", "faults"),
    [
        ("Xi akan datang ke Moskow.", []),  # without the credit, which may be cut
        ("Xi datang ke Moskow.", [12]),
        ("Xi akan datang ke Moskow bulan depan.", [12]),
    ],
)
def test_only_what_may_be_cut_may_be_missing(shown: str, faults: list[int]) -> None:
    """What is left of a sentence stands in it, in order; no other word may go."""
    text = "Xi akan datang ke Moskow, seperti dikutip AFP. “Ini baik,” kata Putin."
    kompas = dataclasses.replace(make_article(text, name="000", outlet="Kompas"), id=KOMPAS.id)
    page = EVENT.replace("Xi akan datang ke Moskow.[", f"{shown}[")
    problems = check_event(page, base=page, articles=(kompas, ANTARA))
    assert [line for line, _, severity in problems if severity == "error"] == faults


ROWS = """## Angka yang berbeda {#disagreements}

| Perihal | Kata sumber | Menurut | Kalimatnya |
| --- | --- | --- | --- |
| Jumlah \\[a&#124;b\\] (berbeda) | \\[70\\] | Antara | Presiden Xi \\[70\\] datang ke Moskow.[^antara] |

[^kompas]: """


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ("", "", None),
        (
            "| \\[70\\] |",
            "| 71 |",
            f"the figure of this row does not stand in its sentence “Presiden Xi [70] datang ke Moskow.”; {MEND}",
        ),
        (
            "Xi \\[70\\] datang ke Moskow.[^antara]",
            "Xi \\[70\\] pergi.[^antara]",
            f"“Presiden Xi [70] pergi.” does not stand in its source [^antara]; {MEND}",
        ),
        (
            "[^antara] |",
            " |",
            f"no source is given for “| Jumlah [a|b] (berbeda) | [70] | Antara | Presiden Xi [70] ”; {MEND}",
        ),
    ],
)
def test_a_row_of_what_the_sources_differ_in(old: str, new: str, message: str | None) -> None:
    """Its figure stands in its sentence, and that in its article; the names of the columns need no source."""
    page = EVENT.replace("[^kompas]: ", ROWS.replace(old, new), 1)
    assert [text for _, text, severity in check_event(page, base=page) if severity == "error"] == [message] * bool(
        message
    )
