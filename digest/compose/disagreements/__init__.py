"""Where do the sources disagree?  Articles, and how their sentences compare → Disagreements

``tolls`` follow a figure over time, ``slots`` find the one thing in which two like sentences differ. Silence is no
claim: what an article does not say, it does not deny.
"""

from __future__ import annotations

from collections.abc import Sequence

from digest.compose.claims import Comparison
from digest.compose.disagreements.slots import find_slots
from digest.compose.disagreements.tolls import find_tolls
from digest.knowledge import Language
from digest.model import Article, Disagreement, Origin

__all__ = ["find_disagreements"]


def find_disagreements(
    articles: Sequence[Article], compared: Comparison, origins: Sequence[Origin], language: Language
) -> tuple[Disagreement, ...]:
    """Give the conflicts, then the updates; the articles of one event and language, in the order of time."""
    found = [*find_tolls(articles, origins, language), *find_slots(articles, compared, language)]
    return tuple(sorted(found, key=lambda disagreement: disagreement.is_update))
