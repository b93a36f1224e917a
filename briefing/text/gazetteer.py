"""Many names looked for in a text at once: whole words, longest match, in any spelling.

One Aho-Corasick automaton holds every spelling with a blank at both ends and runs over the folded
text (see `folding`), so whole words cost nothing extra. Spans are characters of the text as given.

What it gets wrong: it knows no grammar. Two things of one name are one hit with two values.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Generic, TypeVar

import ahocorasick

from briefing.model import Span
from briefing.text.folding import fold_with_offsets, is_dropped, spellings

Value = TypeVar("Value")

# Names in capitals of at most this many letters are short forms: "US" is not "us", "SDF" not "sdf".
SHORT_FORM = 6
# A name that begins small: "al-Bab".
_ARTICLE = re.compile(r"(?:al|el|a[dnrstz]|e[dnrstz]|[ae]sh)[\s-]['’]?[A-Z]")


@dataclass(frozen=True, slots=True)
class Hit(Generic[Value]):
    """A name in a text, with everything that bears it, in the order they were given."""

    span: Span
    values: tuple[Value, ...]


class Gazetteer(Generic[Value]):
    """Names with what each stands for; build once, then look into as many texts as you like."""

    def __init__(self, names: Iterable[tuple[str, Value]], masks: Iterable[str] = ()) -> None:
        """Look for `names`, but for those that stand within one of the phrases in `masks`."""
        forms: dict[str, list[tuple[int, str, Value | None]]] = {}
        for name, value in names:
            case = _case_of(name)
            for form, skip in spellings(name):
                forms.setdefault(form, []).append((skip, case, value))
        for mask in masks:
            for form, skip in spellings(mask):
                forms.setdefault(form, []).append((skip, "any", None))
        self._automaton = ahocorasick.Automaton()
        for form, bearers in forms.items():
            self._automaton.add_word(f" {form} ", (len(form), tuple(bearers)))
        if forms:
            self._automaton.make_automaton()

    def find(self, text: str) -> tuple[Hit[Value], ...]:
        """What is named, in order; of names that overlap the first, and of those the longest."""
        if not len(self._automaton):
            return ()
        folded, offsets = fold_with_offsets(text)
        found: list[tuple[int, int, tuple[Value | None, ...]]] = []
        for last, (length, bearers) in self._automaton.iter(f" {folded} "):
            start, end = last - 1 - length + bearers[0][0], last - 1
            if offsets is not None:
                start, end = offsets[start], _end_of(text, offsets[end - 1] + 1)
            values = tuple(value for _, case, value in bearers if _case_fits(text[start:end], case))
            if values:
                found.append((start, end, values))
        return _longest(found)


def _end_of(text: str, end: int) -> int:
    while end < len(text) and is_dropped(text[end]):
        end += 1
    return end


def _case_of(name: str) -> str:
    first = next(filter(str.isalpha, name), "")
    if not first.isupper():
        return "any" if first else "capitals"
    letters = [letter for letter in name if letter.isalpha()]
    if len(letters) <= SHORT_FORM and all(map(str.isupper, letters)):
        return "capitals"
    return "initial"


def _case_fits(words: str, case: str) -> bool:
    if case == "any":
        return True
    if case == "initial":
        return words[0].isupper() or _ARTICLE.match(words) is not None
    return words.isupper()


def _longest(found: list[tuple[int, int, tuple[Value | None, ...]]]) -> tuple[Hit[Value], ...]:
    hits: list[Hit[Value]] = []
    reached = 0
    masked = [(start, end) for start, end, values in found if None in values]
    for start, end, values in sorted(found, key=lambda match: (match[0], -match[1])):
        named = tuple(value for value in values if value is not None)
        if start < reached or not named or any(a <= start and end <= b for a, b in masked):
            continue
        hits.append(Hit(Span(start, end), named))
        reached = end
    return tuple(hits)
