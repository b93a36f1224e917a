"""Shipped templates as compiled before, kept where Python keeps this package's own modules.

Compiling them takes a tenth of a second, which every command that prints a page would pay.
"""

from __future__ import annotations

import os
import sys
from contextlib import suppress
from functools import cache
from hashlib import sha256
from pathlib import Path

from jinja2 import BytecodeCache
from jinja2.bccache import Bucket

from briefing.defaults import shipped

FOLDER = Path(__file__).parent / "__pycache__"
# Ends the key of a template that is not kept.
_NOT_KEPT = "-"


class CompiledTemplates(BytecodeCache):
    """Keeps the shipped templates alone: a user's change often, and may stand where nothing may be written."""

    def get_cache_key(self, name: str, filename: str | None = None) -> str:
        """The key of a template by its name and file."""
        key = super().get_cache_key(name, filename)
        is_shipped = filename is not None and Path(filename).is_relative_to(shipped("templates"))
        return key if is_shipped else key + _NOT_KEPT

    def load_bytecode(self, bucket: Bucket) -> None:
        """Take the template up, where it was compiled from this source and by this code."""
        if bucket.key.endswith(_NOT_KEPT):
            return
        with suppress(OSError), _file(bucket).open("rb") as kept:
            if kept.read(len(_made_by())) == _made_by():
                bucket.load_bytecode(kept)

    def dump_bytecode(self, bucket: Bucket) -> None:
        """Keep the template, where that is allowed."""
        if bucket.key.endswith(_NOT_KEPT) or sys.dont_write_bytecode:
            return
        file = _file(bucket)
        new = file.with_suffix(f".{os.getpid()}")
        with suppress(OSError):
            FOLDER.mkdir(exist_ok=True)
            new.write_bytes(_made_by() + bucket.bytecode_to_string())
            new.replace(file)


def _file(bucket: Bucket) -> Path:
    return FOLDER / f"{bucket.key}.jinja"


@cache
def _made_by() -> bytes:
    """A digest of the code that templates are compiled by and with: filters of fixed words are worked out then."""
    files = sorted(Path(__file__).parent.glob("*.py"))
    stats = ((file.name, (stat := file.stat()).st_size, stat.st_mtime_ns) for file in files)
    return sha256(repr(tuple(stats)).encode()).digest()
