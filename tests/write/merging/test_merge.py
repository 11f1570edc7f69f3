"""Edits by hand survive: the cases of merge.md, and the laws that every merge keeps."""

from __future__ import annotations

import re
from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from digest.write.merging.merge import merge_page
from tests.write.merging.merge_cases import MergeCase, read_merge_cases

CASES = read_merge_cases()


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.title)
def test_case(case: MergeCase) -> None:
    """The page and the suggestions that the case names."""
    result = merge_page(case.base, case.hand, case.machine)
    assert result.text == case.page
    assert [" ".join(found.machine.split()) or "-" for found in result.suggestions] == case.suggested


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.title)
def test_a_build_killed_before_it_remembered_changes_nothing(case: MergeCase) -> None:
    """The page was written and its base was not: the next build gives the same page."""
    merged = merge_page(case.base, case.hand, case.machine).text
    assert merge_page(case.base, merged, case.machine).text == merged


def test_windows_line_ends_are_no_edit() -> None:
    """Git and editors on Windows rewrite them."""
    assert merge_page("a\nb\n", "\ufeffa\r\nb\r\n", "a\nc\n").text == "a\nc\n"


def test_a_suggestion_tells_where_and_why() -> None:
    """All that an editor needs to decide."""
    page = "## Ringkasan {#summary}\n\n%s orang tewas dalam gempa.\n"
    (found,) = merge_page(page % "Tujuh", page % "Delapan", page % "Sembilan").suggestions
    assert (found.place, found.reason) == ("summary", "both changed this")
    assert (found.base, found.hand, found.machine) == tuple(
        f"{count} orang tewas dalam gempa." for count in ("Tujuh", "Delapan", "Sembilan")
    )


# --- laws, over random edits --------------------------------------------------

WORDS = ["satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan"]
SENTENCES = st.lists(st.sampled_from(WORDS), min_size=2, max_size=6).map(" ".join)
CITED = st.builds(
    lambda text, keys: text + "." + "".join(f"[^{key}]" for key in keys), SENTENCES, st.sets(st.sampled_from("ab"))
)
PARAGRAPHS = st.lists(CITED, min_size=1, max_size=4).map("\n".join)
QUOTES = SENTENCES.map(lambda text: f"> “{text}”\n> — Xi")
ITEMS = st.lists(SENTENCES.map("- {}".format), min_size=1, max_size=3).map("\n".join)


@st.composite
def generated_pages(draw: st.DrawFn) -> str:
    """Draw a page as the machine writes it."""
    title = draw(SENTENCES)
    articles = draw(st.lists(st.sampled_from("pqrs"), unique=True))
    front = f'---\nid: "x"\ntitle: "{title}"\narticles:\n' + "".join(f'  - "{name}"\n' for name in articles)
    blocks = ["## Ringkasan {#summary}", *draw(st.lists(PARAGRAPHS, max_size=3))]
    blocks += ["## Kutipan {#quotes}", *draw(st.lists(QUOTES, max_size=2)), "## Sumber {#sources}", draw(ITEMS)]
    cited = sorted(set(re.findall(r"\[\^(.)\]", "".join(blocks))))
    blocks += ["\n".join(f"[^{key}]: {key}" for key in cited)] * bool(cited)
    return (
        front.replace("articles:\n", "articles:\n" if articles else "articles: []\n")
        + "---\n\n"
        + "\n\n".join(blocks)
        + "\n"
    )


EDITS = st.lists(
    st.tuples(
        st.sampled_from(["insert", "delete", "change", "move", "paragraph"]), st.integers(0, 40), st.integers(0, 40)
    ),
    max_size=4,
)


@st.composite
def edited_pages(draw: st.DrawFn, page: str) -> str:
    """Draw a page as an editor leaves it; every word that the hand types is unlike any other."""
    head, body = page.split("---\n\n", 1)
    lines = body.split("\n")[:-1]
    for number, (edit, place, to) in enumerate(draw(EDITS)):
        at = place % (len(lines) or 1)
        typed = f"ketik{number}"
        if edit == "insert":
            lines.insert(at, f"{typed} baru")
        elif edit == "paragraph":
            lines[at:at] = ["", f"{typed} alinea", ""]
        elif edit == "move" and lines:
            lines.insert(to % len(lines), lines.pop(at))
        elif edit == "delete" and lines:
            del lines[at]
        elif lines and lines[at]:
            lines[at] += f" {typed}"
    if draw(st.booleans()):
        head = head.replace('title: "', 'title: "judulbaru ') + "note: catatanku\n"
    return head + "---\n\n" + "\n".join(lines) + "\n"


