"""How few stand behind a sentence is marked, as its footnotes on the page tell."""

from __future__ import annotations

import re

import pytest

from digest.compose import collect_digest, compose_brief
from digest.config import ComposeConfig
from digest.knowledge import LANGUAGES
from digest.model import Article, Digest
from digest.model.grouped import Event, EventId
from digest.render.drawings.voices import draw_voices
from digest.render.paths import event_path
from tests.builders import make_article
from tests.render.pages import render

FLOOD = "Banjir bandang di Kabupaten Demak menewaskan 14 warga pada Senin (1/1/2024)."
SAME = "Sebanyak 14 warga Kabupaten Demak tewas pada Senin (1/1/2024) setelah banjir bandang menewaskan mereka."
BOATS = "Petugas gabungan mengirim enam perahu karet ke Desa Ketanjung sejak subuh."
ROAD = "Jalan pantai utara ditutup sampai air surut, kata Bupati Demak Eisti'anah."


def _article(name: str, *sentences: str, agency: str = "") -> Article:
    return make_article("\n".join((*sentences, f"({agency})" * bool(agency))), name=name, outlet=f"Koran {name}")


def _digest(*articles: Article, language: str = "id") -> Digest:
    event = Event(id=EventId("2024-01-01-banjir-1"), articles=tuple(article.id for article in articles))
    return collect_digest([compose_brief(event, articles, language, ComposeConfig())])


def _marks(digest: Digest, page: str = "") -> dict[str, str]:
    """What is said behind each sentence, by its first word."""
    (brief,) = digest.briefs
    drawn = draw_voices(brief, page or render(digest)[event_path(brief.event.id)])
    return {one.after.split()[0]: re.sub("<[^>]+>|[()]", "", one.html).replace("\u00a0", " ") for one in drawn}


def test_what_one_source_alone_reports_is_marked() -> None:
    """And what two independent ones report is not."""
    digest = _digest(_article("a", FLOOD, BOATS), _article("b", SAME, ROAD))
    assert _marks(digest) == {"Petugas": "satu sumber", "Jalan": "satu sumber"}


def test_many_articles_of_one_origin_are_one_source() -> None:
    """By the agency's name, else by that of the outlet that had it first; several of several are counted."""
    copied = [_article(name, FLOOD, BOATS, agency="Antara") for name in "abc"]
    digest = _digest(*copied, _article("d", ROAD))
    assert _marks(digest) == {
        "Banjir": "3 artikel, satu sumber: ANTARA",
        "Petugas": "3 artikel, satu sumber: ANTARA",
        "Jalan": "satu sumber",
    }
    digest = _digest(_article("a", FLOOD, BOATS), _article("b", FLOOD, BOATS), _article("c", SAME, ROAD))
    assert _marks(digest)["Petugas"] == "2 artikel, satu sumber: Koran a"
    assert _marks(digest)["Banjir"] == "3 artikel, 2 sumber independen"


def test_an_event_of_one_origin_says_so_above() -> None:
    """Each of its sentences would bear the same mark."""
    assert _marks(_digest(_article("a", FLOOD, BOATS))) == {}
    assert _marks(_digest(_article("a", FLOOD, BOATS), _article("b", FLOOD, BOATS))) == {}


def test_the_page_as_edited_tells() -> None:
    """A footnote taken away is no source; of the hand's own sentences, and a page in pieces, nothing is said."""
    digest = _digest(_article("a", FLOOD, BOATS), _article("b", SAME, ROAD))
    page = render(digest)[event_path(digest.briefs[0].event.id)]
    assert _marks(digest, page.replace("[^korana][^koranb-1]", "[^korana]"))["Banjir"] == "satu sumber"
    assert "Petugas" not in _marks(digest, page.replace("enam perahu", "tujuh perahu"))
    assert "Petugas" not in _marks(digest, re.sub(r"(subuh\.)\[\^[^]]+\]", r"\1", page))
    assert _marks(digest, "---\nbroken") == {}


@pytest.mark.parametrize("language", sorted(LANGUAGES))
def test_names_are_text_in_every_language(language: str) -> None:
    """Each language has the words."""
    attack = '<img src=x onerror="alert(1)">'
    articles = [make_article(f"{FLOOD} {end}", name=end, outlet=attack, language=language) for end in (BOATS, SAME)]
    other = make_article(ROAD, name="c", outlet="Koran c", language=language)
    digest = _digest(*articles, other, language=language)
    (brief,) = digest.briefs
    drawn = [one.html for one in draw_voices(brief, render(digest)[event_path(brief.event.id)])]
    assert any("&lt;img" in html for html in drawn)
    assert not any("<img" in html for html in drawn)
