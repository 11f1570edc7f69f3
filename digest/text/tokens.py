"""Split a text into words: ``"Kerja-sama AS," kata dia`` → kerja, sama, as, kata, dia."""

from __future__ import annotations

import re

from digest.knowledge import Language
from digest.text.marks import fold_marks

_WORD = re.compile(r"[^\W_]+(?:'[^\W_]+)*")


def split_words(text: str) -> list[str]:
    """Give the words of a text in order, in lower case, without punctuation; "Jum’at" is "jum'at"."""
    return [word.casefold() for word in _WORD.findall(fold_marks(text))]


def split_content_words(text: str, language: Language) -> list[str]:
    """Give the words of a text that carry meaning: no function words of its language."""
    return [word for word in split_words(text) if word not in language.function_words]
