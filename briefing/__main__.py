"""The command `briefing`, also `python -m briefing`."""

from __future__ import annotations

import sys


def main() -> None:
    """Run the command line and end with its exit code (see `briefing.cli`)."""
    from briefing.cli import run  # noqa: PLC0415  a wheel's script imports this module to find main

    sys.exit(run())


if __name__ == "__main__":
    main()
