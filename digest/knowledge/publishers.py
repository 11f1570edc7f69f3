"""Who is who: outlets and agencies by the names that stand in texts."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from digest.knowledge.tables import load_table
from digest.model import Agency, Outlet


@dataclass(frozen=True, slots=True, kw_only=True)
class OutletTraces:
    """What an outlet's pages leave in a text: lines of furniture, how it ends, how its headlines look.

    The furniture alone says nothing: a mere "loading..." stands on many sites.
    """

    outlet: Outlet
    furniture: tuple[re.Pattern[str], ...]
    ending: re.Pattern[str]
    headline: re.Pattern[str]


def find_outlet(name: str) -> Outlet | None:
    """Give the known outlet of that name or mark, or ``None``: "KOMPAS.TV" → KompasTV."""
    return _OUTLETS.get(_key(name))


def find_agency(name: str) -> Agency | None:
    """Give the known agency, or outlet as an agency, of that name, or ``None``."""
    outlet = find_outlet(name)
    return _AGENCIES.get(_key(name)) or (Agency(id=outlet.id, name=outlet.name, short=outlet.name) if outlet else None)


def is_news_agency(agency: Agency) -> bool:
    """Tell whether it is one of the known news agencies, not an outlet or an office that is cited too."""
    return agency.id in _NEWS_AGENCIES


def carries_reports(agency: Agency) -> bool:
    """Tell whether it is a known agency or outlet, whose report another may carry; an office is only cited."""
    return is_news_agency(agency) or agency.id in _OUTLET_IDS


def find_carried(agencies: Iterable[Agency]) -> Agency | None:
    """Give the agency whose report an article carries: the first one; the others it only quotes."""
    return next(filter(carries_reports, agencies), None)


def named_outlet(name: str) -> Outlet:
    """Give the outlet of that name, known or not."""
    return find_outlet(name) or Outlet(id=_plain_id(name), name=name)


def named_agency(name: str) -> Agency:
    """Give the agency of that name, known or not."""
    return find_agency(name) or Agency(id=_plain_id(name), name=name, short=name)


def _key(name: str) -> str:
    return " ".join(name.replace(".", " ").split()).casefold()


def _plain_id(name: str) -> str:
    return re.sub(r"\W+", "", name).casefold() or "unknown"


def _outlet(row: Mapping[str, Any]) -> Outlet:
    names = {"domains": tuple(row["domains"]), "marks": tuple(row["marks"])}
    return Outlet(id=row["id"], name=row["name"], family=row.get("family"), **names)


def _index_outlets() -> dict[str, Outlet]:
    outlets = [_outlet(row) for row in _ROWS]
    return {_key(name): outlet for outlet in outlets for name in (outlet.name, *outlet.marks, *outlet.domains)}


def _traces(row: Mapping[str, Any]) -> OutletTraces:
    return OutletTraces(
        outlet=_outlet(row),
        furniture=tuple(re.compile(source) for source in row["furniture_marks"]),
        ending=re.compile(row["ending_mark"]),
        headline=re.compile(row["headline_mark"]),
    )


def _index_agencies() -> dict[str, Agency]:
    rows = load_table("lists/agencies.toml")["agency"]
    agencies = [(Agency(id=row["id"], name=row["name"], short=row["short"]), row["marks"]) for row in rows]
    return {_key(name): agency for agency, marks in agencies for name in (agency.name, *marks)}


_ROWS = load_table("lists/outlets.toml")["outlet"]
_OUTLETS = _index_outlets()
_AGENCIES = _index_agencies()

_NEWS_AGENCIES = frozenset(agency.id for agency in _AGENCIES.values())
_OUTLET_IDS = frozenset(outlet.id for outlet in _OUTLETS.values())

# Every mark that stands for an outlet in running text, longest first.
OUTLET_MARKS = tuple(
    sorted({mark for outlet in _OUTLETS.values() for mark in outlet.marks}, key=lambda m: (-len(m), m))
)

# What the pages of outlets leave in a text without naming them.
OUTLET_TRACES = tuple(_traces(row) for row in _ROWS if "furniture_marks" in row)
