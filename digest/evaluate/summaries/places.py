"""Where in a document do the words of a sentence stand?  Characters from … to, whatever cleaning made of the blanks."""

from __future__ import annotations

import itertools
import unicodedata
from collections.abc import Sequence

from digest.text.marks import fold_marks

Span = tuple[int, int]


class Text:
    """A document whose words can be found though blanks, accents' forms and quotation marks are drawn otherwise."""

    def __init__(self, text: str) -> None:
        """Take the document as its file has it."""
        self.text = text
        self._places = [place for place, character in enumerate(text) for _ in _fold(character)]
        self._folded = "".join(_fold(character) for character in text)

    def find(self, pieces: Sequence[str]) -> tuple[Span, ...]:
        """Give the places of pieces that stand in the document in this order; none if one does not."""
        spans, start = [], 0
        for folded in ("".join(map(_fold, piece)) for piece in pieces):
            found = self._folded.find(folded, start)
            if found < 0 or not folded:
                return ()
            start = found + len(folded)
            spans.append((self._places[found], self._places[start - 1] + 1))
        return tuple(spans)


def holds(text: str, spans: Sequence[Span], words: str) -> bool:
    """Tell whether what stands in these places, in order, is what is said to stand there."""
    in_order = all(left[1] <= right[0] for left, right in itertools.pairwise(spans))
    there = "".join("".join(map(_fold, text[start:end])) for start, end in spans)
    return bool(spans) and in_order and there == "".join(map(_fold, words))


def _fold(character: str) -> str:
    """Give a character as it compares: nothing for a blank or an invisible one."""
    if character.isspace() or unicodedata.category(character) in {"Cf", "Cc"}:
        return ""
    return fold_marks(unicodedata.normalize("NFD", character))
