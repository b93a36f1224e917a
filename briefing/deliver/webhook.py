"""An issue as one signed POST of JSON, to a program of the reader's.

The headers follow the Standard Webhooks convention, which has libraries in many languages:
`webhook-id` names the delivery and stays the same when it is sent again, `webhook-timestamp` is in
seconds, `webhook-signature` is "v1," and the base64 of HMAC-SHA256 over "id.timestamp.body" with the
channel's secret. `Idempotency-Key` repeats the id. 2xx is taken; 408, 425, 429 and 5xx are tried
again later; any other answer, a redirect too, is final.
"""

from __future__ import annotations

import base64
import hashlib
import hmac
import http.client
import ipaddress
import json
import ssl
from collections.abc import Callable, Sequence
from dataclasses import asdict
from datetime import UTC, datetime
from urllib.parse import urlsplit

from briefing import __version__
from briefing.deliver.identity import delivery_id
from briefing.deliver.settings import Settings
from briefing.errors import DeliveryError
from briefing.model import Cover, Document, Receipt, Recipient

_TRY_AGAIN = {408, 425, 429}
# Bytes of an answer that are read at all.
_ANSWER_BYTES = 500


class WebhookChannel:
    """Posts to a URL; an address is a URL, or "" for the channel's `url` or secret `endpoint`."""

    def __init__(self, settings: Settings, clock: Callable[[], datetime] = lambda: datetime.now(UTC)) -> None:
        self.clock = clock
        self.url = settings.text("url", "") or settings.secret("endpoint")
        self.key = settings.secret("secret")
        self.attach = settings.flag("attach", default=True)
        self.timeout = settings.integer("timeout_seconds", 30, 1, 600)
        self.authority = settings.path("ca_file")
        for key in ("secret_file", "endpoint_file"):
            settings.text(key, "")
        settings.done()
        if not self.key:
            raise settings.wrong("secret_file", "a file with the secret that signs each post")

    def send(self, documents: Sequence[Document], cover: Cover, recipient: Recipient) -> Receipt:
        """Taken or refused for good, with the status; `DeliveryError` where a later try may help."""
        url = recipient.address or self.url
        name = delivery_id(cover, documents, url)
        body = json.dumps(payload(documents, cover, attach=self.attach), ensure_ascii=False).encode()
        try:
            status, words = self._post(url, body, self._headers(name, body))
        except (OSError, http.client.HTTPException) as error:
            reason = getattr(error, "verify_message", "") or getattr(error, "strerror", "") or str(error)
            raise DeliveryError(f"webhook {_shown(url)}: {reason or type(error).__name__}") from error
        if 200 <= status < 300:
            return Receipt(recipient, delivered=True, detail=f"{status}, {name}")
        if status in _TRY_AGAIN or status >= 500:
            raise DeliveryError(f"webhook {_shown(url)}: {status} {words}".strip())
        return Receipt(recipient, delivered=False, detail=f"{status} {words}".strip())

    def _headers(self, name: str, body: bytes) -> dict[str, str]:
        stamp = str(int(self.clock().timestamp()))
        return {
            "Content-Type": "application/json; charset=utf-8",
            "User-Agent": f"briefing/{__version__}",
            "Idempotency-Key": name,
            "webhook-id": name,
            "webhook-timestamp": stamp,
            "webhook-signature": signature(self.key, name, stamp, body),
        }

    def _post(self, url: str, body: bytes, headers: dict[str, str]) -> tuple[int, str]:
        parts = urlsplit(url)
        host = parts.hostname or ""
        secure = parts.scheme == "https"
        if not host or not (secure or (parts.scheme == "http" and _on_this_machine(host))):
            return 400, "not an https:// address (http:// only on this machine)"
        connection: http.client.HTTPConnection
        if secure:
            context = ssl.create_default_context(cafile=str(self.authority) if self.authority else None)
            connection = http.client.HTTPSConnection(host, parts.port, timeout=self.timeout, context=context)
        else:
            connection = http.client.HTTPConnection(host, parts.port, timeout=self.timeout)
        try:
            target = (parts.path or "/") + (f"?{parts.query}" if parts.query else "")
            connection.request("POST", target, body, headers)
            answer = connection.getresponse()
            words = answer.read(_ANSWER_BYTES).decode("utf-8", "replace")
            return answer.status, " ".join(f"{answer.reason} {words}".split())[:200]
        finally:
            connection.close()


def payload(documents: Sequence[Document], cover: Cover, *, attach: bool) -> dict[str, object]:
    """The cover's fields, and each document with its hash and, if wanted, its bytes in base64."""
    rows = []
    for document in documents:
        row: dict[str, object] = {
            "filename": document.filename,
            "media_type": document.media_type,
            "bytes": len(document.content),
            "sha256": hashlib.sha256(document.content).hexdigest(),
        }
        if attach:
            row["content"] = base64.b64encode(document.content).decode("ascii")
        rows.append(row)
    words = asdict(cover) | {"day": cover.day.isoformat(), "cut_off": cover.cut_off.isoformat()}
    words["headlines"] = [{"theater": theater, "headlines": lines} for theater, lines in cover.headlines]
    return {"type": "briefing.drafted" if cover.draft else "briefing.issued", **words, "documents": rows}


def signature(secret: str, name: str, stamp: str, body: bytes) -> str:
    """What `webhook-signature` holds; a secret that starts with whsec_ is base64, any other is text."""
    key = base64.b64decode(secret[6:]) if secret.startswith("whsec_") else secret.encode()
    digest = hmac.new(key, b".".join((name.encode(), stamp.encode(), body)), hashlib.sha256).digest()
    return "v1," + base64.b64encode(digest).decode("ascii")


def _shown(url: str) -> str:
    """Scheme and host: paths of webhooks often hold a key."""
    parts = urlsplit(url)
    return f"{parts.scheme}://{parts.hostname}"


def _on_this_machine(host: str) -> bool:
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"
