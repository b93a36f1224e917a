"""Newsletters from a mailbox on a server: IMAP over TLS, read and never changed.

Only what came since the last poll is fetched: the server's UIDVALIDITY and the highest UID are kept as
the mark. Messages stay unread (`BODY.PEEK`, the box is opened read-only).
"""

from __future__ import annotations

import imaplib
import re
import socket
import ssl
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import unquote, urlsplit

from briefing.gather.addresses import RefusedAddressError, is_refused
from briefing.gather.boxes import Box
from briefing.gather.mail import LARGEST_MAIL, UnreadableMailError, read_mail
from briefing.gather.secrets import SecretError
from briefing.model import Article, Source

_PORT = 993
_SECONDS = 20.0
# A box that is new here is read back so many messages.
_AT_FIRST = 200


class MailboxError(Exception):
    """A mailbox that cannot be read; the message says why, for the reader."""


@dataclass(frozen=True, slots=True)
class MailAccount:
    """Where a mailbox is, and who may read it."""

    host: str
    port: int
    user: str
    password: str
    mailbox: str
    # True for imap://: plain to begin with, TLS before the password.
    starttls: bool = False
    allow_private: bool = False

    @classmethod
    def of(cls, source: Source, url: str, *, allow_private: bool) -> MailAccount:
        """The account that a source names; raises `SecretError` where its password cannot be read."""
        parts = urlsplit(url)
        if not source.password_file:
            raise SecretError('no password; name its file in the source, as password_file = "secrets/mail"')
        path = Path(source.password_file)
        try:
            password = path.read_text(encoding="utf-8").strip()
        except (OSError, UnicodeDecodeError):
            raise SecretError(f"its password_file {path.name} cannot be read") from None
        starttls = parts.scheme.lower() == "imap"
        return cls(
            host=parts.hostname or "",
            port=parts.port or (143 if starttls else _PORT),
            user=source.user or unquote(parts.username or ""),
            password=password,
            mailbox=unquote(parts.path.strip("/")) or source.mailbox,
            starttls=starttls,
            allow_private=allow_private,
        )


def read_mailbox(account: MailAccount, mark: str, source: str, limit: int) -> Box:
    """The messages since the mark, at most `limit`; raises `MailboxError` in words."""
    try:
        server = _connect(account)
    except RefusedAddressError:
        raise MailboxError(
            "its server has a private, local or reserved address, which is not asked"
        ) from None
    except ssl.SSLCertVerificationError as error:
        raise MailboxError(f"the certificate of its server is not valid: {error.verify_message}") from None
    except (OSError, imaplib.IMAP4.error) as error:
        raise MailboxError(f"its server cannot be reached: {_said(error)}") from None
    try:
        return _read(server, account, mark, source, limit)
    except (OSError, imaplib.IMAP4.error) as error:
        raise MailboxError(f"its server broke off: {_said(error)}") from None
    finally:
        try:
            server.logout()
        except (OSError, imaplib.IMAP4.error):
            server.shutdown()


def _connect(account: MailAccount) -> imaplib.IMAP4:
    context = ssl.create_default_context()
    if not account.starttls:
        return _TlsServer(account, context)
    server = _PlainServer(account)
    server.starttls(context)
    return server


def _read(server: imaplib.IMAP4, account: MailAccount, mark: str, source: str, limit: int) -> Box:
    try:
        server.login(account.user, account.password)
    except imaplib.IMAP4.error:
        raise MailboxError(f"its server does not let {account.user or 'nobody'} in") from None
    quoted = '"' + account.mailbox.replace("\\", "\\\\").replace('"', '\\"') + '"'
    if server.select(quoted, readonly=True)[0] != "OK":
        raise MailboxError(f"there is no mailbox {account.mailbox!r}")
    validity = _number(server.response("UIDVALIDITY")[1])
    old_validity, _, last = mark.partition(":")
    is_new = not last.isdigit() or old_validity != str(validity)
    first = 1 if is_new else int(last) + 1
    status, answer = server.uid("SEARCH", f"UID {first}:*")
    if status != "OK":
        raise MailboxError("its server does not search the mailbox")
    # "n:*" names the last message also where its UID is below n.
    uids = sorted(int(uid) for uid in (answer[0] or b"").split() if int(uid) >= first)
    if is_new:
        uids = uids[-_AT_FIRST:]
    chosen = uids[:limit]
    articles: list[Article] = []
    notes: list[str] = []
    received = 0
    for uid, content in _fetched(server, chosen):
        received += len(content)
        try:
            articles.append(read_mail(content, source, f"{account.mailbox} {uid}"))
        except UnreadableMailError as error:
            notes.append(f"message {uid}: {error}")
    reached = chosen[-1] if chosen else first - 1
    return Box(tuple(articles), tuple(notes), f"{validity}:{reached}", received)


def _fetched(server: imaplib.IMAP4, uids: list[int]) -> Iterator[tuple[int, bytes]]:
    for uid in uids:
        # One byte more than may be read, so that the parser refuses what is larger.
        _, parts = server.uid("FETCH", str(uid), f"(BODY.PEEK[]<0.{LARGEST_MAIL + 1}>)")
        content = next((part[1] for part in parts or () if isinstance(part, tuple)), None)
        if isinstance(content, bytes):
            yield uid, content


def _number(values: list[bytes | None] | None) -> int:
    found = re.search(rb"\d+", (values or [b""])[0] or b"")
    return int(found[0]) if found else 0


def _said(error: Exception) -> str:
    return (
        (getattr(error, "strerror", None) or str(error) or type(error).__name__).splitlines()[0][:120].lower()
    )


def _socket(account: MailAccount) -> socket.socket:
    """A connection to the server, each of its addresses checked before it is asked."""
    fault: OSError = OSError("no address")
    for family, kind, protocol, _, address in socket.getaddrinfo(
        account.host, account.port, type=socket.SOCK_STREAM
    ):
        if is_refused(str(address[0]), allow_private=account.allow_private):
            fault = RefusedAddressError()
            continue
        connection = socket.socket(family, kind, protocol)
        connection.settimeout(_SECONDS)
        try:
            connection.connect(address)
        except OSError as error:
            connection.close()
            fault = error
            continue
        return connection
    raise fault


class _PlainServer(imaplib.IMAP4):
    def __init__(self, account: MailAccount) -> None:
        self._account = account
        super().__init__(account.host, account.port, _SECONDS)

    def _create_socket(self, timeout: float | None) -> socket.socket:
        del timeout
        return _socket(self._account)


class _TlsServer(_PlainServer):
    def __init__(self, account: MailAccount, context: ssl.SSLContext) -> None:
        self._context = context
        super().__init__(account)

    def _create_socket(self, timeout: float | None) -> socket.socket:
        return self._context.wrap_socket(super()._create_socket(timeout), server_hostname=self._account.host)
