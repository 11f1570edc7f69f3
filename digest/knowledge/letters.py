"""Kinds of letters, as the insides of character classes: capitals, letters of scripts that know none.

What follows from a script (has it capitals? does it part its words?) is asked of the letters and not of
the language: Chinese words in an Indonesian text are cut like any Chinese.
"""

from __future__ import annotations

import itertools

# Latin, Greek, Cyrillic and Armenian; then the Latin letters with two marks, as Vietnamese has them.
_CASED = (range(0x41, 0x0590), range(0x1E00, 0x1F00))


def _capitals() -> str:
    """Give ``A-ZÀ-ÖØ-Þ…`` of all scripts that have capitals."""
    runs: list[list[int]] = []
    for code in itertools.chain(*_CASED):
        if not chr(code).isupper():
            continue
        if runs and runs[-1][1] == code - 1:
            runs[-1][1] = code
        else:
            runs.append([code, code])
    return "".join(f"{chr(first)}-{chr(last)}" for first, last in runs)


# "A", "É", "П", "Ệ"; not "a" or "普".
CAPITALS = _capitals()

# Thai to Khmer, kana, Han: no blanks between words. "普", "か"; not "한" or "a".
UNSPACED = "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff々"

# Hebrew, Arabic, Indic and Hangul letters with their marks: blanks between words, but no capitals.
SPACED_CASELESS = (
    "\u0591-\u05bd\u05d0-\u05ea\u0610-\u061a\u0620-\u0669\u066e-\u06d3\u06d5-\u06dc\u0750-\u077f"
    "\u0900-\u0963\u0966-\u0dff\uac00-\ud7af"
)
