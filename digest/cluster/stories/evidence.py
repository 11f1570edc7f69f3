"""Does one event follow from another?  Two profiles → how much they belong together

An event that follows has the names of the one before it and other words; one that shares its words too is
the same kind of happening again. The longer ago, the more must be shared. An event that the earlier one awaits by name
follows however long it takes, and so does one that still awaits the same.
"""

from __future__ import annotations

from collections.abc import Mapping
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from datetime import timedelta

from digest.cluster.stories.counts import count_on, shared_scene
from digest.cluster.stories.profiles import Profile, Said
from digest.model import DateSpan

FOLLOWS = 0.5  # at this nearness and above, one event follows from the other

# Names that two events of one matter share at least, and the share of all their names that these are. Of 281 pairs in
# stories of 772 reports whose happenings are labelled, 99 in 100 belong together.
_NAMES = 3.0
_NAMES_IF_DATED = 2.0  # where one of them names the day of the other
_SHARE = 0.3

# Share of the names of each one's lead that the other has, on average: a tournament or a city has many happenings.
_LEADS = 0.6

# Share of the words beside names that both have: 0.21 to 0.34 where one follows, 0.39 to 0.82 where one repeats.
_REPEATS = 0.37

# Of events that are alike, but too far apart in time or led by others: one may belong through those in between.
_BETWEEN = 0.49

_LONGEST = 180  # days; later, only what was awaited follows
_NAMES_A_DAY = 1 / 140  # a name more after 140 days, of a thief who is charged in autumn and confesses in spring
_SHARE_A_DAY = 1 / 700

_SLACK = timedelta(days=14)  # what is planned for a day may come that much earlier or later
_EXACT = timedelta(days=7)  # "pekan lalu" tells which event is meant, "tahun lalu" does not
_AWAITED = 2  # names of a sentence that looks ahead that an event must have to be what it awaits
_AWAITS = 1.0

# The next days of a disaster, a raid: what is counted goes on being counted, at a scene that few events have.
_COUNTS_ON = timedelta(days=4)
_COUNTS_ON_AT_MOST = timedelta(days=14)  # after the first day, whatever late report it got
_SCENE = 0.8  # of a name

# Events that are no story but of interest beside each other: half of the names, and some of the words.
_RELATED_NAMES = 2.0
_RELATED_WORDS = 0.15


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence:
    """What two events share: ``names`` as so many whole names, ``share`` of all theirs, ``words`` that are no names.

    ``leads`` is how much of the names of each one's lead the other has. ``dated``: one names the day of the other;
    ``awaited``: the earlier one tells by name what the later one is; ``counted``: the later one soon counts on
    what the earlier one counts, how many were killed, at the same scene.
    """

    names: float
    share: float
    leads: float
    words: float
    days: int
    renumbered: bool
    dated: bool
    awaited: bool
    counted: bool

    @property
    def nearness(self) -> float:
        """How much the later event belongs to the earlier one's story, from 0 to 1."""
        if self.words >= _REPEATS or self.renumbered:
            return 0.0
        if self.counted or (self.awaited and self.leads >= _LEADS and self.days > 0):
            return _AWAITS
        if not 0 < self.days <= _LONGEST:
            return 0.0
        alike = self._measure(days=0)
        follows = self._measure(days=self.days) >= FOLLOWS and self.leads >= _LEADS
        return alike if follows else min(alike, _BETWEEN)

    def _measure(self, days: int) -> float:
        names = (_NAMES_IF_DATED if self.dated else _NAMES) + days * _NAMES_A_DAY
        share = _SHARE + days * _SHARE_A_DAY
        return min(1.0, FOLLOWS * self.names / names, FOLLOWS * self.share / share)

    @property
    def is_related(self) -> bool:
        """Whether readers of one may want the other."""
        return self.names >= _RELATED_NAMES and self.share >= _SHARE and self.words >= _RELATED_WORDS


def weigh(earlier: Profile, later: Profile) -> Evidence:
    """Give what two events share."""
    names = sum(
        min(earlier.names[word], later.names[word]) for word in sorted(earlier.names.keys() & later.names.keys())
    )
    total = sum(earlier.names.values()) + sum(later.names.values())
    plain = len(earlier.words) + len(later.words)
    return Evidence(
        names=names,
        share=2 * names / total if total else 0.0,
        leads=(_share_of_lead(earlier, later) + _share_of_lead(later, earlier)) / 2,
        words=2 * len(earlier.words & later.words) / plain if plain else 0.0,
        days=(later.day - earlier.day).days,
        renumbered=_is_renumbered(earlier, later),
        dated=_names_day(earlier, later),
        awaited=any(_is_awaited(said, earlier, later) for said in earlier.said),
        counted=_counts_on(earlier, later),
    )


def _share_of_lead(event: Profile, other: Profile) -> float:
    lead = {word: event.names[word] for word in sorted(event.leading)}
    shared = sum(share for word, share in lead.items() if word in other.names)
    return shared / sum(lead.values()) if lead else 0.0


def _is_renumbered(earlier: Profile, later: Profile) -> bool:
    """Tell whether both count the same thing, and count it differently: the 12th and the 13th package."""
    things = {thing for thing, _ in earlier.numbered} & {thing for thing, _ in later.numbered} - {""}
    return bool(things) and earlier.numbered.isdisjoint(later.numbered)


def _names_day(earlier: Profile, later: Profile) -> bool:
    """Tell whether the later event looks back to a day of the earlier one, or the earlier one ahead to its."""
    back = (
        span for said in later.said for span in said.spans if span.end < later.day and span.end - span.start < _EXACT
    )
    ahead = (span for said in earlier.said for span in said.spans if span.start > earlier.last_day)
    return any(span.start <= earlier.last_day and earlier.day <= span.end for span in back) or any(
        _comes(span, later) for span in ahead
    )


def _comes(span: DateSpan, later: Profile) -> bool:
    return span.start - _SLACK <= later.day <= span.end + _SLACK


def _is_awaited(said: Said, earlier: Profile, later: Profile) -> bool:
    """Tell whether a sentence looks ahead to what the later event reports, or still awaits."""
    # What only this sentence names is not what the event is about: a report of a match names the next opponent.
    names = {word: share for word, share in said.names.items() if word in earlier.frequent}
    coming = [span for span in said.spans if span.start > earlier.last_day]
    if later.day <= earlier.last_day or not coming or sum(names.values()) < _AWAITED:
        return False
    has_come = any(_comes(span, later) for span in coming)
    still_waits = later.day <= max(span.end for span in coming)
    return (has_come and _holds(later.leading, names)) or (
        still_waits and any(other.awaits and _holds(other.names.keys(), names) for other in later.said)
    )


def _counts_on(earlier: Profile, later: Profile) -> bool:
    """Tell whether the later event counts soon what the earlier one counts, at a scene that few events have."""
    if later.day - earlier.last_day > _COUNTS_ON or later.day - earlier.day > _COUNTS_ON_AT_MOST:
        return False
    words = [word for word in shared_scene(earlier.counts, later.counts) if word in earlier.leading & later.leading]
    is_rare = sum(min(earlier.names[word], later.names[word]) for word in words) >= _SCENE
    return is_rare and count_on(earlier.counts, later.counts)


def _holds(words: AbstractSet[str], names: Mapping[str, float]) -> bool:
    return sum(share for word, share in names.items() if word in words) >= _AWAITED
