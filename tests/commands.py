"""Runs the command line as a user does: a process of its own, in a folder of its own."""

import io
import os
import subprocess
import sys
from contextlib import chdir, redirect_stderr, redirect_stdout
from pathlib import Path
from unittest.mock import patch

from briefing.cli import run

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


def here(*words, cwd, **environment):
    """The same within this process: a fraction of the time, and enough where no process is the point."""
    out, err = (io.TextIOWrapper(io.BytesIO(), encoding="utf-8", write_through=True) for _ in "oe")
    with (
        chdir(cwd),
        redirect_stdout(out),
        redirect_stderr(err),
        patch.dict(os.environ, {"COLUMNS": "100", **environment}),
    ):
        code = run([str(word) for word in words])
    return subprocess.CompletedProcess(
        words, code, out.buffer.getvalue().decode(), err.buffer.getvalue().decode()
    )
