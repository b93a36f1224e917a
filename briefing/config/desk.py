"""briefing.toml: the desk that a user keeps.

A desk is a folder: `briefing.toml`, `sources/`, `templates/`, `output/`, `briefing.db`. Without a
file the defaults make a desk: both theaters, every morning at 06:00 in Baghdad, into `output/`.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import time, timedelta
from pathlib import Path

from briefing.config.look import read_look
from briefing.config.service import ServiceSettings, read_service
from briefing.config.theaters import find_theater, load_theaters
from briefing.config.toml import Table, read_toml
from briefing.defaults import shipped
from briefing.errors import ConfigError
from briefing.labels import labels
from briefing.model import ChannelSettings, Edition, Look, Recipient, Theater

FILE = "briefing.toml"
# What the address of a SQLite archive begins with.
_SQLITE = "sqlite:///"
WEEK = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
FORMATS = ("pdf", "html", "mail", "md", "json", "docx")
# Issues look back two weeks, and a late one is made again from what was known then.
LEAST_KEPT = timedelta(days=30)
# An address by itself, or behind a name in angle brackets.
_MAILBOX = re.compile(r"(?:^|<)[^@\s<>]+@[^@\s<>]+>?$")
# A recipient's address stands under the first of these keys.
_ADDRESS_KEYS = ("path", "recipients", "url", "urls", "address")


@dataclass(frozen=True, slots=True)
class Network:
    """How the gathering side behaves."""

    # True lets it reach private and loopback addresses: an intranet, or a test.
    allow_private: bool = False
    # Requests at once to one host.
    per_host: int = 2


@dataclass(frozen=True, slots=True)
class Desk:
    """Everything that a user's folder says."""

    folder: Path
    title: str
    # IANA name; dates are printed in it.
    zone: str
    # Goes into the User-Agent, so that a site can write to somebody.
    contact: str
    # SQLAlchemy URL.
    database: str
    theaters: Mapping[str, Theater]
    editions: tuple[Edition, ...]
    network: Network = field(default_factory=Network)
    look: Look = field(default_factory=Look)
    channels: tuple[ChannelSettings, ...] = ()
    service: ServiceSettings = field(default_factory=ServiceSettings)
    # Articles that no source has listed for so long leave the archive; None keeps all.
    keep: timedelta | None = None
    # False: the desk's own sources alone are asked.
    shipped_sources: bool = True

    @property
    def source_folders(self) -> tuple[Path, ...]:
        """Where its sources stand: the desk's own folder, then that of the shipped ones."""
        folders = (self.folder / "sources", shipped("sources"))
        return tuple(dict.fromkeys(folders if self.shipped_sources else folders[:1]))

    @property
    def source_files(self) -> dict[str, Path]:
        """The file of every source by its id, in order of the ids; the desk's own come before the shipped."""
        files = {
            path.stem: path for folder in reversed(self.source_folders) for path in folder.glob("*.toml")
        }
        return dict(sorted(files.items()))

    @property
    def database_file(self) -> Path | None:
        """The file of a SQLite archive, whether it is there or not; None for PostgreSQL."""
        path = self.database.removeprefix(_SQLITE)
        return None if path == self.database else Path(path)

    @property
    def has_archive(self) -> bool:
        """False where looking into the archive would make it first."""
        return self.database_file is None or self.database_file.exists()

    def edition(self, name: str = "") -> Edition:
        """The edition of that id, the first one for no name; `ConfigError` with the known ids."""
        if not name:
            return self.editions[0]
        for edition in self.editions:
            if edition.id == name:
                return edition
        known = ", ".join(edition.id for edition in self.editions)
        there = self.folder / FILE
        where = there if there.is_file() else f"no {FILE} here"
        raise ConfigError(where, "edition", f"no edition {name!r}", f"one of {known}")


def default_title(theaters: Sequence[Theater], covers: timedelta = timedelta(days=1)) -> str:
    """What a briefing about these theaters is called where nobody gave it a title."""
    return labels("en").title(theaters, covers)


def load_desk(folder: Path) -> Desk:
    """The desk in `folder`, defaults where it has no briefing.toml; `ConfigError` for a wrong one."""
    path = folder / FILE
    table = read_toml(path) if path.is_file() else Table(path, {})
    theaters = load_theaters([folder / "sources" / "theaters", shipped("sources") / "theaters"])
    head = table.table("desk")
    both = tuple(theaters[name] for name in ("iraq", "syria") if name in theaters)
    given, zone = head.text("title", ""), head.zone("zone", "Asia/Baghdad")
    title = given or default_title(both)
    contact = head.text("contact", "")
    database = _database_url(head, folder)
    keep = head.duration("keep") if "keep" in head else None
    if keep is not None and keep < LEAST_KEPT:
        raise head.wrong("keep", "at least 30d: what changed is told from the days before")
    shipped_sources = head.flag("shipped_sources", True)
    head.done()
    network = _network(table.table("network"))
    look = read_look(table.table("look"), folder)
    service = read_service(table.table("service"), folder)
    channels = tuple(
        ChannelSettings(name, str(channel.values().get("kind", name)), channel.values(), str(path))
        for name, channel in table.table("channel").named_tables()
    )
    editions = tuple(_edition(t, theaters, given, zone, channels) for t in table.tables("edition"))
    table.done()
    _refuse_doubles(path, editions)
    kinds = {"folder": "folder", **{channel.name: channel.kind for channel in channels}}
    _refuse_silence(path, service, editions, kinds)
    if not editions:
        editions = (Edition("daily", title, both, zone, to=(Recipient("folder", "output"),)),)
    return Desk(
        folder, title, zone, contact, database, theaters, editions, network, look, channels, service, keep,
        shipped_sources,
    )  # fmt: skip


