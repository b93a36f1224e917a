"""What was gathered: articles, the sources that they came from, and what each poll found."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Literal

Tier = Literal["wire", "state", "local", "ngo", "official", "think-tank", ""]
# Where a publication date came from, most trusted first.
DateSource = Literal["given", "feed", "json-ld", "meta", "page", "mail"]


@dataclass(frozen=True, slots=True)
class Article:
    """One version of one article, as its publication printed it, without the site's furniture."""

    # Stable over versions: the feed's guid, else the canonical link, else what the input gave.
    id: str
    # Id of the source that brought it: the name of its TOML file, or of the input file.
    source: str
    # Who printed it, for the reader ("The Defense Post"); "" where unknown.
    publication: str
    headline: str
    # Paragraphs parted by one blank line; no tags, no entities.
    text: str
    url: str | None = None
    # The writers, without "By".
    byline: tuple[str, ...] = ()
    # The wire that the text is credited to ("AFP"), as printed.
    agency: str | None = None
    published: datetime | None = None
    published_from: DateSource | None = None
    # True when the date came with a zone; without one we read it as UTC and say so.
    published_zoned: bool = True
    # When a poll first brought it.
    first_seen: datetime | None = None
    # ISO 639-1 code; "" where not known.
    language: str = ""
    # 1 for the first text seen under this id; each edit at the source adds one.
    version: int = 1
    tier: Tier = ""
    # Section tags of the site ("Syria", "Middle East"): weak evidence.
    tags: tuple[str, ...] = ()
    # True for the invented articles of the shipped sample.
    sample: bool = False

    @property
    def sha256(self) -> str:
        """Hash of headline and text, in hex: names this version of the words."""
        return hashlib.sha256(f"{self.headline}\n\n{self.text}".encode()).hexdigest()

    @property
    def withdrawn(self) -> bool:
        """True for the version without words that stands for an article taken down at its source."""
        return self.version > 1 and not self.headline and not self.text

    @property
    def outlet(self) -> str:
        """Who printed it; where nothing says so, the file or the source that it came from."""
        return self.publication or self.source

    @property
    def counted_outlet(self) -> str:
        """The same as outlets are counted: files of one folder that name no outlet are of one that is not known."""
        return self.publication or self.source.rpartition("/")[0] or self.source

    @property
    def seen(self) -> datetime | None:
        """When it counts for a window: the publication date, else when it was first seen."""
        return self.published or self.first_seen


@dataclass(frozen=True, slots=True)
class PageRules:
    """How a source's pages are read where the general extraction needs telling."""

    # Selectors, "css:..." or "xpath:...", in order of trial; empty for the general way.
    body: tuple[str, ...] = ()
    title: tuple[str, ...] = ()
    byline: tuple[str, ...] = ()
    date: tuple[str, ...] = ()
    # CSS selectors of what is cut before anything is read.
    strip: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class PageTest:
    """A saved page of a source, and what must and must not come out of it."""

    # Absolute path.
    file: str
    contains: tuple[str, ...] = ()
    not_contains: tuple[str, ...] = ()
    title: str = ""


@dataclass(frozen=True, slots=True)
class Source:
    """Something that is asked for articles, as its TOML file describes it."""

    # Name of its file without ".toml".
    id: str
    # Name for the reader; the publication where the source names none of its own.
    name: str
    # "feed", "sitemap", "pages", "mail", "files", "wordpress", or "module:attr" of a plugin.
    kind: str
    # Addresses, or absolute paths for local ones; asked in order.
    urls: tuple[str, ...]
    tier: Tier = ""
    # ISO 639-1 code, "" to go by each article.
    language: str = ""
    # Ids of theaters that it is known for; empty for any.
    theaters: tuple[str, ...] = ()
    # Zone of dates that it prints without one; "" to read those as UTC.
    zone: str = ""
    # The user's wish; the poll adapts between 5 minutes and 24 hours around it.
    every: timedelta = timedelta(minutes=30)
    full_text: Literal["feed", "page", "auto"] = "auto"
    # Factor on the weight of its stories.
    weight: float = 1.0
    # True once it has been read from a machine with network.
    verified: bool = False
    # False: listed, never asked.
    enabled: bool = True
    # Words of which one must stand in headline or text; none of `exclude` may. Any case.
    include: tuple[str, ...] = ()
    exclude: tuple[str, ...] = ()
    # The same for parts of the address.
    include_url: tuple[str, ...] = ()
    exclude_url: tuple[str, ...] = ()
    # CSS selector of article links, for kind "pages".
    links: str = ""
    rules: PageRules = PageRules()
    # Sent with every request; values of a secret file are read as they are needed.
    headers: tuple[tuple[str, str], ...] = ()
    headers_file: str = ""
    # For kind "mail": name of the mailbox and of the user, file of the password.
    mailbox: str = "INBOX"
    user: str = ""
    password_file: str = ""
    # At most so many new articles a poll.
    limit: int = 200
    # Seconds between two requests to its host.
    delay: float = 1.0
    tests: tuple[PageTest, ...] = ()
    # True for the invented sources of the shipped sample.
    sample: bool = False


