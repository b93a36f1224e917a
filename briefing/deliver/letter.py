"""An issue as a mail: text and HTML that read well on their own, and its documents attached.

    multipart/mixed
    ├── multipart/alternative
    │   ├── text/plain
    │   └── text/html          no pictures, no remote style: nothing to fetch, nothing that tracks
    └── application/pdf        one part a document, under its own name, Arabic or not

The Message-ID follows from the issue's key and the address, so a mail that is sent again after a
crash is the same message, and most mail programs show it once.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from email.errors import HeaderParseError
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import EmailPolicy
from email.utils import format_datetime, parseaddr
from html import escape
from urllib.parse import quote
from zoneinfo import ZoneInfo

from briefing.deliver.identity import delivery_id
from briefing.labels import Labels, labels, languages
from briefing.model import Cover, Document


class _Policy(EmailPolicy):
    """Seven bits only, for relays without 8BITMIME; unsubscribe headers on one line, as RFC 8058 asks."""

    def fold_binary(self, name: str, value: str) -> bytes:
        if name.startswith("List-Unsubscribe"):
            return f"{name}: {value}\r\n".encode("ascii", "replace")
        return super().fold_binary(name, value)


_POLICY = _Policy(cte_type="7bit", linesep="\r\n")


@dataclass(frozen=True, slots=True)
class Sender:
    """What the headers say about us."""

    # As written in the configuration: "Briefing desk <desk@example.org>".
    address: str
    # "mailto:..." or "https://..."; "" for a mail to the sender.
    unsubscribe: str = ""
    reply_to: str = ""
    # Documents that are not attached can be fetched below it; "" for nowhere.
    link: str = ""

    @property
    def mailbox(self) -> str:
        """The bare address, for the envelope."""
        return parseaddr(self.address)[1]

    @property
    def domain(self) -> str:
        """What follows its @."""
        return self.mailbox.rpartition("@")[2]


def compose(
    documents: Sequence[Document], cover: Cover, to: str, sender: Sender, *, now: datetime, room: int
) -> EmailMessage:
    """The mail to one address; documents that together exceed `room` bytes are linked instead."""
    attached = documents if sum(len(d.content) for d in documents) <= room else ()
    message = EmailMessage(policy=_POLICY)
    message["From"] = header_address(sender.address)
    message["To"] = header_address(to)
    message["Subject"] = subject_of(cover)
    message["Date"] = format_datetime(now)
    message["Message-ID"] = (
        f"<briefing.{delivery_id(cover, documents, to.strip().casefold())}@{sender.domain}>"
    )
    if sender.reply_to:
        message["Reply-To"] = header_address(sender.reply_to)
    _list_headers(message, cover, sender)
    notes = list(_notes(documents, attached, cover, sender))
    message.set_content("\n".join(_text(cover, notes)))
    message.add_alternative(_html(cover, notes), subtype="html")
    for document in attached:
        main, _, sub = document.media_type.partition(";")[0].partition("/")
        message.add_attachment(
            document.content, maintype=main, subtype=sub or "octet-stream", filename=document.filename
        )
    return message


def subject_of(cover: Cover) -> str:
    """Marking, title and date on one line; a draft says that it is one."""
    words = _labels(cover)["mail"]
    parts = [f"{words['draft']}:"] if cover.draft else []
    parts += [cover.title, cover.day.isoformat()]
    if cover.repeat:
        parts.append(f"({cover.repeat + 1})")
    marking = f"[{cover.marking}] " if cover.marking else ""
    return one_line(marking + " ".join(parts))


def one_line(words: str) -> str:
    """Without line ends and control characters: nothing in it can start another header."""
    kept = "".join(" " if unicodedata.category(c) in ("Cc", "Zl", "Zp") else c for c in words)
    return " ".join(kept.split())


def header_address(words: str) -> Address:
    """Name and address, the domain in ASCII; `ValueError` for what is no address."""
    name, mailbox = parseaddr(words)
    local, _, domain = mailbox.rpartition("@")
    if one_line(words) != words.strip() or not local or not domain or "@" in local:
        raise ValueError(f"{words!r} is no mail address")
    try:
        return Address(one_line(name), local, domain.encode("idna").decode("ascii"))
    except (ValueError, UnicodeError, IndexError, HeaderParseError):
        raise ValueError(f"{words!r} is no mail address") from None


def _list_headers(message: EmailMessage, cover: Cover, sender: Sender) -> None:
    unsubscribe = (
        sender.unsubscribe or f"mailto:{sender.mailbox}?subject={quote('unsubscribe ' + cover.edition)}"
    )
    message["List-Id"] = f"<{cover.edition}.{header_address(sender.address).domain}>"
    message["List-Unsubscribe"] = f"<{one_line(unsubscribe)}>"
    if unsubscribe.startswith("https://"):
        message["List-Unsubscribe-Post"] = "List-Unsubscribe=One-Click"
    # Out-of-office programs answer no mail that carries it.
    message["Auto-Submitted"] = "auto-generated"


def _labels(cover: Cover) -> Labels:
    """The page's labels; the English ones for a language that a delivery of old may name."""
    return labels(cover.language if cover.language in languages() else "en")


