"""Any edits by hand between any changes of the machine's pages: nothing typed is lost, nothing cut returns."""

from __future__ import annotations

import dataclasses
import os
import re
from collections.abc import Sequence

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from digest.memory import Edits
from digest.model import Page
from digest.text.pages.page_text import PageText, Unit, join_page, parse_page
from digest.write import find_moves, mark_suggestion, merge_pages, relink_pages, take_suggestion

EVENTS = ("events/2022/a.md", "events/2023/b.md")
WORDS = ("gempa", "banjir", "pasar", "jalan", "sekolah", "sawah", "kapal", "hutan", "kota", "harga")
ABOUT = "# Tentang\n\nDitulis tangan.\n"
TYPED = re.compile(r"ketik\d+x")


def say(word: int, version: int) -> str:
    """A sentence of the machine's; another version of it is much alike."""
    name = WORDS[word]
    return f"{name} itu {name}lah yang {name}mu lihat di {name} {name}an versi{version}."


def generate(path: str, words: Sequence[tuple[int, int]], title: int) -> Page:
    """A page as the machine writes it, of these sentences."""
    other = "../2023/b.md" if path == EVENTS[0] else "../2022/a.md"
    said = [f"{say(word, version)}[^k{word % 3}]" for word, version in words]
    cut = len(said) // 2
    keys = sorted({word % 3 for word, _ in words})
    body = [
        "## Ringkasan {#summary}",
        *(["\n".join(said[:cut])] if cut else []),
        *(["\n".join(said[cut:])] if said[cut:] else []),
        "## Terkait {#related}",
        f"- [lain]({other})",
        *(["\n".join(f"[^k{key}]: Media {key}" for key in keys)] if keys else []),
    ]
    front = f'---\nid: "{path}"\ntitle: "Judul {title}"\noutlets:\n  - "Media {title}"\n---\n\n'
    return Page(path=path, text=front + "\n\n".join(body) + "\n")


CORPUS = st.lists(st.integers(0, len(WORDS) - 1), max_size=6, unique=True).flatmap(
    lambda words: st.tuples(*(st.tuples(st.just(word), st.integers(0, 2)) for word in words))
)
PICK = st.integers(0, 30)


