"""Places that an article names, and the one where it happens."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from briefing.analysis.places.countries import Mention, find_mentions
from briefing.model import Article, Dateline, Place, Quote, Span, Theater
from briefing.text.patterns import by_first_letter

# Points of a candidate, from the scenes of articles whose governorate is labelled.
_IN_HEADLINE = 3.0
_IN_LEDE = 3.0
_EVENT = 2.0
_AGAIN = 0.5
_SPECIFIC = 1.0
# Share of the points of a governorate, or of its capital, that a town in it has too.
_WITHIN = 0.5
_FILED_THERE = 0.5
_SPOKEN_THERE = -2.0

# Characters of text that count as its beginning where no lede is given.
_BEGINNING = 500

_BEFORE = re.compile(
    r"(?:\b"
    + by_first_letter(
        "in|near|at|around|outside|inside|east|west|north|south|northeast|northwest|southeast|southwest"
        "|central|eastern|western|northern|southern|north-eastern|north-western|town of|city of|village of|province of"
    )
    + r"(?: of)?(?: the)?(?: \w+){0,2}\s*)$|(?:في|قرب|شمال|جنوب|شرق|غرب|مدينة|بلدة|محافظة|قضاء|ناحية|ريف|بريف)\s*$",
    re.IGNORECASE,
)
_SPOKEN = re.compile(
    r"(?:told|said|says|speaking|spoke|reporters|conference|interview|statement|announced|based)\b[^.!?]{0,40}"
    r"\b(?:in|from)\s*$",
    re.IGNORECASE,
)
# Before the seat or the home of somebody: "an independent member from Babil".
_SEAT = re.compile(
    r"\b(?:members?|MPs?|lawmakers?|deput(?:y|ies)|legislators?|senators?|politicians?|candidates?|natives?|hail(?:s|ed)?"
    r"|originally|born|raised|النائب(?:ة)?|نائب(?:ة)?)\s+(?:for|from|of|in|عن|من)\s*(?:the\s+)?$"
)
# Characters before a place in which that stands.
_SEAT_REACH = 30
# Of whom a place is the office: "Basra Governor Salim Odeh", "the governor of Basra, Salim Odeh".
_OFFICE = (
    r"(?:[Gg]overnor|[Mm]ayor|[Pp]olice [Cc]hief|[Cc]ouncil (?:[Cc]hief|[Hh]ead|[Cc]hair(?:man|woman)?))"
)
_IN_OFFICE = re.compile(
    rf"(?:['’]s)?\s+(?:(?:[Dd]eputy|[Ff]ormer|[Aa]cting|[Pp]rovincial|[Cc]ity)\s+)?{_OFFICE}\b(?P<name>\s+[A-Z])?"
)
_OFFICE_OF = re.compile(rf"\b{_OFFICE}\s+(?:of|for)\s+(?:the\s+)?$|(?<!\w)[ول]?محافظ\s+$")
_NAMED_AFTER = re.compile(r",?\s+[A-Z]|\s+[\u0621-\u064a]")
# "Basra governor orders a curfew": a headline of what is done there.
_RULES = re.compile(r"\s+[a-z]+s\b|:")
# What such an office is worth: less than a dateline, and enough where no other place is named.
_HELD = 0.25
_METONYM = re.compile(
    r"\s+(?:and \w+ )?(?:said|says|has|have|will|agreed|accused|denied|wants|blames|blamed|rejects|is|would)\b"
)
# Right before a place that acts or is acted upon, and before one where something is said.
_ACTS = ("with", "between", "from", "by", "against", "to")
_SAID_THERE = ("in", "from")
_LONGEST_LINK = max(map(len, (*_ACTS, *_SAID_THERE)))


def without_towns(quotes: Sequence[Quote], text: str, mentions: Sequence[Mention]) -> tuple[Quote, ...]:
    """The same quotes; where "it said" would be a town of a theater, nobody known speaks.

    A town that stands at the verb itself speaks for its government ("Baghdad said").
    """
    towns = {mention.span.of(text) for mention in mentions if not mention.headline and _located(mention)}
    return tuple(
        replace(quote, speaker=None)
        if quote.kind != "indirect"
        and quote.speaker
        and quote.speaker.name in towns
        and (quote.mention is None or quote.mention.of(text) != quote.speaker.name)
        else quote
        for quote in quotes
    )


def find_places(article: Article, theaters: Sequence[Theater]) -> tuple[Place, ...]:
    """Every place with coordinates that the text names, in order of mention."""
    return tuple(_place(m) for m in find_mentions(article, theaters) if not m.headline and _located(m))


def find_scene(
    article: Article,
    places: Sequence[Place],
    dateline: Dateline | None,
    lede: Span | None,
    theaters: Sequence[Theater],
) -> Place | None:
    """Where it happens: the place of headline and lede, not the one where the official spoke.

    None where the text names no place with coordinates, or none but somebody's seat or where somebody spoke.
    """
    if not places:
        return None
    begins = lede or Span(0, min(len(article.text), _BEGINNING))
    named = [(m, m.term) for m in find_mentions(article, theaters) if m.term and _located(m)]
    titled = {
        term.name
        for mention, term in named
        if mention.headline and not _is_office(article.headline, mention.span, headline=True)
    }
    whole = {term.name for _, term in named if term.kind == "governorate"}
    points: dict[str, float] = {}
    first: dict[str, Place] = {}
    for place in places:
        if _SEAT.search(article.text, max(0, place.span.start - _SEAT_REACH), place.span.start):
            continue
        filed = dateline is not None and dateline.span.covers(place.span)
        if place.name not in first:
            first[place.name] = place
            points[place.name] = _IN_HEADLINE * (place.name in titled)
        elif first[place.name].span.end <= (dateline.span.end if dateline else 0) and not filed:
            first[place.name] = place
        points[place.name] += _FILED_THERE if filed else _worth(article.text, place, begins)
    # A town, its governorate and the capital that this is named after speak for one another; the town is
    # the finer answer.
    around = {p.governorate or name: points[name] for name, p in first.items() if name in whole}
    capital = {name: points[name] for name, p in first.items() if p.governorate == name}
    for name, place in first.items():
        if place.governorate and place.governorate != name:
            near = capital.get(place.governorate, 0.0)
            if name not in whole:
                near = max(near, around.get(place.governorate, 0.0))
            points[name] += _SPECIFIC + _WITHIN * near
    order = {name: i for i, name in enumerate(first)}
    likeliest = max(first.values(), key=lambda place: (points[place.name], -order[place.name]), default=None)
    return likeliest if likeliest and points[likeliest.name] >= 0 else None


def _is_office(text: str, span: Span, *, headline: bool = False) -> bool:
    """True for the Basra of "Basra Governor Salim Odeh", which says who he is; a headline leaves the name out."""
    held = _IN_OFFICE.match(text, span.end)
    if held is not None and (held["name"] or (headline and not _RULES.match(text, held.end()))):
        return True
    office = _OFFICE_OF.search(text, max(0, span.start - _SEAT_REACH), span.start)
    return office is not None and (headline or _NAMED_AFTER.match(text, span.end) is not None)


def _worth(text: str, place: Place, begins: Span) -> float:
    if _is_office(text, place.span):
        return _HELD
    before = text[max(0, place.span.start - 70) : place.span.start]
    worth = _AGAIN
    if begins.covers(place.span):
        worth += _IN_LEDE
    leading = before.rstrip()
    last = leading[-_LONGEST_LINK:].lower()
    if last.endswith(_SAID_THERE) and _SPOKEN.search(before):
        return worth + _SPOKEN_THERE
    acts = len(leading) < len(before) and last.endswith(_ACTS)
    if acts or _METONYM.match(text, place.span.end):
        return worth - _EVENT / 2
    return worth + _EVENT * bool(_BEFORE.search(before)) * (1.0 if begins.covers(place.span) else 0.25)


def _located(mention: Mention) -> bool:
    return mention.term is not None and mention.term.lat is not None


def _place(mention: Mention) -> Place:
    term = mention.term
    assert term is not None
    assert term.lat is not None
    assert term.lon is not None
    return Place(term.name, term.lat, term.lon, mention.span, term.governorate, mention.area)
