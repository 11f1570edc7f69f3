"""Only the open internet is asked, however an address is written or wrapped."""

from __future__ import annotations

import pytest

from digest.errors import ArticleError
from digest.ingest.feeds.guard import check_scheme, is_public, resolve_host

PRIVATE = [
    "127.0.0.1",
    "0.0.0.0",  # noqa: S104 (an address that must be refused)
    "10.1.2.3",
    "172.16.0.1",
    "192.168.1.1",
    "169.254.169.254",
    "100.64.0.1",
    "224.0.0.1",
    "255.255.255.255",
    "::1",
    "::",
    "fe80::1",
    "fe80::1%eth0",
    "fc00::1",
    "ff02::1",
    "::ffff:127.0.0.1",
    "::ffff:169.254.169.254",
    "64:ff9b::a9fe:a9fe",
    "2002:7f00:1::",
    "hujan",
]


@pytest.mark.parametrize("address", PRIVATE)
def test_what_is_not_public(address: str) -> None:
    """This machine, its network, the cloud's metadata, and each of them inside an IPv6 address."""
    assert not is_public(address)


@pytest.mark.parametrize("address", ["8.8.8.8", "93.184.216.34", "2606:4700::1111", "64:ff9b::808:808"])
def test_what_is_public(address: str) -> None:
    """The rest."""
    assert is_public(address)


@pytest.mark.parametrize("host", ["127.0.0.1", "localhost", "2130706433", "0x7f.1", "017700000001", "::1"])
def test_a_private_host_is_refused_in_every_spelling(host: str) -> None:
    """What counts is where it leads."""
    with pytest.raises(ArticleError, match="which is no public address"):
        resolve_host(host, 80, is_public)


def test_a_host_that_is_allowed_becomes_an_address() -> None:
    """The one that is then connected to."""
    assert resolve_host("127.0.0.1", 80, lambda _: True) == "127.0.0.1"


@pytest.mark.parametrize("host", ["hujan.invalid", "a" * 64 + ".id", "hu..jan"])
def test_a_host_that_is_none(host: str) -> None:
    """It is said so."""
    with pytest.raises(ArticleError, match="is a host that cannot be found"):
        resolve_host(host, 80, is_public)


@pytest.mark.parametrize(
    "url", ["", "hujan", "ftp://a.id/", "file:///etc/passwd", "http://", "http://[", "gopher://a.id"]
)
def test_other_schemes_are_refused(url: str) -> None:
    """And what is no address at all."""
    with pytest.raises(ArticleError, match="is no http or https address"):
        check_scheme(url)
