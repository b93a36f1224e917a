"""What a plugin is, and the archive as its users see it."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from datetime import datetime
from typing import Protocol, runtime_checkable

from briefing.model import (
    Article,
    CitedArticle,
    Cover,
    Document,
    GatherReport,
    Polled,
    PollState,
    Receipt,
    Recipient,
    RobotsFile,
    SeenItem,
    Source,
    Window,
)


class Web(Protocol):
    """What a source plugin is given: the web by our rules, and a memory."""

    # The moment of the poll, in UTC.
    now: datetime
    # What the plugin left here last time, "" at first; what stands here at its end is kept.
    memory: str

    def get(self, url: str, headers: Mapping[str, str] | None = None) -> bytes:
        """The content of an address; raises `OSError` with the reason where it cannot be had.

        Robots.txt, turns, limits of size and time and the check of addresses hold as for every source.
        """
        ...


class SourcePlugin(Protocol):
    """Reads a source of its own kind (`kind = "module:attr"`)."""

    def __call__(self, source: Source, web: Web) -> Iterable[Article]:
        """Its articles, known or not; the archive tells them apart by their ids."""
        ...


class Channel(Protocol):
    """Carries documents to a recipient."""

    def send(self, documents: Sequence[Document], cover: Cover, recipient: Recipient) -> Receipt:
        """What came of it: taken, or refused for good; `DeliveryError` when a later try may help.

        The cover is `briefing.edition.cover.cover_of(briefing)`: a delivery may be tried hours later
        by a process that holds no `Briefing`.
        """
        ...


@runtime_checkable
class OnceChannel(Channel, Protocol):
    """A channel whose receiver cannot tell a repeat, so that what is handed over twice arrives twice."""

    def send_if(
        self,
        ours: Callable[[], bool],
        documents: Sequence[Document],
        cover: Cover,
        recipient: Recipient,
    ) -> Receipt:
        """As `send`; `ours` is asked once, right before the message is handed over.

        Where it says no, another process has the delivery in hand: `DeliveryError`, nothing is sent.
        """
        ...


class Archive(Protocol):
    """Articles as they were stored."""

    def store(self, articles: Iterable[Article]) -> int:
        """How many were new or changed; the others were seen again."""
        ...

    def window(self, window: Window, known: datetime | None = None) -> tuple[Article, ...]:
        """Every version that was printed or first seen within the window, oldest first.

        Versions first seen after the window, or after `known` where it is given, are left out. What an issue tells of them is decided by `briefing.edition.window`.
        """
        ...


class PollMemory(Protocol):
    """The archive as gathering sees it: what was polled, and what is already held."""

    def poll_states(self) -> Mapping[tuple[str, str], PollState]:
        """Every address that was ever polled, by source and address."""
        ...

    def items(self, sources: Collection[str]) -> Mapping[str, Mapping[str, SeenItem]]:
        """By source: every item that it has listed, by the id of its article."""
        ...

    def cited(self, since: datetime) -> Mapping[str, Sequence[CitedArticle]]:
        """By source: articles printed since then that their sources have not withdrawn."""
        ...

    def robots(self) -> Mapping[str, RobotsFile]:
        """Every robots.txt that was read, by origin."""
        ...

    def record(self, polls: Sequence[Polled], robots: Iterable[RobotsFile] = ()) -> tuple[GatherReport, ...]:
        """Keep what polls brought, all or nothing; their reports with what was new, changed and known."""
        ...

    def forget_addresses(self, addresses: Collection[tuple[str, str]]) -> None:
        """Drop what is remembered of addresses that their sources no longer have."""
        ...

    def tidy(self, log_before: datetime, articles_before: datetime | None = None) -> int:
        """Drop the log from before then, and what no source has listed since; how many articles went."""
        ...
