"""Where the development kit lies, for the tests that read it: outside the repository, or nowhere."""

import os
from pathlib import Path

import pytest

KIT = Path(os.environ.get("BRIEFING_EVAL", Path(__file__).parents[1] / "../shared/eval"))


def kit() -> Path:
    """The kit's folder; the test that asks is skipped where there is none."""
    if not KIT.is_dir():
        pytest.skip(f"no development kit at {KIT}")
    return KIT
