"""What editors do and decide: a page is opened and checked, suggestions are taken onto it, or dropped."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from digest.config import Config
from digest.errors import NothingWaitsError, PageError
from digest.inquiry import find_event
from digest.memory import State, Suggestion
from digest.pipeline import Report, check
from digest.pipeline.places import look_for_pages
from digest.render.paths import event_path
from digest.store import alone, change_files, files_of_state, finish_changes, load_state
from digest.write import files_of_suggestions, mark_suggestion, mark_unsaid, read_suggestions, take_suggestion

Waiting = dict[str, tuple[Suggestion, ...]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Decision:
    """What was decided of a page's suggestions, and how many of them wait still."""

    page: str
    decided: tuple[Suggestion, ...]
    waiting: int


@alone
def accept(config: Config, wanted: str, numbers: Sequence[int] = ()) -> Decision:
    """Take suggestions onto the page of an event: all, or those of the numbers that ``digest status`` shows.

    Raises:
        UnknownEventError: there is no such event, or more than one.
        NothingWaitsError: no suggestion waits there, none of that number, or the page is not fit to take it.
    """
    state, waiting, page = _open(config, wanted)
    chosen = [found for found in _choose(page, waiting[page], numbers) if found.part != "ground"]
    if not chosen:
        raise NothingWaitsError(f"{page}: the machine has no other words there; change the sentence, or dismiss it")
    moves = look_for_pages(config, state)
    text = moves.current.get(page)
    if text is None:
        raise NothingWaitsError(f"{page}: was deleted by hand; restore it from git first")
    try:
        for suggestion in chosen:
            text = take_suggestion(text, moves.bases[page], suggestion)
    except PageError as error:
        raise NothingWaitsError(f"{page}: {error}") from error
    said = mark_unsaid(page, (found.machine for found in chosen))
    state = dataclasses.replace(state, struck=state.struck - said)
    decision = Decision(page=page, decided=tuple(chosen), waiting=0)
    return _decide(config, state, waiting, decision, {moves.place(page): text})


@alone
def dismiss(config: Config, wanted: str, numbers: Sequence[int] = ()) -> Decision:
    """Drop suggestions: what the hand wrote stays, and they do not come back until the machine says something new.

    Raises:
        UnknownEventError: there is no such event, or more than one.
        NothingWaitsError: no suggestion waits there, or none of that number.
    """
    state, waiting, page = _open(config, wanted)
    chosen = _choose(page, waiting[page], numbers)
    return _decide(config, state, waiting, Decision(page=page, decided=tuple(chosen), waiting=0))


@alone
def find_page(config: Config, wanted: str) -> Path:
    """Give the file of an event's page, where it stands now.

    Raises:
        UnknownEventError: there is no such event, or more than one.
        NothingWaitsError: its page was deleted by hand.
    """
    finish_changes(config.content, config.state)
    state = load_state(config.state)
    path, moves = event_path(find_event(wanted, state.events).id), look_for_pages(config, state)
    if path not in moves.current:
        raise NothingWaitsError(f"{path}: was deleted by hand; restore it from git first")
    return config.content / moves.place(path)


def check_page(config: Config, page: Path) -> Report:
    """Check one page as it is now: its front matter, what it cites, where its links lead."""
    report = check(config)
    path = page.relative_to(config.content).as_posix()
    own = tuple(problem for problem in report.problems if problem.location == path)
    return dataclasses.replace(report, problems=own)


def _open(config: Config, wanted: str) -> tuple[State, Waiting, str]:
    """Give what is remembered, what waits, and the page that is meant: an event's, or any that has suggestions."""
    finish_changes(config.content, config.state)
    state, waiting = load_state(config.state), read_suggestions(config.state)
    named = wanted.removeprefix("content/")
    page = named if named in waiting else event_path(find_event(wanted, state.events).id)
    if page not in waiting:
        raise NothingWaitsError(f"no suggestion waits for {page}; digest status tells for which pages one does")
    return state, waiting, page


def _choose(page: str, waiting: Sequence[Suggestion], numbers: Iterable[int]) -> list[Suggestion]:
    wanted = sorted(set(numbers)) or range(1, len(waiting) + 1)
    if unknown := [number for number in wanted if not 0 < number <= len(waiting)]:
        raise NothingWaitsError(f"{page}: has no suggestion {unknown[0]}; they are numbered from 1 to {len(waiting)}")
    return [waiting[number - 1] for number in wanted]


def _decide(
    config: Config, state: State, waiting: Waiting, decision: Decision, changed: Mapping[str, str] | None = None
) -> Decision:
    """Change the page, its suggestions and what is remembered of them together."""
    page, marks = decision.page, {mark_suggestion(decision.page, found) for found in decision.decided}
    left = tuple(found for found in waiting[page] if found not in decision.decided)
    remembered = files_of_state(dataclasses.replace(state, decided=state.decided | marks), config.state)
    folder = config.state.relative_to(config.content).as_posix()
    files = {
        **(changed or {}),
        **files_of_suggestions({page: left}),
        **{f"{folder}/{name}": text for name, text in remembered.items()},
    }
    change_files(files, config.content, config.state)
    return dataclasses.replace(decision, waiting=len(left))
