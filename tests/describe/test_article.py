"""What `digest show` tells: fields with evidence, and every line of the text in its place."""

from __future__ import annotations

from digest.clean import clean_document
from digest.config import ExtractConfig
from digest.describe import describe_article
from digest.extract import extract_article
from tests.builders import make_document

TEXT = """Krisis rusia ukraina | 23 Februari 2023, 04:05 WIB
MOSKOW, KOMPAS.TV – Presiden tiba di Moskow. Baca juga: Putin Bertemu Xi Jinping
<b>[red]Ia[/red]</b> bertemu Putin.
TERBARU"""


def _described(text: str) -> list[tuple[str, str]]:
    document = clean_document(make_document(text, language="id"))
    return [(line.kind, line.text) for line in describe_article(document, extract_article(document, ExtractConfig()))]


def test_each_removed_piece_stands_in_its_place_with_its_rule() -> None:
    """Whole lines and pieces of lines; what looks like markup is text."""
    lines = [(kind, text) for kind, text in _described(TEXT) if kind in {"text", "removed"}]
    assert lines == [
        ("removed", "    1 − Krisis rusia ukraina | 23 Februari 2023, 04:05 WIB  (section and time)"),
        ("text", "    2  MOSKOW, KOMPAS.TV – Presiden tiba di Moskow."),
        ("removed", "    2 − Baca juga: Putin Bertemu Xi Jinping  (related headline)"),
        ("text", "    3  <b>[red]Ia[/red]</b> bertemu Putin."),
        ("removed", "    4 − TERBARU  (section heading)"),
    ]


def test_fields_have_their_evidence() -> None:
    """And say when there is nothing."""
    fields = [text for kind, text in _described(TEXT) if kind == "field"]
    assert "  dateline    MOSKOW, from “MOSKOW, KOMPAS.TV –”" in fields
    assert "  published   2023-02-23T04:05:00+07:00, from “23 Februari 2023, 04:05 WIB”" in fields
    assert "  event date  -" in fields
