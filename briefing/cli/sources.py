"""`briefing sources`: what is asked, how it does, and the keeping of its files."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator, Sequence
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Annotated
from urllib.parse import urlsplit

from cyclopts import App, Parameter

from briefing.cli.columns import columns
from briefing.cli.exits import Exit
from briefing.config.desk import Desk, load_desk
from briefing.config.source_files import line_of, name_for, toml_of, with_rules, with_verified
from briefing.config.sources import read_every_source, read_source
from briefing.deliver.folder import write_whole
from briefing.errors import ConfigError, InputError
from briefing.model import PageTest, Source
from briefing.text.plurals import amount

if TYPE_CHECKING:
    from briefing.archive.polls import SourceHealth
    from briefing.gather.client import Access
    from briefing.gather.workers import Workers

# A test reads so many articles of a source: enough to see that they have text.
_TESTED = 5
_LATELY = timedelta(hours=24)

Json = Annotated[bool, Parameter(name="--json", negative="")]

app = App(name="sources", help="What is asked, how it does, and the keeping of its files.")


@app.default
@app.command(name="list")
def list_sources(*, json_form: Json = False) -> int:
    """List the sources: kind, when last read, what they brought in a day, and what is wrong.

    Parameters
    ----------
    json_form
        One JSON object a source.

    """
    from briefing.archive.database import open_database  # noqa: PLC0415  loaded when it is called
    from briefing.archive.polls import GatherArchive  # noqa: PLC0415

    desk = load_desk(Path.cwd())
    sources, broken = read_every_source(desk.source_files.values())
    now = datetime.now(UTC)
    health: dict[str, SourceHealth] = {}
    if desk.has_archive:
        with closing(open_database(desk.database)) as database:
            health = GatherArchive(database).health(now - _LATELY)
    rows = [_row(source, health.get(source.id), now) for source in sources]
    if json_form:
        for source, row in zip(sources, rows, strict=True):
            known = health.get(source.id)
            print(
                json.dumps(
                    {
                        "id": source.id,
                        "name": source.name,
                        "kind": source.kind,
                        "urls": source.urls,
                        "tier": source.tier,
                        "language": source.language,
                        "verified": source.verified,
                        "enabled": source.enabled,
                        "last_poll": known.last_poll.isoformat() if known and known.last_poll else None,
                        "last_success": known.last_success.isoformat()
                        if known and known.last_success
                        else None,
                        "new": known.new if known else 0,
                        "state": row[-1],
                    },
                    ensure_ascii=False,
                )
            )
    else:
        print(columns(("source", "name", "kind", "read", "new", "state"), rows))
    for error in broken:
        print(f"briefing: {_placed(error)}", file=sys.stderr)
    return Exit.FAULT if broken else 0


def _row(source: Source, health: SourceHealth | None, now: datetime) -> tuple[str, ...]:
    from briefing.gather.politeness import in_words  # noqa: PLC0415

    read = f"{in_words(now - health.last_success)} ago" if health and health.last_success else "never"
    return source.id, source.name, source.kind, read, str(health.new if health else 0), _state(source, health)


def _state(source: Source, health: SourceHealth | None) -> str:
    if not source.enabled:
        return "switched off"
    if health and health.reason:
        return f"FAILED: {health.reason}"
    if health and health.last_success:
        return "well"
    return "not asked yet" if source.verified else "not verified"


@app.command
def add(url: str, /, *, name: str = "", theater: list[str] | None = None) -> int:
    """Find the feed of a site and write its source file.

    Parameters
    ----------
    url
        Address of the site or of its feed.
    name
        Name for the reader; what the feed calls itself where none is given.
    theater
        Theater that it is known for. May be given more than once.

    """
    from briefing.gather.discovery import discover  # noqa: PLC0415  loaded when it is called
    from briefing.gather.politeness import FetchError  # noqa: PLC0415
    from briefing.gather.workers import Workers  # noqa: PLC0415

    desk = load_desk(Path.cwd())
    asked = url if "://" in url else f"https://{url}"
    try:
        with Workers(1) as workers:
            ways = discover(asked, _access(desk), datetime.now(UTC), workers)
    except FetchError as error:
        closed = error.refused and not desk.network.allow_private
        hint = "; for an intranet: allow_private = true under [network] in briefing.toml" if closed else ""
        raise InputError(f"{asked}: {error}{hint}") from None
    if not ways:
        raise InputError(
            f'{asked}: no feed and no sitemap was found there; write a file of kind "pages" with a selector'
        )
    best = ways[0]
    known = {
        each: source for source in read_every_source(desk.source_files.values())[0] for each in source.urls
    }
    if best.url in known:
        leads = "" if asked == best.url else f"{asked} leads to "
        raise InputError(f"{leads}{best.url}, which is read already, by the source {known[best.url].id!r}")
    title = name or best.title or (urlsplit(asked).hostname or "").removeprefix("www.")
    fields: dict[str, object] = {"name": title[:80], "kind": best.kind, "urls": [best.url]}
    if best.language:
        fields["language"] = best.language
    if theater:
        fields["theaters"] = theater
    fields["full_text"] = "feed" if best.whole else "page"
    # It has just been read from here.
    fields["verified"] = True
    path = _free_path(desk, title, asked)
    _write(path, toml_of(fields))
    print(path)
    print(
        f"  {best.kind} {best.url}: {amount(best.items, 'item')}, {'whole articles' if best.whole else 'summaries: pages are read'}"
    )
    for other in ways[1:4]:
        print(f"  also there: {other.kind} {other.url} ({amount(other.items, 'item')})")
    print(f"  to read it now: briefing gather --source {path.stem}")
    return 0


@app.command(name="test")
def ask_and_verify(
    names: Annotated[list[str] | None, Parameter(name="source")] = None, /, *, offline: bool = False
) -> int:
    """Ask sources as a poll would, run their test cases, and mark those that are read as verified.

    Parameters
    ----------
    names
        Ids of sources; all where none is named.
    offline
        Run the test cases alone, and ask nobody.

    """
    from briefing.gather.workers import Workers  # noqa: PLC0415  loaded when it is called

    desk = load_desk(Path.cwd())
    chosen = [
        source
        for source in read_every_source(desk.source_files.values())[0]
        if not names or source.id in names
    ]
    for name in names or ():
        if name not in {source.id for source in chosen}:
            raise InputError(f"no source {name!r}; see: briefing sources")
    failed = False
    with Workers() as workers:
        faults = {source.id: list(_case_faults(source, workers)) for source in chosen}
        outcomes = {} if offline else _asked(desk, chosen, workers)
    for source in chosen:
        wrong, brought = outcomes.get(source.id, ("", ""))
        problems = [*faults[source.id], *([wrong] if wrong else [])]
        failed = failed or bool(problems)
        cases = f"{amount(len(source.tests), 'test case')}" if source.tests else ""
        print(
            f"{'FAILED' if problems else 'ok':<7} {source.id}: {'; '.join(problems) or ', '.join(filter(None, (brought, cases))) or 'no test cases'}"
        )
        if not problems and not offline:
            _verify(desk, source)
    return Exit.PARTLY if failed else 0


def _asked(desk: Desk, sources: Sequence[Source], workers: Workers) -> dict[str, tuple[str, str]]:
    """For each source what is wrong with it, and what it brought, in words."""
    from briefing.archive.database import open_database  # noqa: PLC0415
    from briefing.archive.polls import GatherArchive  # noqa: PLC0415
    from briefing.gather.poll import gather  # noqa: PLC0415
    from briefing.model import Window  # noqa: PLC0415
    from briefing.plugins import source_plugin  # noqa: PLC0415

    now = datetime.now(UTC)
    found: dict[str, tuple[str, str]] = {}
    with TemporaryDirectory() as folder, closing(open_database(Path(folder) / "test.db")) as database:
        archive = GatherArchive(database)
        few = [replace(source, limit=min(source.limit, _TESTED), enabled=True) for source in sources]
        reports = gather(
            few, archive, now, access=_access(desk), everything=True, workers=workers,
            plugins=lambda name: source_plugin(name, desk.folder),
        )  # fmt: skip
        articles = archive.window(Window(now - timedelta(days=36_500), now + timedelta(days=1)))
    for report in reports:
        own = [article for article in articles if article.source == report.source.id]
        empty = [article for article in own if not article.text]
        wrong = report.reason
        if not wrong and own and len(empty) == len(own):
            wrong = "its articles have no text"
        undated = sum(article.published is None for article in own)
        words = amount(report.new, "article") + (f", {undated} without a date" if undated else "")
        found[report.source.id] = (wrong, words if own else "read, and empty")
    return found


def _case_faults(source: Source, workers: Workers) -> Iterator[str]:
    """What the source's [[test]] cases find wrong."""
    from briefing.gather.extraction import UnreadablePageError  # noqa: PLC0415
    from briefing.gather.workers import TaskError  # noqa: PLC0415

    for case in source.tests:
        name = Path(case.file).name
        try:
            page = workers.extract(Path(case.file).read_bytes(), None, rules=source.rules)
        except (OSError, UnreadablePageError, TaskError) as error:
            yield f"{name}: {getattr(error, 'strerror', None) or error}"
            continue
        yield from (f"{name}: {words}" for words in _case_problems(case, page.title, page.text))


