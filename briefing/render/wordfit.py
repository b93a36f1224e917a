"""How many words page 1 holds, and what of it is left to the pages after where they are too many.

Page 1 is read in two minutes: 450 to 500 words, the masthead, the running heads and the map's names
counted in. Words are counted as text taken from the PDF parts them.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from briefing.model import Briefing, Line, Look, PrintedFigure, Theater
from briefing.render.numerals import numeral
from briefing.render.since import ShownChange, Side

# Words of page 1, at most.
MOST_WORDS = 500
# Words of masthead, running heads, headings over the blocks and lines under them, whatever the day brought: 92 on
# the fixtures and the sample in English, 103 at most in French and Arabic.
FURNITURE = 103
# Names of countries and towns without a story on the map; wide-set capitals come apart.
MAP_NAMES = 20
# Stories a theater and changes to which the page is cut back in turn: first the one, then the other.
LEAST = ((5, 2), (3, 1), (1, 0))


@dataclass(frozen=True, slots=True)
class Limits:
    """What page 1 lists at most: stories a theater and changes; and words of all bottom lines."""

    listed: int
    changes: int
    line_words: int


ALL = Limits(sys.maxsize, sys.maxsize, sys.maxsize)


def limits(
    briefing: Briefing,
    look: Look,
    lines: Sequence[tuple[Theater, Sequence[Line]]],
    changes: Sequence[ShownChange],
    listed: int,
) -> Limits:
    """What may stand on page 1 of what fits it, within `MOST_WORDS`.

    The later stories of the contents go first, then the lesser changes; sentences of the bottom line
    give way only when little else is left.
    """
    room = MOST_WORDS - _always(briefing, look)
    told = sum(map(line_words, (line for _, of_theater in lines for line in of_theater)))
    least = sum(line_words(of_theater[0]) for _, of_theater in lines if of_theater)
    changed = [0]
    for change in changes:
        changed.append(changed[-1] + change_words(change))
    contents = [contents_words(briefing, most) for most in range(listed + 1)]
    for wanted in (told, least):
        for most, number in _steps(listed, len(changes)):
            left = room - contents[most] - changed[number]
            if wanted <= left:
                return Limits(most, number, left)
    return Limits(min(1, listed), 0, least)


def _steps(listed: int, changes: int) -> Iterator[tuple[int, int]]:
    """Stories listed and changes, ever fewer."""
    yield listed, changes
    for least_listed, least_changes in LEAST:
        while listed > least_listed:
            listed -= 1
            yield listed, changes
        while changes > least_changes:
            changes -= 1
            yield listed, changes


def _always(briefing: Briefing, look: Look) -> int:
    """Words that stand on page 1 in any case: furniture, titles, key figures, the map's names, numbers of stories."""
    title = _words(look.title or briefing.edition.title)
    theaters = sum(2 * _words(section.theater.name) for section in briefing.sections)
    places = {card.story.lead.scene.name for card in briefing.cards if card.story.lead.scene}
    marks = sum(_words(place) for place in places) + len(briefing.cards)
    counted = len(briefing.cards) if briefing.changes else 0
    figures = sum(map(_figure_words, briefing.key_figures[:4]))
    return FURNITURE + 3 * title + theaters + marks + MAP_NAMES + counted + figures


def line_words(line: Line) -> int:
    """Words of a sentence of the bottom line with its number and what it is marked with."""
    return _words(line.text) + 1 + 2 * line.single_source


def contents_words(briefing: Briefing, listed: int) -> int:
    """Words of the contents that list so many stories a theater, each with its number and page."""
    cards = [card for section in briefing.sections for card in section.cards[:listed]]
    cut = sum(len(section.cards) > listed for section in briefing.sections)
    return sum(_words(card.headline) + 2 for card in cards) + 5 * cut


def change_words(shown: ShownChange) -> int:
    """Words of a change as page 1 tells it."""
    if shown.kind == "moved" and shown.after:
        return _words(shown.place) + 4 + _words(shown.after.sentence)
    if shown.kind == "quiet":
        return _words(shown.change.what) + 6
    headline = shown.card.headline if shown.card else ""
    return 2 + _words(headline) + sum(map(_side_words, filter(None, (shown.before, shown.after))))


def _side_words(side: Side) -> int:
    return _words(side.words) + _words(side.article.outlet) + 2


def _figure_words(printed: PrintedFigure) -> int:
    parts = numeral(printed)
    told = f"{parts.before} {parts.number} {parts.scale} {parts.phrase} {parts.counted}"
    was = 6 if printed.before else 0
    return _words(told) + 5 + was


def _words(text: str) -> int:
    return len(text.split())
