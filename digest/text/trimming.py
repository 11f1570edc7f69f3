"""What of a sentence need not be shown: who carried a report, and words that only tie it to the one before.

``“Kami siap,” kata Putin, seperti dikutip AFP.`` → ``“Kami siap,” kata Putin.``; ``However, Trump won.`` →
``Trump won.`` What is left reads as a sentence of its own, and stands in the article word for word, in this order.
"""

from __future__ import annotations

import functools
import re

from digest.knowledge import Language
from digest.text.quoted import find_quoted

Span = tuple[int, int]

_FEWEST_WORDS = 4  # of what is left


def trim_sentence(text: str, language: Language) -> tuple[Span, ...]:
    """Give the spans of a sentence to show, in order; none where all of it is shown."""
    start = _opening_end(text, language)
    cut = _last_credit(text, language)
    if not start and not cut:
        return ()
    spans = ((start, cut[0]), (cut[1], len(text))) if cut else ((start, len(text)),)
    return spans if len(show_spans(text, spans).split()) >= _FEWEST_WORDS else ()


def show_spans(text: str, spans: tuple[Span, ...]) -> str:
    """Give what is shown of a sentence."""
    return "".join([text[start:end] for start, end in spans]) or text


def _opening_end(text: str, language: Language) -> int:
    """Give where a sentence begins without its opening: 0 unless what follows begins like a sentence."""
    match = _openings(language).match(text)
    if match is None:
        return 0
    after = text[match.end() :].lstrip("“\"‘'")
    return match.end() if after[:1].isupper() else 0


def _last_credit(text: str, language: Language) -> Span | None:
    """Give the credit phrase at a sentence's end, up to its full stop; none inside a quote."""
    stop = len(text.rstrip("."))  # a name may end with a full stop, but this one ends the sentence
    found = [
        (m.start(), min(m.end(), stop)) for pattern in language.telling.closing_credits for m in pattern.finditer(text)
    ]
    quoted = find_quoted(text) if found else ()
    free = [span for span in found if not any(q.start < span[1] and span[0] < q.end for q in quoted)]
    return min(free, default=None)


@functools.cache
def _openings(language: Language) -> re.Pattern[str]:
    """Match "Namun, " and, at the start of a sentence, "Seperti diketahui, "."""
    words = "|".join(
        re.escape(word) for word in sorted(language.telling.connectives, key=lambda word: (-len(word), word))
    )
    return re.compile(rf"(?:{words or '(?!)'})\b,?\s+", re.IGNORECASE)
