"""What a plugin is given: the web through our client, and a memory from poll to poll.

A plugin runs in a thread of its own. While it does, that thread may open no connection by itself: the
limits, the robots.txt and the check of addresses hold for plugins as for everybody.
"""

from __future__ import annotations

import asyncio
import sys
import threading
from collections.abc import Mapping
from datetime import datetime
from itertools import islice
from typing import Any

from briefing.gather.client import Client, Wish
from briefing.gather.politeness import FetchError
from briefing.gather.secrets import secret_headers
from briefing.model import Article, Source
from briefing.protocols import SourcePlugin

# Seconds for one answer with its redirects and its turn at the host.
_PATIENCE = 300.0
_MOST_ARTICLES = 10_000
_watched = threading.local()


class PluginFaultError(Exception):
    """A plugin that failed, with the reason in words."""


class Visit:
    """One poll by a plugin."""

    def __init__(
        self, client: Client, loop: asyncio.AbstractEventLoop, source: Source, now: datetime, memory: str
    ) -> None:
        self._client, self._loop, self._source = client, loop, source
        # The moment of the poll.
        self.now = now
        # What the plugin left here last time, "" at first; what stands here at its end is kept.
        self.memory = memory
        self.requests = self.received = 0

    def get(self, url: str, headers: Mapping[str, str] | None = None) -> bytes:
        """The content of an address; raises `OSError` with the reason where it cannot be had."""
        own = (*self._source.headers, *secret_headers(self._source), *(headers or {}).items())
        asked = self._client.get(url, self.now, Wish(headers=own, delay=self._source.delay))
        try:
            answer = asyncio.run_coroutine_threadsafe(asked, self._loop).result(_PATIENCE)
        except FetchError as error:
            self.requests += 1
            raise OSError(f"{url}: {error}") from error
        self.requests += answer.requests
        self.received += answer.received
        return answer.content

    def run(self, plugin: SourcePlugin) -> list[Article]:
        """The articles that a plugin finds; raises `PluginFaultError` in words."""
        _watch()
        _watched.on = True
        try:
            found = list(islice(plugin(self._source, self), _MOST_ARTICLES))
        except OSError as error:
            raise PluginFaultError(str(error)) from error
        except Exception as error:
            raise PluginFaultError(f"its plugin failed: {type(error).__name__}: {error}"[:300]) from error
        finally:
            _watched.on = False
        for thing in found:
            if not isinstance(thing, Article):
                raise PluginFaultError(f"its plugin gave {type(thing).__name__} in place of an Article")
        return found


def _watch() -> None:
    """Refuse connections by threads that run a plugin, from now on."""
    if getattr(sys, "_briefing_watches_plugins", False):
        return

    def refuse(event: str, arguments: tuple[Any, ...]) -> None:
        del arguments
        if event == "socket.connect" and getattr(_watched, "on", False):
            raise PermissionError("a plugin asks the web through web.get alone")

    sys.addaudithook(refuse)
    sys._briefing_watches_plugins = True  # type: ignore[attr-defined]  # noqa: SLF001  a hook can never be taken out: once a process
