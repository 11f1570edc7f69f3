"""Words by which a page is found although it does not hold them."""

from __future__ import annotations

import json
from pathlib import Path

from playwright.sync_api import Browser

from digest.knowledge.searching import affixes_of
from digest.publish.search.words import hidden_words
from digest.text.roots import find_roots
from tests.browsing import serve_folder
from tests.builders import ROOT
from tests.publish.sample_site import write_page

SCRIPTS = ROOT / "templates" / "site" / "assets" / "js" / "search"


def _write(site: Path, name: str, text: str, tags: str = "") -> Path:
    file = site / name / "index.html"
    write_page(file, f'<html><head>{tags}</head><body><div data-pagefind-body="">{text}</div></body></html>')
    return file


def _hidden(file: Path) -> set[str]:
    found = file.read_text("utf-8").partition('data-pagefind-meta="words[content]" content="')[2]
    return set(found.partition('"')[0].split())


def test_pages_get_roots_and_other_forms_while_they_are_indexed(tmp_path: Path) -> None:
    """Names as they stand only; afterwards every byte is as before."""
    one = _write(tmp_path, "a", "AS menyerang Kiev, kata Tiongkok.")
    other = _write(tmp_path, "b", "Serangan as roda karena kerjasama.")
    before = [one.read_bytes(), other.read_bytes()]
    with hidden_words(tmp_path, "id"):
        assert _hidden(one) >= {"serang", "kyiv", "china", "cina", "amerika", "serikat"}
        assert _hidden(other) >= {"serang", "kerja", "sama"}
        assert not _hidden(other) & {"amerika", "serangan"}
    assert [one.read_bytes(), other.read_bytes()] == before


def test_the_browsers_table_has_the_most_frequent_roots_first(tmp_path: Path) -> None:
    """Without function words and figures."""
    for name, text in {"a": "Serangan pada 2024 di Kiev.", "b": "Menyerang Demak.", "c": "Diserang di Demak."}.items():
        _write(tmp_path, name, text)
    with hidden_words(tmp_path, "id") as table:
        roots = json.loads(table)["roots"]
    assert roots[:2] == ["0serang", "0demak0kiev1yiv"]
    assert not {"di", "pada", "2024"} & set(roots)


def test_names_of_several_events_are_filters(tmp_path: Path) -> None:
    """One that a single event has would only make the list long."""
    tag = '<meta property="article:tag" content="{}">'
    file = _write(tmp_path, "a", "Satu.", tag.format("Demak") + tag.format("Bintoro"))
    _write(tmp_path, "b", "Dua.", tag.format("Demak"))
    with hidden_words(tmp_path, "id"):
        assert file.read_text("utf-8").count('data-pagefind-filter="nama[content]" content="Demak"') == 1
        assert 'content="Bintoro">\n' not in file.read_text("utf-8").partition("data-pagefind-filter")[2]


def test_a_language_without_affixes_is_searched_too(tmp_path: Path) -> None:
    """Names have other forms in any language."""
    file = _write(tmp_path, "a", "Beijing and the United States agreed.")
    with hidden_words(tmp_path, "en") as table:
        assert _hidden(file) >= {"peking", "usa"}
        assert json.loads(table)["affixes"] is None


def test_a_readers_browser_finds_the_same_roots(tmp_path: Path, browser: Browser) -> None:
    """The two that know affixes agree on every word; what is mistyped becomes the nearest."""
    texts = ["menyerang serangan bertemu pertemuan penguatan memperkuat kuat", "perdana kunjungannya mengunjungi putin"]
    for number, text in enumerate(texts):
        _write(tmp_path, str(number), text)
    with hidden_words(tmp_path, "id") as table:
        words = " ".join(texts).split()
    affixes = affixes_of("id")
    assert affixes
    roots = find_roots(words, affixes)
    write_page(tmp_path / "index.html", "<html><head><link rel=icon href='data:,'></head></html>")
    (tmp_path / "roots.js").write_bytes((SCRIPTS / "roots.js").read_bytes())
    asked = [*words, "kunjungan", "puttin", "kunjugan", "menguatkan"]
    script = "async ([table, asked]) => { const { Words } = await import('./roots.js'); const words = new Words(table);"
    with serve_folder(tmp_path) as address:
        page = browser.new_page()
        page.goto(address)
        found = page.evaluate(
            f"{script} return asked.map((word) => words.has(word) ? words.root(word) : words.mend(word)); }}",
            [json.loads(table), asked],
        )
        page.close()
    assert all(root in roots[word] for word, root in zip(words, found, strict=False))
    assert found[len(words) :] == ["kunjung", "putin", "kunjung", "kuat"]
