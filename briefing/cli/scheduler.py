"""`briefing run`: the scheduler, in the foreground."""

from __future__ import annotations

import logging
import os
import signal
import sys
from dataclasses import replace
from pathlib import Path
from typing import Annotated, Literal

from cyclopts import Parameter

from briefing.archive.analysis_table import kept_in
from briefing.archive.database import open_database
from briefing.archive.polls import GatherArchive
from briefing.cli.logs import start_log
from briefing.config.desk import Desk, load_desk
from briefing.config.service import listen_address
from briefing.deliver.kinds import open_channels
from briefing.errors import BriefingError, InputError
from briefing.service.alarm import Alarm
from briefing.service.assembly import assemble, clock
from briefing.service.once import run_once
from briefing.service.printing import ArchivePress
from briefing.service.run import STILL_RUNNING, Service

log = logging.getLogger("briefing.service")


def run(
    *,
    once: Annotated[bool, Parameter(negative="")] = False,
    gather: bool = True,
    listen: str = "",
    log_form: Annotated[Literal["text", "json"], Parameter(name="--log")] = "text",
) -> int:
    """Poll the sources and issue every edition on time, until it is told to stop.

    SIGTERM or Ctrl-C: what is in hand is finished, or handed back after [service] grace. More than
    one process may run on one database; they share the work.

    Parameters
    ----------
    once
        Do what is due now and end, for a timer; the exit code tells of the issues.
    gather
        --no-gather: issue from the archive alone; `briefing gather` fills it from elsewhere.
    listen
        Answer /healthz and /metrics there, as 127.0.0.1:8765 (loopback only).
    log_form
        text, or json: one object a line.

    """
    start_log(log_form)
    desk = load_desk(Path.cwd())
    if listen:
        address = listen_address(listen)
        if address is None:
            raise InputError(
                f"--listen: found {listen!r}; expected an address of this machine, as 127.0.0.1:8765"
            )
        desk = replace(desk, service=replace(desk.service, listen=address))
    if not desk.service.alert:
        log.warning("[service] alert names nobody: trouble is told in this log alone")
    service, press = _open(desk, gather=gather)
    try:
        if once:
            code, stuck = run_once(service)
        else:
            for number in (signal.SIGTERM, signal.SIGINT):
                signal.signal(number, lambda *_: service.stop())
            code = service.run()
            stuck = code != 0
    finally:
        press.close()
    # A hung step or a poll on its way would keep the process: everything is handed back already.
    return _leave(0 if code == STILL_RUNNING else code) if stuck else code


def _open(desk: Desk, *, gather: bool) -> tuple[Service, ArchivePress]:
    """The service; where the database cannot be used, the operator hears of it before we end."""
    channels = open_channels(desk.channels, desk.folder)
    try:
        database = open_database(desk.database)
        press = ArchivePress(GatherArchive(database), desk.theaters, desk.look, kept_in(database))
        return assemble(desk, database, channels, press=press, gather=gather), press
    except BriefingError as error:
        Alarm(channels, desk.service.alert).cry(f"briefing: the service cannot start.\n{error}", clock())
        raise


def _leave(code: int) -> int:
    logging.shutdown()
    sys.stdout.flush()
    os._exit(code)
