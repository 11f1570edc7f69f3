"""Sentences that lean on one before them: "Hal ini …", "Sebelumnya, ia bertemu …"."""

from __future__ import annotations

from digest.knowledge import Language
from digest.text.tokens import opens_with, split_words

_OPENING = 3  # words in which a pronoun has nobody before it to stand for


def is_dangling(text: str, language: Language) -> bool:
    """Tell whether a sentence opens with words that mean nothing without the sentence before."""
    words = split_words(text)
    leans = any(opens_with(text, start) for start in language.dangling)
    return leans or any(word in language.pronouns for word in words[:_OPENING])
