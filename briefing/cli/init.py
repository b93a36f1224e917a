"""`briefing init`: a desk that works at once, from a few questions or options."""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from difflib import get_close_matches
from pathlib import Path
from typing import Annotated, TypeVar
from zoneinfo import ZoneInfo, available_timezones

from cyclopts import Parameter

from briefing.config.desk import FILE, default_title, load_desk
from briefing.config.theaters import WORLD, find_theater, load_theaters
from briefing.defaults import shipped
from briefing.errors import BriefingError, InputError
from briefing.model import Theater

_Value = TypeVar("_Value")
_TIMES_ASKED = 3


@dataclass(frozen=True, slots=True)
class Wishes:
    """What a new desk is to do."""

    title: str
    theaters: tuple[str, ...]
    zone: str
    # Local time of issue, as "06:00".
    at: str
    # Mail addresses.
    recipients: tuple[str, ...]


def init(
    folder: Path = Path(),
    /,
    *,
    title: str = "",
    theater: list[str] | None = None,
    zone: str = "",
    at: str = "",
    recipient: list[str] | None = None,
    yes: Annotated[bool, Parameter(name=["--yes", "-y"], negative="")] = False,
) -> int:
    """Make a desk: a folder with briefing.toml and room for sources and templates of your own.

    Asks for what is not given, where there is a terminal to ask at; never overwrites anything.

    Parameters
    ----------
    folder
        The folder to make the desk in; this one where none is named.
    title
        Title of the briefing.
    theater
        Id of a theater to follow, as iraq; more than one by commas.
    zone
        Time zone of the desk, as Asia/Baghdad.
    at
        Local time at which the briefing is issued, as 06:00.
    recipient
        A mail address to send it to; more than one by commas.
    yes
        Ask nothing: take the default for whatever is not given.

    """
    path = folder / FILE
    if path.exists():
        raise InputError(f"{path}: there already; briefing init never overwrites a desk")
    known = load_theaters([folder / "sources" / "theaters", shipped("sources") / "theaters"])
    asks = not yes and sys.stdin.isatty()
    theaters = _wish(
        "--theater", f"Theaters to follow ({', '.join(_ids(known))})", ",".join(theater or ()), "iraq, syria",
        lambda words: _theaters(words, known), asks=asks,
    )  # fmt: skip
    usual = default_title([known[name] for name in theaters])
    wishes = Wishes(
        title=_wish("--title", "Title of the briefing", title, usual, _title, asks=asks),
        theaters=theaters,
        zone=_wish("--zone", "Time zone", zone, "Asia/Baghdad", _zone, asks=asks),
        at=_wish("--at", "Issued every day at", at, "06:00", _at, asks=asks),
        recipients=_wish(
            "--recipient", "Mail addresses to send it to (none: into output/ alone)",
            ",".join(recipient or ()), "", _recipients, asks=asks,
        ),
    )  # fmt: skip
    _write(folder, wishes)
    load_desk(folder)
    here = "" if folder == Path() else f"cd {folder} && "
    print(f"{path} is made. What to do now:")
    for command, what in (
        ("briefing make --or-sample", "a briefing at once, of the sample day until there are articles"),
        ("briefing sources add https://...", "another source; those that are shipped are read already"),
        ("briefing doctor", "what is in order, and the command that mends the rest"),
        ("briefing run", f"poll the sources and issue every day at {wishes.at}"),
    ):
        print(f"  {here}{command:34} {what}")
    return 0


def _wish(
    option: str, question: str, given: str, default: str, read: Callable[[str], _Value], *, asks: bool
) -> _Value:
    """The value of an option, of an answer, or of the default; asked again while it will not do."""
    if given or not asks:
        try:
            return read(given or default)
        except ValueError as error:
            raise InputError(f"{option}: {error}") from None
    for _ in range(_TIMES_ASKED):
        try:
            answer = input(f"{question} [{default or 'none'}]: ").strip()
        except EOFError:
            break
        try:
            return read(answer or default)
        except ValueError as error:
            print(f"  {error}")
    raise InputError(f"{option}: no answer that would do; give it as an option")


