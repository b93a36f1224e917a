"""How a figure is set: the numeral large, what the article says before and after it small."""

from __future__ import annotations

from dataclasses import dataclass

from briefing.analysis.quantities.labels import label
from briefing.model import Card, Outcome, PrintedFigure

# Kinds of figure that belong to the story's scene; money and shares belong where their sentence says.
_OF_THE_SCENE = frozenset({"casualties", "displaced", "strikes", "people", "events", "places"})
# Sentences of an article that say where it happens; the same as for what tells one event from another.
OPENING = 3
# Words of a phrase that say already what became of those counted.
_SAYING = {
    "killed": ("kill", "dead", "died", "dying", "death", "toll", "قتل", "قتيل", "وفا"),
    "wounded": ("wound", "injur", "hurt", "جرح", "جريح", "أصيب", "إصاب"),
    "missing": ("missing", "disappear", "مفقود"),
    "detained": ("detain", "arrest", "prisoner", "معتقل", "موقوف"),
}
# Characters that fit a cell of the strip at full and at middle size.
FULL, MIDDLE = 9, 15


@dataclass(frozen=True, slots=True)
class Numeral:
    """A figure as it is set: joined by spaces, `before`, `number`, `scale` and `phrase` are the article's words."""

    # The bound or other words that the article prints before the number ("about").
    before: str
    # What is set large ("$18.4", "5,200", "Nine").
    number: str
    # What belongs to the number ("million").
    scale: str
    # The words of the article that follow ("US troops").
    phrase: str
    # What is counted where the article says it elsewhere: set in brackets; "" where it adds nothing.
    counted: str
    # "" or "long" or "longer": how far the numeral must shrink to fit.
    size: str

    @property
    def bare(self) -> bool:
        """True when nothing says what is counted."""
        return not (self.phrase or self.counted)


def numeral(printed: PrintedFigure) -> Numeral:
    """The printed figure in its parts."""
    parts = label(printed.figure, printed.reference.article.text)
    width = len(parts.number) + len(parts.scale) // 2
    size = "" if width <= FULL else "long" if width <= MIDDLE else "longer"
    return Numeral(parts.before, parts.number, parts.scale, parts.phrase, parts.counted, size)


def outcome_of(printed: PrintedFigure) -> Outcome:
    """What became of those counted; "" where the words beside the number say it."""
    parts, outcome = numeral(printed), printed.figure.outcome
    words = f"{parts.before} {parts.phrase} {parts.counted}".casefold()
    return "" if outcome and any(word in words for word in _SAYING[outcome]) else outcome


def scene_of(card: Card | None) -> str:
    """Where the opening of the story says that it happens; "" where only a later sentence names a place."""
    lead = card.story.lead if card else None
    if lead is None or lead.scene is None:
        return ""
    first = lead.sentences[:OPENING]
    return lead.scene.name if not first or lead.scene.span.start < first[-1].end else ""


def place_of(printed: PrintedFigure, scene: str) -> str:
    """Where it was counted: as its sentence says, else the story's scene where that can be meant; else ""."""
    figure = printed.figure
    if figure.place:
        return " ".join(figure.place.of(printed.reference.article.text).split())
    return scene if figure.kind in _OF_THE_SCENE else ""


def elsewhere(figure: PrintedFigure, card: Card) -> str:
    """Where a figure was counted, if its sentence names another place than the story's head does; else ""."""
    scene = card.story.lead.scene
    place = place_of(figure, "")
    known = f"{scene.name} {scene.governorate or ''}".casefold() if scene else ""
    return "" if place.casefold() in known else place
