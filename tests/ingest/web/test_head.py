"""What a page says of itself is gathered as it stands."""

from __future__ import annotations

from digest.ingest.web.head import read_head
from digest.ingest.web.main_text import parse_page

PAGE = """<html lang="id"><head><title>Hujan - Tempo</title><link rel="canonical" href=" https://a.id/1 ">
<meta name="Author" content="Ani"><meta name="author" content="Budi"><meta property="og:title" content=" "></head>
<body><h1>Hujan <b>Lebat</b></h1><article><time datetime="2023-02-01">x</time></article>
<p class="postDate">1 Februari 2023</p><p class="dated">2 Februari</p><p class="date">{long}</p></body></html>"""


def test_a_head() -> None:
    """The first meta of a name counts; a class counts by whole words; long elements show no field."""
    head = read_head(parse_page(PAGE.replace("{long}", "kata " * 50)))
    assert (head.title, head.headings, head.canonical, head.language) == (
        "Hujan - Tempo",
        ("Hujan Lebat",),
        "https://a.id/1",
        "id",
    )
    assert dict(head.metas) == {"author": "Ani"}
    assert head.times == ("2023-02-01",)
    assert head.seen["published"] == ("1 Februari 2023",)
