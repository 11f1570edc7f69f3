"""Give Pagefind's bundle the same bytes on every build, and fewer: a folder in, the same index in a fixed order out.

Pagefind keeps filters and sort keys in hash tables with a random seed and writes them as they come; names of files are
hashes of what they hold, so the disorder travels up to ``pagefind-entry.json``. (Seen with 1.5.2; index chunks and
fragments are the same on every run.) And what is loaded at the first search is made small: fragments.py names what is
loaded of pages, chunks.py parts the words, one engine has one name, and Pagefind's own dialogs are removed (ours stands
in ``templates/site/assets/js/search/``)::

    filter/id_9180cad.pf_filter   ["media", [["KompasTV", [0, 4]], …]]
    pagefind.id_de64a33ed3.pf_meta   [version, pages, chunks, [["media", "id_9180cad"], …], sorts, fields]
"""

from __future__ import annotations

import hashlib
import json
from pathlib import Path
from typing import Any

from digest.publish.search.chunks import split_chunks
from digest.publish.search.fragments import name_fragments
from digest.publish.search.packed import pack, read_packed, zip_up

_PAGES, _CHUNKS, _FILTERS, _SORTS = 1, 2, 3, 4  # places in a meta file
_ENGINE = "site"  # so that it can be loaded before anything tells the language


def order_bundle(folder: Path) -> None:
    """Sort what Pagefind leaves to chance, rename the files that change with it, and remove what nobody loads."""
    entry_file = folder / "pagefind-entry.json"
    entry = json.loads(entry_file.read_text(encoding="utf-8"))
    for language in entry["languages"].values():
        language["hash"] = _order_meta(folder, language["hash"])
        engine = folder / f"wasm.{language.get('wasm') or 'unknown'}.pagefind"
        (folder / f"wasm.{_ENGINE}.pagefind").write_bytes(engine.read_bytes())
        language["wasm"] = _ENGINE
    entry_file.write_text(json.dumps(entry, sort_keys=True, separators=(",", ":")), encoding="utf-8")
    _remove_unused(folder)


def _remove_unused(folder: Path) -> None:
    engines = set(folder.glob("wasm.*.pagefind")) - {folder / f"wasm.{_ENGINE}.pagefind"}
    for unused in (*folder.glob("pagefind-*.js"), *folder.glob("*.css"), *engines):
        unused.unlink()


def _order_meta(folder: Path, name: str) -> str:
    """Sort one language's filters and sort keys; gives the new name of its meta file."""
    old = folder / f"pagefind.{name}.pf_meta"
    meta = read_packed(old)
    named = name_fragments(folder / "fragment", [page[0] for page in meta[_PAGES]])
    meta[_PAGES] = [[named[page[0]], *page[1:]] for page in meta[_PAGES]]
    meta[_CHUNKS] = split_chunks(folder / "index", meta[_CHUNKS])
    meta[_FILTERS] = sorted([filter_name, _order_filter(folder, file)] for filter_name, file in meta[_FILTERS])
    meta[_SORTS].sort()
    return _rewrite(old, meta, prefix="pagefind.", language=name.partition("_")[0])


def _order_filter(folder: Path, name: str) -> str:
    """Sort one filter's values; gives the new name of its file."""
    old = folder / "filter" / f"{name}.pf_filter"
    filter_name, values = read_packed(old)
    return _rewrite(old, [filter_name, sorted(values)], prefix="", language=name.partition("_")[0])


def _rewrite(old: Path, value: Any, *, prefix: str, language: str) -> str:
    """Write ``value`` under a name made of its hash, in the place of ``old``; gives the name as others call it."""
    data = pack(value)
    name = f"{language}_{hashlib.sha256(data).hexdigest()[:10]}"
    old.unlink()
    old.with_name(f"{prefix}{name}{old.suffix}").write_bytes(zip_up(data))
    return name
