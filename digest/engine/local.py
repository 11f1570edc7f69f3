"""Here, in this process: a Collection over a tuple, computed at once."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable
from typing import Any, TypeVar

from digest.engine.collection import Collection

T_co = TypeVar("T_co", covariant=True)
U = TypeVar("U")
K = TypeVar("K", bound=Hashable)


class LocalCollection(Collection[T_co]):
    """Items held here.

    A Collection by name, not by shape alone: a type checker that compares the shapes never ends,
    since ``group`` gives collections of ever larger items.
    """

    def __init__(self, items: Iterable[T_co]) -> None:
        self._items = tuple(items)

    def map(self, function: Callable[[T_co], U]) -> LocalCollection[U]:
        """Each item through ``function``."""
        return LocalCollection(function(item) for item in self._items)

    def flat_map(self, function: Callable[[T_co], Iterable[U]]) -> LocalCollection[U]:
        """Each item through ``function``, which gives any number."""
        return LocalCollection(result for item in self._items for result in function(item))

    def group(self, key: Callable[[T_co], K]) -> LocalCollection[tuple[K, tuple[T_co, ...]]]:
        """Items with an equal key together, in the order of the keys' names."""
        groups: dict[K, list[T_co]] = {}
        for item in self._items:
            groups.setdefault(key(item), []).append(item)
        order: list[Any] = sorted(groups, key=str)
        return LocalCollection((name, tuple(groups[name])) for name in order)

    def keep(self) -> LocalCollection[T_co]:
        """The same items: they are computed already."""
        return self

    def collect(self) -> tuple[T_co, ...]:
        """All items."""
        return self._items
