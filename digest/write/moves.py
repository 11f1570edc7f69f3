"""A page that an editor moved is found by its id, and goes on being merged where it stands now.

Inside, a page keeps the path that the machine gave it; only links and the place where it is written follow the move.
Links to a page that the hand deleted become plain words.
"""

from __future__ import annotations

import posixpath
import re
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass

from digest.errors import PageError
from digest.model import Page
from digest.text.pages.front_matter import parse_front_matter

# "[Putin tiba](../../x.md#quotes)"; the brackets of what an article says are escaped.
_LINK = re.compile(r"(?<!\\)\[(?P<label>(?:\\.|[^\[\]\\\n])*)\]\((?P<target>[^()\s#:]+\.md)(?P<anchor>#[^()\s]*)?\)")


@dataclass(frozen=True, slots=True, kw_only=True)
class Moves:
    """The pages as last generated and as they are, by the path that the machine gave them.

    ``places`` tells where those stand that an editor moved, ``known`` every place that a page was ever moved to;
    ``deleted`` are the pages that are nowhere.
    """

    bases: Mapping[str, str]
    current: Mapping[str, str]
    places: Mapping[str, str]
    known: Mapping[str, str]
    deleted: frozenset[str]

    def place(self, path: str) -> str:
        """Give where a page stands."""
        return self.places.get(path, path)


def find_moves(bases: Mapping[str, str], pages: Mapping[str, str], known: Mapping[str, str]) -> Moves:
    """Find what became of each page that was generated; ``known`` are places of earlier moves with their pages."""
    places = dict(_find_places(bases, pages, known))
    there = {**{path: text for path, text in pages.items() if path not in places.values() and path not in places}}
    current = {**there, **{path: pages[place] for path, place in places.items()}}
    moved = Moves(
        bases=bases,
        current=current,
        places=places,
        known={**known, **{place: path for path, place in places.items()}},
        deleted=frozenset(path for path in bases if path not in current),
    )
    mend = _mender(moved, {*bases, *pages})
    return Moves(
        bases={**bases, **{path: mend(path, bases[path]) for path in places}},
        current={**current, **{path: mend(path, current[path]) for path in places}},
        places=places,
        known=moved.known,
        deleted=moved.deleted,
    )


def relink_pages(pages: Iterable[Page], moves: Moves) -> tuple[Page, ...]:
    """Give generated pages with links for where they and their neighbours stand."""
    if not moves.places and not moves.deleted:
        return tuple(pages)
    return tuple(Page(path=page.path, text=_relink(page, moves)) for page in pages)


def _find_places(
    bases: Mapping[str, str], pages: Mapping[str, str], known: Mapping[str, str]
) -> Iterator[tuple[str, str]]:
    """Give the page and the place of each move: pages that are no generated ones, but have the id of one."""
    others = {path: _read_id(text) for path, text in pages.items() if path not in bases}
    by_id = {identity: path for path, identity in sorted(others.items(), reverse=True) if identity}
    former = {known[path]: path for path in others if path in known}
    unreadable = {page: path for page, path in former.items() if others[path] is None}
    if not by_id and not unreadable:
        return
    for path in sorted(bases):
        identity = _read_id(bases[path])
        if path in pages and _read_id(pages[path]) in {identity, None}:
            continue
        if identity in by_id:
            yield path, by_id[identity]
        elif path in (unreadable if identity else former):  # one of the two cannot be read
            yield path, former[path]


def _read_id(text: str) -> str | None:
    """Give the id of a page, "" if it has none, and ``None`` if it cannot be read."""
    try:
        identity = parse_front_matter(text).get("id", "")
    except PageError:
        return None
    return identity if isinstance(identity, str) else ""


def _mender(moves: Moves, there: Collection[str]) -> Callable[[str, str], str]:
    """Give what mends the links of a page that was moved as it was: those that lead somewhere from its old place."""

    def mend(path: str, text: str) -> str:
        now = moves.place(path)
        olds = [path, *(place for place, page in sorted(moves.known.items()) if page == path and place != now)]

        def replace(match: re.Match[str]) -> str:
            if _resolve(now, match["target"]) in there:
                return match[0]
            targets = (_resolve(old, match["target"]) for old in olds)
            target = next((target for target in targets if target in there), None)
            return match[0] if target is None else _write(match, now, target)

        return _LINK.sub(replace, text)

    return mend


def _relink(page: Page, moves: Moves) -> str:
    now = moves.place(page.path)

    def replace(match: re.Match[str]) -> str:
        target = _resolve(page.path, match["target"])
        if target in moves.deleted:
            return match["label"]
        place = moves.place(target)
        return match[0] if (now, place) == (page.path, target) else _write(match, now, place)

    return _LINK.sub(replace, page.text)


def _write(match: re.Match[str], source: str, target: str) -> str:
    link = posixpath.relpath(target, posixpath.dirname(source) or ".")
    return f"[{match['label']}]({link}{match['anchor'] or ''})"


def _resolve(path: str, target: str) -> str:
    return posixpath.normpath(posixpath.join(posixpath.dirname(path), target))
