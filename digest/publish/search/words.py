"""Words by which a page is found although it does not hold them, and what a reader's browser knows of words.

Every event page gets, for the time of indexing only, the roots of its words and the other forms of its names::

    <meta name="words" data-pagefind-meta="words[content]" content="china serang tiongkok">

``pagefind/words.json`` holds the roots that the site's words have, the most frequent first: by it a form that no page
has finds the others, and what is mistyped the nearest. ``templates/site/assets/js/search/`` asks it.
"""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from functools import cache
from html import escape
from pathlib import Path

from digest.knowledge import language_of
from digest.knowledge.searching import affixes_of, same_forms
from digest.publish.search.packed import count_shared
from digest.publish.search.wording import read_body
from digest.text.roots import find_roots
from digest.text.tokens import split_words

_MOST_ROOTS = 12_000  # some 28 kB on the wire: what a first search loads may weigh 250 kB
_FEWEST_PAGES = 2  # that hold a root on a site of many: what one holds is found as it stands
_MANY = 1_000
_MOST_NAMES = 100
_MOST_SHARED = ord("X") - ord("0")
_TAG = re.compile(rb'<meta property="article:tag" content="([^"]*)">')


@contextmanager
def hidden_words(site: Path, language: str) -> Iterator[str]:
    """Put the words into the pages; they stand as before when the block ends. Gives the text of ``words.json``."""
    pages = {file: file.read_bytes() for file in sorted(site.rglob("index.html"))}
    texts = {file: text for file, data in pages.items() if (text := read_body(data.decode("utf-8"))) is not None}
    words = {file: frozenset(split_words(text)) for file, text in texts.items()}
    roots = _roots(words, language)
    counted: Counter[str] = Counter()
    try:
        label = language_of(language).label("search_name").encode()
        names = _frequent_names(pages[file] for file in words)
        for file, own in words.items():
            found = {root for word in own for root in roots.get(word, (word,))}
            others = (found | _other_forms(texts[file])) - own
            counted.update(found | others)
            file.write_bytes(
                pages[file].replace(b"</head>", _meta(others) + _filters(pages[file], names, label) + b"</head>", 1)
            )
        yield _table(counted, language, len(words))
    finally:
        for file in words:
            file.write_bytes(pages[file])


def _roots(words: Mapping[Path, frozenset[str]], language: str) -> Mapping[str, tuple[str, ...]]:
    affixes = affixes_of(language)
    meaningful = frozenset[str]().union(*words.values()) - language_of(language).function_words
    return find_roots(meaningful, affixes) if affixes else {}


def _other_forms(text: str) -> set[str]:
    """Give the words of all other forms of the names and words in a text."""
    pattern, sets = _forms()
    found = {match.group().casefold() if match.group().islower() else match.group() for match in pattern.finditer(text)}
    return {
        word
        for form in found
        for number in sets.get(form, ())
        for other in same_forms()[number]
        for word in split_words(other)
    }


@cache
def _forms() -> tuple[re.Pattern[str], Mapping[str, tuple[int, ...]]]:
    """Give a pattern of all forms, and the sets that each is of."""
    sets: dict[str, tuple[int, ...]] = {}
    for number, forms in enumerate(same_forms()):
        for form in forms:
            sets[form] = (*sets.get(form, ()), number)
    plain = [
        re.escape(form) if not form.islower() else f"(?i:{re.escape(form)})"
        for form in sorted(sets, key=len, reverse=True)
    ]
    return re.compile(rf"(?<!\w)(?:{'|'.join(plain)})(?!\w)"), sets


def _meta(words: set[str]) -> bytes:
    told = escape(" ".join(sorted(words)))
    return f'<meta name="words" data-pagefind-meta="words[content]" content="{told}">\n'.encode()


def _frequent_names(pages: Iterable[bytes]) -> frozenset[bytes]:
    """Give the names that most pages are about: all filters travel together."""
    counted = Counter(name for page in pages for name in _TAG.findall(page))
    ranked = sorted((-count, name) for name, count in counted.items() if count >= _FEWEST_PAGES)
    return frozenset(name for _, name in ranked[:_MOST_NAMES])


def _filters(page: bytes, names: frozenset[bytes], label: bytes) -> bytes:
    """Give the names of a page that it can be filtered by."""
    tags = sorted(names.intersection(_TAG.findall(page)))
    return b"".join(b'<meta name="tag" data-pagefind-filter="%s[content]" content="%s">' % (label, tag) for tag in tags)


def _table(counted: Counter[str], language: str, pages: int) -> str:
    """Give ``words.json``: function words and figures are never mistyped."""
    fewest = _FEWEST_PAGES if pages > _MANY else 1
    skipped = language_of(language).function_words
    told = [
        (-count, word)
        for word, count in counted.items()
        if count >= fewest and word.isalpha() and word not in skipped and max(word) < "\U00010000"  # as scripts count
    ]
    affixes = affixes_of(language)
    table = {
        "affixes": dict(affixes.table) if affixes else None,
        "roots": [_pack(words) for words in _by_frequency([word for _, word in sorted(told)[:_MOST_ROOTS]])],
    }
    return json.dumps(table, ensure_ascii=False, separators=(",", ":")) + "\n"


def _by_frequency(words: list[str]) -> Iterator[list[str]]:
    """Part words, the most frequent first, into groups that grow: which of two is more frequent is told by them."""
    start, size = 0, 1
    while start < len(words):
        yield sorted(words[start : start + size])
        start, size = start + size, size * 4


def _pack(words: list[str]) -> str:
    """Write each word as what differs from the one before: kata, katabelece → ``0kata4belece``; roots.js reads it.

    How many letters they share is one mark, from "0" on, that no word holds: those are of small letters.
    """
    packed, last = [], ""
    for word in words:
        same = min(count_shared(last, word), _MOST_SHARED)
        packed.append(chr(ord("0") + same) + word[same:])
        last = word
    return "".join(packed)
