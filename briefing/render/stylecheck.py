"""Mistakes in a style sheet that the layout engine tells of at another place than theirs, or not at all."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from pathlib import Path

from briefing.render.faults import nearest

_SKIPPED = re.compile(r"/\*.*?\*/|\"(?:\\.|[^\"\\\n])*\"|'(?:\\.|[^'\\\n])*'", re.DOTALL)
_COMMENT = re.compile(r"/\*.*?\*/", re.DOTALL)
_ASKED = re.compile(r"var\(\s*(--[\w-]+)")
_SET = re.compile(r"(?<![\w-])(--[\w-]+)\s*:")
_FACE = re.compile(r"@font-face\s*\{[^}]*\}?", re.IGNORECASE)
# A face by name, or the look's own token for one.
_FAMILY = re.compile(r"(?<![\w-])(?:font-family|--serif|--sans|--arabic)\s*:\s*([^;}\n]+)", re.IGNORECASE)
_GENERIC = frozenset("serif sans-serif monospace inherit initial unset revert".split())
_FONTS = Path(__file__).parents[1] / "assets" / "fonts"
_OFFERED = "IBM Plex Sans, IBM Plex Sans Condensed, IBM Plex Sans Arabic or Source Serif 4"
# As the layout engine words it: "Ignored `colr: red` at 3:5, unknown property."
_UNKNOWN = re.compile(r"^Ignored `(?P<name>[\w-]+)\s*:.*unknown property", re.DOTALL)


def unbalanced(css: str) -> Iterator[tuple[int, str]]:
    """Line and fault of each brace that has no other."""
    plain = _SKIPPED.sub(lambda skipped: "\n" * skipped[0].count("\n"), css)
    opened: list[int] = []
    for number, line in enumerate(plain.split("\n"), 1):
        for brace in re.findall(r"[{}]", line):
            if brace == "{":
                opened.append(number)
            elif opened:
                opened.pop()
            else:
                yield number, "this '}' closes nothing"
    for number in opened:
        yield number, "this '{' is not closed: what follows is read as a part of it"


def idle_properties(css: str, sheets: Iterable[str]) -> Iterator[tuple[int, str]]:
    """Line and fault of each custom property that is set here and that no sheet of the look asks for."""
    asked = {name for sheet in (css, *sheets) for name in _ASKED.findall(sheet)}
    for found in _SET.finditer(_without_comments(css)):
        if found[1] not in asked:
            yield (
                css.count("\n", 0, found.start(1)) + 1,
                f"no style uses {found[1]}{nearest(found[1], asked)}",
            )


def absent_fonts(css: str) -> Iterator[tuple[int, str]]:
    """Line and fault of each first choice of a font that the page cannot have: those of the machine are not asked."""
    plain = _without_comments(css)
    brought = {_bare(found[1]) for block in _FACE.findall(plain) for found in _FAMILY.finditer(block)}
    bundled = {file.name.partition("_")[0] for file in _FONTS.glob("*.ttf")}
    for found in _FAMILY.finditer(_FACE.sub(lambda face: "\n" * face[0].count("\n"), plain)):
        name = found[1].split(",")[0].strip().strip("\"'")
        if (
            not name.startswith("var(")
            and name.lower() not in _GENERIC
            and _bare(name) not in bundled | brought
        ):
            line = plain.count("\n", 0, found.start(1)) + 1
            yield (
                line,
                f"no font {name!r} in the look: bring it by @font-face with asset:, or take {_OFFERED}",
            )


def _without_comments(css: str) -> str:
    """The sheet, as long and with the same lines."""
    return _COMMENT.sub(lambda comment: re.sub(r"[^\n]", " ", comment[0]), css)


def _bare(family: str) -> str:
    return family.strip().strip("\"'").replace(" ", "")


def worded(warning: str) -> str:
    """What the layout engine warns of, with the property that may have been meant."""
    from weasyprint.css.properties import INITIAL_VALUES  # noqa: PLC0415  loaded by whoever was warned

    warning = re.sub(r"\s+`(?=,|$)", "`", warning)
    unknown = _UNKNOWN.match(warning)
    if not unknown:
        return warning
    return warning.rstrip(".") + nearest(unknown["name"], [key.replace("_", "-") for key in INITIAL_VALUES])
