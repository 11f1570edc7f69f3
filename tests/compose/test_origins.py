"""How independent sources are."""

from __future__ import annotations

from digest.compose.origins import find_copies, find_origins
from digest.model import Article
from tests.builders import make_article

REPORT = (
    "Gempa bermagnitudo 5,6 mengguncang Kabupaten Cianjur pada Senin siang dan merusak ratusan rumah warga. "
    "Petugas gabungan masih mencari korban yang tertimbun longsor di Kecamatan Cugenang sampai malam ini. "
    "Bupati meminta warga tetap berada di tempat terbuka karena gempa susulan masih terus terasa."
)
OTHER = (
    "Getaran kuat membuat pasien rumah sakit dibawa keluar gedung. Listrik di tiga kecamatan padam sejak siang. "
    "Tenda darurat didirikan di alun-alun kota untuk menampung warga yang kehilangan tempat tinggal."
)


def _origins(*articles: Article) -> list[tuple[list[str], str | None]]:
    names = {article.id: article.name for article in articles}
    return [([names[i] for i in o.articles], o.agency) for o in find_origins(articles, find_copies(articles))]


def test_copied_text_is_one_origin() -> None:
    """The earlier is the source; how much of the later was copied is kept."""
    first, copy = make_article(REPORT, name="a"), make_article(f"{REPORT} Cuaca cerah.", name="b", outlet="Koran B")
    (found,) = find_copies([first, copy])
    assert (found.source, found.copy, found.share > 0.8) == (first.id, copy.id, True)
    assert _origins(first, copy) == [(["a", "b"], None)]


def test_one_agency_is_one_origin_whatever_the_words() -> None:
    """Two desks wrote up the same report."""
    first = make_article(f"{REPORT} (Antara)", name="a")
    other = make_article(f"{OTHER} (Antara)", name="b", outlet="Koran B")
    assert find_copies([first, other]) == ()
    assert _origins(first, other) == [(["a", "b"], "antara")]


def test_an_office_that_two_cite_is_no_origin() -> None:
    """It wrote no report that they could carry; an outlet did."""
    first = make_article(f"{REPORT} Demikian dikutip dari Survei Geologi.", name="a")
    other = make_article(f"{OTHER} Demikian dikutip dari Survei Geologi.", name="b", outlet="Koran B")
    assert [agency.name for agency in other.agencies] == ["Survei Geologi"]
    assert _origins(first, other) == [(["a"], None), (["b"], None)]
    carried = [make_article(f"{text} Dikutip dari Tempo.", name=text[:5]) for text in (REPORT, OTHER)]
    assert _origins(*carried) == [(["Gempa", "Getar"], "tempo")]


def test_independent_reports_are_two() -> None:
    """A third that copied the second belongs to it."""
    articles = (
        make_article(REPORT, name="a"),
        make_article(OTHER, name="b", outlet="Koran B"),
        make_article(f"Cianjur. {OTHER}", name="c", outlet="Koran C"),
    )
    assert _origins(*articles) == [(["a"], None), (["b", "c"], None)]