def _database_url(head: Table, folder: Path) -> str:
    words = head.text("database", "briefing.db")
    if re.match(r"[a-z+]+://[^/@]*:[^/@]*@", words):
        raise ConfigError(
            head.file, "desk.database", "a password in a configuration file",
            "expected postgresql://user@host/name, and the password in BRIEFING_DATABASE_PASSWORD"
            " or the file that BRIEFING_DATABASE_PASSWORD_FILE names",
        )  # fmt: skip
    return words if "://" in words else f"{_SQLITE}{(folder / words).resolve()}"


def _network(table: Table) -> Network:
    network = Network(table.flag("allow_private", False), table.integer("per_host", 2, least=1, most=32))
    table.done()
    return network


def _edition(
    table: Table,
    theaters: Mapping[str, Theater],
    title: str,
    zone: str,
    channels: tuple[ChannelSettings, ...],
) -> Edition:
    name = table.text("id")
    if not re.fullmatch(r"[a-z0-9][a-z0-9-]{0,39}", name):
        raise table.wrong("id", "lower-case letters, digits and dashes, at most 40")
    names = _some(table, "theaters", table.texts("theaters", ("iraq", "syria")))
    about = tuple(find_theater(theaters, n, table.file, "edition.theaters") for n in names)
    covers = table.duration("covers", timedelta(hours=24))
    edition = Edition(
        id=name,
        title=table.text("title", title or default_title(about, covers)),
        theaters=about,
        zone=table.zone("zone", zone),
        at=table.clock("at", time(6, 0)),
        days=_some(table, "days", table.choices("days", WEEK, WEEK)),
        covers=covers,
        stories=table.integer("stories", 8, least=1, most=40),
        formats=_some(table, "formats", table.choices("formats", FORMATS, ("pdf",))),
        catch_up=table.choice("catch_up", ("all", "latest", "none"), "latest"),
        review=table.flag("review", False),
        to=_recipients(table, names, channels) or (Recipient("folder", "output"),),
    )
    table.done()
    return edition


def _some(table: Table, key: str, values: tuple[str, ...]) -> tuple[str, ...]:
    """The values; an edition of none of them would be issued for nothing, and one given twice told twice."""
    if not values or len(set(values)) < len(values):
        raise table.wrong(key, "at least one, and each once")
    return values


def _recipients(
    table: Table, about: Sequence[str], channels: tuple[ChannelSettings, ...]
) -> tuple[Recipient, ...]:
    known = {"folder", *(channel.name for channel in channels)}
    found = []
    for row in table.tables("to"):
        channel = row.text("channel")
        if channel not in known:
            raise row.wrong("channel", f"one of {', '.join(sorted(known))}, or a [channel.{channel}] table")
        addresses = [a for key in _ADDRESS_KEYS if key in row for a in _addresses(row, key)]
        names = row.texts("theaters", ())
        if set(names) - set(about):
            raise row.wrong("theaters", f"some of the edition's: {', '.join(about)}")
        look, formats = row.text("look", ""), row.choices("formats", FORMATS, ())
        row.done()
        found += [Recipient(channel, a, names, look, formats) for a in addresses or [""]]
    return tuple(dict.fromkeys(found))


def _addresses(row: Table, key: str) -> tuple[str, ...]:
    return row.texts(key) if key in ("recipients", "urls") else (row.text(key),)


def _refuse_silence(
    path: Path, service: ServiceSettings, editions: tuple[Edition, ...], kinds: Mapping[str, str]
) -> None:
    """Words to people must have a way to them, and a review must have a reviewer; `kinds` by channel."""
    for key, people in (("alert", service.alert), ("reviewers", service.reviewers)):
        for person in people:
            if person.channel not in kinds:
                raise ConfigError(
                    path, f"service.{key}.channel", f"found {person.channel!r}",
                    f"expected one of {', '.join(sorted(kinds))}, or a [channel.{person.channel}] table",
                )  # fmt: skip
    everybody = (
        *(("edition.to", one) for edition in editions for one in edition.to),
        *(("service.alert", one) for one in service.alert),
        *(("service.reviewers", one) for one in service.reviewers),
    )
    for key, one in everybody:
        if kinds[one.channel] == "mail" and not _MAILBOX.search(one.address):
            raise ConfigError(
                path, f"{key}.recipients", f"found {one.address!r}" if one.address else "nobody to send to",
                'expected mail addresses, as ["duty@example.org"]',
            )  # fmt: skip
    for edition in editions:
        if edition.review and not service.reviewers:
            raise ConfigError(
                path, "edition.review", f"true for {edition.id!r}, and nobody reviews",
                'name them: [service] reviewers = [{ channel = "mail", recipients = ["..."] }]',
            )  # fmt: skip


def _refuse_doubles(path: Path, editions: tuple[Edition, ...]) -> None:
    ids = [edition.id for edition in editions]
    for name in ids:
        if ids.count(name) > 1:
            raise ConfigError(
                path, "edition.id", f"{name!r} stands twice", "an id of its own for each edition"
            )
