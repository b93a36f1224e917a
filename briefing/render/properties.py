"""Custom properties of the page as a whole, put into the style sheets before they are parsed.

WeasyPrint checks a shorthand that holds a `var()` again for every element: a fifth of the time of a
rendering. What `:root` says holds for the whole page, so it can be written in once. Properties that
elements set themselves (`--c`, the colour of a theater) stay as they are.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

_ROOT = re.compile(r":root\s*\{([^{}]*)\}")
_COMMENT = re.compile(r"/\*.*?\*/", re.DOTALL)
_DECLARATION = re.compile(r"--([\w-]+)\s*:\s*([^;]+?)\s*(?:;|$)")
_USE = re.compile(r"var\(\s*--([\w-]+)\s*(?:,((?:[^()]|\([^()]*\))*))?\)")
# How deep a property may refer to others before it is left to the renderer.
DEPTH = 5


def written_in(sheets: Sequence[str]) -> tuple[str, ...]:
    """The sheets with `var()` replaced by what `:root` says of it, the last sheet's word counting."""
    plain = [_COMMENT.sub("", sheet) for sheet in sheets]
    known: dict[str, str] = {}
    for sheet in plain:
        for block in _ROOT.findall(sheet):
            known.update(_DECLARATION.findall(block))
    set_elsewhere = {
        name for sheet in plain for name, _ in _DECLARATION.findall(_ROOT.sub("", sheet)) if name in known
    }
    for name in set_elsewhere:
        del known[name]

    def value(use: re.Match[str]) -> str:
        return known.get(use[1], use[0])

    for _ in range(DEPTH):
        plain = [_USE.sub(value, sheet) for sheet in plain]
        known = {name: _USE.sub(value, words) for name, words in known.items()}
    return tuple(plain)
