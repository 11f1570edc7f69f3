"""What a page declares of its article, each field from the best place that has it.

schema.org first, then meta, then what the page shows under a class that says what it is;
nothing is guessed from its address or its text.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from urllib.parse import urljoin, urlsplit

from digest.ingest.values import names_of, text_of, time_of
from digest.ingest.web.head import Head
from digest.ingest.web.names import PAGE_FIELDS
from digest.knowledge import find_outlet

Fields = dict[str, str | tuple[str, ...]]

# What stands between a headline and its outlet in a title: "Hujan - Tempo.co", "Hujan | Detik"; not "Xi-Putin".
_BEFORE_OUTLET = re.compile(r"\s+[-–—|:·»]\s+|\s*[|»]\s*")

# "Penulis: Budi", "Oleh Budi", "By Ann", "Reporter | Budi", "(Tim Redaksi)"; not "Oliver" or "Byron".
_BEFORE_NAME = re.compile(
    r"^\W*(?:(?:penulis|reporter|oleh|by|author|laporan|jurnalis|wartawan|written by|von|por)\b[\s:|-]*)+",
    re.IGNORECASE,
)
_AFTER_NAME = re.compile(r"\s*(?:[|(–—/]|\s-\s|\d{1,2}[/ ]).*$")
# No name: an address, a mail address, an @handle, digits.
_NO_NAME = re.compile(r"https?:|www\.|@|\d{2}|^.{0,1}$")
_LONGEST_NAME = 60  # characters

_TWO_SAY_SO = 2  # places that must name the same language: templates are shipped with lang="en"


def read_declared(head: Head, address: str | None) -> Fields:
    """Give what a page declares; ``address`` is where it was found, if that is known."""
    url = _find_url(head, address)
    language = _find_language(head)
    outlet = _find_outlet(head, url)
    fields = {
        "url": url,
        "headline": _find_headline(head, outlet),
        "published": _find_published(head, language),
        "authors": _find_authors(head, outlet),
        "outlet": outlet,
        "section": _find_section(head),
        "language": language,
    }
    return {name: value for name, value in fields.items() if value}


def _find_url(head: Head, address: str | None) -> str | None:
    """Give the canonical address; a front page as canonical is a template's fault."""
    node = head.article
    stated = [head.canonical, *_metas(head, "url"), text_of(node.get("url")), text_of(node.get("mainEntityOfPage"))]
    whole = (_join_address(address, url) for url in stated if url)
    return next((url for url in (*whole, address) if url and _is_article_address(url)), None)


def _join_address(base: str | None, url: str) -> str | None:
    try:
        return urljoin(base or "", url)
    except ValueError:  # "http://[": no address
        return None


def _is_article_address(url: str) -> bool:
    parts = urlsplit(url)
    return parts.scheme in {"http", "https"} and "." in parts.netloc and len(parts.path + parts.query) > 1


def _find_headline(head: Head, outlet: str | None) -> str | None:
    heading = text_of(_heading_in_title(head))
    stated = [head.article.get("headline"), *_metas(head, "headline"), heading, head.title, *head.headings]
    titles = [title for value in stated if (title := text_of(value))]
    return _without_outlet(_whole(titles), outlet) if titles else None


def _heading_in_title(head: Head) -> str | None:
    """Give the heading that the page's title begins with: what follows it there is no part of it."""
    title = head.title or ""
    return next((heading for heading in head.headings if heading and title.startswith(heading)), None)


def _whole(titles: Sequence[str]) -> str:
    """Give the first title; where it was cut short, the one that goes on."""
    start = titles[0].removesuffix("...").removesuffix("…").rstrip()
    if start == titles[0]:
        return start
    return next((title for title in titles[1:] if title.startswith(start) and not title.endswith(("...", "…"))), start)


def _without_outlet(title: str, outlet: str | None) -> str:
    """Take the outlet's name off the end of a title, and a section before it."""
    *rest, last = _BEFORE_OUTLET.split(title)
    if not rest:
        return title
    known = find_outlet(last) or (outlet and last.casefold() == outlet.casefold())
    cut = title[: title.rindex(last)].rstrip(" -–—|:·»") if known else title
    return cut or title


def _find_published(head: Head, language: str | None) -> str | None:
    stated = [head.article.get("datePublished"), *_metas(head, "published"), *head.times, *head.seen["published"]]
    return next((time for value in stated if (time := time_of(value, language))), None)


def _find_authors(head: Head, outlet: str | None) -> tuple[str, ...]:
    """Give the names of the first place that has any."""
    places = ([head.article.get("author")], _metas(head, "authors"), head.seen["authors"][:3])
    for place in places:
        names = tuple(dict.fromkeys(name for value in place for name in _person_names(value, outlet)))
        if names:
            return names
    return ()


def _person_names(value: object, outlet: str | None) -> Iterator[str]:
    for text in names_of(value):
        for part in names_of(_AFTER_NAME.sub("", _BEFORE_NAME.sub("", text))):
            is_outlet = find_outlet(part) or part.casefold() == (outlet or "").casefold()
            if len(part) <= _LONGEST_NAME and not _NO_NAME.search(part) and not is_outlet:
                yield part


def _find_outlet(head: Head, url: str | None) -> str | None:
    """Give the first name that the table knows, else what its address is known as, else the first name."""
    heading = _heading_in_title(head)
    after = (head.title or "").removeprefix(heading).strip(" -–—|:·»") if heading else None
    named = [text_of(head.article.get("publisher")), *_metas(head, "outlet"), after]
    names = [name for name in named if name]
    known = next((outlet.name for name in names if (outlet := find_outlet(name))), None)
    return known or _outlet_at(url) or next(iter(names), None)


def _outlet_at(url: str | None) -> str | None:
    labels = urlsplit(url or "").netloc.casefold().split(".")
    hosts = (".".join(labels[start:]) for start in range(len(labels) - 1))
    return next((outlet.name for host in hosts if (outlet := find_outlet(host))), None)


def _find_section(head: Head) -> str | None:
    stated = (*names_of(head.article.get("articleSection")), *_metas(head, "section"))
    return next((section for section in stated if section), None)


def _find_language(head: Head) -> str | None:
    """Give the ISO 639-1 code on which all places agree; a single one may be a template's."""
    stated = [text_of(head.article.get("inLanguage")), head.language, *_metas(head, "language")]
    codes = [re.split(r"[-_]", text)[0].lower() for text in stated if text]
    return codes[0] if len(codes) >= _TWO_SAY_SO and len(set(codes)) == 1 and len(codes[0]) == 2 else None  # noqa: PLR2004


def _metas(head: Head, field: str) -> list[str]:
    return [text for name in PAGE_FIELDS[field] if (text := text_of(head.metas.get(name)))]
