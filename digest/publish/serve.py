"""Serve the site on this machine, and build it again when an article, a page or a template changes.

MkDocs' own server does the watching and the reloading; it serves ``site/`` as built, so the search works too.
"""

from __future__ import annotations

import hashlib
import logging
from collections.abc import Callable, Iterator
from pathlib import Path
from urllib.parse import urlsplit

from mkdocs.livereload import LiveReloadServer

from digest.config import Config
from digest.errors import DigestError, PublishError

_log = logging.getLogger(__name__)


def serve_site(config: Config, build: Callable[[], object], address: str) -> None:
    """Build, then serve at ``address`` ("127.0.0.1:8000") until Ctrl-C.

    ``build`` does all: pages and site. Its first failure is raised; later ones are
    logged, and the last good site stays.

    Raises:
        PublishError: nothing can be served at that address.
    """
    host, port = _parse_address(address)
    rebuild = _rebuild_on_change(config, build)
    rebuild()
    server = LiveReloadServer(_keep_serving(rebuild), host, port, str(config.site), _mount_path(config))
    server.error_handler = lambda code: _error_page(config, code)
    for path in _watched(config):
        server.watch(str(path))
    _serve_until_interrupted(server)


def _parse_address(address: str) -> tuple[str, int]:
    """Host and port. A host must be named: without one, the whole network could read along."""
    host, _, port = address.rpartition(":")
    if not host or not port.isdecimal():
        raise PublishError(f"{address}: is no address to serve at; give host and port, as in 127.0.0.1:8000")
    return host.strip("[]"), int(port)


def _rebuild_on_change(config: Config, build: Callable[[], object]) -> Callable[[], None]:
    """``build``, but only when a file is another than before the last time.

    A build writes pages into the very folder that is watched. The files as they were
    *before* it are the measure: its own pages lead to one more build, which changes
    nothing and ends there, and an edit made during a build is not missed.
    """
    before = ""

    def rebuild() -> None:
        nonlocal before
        now = _fingerprint(config)
        if now != before:
            before = now
            build()

    return rebuild


def _keep_serving(rebuild: Callable[[], None]) -> Callable[[], None]:
    def rebuild_or_log() -> None:
        try:
            rebuild()
        except DigestError as error:
            _log.error("%s", error)

    return rebuild_or_log


def _mount_path(config: Config) -> str:
    """The path under which the site will stand, so that links from the root work here too."""
    return urlsplit(config.site_url).path or "/"


def _error_page(config: Config, code: int) -> bytes | None:
    return _read_if_there(config.site / f"{code}.html") or None


def _watched(config: Config) -> tuple[Path, ...]:
    return config.content, config.templates, config.mkdocs_file


def _fingerprint(config: Config) -> str:
    digest = hashlib.sha256()
    for file in _watched_files(config):
        digest.update(str(file).encode() + b"\0" + hashlib.sha256(_read_if_there(file)).digest())
    return digest.hexdigest()


def _watched_files(config: Config) -> Iterator[Path]:
    for path in _watched(config):
        yield from [path] if path.is_file() else sorted(file for file in path.rglob("*") if file.is_file())


def _read_if_there(file: Path) -> bytes:
    """Editors write to files that live for a moment only."""
    try:
        return file.read_bytes()
    except FileNotFoundError:
        return b""


def _serve_until_interrupted(server: LiveReloadServer) -> None:
    _log.info("Serving on %s", server.url)
    try:
        server.serve()  # type: ignore[no-untyped-call]
    except KeyboardInterrupt:
        _log.info("Stopped")
    except OSError as error:
        raise PublishError(f"Cannot serve at {server.url}: {error.strerror}; give another address") from error
    finally:
        server.shutdown()
