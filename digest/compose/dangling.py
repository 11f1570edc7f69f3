"""Sentences that lean on one before them: "Hal ini …", "Sebelumnya, ia bertemu …"."""

from __future__ import annotations

from digest.knowledge import Language
from digest.text.tokens import split_words

_OPENING = 3  # words in which a pronoun has nobody before it to stand for


def is_dangling(text: str, language: Language) -> bool:
    """Tell whether a sentence opens with words that mean nothing without the sentence before."""
    words = split_words(text)
    opening = " ".join(words)
    leans = any(opening == start or opening.startswith(f"{start} ") for start in language.dangling)
    return leans or any(word in language.pronouns for word in words[:_OPENING])
