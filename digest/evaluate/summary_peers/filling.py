"""Fill a summary of so many words with sentences in an order of worth: the same for every system."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from digest.model import Sentence
from digest.text.similarity import is_near_copy
from digest.text.tokens import split_words


def fill_words(ranked: Iterable[Sentence], words: int, *, ban: bool = False) -> list[Sentence]:
    """Take each sentence that still fits; with ``ban`` none that is nearly a copy of one taken before."""
    taken: list[Sentence] = []
    left = words
    for sentence in ranked:
        length = count_words(sentence.text)
        if length <= left and not (ban and is_told(sentence, taken)):
            taken.append(sentence)
            left -= length
    return taken


def is_told(sentence: Sentence, taken: Iterable[Sentence]) -> bool:
    """Tell whether a sentence is nearly a copy of one of these."""
    words = frozenset(split_words(sentence.text))
    return any(is_near_copy(words, frozenset(split_words(other.text))) for other in taken)


def count_words(text: str) -> int:
    """Give the number of words as people count them: what stands between blanks."""
    return len(text.split())


def share_near_copies(texts: Sequence[str]) -> tuple[int, int]:
    """Give how many pairs of sentences are near copies, and how many pairs there are."""
    words = [frozenset(split_words(text)) for text in texts]
    near = sum(is_near_copy(words[a], words[b]) for a in range(len(words)) for b in range(a))
    return near, len(words) * (len(words) - 1) // 2
