"""How a quote is set: its words between marks, and where the article breaks in, the article's own words."""

from __future__ import annotations

import re
from dataclasses import dataclass

from briefing.model import PrintedQuote

# Characters of an interruption that are printed; a longer one is shown by an ellipsis.
LONGEST_INTERRUPTION = 70
_MARK = re.compile('["“”«»„]')


@dataclass(frozen=True, slots=True)
class Spoken:
    """One stretch of somebody's words, and what the article says before the next."""

    # Between the marks, with the comma that closes it where another stretch follows.
    words: str
    # The interruption, with the space before it where there is one (" he said."); "" where the
    # article's own is too long to repeat.
    then: str


def spoken(printed: PrintedQuote) -> tuple[Spoken, ...]:
    """The quote in its stretches, white space evened."""
    text, segments = printed.reference.article.text, printed.quote.segments
    following = [segment.start for segment in segments[1:]]
    found = []
    for segment, start in zip(segments, [*following, None], strict=True):
        comma, then = _interruption(text[segment.end : start]) if start is not None else ("", "")
        found.append(Spoken(" ".join(segment.of(text).split()) + comma, then))
    return tuple(found)


def _interruption(between: str) -> tuple[str, str]:
    """What still stands within the marks, and the words outside them."""
    marks = [found.start() for found in _MARK.finditer(between)]
    if len(marks) < 2:
        return "", ""
    then = between[marks[0] + 1 : marks[-1]]
    if len(then) > LONGEST_INTERRUPTION or "\n\n" in then or len(marks) > 2:
        return "", ""
    space = " " if then[:1].isspace() else ""
    return between[: marks[0]].strip(), space + " ".join(then.split())
