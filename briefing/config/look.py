"""The table [look]: how the pages are dressed."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Final

from briefing.config.toml import Table
from briefing.errors import ConfigError
from briefing.model import Look

# Keys that set a custom property of the same name.
COLOURS: Final = ("accent", "ink", "text", "muted", "tint")
FACES: Final = ("serif", "sans", "arabic")
PAPERS = ("A4", "Letter")
LANGUAGES = ("en", "ar", "fr")
# The levels of the Traffic Light Protocol 2.0. A marking of another kind may say what it likes.
TLP = ("TLP:RED", "TLP:AMBER+STRICT", "TLP:AMBER", "TLP:GREEN", "TLP:CLEAR")
# A logo is printed a few centimetres wide: more than this is a mistake.
LOGO_BYTES = 2_000_000
# What the file of a picture begins with.
_PICTURES = {".png": b"\x89PNG\r\n\x1a\n", ".jpg": b"\xff\xd8\xff", ".jpeg": b"\xff\xd8\xff"}
_HEX_COLOUR = re.compile(r"#(?:[0-9a-fA-F]{3,4}){1,2}")


def read_look(table: Table, folder: Path) -> Look:
    """The look of the desk in `folder`; `ConfigError` for what no page could be dressed in."""
    look = Look(
        name=table.text("name", "standard"),
        paper=table.choice("paper", PAPERS, "A4"),
        marking=_marking(table),
        language=table.choice("language", LANGUAGES, "en"),
        logo=_logo(table, folder),
        folder=str(folder / "templates"),
        tokens=_tokens(table),
        title=table.text("title", ""),
        archival=table.flag("archival", False),
    )
    table.done()
    return look


def _marking(table: Table) -> str:
    """As it is written; one that begins as TLP does must be a level of it, since a slip would mislead every reader."""
    marking = table.text("marking", "TLP:CLEAR")
    if marking.upper().startswith("TLP") and marking.upper() not in TLP:
        raise table.wrong("marking", f"one of {', '.join(TLP)}, or words of your own")
    return marking


def _tokens(table: Table) -> tuple[tuple[str, str], ...]:
    named = [(key, table.text(key, "")) for key in (*COLOURS, *FACES)]
    for key, value in named:
        if key in COLOURS and value and not _is_colour(value):
            raise table.wrong(key, "a colour, as #b3261e")
        if not _is_plain(value):
            raise table.wrong(key, "a CSS value, as 'IBM Plex Sans', sans-serif")
    free = [(key, str(value)) for key, value in sorted(table.table("tokens").values().items())]
    for key, value in free:
        if not _is_plain(value) or not re.fullmatch(r"[a-z][a-z0-9-]*", key):
            raise ConfigError(
                table.file, f"look.tokens.{key}", f"found {value!r}", "expected a CSS value, as #b3261e"
            )
    return tuple((key, value) for key, value in (*named, *free) if value)


def _is_plain(value: str) -> bool:
    """True where nothing could close the rule that it stands in, or fetch: it goes into a style sheet."""
    return not re.search(r"[{}<>;@\\]|url\s*\(|/\*", value)


def _is_colour(value: str) -> bool:
    if value.startswith("#"):
        return _HEX_COLOUR.fullmatch(value) is not None
    from tinycss2.color3 import parse_color  # noqa: PLC0415  only for colours by name or function

    return parse_color(value) is not None


def _logo(table: Table, folder: Path) -> tuple[str, bytes] | None:
    name = table.text("logo", "")
    if not name:
        return None
    path = folder / name
    kind = path.suffix.lower()
    if kind not in {".svg", *_PICTURES}:
        raise table.wrong("logo", "a .svg, .png or .jpg file")
    try:
        content = path.read_bytes()
    except OSError:
        raise table.wrong("logo", f"a file that can be read; {path} cannot") from None
    if len(content) > LOGO_BYTES:
        raise table.wrong("logo", f"a file of at most {LOGO_BYTES // 1_000_000} MB")
    if not (_is_drawing(content) if kind == ".svg" else content.startswith(_PICTURES[kind])):
        raise table.wrong("logo", f"a whole {kind} picture; {path} is none")
    return (path.name, content)


def _is_drawing(content: bytes) -> bool:
    """True for well-formed XML whose root is an svg; a document type is no part of a logo."""
    from xml.etree import ElementTree as ET  # noqa: PLC0415  only for a logo that is drawn

    if b"<!ENTITY" in content:
        return False
    try:
        root = ET.fromstring(content)  # noqa: S314  without entities, and the desk's own file
    except ET.ParseError:
        return False
    return root.tag.rpartition("}")[2] == "svg"
