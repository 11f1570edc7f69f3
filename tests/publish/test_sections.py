"""Where sections end: before the next heading of their rank, before the footnotes, or with what holds them."""

from __future__ import annotations

import pytest

from digest.publish.sections import find_section_ends

# A number in brackets marks where the section of that id ends.
PAGE = """<html><head><title>a < b</title><script>"<h2 id='no'>"</script></head><body>
<div class="event"><h1>Judul</h1><p>2 artikel<br>
<h2 id="summary">Ringkasan<a href="#summary">¶</a></h2>
<p>Kalimat &amp; kutipan <img src="a.png"> 中文.
<h3 id="detail">Rincian</h3><p>Lagi.</p>
(detail)(summary)<h2 id="sources">Sumber</h2>
<ul><li><h2 id="inner">Dalam</h2>(inner)</li></ul>
<!-- <h2 id="comment"> -->
(sources)<div class="footnote"><hr><ol><li>Satu</li></ol></div>
()</div>
<p class="edit">Sunting</p></body></html>
"""


def test_each_section_ends_where_a_reader_sees_its_end() -> None:
    """Deeper headings belong to it; what is in a script or a comment is no heading."""
    page, expected = PAGE, {}
    for name in ("detail", "summary", "inner", "sources", ""):
        expected[name] = page.index(f"({name})")
        page = page.replace(f"({name})", "", 1)
    assert find_section_ends(page) == expected


@pytest.mark.parametrize("page", ["", "<h2 id='a'>Tanpa akhir", "</div><p>", "<h2>Tanpa nama</h2></body>"])
def test_what_never_ends_or_has_no_id_is_no_section(page: str) -> None:
    """And nothing fails."""
    assert find_section_ends(page) == {}


def test_what_python_cannot_parse_ends_the_search_and_not_the_build() -> None:
    """An editor may have typed it."""
    page = "<div><h2 id=a>1</h2><h2 id=b>2</h2><![x[ y ]]><h2 id=c>3</h2></div>"
    assert find_section_ends(page)["a"] == page.index("<h2 id=b>")


def test_the_first_of_two_headings_with_one_id_counts() -> None:
    """As for a browser that follows a link."""
    page = "<div><h2 id=a>1</h2><h2 id=a>2</h2></div>"
    assert find_section_ends(page) == {"a": page.index("<h2 id=a>2")}
