"""The colours and faces of [look], and [look.tokens]: properties that take the place of the looks' own.

A style sheet passes over in silence what it does not know; so a name that no look reads and a value of
another kind than the shipped one are errors here.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from difflib import get_close_matches
from functools import cache
from pathlib import Path
from typing import Final

from briefing.config.toml import Table
from briefing.defaults import shipped
from briefing.errors import ConfigError

# Keys of [look] that set a custom property of the same name.
COLOURS: Final = ("accent", "ink", "text", "muted", "tint")
FACES: Final = ("serif", "sans", "arabic")
# What works for each kind of value.
_EXPECTED = {
    "colour": "a colour, as #b3261e",
    "length": "a length with its unit, as 9.4pt or 6mm",
    "face": "a CSS value, as 'IBM Plex Sans', sans-serif",
    "": "a CSS value, as #b3261e",
}
_NAME = re.compile(r"[a-z][a-z0-9-]*")
_HEX_COLOUR = re.compile(r"#(?:[0-9a-fA-F]{3,4}){1,2}")
_LENGTH = re.compile(r"0|\+?(?:\d+\.?\d*|\.\d+)(?:pt|pc|px|mm|cm|q|in|r?em|ex|ch|%)", re.IGNORECASE)
_FACE = re.compile(r"""(?:"[^"]+"|'[^']+'|[^\W\d][\w -]*)(?:\s*,\s*(?:"[^"]+"|'[^']+'|[^\W\d][\w -]*))*""")
# "var(--ink)" and "calc(2 * 6mm)" may stand for a value of any kind.
_WORKED_OUT = re.compile(r"(?:var|calc|min|max|clamp)\(.+\)", re.IGNORECASE)


def read_tokens(look: Table, folder: Path) -> tuple[tuple[str, str], ...]:
    """Names and values that are set, those of [look] first; `ConfigError` for what would do nothing."""
    named = [(key, value) for key in (*COLOURS, *FACES) if (value := look.text(key, ""))]
    for key, value in named:
        if not _fits(value, _kind(key)):
            raise look.wrong(key, _EXPECTED[_kind(key)])
    return (*named, *_free(look.table("tokens"), folder))


def _free(table: Table, folder: Path) -> Iterator[tuple[str, str]]:
    """What [look.tokens] sets, in the order of the names."""
    known = _read_by_looks(folder) if table.keys() else set()
    for key, value in sorted(table.values().items()):
        kind = _kind(key)
        if not isinstance(value, str) or not value.strip() or not _fits(value.strip(), kind):
            raise table.wrong(key, f"{_EXPECTED[kind]}, in quotes")
        if key not in known or not _NAME.fullmatch(key):
            near = get_close_matches(key, known, n=1)
            hint = (
                f"did you mean {near[0]!r}?" if near else "the names stand in templates/standard/tokens.css"
            )
            raise ConfigError(table.file, f"look.tokens.{key}", "no look reads this name", hint)
        yield key, value.strip()


def _kind(name: str) -> str:
    """What the shipped value of a property is: "colour", "length" or "face"; "" for one that a user's look has."""
    value = _shipped_values().get(name, "")
    if value.startswith("#"):
        return "colour"
    return ("length" if _LENGTH.fullmatch(value) else "face") if value else ""


@cache
def _shipped_values() -> Mapping[str, str]:
    sheet = (shipped("templates") / "standard" / "tokens.css").read_text(encoding="utf-8")
    return dict(re.findall(r"--([\w-]+):\s*([^;]+);", sheet))


def _read_by_looks(folder: Path) -> set[str]:
    """The names that the style sheets and pages of the shipped looks and of the desk's own ask for."""
    files = (path for root in (shipped("templates"), folder / "templates") for path in root.rglob("*"))
    return {
        name
        for path in files
        if path.suffix in {".css", ".html"} and path.is_file()
        for name in re.findall(r"var\(\s*--([\w-]+)", path.read_text(encoding="utf-8", errors="replace"))
    }


def _fits(value: str, kind: str) -> bool:
    if not _is_plain(value):
        return False
    if kind != "colour" and _WORKED_OUT.fullmatch(value):
        return True
    if kind == "colour":
        return value.startswith("var(") or _is_colour(value)
    if kind == "length":
        return _LENGTH.fullmatch(value) is not None
    return kind != "face" or _FACE.fullmatch(value) is not None


def _is_plain(value: str) -> bool:
    """True where nothing could close the rule that it stands in, or fetch: it goes into a style sheet."""
    return not re.search(r"[{}<>;@\\]|url\s*\(|/\*", value)


def _is_colour(value: str) -> bool:
    if value.startswith("#"):
        return _HEX_COLOUR.fullmatch(value) is not None
    from tinycss2.color3 import parse_color  # noqa: PLC0415  only for colours by name or function

    return parse_color(value) is not None
