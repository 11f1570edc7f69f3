"""What is loaded of a page that was found."""

from __future__ import annotations

import json
from pathlib import Path

from digest.publish.search.fragments import name_fragments
from digest.publish.search.packed import unzip, zip_up

FOUND = {
    "id_b": ("2023-01-02", "/b/"),
    "id_a": ("2022-12-30", "/a/"),
    "id_d": ("2023-01-02", "/a/"),
    "id_c": ("", "/c/"),
}


def _write(folder: Path, word: str = "kata") -> None:
    folder.mkdir()
    for name, (day, url) in FOUND.items():
        meta = {"title": "Judul", "words": "serang"} | ({"date": day} if day else {})
        fragment = {"url": url, "content": word, "meta": meta, "filters": {"media": ["A"]}, "anchors": [{"id": "x"}]}
        (folder / f"{name}.pf_fragment").write_bytes(zip_up(json.dumps(fragment).encode()))


def test_names_are_in_the_order_of_dates(tmp_path: Path) -> None:
    """An event without a date comes before all; of one day the address decides."""
    _write(tmp_path / "fragment")
    named = name_fragments(tmp_path / "fragment", FOUND)
    assert sorted(named, key=lambda name: named[name]) == ["id_c", "id_a", "id_d", "id_b"]
    assert {file.stem for file in tmp_path.rglob("*.pf_fragment")} == {name.split("/")[1] for name in named.values()}


def test_numbers_of_one_width_sort_as_texts(tmp_path: Path) -> None:
    """Forty pages need two digits each."""
    folder = tmp_path / "fragment"
    folder.mkdir()
    for number in range(40):
        fragment = {"url": f"/{number:02}/", "content": "", "meta": {}}
        (folder / f"id_{number}.pf_fragment").write_bytes(zip_up(json.dumps(fragment).encode()))
    named = name_fragments(folder, [f"id_{number}" for number in range(40)])
    assert sorted(named.values()) == [named[f"id_{number}"] for number in range(40)]


def test_a_result_keeps_what_it_shows(tmp_path: Path) -> None:
    """Address, title, date and text; nothing of how it is found."""
    _write(tmp_path / "fragment")
    named = name_fragments(tmp_path / "fragment", FOUND)
    kept = json.loads(unzip(tmp_path / "fragment" / f"{named['id_a']}.pf_fragment"))
    meta = {"title": "Judul", "date": "2022-12-30"}
    assert kept == {"url": "/a/", "content": "kata", "meta": meta, "filters": {}, "anchors": []}


def test_a_new_text_has_a_new_address(tmp_path: Path) -> None:
    """A browser that kept the last one must not show it."""
    _write(tmp_path / "one")
    _write(tmp_path / "other", "lain")
    one, other = (name_fragments(tmp_path / name, FOUND) for name in ("one", "other"))
    assert not set(one.values()) & set(other.values())
