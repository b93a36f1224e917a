"""What stands on the one page of the look `flash`: stories, quotes and headlines, as many as fit.

Reckoned in millimetres like page 1 of the standard look (see `copyfit`); the sizes are those of
templates/flash/style.css.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from briefing.model import Briefing, Card, PrintedQuote, Reference, Section
from briefing.render.copyfit import SHEETS, Paper, strip_height, text_height
from briefing.render.metrics import MM_PER_POINT, height
from briefing.render.metrics import width as text_width

# Masthead, coverage line and gaps.
FURNITURE = 30.0
# What the page keeps free, since heights are estimates.
SPARE = 6.0
# Name of a theater with its rule and gaps.
HEAD = 10.5
# Sources in a line of the foot, and the height of such a line.
SOURCES_A_LINE, SOURCE_LINE = 4.0, 3.45
# Stories of a theater that are told with a sentence, and quotes printed for it.
MOST_STORIES, MOST_QUOTES = 5, 1
# Headlines that follow the stories told.
MOST_HEADLINES = 8


@dataclass(frozen=True, slots=True)
class Flash:
    """What stands on the page; the keys are ids of theaters."""

    stories: dict[str, tuple[Card, ...]]
    said: dict[str, tuple[PrintedQuote, ...]]
    further: dict[str, tuple[Card, ...]]
    # The sources that it cites, by number.
    sources: tuple[Reference, ...]
    # Stories that it does not name at all.
    left_out: int

    def told(self, section: Section) -> tuple[Card, ...]:
        """Stories of the section with a sentence each."""
        return self.stories.get(section.theater.id, ())

    def quotes(self, section: Section) -> tuple[PrintedQuote, ...]:
        """Quotes printed for the section."""
        return self.said.get(section.theater.id, ())

    def headlines(self, section: Section) -> tuple[Card, ...]:
        """Stories of which the headline alone is printed."""
        return self.further.get(section.theater.id, ())


def flash(briefing: Briefing, paper: Paper) -> Flash:
    """The page for this briefing."""
    width, room = SHEETS[paper].width, SHEETS[paper].first - FURNITURE - SPARE
    sections = [section for section in briefing.sections if section.cards or section.rows]
    cited = {r.number: r for f in briefing.key_figures[:4] for r in (f.reference, *f.also)}
    used = strip_height(briefing.key_figures[:4], width) + HEAD * len(sections)
    stories: dict[str, list[Card]] = {section.theater.id: [] for section in sections}
    said: dict[str, list[PrintedQuote]] = {section.theater.id: [] for section in sections}
    further: dict[str, list[Card]] = {section.theater.id: [] for section in sections}

    def take(height: float, references: Iterable[Reference]) -> bool:
        """Reserve the room, if there is as much with the sources in the foot."""
        nonlocal used
        found = {r.number: r for r in references}
        foot = SOURCE_LINE * (1 + len(cited | found) / SOURCES_A_LINE)
        if used + height + foot > room:
            return False
        used += height
        cited.update(found)
        return True

    for place in range(MOST_STORIES):
        for section in sections:
            if place < len(section.cards):
                card = section.cards[place]
                lines = card.lines[:1]
                if take(_story_height(card, width), (line.reference for line in lines)):
                    stories[section.theater.id].append(card)
        if place == 1:
            for section in sections:
                for quote in _best_quotes(stories[section.theater.id]):
                    if take(_quote_height(quote, width), (quote.reference,)):
                        said[section.theater.id].append(quote)
    for place in range(MOST_HEADLINES):
        for section in sections:
            rest = [c for c in (*section.cards, *section.rows) if c not in stories[section.theater.id]]
            if place < len(rest):
                tall = _share_of_line(rest[place].headline[:110] + " 00 · ", width)
                if take(tall, (rest[place].reference,)):
                    further[section.theater.id].append(rest[place])
    named = sum(len(cards) for cards in (*stories.values(), *further.values()))
    return Flash(
        {key: tuple(found) for key, found in stories.items()},
        {key: tuple(found) for key, found in said.items()},
        {key: tuple(found) for key, found in further.items()},
        tuple(cited[number] for number in sorted(cited)),
        max(briefing.coverage.stories - named, 0),
    )


def _best_quotes(cards: Iterable[Card]) -> list[PrintedQuote]:
    quotes = [quote for card in cards for quote in card.quotes[:1]]
    return quotes[:MOST_QUOTES]


def _share_of_line(text: str, measure: float) -> float:
    """Headlines follow one another in a paragraph: each takes its share of the lines."""
    return height(text_width(text, "sans", 7.9) * MM_PER_POINT / measure, 7.9, 1.4)


def _story_height(card: Card, width: float) -> float:
    tall = text_height(card.headline[:150], "serif-bold", 10.6, 1.2, width) + 1.7
    return tall + sum(
        text_height(line.text + " 00 single source", "serif", 9.2, 1.36, width) for line in card.lines[:1]
    )


def _quote_height(quote: PrintedQuote, width: float) -> float:
    return text_height(quote.text + " said somebody or other 00", "serif-italic", 10, 1.28, width - 6.5) + 6.6
