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

# Matches “a b”, „a b“, «a», »a«, 「a」, "a"; must not match `Tiongkok". Lalu "`, where the first mark closes.
_QUOTED = re.compile(
    "|".join(
        (
            rf"“[^“”]{{0,{_LONGEST_QUOTE}}}”",
            rf"„[^„“”]{{0,{_LONGEST_QUOTE}}}[“”]",
            rf"«[^«»]{{0,{_LONGEST_QUOTE}}}»",
            rf"»[^«»]{{0,{_LONGEST_QUOTE}}}«",
            rf"「[^「」]{{0,{_LONGEST_QUOTE}}}」",
            rf"『[^『』]{{0,{_LONGEST_QUOTE}}}』",
            rf"(?<![^\s(\[—–:-])\"(?=\S)[^\"]{{0,{_LONGEST_QUOTE}}}(?<=\S)\"",
        )
    )
)

_CLOSING = r"[\"”“’'»«)\]]*"
_OPENING = r"[\"“„‘'«»(\[¿¡]*"
_CREDIT = r"\([^()]{2,40}\)"  # "(Antara)", "(Foto: Reuters)": belongs to the sentence before it

# Matches ". " before "Ia", also in "pulang. (Antara) Ia"; must not match in "KOMPAS.TV" or before a last "(Antara)".
_SPACED = rf"[.!?…؟۔।]+{_CLOSING}(?:\s+{_CREDIT}(?=\s+\w))?\s+(?!{_CREDIT}\s*$)(?={_OPENING}(?P<next>[^\W_]))"

# Matches "。" and "！”" between two sentences, with or without a space; must not match ". ".
_UNSPACED = r"[。！？]+[”」』’）]*\s*(?=\S)"

_BOUNDARY = re.compile(f"{_SPACED}|{_UNSPACED}")

# Matches "Jend" in "Jl. Jend", "RW" in "03/RW".
_LAST_WORD = re.compile(r"[^\s(\[\"“„«/]+$")

# Matches "5 km", "Rp 3 M": a unit behind a number, not a title; must not match "Jl. M" or "2,5 Mio".
_UNIT = re.compile(r"\d \w{1,2}$")

# Matches "1" in "syarat: 1", and "2" in "syarat: 1. Warga negara. 2"; must not match "pada 2019" or "No. 12".
_ITEM = re.compile(r"(?:^|[:;] )\d{1,2}$|[:;] 1\. .*\. \d{1,2}$")
_LIST = re.compile(r"[:;] 1\. ")
_NEXT_ITEM = re.compile(r"\d{1,2}\. ")

_ORDINAL = re.compile(r"(?<![\d.,])\d{1,2}$")

_CLOSED = tuple('"”“’»«」』')
_LONGEST_ATTRIBUTION = 24  # characters from a closed quote to the verb of saying: "外交部长王毅在北京表示"


def split_sentences(paragraph: str, language: Language) -> tuple[str, ...]:
    """Give the sentences of one paragraph, word for word, without the spaces between them."""
    quoted = [match.span() for match in _QUOTED.finditer(paragraph)]
    sentences, start = [], 0
    for boundary in _BOUNDARY.finditer(paragraph):
        if _inside(quoted, boundary) or not _parts(paragraph, start, boundary, language):
            continue
        sentences.append(paragraph[start : boundary.end()].strip())
        start = boundary.end()
    sentences.append(paragraph[start:].strip())
    return tuple(sentence for sentence in sentences if sentence)


def _inside(quoted: list[tuple[int, int]], boundary: re.Match[str]) -> bool:
    """Tell whether a quote goes on beyond the boundary."""
    end = boundary.start() + len(boundary.group().rstrip())
    return any(start < boundary.start() and end < stop for start, stop in quoted)


def _parts(paragraph: str, start: int, boundary: re.Match[str], language: Language) -> bool:
    """Tell whether a mark ends the sentence that begins at ``start``, judged by what stands on both sides."""
    before, after = paragraph[start : boundary.start()], paragraph[boundary.end() :]
    first = boundary["next"] or ""
    if first.islower() or _is_attributed(boundary.group().rstrip(), after, language):
        return False
    if not boundary.group().startswith(".") or boundary.group().startswith(".."):
        return True
    return not (_ends_abbreviation(before, first, language) or _is_item(before, after, language))


def _ends_abbreviation(before: str, first: str, language: Language) -> bool:
    """Tell whether the word before the dot is an abbreviation or an initial: "Jend", "H", "10"."""
    last = _LAST_WORD.search(before)
    if last is None or (first.isalpha() and _UNIT.search(before)):
        return False
    word = last.group().casefold()
    is_initial = len(word) == 1 and word.isalpha()
    return is_initial or word in language.abbreviations


def _is_item(before: str, after: str, language: Language) -> bool:
    """Tell whether the dot numbers something: "syarat: 1. Warga", "am 3. Oktober"."""
    ordinal = language.ordinal_dots and _ORDINAL.search(before)
    in_list = _LIST.search(before) and _NEXT_ITEM.match(after)
    return bool(ordinal or in_list or _ITEM.search(before))


def _is_attributed(mark: str, after: str, language: Language) -> bool:
    """Tell whether a closed quote is followed by who said it, in a script without capitals: “……。”王毅说。"""
    if not mark.endswith(_CLOSED) or not after or after[0].upper() != after[0].lower():
        return False
    clause = re.split(r"[，。！？،.؟]", after, maxsplit=1)[0][:_LONGEST_ATTRIBUTION]
    return any(cue in clause for cue in language.cues_after)
