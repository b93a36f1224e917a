"""Source files as text: written for the user, changed without touching the rest, and looked into by line."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from pathlib import Path

from briefing.errors import ConfigError

_KEY = re.compile(r"\s*([\w-]+)\s*=")
_SECTION = re.compile(r"\s*\[+\s*([\w.-]+)\s*\]+")
# "test[2].file" names a key of the second [[test]].
_NUMBERED = re.compile(r"(.+)\[(\d+)\]")


def toml_of(fields: Mapping[str, object]) -> str:
    """A source file of these keys, in their order; tables come last, as TOML wants them."""
    plain = [f"{key} = {_value(value)}" for key, value in fields.items() if not isinstance(value, Mapping)]
    tables = [
        "\n".join([f"[{key}]", *(f"{name} = {_value(each)}" for name, each in value.items())])
        for key, value in fields.items()
        if isinstance(value, Mapping)
    ]
    return "\n".join([*plain, *tables]) + "\n"


def _value(value: object) -> str:
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, (int, float)):
        return str(value)
    if isinstance(value, Sequence) and not isinstance(value, str):
        return "[" + ", ".join(map(_value, value)) + "]"
    words = re.sub(r"[\x00-\x1f\x7f]", " ", str(value))
    # A literal where the words have marks in them (selectors), a basic string else.
    if '"' in words and "'" not in words:
        return f"'{words}'"
    return '"' + words.replace("\\", "\\\\").replace('"', '\\"') + '"'


def with_verified(text: str) -> str:
    """The source file with `verified = true`, everything else as it was."""
    if re.search(r"(?m)^\s*verified\s*=", text):
        return re.sub(r"(?m)^(\s*verified\s*=\s*)(?:true|false)", r"\1true", text, count=1)
    lines = text.splitlines(keepends=True)
    at = next((number for number, line in enumerate(lines) if _SECTION.match(line)), len(lines))
    if at and not lines[at - 1].endswith("\n"):
        lines[at - 1] += "\n"
    return "".join([*lines[:at], "verified = true\n", *lines[at:]])


def with_rules(text: str, rules: Mapping[str, Sequence[str]]) -> str:
    """The source file with these [extract] rules in the place of its own."""
    kept: list[str] = []
    inside = False
    for line in text.splitlines(keepends=True):
        if found := _SECTION.match(line):
            inside = found[1] == "extract"
        if not inside:
            kept.append(line)
    bare = "".join(kept).rstrip("\n") + "\n"
    # [[test]] and other tables may stand behind it.
    return bare + toml_of({"extract": dict(rules)})


def line_of(error: ConfigError) -> int:
    """The line of the file that an error is about, from 1; 0 where it is about none."""
    if found := re.search(r"at line (\d+)", error.found):
        return int(found[1])
    try:
        lines = Path(error.file).read_text(encoding="utf-8").splitlines()
    except (OSError, UnicodeDecodeError):
        return 0
    *tables, key = error.key.split(".")
    table, number = ".".join(tables), 1
    if numbered := _NUMBERED.fullmatch(table):
        table, number = numbered[1], int(numbered[2])
    section, seen = "", 0
    for at, line in enumerate(lines, 1):
        if found := _SECTION.match(line):
            section = found[1]
            seen += section == table
            if section == key and not table:
                return at
        elif (
            (found := _KEY.match(line))
            and section == table
            and found[1] == key
            and (not table or seen == number)
        ):
            return at
    return 0


def name_for(title: str, taken: Sequence[str] = ()) -> str:
    """A file's name for a source: lower-case letters, digits and dashes, none of `taken`."""
    bare = re.sub(r"[^a-z0-9]+", "-", title.lower()).strip("-")[:40].strip("-") or "source"
    number, name = 1, bare
    while name in taken:
        number += 1
        name = f"{bare}-{number}"
    return name