def _case_problems(case: PageTest, title: str, text: str) -> Iterator[str]:
    yield from (f"{words!r} is missing" for words in case.contains if words not in text)
    yield from (f"{words!r} should not be there" for words in case.not_contains if words in text)
    if case.title and case.title != title:
        yield f"title is {title!r}, not {case.title!r}"


def _verify(desk: Desk, source: Source) -> None:
    """Note in the source's file that it has been read; a shipped one gets a copy on the desk."""
    if source.verified:
        return
    path = desk.source_files[source.id]
    own = desk.folder / "sources" / path.name
    _write(own, with_verified(path.read_text(encoding="utf-8")))
    print(f"        verified = true is now in {own}")


@app.command
def lint() -> int:
    """Check every source file; each mistake with file, line and key."""
    desk = load_desk(Path.cwd())
    problems: list[str] = []
    asked: dict[str, str] = {}
    files = desk.source_files.values()
    for path in files:
        try:
            source = read_source(path)
        except ConfigError as error:
            problems.append(_placed(error))
            continue
        problems += [_placed(error) for error in _doubts(source, path, desk, asked)]
    for problem in problems:
        print(problem)
    print(f"{amount(len(files), 'source file')}, {amount(len(problems), 'mistake')}")
    return Exit.FAULT if problems else 0


