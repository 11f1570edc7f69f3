"""Who said what: ``“Kami siap,” kata Wang Yi.`` → Kami siap · kata · Wang Yi.

A pronoun is the last named speaker where the sentence before quotes that speaker;
elsewhere the quote is left out: better none than a wrong name.
"""

from __future__ import annotations

import functools
import re

from digest.knowledge import Language
from digest.model import Quote, Sentence

_SHORTEST = 4  # words; fewer are a quoted phrase inside a report, such as "teman baik"

_CONTENT = r"(?:“(?P<curly>[^“”]+)”|\"(?P<straight>[^\"]+)\")"
_SPEAKER = r"(?P<speaker>(?:[A-ZÀ-Þ][\w.’'-]*)(?: (?:[A-ZÀ-Þ][\w.’'-]*))*|{pronouns})"


def find_quotes(sentences: tuple[Sentence, ...], language: Language) -> tuple[Quote, ...]:
    """Give the direct quotes whose speaker is known, in order."""
    quotes: list[Quote] = []
    for sentence in sentences:
        for pattern in _patterns(language):
            match = pattern.search(sentence.text)
            quote = _make_quote(match, sentence, quotes, language) if match else None
            if quote:
                quotes.append(quote)
                break
    return tuple(quotes)


@functools.cache
def _patterns(language: Language) -> tuple[re.Pattern[str], ...]:
    """Give the three orders: quote, cue, speaker · cue, speaker, quote · speaker, cue, quote."""
    after = rf"(?P<cue>{_any(language.cues_after)})"
    before = rf"(?P<cue>{_any(language.cues_before)})"
    speaker = _SPEAKER.replace("{pronouns}", _any(tuple(sorted(language.pronouns))))
    return (
        re.compile(rf"{_CONTENT},?\s+{after}\s+{speaker}"),
        re.compile(rf"\b{after}\s+{speaker},\s*{_CONTENT}"),
        re.compile(rf"{speaker}\s+{before}(?:,|:)?\s*{_CONTENT}"),
    )


def _any(words: tuple[str, ...]) -> str:
    return "|".join(re.escape(word) for word in sorted(words, key=lambda word: (-len(word), word)))


def _make_quote(match: re.Match[str], sentence: Sentence, before: list[Quote], language: Language) -> Quote | None:
    content = (match["curly"] or match["straight"]).strip()
    speaker = match["speaker"].rstrip(".,")
    if speaker.casefold() in language.pronouns:
        speaker = before[-1].speaker if before and sentence.position - before[-1].sentence == 1 else ""
    if not speaker or len(content.split()) < _SHORTEST:
        return None
    return Quote(
        article=sentence.article, sentence=sentence.position, content=content, cue=match["cue"], speaker=speaker
    )
