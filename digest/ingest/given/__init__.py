"""What an editor gives: a text, a file or an address → one article in ``content/articles/``, with a sidecar.

What is given is data: it names no file but by small letters and digits, and what is declared is written quoted.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from digest.config import FetchConfig
from digest.errors import ArticleError
from digest.ingest.feeds import AGENT, World
from digest.ingest.feeds.answers import refuse_no_page, visit
from digest.ingest.feeds.files import file_name, fingerprint, write_files
from digest.ingest.feeds.http import Requests
from digest.ingest.feeds.manners import Visitor
from digest.ingest.files import read_bytes, split_name
from digest.ingest.given.form import Submission, read_submission
from digest.ingest.values import clean_text
from digest.text.addresses import canonical_address
from digest.text.pages.front_matter import write_entry
from digest.text.slugs import make_slug

__all__ = ["Submission", "read_submission", "take_address", "take_file", "take_text"]

_LONGEST_SLUG = 60  # characters of a file's name that a person reads
_HASH = 12  # digits that part articles with the same first words

Fields = Mapping[str, str]  # as a sidecar declares them


def take_text(text: str, fields: Fields, folder: Path) -> Path:
    """Write a text, and give its file; the first words name it.

    Raises:
        ArticleError: it is empty, or there already.
    """
    lines = clean_text(text).replace("\r\n", "\n").strip()
    if not lines:
        raise ArticleError("the text given", "is empty", "paste the article's text")
    slug = make_slug(fields.get("headline", "") or lines.split("\n", 1)[0], fallback="article", longest=_LONGEST_SLUG)
    return _write(folder, f"{slug}-{fingerprint(lines.encode())[:_HASH]}", {".txt": f"{lines}\n".encode()}, fields)


def take_file(path: Path, fields: Fields, folder: Path, most: int) -> Path:
    """Copy a file under a safe name, with its suffix.

    Raises:
        ArticleError: it cannot be read, is larger than ``most`` bytes, or is there already.
    """
    data, (stem, _) = read_bytes(path, str(path), most), split_name(path)
    name = f"{make_slug(stem, fallback='article', longest=_LONGEST_SLUG)}-{fingerprint(data)[:_HASH]}"
    return _write(folder, name, {path.name[len(stem) :].lower(): data}, fields)


def take_address(url: str, fields: Fields, folder: Path, settings: FetchConfig, world: World) -> Path:
    """Fetch a page, politely and guarded, and write it.

    Raises:
        ArticleError: it may not be asked for, holds no page, or is there already.
    """
    address = canonical_address(url)
    if not address:
        raise ArticleError(url, "is no web address", "write it as https://…")
    with Requests(settings, AGENT, world) as requests:
        answer = visit(Visitor(requests, AGENT, settings.seconds_between_requests, world), url)
    refuse_no_page(url, answer)
    return _write(folder, file_name(address), {".html": answer.body}, {"url": answer.address, **fields})


def _write(folder: Path, name: str, files: Mapping[str, bytes], fields: Fields) -> Path:
    (suffix,) = files
    path = folder / f"{name}{suffix}"
    if path.exists():
        raise ArticleError(path.name, "is there already", "change that file, or delete it first")
    sidecar = "".join(write_entry(key, clean_text(value)) for key, value in fields.items() if value)
    write_files(folder, name, {**files, ".yml": sidecar.encode()} if sidecar else files)
    return path
