"""XML as text: elements in, a document out, the same bytes each time."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from xml.etree.ElementTree import Element, indent, tostring

from digest.render.machine.published import plain


def element(
    name: str, text: str = "", attributes: Mapping[str, str] | None = None, children: Iterable[Element] = ()
) -> Element:
    """Make an element; what XML cannot hold is left out of its text."""
    made = Element(name, {key: plain(value) for key, value in (attributes or {}).items()})
    made.text = plain(text) or None
    made.extend(children)
    return made


def write_xml(root: Element) -> str:
    """Give the document, a line for each element; namespaces are attributes of ``root``, prefixes part of names."""
    indent(root)
    return f'<?xml version="1.0" encoding="utf-8"?>\n{tostring(root, encoding="unicode")}\n'
