"""Names in scripts that have no capitals."""

from __future__ import annotations

import pytest

from digest.extract.said.unmarked import find_unmarked_names, strip_unmarked_titles
from digest.knowledge import LANGUAGES
from digest.model import ArticleId, Sentence


@pytest.mark.parametrize(
    ("code", "text", "names"),
    [
        ("zh", "中国外交部长王毅在北京会见俄罗斯总统普京。", ["中国", "王毅", "俄罗斯", "普京"]),
        ("zh", "会议昨天结束。", []),
        ("ar", "التقى وزير الخارجية سيرغي لافروف في موسكو ممثلين عن روسيا والصين.", ["سيرغي لافروف", "روسيا", "الصين"]),
        ("ar", "كان الاجتماع قصيرا.", []),
        ("id", "Presiden Putin bertemu Xi.", []),
    ],
)
def test_countries_and_names_behind_titles_are_found(code: str, text: str, names: list[str]) -> None:
    """And nothing else: there is no list of people."""
    sentence = Sentence(article=ArticleId("a"), position=0, paragraph=0, text=text)
    found = list(find_unmarked_names(sentence, LANGUAGES[code]))
    assert [mention.text for mention in found] == names
    assert [text[mention.start : mention.end] for mention in found] == names


@pytest.mark.parametrize(
    ("code", "run", "name"),
    [
        ("zh", "中国外交部长王毅在北京", "王毅"),
        ("zh", "王毅", "王毅"),
        ("ar", "وزير الخارجية سيرغي لافروف في موسكو", "سيرغي لافروف"),
        ("en", "Alan Reed", "Alan Reed"),
    ],
)
def test_a_speaker_is_a_name_without_titles_and_what_follows(code: str, run: str, name: str) -> None:
    """A run of letters holds more than the name."""
    assert strip_unmarked_titles(run, LANGUAGES[code]) == name
