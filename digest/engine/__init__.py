"""Where does the work run?  An engine makes a Collection of items."""

from digest.engine.collection import Collection
from digest.engine.local import LocalCollection

__all__ = ["Collection", "LocalCollection"]
