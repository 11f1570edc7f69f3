"""How is it read?  path → Document

An input file becomes documents through the reader of its suffix. A sidecar
``NAME.yml`` beside it adds to or corrects what the text says of itself.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

from digest.config import IngestConfig
from digest.errors import ArticleError
from digest.ingest import md, txt
from digest.ingest.files import find_files, read_bytes, remove_input
from digest.ingest.sidecars import read_sidecar
from digest.model import Document

Reader = Callable[[str, str, bytes], Iterator[Document]]

READERS: Mapping[str, Reader] = {".txt": txt.read_text, ".md": md.read_markdown}

__all__ = ["READERS", "find_files", "read_documents", "remove_input"]


def read_documents(path: Path, root: Path, settings: IngestConfig) -> Iterator[Document]:
    """Read the documents of one file; ``root`` is the folder that messages name paths from.

    Raises:
        ArticleError: the file cannot be read as text, is too large or has no reader.
    """
    location = _name_location(path.resolve(), root.resolve())
    reader = READERS.get(path.suffix.lower())
    if reader is None:
        known = ", ".join(sorted(READERS))
        raise ArticleError(location, f"no reader for “{path.suffix}” files", f"convert it to one of {known}")
    declared = read_sidecar(path, location)
    for document in reader(path.stem, location, read_bytes(path, location, settings.max_article_bytes)):
        yield dataclasses.replace(document, declared={**document.declared, **declared})


def _name_location(path: Path, root: Path) -> str:
    """Give the path as messages name it: from the site's folder where it lies inside."""
    return (path.relative_to(root) if path.is_relative_to(root) else path).as_posix()
