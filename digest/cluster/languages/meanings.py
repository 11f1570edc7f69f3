"""What an article means, as a vector that languages share: its headline, and its headline with the lead.

The two are added. On two labelled sets this links better than either alone, or than the mean of the first sentences;
of a whole text the vector tells the topic and no longer the event.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from digest.model import Article
from digest.text.similarity import ENCODED_LANGUAGES, Encode

_LEAD = 300  # characters; the sentence that passes them is the last
_LONGEST = 400  # characters of a text; the encoder's time grows with them


def find_meanings(articles: Sequence[Article], encode: Encode) -> np.ndarray:
    """Give a row of length one for each article; of zeros where the encoder does not know its language."""
    known = [number for number, article in enumerate(articles) if article.language in ENCODED_LANGUAGES]
    leads = [_lead(articles[number]) for number in known]
    headlines = [articles[number].headline or lead for number, lead in zip(known, leads, strict=True)]
    both = encode(headlines).astype(np.float64) + encode(leads)
    meanings = np.zeros((len(articles), both.shape[1]))
    meanings[known] = both / np.linalg.norm(both, axis=1, keepdims=True)
    return meanings


def _lead(article: Article) -> str:
    """Give the headline and the first sentences."""
    text = f"{article.headline}." if article.headline else ""
    for sentence in article.sentences:
        if len(text) >= _LEAD:
            break
        text = f"{text} {sentence.text}".strip()
    return text[:_LONGEST]