def _doubts(source: Source, path: Path, desk: Desk, asked: dict[str, str]) -> Iterator[ConfigError]:
    """What the file's reader cannot see: selectors, missing files, theaters, addresses asked twice."""
    from briefing.gather.rules import fault as fault_of  # noqa: PLC0415  loaded when it is called

    rules = source.rules
    for key in ("body", "title", "byline", "date", "strip"):
        for selector in getattr(rules, key):
            if wrong := fault_of(selector):
                yield ConfigError(
                    path, f"extract.{key}", f"found {selector!r}", f"expected a selector ({wrong})"
                )
    if source.links and (wrong := fault_of(source.links)):
        yield ConfigError(path, "links", f"found {source.links!r}", f"expected a CSS selector ({wrong})")
    if source.kind == "pages" and not source.links:
        yield ConfigError(path, "links", "missing", "expected the CSS selector of its article links")
    if source.kind == "mail" and any(url.lower().startswith(("imap:", "imaps:")) for url in source.urls):
        if not source.password_file:
            yield ConfigError(path, "password_file", "missing", "expected the file that holds the password")
        if not source.user and not all(urlsplit(url).username for url in source.urls):
            yield ConfigError(path, "user", "missing", "expected the name to log in with")
    for theater in source.theaters:
        if theater not in desk.theaters:
            yield ConfigError(
                path, "theaters", f"found {theater!r}", f"expected any of {', '.join(desk.theaters)}"
            )
    for key in ("headers_file", "password_file"):
        if (name := getattr(source, key)) and not Path(name).is_file():
            yield ConfigError(path, key, f"found {name!r}", "expected a file that is there")
    for number, case in enumerate(source.tests, 1):
        if not Path(case.file).is_file():
            yield ConfigError(
                path, f"test[{number}].file", f"found {case.file!r}", "expected a file that is there"
            )
    for url in source.urls:
        if url in asked:
            yield ConfigError(path, "urls", f"found {url!r}", f"which {asked[url]}.toml asks as well")
        asked.setdefault(url, source.id)


