"""What a template may use: the briefing, the look, labels, a calendar, and what is drawn from them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date

from markupsafe import Markup

from briefing.labels import Calendar, labels
from briefing.model import Article, Briefing, Card, DateAhead, Look, PrintedFigure, PrintedQuote, Section
from briefing.render import charts, copyfit, maps, printed, storyfit
from briefing.render.copyfit import Front
from briefing.render.finding import card_finder, reference_finder
from briefing.render.flash import Flash, flash
from briefing.render.numerals import elsewhere, place_of, scene_of
from briefing.render.pins import numbers_in_words
from briefing.render.placenames import PlaceNames, place_names
from briefing.render.since import ShownChange, shown_changes
from briefing.render.storyfit import CardPlan, Plan

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


# Figures that moved, and speakers, on the front pages that list them.
MOST_MOVES, MOST_ACTORS = 6, 13
# Quotes in the register of the reference pages, about two pages of them.
MOST_QUOTES = 60


@dataclass(frozen=True, slots=True)
class Actor:
    """Somebody who is quoted."""

    name: str
    # Title or office as one of the articles prints it; "" for none.
    role: str
    quotes: tuple[PrintedQuote, ...]
    # Stories told in full that quote them, in the order of the page.
    cards: tuple[Card, ...]


@dataclass(frozen=True, slots=True)
class Page:
    """What is worked out from a briefing for its page."""

    # What stands over it: the look's title, else the edition's.
    title: str
    # The locator map as SVG; empty where nothing can be shown on it.
    map: Markup
    # Numbers of stories told in full that the map cannot show, in words.
    unmapped: str
    # Bars of articles a day as SVG; empty with fewer than two days.
    chart: Markup
    # The day's articles by the hour of their publication as SVG; empty with fewer than two.
    timeline: Markup
    # Minutes to read the stories told in full, at least 1.
    minutes: int
    # Name, role and quotes of each speaker, and how many quotes of later stories are left out there.
    speakers: tuple[tuple[str, str, tuple[PrintedQuote, ...]], ...]
    quotes_cut: int
    # The theaters' names in their own script, "" where there are none or the title has them.
    native: str
    # Dates ahead, a sentence once: the days that it names, and where it stands.
    coming: tuple[tuple[tuple[date, ...], DateAhead], ...]
    # Colours of the theaters that are named, each once.
    colours: tuple[str, ...]
    # Colour of the marking's letters.
    marking_colour: str
    # "empty" when there is no story, "failed" when also no source could be read, else "".
    trouble: str
    # What fits page 1.
    front: Front
    # Everything that changed, each once.
    changes: tuple[ShownChange, ...]
    # Stories told in full that are new, and those that carry on earlier ones; empty where nothing
    # is known of the days before.
    new_stories: tuple[Card, ...]
    carried_on: tuple[Card, ...]
    # What is printed of every story, and which are told at length.
    plan: Plan
    # All that there is of every story told in full, by its number.
    wholes: Mapping[int, CardPlan]
    # What stands on the one page of the look "flash".
    flash: Flash
    # Everybody who is quoted, the most quoted first.
    actors: tuple[Actor, ...]
    # How many figures that moved, and how many speakers, a front page lists.
    most_moves: int = MOST_MOVES
    most_actors: int = MOST_ACTORS

    def plan_of(self, card: Card) -> CardPlan:
        """What is printed of the story; all of it for one that no page was reckoned for."""
        return self.plan.cards.get(card.number) or storyfit.whole(card)

    def whole(self, card: Card) -> CardPlan:
        """All that there is of the story, with every quote of the register that belongs to it."""
        return self.wholes.get(card.number) or storyfit.whole(card)

    def leads(self, section: Section) -> tuple[Card, ...]:
        """The section's stories that are told at length."""
        return section.cards[: self.plan.leads.get(section.theater.id, 0)]

    def others(self, section: Section) -> tuple[Card, ...]:
        """The section's other stories, told in short."""
        return section.cards[self.plan.leads.get(section.theater.id, 0) :]

    def disputes_of(self, card: Card) -> tuple[ShownChange, ...]:
        """What the story's sources differ on."""
        return tuple(c for c in self.changes if c.kind == "disputed" and c.change in card.disputes)


def page(briefing: Briefing, calendar: Calendar, names: PlaceNames, look: Look) -> Page:
    """The worked-out parts of a page."""
    words = names.labels
    title = look.title or words.title_of(briefing.edition)
    theaters, cards = briefing.edition.theaters, briefing.cards
    missing = [card.number for card in cards if not maps.mapped(theaters, card)]
    card_of = card_finder(briefing)
    changes = shown_changes(briefing, card_of, reference_finder(briefing))
    new, carried_on = _begun(briefing)
    register = _register(briefing, card_of)
    native = _native([theater.native_name for theater in theaters if theater.native_name])
    drawn, ratio = _map(briefing, names)
    front = copyfit.front(briefing, changes, look, ratio, bool(new or carried_on))
    return Page(
        title=title,
        map=drawn,
        unmapped=numbers_in_words(missing),
        chart=charts.volume_chart(briefing.volume, calendar, words["volume_alternative"]),
        timeline=charts.timeline(briefing, calendar, words),
        minutes=max(1, round(printed.words_printed(briefing) / READING_SPEED)),
        speakers=tuple(printed.by_speaker(register)),
        quotes_cut=len(briefing.quotes) - len(register),
        native="" if native in title else native,
        coming=_coming(briefing),
        colours=_colours(briefing),
        marking_colour=TLP.get(look.marking.upper(), "#ffffff"),
        trouble=_trouble(briefing),
        front=front,
        changes=changes,
        new_stories=new,
        carried_on=carried_on,
        plan=storyfit.plan(briefing, look.paper, front.left),
        wholes=_wholes(briefing, card_of),
        flash=flash(briefing, look.paper),
        actors=_actors(briefing, card_of),
    )


