"""Where a request may go: http and https, to public addresses of the internet.

A name is looked up once, and what was checked is what is connected to: a name that answers otherwise
a moment later (DNS rebinding) gains nothing.
"""

from __future__ import annotations

import ipaddress
import socket
from collections.abc import Callable
from urllib.parse import urlsplit

from digest.errors import ArticleError

_Address = ipaddress.IPv4Address | ipaddress.IPv6Address

# Addresses of the old internet inside the new one (RFC 6052): 64:ff9b::a9fe:a9fe is 169.254.169.254.
_NAT64 = ipaddress.ip_network("64:ff9b::/96")

_MEND = "take it out of extra.digest.feeds, or tell the feed's owner"


def check_scheme(url: str) -> None:
    """Refuse what is no web address.

    Raises:
        ArticleError: another scheme than http and https, or no host.
    """
    try:
        parts = urlsplit(url)
        usable = parts.scheme in {"http", "https"} and bool(parts.hostname)
    except ValueError:
        usable = False
    if not usable:
        raise ArticleError(url, "is no http or https address", _MEND)


def resolve_host(host: str, port: int, is_allowed: Callable[[str], bool]) -> str:
    """Look a host up and give the address to connect to.

    Raises:
        ArticleError: the name is unknown, or one of its addresses is not public.
    """
    try:
        found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    except (OSError, UnicodeError) as error:
        raise ArticleError(host, "is a host that cannot be found", "check the address, or try again later") from error
    addresses = [str(entry[4][0]) for entry in found]
    private = next((address for address in addresses if not is_allowed(address)), None)
    if private:
        raise ArticleError(host, f"leads to {private}, which is no public address", _MEND)
    return addresses[0]


def is_public(address: str) -> bool:
    """Tell whether an IP address is one of the open internet, whatever it is wrapped in."""
    try:
        return _is_public(ipaddress.ip_address(address))
    except ValueError:  # with a zone, as in "fe80::1%eth0": never public
        return False


def _is_public(address: _Address) -> bool:
    inner = _wrapped(address)
    if inner is not None:
        return _is_public(inner)
    return address.is_global and not address.is_multicast


def _wrapped(address: _Address) -> ipaddress.IPv4Address | None:
    if isinstance(address, ipaddress.IPv4Address):
        return None
    if address in _NAT64:
        return ipaddress.IPv4Address(int(address) & 0xFFFFFFFF)
    return address.ipv4_mapped or address.sixtofour or (address.teredo[1] if address.teredo else None)
