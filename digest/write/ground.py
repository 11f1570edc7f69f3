"""Has the ground of a hand's sentence changed since it was written? Then an editor should look at it again."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping

from digest.memory import Suggestion
from digest.model import ArticleId, Brief, Change, Edit

_PART = "ground"


def find_lost_ground(
    brief: Brief, edits: Iterable[Edit], told: Iterable[Change], fingerprints: Mapping[ArticleId, str]
) -> tuple[Suggestion, ...]:
    """Give a suggestion for each sentence whose articles were revised or removed, or whose figure was updated.

    ``told`` are the changes of earlier builds, which know what the articles were; ``fingerprints`` what they are now.
    """
    written = {
        change.subject: change for change in told if change.event == brief.event.id and change.kind == "corrected"
    }
    present = {article: fingerprints.get(article, "") for article in brief.event.articles}
    names = {article: key for key, article in brief.event.keys.items()}
    found = []
    for edit in edits:
        if edit.mark in written:
            lost = [*_articles(written[edit.mark], present, names), *_figures(edit, brief)]
            found += [_suggest(edit, what, reason) for what, reason in lost]
    return tuple(found)


def _articles(
    change: Change, present: Mapping[ArticleId, str], names: Mapping[ArticleId, str]
) -> Iterator[tuple[str, str]]:
    for ground in change.ground:
        name, _, before = ground.partition(":")
        article = ArticleId(name)
        now = present.get(article)
        if now is None:
            yield name, f"its source [^{names.get(article, name)}] is no longer there"
        elif now != before:
            yield now, f"its source [^{names.get(article, name)}] was revised"


def _figures(edit: Edit, brief: Brief) -> Iterator[tuple[str, str]]:
    for disagreement in brief.disagreements:
        texts = list(dict.fromkeys(reading.text for reading in disagreement.readings))
        older = [text for text in texts[1:] if _says(edit.after, text)]
        if disagreement.is_update and older and not _says(edit.after, texts[0]):
            yield f"{disagreement.subject}: {texts[0]}", f"{older[0]} is now {texts[0]} ({disagreement.subject})"


def _says(sentence: str, text: str) -> bool:
    return re.search(rf"(?<!\w){re.escape(text)}(?!\w)", sentence) is not None


def _suggest(edit: Edit, what: str, reason: str) -> Suggestion:
    return Suggestion(place=edit.section, base=what, hand=edit.text.rstrip(), machine="", reason=reason, part=_PART)
