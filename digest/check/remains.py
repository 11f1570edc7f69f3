"""Does a page still hold a sentence of an article that was taken down?"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from digest.check.site import report
from digest.model import Article, Problem
from digest.text.pages.markdown import unescape_markdown

_EXCERPT = 40  # characters of a sentence that a message shows
_MEND = "words by hand are kept: delete it here, or on the page of the event that this one tells of"


def own_sentences(article: Article, others: Iterable[Article]) -> tuple[str, ...]:
    """Give the sentences that an article alone has: what others say too is not taken down with it."""
    shared = {sentence.text for other in others if other.id != article.id for sentence in other.sentences}
    return tuple(sentence.text for sentence in article.sentences if sentence.text not in shared)


def find_remains(pages: Mapping[str, str], sentences: Iterable[str]) -> tuple[Problem, ...]:
    """Give a Problem for each line of a page that holds one of these sentences, word for word."""
    wanted = tuple(sentences)
    return tuple(problem for path in sorted(pages) for problem in _find_in_page(path, pages[path], wanted))


def _find_in_page(path: str, text: str, sentences: tuple[str, ...]) -> Iterator[Problem]:
    for number, line in enumerate(text.splitlines(), start=1):
        shown = unescape_markdown(line)
        found = next((sentence for sentence in sentences if sentence in shown), None)
        if found:
            yield report(path, number, f"still holds “{found[:_EXCERPT]}” of the article taken down", _MEND)
