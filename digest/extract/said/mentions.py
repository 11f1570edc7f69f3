"""Names of people, places and organisations, without their titles.

``Presiden Rusia Vladimir Putin`` → Rusia, Vladimir Putin. A capital at the start of a
sentence makes no name unless the word is a name elsewhere in the article.
"""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Iterator

from digest.extract.said.unmarked import find_unmarked_names
from digest.knowledge import Language
from digest.knowledge.letters import CAPITALS, UNSPACED
from digest.knowledge.names import is_country
from digest.model import Mention, Sentence

# A run of capitalised words: "Presiden Rusia Vladimir Putin", "AS"; not "rusia". Hyphens part names: "Rusia-China".
_REST = rf"(?:[^\W{UNSPACED}]|[’'])*"
_RUN = re.compile(rf"[{CAPITALS}]{_REST}(?: [{CAPITALS}]{_REST})*")

_LONGEST_COUNTRY = 3  # words: "Republik Rakyat Tiongkok"


def find_mentions(sentences: tuple[Sentence, ...], language: Language) -> tuple[Mention, ...]:
    """Give the names in each sentence, in order."""
    candidates = [(s, mention) for s in sentences for mention in _split_runs(s, language)]
    inside = frozenset(mention.text for s, mention in candidates if not _opens(s, mention))
    kept = (_keep_opening(m, inside, language) if _opens(s, m) else m for s, m in candidates)
    marked = [mention for mention in kept if mention and _is_name(mention, inside, language)]
    unmarked = [mention for s in sentences for mention in find_unmarked_names(s, language)]
    return tuple(sorted((*marked, *unmarked), key=lambda mention: (mention.sentence, mention.start)))


def _is_name(mention: Mention, inside: frozenset[str], language: Language) -> bool:
    """Tell whether a capital makes a name; where every noun has one, only with a second word somewhere."""
    if not language.nouns_capitalized or " " in mention.text or is_country(mention.text):
        return True
    return any(name.endswith(f" {mention.text}") for name in inside)


def _split_runs(sentence: Sentence, language: Language) -> Iterator[Mention]:
    for run in _RUN.finditer(sentence.text):
        start = run.start()
        for name in split_names(run.group(), language):
            at = sentence.text.index(name, start)
            start = at + len(name)
            yield Mention(sentence=sentence.position, start=at, end=start, text=name)


def split_names(run: str, language: Language) -> Iterator[str]:
    """Part a run of capitalised words into names, at titles, countries and calendar words."""
    words, name = run.split(" "), list[str]()
    while words:
        size = _country_size(words)
        if size and name and name[0].casefold() in language.name_heads:
            size += len(words) > size and words[size].casefold() in language.name_tails
            yield " ".join(name + words[:size])
            name = []
        elif size or _is_no_name(words[0], language):
            yield from (" ".join(part) for part in (name, words[:size]) if part)
            name = []
        else:
            name.append(words[0])
        words = words[max(size, 1) :]
    if name:
        yield " ".join(name)


def _country_size(words: list[str]) -> int:
    """Give of how many words the country's name is that a list opens with; 0 if it opens with none."""
    sizes = range(min(_LONGEST_COUNTRY, len(words)), 0, -1)
    return next((size for size in sizes if is_country(" ".join(words[:size]))), 0)


def _is_no_name(word: str, language: Language) -> bool:
    word = word.casefold()
    return word in language.titles or word in language.capitalized_words or word in language.function_words


def _opens(sentence: Sentence, mention: Mention) -> bool:
    return not re.search(r"\w", sentence.text[: mention.start])


def _keep_opening(mention: Mention, inside: frozenset[str], language: Language) -> Mention | None:
    """Give what of a sentence's first capitalised run is a name: "Kunjungan Wang" → Wang."""
    first, _, rest = mention.text.partition(" ")
    if mention.text in inside or is_country(mention.text):
        return mention
    if rest in inside:
        return dataclasses.replace(mention, start=mention.end - len(rest), text=rest)
    return mention if rest and first.casefold() not in language.dangling else None