@app.command(name="import")
def import_list(file: Path, /, *, theater: list[str] | None = None, language: str = "") -> int:
    """Write source files from an OPML list, or site rules from a FiveFilters file ("example.org.txt").

    Parameters
    ----------
    file
        The list.
    theater
        Theater that its feeds are known for. May be given more than once.
    language
        Language of its feeds, as "en" or "ar".

    """
    from briefing.gather.subscriptions import UnreadableListError  # noqa: PLC0415  loaded when it is called

    desk = load_desk(Path.cwd())
    try:
        if file.suffix.lower() == ".txt":
            return _import_rules(desk, file)
        return _import_opml(desk, file, theater or [], language)
    except UnreadableListError as error:
        raise InputError(f"{file}: {error}") from None


def _import_opml(desk: Desk, file: Path, theaters: Sequence[str], language: str) -> int:
    from briefing.gather.subscriptions import read_opml  # noqa: PLC0415

    known = {url for source in read_every_source(desk.source_files.values())[0] for url in source.urls}
    written = passed_over = 0
    for feed in read_opml(file):
        if feed.url in known:
            passed_over += 1
            continue
        title = feed.title or (urlsplit(feed.url).hostname or "")
        fields: dict[str, object] = {"name": title, "kind": "feed", "urls": [feed.url]}
        if language:
            fields["language"] = language
        if theaters:
            fields["theaters"] = list(theaters)
        path = _free_path(desk, title, feed.url)
        _write(path, toml_of({**fields, "verified": False}))
        print(path)
        written += 1
    print(
        f"{amount(written, 'source file')} written, {amount(passed_over, 'feed')} known before"
        + ("; see if they can be read: briefing sources test" if written else "")
    )
    return 0


def _import_rules(desk: Desk, file: Path) -> int:
    from briefing.gather.identity import same_site  # noqa: PLC0415
    from briefing.gather.subscriptions import read_site_rules  # noqa: PLC0415

    rules = read_site_rules(file)
    host = f"https://{file.stem.lstrip('.')}/"
    sources = [
        source
        for source in read_every_source(desk.source_files.values())[0]
        if any(same_site(url, host) for url in source.urls)
    ]
    if not sources:
        raise InputError(f"{file}: no source of {file.stem}; add it first: briefing sources add {file.stem}")
    for source in sources:
        path = desk.source_files[source.id]
        own = desk.folder / "sources" / path.name
        _write(own, with_rules(path.read_text(encoding="utf-8"), rules))
        read_source(own)
        print(f"{own}: {amount(sum(map(len, rules.values())), 'rule')}")
    return 0


def _access(desk: Desk) -> Access:
    from briefing.gather.client import Access  # noqa: PLC0415

    return Access(desk.contact, desk.network.allow_private, desk.network.per_host)


def _placed(error: ConfigError) -> str:
    """The error with the line that it is about: file:line: key: what was found; what would work."""
    line = line_of(error)
    return str(error).replace(error.file, f"{error.file}:{line}", 1) if line else str(error)


def _free_path(desk: Desk, title: str, url: str) -> Path:
    taken = list(desk.source_files)
    ascii_title = title if title.isascii() else (urlsplit(url).hostname or "").removeprefix("www.")
    return desk.folder / "sources" / f"{name_for(ascii_title, taken)}.toml"


def _write(path: Path, text: str) -> None:
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        write_whole(path, text.encode())
    except OSError as error:
        raise InputError(f"{path}: cannot be written: {error.strerror}") from None
