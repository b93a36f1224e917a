"""What a source lists at its address, whatever its kind, in the form of a feed.

Runs in a worker: everything here reads bytes from outside. `Feed.more` names where the list goes on.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator
from datetime import timedelta
from typing import Any
from urllib.parse import parse_qsl, urlencode, urlsplit, urlunsplit

from lxml import etree
from lxml.cssselect import CSSSelector

from briefing.gather.charset import decode
from briefing.gather.dates import Moment, read_date
from briefing.gather.entities import EntityBombError, expanded
from briefing.gather.feeds import Entry, Feed, UnreadableFeedError, entry_text, read_feed
from briefing.gather.identity import absolute
from briefing.gather.markup import parse_html, plain
from briefing.gather.paragraphs import one_line

# A news sitemap holds two days; of others, what changed within this of their newest page is looked at.
_RECENT = timedelta(hours=72)
# Of an index, so many of the newest sitemaps.
_MOST_SITEMAPS = 4
# The most that a sitemap may hold is 50,000; we want its newest.
_MOST_ENTRIES = 1_000
# WordPress gives at most 100 posts a page.
_POSTS = 100
_FIELDS = "id,guid,link,date_gmt,modified_gmt,title,content,excerpt"
_WORDPRESS = "/wp-json/wp/v2/posts"


def read_listing(kind: str, content: bytes, address: str, links: str = "", charset: str = "") -> Feed:
    """The listing in these bytes; raises `UnreadableFeedError` where they hold none."""
    if kind == "feed":
        return read_feed(content, address, charset)
    try:
        return _READERS[kind](content, address, links)
    except UnicodeDecodeError:
        # The parser lets references to half a character pass, and raises as they are looked at.
        raise UnreadableFeedError("not text that can be read") from None


def first_address(kind: str, url: str) -> str:
    """Where a source of this kind is asked, for the address that its file gives."""
    if kind != "wordpress" or "rest_route=" in url:
        return url
    root = url.partition("/wp-json")[0].rstrip("/")
    query = url.partition("?")[2]
    asked = [pair for pair in parse_qsl(query) if pair[0] not in {"per_page", "_fields", "page"}]
    return (
        f"{root}{_WORDPRESS}?{urlencode([*asked, ('per_page', _POSTS), ('_fields', _FIELDS), ('page', 1)])}"
    )


# ── Sitemaps ─────────────────────────────────────────────────────────────────────────────────────


def _sitemap(content: bytes, address: str, links: str) -> Feed:
    del links
    root = _xml(content)
    if _name(root) == "sitemapindex":
        parts = sorted(_places(root, "sitemap"), key=_newest_first)
        # An index of a whole site has one for news, and that is the one to read.
        news = [part for part in parts if "news" in part["loc"].lower()]
        chosen = (news or parts)[:_MOST_SITEMAPS]
        return Feed("", (), more=tuple(absolute(address, part["loc"]) for part in chosen))
    if _name(root) != "urlset":
        raise UnreadableFeedError("not a sitemap")
    places = sorted(_places(root, "url"), key=_newest_first)[:_MOST_ENTRIES]
    newest = max((moment.at for place in places if (moment := _moment(place))), default=None)
    recent = [
        place
        for place in places
        if newest is None or (moment := _moment(place)) is None or newest - moment.at <= _RECENT
    ]
    language = next((place["language"] for place in recent if place.get("language")), "")
    return Feed(
        title=next((place["name"] for place in recent if place.get("name")), ""),
        entries=tuple(
            Entry(
                guid="",
                link=absolute(address, place["loc"]),
                title=plain(place.get("title", "")),
                text="",
                published=read_date(place.get("publication_date")),
                revision=place.get("lastmod", ""),
            )
            for place in recent
        ),
        language=language[:2].lower(),
    )


def _xml(content: bytes) -> etree._Element:
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False, recover=True
    )
    try:
        root = etree.fromstring(expanded(content).lstrip(), parser)
    except EntityBombError as error:
        raise UnreadableFeedError(str(error)) from None
    except (etree.XMLSyntaxError, ValueError):
        root = None
    if root is None:
        raise UnreadableFeedError("not XML that can be read")
    return root


def _name(element: etree._Element) -> str:
    """The tag without its namespace, or without a prefix that nobody declared."""
    return re.split(r"[}:]", element.tag)[-1] if isinstance(element.tag, str) else ""


def _places(root: etree._Element, tag: str) -> Iterator[dict[str, str]]:
    """The fields of each entry of a sitemap, those of its news part among them."""
    for entry in root:
        if _name(entry) != tag:
            continue
        fields: dict[str, str] = {}
        for element in entry.iter():
            words = one_line(element.text or "")
            if words and _name(element) not in fields:
                fields[_name(element)] = words[:2000]
        if fields.get("loc"):
            yield fields


def _moment(place: dict[str, str]) -> Moment | None:
    return read_date(place.get("publication_date")) or read_date(place.get("lastmod"))


def _newest_first(place: dict[str, str]) -> float:
    moment = _moment(place)
    return -moment.at.timestamp() if moment else 0.0


# ── Index pages ──────────────────────────────────────────────────────────────────────────────────


def _index(content: bytes, address: str, links: str) -> Feed:
    """The links that the selector finds, in the page's order, each address once."""
    text = decode(content)
    tree = parse_html(text) if text is not None else None
    if tree is None:
        raise UnreadableFeedError("not a page of text")
    base = absolute(address, next((b.get("href") or "" for b in tree.iter("base")), ""))
    found: dict[str, Entry] = {}
    for element in CSSSelector(links or "article a[href]", translator="html")(tree):
        anchors = [element] if element.tag == "a" else list(element.iter("a"))
        for anchor in anchors:
            link = absolute(base, (anchor.get("href") or "").strip())
            words = one_line(" ".join(anchor.itertext()))
            is_page = urlsplit(link).scheme in {"http", "https"} and link.partition("#")[0] != address
            if is_page and (link not in found or len(words) > len(found[link].title)):
                found[link] = Entry(guid="", link=link, title=words[:300], text="")
    if not found:
        raise UnreadableFeedError(f"no link is found by {links or 'article a[href]'!r}")
    return Feed("", tuple(found.values())[:_MOST_ENTRIES])


