"""Is a page safe to parse? Tags too long, too rich or too deep make libxml2 run for minutes."""

from __future__ import annotations

import re

from digest.config import IngestConfig
from digest.errors import ArticleError

# Pictures within a page, as browsers save it: matches "data:image/png;base64,iVBOR…"; not "data: 12".
_PICTURE = re.compile(r"data:[\w/+.;=-]{1,100}?base64,[A-Za-z0-9+/=%]*")

# What a parser takes as text: what looks like a tag in there is none.
_VERBATIM = re.compile(r"<!--.*?(?:-->|\Z)|<(script|style)\b.*?(?:</\1\s*>|\Z)", re.DOTALL | re.IGNORECASE)

# A tag, ">" within quotes included: <a title="a > b" href=x>; not "3 < 4".
_TAG = re.compile(r"""<(?P<close>/?)(?P<name>[a-zA-Z][^\s/>]*)(?P<rest>(?:[^>"']++|"[^"]*"|'[^']*')*+)""")
_QUOTED = re.compile(r""""[^"]*"|'[^']*'""")

# Tags that hold nothing or that the next of their kind ends: they nest nothing, closed or not.
_FLAT = re.compile(
    "area|base|body|br|col|dd|dt|embed|head|hr|html|img|input|li|link|meta|option|p|param|path|rect|circle|line|polygon"
    "|source|stop|td|tbody|tfoot|th|thead|tr|track|use|wbr",
    re.IGNORECASE,
)


def remove_pictures(page: str) -> str:
    """Give the page without the bytes of pictures in it."""
    return _PICTURE.sub("data:,", page)


def check_page(page: str, location: str, settings: IngestConfig) -> None:
    """Look at each tag of a page before it is parsed.

    Raises:
        ArticleError: a tag is too long, has too many attributes or stands too deep.
    """
    depth = 0
    for tag in _TAG.finditer(_VERBATIM.sub("", page)):
        if len(tag[0]) > settings.max_html_tag_chars:
            raise _hostile(location, f"has a tag of {len(tag[0])} characters", "max_html_tag_chars")
        if _attribute_count(tag["rest"], settings.max_html_attributes) > settings.max_html_attributes:
            raise _hostile(location, "has a tag of too many attributes", "max_html_attributes")
        depth = _next_depth(depth, tag)
        if depth > settings.max_html_depth:
            raise _hostile(location, f"has tags nested deeper than {settings.max_html_depth}", "max_html_depth")


def _attribute_count(rest: str, most: int) -> int:
    """Count attributes, or what may be some; exactly only where there may be too many."""
    words = len(rest.split())
    return words if words <= most else len(_QUOTED.sub("", rest).split())


def _next_depth(depth: int, tag: re.Match[str]) -> int:
    if _FLAT.fullmatch(tag["name"]) or tag["rest"].endswith("/"):
        return depth
    return max(0, depth - 1) if tag["close"] else depth + 1


def _hostile(location: str, what: str, setting: str) -> ArticleError:
    return ArticleError(
        location, what, f"save the article's text instead, or raise extra.digest.ingest.{setting} if you trust the page"
    )
