"""Who published an article, and what says so."""

from __future__ import annotations

import pytest

from tests.builders import ROOT, make_article


@pytest.mark.parametrize(
    ("text", "declared", "outlet"),
    [
        ("MOSKOW, KOMPAS.TV - Putin tiba.", {}, "KompasTV"),
        ("Hujan turun.\nGabung ke Channel WhatsApp KompasTV untuk update berita.", {}, "KompasTV"),
        ("Laporan Wartawan Tribunnews, Nur Febriana\nHujan turun.", {}, "Tribunnews"),
        ("Hujan turun.", {"url": "https://www.kompas.tv/nasional/1"}, "KompasTV"),
        ("Hujan turun.", {"url": "https://jogja.tribunnews.com/1"}, "Tribunnews"),
        ("Hujan turun.", {"url": "https://jateng.tribunnews.com/1"}, "Tribunnews"),
        ("Hujan turun.", {"url": "https://wartakota.tribunnews.com/1"}, "Warta Kota"),
        ("TRIBUNJATENG.COM, SEMARANG - Hujan turun.", {}, "Tribunnews"),
        ("Hujan turun.", {"url": "https://www.koran-desa.id/1"}, "koran-desa.id"),
        ("Hujan turun.\nloading...\nA\nHujan turun lagi.", {}, "media tak dikenal"),
        ("Hujan turun.\nloading...\nHujan turun lagi.\n(min)", {}, "media tak dikenal"),
        ("Hujan turun.\nloading...\nA\nHujan turun lagi.\n(min)", {}, "SINDOnews"),
        ("Hujan turun.\nBaca Juga: Kata Tempo", {}, "media tak dikenal"),
    ],
)
def test_who_published_an_article(text: str, declared: dict[str, str], outlet: str) -> None:
    """By dateline, advert, byline or address; a related headline names others."""
    assert make_article(text, outlet="", **declared).outlet.name == outlet


def test_what_says_who_published_an_article_is_kept() -> None:
    """The second article of the corpus without its sidecar: two traces of the same outlet."""
    content = (ROOT / "content" / "articles" / "002_7144189efebaf28c.txt").read_text(encoding="utf-8")
    article = make_article(content, outlet="")
    assert article.outlet.name == "SINDOnews"
    assert article.outlet_evidence == f"form: loading... · A · (min) · {content.splitlines()[0]}"