class Desk(RuleBasedStateMachine):
    """A folder of pages, an editor at work in it, and the machine's builds in between."""

    def __init__(self) -> None:
        super().__init__()
        self.pages: dict[str, str] = {"about.md": ABOUT}
        self.bases: dict[str, str] = {}
        self.known: dict[str, str] = {}
        self.edits = Edits()
        self.generated = [generate(path, ((0, 0), (1, 0), (2, 0), (3, 0)), 0) for path in EVENTS]
        self.typed: dict[str, str] = {}  # what was typed, and on which page
        self.cut: set[tuple[str, str]] = set()
        self.gone: set[str] = set()
        self.count = 0
        self.build()

    @rule()
    def build(self) -> None:
        """Merge, as a build does."""
        moves = find_moves(self.bases, self.pages, self.known)
        merged = merge_pages(relink_pages(self.generated, moves), moves.bases, moves.current, self.edits)
        for path, text in merged.texts.items():
            self.pages[moves.place(path)] = text
        for path in merged.removed:
            del self.pages[moves.place(path)]
        self.bases, self.known = dict(merged.bases), dict(moves.known)
        self.edits = dataclasses.replace(self.edits, suggestions=merged.suggestions, struck=merged.struck)

    @rule(which=st.sampled_from(EVENTS), words=CORPUS, title=st.integers(0, 2))
    def the_articles_change(self, which: str, words: Sequence[tuple[int, int]], title: int) -> None:
        """The machine says something else of an event."""
        others = [page for page in self.generated if page.path != which]
        self.generated = sorted([*others, generate(which, words, title)], key=lambda page: page.path)
        self.build()

    @rule(which=st.sampled_from(EVENTS))
    def an_event_goes(self, which: str) -> None:
        """Its articles are another's now, or gone."""
        self.generated = [page for page in self.generated if page.path != which]
        self.build()

    @rule(which=st.sampled_from(EVENTS), at=PICK, new_block=st.booleans())
    def write(self, which: str, at: int, *, new_block: bool) -> None:
        """Type a sentence somewhere."""
        text = f"{self._type(which)} tulisan sendiri.\n"
        self._edit(which, lambda units: _insert(units, at, text, gap="\n" if new_block else ""))

    @rule(which=st.sampled_from(EVENTS), at=PICK)
    def change(self, which: str, at: int) -> None:
        """Type a word into a sentence."""
        word = self._type(which)

        def into(units: list[Unit]) -> list[Unit]:
            found = [place for place, unit in enumerate(units) if unit.kind == "sentence"]
            if found:
                place = found[at % len(found)]
                self._forbid(which, units[place])
                units[place] = dataclasses.replace(units[place], text=f"{word} {units[place].text}")
            else:
                del self.typed[word]
            return units

        self._edit(which, into)

    @rule(which=st.sampled_from(EVENTS), at=PICK)
    def cut_out(self, which: str, at: int) -> None:
        """Delete a sentence, an item or a heading."""

        def out(units: list[Unit]) -> list[Unit]:
            found = [place for place, unit in enumerate(units) if unit.kind != "definition"]
            if found:
                unit = units.pop(found[at % len(found)])
                self._forbid(which, unit)
                for word in TYPED.findall(unit.text):
                    self.typed.pop(word, None)
            return units

        self._edit(which, out)

    @rule(which=st.sampled_from(EVENTS), at=PICK, to=PICK)
    def move(self, which: str, at: int, to: int) -> None:
        """Move a line."""

        def elsewhere(units: list[Unit]) -> list[Unit]:
            if units:
                unit = units.pop(at % len(units))
                units.insert(to % (len(units) + 1), unit)
            return units

        self._edit(which, elsewhere)

    @rule(which=st.sampled_from(EVENTS), key=st.sampled_from(["title", "note", "outlets"]))
    def change_front_matter(self, which: str, key: str) -> None:
        """Type into a key, one of the machine's own too."""
        place = self._place(which)
        if place and parse_page(self.pages[place]).front:
            word = self._type(which)
            front = [entry for entry in parse_page(self.pages[place]).front if entry.key != key]
            old = [entry.text for entry in parse_page(self.pages[place]).front if entry.key == key]
            for gone in TYPED.findall("".join(old)):
                self.typed.pop(gone, None)
            text = f'{key}:\n  - "{word}"\n' if key == "outlets" else f'{key}: "{word}"\n'
            _, _, body = self.pages[place].partition("---\n")[2].partition("---\n")
            self.pages[place] = "---\n" + "".join(entry.text for entry in front) + text + "---\n" + body

    @rule(which=st.sampled_from(EVENTS), to=st.sampled_from(["x/y/z.md", "events/2022/c.md", "w.md"]))
    def move_page(self, which: str, to: str) -> None:
        """Move a page somewhere else."""
        place = self._place(which)
        if place and to not in self.pages:
            self.pages[to] = self.pages.pop(place)

    @rule(which=st.sampled_from(EVENTS))
    def delete_page(self, which: str) -> None:
        """Delete a page."""
        place = self._place(which)
        if place and which in {page.path for page in self.generated}:
            del self.pages[place]
            self.gone.add(which)
            self.typed = {word: path for word, path in self.typed.items() if path != which}

    @precondition(lambda self: any(self.edits.suggestions.values()))
    @rule(at=PICK, take=st.booleans())
    def decide(self, at: int, *, take: bool) -> None:
        """Take a suggestion of the machine's, or drop it."""
        waiting = [(path, one) for path, found in self.edits.suggestions.items() for one in found if one.part == "body"]
        if not waiting:
            return
        path, chosen = waiting[at % len(waiting)]
        place = self._place(path)
        left = tuple(one for one in self.edits.suggestions[path] if one != chosen)
        if take and place:
            before = TYPED.findall(self.pages[place])
            self.pages[place] = take_suggestion(self.pages[place], self.bases[path], chosen)
            for word in set(before) - set(TYPED.findall(self.pages[place])):
                self.typed.pop(word, None)
            self.cut = {
                (where, said) for where, said in self.cut if where != path or said not in _said(self.pages[place])
            }
        self.edits = dataclasses.replace(
            self.edits,
            suggestions={**self.edits.suggestions, path: left},
            decided=self.edits.decided | {mark_suggestion(path, chosen)},
        )

    @invariant()
    def all_holds(self) -> None:
        """After a build, whatever came before it."""
        self.build()
        self.nothing_typed_is_lost()
        self.nothing_cut_returns()
        assert self.pages["about.md"] == ABOUT
        before = dict(self.pages), self.edits, self.bases
        self.build()
        assert (self.pages, self.edits, self.bases) == before

    def nothing_typed_is_lost(self) -> None:
        """It is on a page, or in a suggestion."""
        waiting = [one.hand for found in self.edits.suggestions.values() for one in found]
        left = "\n".join([*self.pages.values(), *waiting])
        assert [word for word in self.typed if word not in left] == []

    def nothing_cut_returns(self) -> None:
        """No sentence to its page, no page to its place."""
        for path, said in self.cut:
            place = self._place(path)
            assert not place or said not in _said(self.pages[place])
        assert all(self._place(path) is None for path in self.gone)

    def _type(self, which: str) -> str:
        self.count += 1
        word = f"ketik{self.count}x"
        self.typed[word] = which
        return word

    def _place(self, which: str) -> str | None:
        """Where a page stands."""
        own = f'id: "{which}"'
        return next((path for path in [which, *sorted(self.pages)] if own in self.pages.get(path, "")), None)

    def _edit(self, which: str, edit: object) -> None:
        place = self._place(which)
        if not place:
            self.typed = {word: path for word, path in self.typed.items() if path != which or word in self._all()}
            return
        page: PageText = parse_page(self.pages[place])
        units = edit([*page.units])  # type: ignore[operator]
        self.pages[place] = join_page(dataclasses.replace(page, units=tuple(units)))

    def _all(self) -> str:
        waiting = [one.hand for found in self.edits.suggestions.values() for one in found]
        return "\n".join([*self.pages.values(), *waiting])

    def _forbid(self, which: str, unit: Unit) -> None:
        """What the machine wrote and the hand took away must not come back."""
        if unit.kind == "sentence" and not TYPED.search(unit.text):
            self.cut.add((which, unit.statement))


def _insert(units: list[Unit], at: int, text: str, gap: str) -> list[Unit]:
    unit = Unit(kind="sentence", text=text, gap=gap, line=0, name="", section="")
    units.insert(at % (len(units) + 1), unit)
    return units


def _said(page: str) -> set[str]:
    return {unit.statement for unit in parse_page(page).units}


TestDesk = Desk.TestCase
_IS_SOAK = os.environ.get("HYPOTHESIS_PROFILE") == "soak"
TestDesk.settings = settings(max_examples=10_000 if _IS_SOAK else 40, stateful_step_count=12)