def _title(words: str) -> str:
    if not words.strip():
        raise ValueError("found nothing; expected a title")
    return " ".join(words.split())


def _ids(known: dict[str, Theater]) -> Sequence[str]:
    return [name for name in known if name != WORLD]


def _theaters(words: str, known: dict[str, Theater]) -> tuple[str, ...]:
    names = _listed(words)
    try:
        return tuple(find_theater(known, name).id for name in names)
    except BriefingError as error:
        raise ValueError(str(error).removeprefix("theaters: ")) from None


def _zone(words: str) -> str:
    try:
        ZoneInfo(words)
    except (KeyError, ValueError, OSError):
        near = get_close_matches(words, available_timezones(), n=1, cutoff=0.4)
        hint = f"did you mean {near[0]}?" if near else "expected a zone, as Asia/Baghdad"
        raise ValueError(f"found {words!r}; {hint}") from None
    return words


def _at(words: str) -> str:
    if not re.fullmatch(r"([01]?\d|2[0-3]):[0-5]\d", words):
        raise ValueError(f"found {words!r}; expected a time of day from 00:00 to 23:59")
    return words.zfill(5)


def _recipients(words: str) -> tuple[str, ...]:
    addresses = _listed(words)
    for address in addresses:
        if not re.fullmatch(r"[^@\s<>]+@[^@\s<>]+", address):
            raise ValueError(f"found {address!r}; expected a mail address, as duty@example.org")
    return addresses


def _listed(words: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(filter(None, re.split(r"[\s,]+", words))))


def _write(folder: Path, wishes: Wishes) -> None:
    try:
        for name in ("sources", "templates", "output"):
            (folder / name).mkdir(parents=True, exist_ok=True)
        with (folder / FILE).open("x", encoding="utf-8") as file:
            file.write(desk_toml(wishes))
    except OSError as error:
        raise InputError(f"{folder / FILE}: cannot be written: {error.strerror}") from None


def desk_toml(wishes: Wishes) -> str:
    """The commented briefing.toml of a desk that does this."""
    to = ['  { channel = "folder", path = "output" },']
    if wishes.recipients:
        to.append(f'  {{ channel = "mail", recipients = {_quoted(wishes.recipients)} }},')
    else:
        to.append('  # { channel = "mail", recipients = ["duty@example.org"] },')
    text = f"""\
# A desk of briefing. Every key: docs/reference/configuration.md. What is wrong here: briefing doctor

[desk]
title = {_quoted(wishes.title)}
zone = {_quoted(wishes.zone)}          # dates are printed in it
# contact = "desk@example.org"     # goes to the sites that are read, so that they can write to you
# shipped_sources = false          # ask the sources of this desk alone
# database = "postgresql://user@host/name"   # instead of briefing.db in this folder

[look]
# name = "standard"                # a folder in templates/: this desk's, or one that is shipped
paper = "A4"                       # or Letter
marking = "TLP:CLEAR"
# accent = "#00594c"
# logo = "logo.svg"

[[edition]]
id = "daily"
theaters = {_quoted(wishes.theaters)}
at = {_quoted(wishes.at)}                       # local time
# days = ["mon", "tue", "wed", "thu", "fri"]
covers = "24h"                     # back from the time of issue
stories = 8                        # told in full, a theater; the rest as one line each
formats = ["pdf"]                  # also html
to = [
{chr(10).join(to)}
]
"""
    return text + (_MAIL if wishes.recipients else _commented(_MAIL))


# A relay on this machine takes mail on port 25 without a log-in.
_MAIL = """
[channel.mail]
host = "localhost"                 # your mail relay
port = 25                          # 587 with security = "starttls", 465 with "tls"
security = "none"                  # allowed for localhost alone
sender = "Briefing desk <briefing@localhost.localdomain>"
# user = "briefing"
# password_file = "/run/secrets/smtp"
"""


def _commented(text: str) -> str:
    return "".join(
        f"# {line}" if line.strip() and not line.startswith("#") else line
        for line in text.splitlines(keepends=True)
    )


def _quoted(value: str | Sequence[str]) -> str:
    # A JSON string or list of strings is a TOML one.
    return json.dumps(value if isinstance(value, str) else list(value), ensure_ascii=False)