TRIPLES = generated_pages().flatmap(
    lambda base: st.tuples(st.just(base), edited_pages(base), generated_pages() | nearby(base))
)


# Twelve sentences without a common word, each at most once on a page.
POOL = [f"{word}{ending} {word}ku{ending} {word}mu{ending}." for word in WORDS[:6] for ending in ("", "an")]


@st.composite
def distinct_pages(draw: st.DrawFn) -> str:
    """Draw a page without two sentences that are alike."""
    order = draw(st.permutations(POOL))
    cuts = sorted(draw(st.lists(st.integers(1, 11), min_size=3, max_size=3)))
    first, second, items = (order[start:end] for start, end in zip([0, *cuts], cuts, strict=False))
    parts = [
        "## Ringkasan {#summary}",
        "\n".join(first),
        "\n".join(second),
        "## Sumber",
        "\n".join("- " + it for it in items),
    ]
    return '---\nid: "x"\ntitle: "satu"\n---\n\n' + "\n\n".join(part for part in parts if part) + "\n"


DISTINCT_TRIPLES = distinct_pages().flatmap(lambda base: st.tuples(st.just(base), edited_pages(base), nearby(base)))


def nearby(base: str) -> st.SearchStrategy[str]:
    """Draw a page much like another, as a rebuild gives: some sentences gone, some in another order."""
    return edited_pages(base).map(
        lambda text: text.replace("ketik", "mesin").replace("judulbaru ", "").replace("note: catatanku\n", "")
    )


def typed_words(text: str) -> Counter[str]:
    """The words that only the hand writes."""
    return Counter(re.findall(r"ketik\d|judulbaru|catatanku", text))


@given(TRIPLES)
def test_nothing_changed_on_one_side(pages: tuple[str, str, str]) -> None:
    """The other side's page is the page, but for footnotes that only sentences cited which the hand deleted."""
    base, hand, machine = pages
    merged = merge_page(base, hand, base).text
    left_out = [line for line in hand.splitlines() if line not in merged.splitlines()]
    assert all(
        line in base and line.startswith("[^") and hand.count(line[: line.index("]") + 1]) == 1 for line in left_out
    )
    assert left_out or merged == hand
    assert merge_page(base, base, machine).text == machine
    assert merge_page(base, machine, machine).text == machine


@given(TRIPLES)
def test_no_word_typed_by_hand_is_lost(pages: tuple[str, str, str]) -> None:
    """Each is on the page, as often as it was typed."""
    base, hand, machine = pages
    assert typed_words(merge_page(base, hand, machine).text) >= typed_words(hand)


@given(TRIPLES)
def test_no_sentence_that_nobody_wrote(pages: tuple[str, str, str]) -> None:
    """Every line of the merged page is a line of one of the three."""
    base, hand, machine = pages
    merged = merge_page(base, hand, machine).text
    assert set(merged.split("\n")) <= {
        *base.split("\n"),
        *hand.split("\n"),
        *machine.split("\n"),
        "articles:",
        "articles: []",
    }


@given(TRIPLES)
def test_a_second_run_changes_nothing(pages: tuple[str, str, str]) -> None:
    """What was merged is merged."""
    base, hand, machine = pages
    merged = merge_page(base, hand, machine).text
    assert merge_page(machine, merged, machine).text == merged


@given(DISTINCT_TRIPLES)
def test_a_build_killed_before_it_remembered_loses_nothing(pages: tuple[str, str, str]) -> None:
    """With the old base the merged page keeps its lines, as long as no two sentences are alike.

    Their order may differ where both sides moved lines: the old base cannot tell whose move it was.
    """
    base, hand, machine = pages
    merged = merge_page(base, hand, machine).text
    again = merge_page(base, merged, machine).text
    assert sorted(filter(None, again.split("\n"))) == sorted(filter(None, merged.split("\n")))


@given(TRIPLES)
def test_what_the_machine_newly_says_is_on_the_page_or_suggested(pages: tuple[str, str, str]) -> None:
    """Nothing is passed over in silence."""
    base, hand, machine = pages
    result = merge_page(base, hand, machine)
    told = result.text + "\n".join(found.machine for found in result.suggestions)
    for line in set(machine.split("\n")) - set(base.split("\n")):
        statement = line.split("[^")[0]
        assert statement in told or statement in base
