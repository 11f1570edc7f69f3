"""Of a title, an office and a name: whose are the words?

``kata Kepala Syahbandar Watunohu, La Ode Sarwan`` → not Syahbandar Watunohu, which is what he heads, but La Ode Sarwan.
"""

from __future__ import annotations

import itertools
from collections.abc import Sequence

from digest.knowledge import Language
from digest.model import Mention


def without_offices(text: str, named: Sequence[Mention], language: Language) -> list[Mention]:
    """Leave out of the names of a sentence what a title is of, where who holds it follows: offices, places."""
    kept = []
    in_title = False
    for at, mention in enumerate(named):
        in_title = (in_title or _is_titled(text, mention, language)) and _is_held(text, named[at:], language)
        if not in_title:
            kept.append(mention)
    return kept


def _is_held(text: str, named: Sequence[Mention], language: Language) -> bool:
    """Tell whether a person follows the first name, behind no more than a comma, ranks and other offices."""
    for office, following in itertools.pairwise(named):
        if not _stands_beside(text[office.end : following.start], language):
            return False
        if following.kind == "person":
            return True
    return False


def _stands_beside(between: str, language: Language) -> bool:
    """Tell whether nothing parts two names but titles; behind a comma, none or a rank: "Timur, Kompol Sucipto"."""
    words = _words(between)
    titles = language.titles | language.names.title_fields | language.names.ranks
    may_follow = "," not in between or not words or any(word in language.names.ranks for word in words)
    return may_follow and all(word in titles for word in words)


def _is_titled(text: str, office: Mention, language: Language) -> bool:
    """Tell whether a title of an office opens a name, or stands right before it."""
    titles = (language.titles | language.names.title_fields) - language.names.ranks
    return bool(titles.intersection((*_words(text[: office.start])[-1:], *_words(office.text)[:1])))


def _words(text: str) -> list[str]:
    return [word for word in (word.strip(",.()").casefold() for word in text.split()) if word]
