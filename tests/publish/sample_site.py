"""A small site as the generator writes it, and a copy of the repository's settings and theme around it.

``write_sample_site(root)`` makes ``root/mkdocs.yml``, ``root/templates/site`` and ``root/content``
and returns the path of ``mkdocs.yml``.
"""

from __future__ import annotations

import json
import shutil
from pathlib import Path

REPOSITORY = Path(__file__).parents[2]

XI_CALL = "events/2022/12/30-putin-sebut-xi-7c1e.md"
WANG_YI = "events/2023/02/22-wang-yi-temui-putin-19ab.md"
PARADE = "events/2025/05/08-xi-tiba-di-moskow-e02d.md"


def write_sample_site(root: Path) -> Path:
    """Three events, their index pages and two reports; also files which must stay out of the site."""
    shutil.copytree(REPOSITORY / "templates" / "site", root / "templates" / "site")
    mkdocs_file = Path(shutil.copy(REPOSITORY / "mkdocs.yml", root))
    for path, text in PAGES.items():
        write_page(root / "content" / path, text)
    return mkdocs_file


def write_page(path: Path, text: str) -> None:
    """Write one page, with the folders above it."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


def event_page(title: str, date: str, outlets: tuple[str, ...], body: str) -> str:
    """An event page with front matter in the generator's format; ``title`` stands as an editor would type it."""
    front_matter = {
        "id": f"{date}-event",
        "title": title,
        "date": date,
        "last_reported": f"{date}T16:30:00+07:00",
        "language": "id",
    }
    lines = [f"{key}: {json.dumps(value, ensure_ascii=False)}" for key, value in front_matter.items()]
    for key, values in (("articles", ("000_cfe2ce10f3b13444",)), ("outlets", outlets)):
        lines += [f"{key}:", *(f"  - {json.dumps(value, ensure_ascii=False)}" for value in values)]
    return "\n".join(["---", *lines, "---", "", body])


_XI_CALL = """\
2 artikel · 2 media · kantor berita: AP, AFP · 30 Desember 2022

## Ringkasan {#summary}

Presiden Rusia Vladimir Putin dan pemimpin China Xi Jinping berjanji memperdalam kerja sama bilateral mereka di tengah \
perang Rusia dan Ukraina yang sudah berlangsung selama 10 bulan, Jumat (30/12/2022).[^kompastv]
Pemimpin Rusia itu mengatakan dia berharap Xi melawat ke Moskow pada musim semi tahun 2023.[^kompastv][^sindonews-13]
Putin juga mengungkapkan keinginannya untuk memperluas kerja sama militer.[^kompastv]

## Kutipan {#quotes}

> “Dalam menghadapi meningkatnya ketegangan geopolitik, signifikansi kemitraan strategis Rusia-Tiongkok tumbuh \
sebagai faktor stabilisasi,”
> — Putin[^kompastv]

> “Rusia telah menjadi salah satu pemimpin dalam hal ekspor minyak ke China,”
> — Putin[^sindonews]

## Sumber {#sources}

- **KompasTV**, [Presiden Rusia Vladimir Putin dan pemimpin China …](../../../reports/kompastv-1f2e3d4c.md), \
30 Desember 2022, mengutip AP
- **SINDOnews**, [Putin Sebut Xi Jinping Teman Baik](../../../reports/sindonews-5a6b7c8d.md), \
30 Desember 2022, mengutip AFP

[^kompastv]: KompasTV, 30 Desember 2022, mengutip AP: \
[Presiden Rusia Vladimir Putin dan pemimpin China …](../../../reports/kompastv-1f2e3d4c.md)
[^sindonews]: SINDOnews, 30 Desember 2022, mengutip AFP: \
[Putin Sebut Xi Jinping Teman Baik](../../../reports/sindonews-5a6b7c8d.md)
[^sindonews-13]: SINDOnews juga memberitakan: “Pemimpin Rusia mengatakan dia mengharapkan kehadiran Xi Jinping di \
Moskow pada kunjungan kenegaraan musim semi mendatang.”
"""

