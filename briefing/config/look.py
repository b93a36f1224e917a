"""The table [look]: how the pages are dressed."""

from __future__ import annotations

from pathlib import Path

from briefing.config.tokens import read_tokens
from briefing.config.toml import Table
from briefing.model import Look

PAPERS = ("A4", "Letter")
LANGUAGES = ("en", "ar", "fr")
# The levels of the Traffic Light Protocol 2.0. A marking of another kind may say what it likes.
TLP = ("TLP:RED", "TLP:AMBER+STRICT", "TLP:AMBER", "TLP:GREEN", "TLP:CLEAR")
# A logo is printed a few centimetres wide: more than this is a mistake.
LOGO_BYTES = 2_000_000
# What the file of a picture begins with.
_PICTURES = {".png": b"\x89PNG\r\n\x1a\n", ".jpg": b"\xff\xd8\xff", ".jpeg": b"\xff\xd8\xff"}


def read_look(table: Table, folder: Path) -> Look:
    """The look of the desk in `folder`; `ConfigError` for what no page could be dressed in."""
    look = Look(
        name=table.text("name", "standard"),
        paper=table.choice("paper", PAPERS, "A4"),
        marking=_marking(table),
        language=table.choice("language", LANGUAGES, "en"),
        logo=_logo(table, folder),
        folder=str(folder / "templates"),
        tokens=read_tokens(table, folder),
        title=table.text("title", ""),
        archival=table.flag("archival", False),
    )
    table.done()
    return look


def _marking(table: Table) -> str:
    """As it is written, "" for none; one that begins as TLP does must be a level of it: a slip would mislead every reader."""
    marking = table.text("marking", "TLP:CLEAR", may_be_empty=True)
    if marking.upper().startswith("TLP") and marking.upper() not in TLP:
        raise table.wrong("marking", f'one of {", ".join(TLP)}, words of your own, or "" for none')
    return marking


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
