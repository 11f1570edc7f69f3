r"""Text of an article → one line of Markdown that shows exactly this text, and back.

``"<b>*Putin*</b> [1] & Xi"`` → ``"&lt;b>\*Putin\*&lt;/b> \[1\] & Xi"``. Ordinary prose stays as it is: only
what Python-Markdown would act on is escaped, and only where it would act. The line may stand in a paragraph,
a quote, a list item, the label of a link or the definition of a footnote.
"""

from __future__ import annotations

import html
import re

# Acts wherever it stands: "[1]", "*a*", "`a`", "{.a}", "a\b".
_ACTIVE = re.compile(r"[\\`*\[\]{}<]")

# "]:" in the label of a link that opens a footnote reads as the address of another link, escaped bracket or not.
_ADDRESS = re.compile(r"(?<=\]):")

# An underscore between letters, as in "kantor_berita", begins no emphasis; one at the edge of a word does.
_UNDERSCORE = re.compile(r"(?<![^\W_])_|_(?![^\W_])")

# "&copy;" and, for browsers, "&copy"; not "R&D". As in html.unescape.
_ENTITY = re.compile(r"&(?:#[0-9]+;?|#[xX][0-9a-fA-F]+;?|[0-9a-zA-Z]{1,32};?)")

# A line of these alone underlines a heading, draws a rule or begins a table: "---", "===", "|:-|"; not "- a".
_RULER = re.compile(r"(?P<acts>[-=|:+])[-=|:+ ]*$")

# Acts at the start of a line: "# a", "> a", "- a", "+ a", ": a", "!!! note", "~~~"; not "-5", ":)", "a # b".
_LINE_START = re.compile(r"(?P<acts>[#>]|[-+:](?=\s)|!(?=!!)|~(?=~~))")

# "2022. Tahun" is an item of a list; "2022.5" is none.
_NUMBERED = re.compile(r"\d+(?P<acts>\.)(?=\s|$)")

_BACKSLASHED = frozenset("\\`*_{}[]()>#+-.!")

# What escape_markdown writes: "\*", "&lt;", "&#61;".
_ESCAPED = re.compile(rf"\\([{re.escape(''.join(sorted(_BACKSLASHED)))}])|{_ENTITY.pattern}")

# What a reader does not see: pictures, where links lead, attributes, tags; and marks around words. Not if escaped.
_UNSEEN = re.compile(
    r"(?<!\\)!\[[^\]\n]*\]\([^)\n]*\)|(?<=[^\\]\])\([^)\n]*\)|(?<!\\)\{[:#.][^}\n]*\}|(?<!\\)<[^>\n]*>"
)
_EMPHASIS = re.compile(r"(?<!\\)[*`\[\]]|(?<![\w\\])_+(?=\w)|(?<=\w)_+(?!\w)")

# "- ", "> ", "2. ".
_LEAD = re.compile(r"^[ \t]*(?:[-*+>]|\d+\.)[ \t]+", re.MULTILINE)

# Controls that are no white space, and halves of surrogate pairs, which UTF-8 cannot hold.
_UNPRINTABLE = re.compile("[\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f\ud800-\udfff]")


def escape_markdown(text: str) -> str:
    """Give ``text`` as one line of Markdown that shows it and does nothing else."""
    line = normalize_line(text)
    for pattern in (_RULER, _LINE_START, _NUMBERED):
        if match := pattern.match(line):
            at = match.start("acts")
            return line[:at] + _escape_character(line[at]) + _escape_prose(line[at + 1 :])
    return _escape_prose(line)


def unescape_markdown(text: str) -> str:
    """Give the text that a line written by :func:`escape_markdown` shows."""
    return _ESCAPED.sub(lambda match: match[1] or html.unescape(match[0]), text)


def escape_front_matter(text: str) -> str:
    """Give ``text`` as front matter holds it: themes print titles as if they were HTML."""
    line = _ENTITY.sub(_escape_entity, normalize_line(text))
    return line.replace("<", "&lt;").replace(">", "&gt;")


def unescape_front_matter(text: str) -> str:
    """Give the text that a front-matter string stands for."""
    return html.unescape(text)


def show_plainly(text: str) -> str:
    """Give roughly the words that a reader sees of an editor's Markdown: no link targets, no tags, no stars."""
    return unescape_markdown(_EMPHASIS.sub("", _UNSEEN.sub("", _LEAD.sub("", text))))


def normalize_line(text: str) -> str:
    """Give ``text`` on one line: white space as single spaces, no control characters."""
    return " ".join(_UNPRINTABLE.sub("", text).split())


def _escape_prose(text: str) -> str:
    text = _ENTITY.sub(_escape_entity, text)
    text = _ACTIVE.sub(lambda match: _escape_character(match[0]), text)
    return _ADDRESS.sub("&#58;", _UNDERSCORE.sub(r"\\_", text))


def _escape_entity(match: re.Match[str]) -> str:
    """Escape ``&`` only where a reader would see another character than the one written."""
    return match[0] if html.unescape(match[0]) == match[0] else "&amp;" + match[0][1:]


def _escape_character(character: str) -> str:
    if character == "<":
        return "&lt;"
    return "\\" + character if character in _BACKSLASHED else f"&#{ord(character)};"
