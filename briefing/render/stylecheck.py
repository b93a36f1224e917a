"""Mistakes in a style sheet that the layout engine tells of at another place than theirs, or not at all."""

from __future__ import annotations

import re
from collections.abc import Iterator

from briefing.render.faults import nearest

_SKIPPED = re.compile(r"/\*.*?\*/|\"(?:\\.|[^\"\\\n])*\"|'(?:\\.|[^'\\\n])*'", re.DOTALL)
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


def worded(warning: str) -> str:
    """What the layout engine warns of, with the property that may have been meant."""
    from weasyprint.css.properties import INITIAL_VALUES  # noqa: PLC0415  loaded by whoever was warned

    warning = re.sub(r"\s+`(?=,|$)", "`", warning)
    unknown = _UNKNOWN.match(warning)
    if not unknown:
        return warning
    return warning.rstrip(".") + nearest(unknown["name"], [key.replace("_", "-") for key in INITIAL_VALUES])
