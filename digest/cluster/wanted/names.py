"""Articles by the names that people use: the stem of a file, ``NAME#key`` within a file of many, or an id."""

from __future__ import annotations

import difflib
from collections import defaultdict
from collections.abc import Iterable

from digest.errors import PageError
from digest.memory import KnownArticle
from digest.model import Article, ArticleId


class Names:
    """The names of all articles that are there, and of those that once were."""

    def __init__(self, articles: Iterable[Article], known: Iterable[KnownArticle]) -> None:
        self._ids: dict[str, set[ArticleId]] = defaultdict(set)
        self._names: dict[ArticleId, str] = {}
        for article in articles:
            self._ids[article.name].add(article.id)
            self._names[article.id] = article.name
        for before in known:
            if before.name not in self._ids:
                self._ids[before.name].add(before.id)
            self._names.setdefault(before.id, before.name)

    def find(self, name: str, line: int) -> ArticleId:
        """Give the article of a name, or of an id.

        Raises:
            PageError: there is none, or more than one; ``line`` is where the name stands.
        """
        found = self._ids.get(name, {ArticleId(name)} & self._names.keys())
        if len(found) == 1:
            return next(iter(found))
        if found:
            raise PageError(line, f"more than one article is called {name}", f"write its id: {_either(sorted(found))}")
        near = difflib.get_close_matches(name, sorted(self._ids), n=1, cutoff=0)
        raise PageError(line, f"no article is called {name}", f"did you mean {near[0]}?" if near else "there are none")

    def name_of(self, article: ArticleId) -> str:
        """Give what people call an article."""
        return self._names.get(article, article)


def _either(names: Iterable[str]) -> str:
    return " or ".join(names)
