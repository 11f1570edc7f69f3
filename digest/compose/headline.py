"""The brief's headline: the best of the articles', else one made from the lead sentence.

``Presiden Tiongkok Xi Jinping mengatakan … pada Kamis (8/5/2025) bahwa …`` loses its day, where it is long the
titles before its names, and what follows a clause too far on; it is never cut inside a name or a quote. Of
``Putin Bertemu Xi | Xi Tiba di Moskow``, two headlines scraped as one, the better is taken.
"""

from __future__ import annotations

import functools
import itertools
import re
from collections import Counter
from collections.abc import Sequence
from collections.abc import Set as AbstractSet

from digest.compose.words import read_words
from digest.knowledge import Language
from digest.knowledge.letters import CAPITALS
from digest.model import Article, Claim
from digest.text.tokens import opens_with, split_words

_LONGEST = 110  # characters: two lines on a page
_SHORTEST = 30  # a clause shorter than this says too little

_FEWEST_WORDS = 4  # "Waduh" or "Foto: banjir" say too little

_DATE = r" ?\(\d{1,2}/\d{1,2}(?:/\d{2,4})?\)"

_QUOTED = re.compile(r"“[^”]*”|\"[^\"]*\"|‘[^’]*’|\([^)]*\)")
_CAPITALS = re.compile(rf"[{CAPITALS}][\w’'-]*(?: [{CAPITALS}][\w’'-]*)+")
_QUESTION = re.compile(r"[?？؟]")
_CRY = re.compile(r"\W*\w+!")  # "Keras! Rusia Ogah …"

# What stands between two headlines of one scraped line, or before an outlet's name.
_GLUE = re.compile(r"\s+[|•»/]+\s+|\s{3,}|\n+")


def choose_headline(articles: Sequence[Article], summary: Sequence[Claim], language: Language) -> str:
    """Give an informative headline of an article, or one made from the summary's first sentence."""
    headlines = [part for article in articles if article.headline for part in part_headlines(article.headline)]
    informative = [headline for headline in headlines if is_informative(headline, language)]
    if informative:
        return _most_typical(informative, articles, language)
    lead = summary[0].text if summary else articles[0].sentences[0].text
    names = {mention.text for article in articles for mention in article.mentions if mention.kind == "person"}
    return shorten_sentence(lead, language, names)


def part_headlines(headline: str) -> list[str]:
    """Give the headlines that one line holds, as they stand there."""
    return [part for part in (part.strip() for part in _GLUE.split(headline)) if part]


def is_informative(headline: str, language: Language) -> bool:
    """Tell whether a headline says what happened: no question, no bait."""
    bait = opens_with(headline, language.clickbait) or _CRY.match(headline)
    lower = headline.casefold()
    teases = any(phrase in lower for phrase in language.telling.teasers)
    vague = bait or teases or _QUESTION.search(headline)
    return not vague and len(split_words(headline)) >= _FEWEST_WORDS


def shorten_sentence(sentence: str, language: Language, names: AbstractSet[str] = frozenset()) -> str:
    """Give a sentence as a headline: without its day and full stop; a long one without titles, cut before a clause."""
    text = _day_pattern(language).sub("", sentence).strip().rstrip("。").removesuffix(".")
    if len(text) > _LONGEST:
        text = _drop_titles(text, names, language)
    if len(text) <= _LONGEST:
        return text
    cuts = [cut for cut in _clause_cuts(text, language) if _SHORTEST <= cut <= _LONGEST]
    return text[: max(cuts)].rstrip(" ,;:–—-") if cuts else text


def _drop_titles(text: str, names: AbstractSet[str], language: Language) -> str:
    """Give a text without what stands before its persons' names: "Presiden Tiongkok Xi Jinping" → "Xi Jinping"."""
    titles = "|".join(map(re.escape, sorted(language.titles)))
    for name in sorted(names, key=lambda name: (-len(name), name)):
        before = rf"\b(?i:{titles})(?: [{CAPITALS}][\w’'-]*){{0,6}}? (?={re.escape(name)}\b)"
        text = re.sub(before, "", text)
    return text


@functools.cache
def _day_pattern(language: Language) -> re.Pattern[str]:
    """Match "pada Kamis (8/5/2025) sore", "(2/1/2024)"; not "(HAM)" or the word before a date."""
    before, weekday = "|".join(language.before_weekday), "|".join(sorted(language.weekdays))
    daypart = "|".join(sorted(language.claims.dayparts)) or "(?!)"
    part = rf"(?: (?:{daypart})\b)?"
    return re.compile(rf"(?:,? (?:(?:{before}) )?(?:{weekday}){part})?{_DATE}{part}", re.IGNORECASE)


def _clause_cuts(text: str, language: Language) -> list[int]:
    """Give where a clause starts, at a comma or one of the language's words, outside names and quotes."""
    words = "|".join(re.escape(word) for word in sorted(language.clauses, key=lambda word: (-len(word), word)))
    closed = [match.span() for pattern in (_QUOTED, _CAPITALS) for match in pattern.finditer(text)]
    starts = [match.start() for match in re.finditer(rf"[,;:] | (?:{words})\b", text)]
    return [start for start in starts if not any(left < start < right for left, right in closed)]


def _most_typical(headlines: Sequence[str], articles: Sequence[Article], language: Language) -> str:
    """Give the headline whose words the articles use most; the earliest of equals."""
    words = {headline: read_words(headline, language).content for headline in headlines}
    known = frozenset().union(*words.values())
    texts = [sentence.text for article in articles for sentence in article.sentences]
    said = Counter(itertools.chain.from_iterable([read_words(text, language).content & known for text in texts]))
    return max(headlines, key=lambda headline: sum(map(said.__getitem__, words[headline])))
