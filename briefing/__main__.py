"""The command `briefing`, also `python -m briefing`."""

from __future__ import annotations

import gc
import os
import sys

# New objects after which Python looks for garbage. What is read of an article lives as long as the
# briefing: with Python's own 700, analysing and grouping a thousand articles takes 6 % longer.
_NEW_OBJECTS = 20_000


def main() -> None:
    """Run the command line and end with its exit code (see `briefing.cli`)."""
    # No matrix of ours is worth a second thread, and those that numpy starts spin for 45 ms before they sleep.
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
    from briefing.cli import run  # noqa: PLC0415  a wheel's script imports this module to find main

    gc.set_threshold(_NEW_OBJECTS)
    code = run()
    # The interpreter looks for garbage once more as it ends: 70 ms for what the system frees at once.
    gc.freeze()
    sys.exit(code)


if __name__ == "__main__":
    main()
