"""Where in a document do the words of a sentence stand?  Characters from … to, whatever cleaning made of them."""

from __future__ import annotations

import functools
import itertools
import re
import unicodedata
from collections.abc import Iterator, Sequence

from digest.clean.characters import normalize_text
from digest.text.marks import fold_marks

Span = tuple[int, int]

# "â€œ" is mended as one: whatever was read in a wrong encoding is no ASCII.
_RUN = re.compile(r"[^\x00-\x7f]+|[\x00-\x7f]")


class Text:
    """A document whose words can be found though blanks, accents' forms and quotation marks are drawn otherwise.

    Broken encodings are mended, as cleaning does.
    """

    def __init__(self, text: str) -> None:
        """Take the document as its file has it."""
        self.text = text
        pieces = [(span, letter) for span, folded in _fold_runs(text) for letter in folded]
        self._places = [span for span, _ in pieces]
        self._folded = "".join(letter for _, letter in pieces)

    def find(self, pieces: Sequence[str]) -> tuple[Span, ...]:
        """Give the places of pieces that stand in the document in this order; none if one does not."""
        spans, start = [], 0
        for folded in map(_fold, pieces):
            found = self._folded.find(folded, start)
            if found < 0 or not folded:
                return ()
            start = found + len(folded)
            spans.append((self._places[found][0], self._places[start - 1][1]))
        return tuple(spans)


def holds(text: str, spans: Sequence[Span], words: str) -> bool:
    """Tell whether what stands in these places, in order, is what is said to stand there."""
    in_order = all(left[1] <= right[0] for left, right in itertools.pairwise(spans))
    return bool(spans) and in_order and "".join(_fold(text[start:end]) for start, end in spans) == _fold(words)


def _fold(text: str) -> str:
    return "".join(folded for _, folded in _fold_runs(text))


def _fold_runs(text: str) -> Iterator[tuple[Span, str]]:
    """Give a text as it compares, in pieces with their places: single characters, and runs that are mended."""
    for match in _RUN.finditer(text):
        run, mended = match[0], _mend(match[0])
        if mended == run:
            yield from (((at, at + 1), _fold_character(letter)) for at, letter in enumerate(run, match.start()))
        else:
            yield match.span(), "".join(map(_fold_character, mended))


@functools.cache
def _mend(run: str) -> str:
    return run if run.isascii() else normalize_text(run)


@functools.cache
def _fold_character(character: str) -> str:
    """Give a character as it compares: nothing for a blank or an invisible one."""
    if character.isspace() or unicodedata.category(character) in {"Cf", "Cc"}:
        return ""
    return fold_marks(unicodedata.normalize("NFD", character))
