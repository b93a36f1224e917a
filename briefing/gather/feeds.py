"""RSS 0.9x, 1.0 and 2.0, Atom and JSON Feed: one form for all.

fastfeedparser reads first; where it fails, finds nothing or the feed is broken, feedparser gives a
second opinion and the larger result wins, so that no feed is lost to either. Titles and texts come
out without tags. A date that the feed does not print in full is no date: neither parser's guess
("Wednesday", "2 hours ago") is taken.
"""

from __future__ import annotations

import codecs
import re
from calendar import timegm
from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any
from urllib.parse import parse_qsl, urlencode, urlsplit, urlunsplit

from briefing.gather.charset import declared_charset, decode
from briefing.gather.dates import DayOrder, Moment, day_order, read_date
from briefing.gather.entities import EntityBombError, expanded
from briefing.gather.furniture import is_furniture
from briefing.gather.identity import absolute
from briefing.gather.markup import has_markup, plain, text_of_html
from briefing.gather.paragraphs import split

# Counted after decompression.
LARGEST_FEED = 10_000_000
# The largest real feed of 378 had 2,000 items; beyond that the newest come first anyway.
MOST_ENTRIES = 3_000
# A feed without items is no fault, but one without items holds little else, in bytes.
_LARGEST_WITHOUT_ITEMS = 50_000
_ITEM = re.compile(rb"<(?:\w+:)?(?:item|entry)[\s>]")
_ITEM_ENDS = re.compile(rb"</(?:\w+:)?(?:item|entry)\s*>")
_TITLE_ENDS = re.compile(rb"</(?:\w+:)?title\s*>")
_PART_ENDS = re.compile(
    rb"</(?:\w+:)?(?:title|link|guid|id|pubDate|date|published|updated|description|summary|encoded|content|author|creator|category)\s*>"
)
_TAG = re.compile(rb"<(/?)([a-zA-Z][\w:.-]*)[^<>]*?(/?)>")
_CDATA = re.compile(rb"<!\[CDATA\[.*?\]\]>", re.DOTALL)
# Elements of HTML that hold nothing and are seldom closed.
_CLOSED = re.compile(rb"</(?:[\w-]+:)?(?:rss|rdf|feed|channel|urlset|sitemapindex)\s*>|/>\s*$")
_VOID = frozenset((b"br", b"img", b"hr", b"input", b"link", b"meta", b"source", b"wbr", b"col"))
# The largest real feed that only feedparser could read had 0.9 MB.
_SECOND_OPINION_ON = 2_000_000
# Elements open at once; real feeds have 10, broken ones some hundred that were never closed.
_DEEPEST = 1_000
# "<" that opens no tag, in a feed whose writer forgot to escape it.
_STRAY_BRACKETS = 1_000
_LONG_TAG = re.compile(rb"<([a-zA-Z][\w:.-]*)[^<>]{20000,}>")
_DATES = re.compile(
    rb"""(?:<(?:\w+:)?(?:pubDate|published|updated|date|modified|issued|created)(?:\s[^<>]{0,200})?>\s*(?:<!\[CDATA\[)?|"date_(?:published|modified)"\s*:\s*")\s*([^<\]"]{6,80})""",
    re.IGNORECASE,
)
_TTL = re.compile(rb"<ttl>\s*(\d{1,6})\s*</ttl>", re.IGNORECASE)
_PERIOD = re.compile(
    rb"<sy:updatePeriod>\s*(hourly|daily|weekly|monthly|yearly)\s*</sy:updatePeriod>", re.IGNORECASE
)
_FREQUENCY = re.compile(rb"<sy:updateFrequency>\s*(\d{1,4})\s*</sy:updateFrequency>", re.IGNORECASE)
_PERIODS = {b"hourly": 1, b"daily": 24, b"weekly": 168, b"monthly": 720, b"yearly": 8760}
_LANGUAGE = re.compile(
    rb"""<(?:dc:)?language>\s*([a-zA-Z]{2,3})|xml:lang=["']([a-zA-Z]{2,3})|"language"\s*:\s*"([a-zA-Z]{2,3})"""
)
_NEXT = re.compile(rb"""<(?:\w+:)?link\b[^<>]{0,500}\brel=["']next["'][^<>]{0,500}>""")
_HREF = re.compile(rb"""\bhref=["']([^"'<>\s]{1,1000})["']""")
_IS_WORDPRESS = re.compile(rb"<generator>\s*https?://wordpress\.(?:org|com)/", re.IGNORECASE)
# "https://site.example/?p=123" names a post in WordPress's feeds, also where the generator is not told.
_WORDPRESS_GUID = re.compile(
    rb"<guid[^<>]{0,60}>\s*https?://[^<>\s/]{3,100}/[^<>\s]{0,60}[?;&](?:p|page_id)=\d+\s*</guid>",
    re.IGNORECASE,
)
_BEHIND_ADDRESS = re.compile(r"^[^\s@]{1,100}@[^\s@]{1,100}\s*\((.{1,200})\)$")
_DECLARATION = re.compile(r"^\s*<\?xml[^>]{0,200}\?>")
_HTML = re.compile(rb"\s*(?:<!doctype\s+html|<html)", re.IGNORECASE)


