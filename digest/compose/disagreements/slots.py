"""Two sentences of different articles that are all but the same: in which one thing do they differ?

"Ratusan warga …" / "Ribuan warga …", "pada Senin pagi" / "pada Senin siang", "Lapas Jatinegara" / "Lapas Cipinang".
Only one difference of one kind is told: sentences that differ in two are two statements.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from digest.compose.claims import Comparison
from digest.compose.disagreements.answers import subject_words
from digest.compose.disagreements.spans import span_of
from digest.compose.disagreements.tolls import Sources
from digest.compose.words import read_words
from digest.knowledge import Language
from digest.model import Article, Claim, Disagreement, Figure, Reading, Sentence
from digest.text.similarity import jaccard
from digest.text.tokens import split_words

_ALIKE = 0.5  # of the words of both: less, and they may tell of two times or two places


@dataclass(frozen=True, slots=True)
class _Side:
    article: Article
    sentence: Sentence


Difference = tuple[str, str, str]  # what it is of, and what each side says
Finder = Callable[[_Side, _Side, Language], list[Difference]]


def find_slots(
    articles: Sequence[Article], compared: Comparison, sources: Sources, language: Language
) -> Iterator[Disagreement]:
    """Give what each two like sentences of independent sources differ in; each difference once."""
    by_id = {article.id: article for article in articles}
    told: set[tuple[str, frozenset[str]]] = set()
    for left, right in _pairs(compared):
        is_independent = sources.origin_of[left.article] != sources.origin_of[right.article]
        if is_independent and _are_alike(left, right, language):
            one, other = (_Side(by_id[sentence.article], sentence) for sentence in (left, right))
            found = [(kind, each) for kind, find in _FINDERS.items() for each in find(one, other, language)]
            if len(found) == 1:
                kind, (subject, said, otherwise) = found[0]
                key = kind, frozenset({said.casefold(), otherwise.casefold()})
                if key not in told:
                    told.add(key)
                    yield _tell(kind, subject, ((one, said), (other, otherwise)))


def _pairs(compared: Comparison) -> Sequence[tuple[Sentence, Sentence]]:
    pairs = [(pair.left, pair.right) for pair in compared.vetoed]
    pairs += [(compared.sentences[left], compared.sentences[right]) for left, right in compared.same]
    return pairs


def _are_alike(left: Sentence, right: Sentence, language: Language) -> bool:
    words, others = (read_words(sentence.text, language).distinct for sentence in (left, right))
    return jaccard(words, others) >= _ALIKE


def _tell(kind: str, subject: str, sides: Sequence[tuple[_Side, str]]) -> Disagreement:
    readings = [
        Reading(
            text=said,
            claim=Claim(taken_from=side.sentence),
            reported=side.article.published.value if side.article.published else None,
        )
        for side, said in sides
    ]
    return Disagreement(kind=kind, subject=subject, readings=tuple(reversed(readings)))


def _figures(one: _Side, other: _Side, _: Language) -> list[Difference]:
    """Two counts of the same thing that cannot both be true, unless they answer a question, which has its own chain."""
    return [
        (figure.subject or second.subject, _text(one, figure), _text(other, second))
        for figure in _counts(one)
        for second in _counts(other)
        if figure.unit == second.unit
        and _counts_the_same(figure, second)
        and not span_of(figure).meets(span_of(second))
        and not (figure.question and second.question)
    ]


def _counts(side: _Side) -> list[Figure]:
    return [f for f in side.article.figures if f.sentence == side.sentence.position and f.kind == "amount"]


def _counts_the_same(figure: Figure, other: Figure) -> bool:
    words, others = subject_words(figure), subject_words(other)
    return bool(words & others) or (not words and not others and bool(figure.unit))


def _text(side: _Side, figure: Figure) -> str:
    return side.sentence.text[figure.start : figure.end]


def _days(one: _Side, other: _Side, _: Language) -> list[Difference]:
    left, right = (
        [span for span in side.article.dates if span.sentence == side.sentence.position and span.granularity == "day"]
        for side in (one, other)
    )
    if len(left) != 1 or len(right) != 1 or left[0].start == right[0].start:
        return []
    return [("", left[0].text, right[0].text)]


def _dayparts(one: _Side, other: _Side, language: Language) -> list[Difference]:
    left, right = (
        [word for word in split_words(side.sentence.text) if word in language.claims.dayparts] for side in (one, other)
    )
    return [("", left[0], right[0])] if len(left) == len(right) == 1 and left != right else []


def _places(one: _Side, other: _Side, _: Language) -> list[Difference]:
    """One place each that the other does not name, in its place in the sentence."""
    left, right = (_named(side) for side in (one, other))
    here = [text for key, text in left.items() if key not in right]
    there = [text for key, text in right.items() if key not in left]
    if len(here) != 1 or len(there) != 1 or set(split_words(here[0])) & set(split_words(there[0])):
        return []
    return [("", here[0], there[0])] if _word_before(one, here[0]) == _word_before(other, there[0]) else []


def _named(side: _Side) -> Mapping[str, str]:
    found = [m for m in side.article.mentions if m.sentence == side.sentence.position and m.kind == "place"]
    return {mention.text.casefold(): mention.text for mention in found}


def _word_before(side: _Side, name: str) -> str:
    return side.sentence.text.partition(name)[0].split()[-1:][0].casefold() if name in side.sentence.text[1:] else ""


_FINDERS: dict[str, Finder] = {"figure": _figures, "day": _days, "daypart": _dayparts, "place": _places}
