"""How few stand behind a sentence is marked, as its footnotes on the page tell."""

from __future__ import annotations

import re

import pytest

from digest.compose import collect_digest, compose_brief
from digest.config import ComposeConfig
from digest.knowledge import LANGUAGES
from digest.knowledge.cldr import name_language
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


PUMPS = "The army brought 25 pumps to Demak before nightfall."


@pytest.mark.parametrize("language", sorted(set(LANGUAGES) - {"en"}))
def test_another_language_is_named(language: str) -> None:
    """In the page's, and its words are marked as what they are; not those that an editor put in their place."""
    flood = make_article(FLOOD, name="a", outlet="Koran a", language=language)
    digest = _digest(flood, make_article(PUMPS, name="b", outlet="Paper b", language="en"), language=language)
    (brief,) = digest.briefs
    page = render(digest)[event_path(brief.event.id)]
    (drawn,) = (one for one in draw_voices(brief, page) if one.after.startswith(PUMPS))
    assert drawn.around == ('<span class="tongue" lang="en" dir="ltr">', "</span>")
    assert f"{name_language('en', language)}, {LANGUAGES[language].label('one_voice')})" in drawn.html
    edited = page.replace(PUMPS, "Tentara membawa 25 pompa ke Demak.")
    assert [one for one in draw_voices(brief, edited) if one.around[0]] == []


def test_words_from_right_to_left_say_so() -> None:
    """Arabic in an Indonesian page."""
    arabic = "وأعلنت الوزارة أن 35 شركة ستشارك في إعادة بناء المدينة."
    digest = _digest(_article("a", FLOOD), make_article(arabic, name="b", outlet="Harian b", language="ar"))
    assert _marks(digest)["وأعلنت"] == "bahasa Arab, satu sumber"
    (brief,) = digest.briefs
    *_, drawn = draw_voices(brief, render(digest)[event_path(brief.event.id)])
    assert drawn.around[0] == '<span class="tongue" lang="ar" dir="rtl">'