class UnreadableFeedError(Exception):
    """What came is no feed; the message says what it is, for the reader."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One item of a feed."""

    # The feed's own name for it; "" where it gives none.
    guid: str
    # Absolute where the feed's address is known.
    link: str
    title: str
    # Paragraphs of the fullest text that the feed carries.
    text: str
    published: Moment | None = None
    authors: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    # Changes when the item does, where its words here do not show it; "" for none.
    revision: str = ""


@dataclass(frozen=True, slots=True)
class Feed:
    """What one poll of a feed brought."""

    title: str
    # As ordered in the feed.
    entries: tuple[Entry, ...]
    # ISO 639-1 code, "" where not declared.
    language: str = ""
    # How long the feed says that it may be kept.
    keep: timedelta | None = None
    # Where the list goes on: the page before this one in time, or the parts of an index.
    more: tuple[str, ...] = ()
    # How it breaks off, in words ("it breaks off within its item 3, which is left out"); "" where it is whole.
    cut: str = ""


def read_feed(content: bytes, address: str | None = None, charset: str = "") -> Feed:
    """The feed in these bytes; raises `UnreadableFeedError` where they hold none.

    An item within which the bytes break off is left out, since its text may be half of one; of an only item
    with a whole title, what is whole of it is read.

    `charset` is what its server declared, for a feed that declares none itself.
    """
    content = _declaring(content, charset)
    if not content.strip():
        raise UnreadableFeedError("empty")
    if len(content) > LARGEST_FEED:
        raise UnreadableFeedError(f"larger than {LARGEST_FEED // 1_000_000} MB")
    if _HTML.match(content[:2000]):
        raise UnreadableFeedError("an HTML page in place of the feed")
    size = len(content)
    content, cut = _without_cut_item(content)
    content = _defused(content)
    found = _first_opinion(content)
    if found is None or not found.get("entries") or found.get("bozo"):
        second = _second_opinion(content)
        if second is not None and (found is None or len(second["entries"]) > len(found.get("entries", ()))):
            found = second
    if found is None:
        raise UnreadableFeedError("not a feed that can be read")
    if not any(map(_is_named, found["entries"])) and _breaks_off(content):
        raise UnreadableFeedError("it breaks off before its first item")
    if not found["entries"] and size > _LARGEST_WITHOUT_ITEMS:
        raise UnreadableFeedError(f"no item can be found in its {size // 1000} kB")
    dates = _dates_printed(content)
    about = found.get("feed") or {}
    language = _LANGUAGE.search(content[:20_000])
    return Feed(
        title=plain(_text(about.get("title"))),
        entries=tuple(_entry(item, dates, address) for item in found["entries"][:MOST_ENTRIES]),
        language=next((code.decode().lower()[:2] for code in language.groups() if code), "")
        if language
        else "",
        keep=_keep(content),
        more=_page_before(content, address),
        cut=cut,
    )


