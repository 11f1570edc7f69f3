"""``make quality``: writes content/quality.md, the page that tells readers how well the program reads and groups.

Its figures are those of ``digest evaluate`` on the annotated files of tests/gold, of the half that was kept apart
where a file has one. No speeds, no peers: the page has the same bytes on every machine.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path

from digest.evaluate import evaluate
from digest.evaluate.gold import read_labelled
from digest.evaluate.grouping.clusters import group_ours
from digest.evaluate.grouping.metrics import score_b_cubed, score_pairs
from digest.evaluate.grouping.sisters import score_sisters
from digest.evaluate.options import Options

ROOT = Path(__file__).parents[1]
PAGE = ROOT / "content" / "quality.md"
GOLD = ROOT / "tests" / "gold"

_OPENING = """\
---
title: Seberapa baik?
---

Halaman di situs ini disusun oleh program, dan program dapat keliru.
Di bawah ini hasil pengujiannya pada contoh yang sudah diberi label, sehingga jawaban yang benar diketahui.
Angka 100% berarti semua benar.

"""

_HEAD = "| Yang diuji | Contoh | Ukuran | Hasil |\n|---|---|---|---:|\n"

_READING = """\
## Membaca artikel

Contohnya artikel berita berbahasa Indonesia.
Labelnya diberikan oleh satu pembaca, penyusun program ini, sebelum aturannya ditulis.
Yang tampil hanya hasil pada separuh contoh yang disimpan saat aturan diperbaiki.
Pemberi label dan penyusun aturannya sama, jadi ujian ini tidak sepenuhnya buta.

"""

_GROUPING = """\

## Mengelompokkan menurut peristiwa

Contohnya 30 pasang peristiwa kembar: sejenis, dengan pelaku atau tempat yang sama, tetapi bukan satu peristiwa.
Misalnya dua gempa dalam sepekan, atau harga emas dua hari berturut-turut.
Tiap peristiwa dikabarkan oleh dua artikel; dua puluh pasang berbahasa Indonesia, sepuluh berbahasa Inggris.
Artikel itu ditulis oleh model bahasa khusus untuk pengujian ini, dan sengaja dibuat sulit.

"""

_CLOSING = """\

## Yang tidak diuji di sini

Contohnya sedikit: satu jawaban keliru sudah mengubah hasil sekitar satu persen atau lebih.
Berita dari media lain, dalam bahasa lain, atau dengan bentuk lain dapat dibaca lebih buruk daripada angka di atas.
Angka ini dihitung ulang setiap kali program berubah.
Siapa pun dapat menghitungnya sendiri: data dan perintahnya ada di repositori situs ini.
"""


def main() -> None:
    """Write the page anew."""
    PAGE.write_text(write_page(), encoding="utf-8")


def write_page() -> str:
    """Give the page with the figures as they are now."""
    reading, grouping = "".join(map(_row, _reading())), "".join(map(_row, _grouping()))
    return f"{_OPENING}{_READING}{_HEAD}{reading}{_GROUPING}{_HEAD}{grouping}{_CLOSING}"


def _reading() -> Iterator[tuple[str, str, str, float]]:
    dates = _kept("dates", "dates.jsonl", "digest")
    count = f"{dates['dates']:.0f} ungkapan"
    yield "Tanggal dan jangka waktu", count, "dibaca tepat", dates["exact"]
    yield "Bukan tanggal", f"{dates['others']:.0f} ungkapan", "tidak disangka tanggal", 1 - dates["false alarms"]
    sentences = _kept("sentences", "sentences.jsonl", "ours")
    yield "Batas kalimat", "50 paragraf", "paragraf dipenggal tepat", sentences["exact"]
    names = _kept("names", "annotated.jsonl", "ours")
    yield "Nama orang, tempat, lembaga", "20 artikel", "nama yang ada ditemukan", names["recall"]
    yield "Nama orang, tempat, lembaga", "20 artikel", "yang ditemukan memang nama", names["precision"]
    quotes = _kept("quotes", "annotated.jsonl", "content and speaker")
    yield "Kutipan langsung", "20 artikel", "isi dan pembicaranya ditemukan", quotes["recall"]
    figures = _kept("figures", "figures.jsonl", "ours")
    yield "Angka dan satuannya", "36 kalimat", "ditemukan dengan tepat", figures["recall"]


def _grouping() -> Iterator[tuple[str, str, str, float]]:
    labelled = read_labelled(GOLD / "sisters.jsonl")
    gold = [one.cluster for one in labelled]
    found = group_ours(labelled, Options())[0].labels
    count = f"{len(labelled)} artikel"
    merged = score_sisters(found, gold) or 0.0
    yield "Peristiwa kembar", count, "pasangan artikel tetap terpisah", 1 - merged
    yield "Peristiwa yang sama", count, "pasangan artikel disatukan", score_pairs(found, gold).recall
    yield (
        "Seluruh pengelompokan",
        count,
        "B-cubed F1, ukuran yang lazim dalam penelitian",
        score_b_cubed(found, gold).f1,
    )


def _kept(task: str, file: str, system: str) -> Mapping[str, float]:
    """Give the values of ours on the half of a file that was kept apart."""
    scores = evaluate(task, [GOLD / file])
    return next(s.values for s in scores if s.system == system and s.dataset.split()[-1] == "kept")


def _row(row: tuple[str, str, str, float]) -> str:
    what, examples, measure, value = row
    return f"| {what} | {examples} | {measure} | {value:.0%} |\n"


if __name__ == "__main__":
    main()
