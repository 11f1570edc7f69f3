"""Text that stands in another article word for word, and the same words of one speaker."""

from __future__ import annotations

from digest.cluster.explained.copies import find_copies
from tests.builders import make_article

WIRE = "Sebanyak 14 warga Demak tewas setelah tanggul Sungai Wulan jebol pada Senin malam. Air setinggi dua meter."
OWN = "Bupati meninjau lokasi bersama jajarannya kemarin. Sekolah diliburkan sampai hari Jumat mendatang di sana."
QUOTE = '"Kami akan membangun kembali tanggul itu dalam dua bulan," kata Bupati Eisti Anah.'


def test_a_copy_is_found_and_an_own_text_is_none() -> None:
    """By rows of eight words, and by sentences."""
    first, copy, own = find_copies([make_article(text, name=text[:9]) for text in (WIRE, f"{WIRE} {OWN}", OWN[:50])])
    assert (first.copied, first.alike) == (1.0, 2)
    assert 0.3 < copy.copied < 0.7
    assert copy.alike == 3
    assert own.copied == 0.0


def test_the_same_words_of_one_speaker_count_under_the_longest_name() -> None:
    """Translators differ a little; another speaker or other words are something else."""
    other = '"Kami membangun tanggul itu kembali dalam waktu dua bulan," ujar Anah.'
    first, second, third = find_copies(
        [make_article(text, name=text[:9]) for text in (QUOTE, other, QUOTE.replace("Eisti Anah", "Budi"))]
    )
    assert first.speakers == second.speakers == ("Eisti Anah",)
    assert third.speakers == ()


def test_one_article_copies_nobody() -> None:
    """Nor does an empty list."""
    (alone,) = find_copies([make_article(WIRE)])
    assert (alone.copied, alone.alike, alone.speakers) == (0.0, 0, ())
    assert find_copies([]) == ()
