"""The exit codes of every command, by name."""

from __future__ import annotations

from enum import IntEnum


class Exit(IntEnum):
    """How a command ended, for scripts and schedulers."""

    DONE = 0
    FAULT = 1
    USAGE = 2
    # Something is made, and something that it needed failed.
    PARTLY = 3
    NOTHING = 4
    NOT_DELIVERED = 5
    # As shells count it: 128 and the signal.
    INTERRUPTED = 130


MEANINGS = {
    Exit.DONE: "made",
    Exit.FAULT: "a fault; or, for `verify`, `doctor` and `lint`, something is wrong",
    Exit.USAGE: "usage: a word on the command line or in a file that cannot be meant",
    Exit.PARTLY: "made, but sources or inputs failed",
    Exit.NOTHING: "nothing to report, nothing found",
    Exit.NOT_DELIVERED: "made, not delivered to everybody",
    Exit.INTERRUPTED: "interrupted; nothing was left half-written",
}
