"""Which keys the configuration readers ask for: they are run on a small desk, and watched."""

from __future__ import annotations

import inspect
import json
import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import time, timedelta
from importlib import import_module
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any
from unittest.mock import patch

from briefing.config.desk import load_desk
from briefing.config.sources import read_source
from briefing.config.theaters import read_theater
from briefing.config.toml import Table
from briefing.deliver.kinds import KINDS

Row = tuple[str, str, str]

_KINDS = {
    "text": "text", "texts": "list of texts", "flag": "true or false", "integer": "whole number",
    "number": "number", "duration": "length of time", "clock": "time of day", "day": "date", "zone": "time zone",
    "tables": "list of tables",
}  # fmt: skip
_DESK = """
[desk]
keep = "400d"
[network]
[look]
[service]
alert = [{ channel = "folder" }]
[[edition]]
id = "daily"
to = [{ channel = "folder", path = "a", recipients = ["b"], url = "c", urls = ["d"], address = "e" }]
"""
# Keys that are asked for only where they stand, so that none of them must be given.
_WHERE_GIVEN = {"desk": {"keep"}, "edition.to": {"path", "recipients", "url", "urls", "address"}}
_SOURCE = """
name = "A"
kind = "feed"
urls = ["https://a.example/"]
[[test]]
file = "a.html"
"""
_THEATER = """
name = "Jordan"
[[place]]
name = "Amman"
"""


def recorded() -> Iterator[tuple[str, str, list[Row]]]:
    """Title, a line about it, and its keys, for each table of each kind of file."""
    with TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "briefing.toml").write_text(_DESK, encoding="utf-8")
        with _watched() as seen:
            load_desk(folder)
        for table in ("desk", "network", "look", "edition", "edition.to", "service", "service.alert"):
            yield f"[{table}]", "In `briefing.toml`.", seen.get(table, [])
        for kind in sorted(KINDS):
            yield (
                f"[channel.{kind}]",
                f'In `briefing.toml`; `kind = "{kind}"` under any other name.',
                _channel(kind),
            )
        (folder / "harbour.toml").write_text(_SOURCE, encoding="utf-8")
        with _watched() as seen:
            read_source(folder / "harbour.toml")
        yield "A source", "`sources/NAME.toml`, one file each.", [
            (f"[{at}] {key}" if at else key, kind, default) for at, rows in seen.items() for key, kind, default in rows
        ]  # fmt: skip
        (folder / "jordan.toml").write_text(_THEATER, encoding="utf-8")
        with _watched() as seen:
            read_theater(folder / "jordan.toml")
        yield "A theater", "`sources/theaters/NAME.toml`, one file each.", [
            (f"[[{at}]] {key}" if at else key, kind, default) for at, rows in seen.items() for key, kind, default in rows
        ]  # fmt: skip


@contextmanager
def _watched() -> Iterator[dict[str, list[Row]]]:
    """Table -> the keys that are asked of it while this lasts."""
    seen: dict[str, list[Row]] = {}

    def watching(name: str) -> Callable[..., Any]:
        real = getattr(Table, name)
        signature = inspect.signature(real)

        def watched(self: Table, *words: Any, **named: Any) -> Any:
            given = signature.bind(self, *words, **named)
            given.apply_defaults()
            values = given.arguments
            at = ".".join(part.partition("[")[0] for part in self.at.split("."))
            kind = _KINDS.get(name, "")
            if name in ("choice", "choices"):
                kind = ("one of " if name == "choice" else "any of ") + ", ".join(
                    c or '""' for c in values["choices"]
                )
            optional = values["key"] in _WHERE_GIVEN.get(at, ())
            row = (values["key"], kind, "" if optional else _default(values.get("default")))
            if name == "tables" and not at:  # told under their own heading
                return real(self, *words, **named)
            rows = seen.setdefault(at, [])
            if row[0] not in [key for key, _, _ in rows]:
                rows.append(row)
            return real(self, *words, **named)

        return watched

    names = [*_KINDS, "choice", "choices"]
    patches = [patch.object(Table, name, watching(name)) for name in names]
    for one in patches:
        one.start()
    try:
        yield seen
    finally:
        for one in patches:
            one.stop()


_ASKED = re.compile(r'settings\.(text|integer|flag|choice|path|secret)\(\s*"(\w+)"(\s*\))?')
_SETTING = {
    "text": "text", "integer": "whole number", "flag": "true or false", "choice": "one of a few words", "path": "path"
}  # fmt: skip


def _channel(kind: str) -> list[Row]:
    """Keys of a channel's table, as its class asks for them."""
    module, _, name = KINDS[kind].partition(":")
    source = inspect.getsource(getattr(import_module(module), name))
    rows: dict[str, Row] = {}
    for method, key, alone in _ASKED.findall(source):
        if method == "secret":
            variable = f"BRIEFING_{kind.upper()}_{key.upper()}"
            rows[f"{key}_file"] = (
                f"{key}_file",
                "path of a file with the secret",
                f"or the variable {variable}",
            )
        elif key not in rows:
            needed = "must be given" if method == "text" and alone else ""
            rows[key] = (key, _SETTING[method], needed)
    return list(rows.values())


def _default(value: Any) -> str:
    if value is inspect.Parameter.empty or type(value) is object:
        return "must be given"
    if isinstance(value, timedelta):
        hours, minutes = divmod(int(value.total_seconds()) // 60, 60)
        return (
            f"`{hours}h`"
            if hours and not minutes
            else f"`{int(value.total_seconds())}s`"
            if not minutes
            else f"`{minutes}m`"
        )
    if isinstance(value, time):
        return f"`{value:%H:%M}`"
    if value in ("", (), None):
        return ""
    return f"`{json_of(value)}`"


def json_of(value: Any) -> str:
    """The value as TOML would have it."""
    return json.dumps(list(value) if isinstance(value, tuple) else value, ensure_ascii=False)
