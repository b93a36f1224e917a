"""The renderer's process: sets pages until its input ends. Started by `renderer` alone.

Templates, style sheets and article texts meet the layout engine here, where no file but the look's own
can be read, nothing can be reached, and memory and time have an end.
"""

from __future__ import annotations

import gc
import pickle
import resource
from typing import Any

from briefing.defaults import shipped
from briefing.errors import TemplateError, UnknownLookError
from briefing.indoors import Doors, serve
from briefing.model import Look

# Over what the warm process takes: a day of 200 stories needs 0.4 GB, a hostile picture asks for more.
_MEMORY = 1_500_000_000
# Style sheets may bring a font, which the layout engine keeps in a temporary file.
_LARGEST_FILE = 32_000_000

_doors = Doors()


def _render(content: bytes, arguments: dict[str, Any]) -> tuple[Any, bytes]:
    from briefing.render import render  # noqa: PLC0415  loaded once, when warm

    _clear_away()  # where the page before came too soon for a rest
    briefing, look, format = pickle.loads(content)  # noqa: A001, S301  our own parent's words
    _doors.let_in(
        [str(shipped("templates")), *([look.folder] if look.folder else []), arguments["temporary"]]
    )
    _allow_seconds(arguments["seconds"])
    try:
        document = render(briefing, look, format)
    except TemplateError as error:
        return {"broken": str(error), "unknown": isinstance(error, UnknownLookError)}, b""
    return {"media_type": document.media_type, "filename": document.filename}, document.content


def _clear_away() -> None:
    """Free what the page before has left."""
    from briefing.render.paging import forget  # noqa: PLC0415  loaded once, when warm

    forget()
    gc.collect()


def _allow_seconds(seconds: int) -> None:
    """So many seconds of processor time more; then the system ends the process."""
    used = resource.getrusage(resource.RUSAGE_SELF)
    _, most = resource.getrlimit(resource.RLIMIT_CPU)
    resource.setrlimit(resource.RLIMIT_CPU, (int(used.ru_utime + used.ru_stime) + seconds, most))


def _warm_up() -> None:
    """Load what every page needs, and parse the shipped templates and style sheets."""
    from briefing.render.documents import get_ready  # noqa: PLC0415  loaded once, when warm

    get_ready(Look())


if __name__ == "__main__":
    # Looking for garbage took a quarter of a page's time (2.7 s, 2.0 s without); nearly all of a page
    # lives until it is written, so that its garbage (50 MB for the sample day) waits for the next one.
    gc.disable()
    _warm_up()
    gc.freeze()
    _doors.close(_MEMORY, _LARGEST_FILE)
    # What a page has left (.03 s) is cleared away before the next one is asked for.
    serve({"render": _render}, at_rest=_clear_away)
