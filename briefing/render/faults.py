"""What is wrong with a template, said to the person who wrote it: file, line, the words, a way out.

templates/mine/card.html, line 3: 'Briefing' has no 'sectons'; did you mean 'sections'?
2 | <p>
3 | {{ briefing.sectons | length }}
|             ^
4 | </p>
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from difflib import get_close_matches
from pathlib import Path
from types import TracebackType

import jinja2

from briefing import model
from briefing.errors import TemplateError

# Lines of source shown around the one at fault, it included.
_SHOWN = 3
_NO_VARIABLE = re.compile(r"'(?P<name>\w+)' is undefined")
_NO_FIELD = re.compile(r"'(?:[\w.]+\.)?(?P<kind>\w+) object' has no attribute '(?P<name>\w+)'")
_NO_FILTER = re.compile(r"No (?P<kind>filter|test) named '(?P<name>\w+)'")


def explained(error: Exception, env: jinja2.Environment, variables: Iterable[str]) -> TemplateError:
    """The error as its reader needs it; `variables` are the names that a template may use."""
    what, name = _in_words(error, env, variables)
    place = _place(error)
    if place is None:
        return TemplateError(what)
    file, line = place
    return TemplateError(f"{_short(file)}, line {line}: {what}\n{excerpt(file, line, name)}")


def excerpt(file: Path, line: int, name: str = "") -> str:
    """Three lines of the file around `line`, counted from 1, with a caret under `name`."""
    lines = file.read_text(encoding="utf-8", errors="replace").splitlines()
    first = max(1, min(line - 1, len(lines) - _SHOWN + 1))
    return "\n".join(_shown(lines, first, line, name))


def nearest(name: str, known: Iterable[str]) -> str:
    """A question for the name that was meant, to be added to a message; "" where no name is like it."""
    close = get_close_matches(name, sorted(known), n=1, cutoff=0.6)
    return f"; did you mean {close[0]!r}?" if close else ""


def _shown(lines: list[str], first: int, line: int, name: str) -> Iterator[str]:
    width = len(str(first + _SHOWN - 1))
    for number in range(first, min(first + _SHOWN, len(lines) + 1)):
        text = lines[number - 1].expandtabs(2)
        yield f"  {number:>{width}} | {text}"
        if number == line:
            found = re.search(rf"\b{re.escape(name)}\b", text) if name else None
            at = found.start() if found else len(text) - len(text.lstrip())
            yield f"  {'':>{width}} | {' ' * at}^"


def _in_words(error: Exception, env: jinja2.Environment, variables: Iterable[str]) -> tuple[str, str]:
    """What is wrong, and the name that the caret points at."""
    words = str(error)
    if isinstance(error, jinja2.TemplateNotFound):
        known, wanted = env.list_templates(), str(error.name)
        return f"no template {wanted!r}{nearest(wanted, known)}", wanted
    if found := _NO_FIELD.search(words):
        fields = dir(getattr(model, found["kind"], None))
        shown = [field for field in fields if not field.startswith("_")]
        return f"{found['kind']!r} has no {found['name']!r}{nearest(found['name'], shown)}", found["name"]
    if found := _NO_VARIABLE.search(words):
        return f"no variable {found['name']!r}{nearest(found['name'], variables)}", found["name"]
    if found := _NO_FILTER.search(words):
        known = [*(env.filters if found["kind"] == "filter" else env.tests)]
        return f"no {found['kind']} {found['name']!r}{nearest(found['name'], known)}", found["name"]
    if isinstance(error, jinja2.TemplateError):
        return error.message or words, ""
    return f"{type(error).__name__}: {words}", ""


def _place(error: Exception) -> tuple[Path, int] | None:
    """The template's file and line; None where the error did not come out of one."""
    if isinstance(error, jinja2.TemplateSyntaxError) and error.filename:
        return Path(error.filename), error.lineno
    found = [*_frames(error.__traceback__)]
    return found[-1] if found else None


def _frames(trace: TracebackType | None) -> Iterator[tuple[Path, int]]:
    """Lines of templates that were being filled, outermost first."""
    while trace is not None:
        # Jinja puts its templates' own lines into the traceback, under this mark.
        if "__jinja_exception__" in trace.tb_frame.f_globals:
            yield Path(trace.tb_frame.f_code.co_filename), trace.tb_lineno
        trace = trace.tb_next


def _short(file: Path) -> Path:
    """From the templates folder on."""
    return Path(*file.parts[-3:])
