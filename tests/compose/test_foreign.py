"""What only articles in other languages tell."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pytest

from digest.compose.foreign import choose_foreign
from digest.config import ComposeConfig
from digest.model import Article
from digest.text.similarity import Encode
from tests.builders import make_article

HERE = make_article("Banjir merendam Demak pada Senin (1/1/2024), 14 warga tewas.\nDua perahu dikirim ke sana.")
SAME = "The flood in Demak killed 14 residents on Monday (1/1/2024)."
PUMPS = "The army brought 25 pumps to the town of Demak before nightfall."
SCHOOL = "The governor opened schools in Demak for those who had lost their homes."


def _there(*sentences: str, language: str = "en", name: str = "b") -> Article:
    return make_article("\n".join(sentences), name=name, outlet=f"Paper {name}", language=language)


def _choose(*others: Article, encode: Encode | None = None, most: int = 3) -> list[str]:
    settings = ComposeConfig(max_foreign_sentences=most)
    return [claim.text for claim in choose_foreign((HERE, *others), "id", settings, (), encode)]


def _encode(texts: Sequence[str]) -> np.ndarray:
    """What knows schools from all else."""
    return np.array([[0.0, 1.0] if "school" in text else [1.0, 0.0] for text in texts])


def test_an_amount_that_no_article_of_the_page_has_is_new() -> None:
    """Without an encoder nothing else is; and nobody else, nothing."""
    assert _choose(_there(SAME, SCHOOL, PUMPS)) == [PUMPS]
    assert _choose() == []
    assert _choose(_there(SAME, SCHOOL, PUMPS), most=0) == []


@pytest.mark.parametrize(
    "text",
    [
        "Both boats were sent to Demak, and the two crews were told to stay there.",
        "Dozens of soldiers came to Demak to help those who had lost their homes.",
        "The second flood in Demak came a year after the first, said the governor.",
    ],
)
def test_pairs_ranks_and_round_numbers_tell_nothing_new(text: str) -> None:
    """Another language says them with other words."""
    assert _choose(_there(text)) == []


def test_an_encoder_finds_what_is_new_in_meaning() -> None:
    """Beside amounts; not where it does not know the language."""
    assert sorted(_choose(_there(SAME, SCHOOL, PUMPS), encode=_encode)) == [PUMPS, SCHOOL]
    assert _choose(_there(SAME, SCHOOL, language="vi"), encode=_encode) == []


def test_who_else_reports_it_is_cited() -> None:
    """In the same language by its words, in another by its meaning; each language tells what those before do not."""
    third = _there("Gabenor membuka sekolah (school) di Demak untuk mangsa banjir.", language="ms", name="c")
    others = (_there(SCHOOL), _there(SCHOOL.replace("opened", "has opened"), name="d"), third)
    (claim,) = choose_foreign((HERE, *others), "id", ComposeConfig(), (), _encode)
    assert {sentence.article for sentence in (claim.taken_from, *claim.also_reported)} == {one.id for one in others}


def test_each_language_has_room() -> None:
    """Letters that readers of the page know come first, then the language of more articles."""
    english = _there(*(f"The army brought {n} {what} to the town." for n, what in ((25, "pumps"), (31, "lorries"))))
    german = _there("Die Armee brachte 47 Zelte und Decken in die Stadt Demak.", language="de", name="d")
    russian = [
        _there(f"Армия привезла в город {n} больших палаток для жителей.", language="ru", name=f"r{n}")
        for n in (52, 68)
    ]
    told = _choose(*russian, german, english)
    assert [text.split()[0] for text in told] == ["Die", "The", "Армия"]
    assert [text.split()[0] for text in _choose(*russian, german, english, most=1)] == ["Die"]


@pytest.mark.parametrize(
    ("language", "text", "count"),
    [
        ("ar", "وأعلنت الوزارة أن ٣٥ شركة ستشارك في إعادة بناء المدينة.", 1),
        ("ar", "وأعلنت الوزارة أن ١٤ من سكان المدينة لقوا حتفهم في الفيضان.", 0),
        ("ru", "Власти сообщили, что без крова остались 1 500 жителей города.", 1),
        ("ru", "Власти города сообщили об этом журналистам 3 января 2024 года.", 0),
        ("zh", "军队给灾区运来了35台水泵，用来排出城里的积水。", 1),
        ("de", "Im Jahr 2019 stand die Stadt schon einmal unter Wasser.", 0),
    ],
)
def test_where_no_table_knows_figures_digits_are_amounts(language: str, text: str, count: int) -> None:
    """But those of a date or a year, in whichever digits."""
    assert _choose(_there(text, language=language)) == [text] * count
