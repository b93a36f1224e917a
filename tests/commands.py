"""Runs the command line as a user does: a process of its own, in a folder of its own."""

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[1]


def briefing(*words, cwd, given=b"", seconds=60, **environment):
    """The finished process: returncode, stdout, stderr (text)."""
    done = subprocess.run(
        [sys.executable, "-m", "briefing", *map(str, words)],
        cwd=cwd, input=given, capture_output=True, timeout=seconds, check=False,
        env={**os.environ, "PYTHONPATH": str(ROOT), "COLUMNS": "100", **environment},
    )  # fmt: skip
    done.stdout, done.stderr = done.stdout.decode(), done.stderr.decode()
    return done
