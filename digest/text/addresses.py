"""The one address of an article: ``http://m.tempo.co/read/1/?utm_source=x#top`` → ``https://tempo.co/read/1``.

It names the article and is never shown or opened: whether ``m.tempo.co`` answers without its ``m.`` does not matter.
"""

from __future__ import annotations

import functools
from dataclasses import dataclass
from urllib.parse import SplitResult, parse_qsl, quote, unquote, urlencode, urlsplit

from digest.knowledge.tables import load_table

_PORTS = {"http": 80, "https": 443}  # the ports that go without saying
_SAFE = "/:@!$&'()*+,;=~-._"  # what stands in a path as it is (RFC 3986, 3.3)
_DEEPEST = 4  # caches around caches that are looked into


def canonical_address(url: str | None) -> str | None:
    """Give the address under which an article is known, or ``None`` where ``url`` is no web address.

    Scheme, ports, hosts and paths for small screens, tracking parameters, their order, a
    fragment and a slash at the end are no part of it (``knowledge/lists/tracking.toml``).
    """
    parts = _split((url or "").strip())
    for _ in range(_DEEPEST):
        inner = _behind_cache(parts) if parts else None
        parts = inner or parts
    if parts is None:
        return None
    query = _plain_query(parts.query)
    return f"https://{_host(parts)}{_plain_path(parts.path)}{'?' if query else ''}{query}"


@dataclass(frozen=True, slots=True, kw_only=True)
class _Tracking:
    """The table, ready for use."""

    parameters: frozenset[str]
    prefixes: tuple[str, ...]
    values: frozenset[str]
    labels: frozenset[str]
    ends: tuple[str, ...]
    beginnings: tuple[str, ...]
    caches: tuple[tuple[str, str], ...]


@functools.cache
def _tracking() -> _Tracking:
    table = load_table("lists/tracking.toml")
    return _Tracking(
        parameters=frozenset(table["parameters"]),
        prefixes=tuple(table["parameter_prefixes"]),
        values=frozenset(table["parameter_values"]),
        labels=frozenset(table["host_labels"]),
        ends=tuple(table["path_ends"]),
        beginnings=tuple(table["path_beginnings"]),
        caches=tuple((row["host"], row["path"]) for row in table["cache"]),
    )


def _split(url: str) -> SplitResult | None:
    try:
        parts = urlsplit(url)
        usable = parts.scheme in _PORTS and bool(_host(parts))
    except ValueError:  # "http://[", or a port that is no number
        return None
    return parts if usable else None


def _host(parts: SplitResult) -> str:
    """Give host and port: lower case, without a first label for small screens, where a domain remains."""
    host = (parts.hostname or "").rstrip(".")
    label, _, rest = host.partition(".")
    while label in _tracking().labels and "." in rest:
        host = rest
        label, _, rest = host.partition(".")
    shown = f"[{host}]" if ":" in host else host
    return shown if parts.port in {None, *_PORTS.values()} else f"{shown}:{parts.port}"


def _behind_cache(parts: SplitResult) -> SplitResult | None:
    host = _host(parts)
    for name, path in _tracking().caches:
        if (host == name or host.endswith(f".{name}")) and parts.path.startswith(path):
            query = f"?{parts.query}" if parts.query else ""
            return _split(f"https://{parts.path.removeprefix(path)}{query}")
    return None


def _plain_path(path: str) -> str:
    """Give a path without the marks of small screens and slashes at its end, encoded in one way."""
    plain = quote(unquote(path, errors="surrogateescape"), safe=_SAFE, errors="surrogateescape")
    before = None
    while before != plain:
        before = plain
        plain = plain.rstrip("/")
        plain = next((plain.removesuffix(end) for end in _tracking().ends if plain.endswith(end)), plain)
        opening = next((start for start in _tracking().beginnings if plain.startswith(start)), "/")
        plain = plain.removeprefix(opening.rstrip("/"))
    return plain or "/"


def _plain_query(query: str) -> str:
    pairs = parse_qsl(query, keep_blank_values=True, errors="surrogateescape", max_num_fields=None)
    kept = sorted((name, value) for name, value in pairs if not _is_tracking(name.casefold(), value.casefold()))
    return urlencode(kept, errors="surrogateescape")


def _is_tracking(name: str, value: str) -> bool:
    table = _tracking()
    return name in table.parameters or name.startswith(table.prefixes) or f"{name}={value}" in table.values
