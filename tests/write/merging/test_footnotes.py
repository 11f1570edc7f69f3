"""What a merged page cites is defined, and no more."""

from __future__ import annotations

from digest.write.merging.merge import merge_page

BASE = "Satu dua.[^a]\nTiga empat.[^b]\n\n[^a]: A\n[^b]: B\n"


def test_what_only_a_deleted_sentence_cited_goes() -> None:
    """And what a sentence of the hand's cites comes back, though the machine defines it no more."""
    deleted = BASE.replace("Tiga empat.[^b]\n", "")
    assert "[^b]" not in merge_page(BASE, deleted, BASE.replace("dua", "dua lima")).text
    kept = merge_page(BASE, BASE.replace("empat", "lima"), "Satu dua.[^a]\n\n[^a]: A\n").text
    assert kept.endswith("[^a]: A\n[^b]: B\n")
