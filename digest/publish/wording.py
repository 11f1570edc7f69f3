"""What the search may read of a finished page: its words, without those of links to other events and of drawings."""

from __future__ import annotations

from html.parser import HTMLParser

_VOID = frozenset({"br", "hr", "img", "input", "link", "meta", "wbr", "source", "col", "area"})


def read_body(page: str) -> str | None:
    """Give the text of the part that is searched, or ``None`` for a page that is not."""
    if "data-pagefind-body" not in page:
        return None
    reader = _Reader()
    reader.feed(page)
    reader.close()
    return " ".join(" ".join(reader.texts).split())


class _Reader(HTMLParser):
    """Keeps how deep it is inside what is searched, and inside what is not."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.texts: list[str] = []
        self._inside = 0
        self._skipped = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        if tag in _VOID:
            return
        if self._inside or "data-pagefind-body" in given:
            self._inside += 1
        if self._skipped or (self._inside and _is_skipped(tag, given)):
            self._skipped += 1

    def handle_endtag(self, tag: str) -> None:
        if tag not in _VOID:
            self._inside = max(0, self._inside - 1)
            self._skipped = max(0, self._skipped - 1)

    def handle_data(self, data: str) -> None:
        if self._inside and not self._skipped:
            self.texts.append(data)


def _is_skipped(tag: str, given: dict[str, str | None]) -> bool:
    """What names another event, is drawn, or is no text."""
    link = given.get("href") or ""
    to_event = tag == "a" and link.startswith("../") and "/reports/" not in link
    drawn = given.get("data-pagefind-ignore") == "all" or tag in {"script", "style", "svg"}
    mark = (given.get("class") or "") in {"footnote-ref", "footnote-backref", "headerlink"}
    return to_event or drawn or mark
