"""How much of each story is printed, and which stories fill the page of the top stories.

A story told at length begins with a sentence, a quote and two figures; what room its page has left
goes to further sentences, quotes and figures, the top stories first. A story in short has its first
sentence, one more where both are short, and its best quote. No words are printed twice in one story.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from briefing.model import Briefing, Card, Change, Line, PrintedFigure, PrintedQuote
from briefing.render.copyfit import LEAST_ROOM, SHEETS, Paper, figure_height, text_height
from briefing.render.numerals import elsewhere, outcome_of
from briefing.render.printed import speaker_of
from briefing.render.spoken import spoken

# Head of a section with its gaps, in millimetres, less the rule that its first story goes without.
SECTION_HEAD = 11.5
# Room that a page keeps free, since heights are estimates.
LOST_AT_END = 2.0
# Width of the column beside a story.
RAIL = 44.0
# Words of a story in short: its second sentence is printed within this, and its quote within that.
SHORT_WORDS, SHORT_QUOTE = 46, 34
# Sentences, quotes and figures of a story told at length, step by step.
STEPS = ((1, 1, 2), (2, 1, 2), (2, 1, 3), (3, 1, 3), (3, 2, 3))
# Most stories told at length on the page after the first.
MOST_LEADS = 6


@dataclass(frozen=True, slots=True)
class CardPlan:
    """What is printed of a story."""

    lines: tuple[Line, ...]
    quotes: tuple[PrintedQuote, ...]
    figures: tuple[PrintedFigure, ...]


@dataclass(frozen=True, slots=True)
class Plan:
    """What is printed of every story."""

    # By the story's number.
    cards: Mapping[int, CardPlan]
    # Stories told at length, by theater.
    leads: Mapping[str, int]


def whole(card: Card, quotes: tuple[PrintedQuote, ...] = ()) -> CardPlan:
    """All that there is of the story, `quotes` for its own; no sentence says what one of them says."""
    return _told(card, len(card.lines), quotes or card.quotes, len(card.figures))


def in_short(card: Card) -> CardPlan:
    """The story in short."""
    words = sum(len(line.text.split()) for line in card.lines[:2])
    short = [q for q in card.quotes if len(q.text.split()) <= SHORT_QUOTE]
    return _told(card, 2 if words <= SHORT_WORDS else 1, short[:1], 3)


def plan(briefing: Briefing, paper: Paper, left: float) -> Plan:
    """The plan for a briefing whose page 1 leaves `left` millimetres."""
    sheet = SHEETS[paper]
    measure = sheet.width - 50
    sections = [section for section in briefing.sections if section.cards or section.rows]
    room = sheet.other - LOST_AT_END + (left - LOST_AT_END if left >= LEAST_ROOM else 0)
    room -= SECTION_HEAD * len(sections)
    steps: dict[int, int] = {}
    tall: dict[int, float] = {}
    leads = {section.theater.id: 0 for section in sections}
    in_turn = [
        (section.theater.id, section.cards[place])
        for place in range(max((len(section.cards) for section in sections), default=0))
        for section in sections
        if place < len(section.cards)
    ]
    told: list[Card] = []
    for theater, card in in_turn[:MOST_LEADS]:
        needed = _height(card, _at_step(card, 0), measure)
        if leads[theater] and sum(tall.values()) + needed > room:
            break
        told.append(card)
        leads[theater] += 1
        steps[card.number], tall[card.number] = 0, needed
    for step in range(1, len(STEPS)):
        for card in told:
            better = _height(card, _at_step(card, step), measure)
            if sum(tall.values()) - tall[card.number] + better <= room:
                steps[card.number], tall[card.number] = step, better
    cards = {card.number: _at_step(card, steps[card.number]) for card in told}
    return Plan({card.number: cards.get(card.number) or in_short(card) for card in briefing.cards}, leads)


def _at_step(card: Card, step: int) -> CardPlan:
    lines, quotes, figures = STEPS[step]
    return _told(card, lines, card.quotes[:quotes], figures)


def _told(
    card: Card, lines: int, quotes: tuple[PrintedQuote, ...] | list[PrintedQuote], figures: int
) -> CardPlan:
    """So many of each, without a sentence that repeats a quote, nor a quote that repeats the first sentence."""
    first, others = card.lines[:1], card.lines[1:]
    kept = tuple(quote for quote in quotes if not any(_holds(line, quote) for line in first))
    fresh = tuple(line for line in others if not any(_holds(line, quote) for quote in kept))
    return CardPlan((*first, *fresh[: lines - 1]), kept, card.figures[:figures])


def _holds(line: Line, quote: PrintedQuote) -> bool:
    if line.reference.article != quote.reference.article:
        return False
    return any(line.span.meets(segment) for segment in quote.quote.segments)


def _height(card: Card, told: CardPlan, measure: float) -> float:
    text = 4.4 + text_height(card.headline, "serif-bold", 13.5, 1.2, measure) + 1.2
    text += sum(text_height(line.text + " 00", "serif", 9.4, 1.43, measure) + 1.3 for line in told.lines)
    for quote in told.quotes:
        # The interruption is set smaller than the quote.
        said = " ".join(f"{part.words} “” {part.then[: len(part.then) * 4 // 5]}" for part in spoken(quote))
        text += text_height(said + " 00", "serif-italic", 11, 1.31, measure - 6.5) + 4.6
        text += text_height(_by(quote), "sans", 7.5, 1.35, measure - 6.5)
    text += text_height(_trail(card), "sans", 7.1, 1.4, measure)
    rail = 1.5
    for printed in told.figures:
        over = bool(outcome_of(printed) or elsewhere(printed, card))
        rail += figure_height(printed, RAIL, 15, over=over, by=True) + 3.2
    rail += sum(_dispute_height(change) for change in card.disputes)
    return max(text, rail) + 6.0


def _dispute_height(change: Change) -> float:
    """What sources differ on, beside a story: a head and the readings with their outlets."""
    readings = [reading for reading in (change.before, change.after) if reading]
    told = [
        f"{reading.span.of(reading.article.text)} 00 {reading.article.outlet}, 00 Mmm" for reading in readings
    ]
    return 5.0 + sum(text_height(words, "sans", 7.4, 1.36, RAIL - 2.5) for words in told)


def _by(quote: PrintedQuote) -> str:
    return f"{' , '.join(speaker_of(quote.quote))} · {quote.reference.article.outlet}"


def _trail(card: Card) -> str:
    """About the words that stand below a story."""
    names = [other.article.outlet for other in card.also] + [a.outlet for a in card.reference.carried_by]
    follows = f"Carries on {card.story.follows.headline[:90]}, 00 Mmm" if card.story.follows else ""
    return f"Also reported by Same text in {', '.join(names)} {follows} Why here {', '.join(reason.word for reason in card.why)}"
