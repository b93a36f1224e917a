"""What a template may use: the briefing, the look, labels, a calendar, and what is drawn from them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from markupsafe import Markup

from briefing.model import Article, Briefing, Card, Look, PrintedQuote, Reference, Theater
from briefing.render import charts, maps, printed
from briefing.render.labels import Calendar, Labels, labels
from briefing.render.pins import numbers_in_words

# Words a minute at which a briefing is read: adults read English prose at 238 (Brysbaert 2019).
READING_SPEED = 238
# Traffic Light Protocol 2.0: the colour of each label's letters, on black.
TLP = {
    "TLP:RED": "#ff2b2b",
    "TLP:AMBER": "#ffc000",
    "TLP:AMBER+STRICT": "#ffc000",
    "TLP:GREEN": "#33ff00",
    "TLP:CLEAR": "#ffffff",
}


@dataclass(frozen=True, slots=True)
class Page:
    """What is worked out from a briefing for its page."""

    # The locator map as SVG; empty where nothing can be shown on it.
    map: Markup
    # Numbers of stories told in full that the map cannot show, in words.
    unmapped: str
    # Bars of articles a day as SVG; empty with fewer than two days.
    chart: Markup
    # Minutes to read the stories told in full, at least 1.
    minutes: int
    # Name, role and quotes of each speaker.
    speakers: tuple[tuple[str, str, tuple[PrintedQuote, ...]], ...]
    # The theaters' names in their own script, "" where there are none.
    native: str
    # Colour of the marking's letters.
    marking_colour: str
    # "empty" when there is no story, "failed" when also no source could be read, else "".
    trouble: str


def page(briefing: Briefing, calendar: Calendar, words: Labels, marking: str) -> Page:
    """The worked-out parts of a page."""
    theaters = briefing.edition.theaters
    cards = briefing.cards
    missing = [card.number for card in cards if not maps.mapped(theaters, card)]
    seen = sorted({card.story.lead.scene.name for card in cards if card.story.lead.scene})
    names = words.listed([theater.name for theater in theaters])
    drawn = maps.locator_map(
        theaters, cards, words.fill("map_alternative", a=names, b=", ".join(seen) or "–")
    )
    stories = any(section.cards or section.rows for section in briefing.sections)
    failed = bool(briefing.coverage.failures) and not briefing.coverage.articles
    return Page(
        map=drawn,
        unmapped=numbers_in_words(missing),
        chart=charts.volume_chart(briefing.volume, calendar, words["volume_alternative"]),
        minutes=max(1, round(printed.words_printed(briefing) / READING_SPEED)),
        speakers=tuple(printed.by_speaker(briefing)),
        native=_native([theater.native_name for theater in theaters if theater.native_name]),
        marking_colour=TLP.get(marking.upper(), "#ffffff"),
        trouble="" if stories else "failed" if failed else "empty",
    )


def context(briefing: Briefing, look: Look) -> dict[str, object]:
    """The variables of a template, at the border to Jinja."""
    words = labels(look.language)
    calendar = Calendar(briefing.edition.zone, words)
    return {
        "briefing": briefing,
        "look": look,
        "labels": words,
        "calendar": calendar,
        "page": page(briefing, calendar, words, look.marking),
        "reference_of": _finder(briefing),
        "theater_of": _placer(briefing),
        "alone": alone,
        "sparkline": charts.sparkline,
    }


def alone(card: Card) -> bool:
    """True when every sentence of a story stands in one outlet only: it is marked once, not at each."""
    return bool(card.lines) and all(line.single_source for line in card.lines)


def _native(names: list[str]) -> str:
    """Names in their own script, joined as that script joins them."""
    return " و".join(names) if names and all(map(printed.right_to_left, names)) else " · ".join(names)


def _placer(briefing: Briefing) -> Callable[[Reference], Theater | None]:
    """Finds the theater in whose section a source is used first."""
    theaters: dict[int, Theater] = {}
    for section in briefing.sections:
        for card in (*section.cards, *section.rows):
            for reference in (card.reference, *card.also):
                theaters.setdefault(reference.number, section.theater)

    def theater_of(reference: Reference) -> Theater | None:
        return theaters.get(reference.number)

    return theater_of


def _finder(briefing: Briefing) -> Callable[[Article], Reference | None]:
    """Finds the numbered source of an article; None for articles of earlier editions."""
    known = {(r.article.id, r.article.version): r for r in reversed(briefing.references)}

    def reference_of(article: Article) -> Reference | None:
        return known.get((article.id, article.version))

    return reference_of
