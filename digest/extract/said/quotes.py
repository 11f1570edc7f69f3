"""Who said what: ``“Kami siap,” kata Wang Yi.`` → Kami siap · kata · Wang Yi.

A pronoun is the last named speaker where the sentence before quotes that speaker;
elsewhere the quote is left out: better none than a wrong name.
"""

from __future__ import annotations

import functools
import re

from digest.extract.said.unmarked import UNMARKED_RUN, strip_unmarked_titles
from digest.knowledge import Language
from digest.knowledge.letters import CAPITALS
from digest.model import Quote, Sentence
from digest.text.tokens import split_words

_SHORTEST = 4  # words; fewer are a quoted phrase inside a report, such as "teman baik"

_CONTENT = r"(?P<quoted>“[^“”]+”|„[^„“”]+[“”]|«[^«»]+»|»[^«»]+«|「[^「」]+」|\"[^\"]+\")"
_NAME = rf"[{CAPITALS}][\w.’'-]*(?: [{CAPITALS}][\w.’'-]*)*"
_GAP = r"[,،，]?\s*(?:[—–-]\s*)?"  # between a quote and the words that say whose it is: ", — "


def find_quotes(sentences: tuple[Sentence, ...], language: Language) -> tuple[Quote, ...]:
    """Give the direct quotes whose speaker is known, in order."""
    quotes: list[Quote] = []
    for sentence in sentences:
        for pattern in _patterns(language):
            match = pattern.search(sentence.text)
            quote = _make_quote(match, sentence, quotes, language) if match else None
            if quote:
                quotes.append(quote)
                break
    return tuple(quotes)


@functools.cache
def _patterns(language: Language) -> tuple[re.Pattern[str], ...]:
    """Give the four orders: quote, cue, speaker · cue, speaker, quote · speaker, cue, quote · quote, speaker, cue."""
    titles = rf"(?:(?:{_any(tuple(language.titles))})[ ,]+)*"
    after = rf"(?<!\w)(?P<cue>{_any(language.cues_after)})[ ,]+{titles}"
    before = rf"(?P<cue>{_any(language.cues_before)})"
    unspaced_cue = rf"(?P<cue>{_any(language.cues_after)})"
    speaker = rf"(?P<speaker>{_NAME}|{_any(tuple(sorted(language.pronouns)))}|{UNMARKED_RUN})"
    return (
        re.compile(rf"{_CONTENT}{_GAP}{after}{speaker}"),
        re.compile(rf"{after}{speaker}[^\"“«„]{{0,40}}?[,:،]\s*{_CONTENT}"),
        re.compile(rf"{speaker}\s*{before}[,:，：]?\s*{_CONTENT}"),
        re.compile(rf"{_CONTENT}{_GAP}{titles}{speaker}\s*{unspaced_cue}"),
    )


def _any(words: tuple[str, ...]) -> str:
    return "|".join(re.escape(word) for word in sorted(words, key=lambda word: (-len(word), word)))


def _make_quote(match: re.Match[str], sentence: Sentence, before: list[Quote], language: Language) -> Quote | None:
    content = match["quoted"][1:-1].strip()
    speaker = strip_unmarked_titles(match["speaker"].rstrip(".,"), language)
    if speaker.casefold() in language.pronouns:
        speaker = before[-1].speaker if before and sentence.position - before[-1].sentence == 1 else ""
    if not speaker or len(split_words(content)) < _SHORTEST:
        return None
    return Quote(
        article=sentence.article, sentence=sentence.position, content=content, cue=match["cue"], speaker=speaker
    )
