"""Here, in this process: a Collection over a tuple, computed at once."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable
from typing import Any, Generic, TypeVar

T = TypeVar("T")
U = TypeVar("U")
K = TypeVar("K", bound=Hashable)


class LocalCollection(Generic[T]):
    """Items held here; implements :class:`digest.engine.collection.Collection`."""

    def __init__(self, items: Iterable[T]) -> None:
        self._items = tuple(items)

    def map(self, function: Callable[[T], U]) -> LocalCollection[U]:
        """Each item through ``function``."""
        return LocalCollection(function(item) for item in self._items)

    def flat_map(self, function: Callable[[T], Iterable[U]]) -> LocalCollection[U]:
        """Each item through ``function``, which gives any number."""
        return LocalCollection(result for item in self._items for result in function(item))

    def group(self, key: Callable[[T], K]) -> LocalCollection[tuple[K, tuple[T, ...]]]:
        """Items with an equal key together, in the order of the keys' names."""
        groups: dict[K, list[T]] = {}
        for item in self._items:
            groups.setdefault(key(item), []).append(item)
        order: list[Any] = sorted(groups, key=str)
        return LocalCollection((name, tuple(groups[name])) for name in order)

    def keep(self) -> LocalCollection[T]:
        """The same items: they are computed already."""
        return self

    def collect(self) -> tuple[T, ...]:
        """All items."""
        return self._items
