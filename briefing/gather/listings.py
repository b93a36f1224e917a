"""What a source lists at its address, whatever its kind, in the form of a feed.

Runs in a worker: everything here reads bytes from outside.
"""

from __future__ import annotations

from briefing.gather.feeds import Feed, UnreadableFeedError, read_feed

LISTED = ("feed",)


def read_listing(kind: str, content: bytes, address: str, links: str = "") -> Feed:
    """The listing in these bytes; raises `UnreadableFeedError` where they hold none."""
    del links
    if kind == "feed":
        return read_feed(content, address)
    raise UnreadableFeedError(f"nothing can be listed of kind {kind!r}")
