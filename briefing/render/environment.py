"""Where templates are found, and what they may do: print, and nothing else.

A look is a folder. Its files are searched in the user's folder of that name, then in the shipped
one, then in the shipped `standard`; `shipped/standard/card.html` names a shipped file past any
override, so that a user's `card.html` can extend it.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from pathlib import Path
from typing import Any

import jinja2
from jinja2.sandbox import ImmutableSandboxedEnvironment
from markupsafe import Markup

from briefing.defaults import shipped
from briefing.errors import UnknownLookError
from briefing.model import Card, Look
from briefing.render import printed
from briefing.render.compiled import CompiledTemplates
from briefing.render.grounds import grounds
from briefing.render.numerals import numeral, outcome_of
from briefing.render.spoken import spoken

# By the kind of a value and a name, for `_Sandbox`; a template that makes up names fills no more than this.
_ANSWERS: dict[tuple[type, str], bool] = {}
_MOST_ANSWERS = 4096
# The look that lends a file to every look that lacks it.
BASE = "standard"


def folders(look: Look) -> tuple[Path, ...]:
    """Folders that are searched for this look's files, the user's first; raises `UnknownLookError` for none."""
    if not look.name or Path(look.name).name != look.name or look.name.startswith("."):
        raise UnknownLookError(f"look.name: {look.name!r} is not the name of a folder in templates/")
    own = [Path(look.folder) / look.name] if look.folder else []
    found = [folder for folder in (*own, shipped("templates") / look.name) if folder.is_dir()]
    if not found:
        raise UnknownLookError(f"look.name: no look {look.name!r}; there are {', '.join(names(look.folder))}")
    base = shipped("templates") / BASE
    return tuple(found if base in found else [*found, base])


def names(folder: str | None = None) -> tuple[str, ...]:
    """Names of all looks, the user's and the shipped ones."""
    roots = [shipped("templates"), *([Path(folder)] if folder else [])]
    return tuple(
        sorted({path.name for root in roots if root.is_dir() for path in root.iterdir() if path.is_dir()})
    )


def environment(look: Look) -> jinja2.Environment:
    """The sandboxed environment of a look, kept between renderings; edited and new files are read again."""
    paths = folders(look)
    return _environment(paths, tuple(file.name for path in paths for file in sorted(path.glob("*.html"))))


@lru_cache(maxsize=16)
def _environment(paths: tuple[Path, ...], files: tuple[str, ...]) -> jinja2.Environment:
    # A file that comes to stand before another of its name makes a new environment: the old one would
    # look at the file it knows, and find it unchanged.
    del files
    env = _Sandbox(
        loader=jinja2.ChoiceLoader(
            [
                jinja2.FileSystemLoader([str(path) for path in paths]),
                jinja2.PrefixLoader({"shipped": jinja2.FileSystemLoader(str(shipped("templates")))}),
            ]
        ),
        autoescape=True,
        undefined=jinja2.StrictUndefined,
        finalize=_printable,
        bytecode_cache=CompiledTemplates(),
        trim_blocks=True,
        lstrip_blocks=True,
    )
    env.filters |= FILTERS
    return env


class _Sandbox(ImmutableSandboxedEnvironment):
    """Asks once of each kind of value whether a name may be read of it, and not nine thousand times a page."""

    def is_safe_attribute(self, obj: Any, attr: str, value: Any) -> bool:
        """True where the name may be read of this value."""
        asked = type(obj), attr
        if asked not in _ANSWERS:
            if len(_ANSWERS) >= _MOST_ANSWERS:
                _ANSWERS.clear()
            _ANSWERS[asked] = super().is_safe_attribute(obj, attr, value)
        return _ANSWERS[asked]


@jinja2.pass_context
def _run(context: jinja2.runtime.Context, text: str, declared: str = "") -> Markup:
    """`lang` and `dir` where they differ from the page's."""
    words = context["labels"]
    return printed.run(text, declared, words["language"], words["direction"])


@jinja2.pass_context
def _worded(context: jinja2.runtime.Context, text: str, declared: str = "") -> Markup:
    """The text, marked where it does not run as the page does."""
    words = context["labels"]
    return printed.worded(text, declared, words["language"], words["direction"])


@jinja2.pass_context
def _grounds(context: jinja2.runtime.Context, card: Card) -> list[str]:
    """Why the story stands where it does, in the page's language: "6 outlets", "12 killed", "new"."""
    return grounds(card, context["labels"])


def _printable(value: object) -> object:
    """What an expression prints, without characters that are no words."""
    if isinstance(value, Markup):
        return Markup(printed.clean(value))  # noqa: S704 - it was markup already
    return printed.clean(value) if isinstance(value, str) else value


# What templates may do with a value, beside Jinja's own filters.
FILTERS: dict[str, Callable[..., object]] = {
    "address": printed.address,
    "grounds": _grounds,
    "host": printed.host,
    "colour": printed.safe_colour,
    "link": printed.link,
    "marks": printed.quotation_marks,
    "mixed": printed.mixed,
    "numeral": numeral,
    "outcome": outcome_of,
    "outlet": printed.outlet,
    "run": _run,
    "shortened": printed.shortened,
    "speaker": printed.speaker_of,
    "spoken": spoken,
    "worded": _worded,
}
