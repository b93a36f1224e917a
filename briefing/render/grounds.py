"""Why a story stands where it does, in the reader's language."""

from __future__ import annotations

from briefing.labels import Labels
from briefing.model import Card, Reason


def grounds(card: Card, labels: Labels) -> list[str]:
    """Its heaviest reasons; names and numbers stay as they are printed."""
    return [_ground(reason, card, labels) for reason in card.why]


def _ground(reason: Reason, card: Card, labels: Labels) -> str:
    if reason.label == "outlet":
        return labels.count("outlet", int(reason.given))
    if reason.label == "mainly" and card.story.theater:
        return labels.fill("mainly", a=labels.name_of(card.story.theater))
    if reason.label in labels["outcome"]:
        return f"{reason.given} {labels['outcome'][reason.label]}"
    return str(labels["new_here"]) if reason.label == "new" else reason.word