def _without_cut_item(content: bytes) -> tuple[bytes, str]:
    """The feed up to the item within which it breaks off, and where that is in words; whole as it is, and ""."""
    if not _breaks_off(content):
        return content, ""
    marked = _CDATA.sub(lambda words: b" " * len(words[0]), content).partition(b"<![CDATA[")[0]
    items = [item.start() for item in _ITEM.finditer(marked)]
    if not items:
        return content, ""  # told where nothing is found in it
    if _ITEM_ENDS.search(marked, items[-1]):
        return content, f"it breaks off behind its item {len(items)}"
    if len(items) > 1:
        return content[: items[-1]], f"it breaks off within its item {len(items)}, which is left out"
    whole = [part.end() for part in _PART_ENDS.finditer(marked, items[0])]
    if not _TITLE_ENDS.search(marked, items[0]):
        raise UnreadableFeedError("it breaks off within its first item")
    return content[: whole[-1]], "it breaks off within its only item, of which the beginning is read"


def _is_named(item: Mapping[str, Any]) -> bool:
    return any(_text(item.get(key)).strip() for key in ("title", "link", "id", "description"))


def _breaks_off(content: bytes) -> bool:
    """True for XML whose outermost element is never closed."""
    return content.lstrip()[:1] == b"<" and _CLOSED.search(content[-5000:].lower()) is None


def _declaring(content: bytes, charset: str) -> bytes:
    """The feed as UTF-8 where it is in another encoding that only its server names, or names wrongly."""
    if (
        content.startswith((codecs.BOM_UTF8, codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE))
        or not content.isascii()
    ):
        try:
            content.decode("utf-8")
        except UnicodeDecodeError:
            text = decode(content, charset if declared_charset(content) is None else None)
            if text is not None:
                return _DECLARATION.sub("", text, count=1).encode("utf-8", "replace")
    return content


def _page_before(content: bytes, address: str | None) -> tuple[str, ...]:
    """Where the items stand that have left this feed: RFC 5005's next page, or WordPress's."""
    head = content[:20_000]
    if link := _NEXT.search(head):
        href = _HREF.search(link[0])
        return (
            (absolute(address or "", href[1].decode("utf-8", "replace").replace("&amp;", "&")),)
            if href
            else ()
        )
    is_wordpress = _IS_WORDPRESS.search(head) or _WORDPRESS_GUID.search(content[:200_000])
    if address and address.startswith("http") and is_wordpress:
        parts = urlsplit(address)
        query = dict(parse_qsl(parts.query))
        page = int(query.get("paged", "1")) if query.get("paged", "1").isdigit() else 1
        return (urlunsplit(parts._replace(query=urlencode({**query, "paged": str(page + 1)}))),)
    return ()


def _defused(content: bytes) -> bytes:
    """The feed without what makes parsers hang: entity declarations, tags of 20 kB, items without end."""
    try:
        content = expanded(content)
    except EntityBombError as error:
        raise UnreadableFeedError(str(error)) from None
    content = _LONG_TAG.sub(rb"<\1>", content)
    for count, item in enumerate(_ITEM.finditer(content)):
        if count == MOST_ENTRIES:
            return content[: item.start()]
    return content


def _first_opinion(content: bytes) -> Mapping[str, Any] | None:
    import fastfeedparser  # noqa: PLC0415  heavy, and mostly needed in a worker

    with suppress(
        Exception
    ):  # a parser's fault on hostile bytes has no common class; the second opinion decides
        found: Mapping[str, Any] = fastfeedparser.parse(content)
        return found
    return None


def _second_opinion(content: bytes) -> Mapping[str, Any] | None:
    import feedparser  # noqa: PLC0415  only for the few feeds that need it

    # Two megabytes a second are all that it reads, and a page of brackets or a nest far less.
    content = content[:_SECOND_OPINION_ON]
    if not _is_shaped_like_a_feed(content):
        return None
    with suppress(Exception):  # as above: then there is no feed
        found: Mapping[str, Any] = feedparser.parse(content, sanitize_html=False, resolve_relative_uris=False)
        return found if found.get("entries") or found.get("version") else None
    return None


def _is_shaped_like_a_feed(content: bytes) -> bool:
    """False for brackets without tags, for nests and for much without an item."""
    if len(content) > _LARGEST_WITHOUT_ITEMS and not _ITEM.search(content):
        return False
    marked = _CDATA.sub(b"", content)
    depth = tags = 0
    for tag in _TAG.finditer(marked):
        tags += 1
        depth += -1 if tag[1] else 0 if tag[3] or tag[2].lower() in _VOID else 1
        if depth > _DEEPEST:
            return False
    return marked.count(b"<") <= 2 * tags + _STRAY_BRACKETS


