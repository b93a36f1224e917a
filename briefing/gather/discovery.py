"""From a site's address to what it can be read by: feeds it names, else where sites keep theirs."""

from __future__ import annotations

import asyncio
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from urllib.parse import urlsplit

from briefing.gather.charset import decode
from briefing.gather.client import Access, Answer, Client, Wish
from briefing.gather.feeds import Feed, UnreadableFeedError
from briefing.gather.identity import absolute
from briefing.gather.markup import parse_html
from briefing.gather.politeness import FetchError
from briefing.gather.workers import TaskError, Workers

_FEED_TYPES = {
    "application/rss+xml", "application/atom+xml", "application/feed+json", "application/rdf+xml", "application/json",
}  # fmt: skip
# Where sites keep a feed that they do not name, in order of trial.
_USUAL = ("feed/", "rss.xml", "feed.xml", "atom.xml", "rss", "index.xml", "feed.json")
_MOST_NAMED = 8


@dataclass(frozen=True, slots=True)
class Discovery:
    """One way to read a site."""

    url: str
    kind: str
    # As the feed or the page calls itself, "" where it does not.
    title: str
    items: int
    language: str = ""
    # True where the items carry whole articles.
    whole: bool = False


def discover(url: str, access: Access, now: datetime, workers: Workers) -> tuple[Discovery, ...]:
    """Every way that was found, the best first; raises `FetchError` where the address cannot be read."""
    return asyncio.run(_discover(url, access, now, workers))


async def _discover(url: str, access: Access, now: datetime, workers: Workers) -> tuple[Discovery, ...]:
    async with Client(access) as client:
        answer = await client.get(url, now, Wish())
        if (found := _feed(answer, workers)) is not None:
            return (found,)
        named = list(_named(answer))[:_MOST_NAMED]
        ways = await _tried(client, named, now, workers)
        if not ways:
            root = "{0.scheme}://{0.netloc}/".format(urlsplit(answer.url))
            for base in dict.fromkeys((answer.url.rstrip("/") + "/", root)):
                ways = await _tried(
                    client, [absolute(base, name) for name in _USUAL], now, workers, first=True
                )
                if ways:
                    break
    return tuple(sorted(ways, key=lambda way: ("comment" in way.title.lower(), -way.items)))


async def _tried(
    client: Client, urls: Iterable[str], now: datetime, workers: Workers, *, first: bool = False
) -> list[Discovery]:
    ways: list[Discovery] = []
    for url in dict.fromkeys(urls):
        try:
            way = _feed(await client.get(url, now, Wish(delay=0.5)), workers)
        except FetchError:
            continue
        if way is not None and way.items:
            ways.append(way)
            if first:
                break
    return ways


def _feed(answer: Answer, workers: Workers) -> Discovery | None:
    """The answer as a feed or a sitemap; None where it is neither."""
    for kind in ("feed", "sitemap"):
        try:
            found = workers.read_listing(kind, answer.content, answer.url, charset=answer.charset)
        except (UnreadableFeedError, TaskError):
            continue
        if found.entries or found.more:
            return _way(found, kind, answer.moved_to or answer.url)
    return None


def _way(found: Feed, kind: str, url: str) -> Discovery:
    lengths = sorted(len(entry.text) for entry in found.entries) or [0]
    whole = lengths[len(lengths) // 2] >= 1_200
    return Discovery(url, kind, found.title, len(found.entries) or len(found.more), found.language, whole)


def _named(answer: Answer) -> Iterable[str]:
    """The feeds that a page names in its head."""
    text = decode(answer.content, answer.charset or None)
    tree = parse_html(text) if text is not None else None
    if tree is None:
        return
    for link in tree.iter("link"):
        kinds = (link.get("rel") or "").lower().split()
        if "alternate" in kinds and (link.get("type") or "").lower().split(";")[0] in _FEED_TYPES:
            href = link.get("href")
            if href and "oembed" not in href and "/comments/" not in href and "wp-json" not in href:
                yield absolute(answer.url, href)
