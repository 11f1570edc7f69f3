"""What the search may read of a page."""

from __future__ import annotations

from digest.publish.wording import read_body

PAGE = """<head><title>Judul</title></head><p>Menu</p>
<div class="event" data-pagefind-body><h1>Banjir<br> Demak</h1>
<p>Empat &amp; lima<sup><a class="footnote-ref" href="#a">1</a></sup></p>
<ul><li><a href="../../../2024/lain/">Peristiwa lain</a> dan <a href="../../reports/a/">Koran A</a></li></ul>
<div class="drawn" data-pagefind-ignore="all"><p>Gambar<img src="a"></p></div><p>Akhir</p></div><p>Kaki</p>"""


def test_only_the_words_of_the_event_are_read() -> None:
    """No menu, no titles of other events, nothing drawn, no numbers of footnotes."""
    assert read_body(PAGE) == "Banjir Demak Empat & lima dan Koran A Akhir"


def test_a_page_that_is_not_searched_has_none() -> None:
    """Such as the archive."""
    assert read_body("<body><p>Arsip</p></body>") is None
