r"""What kind of file is it? Its first bytes decide where they are plain; else its suffix does.

``b"<!DOCTYPE html>…"`` in ``page.txt`` → ".html"; ``b"Hujan turun."`` in ``a.txt`` → ".txt".
"""

from __future__ import annotations

import codecs
import re

SNIFFED_BYTES = 4_096

# Each with what it matches; the first that fits decides. Plain text must match none.
_KINDS = tuple(
    (kind, re.compile(pattern, re.IGNORECASE))
    for kind, pattern in (
        (".parquet", rb"PAR1"),
        (".warc", rb"WARC/\d"),
        # "From: <Saved by Blink>\r\nContent-Type: multipart/related"; not a text that begins "A: B".
        (".mhtml", rb"(?:[\w-]+:[^\n]*\n(?:[ \t][^\n]*\n)*){0,30}?Content-Type:\s*multipart/related"),
        # "<rss version", "<feed xmlns", "<rdf:RDF", also after a declaration and comments; not "<html".
        (".rss", rb"\s*(?:<[?!][^>]*>\s*)*<(?:rss|feed|rdf:RDF)[\s>]"),
        # "<!DOCTYPE html>", "<?xml …?><html", "<html lang"; not "<div>", with which Markdown may begin.
        (".html", rb"\s*(?:<[?!](?!doctype)[^>]*>\s*)*(?:<!doctype html|<(?:html|head|body)[\s>])"),
        # {"version": "https://jsonfeed.org/version/1.1"; an article's record has no such version.
        (".feed.json", rb'\s*\{[^{}\[\]]*?"version"\s*:\s*"https?:(?:\\?/){2}jsonfeed\.org'),
        # {"id": 1; not "{catatan}".
        (".jsonl", rb'\s*\[?\s*\{\s*"[^"\n]*"\s*:'),
    )
)

# Suffixes of one kind of file.
_SAME = {
    ".htm": ".html",
    ".xhtml": ".html",
    ".mht": ".mhtml",
    ".json": ".jsonl",
    ".ndjson": ".jsonl",
    ".xml": ".rss",
    ".atom": ".rss",
    ".rdf": ".rss",
    ".text": ".txt",
    ".markdown": ".md",
}


def find_kind(suffix: str, start: bytes) -> str:
    """Give the kind of a file, as a suffix, from its own suffix and its first bytes."""
    head = start.removeprefix(codecs.BOM_UTF8)
    sniffed = next((kind for kind, pattern in _KINDS if pattern.match(head)), None)
    return sniffed or _SAME.get(suffix.lower(), suffix.lower())
