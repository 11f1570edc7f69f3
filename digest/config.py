"""The settings, one small section for each stage; the only place with defaults.

They stand in ``mkdocs.yml`` under ``extra.digest``::

    extra:
      digest:
        language: id
        cluster: {granularity: coarser}

An unknown key is an error that names the nearest known one.
"""

from __future__ import annotations

import difflib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, fields, is_dataclass
from pathlib import Path
from typing import Any, Literal, get_args, get_origin, get_type_hints

from mkdocs.exceptions import ConfigurationError
from mkdocs.utils.yaml import get_yaml_loader, yaml_load

from digest.errors import ConfigError


@dataclass(frozen=True, slots=True, kw_only=True)
class IngestConfig:
    """Which input is read, and how much of it at most."""

    folder: str = "articles"  # below content/
    max_article_bytes: int = 5_000_000  # the longest real article seen has 60 kB
    max_file_bytes: int = 50_000_000  # of a file that is read whole: a saved page with its pictures, a feed
    max_compression_ratio: int = 100  # news text packs to a fifth, JSON lines to a twentieth; a bomb to a thousandth
    max_html_attributes: int = 2_000  # in one tag; libxml2 is quadratic in them
    max_html_tag_chars: int = 64_000  # of one tag, pictures within it left out
    max_html_depth: int = 500  # of tags within tags
    html_seconds: float = 10.0  # for one page; a usual one takes 0.02


@dataclass(frozen=True, slots=True, kw_only=True)
class FetchConfig:
    """How `digest fetch` behaves towards others."""

    max_new_articles: int = 50  # a run; what is left over comes with the next
    max_bytes: int = 5_000_000  # of one answer, unpacked; as much as an article file may have
    timeout_seconds: float = 20.0  # for one answer from first to last byte
    seconds_between_requests: float = 1.0  # to one host
    allow_private_hosts: bool = False  # this machine and its network: for tests only


@dataclass(frozen=True, slots=True, kw_only=True)
class CleanConfig:
    """When a line that one outlet repeats is page furniture."""

    furniture_articles: int = 5  # articles of one outlet, each on another event
    furniture_chars: int = 300  # longer lines are paragraphs


@dataclass(frozen=True, slots=True, kw_only=True)
class ExtractConfig:
    """What of an article can be used."""

    max_sentences: int = 2_000  # comparing is quadratic; the longest real article seen has some 500
    max_sentence_chars: int = 2_000  # longer ones are never put on a page: Markdown is quadratic on "["


@dataclass(frozen=True, slots=True, kw_only=True)
class ClusterConfig:
    """When articles tell of the same event."""

    granularity: Literal["finer", "event", "coarser"] = "event"  # how wide one event is
    semantic: bool = False  # compare meanings too; asked for and not guessed, so that every machine builds the same


@dataclass(frozen=True, slots=True, kw_only=True)
class ComposeConfig:
    """How much a brief tells."""

    single_source_sentences: int = 3
    max_sentences: int = 8
    max_words: int = 300
    max_quotes: int = 4
    max_foreign_sentences: int = 3  # that only articles in other languages than the page's tell
    max_tags: int = 8


@dataclass(frozen=True, slots=True, kw_only=True)
class RenderConfig:
    """What pages show."""

    front_page_events: int = 20
    publish_full_text: bool = False  # other people's copyright
    show_editor_names: bool = False  # as git knows them, beside what they wrote


@dataclass(frozen=True, slots=True, kw_only=True)
class PublishConfig:
    """What the site offers besides its pages."""

    installable: bool = False  # as an app, which keeps the newest events in every reader's browser
    offline_events: int = 100  # some 2 MB
    social_cards: int = 0  # newest events with a drawn card of their own; all other pages share one


@dataclass(frozen=True, slots=True, kw_only=True)
class Config:
    """All settings. ``content`` and ``site`` are MkDocs' ``docs_dir`` and ``site_dir``."""

    mkdocs_file: Path
    content: Path
    site: Path
    templates: Path
    site_url: str
    site_name: str
    language: str = "id"
    feeds: tuple[str, ...] = ()  # addresses that `digest fetch` reads
    fetch: FetchConfig = field(default_factory=FetchConfig)
    ingest: IngestConfig = field(default_factory=IngestConfig)
    clean: CleanConfig = field(default_factory=CleanConfig)
    extract: ExtractConfig = field(default_factory=ExtractConfig)
    cluster: ClusterConfig = field(default_factory=ClusterConfig)
    compose: ComposeConfig = field(default_factory=ComposeConfig)
    render: RenderConfig = field(default_factory=RenderConfig)
    publish: PublishConfig = field(default_factory=PublishConfig)

    @property
    def state(self) -> Path:
        """The folder of what is remembered between builds."""
        return self.content / ".digest"

    @property
    def cache(self) -> Path:
        """The folder of what is kept to save time only; MkDocs' plugins keep theirs there too."""
        return self.mkdocs_file.parent / ".cache" / "digest"


