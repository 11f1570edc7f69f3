"""The colours of a site by name, as its style sheet has them for the light scheme, which comes first there."""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path

from digest.config import shipped_templates

_STYLES = "assets/css/site.css"
_COLOUR = re.compile(r"--(?P<name>paper|ink|quiet|line|accent):\s*(?P<value>#[0-9a-fA-F]{6})\b")


def find_colours(site: Path) -> Mapping[str, str]:
    """Give ``paper``, ``ink``, ``quiet``, ``line`` and ``accent``; where the site has none of that name, ours."""
    found: dict[str, str] = {}
    for styles in (site / _STYLES, shipped_templates() / "site" / _STYLES):
        text = styles.read_text(encoding="utf-8") if styles.is_file() else ""
        for colour in _COLOUR.finditer(text):
            found.setdefault(colour["name"], colour["value"].lower())
    return found