def _notes(
    documents: Sequence[Document], attached: Sequence[Document], cover: Cover, sender: Sender
) -> Iterable[str]:
    words = _labels(cover)["mail"]
    cut_off = cover.cut_off.astimezone(ZoneInfo(cover.zone))
    yield f"{words['cut_off']}: {cut_off:%Y-%m-%d %H:%M} {cover.zone}"
    if documents or cover.articles:
        yield words["read"].format(articles=cover.articles, publications=cover.publications)
    if cover.draft:
        yield words["review"]
    if cover.failures:
        yield f"{words['failed']}: {', '.join(cover.failures)}"
    if cover.sample:
        yield words["sample"]
    names = ", ".join(document.filename for document in documents)
    if attached:
        yield words["attached"].format(names=names)
    elif documents and sender.link:
        for document in documents:
            yield words["linked"].format(link=f"{sender.link.rstrip('/')}/{quote(document.filename)}")
    elif documents:
        yield words["kept"].format(names=names)


def _text(cover: Cover, notes: Sequence[str]) -> Iterable[str]:
    words = _labels(cover)["mail"]
    yield from filter(None, (cover.marking, cover.title, cover.day.isoformat(), ""))
    if not cover.bottom_line and not cover.headlines:
        yield from ("", words["quiet"])
    for note in cover.notes:
        yield from ("", f"{_labels(cover)['analyst_note']}: {one_line(note)}")
    for line in cover.bottom_line:
        yield from ("", f"- {one_line(line)}")
    for theater, headlines in cover.headlines:
        yield from ("", one_line(theater).upper())
        yield from (f"  {one_line(headline)}" for headline in headlines)
    yield from ("", "--", *map(one_line, notes), "")


def _html(cover: Cover, notes: Sequence[str]) -> str:
    words = _labels(cover)["mail"]
    lines = [f'<li dir="auto" style="margin:0 0 8px">{escape(one_line(x))}</li>' for x in cover.bottom_line]
    note_label, direction = _labels(cover)["analyst_note"], _labels(cover)["direction"]
    body = [
        f'<p dir="auto" style="border-inline-start:3px solid #8a97a5;padding-inline-start:10px;'
        f'font-style:italic">{escape(note_label)}: {escape(one_line(note))}</p>'
        for note in cover.notes
    ]
    body += [f'<ul style="padding-inline-start:20px">{"".join(lines)}</ul>'] if lines else []
    for theater, headlines in cover.headlines:
        rows = (f'<li dir="auto" style="margin:0 0 4px">{escape(one_line(h))}</li>' for h in headlines)
        body.append(f'<h2 style="font-size:15px;margin:20px 0 6px">{escape(one_line(theater))}</h2>')
        body.append(f'<ul style="padding-inline-start:20px">{"".join(rows)}</ul>')
    if not lines and not cover.headlines:
        body.append(f"<p>{escape(words['quiet'])}</p>")
    foot = "".join(f"<div>{escape(one_line(note))}</div>" for note in notes)
    marking = escape(one_line(cover.marking))
    marking = f'<div style="font-size:12px;letter-spacing:1px">{marking}</div>\n' if marking else ""
    return (
        f'<!doctype html>\n<html lang="{escape(cover.language)}" dir="{direction}">\n'
        f'<head><meta charset="utf-8"><title>{escape(one_line(cover.title))}</title></head>\n'
        '<body style="font-family:Georgia,serif;font-size:16px;line-height:1.5;color:#12263a;'
        'max-width:640px;margin:0 auto;padding:16px">\n'
        f"{marking}"
        f'<h1 style="font-size:22px;margin:4px 0">{escape(one_line(cover.title))}</h1>\n'
        f'<div style="color:#5a6b7b">{cover.day.isoformat()}</div>\n'
        + "\n".join(body)
        + f'\n<div style="margin-top:24px;border-top:1px solid #ccd4dc;padding-top:8px;font-size:13px;'
        f'color:#5a6b7b">{foot}</div>\n</body>\n</html>\n'
    )
