r"""Markup to text by its tags alone: for fragments in feeds, and where no main text is found.

``<p>Hujan <b>turun</b>.</p><p>Banjir.</p>`` → ``Hujan turun.\nBanjir.``
"""

from __future__ import annotations

import html
import re

_HIDDEN = re.compile(
    r"<!--.*?(?:-->|\Z)|<(script|style|head|nav|footer|aside|noscript|template|svg|form|button|select)\b.*?(?:</\1\s*>|\Z)",
    re.DOTALL | re.IGNORECASE,
)
# Tags between which a new line begins; not <b> or <span>.
_BREAK = re.compile(
    r"</?(?:p|div|br|li|ul|ol|h[1-6]|tr|table|section|article|header|main|blockquote|figure|figcaption|hr|title)\b[^<>]*>",
    re.IGNORECASE,
)
_TAG = re.compile(r"</?[a-zA-Z!?][^<>]*>")
# Markup that was escaped once more, as feeds do: "&lt;p&gt;" and "&lt;br/&gt;"; not "a &lt; b".
_ESCAPED = re.compile(r"&(?:amp;)?lt;/?(?:p|br|div|span|a|b|strong|em|img|ul|li)\b", re.IGNORECASE)
_MOST_ESCAPES = 3  # how often a feed may have escaped its text


def plain_text(markup: str) -> str:
    """Give the text of markup, a paragraph a line."""
    for _ in range(_MOST_ESCAPES):
        if not _ESCAPED.search(markup):
            break
        markup = html.unescape(markup)
    flat = re.sub(r"\s+", " ", _HIDDEN.sub(" ", markup))
    text = html.unescape(_TAG.sub("", _BREAK.sub("\n", flat)))
    lines = (" ".join(line.split()) for line in text.split("\n"))
    return "\n".join(line for line in lines if line)


def has_markup(text: str) -> bool:
    """Say whether a text has tags of paragraphs in it, escaped or not."""
    return bool(_BREAK.search(text) or _ESCAPED.search(text))
