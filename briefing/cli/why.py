"""`--why`: the points that put each story, quote and figure where it stands."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from briefing.model import Briefing, Card, Reason


def explained(briefing: Briefing) -> Iterator[str]:
    """Lines that give every story its weight and reasons, then those of its quotes and figures."""
    for section in briefing.sections:
        yield f"{section.theater.name}"
        for card in (*section.cards, *section.rows):
            yield from _card(card)


def _card(card: Card) -> Iterator[str]:
    yield f"{card.number:3}. {card.headline}"
    yield f"     {_sum(card.story.why)}"
    for quote in card.quotes:
        yield f"     quote “{_cut(quote.text)}” [{quote.reference.number}]"
        yield f"       {_sum(quote.quote.why)}"
    for figure in card.figures:
        yield f"     figure {_cut(figure.phrase)} [{figure.reference.number}]"
        yield f"       {_sum(figure.why)}"


def _sum(why: Iterable[Reason]) -> str:
    reasons = tuple(why)
    parts = " ".join(f"{reason.points:+.2f} {reason.word}," for reason in reasons).rstrip(",")
    return f"{sum(reason.points for reason in reasons):.2f} = {parts}" if parts else "no reasons were kept"


def _cut(words: str, most: int = 70) -> str:
    plain = " ".join(words.split())
    return plain if len(plain) <= most else plain[: most - 1] + "…"