@dataclass(frozen=True, slots=True)
class SourceFailure:
    """A source that could not be read, for the coverage report."""

    # Id of the source.
    source: str
    # Name for the reader.
    name: str
    # What went wrong, in words that a reader understands.
    reason: str


@dataclass(frozen=True, slots=True)
class PollState:
    """What is remembered of one address between polls; it survives restarts."""

    # Id of the source, and the address as its file gives it.
    source: str
    url: str
    # Where it moved for good, "" if it did not: asked there from then on.
    moved_to: str = ""
    etag: str = ""
    last_modified: str = ""
    # Hash of the last body that was read, in hex: unchanged bodies are not parsed again.
    sha256: str = ""
    # None: due at once.
    next_poll: datetime | None = None
    last_poll: datetime | None = None
    # The last time that it was read without a fault.
    last_success: datetime | None = None
    # Failures in a row, and the reason of the last in words; 0 and "" while it is well.
    failures: int = 0
    reason: str = ""
    # True when the server said that it is gone for good (410).
    retired: bool = False
    # In which hours of the week its items come, as `gather.rhythm` writes it.
    rhythm: str = ""


@dataclass(frozen=True, slots=True)
class SeenItem:
    """An item as a source listed it, remembered so that it is asked for once."""

    # Id of the source, and the id of the article that it makes.
    source: str
    id: str
    # Hash of what was listed, in hex; "" until its article was had in full.
    sha256: str
    # How often its page was asked for in vain.
    tries: int = 0
    # When it was noted as listed, to the day.
    seen: datetime | None = None


@dataclass(frozen=True, slots=True)
class CitedArticle:
    """An article that an issue printed, and what became of its page since."""

    id: str
    # Id of its source, and where its page stands.
    source: str
    url: str
    published: datetime | None
    # When an issue last printed it.
    at: datetime
    # When its page was last asked for since then; None for never.
    asked: datetime | None = None
    # Since when its page has been missing (404, 410); None while it stands.
    missing: datetime | None = None


@dataclass(frozen=True, slots=True)
class RobotsFile:
    """A host's robots.txt as it was last read."""

    # Scheme and host ("https://example.org").
    origin: str
    # "" where the host has none, None where it could not be had.
    text: str | None
    at: datetime


@dataclass(frozen=True, slots=True)
class GatherReport:
    """What came of polling one source."""

    source: Source
    # When the poll began.
    at: datetime
    # Articles first seen, those whose words changed, and those seen again.
    new: int = 0
    changed: int = 0
    again: int = 0
    # True when every address answered that nothing has changed.
    unchanged: bool = False
    # Addresses asked, and bytes received before decompression.
    requests: int = 0
    received: int = 0
    # What went wrong, in words for the reader; "" when nothing did.
    reason: str = ""
    # What was left out of a source that was read ("2 pages: robots.txt forbids").
    notes: tuple[str, ...] = ()

    @property
    def failure(self) -> SourceFailure | None:
        """The failure for the coverage report; None when the source was read."""
        return SourceFailure(self.source.id, self.source.name, self.reason) if self.reason else None


@dataclass(frozen=True, slots=True)
class Polled:
    """What one poll hands to the archive, to be kept as a whole or not at all."""

    # Its counts of articles are for what was handed over before; the archive adds these.
    report: GatherReport
    articles: tuple[Article, ...] = ()
    states: tuple[PollState, ...] = ()
    items: tuple[SeenItem, ...] = ()
    # Printed articles whose pages were looked at again, and the ids of those that are withdrawn.
    cited: tuple[CitedArticle, ...] = ()
    withdrawn: tuple[str, ...] = ()
    # True for the last part of a poll: then the report goes into the log.
    done: bool = True
