"""What the machine wrote stands in its article; what the hand wrote is noted."""

from __future__ import annotations

import dataclasses

import pytest

from digest.check import check_pages
from tests.builders import make_article
from tests.check.sites import ANTARA, EVENT, KOMPAS, NOTHING_CITES, PATH, REPORTS, check_event, told

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


def _errors(
    page: str, *, base: str, text: str = "Xi akan datang ke Moskow. “Ini baik,” kata Putin."
) -> list[int | None]:
    kompas = dataclasses.replace(make_article(text, name="000", outlet="Kompas"), id=KOMPAS.id)
    found = check_event(page, base=base, articles=(kompas, ANTARA))
    return [line for line, _, severity in found if severity == "error"]


@pytest.mark.parametrize(
    ("text", "faults"),
    [
        ("Xi akan datang ke Moskow. “Ini baik,” kata Putin.", []),
        ("Tidak benar bahwa “Xi akan datang ke Moskow.” “Ini baik,” kata Putin.", [12]),
        ("Menteri Xi akan datang ke Moskow. “Ini baik,” kata Putin.", [12]),
        ("Xi akan datang ke Moskow. “Tidak, ini baik sekali,” kata Putin.", [16]),
        ("Xi akan datang ke Moskow. “Ini baikan,” kata Putin.", [16]),
    ],
)
def test_a_sentence_stands_whole_in_its_article(text: str, faults: list[int]) -> None:
    """Its words within another sentence say something else; of a quote, within another word."""
    assert _errors(EVENT, base=EVENT, text=text) == faults


@pytest.mark.parametrize(("figure", "faults"), [("262", []), ("62", [16]), ("26", [16]), ("1,5", []), ("5", [16])])
def test_a_figure_is_no_part_of_another(figure: str, faults: list[int]) -> None:
    """62 is not in 262, nor 5 in 1,5."""
    row = f"| Tewas (berbeda) | {figure} | Kompas | Sebanyak 262 orang dan 1,5 ton.[^kompas] |"
    table = f"## Beda {{#disagreements}}\n\n{row}\n\n[^kompas]: "
    page = EVENT.replace("## Kutipan {#quotes}\n\n- “Ini baik” — Putin[^kompas]\n\n[^kompas]: ", table)
    assert _errors(page, base=page, text="Xi akan datang ke Moskow. Sebanyak 262 orang dan 1,5 ton.") == faults


@pytest.mark.parametrize("heading", ["## Ringkasan\n\n", "## Ringkasan {#summary}\n\n### Pembicaraan\n\n"])
def test_a_heading_by_hand_hides_nothing(heading: str) -> None:
    """What stands below it is the machine's or the hand's as before."""
    page = EVENT.replace("## Ringkasan {#summary}\n\n", heading)
    line = 10 + heading.count("\n")
    assert _errors(page, base=EVENT, text="Xi tidak datang. “Ini baik,” kata Putin.") == [line]
    changed = page.replace("Xi akan", "Xi mungkin")
    assert (line, "written or changed by hand: Xi mungkin datang ke Moskow.", "note") in check_event(changed)


def test_a_further_citation_shows_the_sentence_of_its_place() -> None:
    """The whole sentence, and no other."""
    first = "[^antara-1]: Antara juga memberitakan: Presiden Xi \\[70\\] datang ke Moskow."
    for other in (
        first.replace("antara-1", "antara-2"),
        first.replace("Presiden Xi \\[70\\] datang ke Moskow", "Moskow"),
    ):
        page = EVENT.replace(first, other).replace("[^antara-1]\n", other.partition(":")[0] + "\n")
        assert _errors(page, base=page) == [20]


def test_a_footnote_changed_by_hand_is_noted() -> None:
    """It leads readers elsewhere."""
    page = EVENT.replace(
        "[^kompas]: Kompas: [Xi …](../../../reports/kompas-", "[^kompas]: [Xi](https://a.example/kompas-"
    )
    assert any(line == 18 and "by hand: [^kompas]: [Xi]" in text for line, text, _ in check_event(page))


def test_without_what_was_generated_last_nothing_is_proven() -> None:
    """It is missing, cannot be read, or says what no article does."""
    lost = (
        "what was generated last is not there to be compared, or cannot be read; run digest build, which writes it anew"
    )
    assert told(check_pages({PATH: EVENT, **REPORTS}, (KOMPAS, ANTARA), {}))[0] == (1, lost, "error")
    assert (1, lost, "error") in check_event(EVENT, base=EVENT[:50])
    damaged = EVENT.replace("Xi akan datang", "Xi tidak datang")
    false = "“Xi tidak datang ke Moskow.” does not stand in its source [^kompas]"
    assert [text for _, text, severity in check_event(EVENT, base=damaged) if severity == "error"] == [
        f"what was generated last is damaged or no longer true: {false}; run digest build, which writes it anew"
    ]
