"""`briefing completion`: commands and options by the tab key."""

from __future__ import annotations

import os
from typing import Literal, cast, get_args

from briefing.errors import InputError

Shell = Literal["bash", "zsh", "fish"]


def completion(shell: Shell | None = None, /) -> int:
    """Print the completion script of a shell; put it where the shell looks for such scripts.

    bash: briefing completion bash > ~/.local/share/bash-completion/completions/briefing

    Parameters
    ----------
    shell
        bash, zsh or fish; by default the one that SHELL names.

    """
    from briefing.cli import app  # noqa: PLC0415  the whole of it, which is loaded by now

    print(app.generate_completion(prog_name="briefing", shell=shell or _own_shell()))
    return 0


def _own_shell() -> Shell:
    name = os.environ.get("SHELL", "").rpartition("/")[2]
    for known in get_args(Shell):
        if known == name:
            return cast("Shell", known)
    raise InputError(f"completion: SHELL is {name or 'not set'}; expected bash, zsh or fish, as an argument")
