"""What `briefing doctor` looks at in a desk: configuration, database, sources, channels, editions."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from briefing.config.desk import FILE, Desk, load_desk
from briefing.errors import BriefingError, DeliveryError, UnknownLookError
from briefing.model import Briefing, Window
from briefing.text.plurals import amount

if TYPE_CHECKING:
    from briefing.archive.polls import GatherArchive
    from briefing.archive.records import Records

# Issues of so many days are looked at.
_DAYS = 7
# Sources that are named one by one; the rest are counted.
_NAMED = 5


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that was looked at."""

    name: str
    sound: bool
    # What was seen.
    detail: str
    # The command that mends it; "" where nothing is broken.
    mend: str = ""


def check_desk(folder: Path) -> Iterator[Finding]:
    """Everything about the desk in that folder; nothing is sent and nothing is fetched."""
    try:
        desk = load_desk(folder)
    except BriefingError as error:
        yield Finding("desk", sound=False, detail=str(error), mend=_edit(FILE))
        return
    where = FILE if (desk.folder / FILE).is_file() else f"no {FILE} here; the defaults hold"
    known = f"{amount(len(desk.editions), 'edition')}, {amount(len(desk.theaters) - 1, 'theater')}"
    yield Finding("desk", sound=True, detail=f"{where}; {known}")
    yield from _looks(desk)
    yield from _sources(desk)
    yield from _channels(desk)
    yield from _database(desk)


def _looks(desk: Desk) -> Iterator[Finding]:
    """Each look that the desk or a recipient names, by an empty page that is set in it."""
    from briefing.render import render  # noqa: PLC0415  loads the layout engine

    now = datetime(2026, 1, 1, tzinfo=UTC)
    edition = desk.editions[0]
    empty = Briefing(edition, Window(now - edition.covers, now), now, ())
    named = (desk.look.name, *(to.look for edition in desk.editions for to in edition.to if to.look))
    for name in dict.fromkeys(named):
        try:
            render(empty, replace(desk.look, name=name), "pdf")
        except UnknownLookError as error:
            yield Finding(f"look {name}", sound=False, detail=str(error), mend=_edit(FILE))
        except BriefingError as error:
            detail, mend = str(error).splitlines()[0], f"briefing templates check {name}"
            yield Finding(f"look {name}", sound=False, detail=detail, mend=mend)
        else:
            yield Finding(f"look {name}", sound=True, detail="an empty page was set in it")


def _sources(desk: Desk) -> Iterator[Finding]:
    from briefing.config.sources import read_source  # noqa: PLC0415  loaded when it is called

    files = desk.source_files
    wrong = 0
    for path in files.values():
        try:
            read_source(path)
        except BriefingError as error:
            wrong += 1
            yield Finding(f"source {path.stem}", sound=False, detail=str(error), mend=_edit(path))
    if files and not wrong:
        yield Finding("sources", sound=True, detail=f"{len(files)} described")
    elif not files:
        yield Finding("sources", sound=True, detail="none described; articles come by --input alone")


def _channels(desk: Desk) -> Iterator[Finding]:
    from briefing.deliver.kinds import open_channels  # noqa: PLC0415  loaded when it is called
    from briefing.deliver.mail import MailChannel  # noqa: PLC0415

    for settings in desk.channels:
        name = f"channel {settings.name}"
        try:
            channel = open_channels([settings], desk.folder)[settings.name]
            detail = channel.probe() if isinstance(channel, MailChannel) else "described well; not tried"
        except DeliveryError as error:
            mend = f"{_edit(FILE)}  # [channel.{settings.name}]; or start the relay"
            yield Finding(name, sound=False, detail=str(error), mend=mend)
        except BriefingError as error:
            yield Finding(name, sound=False, detail=str(error), mend=_edit(FILE))
        else:
            yield Finding(name, sound=True, detail=detail)


def _database(desk: Desk) -> Iterator[Finding]:
    if desk.database_file and not desk.database_file.parent.is_dir():
        detail = f"{desk.database_file.parent}: no such folder for the archive"
        yield Finding("database", sound=False, detail=detail, mend="mount its disk, or make the folder")
        return
    if not desk.has_archive:
        yield Finding("database", sound=True, detail="none yet; briefing gather makes it")
        return
    from briefing.archive.database import open_database  # noqa: PLC0415  half of the start-up time
    from briefing.archive.polls import GatherArchive  # noqa: PLC0415
    from briefing.archive.records import Records  # noqa: PLC0415

    mend = "briefing restore BACKUP" if desk.database_file else _edit(FILE)
    try:
        database = open_database(desk.database)
        try:
            fault = database.fault()
            if fault:
                yield Finding("database", sound=False, detail=fault, mend=mend)
                return
            archive, records = GatherArchive(database), Records(database)
            records.set_up()
            articles, versions = archive.counts()
            detail = f"whole; {amount(articles, 'article')} in {amount(versions, 'version')}"
            yield Finding("database", sound=True, detail=detail)
            now = datetime.now(UTC)
            yield from _clock(archive, now)
            yield from _health(archive, now)
            yield from _editions(records, now)
        finally:
            database.close()
    except BriefingError as error:
        yield Finding("database", sound=False, detail=str(error), mend=mend)


def _clock(archive: GatherArchive, now: datetime) -> Iterator[Finding]:
    polls = [state.last_poll for state in archive.poll_states().values() if state.last_poll]
    ahead = max(polls, default=now) - now
    if ahead > timedelta(minutes=5):
        yield Finding(
            "clock", sound=False, detail=f"set back: the last poll lies {ahead} ahead of it",
            mend="sudo timedatectl set-ntp true",
        )  # fmt: skip


def _health(archive: GatherArchive, now: datetime) -> Iterator[Finding]:
    health = tuple(archive.health(now - timedelta(days=_DAYS)).values())
    failing = [one for one in health if one.reason]
    for one in failing[:_NAMED]:
        last = f"last read {one.last_success:%Y-%m-%d %H:%M} UTC" if one.last_success else "never read"
        detail = f"{one.reason}; {last}"
        yield Finding(
            f"source {one.source}", sound=False, detail=detail, mend=f"briefing sources test {one.source}"
        )
    if len(failing) > _NAMED:
        rest = f"{amount(len(failing) - _NAMED, 'more source')} not read"
        yield Finding("sources", sound=False, detail=rest, mend="briefing sources")
    if health and not failing:
        yield Finding("polls", sound=True, detail=f"{amount(len(health), 'source')} asked, none in trouble")


def _editions(records: Records, now: datetime) -> Iterator[Finding]:
    issues = [issue for issue in records.since(now - timedelta(days=_DAYS)) if issue.due <= now]
    bad = [issue for issue in issues if issue.state in {"failed", "skipped"}]
    late = records.overdue(now - timedelta(minutes=20))
    for issue in bad[-_NAMED:]:
        detail = f"{issue.state}: {issue.reason}"
        again = f"briefing editions retry {issue.edition} {issue.slot[:10]}"
        yield Finding(f"edition {issue.key}", sound=False, detail=detail, mend=again)
    for issue in late:
        yield Finding(f"edition {issue.key}", sound=False, detail="overdue", mend="briefing run")
    if issues and not bad and not late:
        last = issues[-1]
        yield Finding(
            "editions", sound=True, detail=f"{len(issues)} in {_DAYS} days, the last {last.key}: {last.state}"
        )


def _edit(path: object) -> str:
    return f"${{EDITOR:-vi}} {path}"