def context(briefing: Briefing, look: Look) -> dict[str, object]:
    """The variables of a template, at the border to Jinja."""
    words = labels(look.language)
    calendar = Calendar(briefing.edition.zone, words)
    card_of = card_finder(briefing)
    names = place_names(briefing, words)
    return {
        "briefing": briefing,
        "look": look,
        "labels": words,
        "calendar": calendar,
        "page": page(briefing, calendar, names, look),
        "reference_of": reference_finder(briefing),
        "card_of": card_of,
        "place_name": names.place,
        "place_of": _figure_placer(card_of),
        "elsewhere": elsewhere,
        "alone": alone,
        "sparkline": charts.sparkline,
    }


# The variables that templates call, as the reference of templates describes them.
FUNCTIONS = {
    "reference_of(article)": "Its numbered source; none for an article of an earlier issue.",
    "card_of(article)": "The story of this issue that it tells; none for an article of an earlier issue.",
    "place_name(name)": "The place in the page's language, where the gazetteer or the labels know it; else the name.",
    "place_of(figure)": 'Where a printed figure was counted; "" where nothing says so.',
    "elsewhere(figure, card)": 'The same, but "" for the place that stands over the story anyway.',
    "alone(card)": "True when every sentence of the story stands in one outlet only.",
    "sparkline(change)": "The readings of a figure as a line, in SVG; empty with fewer than four.",
}


def alone(card: Card) -> bool:
    """True when every sentence of a story stands in one outlet only: it is marked once, not at each."""
    return bool(card.lines) and all(line.single_source for line in card.lines)


def _map(briefing: Briefing, names: PlaceNames) -> tuple[Markup, float]:
    """The locator map, and its height to its width; nothing and 0 where there is none to draw."""
    theaters, cards = briefing.edition.theaters, briefing.cards
    if not cards:
        return Markup(), 0.0
    words = names.labels
    seen = sorted({names.place(card.story.lead.scene.name) for card in cards if card.story.lead.scene})
    listed = words["list_comma"].join(seen) or "–"
    title = words.fill("map_alternative", a=words.listed_names(theaters), b=listed)
    return maps.locator_map(theaters, cards, title, names), maps.ratio(theaters)


def _wholes(briefing: Briefing, card_of: Callable[[Article], Card | None]) -> dict[int, CardPlan]:
    quotes: dict[int, dict[str, PrintedQuote]] = {
        card.number: {quote.text: quote for quote in card.quotes} for card in briefing.cards
    }
    for quote in briefing.quotes:
        card = card_of(quote.reference.article)
        if card and card.number in quotes:
            quotes[card.number].setdefault(quote.text, quote)
    return {card.number: storyfit.whole(card, tuple(quotes[card.number].values())) for card in briefing.cards}


def _register(briefing: Briefing, card_of: Callable[[Article], Card | None]) -> tuple[PrintedQuote, ...]:
    """The quotes that the reference pages print: those of the first stories where there are too many."""

    def place(quote: PrintedQuote) -> int:
        card = card_of(quote.reference.article)
        return card.number if card else len(briefing.cards)

    return tuple(sorted(briefing.quotes, key=place)[:MOST_QUOTES])


def _actors(briefing: Briefing, card_of: Callable[[Article], Card | None]) -> tuple[Actor, ...]:
    told = {card.number for card in briefing.cards}
    found = []
    for name, role, quotes in printed.by_speaker(briefing.quotes):
        cards = {c.number: c for q in quotes if (c := card_of(q.reference.article)) and c.number in told}
        if name and cards:
            found.append(Actor(name, role, quotes, tuple(cards[number] for number in sorted(cards))))
    return tuple(sorted(found, key=lambda a: (-len(a.quotes), a.cards[0].number, a.name)))


def _begun(briefing: Briefing) -> tuple[tuple[Card, ...], tuple[Card, ...]]:
    """Stories told in full that are new, and those that carry on."""
    carried_on = tuple(card for card in briefing.cards if card.story.follows)
    if not briefing.changes and not carried_on:
        return (), ()
    return tuple(card for card in briefing.cards if not card.story.follows), carried_on


def _coming(briefing: Briefing) -> tuple[tuple[tuple[date, ...], DateAhead], ...]:
    told: dict[object, list[DateAhead]] = {}
    for named in briefing.dates_ahead:
        told.setdefault((named.reference.number, named.span), []).append(named)
    return tuple((tuple(each.day for each in days), days[0]) for days in told.values())


def _colours(briefing: Briefing) -> tuple[str, ...]:
    named = [
        *briefing.edition.theaters,
        *(section.theater for section in briefing.sections),
        *(card.story.theater for card in briefing.cards if card.story.theater),
        *(figure.theater for figure in (*briefing.figures, *briefing.key_figures) if figure.theater),
        *(change.theater for change in briefing.changes if change.theater),
    ]
    return tuple(dict.fromkeys(printed.safe_colour(theater.colour) for theater in named))


def _trouble(briefing: Briefing) -> str:
    if any(section.cards or section.rows for section in briefing.sections):
        return ""
    return "failed" if briefing.coverage.failures and not briefing.coverage.articles else "empty"


def _native(names: list[str]) -> str:
    """Names in their own script, joined as that script joins them."""
    return " و".join(names) if names and all(map(printed.right_to_left, names)) else " · ".join(names)


def _figure_placer(card_of: Callable[[Article], Card | None]) -> Callable[[PrintedFigure], str]:
    """Says where a figure was counted."""

    def place(figure: PrintedFigure) -> str:
        return place_of(figure, scene_of(card_of(figure.reference.article)))

    return place
