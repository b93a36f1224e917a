"""`briefing serve`: the desk as a web page on this machine."""

from __future__ import annotations

import asyncio
import sys
import webbrowser
from contextlib import closing
from pathlib import Path
from typing import Annotated

from cyclopts import Parameter

from briefing.config.desk import load_desk
from briefing.errors import InputError

HOST = "127.0.0.1"
PORT = 8766


def serve(
    *,
    port: int = PORT,
    open: Annotated[bool, Parameter(negative="")] = False,  # noqa: A002  the user's word
    token: Annotated[str, Parameter(show=False)] = "",
) -> int:
    """Show editions, search, stories, sources and drafts in a browser, on this machine alone.

    Parameters
    ----------
    port
        Port of 127.0.0.1; 8766 by default, 0 for any that is free.
    open
        Show it in the browser at once.
    token
        The word that lets a browser in; a new one each time by default.

    """
    from briefing.archive.database import open_database  # noqa: PLC0415  loaded when it is called
    from briefing.web.door import Door  # noqa: PLC0415
    from briefing.web.shelf import Shelf  # noqa: PLC0415
    from briefing.web.views import application  # noqa: PLC0415

    if not 0 <= port <= 65535:
        raise InputError(f"--port: found {port}; expected 0 to 65535")
    desk = load_desk(Path.cwd())
    door = Door(token)
    with closing(open_database(desk.database)) as database:
        asyncio.run(_run(application(Shelf(desk, database), door), port, door.token, show=open))
    return 0


async def _run(app: object, port: int, token: str, *, show: bool) -> None:
    from aiohttp import web  # noqa: PLC0415

    assert isinstance(app, web.Application)
    runner = web.AppRunner(app, access_log=None)
    await runner.setup()
    try:
        await web.TCPSite(runner, HOST, port).start()
    except OSError as error:
        raise InputError(f"--port: {port} cannot be had: {error.strerror}; try --port 0") from None
    address = f"http://{HOST}:{runner.addresses[0][1]}/?token={token}"
    print(address, flush=True)
    print("briefing: serving until Ctrl-C", file=sys.stderr)
    if show:
        webbrowser.open(address)
    try:
        await asyncio.Event().wait()
    finally:
        await runner.cleanup()