# Fields of Config that MkDocs' own keys give; not settable under extra.digest.
_FROM_MKDOCS = frozenset({"mkdocs_file", "content", "site", "templates", "site_url", "site_name"})


def load_config(mkdocs_file: Path) -> Config:
    """Read the settings of the site whose ``mkdocs.yml`` is given.

    Raises:
        ConfigError: the file is missing, is no YAML, or holds an unknown key or a wrong value.
    """
    settings = _read_yaml(mkdocs_file)
    root = mkdocs_file.resolve().parent
    extra = settings.get("extra") or {}
    values = _section(Config, extra.get("digest") or {}, f"{mkdocs_file.name}: extra.digest")
    return Config(
        mkdocs_file=mkdocs_file.resolve(),
        content=root / str(settings.get("docs_dir", "content")),
        site=root / str(settings.get("site_dir", "site")),
        templates=root / "templates",
        site_url=str(settings.get("site_url") or ""),
        site_name=str(settings.get("site_name") or ""),
        **values,
    )


def read_changes(changes: Iterable[str]) -> Mapping[str, Any]:
    """Give the sections that changes such as ``cluster.granularity=finer`` make of the shipped ones, by name.

    Raises:
        ConfigError: a change has no such form, or its key or value is wrong.
    """
    settings: dict[str, dict[str, Any]] = {}
    for change in changes:
        path, equals, value = change.partition("=")
        section, dot, key = path.strip().partition(".")
        if not equals or not dot:
            raise ConfigError(f"“{change}” is no setting; write one as cluster.granularity=finer")
        settings.setdefault(section, {})[key] = _read_value(value)
    return _section(Config, settings, "the settings given")


def load_templates(folder: Path) -> dict[str, str]:
    """Give the page templates by file name: the site's own, else those that the package ships."""
    paths = [path for source in (shipped_templates(), folder) for path in sorted(source.glob("*.j2"))]
    return {path.name: path.read_text(encoding="utf-8") for path in paths}


def shipped_templates() -> Path:
    """Give the folder of the templates that come with the package: inside of it, or beside it in a checkout."""
    inside = Path(__file__).parent / "templates"
    return inside if inside.is_dir() else Path(__file__).parents[1] / "templates"


def _read_yaml(mkdocs_file: Path) -> dict[str, Any]:
    try:
        with mkdocs_file.open("rb") as stream:
            settings = yaml_load(stream, loader=get_yaml_loader())
    except FileNotFoundError:
        raise ConfigError(f"{mkdocs_file}: no such file; run digest in the site's folder or give --config") from None
    except Exception as error:  # MkDocs' loader raises errors of three libraries
        raise ConfigError(f"{mkdocs_file.name}: is not valid YAML ({error}); mend the line it names") from error
    return settings


def _read_value(text: str) -> Any:
    try:
        return yaml_load(f"value: {text}", loader=get_yaml_loader())["value"]
    except ConfigurationError:
        return text  # then its kind is wrong, which is told


def _section(kind: type, given: Any, where: str) -> dict[str, Any]:
    """Check the keys and kinds of one section, ``given`` as read from YAML."""
    if not isinstance(given, dict):
        raise ConfigError(f"{where} must be a block of keys, not {given!r}")
    hints = get_type_hints(kind)
    known = [name for name in (f.name for f in fields(kind)) if name not in _FROM_MKDOCS]
    values: dict[str, Any] = {}
    for key, value in given.items():
        if key not in known:
            raise ConfigError(_unknown_key(where, str(key), known))
        values[key] = _value(hints[key], value, f"{where}.{key}")
    return values


def _unknown_key(where: str, key: str, known: list[str]) -> str:
    near = difflib.get_close_matches(key, known, n=1, cutoff=0)
    return f"{where}.{key} is unknown; did you mean {near[0]}?"


def _value(kind: type, value: Any, where: str) -> Any:
    if is_dataclass(kind):
        return kind(**_section(kind, value, where))
    if choices := get_args(kind) if get_origin(kind) is Literal else ():
        if value not in choices:
            raise ConfigError(f"{where} must be one of {', '.join(choices)}, not {value!r}")
        return value
    if kind is float and isinstance(value, int) and not isinstance(value, bool):
        return float(value)
    if kind == tuple[str, ...] and isinstance(value, list) and all(isinstance(item, str) for item in value):
        return tuple(value)
    if type(value) is not kind:
        raise ConfigError(f"{where} must be {_KINDS[kind]}, not {value!r}")
    return value


_KINDS = {
    str: "a text",
    int: "a whole number",
    float: "a number",
    bool: "true or false",
    tuple[str, ...]: "a list of texts",
}
