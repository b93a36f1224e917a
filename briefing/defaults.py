"""Where the shipped templates and sources stand: beside the package in a checkout, inside it in a wheel."""

from __future__ import annotations

from pathlib import Path
from typing import Literal

_PACKAGE = Path(__file__).parent


def shipped(kind: Literal["templates", "sources"]) -> Path:
    """The folder of that name; raises `FileNotFoundError` where the installation is damaged."""
    for folder in (_PACKAGE / "_defaults" / kind, _PACKAGE.parent / kind):
        if folder.is_dir():
            return folder
    raise FileNotFoundError(f"{kind}: not found in {_PACKAGE}; reinstall theater-briefing")
