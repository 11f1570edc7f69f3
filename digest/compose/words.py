"""The words of a text, read once for all who ask: who says the same, what is worth telling, which headline is typical.

What all ask of every text is read at once; stems and rows of letters only of the few that are compared in full.
"""

from __future__ import annotations

import functools
import itertools
from collections.abc import Sequence
from dataclasses import dataclass

from digest.knowledge import Language
from digest.text.tokens import select_content_words, split_as_written, split_words

_STEM = 5  # letters: "menyerang" and "menyerahkan" differ, "Rusia" and "Rusianya" do not
_GRAM = 4  # letters
_TITLE_CASE = 0.6  # of the words begin with a capital: a headline, in which that tells no name

Pair = tuple[str, str]


@dataclass(kw_only=True, eq=False)  # not frozen: twice as fast to make; no slots: what is read later is kept beside
class Words:
    """The words of a text: ``ordered`` as they stand, ``distinct`` each once, ``content`` those that carry meaning.

    ``pairs`` are those of neighbours, but for two function words.
    """

    text: str
    language: Language
    ordered: Sequence[str]
    distinct: frozenset[str]
    content: frozenset[str]
    pairs: frozenset[Pair]

    @functools.cached_property
    def joined(self) -> str:
        """The words with blanks between."""
        return " ".join(self.ordered)

    @functools.cached_property
    def grams(self) -> frozenset[str]:
        """Rows of letters."""
        joined = self.joined
        return frozenset([joined[start : start + _GRAM] for start in range(len(joined) - _GRAM + 1)])

    @functools.cached_property
    def stems(self) -> frozenset[str]:
        """The beginnings of the words that carry meaning and are no names."""
        words = split_as_written(self.text)
        small = [word for word in words if not word[0].isupper()]
        is_headline = len(words) - len(small) > _TITLE_CASE * len(words)
        lower = map(str.casefold, words if is_headline else [*words[:1], *small])
        function = self.language.function_words
        return frozenset([word[:_STEM] for word in lower if word not in function and not word.isdigit()])


@functools.lru_cache(maxsize=2048)  # every step of composing an event asks of the same sentences
def read_words(text: str, language: Language) -> Words:
    """Read the words of a text."""
    ordered = split_words(text)
    distinct = frozenset(ordered)
    small = language.function_words
    content = distinct - small if text.isascii() else frozenset(select_content_words(distinct, language))
    pairs = frozenset([pair for pair in itertools.pairwise(ordered) if pair[0] not in small or pair[1] not in small])
    return Words(text=text, language=language, ordered=ordered, distinct=distinct, content=content, pairs=pairs)