_WANG_YI = """\
1 artikel · 1 media · 22 Februari 2023

## Ringkasan {#summary}

Presiden Rusia Vladimir Putin mengatakan hubungan dengan China penting bagi stabilisasi situasi internasional.[^antara]

## Sumber {#sources}

- **ANTARA**, [Putin: Xi akan ke Rusia](../../../reports/kompastv-1f2e3d4c.md), 23 Februari 2023, mengutip Reuters

[^antara]: ANTARA, 23 Februari 2023, mengutip Reuters: \
[Putin: Xi akan ke Rusia](../../../reports/kompastv-1f2e3d4c.md)
"""

_PARADE = """\
1 artikel · 1 media · 8 Mei 2025

## Ringkasan {#summary}

Presiden China Xi Jinping tiba di Moskow untuk menghadiri parade Hari Kemenangan.[^detik]

## Sumber {#sources}

- **detikcom**, [Xi Jinping Tiba di Moskow](../../../reports/sindonews-5a6b7c8d.md), 8 Mei 2025

[^detik]: detikcom, 8 Mei 2025: [Xi Jinping Tiba di Moskow](../../../reports/sindonews-5a6b7c8d.md)
"""

_FRONT = f"""\
---
title: "Peristiwa terbaru"
---

## [Xi Jinping Tiba di Moskow untuk Parade Hari Kemenangan]({PARADE})

8 Mei 2025 · detikcom

Presiden China Xi Jinping tiba di Moskow untuk menghadiri parade Hari Kemenangan.

## [Putin Bertemu Wang Yi, Tegaskan Hubungan Rusia-China Penting]({WANG_YI})

22 Februari 2023 · ANTARA

Presiden Rusia Vladimir Putin mengatakan hubungan dengan China penting bagi stabilisasi situasi internasional.

## [Putin Sebut Xi Jinping Teman Baik, Ingin Perkuat Kerja Sama Militer Lawan Barat]({XI_CALL})

30 Desember 2022 · KompasTV, SINDOnews

Presiden Rusia Vladimir Putin dan pemimpin China Xi Jinping berjanji memperdalam kerja sama bilateral mereka di tengah \
perang Rusia dan Ukraina yang sudah berlangsung selama 10 bulan, Jumat (30/12/2022).
"""

PAGES = {
    "index.md": _FRONT,
    **{name: (REPOSITORY / "content" / name).read_text(encoding="utf-8") for name in ("about.md", "quality.md")},
    "archive/index.md": "# Arsip\n\n- [Desember 2022](2022-12.md): 1 peristiwa\n",
    "archive/2022-12.md": f"# Desember 2022\n\n- [Putin Sebut Xi Jinping Teman Baik](../{XI_CALL})\n",
    "entities/index.md": "# Indeks nama\n",
    "sources/index.md": "# Sumber\n\n- **KompasTV**: 1 artikel\n- **SINDOnews**: 1 artikel\n",
    "reports/kompastv-1f2e3d4c.md": "# Presiden Rusia Vladimir Putin …\n\nKompasTV, stabilisasi kawasan\n",
    "reports/sindonews-5a6b7c8d.md": "# Putin Sebut Xi Jinping Teman Baik\n\nSINDOnews, 30 Desember 2022\n",
    XI_CALL: event_page(
        "Putin Sebut Xi Jinping Teman Baik, Ingin Perkuat Kerja Sama Militer Lawan Barat",
        "2022-12-30",
        ("KompasTV", "SINDOnews"),
        _XI_CALL,
    ),
    WANG_YI: event_page(
        "Putin Bertemu Wang Yi, Tegaskan Hubungan Rusia-China Penting", "2023-02-22", ("ANTARA",), _WANG_YI
    ),
    PARADE: event_page("Xi Jinping Tiba di Moskow untuk Parade Hari Kemenangan", "2025-05-08", ("detikcom",), _PARADE),
    "articles/000_cfe2ce10f3b13444.txt": "Naskah masukan yang tidak diterbitkan.\n",
    "articles/000_cfe2ce10f3b13444.yml": "url: https://example.org/\n",
    "overrides.yml": "events: []\n",
    ".digest/pages/index.md": "keadaan terakhir\n",
}
