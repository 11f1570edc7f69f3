"""Which claims are told, in which words and order?  Claims → the summary

Every wording of a claim is a candidate. Word pairs that independent articles share have weight; again and again the
candidate that brings most is chosen, if it stands alone or behind the sentence that it leans on. Told are the lead,
the news, the background, without the credits and connectives that may be cut.
"""

from __future__ import annotations

import functools
from collections.abc import Callable, Mapping, Sequence

from digest.compose.summary.candidates import Candidate, find_candidates
from digest.compose.summary.choice import choose_candidates
from digest.compose.summary.order import order_blocks
from digest.compose.summary.standing import judge_standing
from digest.compose.summary.weights import find_voices, weigh_pairs
from digest.compose.words import Pair
from digest.config import ComposeConfig
from digest.knowledge import Language
from digest.model import Article, ArticleId, Claim, Origin
from digest.text.trimming import Span, show_spans, trim_sentence

__all__ = ["choose_summary"]

Trim = Callable[[str], tuple[Span, ...]]


def choose_summary(
    claims: Sequence[Claim],
    articles: Sequence[Article],
    language: Language,
    settings: ComposeConfig,
    origins: Sequence[Origin] = (),
) -> tuple[Claim, ...]:
    """Give the claims to tell, in the order of telling; without ``origins`` each article is one of its own."""
    by_id = {article.id: article for article in articles}
    trim = functools.cache(functools.partial(trim_sentence, language=language))
    judge = functools.cache(functools.partial(judge_standing, language=language))  # copies are judged once
    candidates = find_candidates(claims, articles, language)
    voices = find_voices(articles, origins)
    blocks = choose_candidates(
        candidates,
        weigh_pairs(_told_by_article(candidates), voices),
        functools.cache(lambda candidate: judge(*_show(candidate, trim, by_id))),
        sentences=min(settings.single_source_sentences + 2 * (len(voices) - 1), settings.max_sentences),
        words=settings.max_words,
    )
    return tuple(_tell(c, claims[c.claim], trim) for c in order_blocks(blocks, claims, by_id, language))


def _told_by_article(candidates: Sequence[Candidate]) -> dict[ArticleId, list[frozenset[Pair]]]:
    """Give the word pairs of each article's sentences, in their order."""
    told: dict[ArticleId, list[frozenset[Pair]]] = {}
    for candidate in sorted(candidates, key=lambda candidate: candidate.sentence.position):
        told.setdefault(candidate.sentence.article, []).append(candidate.words.pairs)
    return told


def _show(candidate: Candidate, trim: Trim, articles: Mapping[ArticleId, Article]) -> tuple[str, tuple[int, ...]]:
    """Give a candidate as it would be shown, and where names begin in it."""
    sentence = candidate.sentence
    spans = trim(sentence.text)
    start = spans[0][0] if spans else 0
    mentions = articles[sentence.article].mentions
    places = [mention.start - start for mention in mentions if mention.sentence == sentence.position]
    return show_spans(sentence.text, spans), tuple([place for place in places if place >= 0])


def _tell(candidate: Candidate, claim: Claim, trim: Trim) -> Claim:
    """Give a claim in the words of a candidate, without what may be cut."""
    sentences = (claim.taken_from, *claim.also_reported)
    return Claim(
        taken_from=candidate.sentence,
        also_reported=tuple(sentence for sentence in sentences if sentence is not candidate.sentence),
        kept=trim(candidate.sentence.text),
    )
