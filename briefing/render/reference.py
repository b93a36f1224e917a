"""The reference of everything that a template may use, made from the typed values themselves.

    make docs

Field by field with its type, and the comment that stands over it in the code: so the reference cannot
say anything else than the code does.
"""

from __future__ import annotations

import ast
import dataclasses
import inspect
import re
import types
from collections.abc import Iterator
from typing import Any, get_args, get_type_hints

from briefing.labels import Calendar, Labels
from briefing.model import Briefing, Look
from briefing.render.environment import FILTERS
from briefing.render.page import FUNCTIONS, Page
from briefing.render.record import SCHEMA_VERSION

# The variables that are values; the others are functions, and their docstrings describe them.
VALUES: dict[str, tuple[type, str]] = {
    "briefing": (Briefing, "The issue: all that it may tell."),
    "page": (Page, "What is worked out for the page: what fits where, and what is drawn."),
    "look": (Look, "How it is to be dressed."),
    "labels": (Labels, 'The page\'s own words: `labels.bottom_line`, `labels.fill("issue", n=4)`.'),
    "calendar": (Calendar, "Prints times in the edition's zone: `calendar.moment(article.seen)`."),
}
_HEAD = f"""# What a template may use
Made by `make docs` from the code (schema_version {SCHEMA_VERSION}); do not edit it.
Values never change while a page is made, and printing is all that a template can do with them.

"""


def reference() -> str:
    """The page in Markdown."""
    parts = [_HEAD, "## Variables\n"]
    parts += [
        f"- `{name}`: [{kind.__name__}](#{kind.__name__.lower()}). {words}\n"
        for name, (kind, words) in VALUES.items()
    ]
    parts += [f"- `{call}`: {words}\n" for call, words in FUNCTIONS.items()]
    parts.append("\n## Filters\n")
    parts += [f"- `{name}`: {_first_line(f)}\n" for name, f in sorted(FILTERS.items())]
    for kind in sorted(_reachable(), key=lambda k: k.__name__):
        parts.append(f"\n## {kind.__name__}\n{_first_paragraph(kind)}\n\n")
        parts += _rows(kind)
    return "".join(parts)


def _rows(kind: type) -> Iterator[str]:
    comments = _comments(kind)
    if dataclasses.is_dataclass(kind):
        for field in dataclasses.fields(kind):
            words = comments.get(field.name, "")
            yield f"- `{field.name}` ({_type(field.type)}){': ' + words if words else ''}\n"
    for name, member in sorted(vars(kind).items()):
        function = member.fget if isinstance(member, property) else member
        if not name.startswith("_") and inspect.isfunction(function):
            shown = f"`{name}`" if isinstance(member, property) else f"`{_signature(name, function)}`"
            yield f"- {shown}: {_first_line(function)}\n"


def _reachable() -> set[type]:
    """The classes of the variables, and those of their fields."""
    found: set[type] = set()
    waiting: list[Any] = [kind for kind, _ in VALUES.values()]
    while waiting:
        kind = waiting.pop()
        if dataclasses.is_dataclass(kind) and isinstance(kind, type) and kind not in found:
            found.add(kind)
            waiting += get_type_hints(kind).values()
            waiting += [
                get_type_hints(member.fget).get("return")
                for member in vars(kind).values()
                if isinstance(member, property) and member.fget
            ]
        elif not isinstance(kind, types.FunctionType):
            waiting += get_args(kind)
    return found


def _comments(kind: type) -> dict[str, str]:
    """Field name to the comment over it."""
    lines = inspect.getsource(kind).splitlines()
    (body,) = (n for n in ast.parse("\n".join(_dedented(lines))).body if isinstance(n, ast.ClassDef))
    found = {}
    for node in body.body:
        if isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name):
            above: list[str] = []
            line = node.lineno - 2
            while line >= 0 and lines[line].strip().startswith("#"):
                above.insert(0, lines[line].strip().lstrip("# "))
                line -= 1
            found[node.target.id] = " ".join(above)
    return found


def _dedented(lines: list[str]) -> list[str]:
    indent = len(lines[0]) - len(lines[0].lstrip())
    return [line[indent:] for line in lines]


def _signature(name: str, function: Any) -> str:
    given = [p for p in inspect.signature(function).parameters if p not in ("self", "context")]
    return f"{name}({', '.join(given)})"


def _type(kind: object) -> str:
    return re.sub(r"\b[a-z_]+\.", "", str(kind)).replace("|", "or")


def _first_line(function: Any) -> str:
    return _first_paragraph(function).split("\n", maxsplit=1)[0]


def _first_paragraph(described: Any) -> str:
    return (inspect.getdoc(described) or "").split("\n\n", maxsplit=1)[0].replace("\n", " ")
