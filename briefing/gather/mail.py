"""Newsletters: one message, one article; its subject is the headline, its sender the publication."""

from __future__ import annotations

import re
from datetime import UTC
from email import policy
from email.message import EmailMessage
from email.parser import BytesParser
from email.utils import parseaddr, parsedate_to_datetime

from briefing.gather.charset import decode
from briefing.gather.dates import Moment
from briefing.gather.furniture import is_furniture
from briefing.gather.markup import text_of_html
from briefing.gather.paragraphs import join, one_line, split
from briefing.model import Article

# With attachments; what text it holds is far below.
LARGEST_MAIL = 25_000_000
# Parts of one message that are looked at; a hostile one has thousands.
_MOST_PARTS = 50
# Below this share of the HTML part's words the plain part is a stub ("view in your browser").
_STUB = 0.5
_HEADERS = re.compile(
    rb"(?:(?:From|To|Subject|Date|Received|Return-Path|Message-ID|MIME-Version|Delivered-To|Reply-To|Content-[\w-]+|DKIM-Signature|List-[\w-]+|X-[\w-]+|ARC-[\w-]+|Authentication-Results):)",
    re.IGNORECASE,
)


class UnreadableMailError(Exception):
    """What came is no message; the text says why, for the reader."""


def looks_like_mail(content: bytes) -> bool:
    """True when the bytes begin with the header of a message: two or more of its usual fields."""
    head = re.split(rb"\r?\n\r?\n", content[:20_000], maxsplit=1)[0]
    lines = [line for line in head.splitlines() if not line[:1].isspace()]
    return (
        bool(lines)
        and _HEADERS.match(lines[0]) is not None
        and sum(_HEADERS.match(line) is not None for line in lines) >= 2
    )


def read_mail(content: bytes, source: str = "", name: str = "") -> Article:
    """The message as an article; raises `UnreadableMailError` where it holds no text.

    The id is its Message-ID, else `name`. A date in its header counts as "mail": when it was sent.
    """
    if len(content) > LARGEST_MAIL:
        raise UnreadableMailError(f"larger than {LARGEST_MAIL // 1_000_000} MB")
    message = BytesParser(policy=policy.default).parsebytes(content)
    text = _text(message)
    if not text:
        raise UnreadableMailError("a message without text")
    sender, address = parseaddr(_header(message, "From"))
    moment = _sent(message)
    return Article(
        id=_header(message, "Message-ID").strip("<> ") or name,
        source=source or name,
        publication=one_line(sender).strip("\"' ") or address.rpartition("@")[2],
        headline=one_line(_header(message, "Subject")) or text.split("\n\n", 1)[0][:200],
        text=text,
        published=moment.at if moment else None,
        published_from="mail" if moment else None,
        published_zoned=moment.zoned if moment else True,
    )


def _header(message: EmailMessage, name: str) -> str:
    try:
        return str(message.get(name, ""))[:2000]
    except (ValueError, TypeError, IndexError, AttributeError, LookupError):
        # Broken headers make the standard library's parser raise as they are read.
        return ""


def _sent(message: EmailMessage) -> Moment | None:
    try:
        sent = parsedate_to_datetime(_header(message, "Date"))
        return (
            Moment(sent.replace(tzinfo=UTC), zoned=False)
            if sent.tzinfo is None
            else Moment(sent.astimezone(UTC), zoned=True)
        )
    except (ValueError, TypeError, IndexError, OverflowError):
        return None


def _text(message: EmailMessage) -> str:
    """The fuller of the plain and the HTML part, as paragraphs without the newsletter's furniture."""
    plain, html = "", ""
    for count, part in enumerate(message.walk()):
        if count >= _MOST_PARTS:
            break
        kind = part.get_content_type()
        if kind not in {"text/plain", "text/html"} or part.get_filename():
            continue
        words = _part(part)
        if kind == "text/plain" and not plain:
            plain = join(line for line in split(words) if not is_furniture(line))
        elif kind == "text/html" and not html:
            html = "\n\n".join(line for line in text_of_html(words).split("\n\n") if not is_furniture(line))
    return plain if len(plain) >= _STUB * len(html) else html


def _part(part: EmailMessage) -> str:
    payload = part.get_payload(decode=True)
    return (decode(payload, part.get_content_charset()) or "") if isinstance(payload, bytes) else ""
