"""Put drawings into finished pages: markup of ours goes in behind a section or a sentence, every other byte stays.

``<h2 id="sources">…</h2><ul>…</ul>`` → the same, then ``<div class="drawn" data-pagefind-ignore="all">…</div>``.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from pathlib import Path, PurePosixPath

from digest.model import HEAD, Drawing, Problem
from digest.publish.sections import find_section_ends
from digest.publish.sentences import Place, find_sentences

_JOINED = "\u00a0"  # a mark never opens a line: there it would be read with the next sentence
_EXCERPT = 40  # characters of a sentence that a message shows


def draw_into(site: Path, drawings: Iterable[Drawing]) -> tuple[Problem, ...]:
    """Put each drawing at the end of its section of a built page; several at one place stand in their order.

    A page or a section that is not there is a note: an editor may have taken it away.
    """
    by_path: dict[str, list[Drawing]] = defaultdict(list)
    for drawing in drawings:
        by_path[drawing.path].append(drawing)
    return tuple(problem for path in sorted(by_path) for problem in _draw_page(site, path, by_path[path]))


def find_built(site: Path, path: str) -> Path | None:
    """Give the file that MkDocs made of a page, whether addresses end in "/" or in ".html"."""
    page = PurePosixPath(path).with_suffix("")
    folder = page.parent if page.name == "index" else page
    return next((file for file in (site / folder / "index.html", site / f"{page}.html") if file.is_file()), None)


def _draw_page(site: Path, path: str, drawings: Sequence[Drawing]) -> list[Problem]:
    file = find_built(site, path)
    if not file:
        return [_note(path, "is not in the site, so nothing can be drawn into it; build again")]
    page = file.read_bytes().decode("utf-8")
    ends = dict(find_section_ends(page))
    if "</head>" in page:
        ends[HEAD] = page.index("</head>")
    below = [drawing for drawing in drawings if not drawing.after]
    pieces = [(ends[drawing.anchor], _wrap(drawing)) for drawing in below if drawing.anchor in ends]
    marks, unmarked = _find_marks(page, [drawing for drawing in drawings if drawing.after])
    file.write_bytes(_insert(page, [*pieces, *marks]).encode("utf-8"))
    lost = sorted({drawing.anchor for drawing in below} - ends.keys())
    notes = [_note(path, f"has no section {{#{name}}}, at whose end something is drawn; put it back") for name in lost]
    return [*notes, *(_note_unmarked(path, text) for text in unmarked)]


def _find_marks(page: str, drawings: Sequence[Drawing]) -> tuple[list[tuple[int, str]], list[str]]:
    """Give what goes in behind sentences, by place, and those that should bear a mark and the page does not show."""
    if not drawings:
        return [], []
    in_order = sorted(drawings, key=lambda drawing: drawing.line)
    # A sentence may have several marks, and no two stand on one line.
    sentences = list({(drawing.line, drawing.after.strip()): drawing.after for drawing in in_order}.items())
    places = dict(
        zip([key for key, _ in sentences], find_sentences(page, [text for _, text in sentences]), strict=True)
    )
    found = [(drawing, places[drawing.line, drawing.after.strip()]) for drawing in in_order]
    marks = [piece for drawing, place in found if place for piece in _draw_in_line(page, drawing, place)]
    return marks, [drawing.after for drawing, place in found if not place and drawing.html]


def _draw_in_line(page: str, drawing: Drawing, place: Place) -> list[tuple[int, str]]:
    """Give the pieces of a mark; where an editor's element begins or ends in the sentence, none goes around it."""
    before, after = drawing.around if "<" not in page[place.start : place.end] else ("", "")
    mark = f"{_JOINED}{drawing.html}" if drawing.html else ""
    return [(place.start, before), (place.end, after), (place.behind, mark)]


def _note_unmarked(path: str, text: str) -> Problem:
    excerpt = " ".join(text.split())[:_EXCERPT]
    return _note(path, f"“{excerpt}” is not seen as a sentence, so no mark stands behind it; write it as plain text")


def _wrap(drawing: Drawing) -> str:
    """Nothing drawn is searched for: its words are labels, or stand in the page already."""
    html = f"{drawing.html.strip()}\n"
    return html if drawing.anchor == HEAD else f'<div class="drawn" data-pagefind-ignore="all">\n{html}</div>\n'


def _insert(page: str, pieces: Iterable[tuple[int, str]]) -> str:
    parts, start = [], 0
    for place, text in sorted(pieces, key=lambda piece: piece[0]):
        parts += [page[start:place], text]
        start = place
    return "".join((*parts, page[start:]))


def _note(path: str, message: str) -> Problem:
    return Problem(location=path, stage="publish", message=message, severity="note")
