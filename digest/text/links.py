"""Addresses that a page may link to: http and https to a named host, nothing else."""

from __future__ import annotations

from urllib.parse import quote, urlsplit

# What may stand in an address as it is; the rest, ")" and "<" among them, is percent-encoded.
_SAFE = "/:?#@!$&*+,;=%~-._"


def web_address(url: str | None) -> str | None:
    """Give the address in a form that is safe inside a Markdown link, or ``None`` if it is no web address."""
    if not url:
        return None
    try:
        parts = urlsplit(url.strip())
        host = parts.hostname or ""
    except ValueError:  # no address at all, such as "http://[": shown as text, never as a link
        return None
    if parts.scheme not in {"http", "https"} or "." not in host or parts.username is not None:
        return None
    return quote(url.strip(), safe=_SAFE)
