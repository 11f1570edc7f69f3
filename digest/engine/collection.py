"""Many items, here or elsewhere: what an engine must offer.

The five verbs are what Dask's Bag and Spark's RDD have in common.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable
from typing import Protocol, TypeVar

T_co = TypeVar("T_co", covariant=True)
U = TypeVar("U")
K = TypeVar("K", bound=Hashable)


class Collection(Protocol[T_co]):
    """Many items; a verb gives a new collection and computes when it likes."""

    def map(self, function: Callable[[T_co], U]) -> Collection[U]:
        """Each item through ``function``."""

    def flat_map(self, function: Callable[[T_co], Iterable[U]]) -> Collection[U]:
        """Each item through ``function``, which gives any number."""

    def group(self, key: Callable[[T_co], K]) -> Collection[tuple[K, tuple[T_co, ...]]]:
        """Items with an equal key together, in the order of the keys' names."""

    def keep(self) -> Collection[T_co]:
        """The same items, computed once."""

    def collect(self) -> tuple[T_co, ...]:
        """All items, here and now."""
