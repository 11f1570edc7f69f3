r"""Add to a list in a YAML text that people write too: every other byte stays, comments and order included.

``apart:\n  - [a, b]  # why\n`` + ``apart: [c, d]`` → ``apart:\n  - [a, b]  # why\n  - [c, d]\n``
"""

from __future__ import annotations

import json
import re
from collections.abc import Sequence

from digest.errors import PageError
from digest.text.pages.yaml_text import Node, parse_tree

# Names that need no quotes: "000_cfe2ce10f3b13444"; not "antara#17".
_PLAIN = re.compile(r"[A-Za-z0-9_][A-Za-z0-9_.-]*")


def add_item(text: str, key: str, names: Sequence[str]) -> str:
    """Give the text with one more list of names in the list under ``key``, which is begun where there is none.

    Raises:
        PageError: the text cannot be read, or holds something else under the key.
    """
    item = f"[{', '.join(map(_write_name, names))}]"
    value = _find_value(text, key)
    if value is None:
        return f"{_end_line(text)}{key}:\n  - {item}\n"
    if value.kind == "text" and not value.text:
        return _insert(text, value.end, f"\n  - {item}")
    if value.kind != "list":
        raise PageError(value.line, f"{key} is no list", f"write it as a list of lists: [{item}]")
    if value.is_flow:
        return _insert(text, value.items[-1].end, f", {item}") if value.items else _insert(text, value.end - 1, item)
    end = text.find("\n", value.end)
    return _insert(_end_line(text), end if end >= 0 else len(text), f"\n{' ' * value.column}- {item}")


def _find_value(text: str, key: str) -> Node | None:
    """Give what stands under a key; the last where it stands twice."""
    tree = parse_tree(text)
    if tree and tree.kind != "mapping":
        raise PageError(tree.line, "these are no lines of the form key: value", "write one key a line")
    entries = tree.entries if tree else ()
    return next((value for name, value in reversed(entries) if name.text == key), None)


def _insert(text: str, place: int, more: str) -> str:
    return text[:place] + more + text[place:]


def _end_line(text: str) -> str:
    return text if not text or text.endswith("\n") else f"{text}\n"


def _write_name(name: str) -> str:
    return name if _PLAIN.fullmatch(name) else json.dumps(name, ensure_ascii=False)
