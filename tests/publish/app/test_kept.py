"""What an app keeps: pages with all that they need to look right, and nothing that is not of the site."""

from __future__ import annotations

from pathlib import Path

import pytest

from digest.publish.app.kept import find_kept
from tests.publish.sample_site import write_page

FILES = {
    "index.html": '<link rel="stylesheet" href="a/site.css"><script src="a/b.js"></script><script>1</script>',
    "events/x y/index.html": '<link rel="icon" href="../../f.png"><img src="../../a/p%20q.jpg"><img src="gone.jpg">'
    '<link rel="canonical" href="../../other/index.html"><![x[',
    "a/site.css": '@font-face { src: url("../fonts/n.woff2") } b { background: url(data:image/png;base64,AA) }',
    "a/b.js": "1",
    "a/p q.jpg": "p",
    "f.png": "f",
    "fonts/n.woff2": "n",
    "other/index.html": "o",
    "offline.html": "q",
}


@pytest.fixture
def site(tmp_path: Path) -> Path:
    """A site of two pages, of what they need, and of what they do not."""
    for path, text in FILES.items():
        write_page(tmp_path / path, text)
    return tmp_path


def test_pages_are_kept_with_what_they_need(site: Path) -> None:
    """Styles, scripts, pictures, and fonts that styles name; a page that is not there is left out."""
    kept = find_kept(site, ["index.md", "events/x y.md", "events/gone.md"], ["offline.html"])
    needed = {"a/site.css", "a/b.js", "a/p%20q.jpg", "f.png", "fonts/n.woff2"}
    assert set(kept) == {"", "events/x%20y/", "offline.html", *needed}


def test_a_file_that_changed_has_another_mark(site: Path) -> None:
    """And no other has."""
    before = find_kept(site, ["index.md"], ())
    write_page(site / "a/b.js", "2")
    after = find_kept(site, ["index.md"], ())
    assert [path for path in after if after[path] != before[path]] == ["a/b.js"]


def test_nothing_outside_of_the_site_is_kept(site: Path) -> None:
    """Whatever a page links."""
    links = ("https://a.example/a/b.js", "//a.example/a/b.js", "../../../../../etc/hostname", "/etc/hostname")
    write_page(site / "index.html", "".join(f'<img src="{link}">' for link in links))
    assert set(find_kept(site, ["index.md"], ())) == {""}
