"""Which network addresses may be asked: checked on the address itself, as a connection is made to it.

A name that resolved to a public address a moment ago may resolve to a private one now, and 127.0.0.1
has a dozen spellings; what counts is where the connection goes. So the check stands in the factory of
the sockets, which every connection passes, on every redirect.
"""

from __future__ import annotations

import socket
from collections.abc import Callable
from ipaddress import IPv4Address, IPv6Address, IPv6Network, ip_address
from typing import Any

# family, kind, protocol, name, address: as getaddrinfo gives them.
AddressFound = tuple[int | socket.AddressFamily, int | socket.SocketKind, int, str, tuple[Any, ...]]

# NAT64: stands for the IPv4 address in its last 32 bits, on networks that have IPv6 alone.
_NAT64 = IPv6Network("64:ff9b::/96")
# The same without a prefix: an old form that nothing should use any more.
_COMPATIBLE = IPv6Network("::/96")


class RefusedAddressError(OSError):
    """A connection to an address that may not be asked."""

    def __init__(self) -> None:
        # Always the same words: the connector folds equal faults of several addresses into one.
        super().__init__("a private, local or reserved address")


def is_refused(address: str, *, allow_private: bool) -> bool:
    """True for an address that may not be asked, in any notation.

    With `allow_private`, loopback and private networks may; link-local (where clouds keep their
    credentials), multicast and unspecified addresses never.
    """
    try:
        found = ip_address(address.partition("%")[0])
    except ValueError:
        return True
    carried = _carried(found)
    return any(_is_refused(each, allow_private=allow_private) for each in carried or (found,))


def _carried(address: IPv4Address | IPv6Address) -> tuple[IPv4Address, ...]:
    """The IPv4 addresses that an IPv6 address stands for; none for one that is itself."""
    if isinstance(address, IPv4Address):
        return ()
    is_compatible = address in _COMPATIBLE and not (address.is_loopback or address.is_unspecified)
    if address in _NAT64 or is_compatible:
        return (IPv4Address(int(address) & 0xFFFFFFFF),)
    found = (address.ipv4_mapped, address.sixtofour, *(address.teredo or ()))
    return tuple(each for each in found if each is not None)


def _is_refused(address: IPv4Address | IPv6Address, *, allow_private: bool) -> bool:
    if address.is_link_local or address.is_multicast or address.is_unspecified:
        return True
    if allow_private and address.is_private:
        return False
    return not address.is_global


def socket_factory(*, allow_private: bool) -> Callable[[AddressFound], socket.socket]:
    """Makes the socket of a connection, or raises `RefusedAddressError` for where it would go."""

    def make(found: AddressFound) -> socket.socket:
        family, kind, protocol, _, address = found
        if is_refused(str(address[0]), allow_private=allow_private):
            raise RefusedAddressError
        return socket.socket(family, kind, protocol)

    return make
