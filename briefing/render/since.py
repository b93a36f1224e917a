"""What changed, as the page shows it: each reading within its sentence, and the story it belongs to."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from briefing.analysis.places.dateline import find_dateline
from briefing.model import Article, Briefing, Card, Change, Reading, Reference
from briefing.render.numerals import scene_of
from briefing.text.sentences import sentences


@dataclass(frozen=True, slots=True)
class Side:
    """One reading of a change: its words within the sentence that holds them, white space evened."""

    reading: Reading
    # The numbered source; None for an article that this issue does not cite.
    reference: Reference | None
    # The sentence before the words, the words, and the sentence after them.
    lead: str
    words: str
    tail: str

    @property
    def article(self) -> Article:
        """The article that is read."""
        return self.reading.article

    @property
    def sentence(self) -> str:
        """All of it."""
        return f"{self.lead}{self.words}{self.tail}"

    @property
    def number(self) -> str:
        """The number words alone, or all words where the reading is no figure."""
        figure = self.reading.figure
        return figure.number.of(self.article.text) if figure else self.words

    @property
    def said_by(self) -> str:
        """Who gives the number, as the article tells it; "" where it does not."""
        figure = self.reading.figure
        return figure.attribution.name if figure and figure.attribution else ""


@dataclass(frozen=True, slots=True)
class ShownChange:
    """A change with what the page needs beside it."""

    change: Change
    # The story of this issue that it belongs to; None for one that is not told.
    card: Card | None
    # Where, as the sentence or the story says; "" where neither does.
    place: str
    before: Side | None
    after: Side | None
    # True where an earlier change stands in the same two sentences: the words alone need be printed.
    again: bool = False

    @property
    def kind(self) -> str:
        """The kind of change."""
        return self.change.kind

    @property
    def told_in_one(self) -> bool:
        """True where one article holds both readings, so that outlets do not tell them apart."""
        return (
            self.before is not None and self.after is not None and self.before.article is self.after.article
        )


def shown_changes(
    briefing: Briefing,
    card_of: Callable[[Article], Card | None],
    reference_of: Callable[[Article], Reference | None],
) -> tuple[ShownChange, ...]:
    """The briefing's changes in its order; one that repeats another's two readings is left out.

    So is a move that is a correction, too.
    """
    found: dict[object, ShownChange] = {}
    for change in briefing.changes:
        before, after = (
            side_of(reading, reference_of(reading.article)) if reading else None
            for reading in (change.before, change.after)
        )
        card = card_of(after.article) if after else None
        shown = ShownChange(change, card, _place(change, card), before, after)
        found.setdefault(_said(shown) if change.kind in ("moved", "disputed") else object(), shown)
    corrected = {_pair(shown) for shown in found.values() if shown.kind == "corrected"}
    kept = [s for s in found.values() if s.kind != "moved" or _pair(s) not in corrected]
    told: set[object] = set()
    for place, shown in enumerate(kept):
        if shown.before and shown.after:
            sentences_of = (shown.kind, shown.before.sentence, shown.after.sentence)
            kept[place] = replace(shown, again=sentences_of in told)
            told.add(sentences_of)
    return tuple(kept)


def side_of(reading: Reading, reference: Reference | None) -> Side:
    """The reading within its sentence."""
    text, span = reading.article.text, reading.span
    held = [s for s in sentences(text) if s.meets(span)]
    filed = find_dateline(text)
    start = min((s.start for s in held), default=span.start)
    if filed and start < filed.span.end <= span.start:
        start = filed.span.end
    end = max((s.end for s in held), default=span.end)
    lead, tail = text[start : span.start].lstrip(), text[span.end : max(end, span.end)]
    return Side(
        reading,
        reference,
        " ".join(lead.split()) + (" " if lead[-1:].isspace() else ""),
        " ".join(span.of(text).split()),
        (" " if tail[:1].isspace() else "") + " ".join(tail.split()),
    )


def _place(change: Change, card: Card | None) -> str:
    after = change.after
    if after and after.figure and after.figure.place:
        return " ".join(after.figure.place.of(after.article.text).split())
    return scene_of(card)


def _pair(shown: ShownChange) -> object:
    """Both numbers: a correction is told once, and not as a move as well."""
    readings = (shown.change.before, shown.change.after)
    return tuple(
        (r.article.source, r.figure.kind, r.figure.value) for r in readings if r is not None and r.figure
    )


def _said(shown: ShownChange) -> object:
    """Both readings in numbers: "36 trucks" and "Thirty-six trucks" are one thing told twice."""
    readings = (shown.change.before, shown.change.after)
    return tuple(
        (r.article.id if r is shown.change.before else "", r.figure.kind, r.figure.outcome, r.figure.value)
        for r in readings
        if r and r.figure
    )
