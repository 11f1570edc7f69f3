"""Split a paragraph into sentences.

``“Kami siap. Kami datang,” kata Wang Yi. Ia tiba di KOMPAS.TV, Jl. Palmerah.`` →
two sentences: nothing splits inside a quote, a domain name or after an abbreviation.
Give one paragraph at a time, so that an unbalanced quotation mark harms no other.
"""

from __future__ import annotations

import re

from digest.knowledge import Language

# A quote longer than this is taken for a stray quotation mark. (nlp facts: an open quote must not swallow a text.)
_LONGEST_QUOTE = 400  # characters

_QUOTED = re.compile(rf"“[^”]{{0,{_LONGEST_QUOTE}}}”|\"[^\"]{{0,{_LONGEST_QUOTE}}}\"")

# Matches after "selesai." before " Ia"; must not match in "KOMPAS.TV" or before a small letter.
_BOUNDARY = re.compile(r"[.!?…]+[\"”’')\]]*\s+(?=[\"“‘(\[]*[^\W_a-zß-ÿ])|[。！？]+[”」』]*\s*(?=\S)")

_LAST_WORD = re.compile(r"[^\s(\[\"“]+$")


def split_sentences(paragraph: str, language: Language) -> tuple[str, ...]:
    """Give the sentences of one paragraph, word for word, without the spaces between them."""
    quoted = [match.span() for match in _QUOTED.finditer(paragraph)]
    sentences, start = [], 0
    for boundary in _BOUNDARY.finditer(paragraph):
        if _inside(quoted, boundary) or _ends_abbreviation(paragraph[start : boundary.start()], language):
            continue
        sentences.append(paragraph[start : boundary.end()].strip())
        start = boundary.end()
    sentences.append(paragraph[start:].strip())
    return tuple(sentence for sentence in sentences if sentence)


def _inside(quoted: list[tuple[int, int]], boundary: re.Match[str]) -> bool:
    """Tell whether a quote goes on beyond the boundary."""
    end = boundary.start() + len(boundary.group().rstrip())
    return any(start < boundary.start() and end < stop for start, stop in quoted)


def _ends_abbreviation(before: str, language: Language) -> bool:
    """Tell whether the word before the dot is an abbreviation or an initial: "Jend", "H", "10"."""
    last = _LAST_WORD.search(before)
    if last is None:
        return False
    word = last.group().casefold()
    is_initial = len(word) == 1 and word.isalpha()
    return is_initial or word in language.abbreviations
