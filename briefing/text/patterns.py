"""Patterns of many words that fail fast."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

# An alternative that begins with a letter, and where that letter may not be left out.
_LETTER_FIRST = re.compile(r"[^\W\d_](?![?*{+])")


def holds_any(text: str, hints: Iterable[str]) -> bool:
    """True where one of the hints stands in the text, letter for letter.

    A pattern of many words that begins anywhere costs some fifty times as much to look for in vain.
    """
    return any(map(text.__contains__, hints))


def by_first_letter(alternatives: str) -> str:
    """The same alternatives ("killed|died") put together by their first letters: one group, to match any case.

    It matches what they match, and the first of them that fits still wins. Where a pattern ignores
    case, each alternative is tried at each place; so put together, only those are whose letter stands
    there.
    """
    found: list[str] = []
    run: dict[str, list[str]] = {}
    for alternative in (*_parted(alternatives), ""):
        if _LETTER_FIRST.match(alternative):
            run.setdefault(alternative[0].lower(), []).append(alternative[1:])
            continue
        found += [f"(?-i:[{letter}{letter.upper()}])(?:{'|'.join(rest)})" for letter, rest in run.items()]
        run = {}
        if alternative:
            found.append(alternative)
    return f"(?:{'|'.join(found)})"


def _parted(alternatives: str) -> Iterator[str]:
    """The alternatives of a pattern; a bar within brackets parts nothing."""
    depth, start, at = 0, 0, 0
    while at < len(alternatives):
        letter = alternatives[at]
        if letter == "\\":
            at += 1
        elif letter in "([":
            depth += 1
        elif letter in ")]":
            depth -= 1
        elif letter == "|" and not depth:
            yield alternatives[start:at]
            start = at + 1
        at += 1
    yield alternatives[start:]