# ── WordPress ────────────────────────────────────────────────────────────────────────────────────


def _posts(content: bytes, address: str, links: str) -> Feed:
    """A page of a WordPress site's posts, and the address of the page before it in time."""
    del links
    try:
        posts = json.loads(content)
    except (ValueError, RecursionError):
        raise UnreadableFeedError("not the list of posts that WordPress gives") from None
    if not isinstance(posts, list):
        message = posts.get("message") if isinstance(posts, dict) else None
        raise UnreadableFeedError(
            f"WordPress says: {plain(str(message))[:120]}" if message else "not a list of posts"
        )
    entries = tuple(_post(post) for post in posts if isinstance(post, dict))
    return Feed("", entries, more=(_next_page(address),) if len(posts) >= _page_size(address) else ())


def _post(post: dict[str, Any]) -> Entry:
    return Entry(
        guid=_rendered(post.get("guid")).strip(),
        link=str(post.get("link") or ""),
        title=plain(_rendered(post.get("title"))),
        text=entry_text([_rendered(post.get("content")) or _rendered(post.get("excerpt"))]),
        published=_utc(post.get("date_gmt")),
    )


def _rendered(value: Any) -> str:
    found = value.get("rendered") if isinstance(value, dict) else value
    return found if isinstance(found, str) else ""


def _utc(value: Any) -> Moment | None:
    """`date_gmt` is in UTC and does not say so."""
    moment = read_date(value) if isinstance(value, str) else None
    return Moment(moment.at, zoned=True) if moment else None


def _page_size(address: str) -> int:
    found = re.search(r"[?&]per_page=(\d{1,3})", address)
    return int(found[1]) if found else 10


def _next_page(address: str) -> str:
    parts = urlsplit(address)
    query = dict(parse_qsl(parts.query))
    query["page"] = str(int(query.get("page", "1")) + 1 if query.get("page", "1").isdigit() else 2)
    return urlunsplit(parts._replace(query=urlencode(query)))


_READERS: dict[str, Callable[[bytes, str, str], Feed]] = {
    "sitemap": _sitemap,
    "pages": _index,
    "wordpress": _posts,
}
LISTED = frozenset({"feed", *_READERS})
