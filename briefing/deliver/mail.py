"""Mail through a relay: one message an address, so that each has its own answer.

What the relay says decides: 2xx taken; 4xx, a broken line or a failed log-in is tried again later;
5xx on the address or the content is final. Nothing is sent in clear: without a verified TLS session
there is no delivery (`security = "none"` is for a relay on this machine).
"""

from __future__ import annotations

import ipaddress
import smtplib
import ssl
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from datetime import UTC, datetime

from briefing.deliver.letter import Sender, compose, header_address
from briefing.deliver.outbox import TAKEN_OVER
from briefing.deliver.settings import Settings
from briefing.errors import DeliveryError
from briefing.model import Cover, Document, Receipt, Recipient

# Base64 in lines of 76 makes 1.351 of each byte (measured on a 12.0 MB PDF).
_GROWTH = 1.36
# What servers take that announce no SIZE: many stop at 10 MB of message.
_ROOM_BYTES = 7_000_000
_PORTS = {"starttls": 587, "tls": 465, "none": 25}


class MailChannel:
    """Sends through one SMTP relay; an address is a mail address."""

    def __init__(self, settings: Settings, clock: Callable[[], datetime] = lambda: datetime.now(UTC)) -> None:
        self.clock = clock
        self.host = settings.text("host")
        self.security = settings.choice("security", tuple(_PORTS), "starttls")
        self.port = settings.integer("port", _PORTS[self.security], 1, 65535)
        self.user = settings.text("user", "")
        self.password = settings.secret("password")
        self.sender = Sender(
            settings.text("sender"),
            settings.text("unsubscribe", ""),
            settings.text("reply_to", ""),
            settings.text("link", ""),
        )
        self.room = settings.integer("attach_mb", _ROOM_BYTES // 1_000_000, 0, 50) * 1_000_000
        self.timeout = settings.integer("timeout_seconds", 60, 1, 600)
        # For a relay with a certificate of an authority of one's own.
        self.authority = settings.path("ca_file")
        settings.text("password_file", "")
        settings.done()
        if self.security == "none" and not _on_this_machine(self.host):
            raise settings.wrong("security", '"starttls" or "tls": "none" only for a relay on this machine')
        if self.user and not self.password:
            raise settings.wrong("password_file", "a file with the password of `user`")
        try:
            header_address(self.sender.address)
        except ValueError:
            raise settings.wrong("sender", 'an address, as "Desk <desk@example.org>"') from None

    def send(self, documents: Sequence[Document], cover: Cover, recipient: Recipient) -> Receipt:
        """Taken, with the relay's answer, or refused for good; `DeliveryError` where a later try may help."""
        return self.send_if(lambda: True, documents, cover, recipient)

    def send_if(
        self,
        ours: Callable[[], bool],
        documents: Sequence[Document],
        cover: Cover,
        recipient: Recipient,
    ) -> Receipt:
        """The same, unless another process has it in hand once the relay is ready to take it."""
        try:
            to = header_address(recipient.address).addr_spec
        except ValueError as error:
            return Receipt(recipient, delivered=False, detail=str(error))
        try:
            with self._session() as relay:
                room = min(self.room, _room_of(relay))
                message = compose(
                    documents, cover, recipient.address, self.sender, now=self.clock(), room=room
                )
                if not ours():
                    raise DeliveryError(TAKEN_OVER)
                relay.send_message(message, self.sender.mailbox, [to])
        except smtplib.SMTPException as error:
            return self._refused(error, recipient)
        except OSError as error:
            raise DeliveryError(f"{self.host}:{self.port}: {_words(error)}") from error
        return Receipt(recipient, delivered=True, detail=f"taken, {message['Message-ID']}")

    def probe(self) -> str:
        """What the relay offers, in words, without sending; `DeliveryError` where it cannot be used."""
        try:
            with self._session() as relay:
                size = relay.esmtp_features.get("size", "")
        except (smtplib.SMTPException, OSError) as error:
            words = _answer(error)[1] if isinstance(error, smtplib.SMTPException) else _words(error)
            raise DeliveryError(f"{self.host}:{self.port}: {words}") from error
        safe = {"starttls": "STARTTLS", "tls": "TLS", "none": "this machine"}[self.security]
        room = f"takes {int(size) / 1e6:.3g} MB" if size.isdigit() and int(size) else "names no size"
        return f"{self.host}:{self.port} answers, {safe}, {room}"

    @contextmanager
    def _session(self) -> Iterator[smtplib.SMTP]:
        context = ssl.create_default_context(cafile=str(self.authority) if self.authority else None)
        helo = header_address(self.sender.address).domain
        if self.security == "tls":
            relay: smtplib.SMTP = smtplib.SMTP_SSL(
                self.host, self.port, local_hostname=helo, timeout=self.timeout, context=context
            )
        else:
            relay = smtplib.SMTP(self.host, self.port, local_hostname=helo, timeout=self.timeout)
        try:
            relay.ehlo_or_helo_if_needed()
            if self.security == "starttls":
                # Without a context it would verify nothing.
                relay.starttls(context=context)
                relay.ehlo_or_helo_if_needed()
            if self.user:
                relay.login(self.user, self.password)
            yield relay
        finally:
            # The relay's answer to the message counts: the one to our good-bye is not waited for, since
            # a crash between "taken" and our note of it sends the mail once more.
            with suppress(smtplib.SMTPException, OSError):
                relay.putcmd("quit")
            relay.close()

    def _refused(self, error: smtplib.SMTPException, recipient: Recipient) -> Receipt:
        code, words = _answer(error)
        # Log-in and greeting are between the relay and us: the address may be good.
        ours = isinstance(
            error, smtplib.SMTPAuthenticationError | smtplib.SMTPConnectError | smtplib.SMTPHeloError
        )
        if 500 <= code < 600 and not ours:
            return Receipt(recipient, delivered=False, detail=f"{code} {words}")
        raise DeliveryError(f"{self.host}:{self.port}: {f'{code} ' if code else ''}{words}") from error


def _answer(error: smtplib.SMTPException) -> tuple[int, str]:
    if isinstance(error, smtplib.SMTPRecipientsRefused):
        code, words = next(iter(error.recipients.values()))
        return int(code), _decoded(words)
    if isinstance(error, smtplib.SMTPResponseException):
        return error.smtp_code, _decoded(error.smtp_error)
    return 0, " ".join(str(error).split()) or type(error).__name__


def _decoded(words: bytes | str) -> str:
    text = words.decode("utf-8", "replace") if isinstance(words, bytes) else words
    return " ".join(text.split())


def _room_of(relay: smtplib.SMTP) -> int:
    announced = relay.esmtp_features.get("size", "")
    # SIZE 0, or without a number, sets no limit; 20 kB stay for the text.
    limit = int(announced) if announced.isdigit() else 0
    return max(0, int(limit / _GROWTH) - 20_000) if limit else 50_000_000


def _words(error: OSError) -> str:
    if isinstance(error, ssl.SSLCertVerificationError):
        return f"its certificate was not verified: {error.verify_message}"
    return error.strerror or str(error) or type(error).__name__


def _on_this_machine(host: str) -> bool:
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"