def _entry(
    item: Mapping[str, Any], dates: tuple[Mapping[datetime, bool], DayOrder], address: str | None
) -> Entry:
    link = _text(item.get("link")).strip()
    return Entry(
        guid=_text(item.get("id")).strip()[:2000],
        link=absolute(address, link) if address and link else link,
        title=plain(_text(item.get("title"))),
        text=entry_text(_bodies(item)),
        published=_date(item, *dates),
        authors=_names(item),
        tags=_tags(item),
    )


def entry_text(bodies: Iterable[str]) -> str:
    """The longest of the texts that an item carries, as paragraphs without the site's furniture."""
    texts = [text_of_html(body) if has_markup(body) else "\n\n".join(split(body)) for body in bodies if body]
    longest = max(texts, key=len, default="")
    return "\n\n".join(line for line in longest.split("\n\n") if not is_furniture(line))


def _bodies(item: Mapping[str, Any]) -> list[str]:
    contents = item.get("content") or ()
    bodies = [_text(part.get("value")) for part in contents if isinstance(part, Mapping)]
    # Parsers hand one text out under several names.
    return list(dict.fromkeys([*bodies, _text(item.get("description")), _text(item.get("summary"))]))


def _names(item: Mapping[str, Any]) -> tuple[str, ...]:
    people = [
        _text(person.get("name")) for person in item.get("authors") or () if isinstance(person, Mapping)
    ]
    names = [plain(name) for name in people or [_text(item.get("author"))]]
    # "desk@example.org (Jane Doe)" is how RSS writes a name.
    names = [_BEHIND_ADDRESS.sub(r"\1", name) for name in names]
    return tuple(dict.fromkeys(name for name in names if name and len(name) <= 120))


def _tags(item: Mapping[str, Any]) -> tuple[str, ...]:
    tags = (
        plain(_text(tag.get("label") or tag.get("term")))
        for tag in item.get("tags") or ()
        if isinstance(tag, Mapping)
    )
    return tuple(dict.fromkeys(tag for tag in tags if tag and len(tag) <= 80))[:30]


def _date(item: Mapping[str, Any], dates: Mapping[datetime, bool], order: DayOrder) -> Moment | None:
    for key in ("published", "updated"):
        moment = read_date(_text(item.get(key)), order=order)
        parsed = item.get(f"{key}_parsed")
        if moment is None and parsed is not None:
            with suppress(ValueError, TypeError, OverflowError):
                moment = Moment(datetime.fromtimestamp(timegm(parsed), UTC), zoned=True)
        for at in _readings(moment.at, order) if moment else ():
            if at in dates:
                return Moment(at, dates[at])
    return None


def _readings(at: datetime, order: DayOrder) -> Iterator[datetime]:
    """The moment that a parser handed out, and what it stands for where it takes every month to come first."""
    at = at.replace(microsecond=0)
    yield at
    if order == "day first" and at.day <= 12:
        yield at.replace(month=at.day, day=at.month)


def _dates_printed(content: bytes) -> tuple[dict[datetime, bool], DayOrder]:
    """Every full date that the feed prints, with whether its zone was named; and how it writes them in numbers."""
    printed = [found[1].decode("utf-8", "replace").strip() for found in _DATES.finditer(content)]
    order = day_order(printed)
    moments = (read_date(words, order=order) for words in printed)
    return {moment.at.replace(microsecond=0): moment.zoned for moment in moments if moment}, order


def _keep(content: bytes) -> timedelta | None:
    head = content[:20_000]
    if ttl := _TTL.search(head):
        return timedelta(minutes=int(ttl[1])) if 0 < int(ttl[1]) <= 43_200 else None
    if period := _PERIOD.search(head):
        frequency = _FREQUENCY.search(head)
        return timedelta(hours=_PERIODS[period[1].lower()]) / max(1, int(frequency[1]) if frequency else 1)
    return None


def _text(value: object) -> str:
    return value if isinstance(value, str) else "" if value is None else str(value)
