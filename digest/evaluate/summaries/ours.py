"""Our summary of an event, and what it says of its sources."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from digest.compose.claims import compare_sentences, group_claims
from digest.compose.summary import choose_summary
from digest.config import ComposeConfig
from digest.evaluate.summaries.events import SummarizedEvent
from digest.evaluate.summaries.places import Span, Text
from digest.model import Claim, Sentence

_MANY = 1_000  # sentences: only words are counted here


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """A document, by its number from 0, and where in it the words stand; nowhere if they do not."""

    document: int
    spans: tuple[Span, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """A sentence of a summary, whose words it is, and who also reports it in words of their own."""

    text: str
    taken_from: Source
    also_reported: tuple[Source, ...] = ()


def summarize(event: SummarizedEvent, words: int) -> tuple[Claim, ...]:
    """Give the claims of our summary of so many words."""
    settings = ComposeConfig(single_source_sentences=_MANY, max_sentences=_MANY, max_words=words)
    claims = group_claims(compare_sentences(event.told, event.language))
    return choose_summary(claims, event.told, event.language, settings)


def cite(claims: Sequence[Claim], event: SummarizedEvent) -> list[Told]:
    """Give the sentences of a summary with the places in the documents that they are taken from."""
    texts = [Text(text) for text in event.texts]
    return [_cite(claim, event, texts) for claim in claims]


def _cite(claim: Claim, event: SummarizedEvent, texts: Sequence[Text]) -> Told:
    whole = claim.taken_from.text
    pieces = [whole[start:end] for start, end in claim.kept] or [whole]
    return Told(
        text=claim.text,
        taken_from=_find(claim.taken_from, pieces, event, texts),
        also_reported=tuple(_find(sentence, [sentence.text], event, texts) for sentence in claim.also_reported),
    )


def _find(sentence: Sentence, pieces: Sequence[str], event: SummarizedEvent, texts: Sequence[Text]) -> Source:
    number = event.numbers[sentence.article]
    return Source(document=number, spans=texts[number].find(pieces))
