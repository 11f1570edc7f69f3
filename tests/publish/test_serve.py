"""The live site, with a real browser looking at it while files change."""

from __future__ import annotations

import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from digest.config import load_config
from digest.errors import PublishError
from digest.publish.serve import serve_site
from tests.publish.sample_site import REPOSITORY, write_sample_site

# A build as the command makes it: it writes a page of what it read, then the site; and counts.
SERVER = """
import sys
from pathlib import Path
from digest.config import load_config
from digest.model import Drawing, Extras
from digest.publish import publish_site
from digest.publish.serve import serve_site

config = load_config(Path(sys.argv[1]))

def build():
    article = (config.content / "articles" / "000_cfe2ce10f3b13444.txt").read_text("utf-8")
    (config.content / "sources" / "index.md").write_text("# Sumber\\n\\n" + article, "utf-8")
    publish_site(config, Extras(drawings=(Drawing(path="about.md", anchor="", html="<p>Garis waktu</p>"),)))
    with (config.content.parent / "builds").open("a") as count:
        count.write(".")

serve_site(config, build, sys.argv[2])
"""


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """The folder of the sample site."""
    write_sample_site(tmp_path)
    return tmp_path


@pytest.fixture
def address(root: Path) -> Iterator[str]:
    """A server of that site, stopped by Ctrl-C."""
    port = free_port()
    arguments = [str(root / "mkdocs.yml"), f"127.0.0.1:{port}"]
    with subprocess.Popen([sys.executable, "-c", SERVER, *arguments], cwd=REPOSITORY) as server:
        wait_for(port, server)
        yield f"http://127.0.0.1:{port}/"
        server.send_signal(signal.SIGINT)
        assert server.wait(timeout=30) == 0


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    """A browser's empty page."""
    page = browser.new_page()
    yield page
    page.close()


def test_what_changes_is_seen(root: Path, address: str, page: Page) -> None:
    """An article, a page and a template; a fault keeps the last site; the build's own pages start no endless loop."""
    page.goto(f"{address}sources/")
    change(root / "content" / "articles" / "000_cfe2ce10f3b13444.txt", "Naskah masukan", "Berita baru")
    expect(page.locator("article")).to_contain_text("Berita baru", timeout=30_000)

    page.goto(f"{address}about/")
    expect(page.locator(".drawn")).to_have_text("Garis waktu")
    template = root / "templates" / "site" / "partials" / "language.html"
    change(template, "Kata, nama, atau kutipan", "{% Kata, nama, atau kutipan")
    time.sleep(2)  # long enough for the build to have failed
    change(template, "{% Kata, nama, atau kutipan", "Kata, nama, atau kutipan")
    change(root / "content" / "about.md", "Menemukan kesalahan?", "Ada yang salah?")
    expect(page.locator("article")).to_contain_text("Ada yang salah?", timeout=30_000)

    change(template, "Kata, nama, atau kutipan", "Cari apa?")
    expect(page.locator("#search-dialog input")).to_have_attribute("placeholder", "Cari apa?", timeout=30_000)

    time.sleep(3)  # long enough for a loop to show itself
    assert len((root / "builds").read_text("utf-8")) <= 6  # the first, then one for each change and for written pages


def test_search_works_while_serving(address: str, page: Page) -> None:
    """The index is served as it was built; an unknown address shows the site's own page."""
    page.goto(address)
    page.keyboard.press("Control+k")
    page.locator("dialog[open] input").first.fill("stabilisasi")
    expect(page.locator(".search-result")).to_have_count(2)
    page.goto(f"{address}nowhere/")
    expect(page.locator("h1")).to_have_text("Halaman tidak ditemukan")


@pytest.mark.parametrize("address", ["8000", ":8000", "localhost", "localhost:http"])
def test_an_address_names_host_and_port(root: Path, address: str) -> None:
    """A missing host would open the site to the network."""
    with pytest.raises(PublishError, match=r"is no address to serve at; give host and port, as in 127\.0\.0\.1:8000"):
        serve_site(load_config(root / "mkdocs.yml"), lambda: None, address)


def test_a_taken_port_is_an_error(root: Path) -> None:
    """With the address, and what to do."""
    with socket.create_server(("127.0.0.1", 0)) as taken:
        address = f"127.0.0.1:{taken.getsockname()[1]}"
        with pytest.raises(PublishError, match=f"Cannot serve at http://{address}/: .+; give another address"):
            serve_site(load_config(root / "mkdocs.yml"), lambda: None, address)


def change(file: Path, old: str, new: str) -> None:
    """Replace words in a file, as an editor does."""
    text = file.read_text("utf-8")
    assert old in text
    file.write_text(text.replace(old, new), "utf-8")


def free_port() -> int:
    """A port that nobody uses at the moment."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        return int(server.getsockname()[1])


def wait_for(port: int, server: subprocess.Popen[bytes]) -> None:
    """Return when the server answers; fail when it has ended."""
    while server.poll() is None:
        try:
            socket.create_connection(("127.0.0.1", port)).close()
        except ConnectionRefusedError:
            time.sleep(0.1)
        else:
            return
    pytest.fail("the server ended before it answered")
