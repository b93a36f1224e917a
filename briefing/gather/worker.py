"""One worker process: parses hostile bytes until its input ends. Started by `workers` alone.

What a page makes a parser do stays in here, and ends with it.
"""

from __future__ import annotations

from typing import Any

from briefing.indoors import Doors, serve

# Over what the warm process takes (about 110 MB resident): together under 400 MB.
_MEMORY = 270_000_000


def _extract(content: bytes, arguments: dict[str, Any]) -> tuple[Any, bytes]:
    from briefing.gather.extraction import UnreadablePageError, extract  # noqa: PLC0415  loaded once, when warm
    from briefing.gather.wire import written_page  # noqa: PLC0415  as above
    from briefing.model import PageRules  # noqa: PLC0415  as above

    rules = PageRules(**{key: tuple(value) for key, value in (arguments.get("rules") or {}).items()})
    try:
        return written_page(extract(content, arguments.get("url"), arguments.get("charset"), rules)), b""
    except UnreadablePageError as error:
        return {"unreadable": str(error)}, b""


def _feed(content: bytes, arguments: dict[str, Any]) -> tuple[Any, bytes]:
    from briefing.gather.feeds import UnreadableFeedError, read_feed  # noqa: PLC0415  loaded once, when warm
    from briefing.gather.wire import written_feed  # noqa: PLC0415  as above

    try:
        return written_feed(read_feed(content, arguments.get("address"))), b""
    except UnreadableFeedError as error:
        return {"unreadable": str(error)}, b""


def _listing(content: bytes, arguments: dict[str, Any]) -> tuple[Any, bytes]:
    from briefing.gather.feeds import UnreadableFeedError  # noqa: PLC0415  loaded once, when warm
    from briefing.gather.listings import read_listing  # noqa: PLC0415  as above
    from briefing.gather.wire import written_feed  # noqa: PLC0415  as above

    try:
        return written_feed(read_listing(content=content, **arguments)), b""
    except UnreadableFeedError as error:
        return {"unreadable": str(error)}, b""


def _warm_up() -> None:
    """Load what every task needs, so that no task is timed or limited for it.

    What few do, the second readers of feeds and pages, they load for themselves: 20 ms of their three seconds.
    """
    page = (
        b"<html><head><title>Warm</title></head><body><article>"
        + b"<p>Words to warm up on, all of them plain.</p>" * 9
    )
    feed = b'<rss version="2.0"><channel><title>t</title><item><title>a</title></item></channel></rss>'
    _extract(page, {})
    _feed(feed, {})


if __name__ == "__main__":
    _warm_up()
    Doors().close(_MEMORY)
    serve({"extract": _extract, "feed": _feed, "listing": _listing})
