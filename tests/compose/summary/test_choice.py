"""Which candidates are chosen."""

from __future__ import annotations

from digest.compose.summary.candidates import Candidate
from digest.compose.summary.choice import choose_candidates
from digest.compose.summary.standing import Standing
from digest.compose.words import read_words
from digest.model import ArticleId, Sentence
from tests.builders import INDONESIAN


def _candidate(text: str, position: int, claim: int, article: str = "a") -> Candidate:
    return Candidate(
        sentence=Sentence(article=ArticleId(article), position=position, paragraph=0, text=text),
        claim=claim,
        words=read_words(text, INDONESIAN),
        length=len(text.split()),
        factor=1 / (1 + position),
        is_attributed=False,
    )


FLOOD = "banjir bandang menewaskan belasan warga desa"
AGAIN = "banjir bandang menewaskan belasan warga demak"  # another claim, but nearly the same words
HELP = "bupati mengirim beras untuk korban"
THANKS = "mereka berterima kasih kepada pemerintah"


def _choose(
    candidates: list[Candidate], leaning: str = "", sentences: int = 9, words: int = 99, never: str = ""
) -> list[list[str]]:
    weights = {pair: 1 for candidate in candidates for pair in candidate.words.pairs}

    def judge(candidate: Candidate) -> Standing:
        standings = {leaning: Standing.AFTER, never: Standing.NEVER}
        return standings.get(candidate.sentence.text, Standing.ALONE)

    blocks = choose_candidates(candidates, weights, judge, sentences=sentences, words=words)
    return [[candidate.sentence.text for candidate in block] for block in blocks]


def test_two_articles_open_with_one_thing() -> None:
    """It is told once, though only some words are the same; further down such a sentence tells more."""
    lead = _candidate("banjir bandang menewaskan belasan warga desa demak", 0, 0)
    words = "belasan warga demak tewas kena banjir"
    assert _choose([lead, _candidate(words, 0, 1, "b")]) == [[lead.sentence.text]]
    assert _choose([lead, _candidate(words, 1, 1, "b")]) == [[lead.sentence.text], [words]]


def test_the_worthiest_come_first_and_none_twice() -> None:
    """A near copy is left out, and so is another wording of the same claim."""
    candidates = [
        _candidate(HELP, 1, 1),
        _candidate(FLOOD, 0, 0),
        _candidate(AGAIN, 1, 2, "b"),
        _candidate(THANKS, 2, 0),
    ]
    assert _choose(candidates) == [[FLOOD], [HELP]]


def test_where_no_wording_stands_alone_the_better_one_waits_for_what_it_leans_on() -> None:
    """Though the other is shorter and earlier among equals."""
    lead = _candidate(HELP, 0, 0)
    broken = _candidate("banjir bandang menewaskan belasan warga desa itu", 1, 1, "b")
    leaning = _candidate("lalu banjir bandang menewaskan belasan warga desa itu", 1, 1)
    told = _choose([lead, broken, leaning], leaning=leaning.sentence.text, never=broken.sentence.text)
    assert told == [[HELP, leaning.sentence.text]]


def test_no_more_sentences_or_words_than_allowed() -> None:
    """What does not fit is passed over for what does."""
    candidates = [_candidate(FLOOD, 0, 0), _candidate(HELP, 1, 1), _candidate("beras datang", 2, 2)]
    assert _choose(candidates, sentences=1) == [[FLOOD]]
    assert _choose(candidates, words=8) == [[FLOOD], ["beras datang"]]


def test_a_leaning_sentence_waits_for_the_one_before_it() -> None:
    """It follows it at once, or is not told at all."""
    flood, thanks = _candidate(FLOOD, 1, 0), _candidate(THANKS, 0, 1, "b")
    assert _choose([flood, thanks], leaning=THANKS) == [[FLOOD]]
    assert _choose([flood, _candidate(THANKS, 2, 1)], leaning=THANKS) == [[FLOOD, THANKS]]
    worthier = [_candidate(FLOOD, 3, 0), _candidate(THANKS, 1, 1), _candidate(HELP, 0, 2)]
    assert _choose(worthier, leaning=THANKS) == [[HELP, THANKS], [FLOOD]]


def test_of_equal_wordings_the_one_that_stands_alone_is_told() -> None:
    """Then the shorter one."""
    long = "banjir bandang menewaskan belasan warga desa tepi sungai"
    longer, shorter = _candidate(long + " pagi", 0, 0), _candidate(long, 0, 0, "b")
    assert _choose([longer, shorter]) == [[long]]
    assert _choose([longer, shorter], leaning=long) == [[long + " pagi"]]
