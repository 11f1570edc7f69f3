"""Every form of a word leads to the same root."""

from __future__ import annotations

import pytest

from digest.knowledge.searching import Affixes, affixes_of
from digest.text.roots import find_candidates, find_roots

FAMILIES = [
    ("serang", "menyerang serangan diserang penyerang menyerangnya"),
    ("temu", "bertemu pertemuan menemui temuan ditemukan"),
    ("kuat", "memperkuat perkuat penguatan menguatkan kekuatan"),
    ("pimpin", "memimpin pemimpin kepemimpinan dipimpin pimpinannya"),
    ("kunjung", "kunjungan berkunjung mengunjungi dikunjungi kunjungannya"),
    ("kirim", "mengirim pengiriman dikirimkan mengirimkan"),
    ("tulis", "menulis penulis tulisan ditulisnya"),
    ("kerja", "bekerja pekerja pekerjaan mengerjakan"),
    ("ajar", "belajar mengajar pelajar pelajaran pengajaran"),
]


def _indonesian() -> Affixes:
    affixes = affixes_of("id")
    assert affixes
    return affixes


@pytest.mark.parametrize(("root", "forms"), FAMILIES)
def test_all_forms_have_one_root(root: str, forms: str) -> None:
    """Also where the bare word is in no text."""
    roots = find_roots(forms.split(), _indonesian())
    assert set(roots.values()) == {(root,)}


def test_an_unseen_form_may_be_formed_of_the_same() -> None:
    """A reader's word is looked for among the roots that the texts have."""
    (root,) = find_roots(["mengirim", "dikirim"], _indonesian())["mengirim"]
    assert root in dict(find_candidates("pengirimannya", _indonesian()))


@pytest.mark.parametrize("word", ["perdana", "presiden", "berita", "covid19", "xi"])
def test_what_has_no_affix_stays(word: str) -> None:
    """Words of the table, short ones, and what holds figures."""
    assert find_roots([word, "dana", "rita"], _indonesian())[word] == (word,)


def test_a_language_without_a_table_has_no_affixes() -> None:
    """Pagefind's own stemmers serve it."""
    assert affixes_of("en") is None
    assert affixes_of("xx") is None
