"""`briefing completion`: commands and options by the tab key."""

from __future__ import annotations

from typing import Literal


def completion(shell: Literal["bash", "zsh", "fish"], /) -> int:
    """Print the completion script of a shell; put it where the shell looks for such scripts.

    bash: briefing completion bash > ~/.local/share/bash-completion/completions/briefing

    Parameters
    ----------
    shell
        bash, zsh or fish.

    """
    from briefing.cli import app  # noqa: PLC0415  the whole of it, which is loaded by now

    print(app.generate_completion(prog_name="briefing", shell=shell))
    return 0
