"""How much each mention of a country says: where it stands, and in what company.

A name in the headline or the lede says more than one further down; one of a list of nineteen
countries says next to nothing; a government that acts says less about its country than a place does.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from itertools import pairwise

from briefing.analysis.places.countries import Mention
from briefing.model import Span
from briefing.text.patterns import by_first_letter


@dataclass(frozen=True, slots=True)
class Weights:
    """What one mention weighs; a plain one in the body is 1.

    Swept on 202 labelled articles and one-sentence reports (whole articles in English and Arabic,
    releases, Wikipedia's current events), four-fold: the optimum is flat, neighbours within 0.5 %.
    `topic` was swept again later on these, 24 Arabic articles and 1,014 wire items: flat from 2 to 2.5.
    """

    headline: float = 2.0
    lede: float = 2.0
    # The first country of headline or lede: mostly the subject of the news.
    first: float = 1.5
    # "talks on Syria", "sanctions on Iraq".
    topic: float = 2.0
    # Somebody's nationality; history.
    nationality: float = 0.25
    history: float = 0.1
    # "Iraq and Syria": two of a kind. Longer lists share the weight of this many mentions.
    pair: float = 0.7
    listed: float = 1.75
    # "the Iran–Iraq border".
    hyphened: float = 0.5
    # "Syrian President Ahmed al-Sharaa", "Riyadh, Saudi Arabia": one mention and a bit.
    again: float = 0.6
    # Countries of the background where they are no place ("the United States said").
    actor: float = 0.7
    # ... and where they are nowhere a place, though named as often as `often`.
    mere_actor: float = 0.2
    often: int = 4


@dataclass(frozen=True, slots=True)
class Weighed:
    """A mention with what it weighs."""

    mention: Mention
    weight: float
    # Stands in the headline or the lede.
    prominent: bool
    # How many countries stand in one list with it, itself included.
    listed: int
    # Says the country of the mention right before it again: "Iraq's President Saddam Hussein".
    repeats: bool = False


_PLACES = frozenset({"governorate", "place", "base", "crossing"})
# Characters between two names of a list.
_GAP = 25
_LIST = re.compile(
    r"[\s,;،/–-]*(?:and|or|&|the|of|و|أو)?[\s,]*(?:the\s+)?(?:(?:Kingdom|Republic) of\s+)?", re.IGNORECASE
)
_HYPHEN = re.compile(r"[-–—\u2010\u2011/]")
_APPOSITION = re.compile(r"(?:,\s|['’]?s?\s)[\w\s.]*")
_INSIDE = re.compile(
    r"\b"
    + by_first_letter(
        "in|inside|into|near|across|throughout|within|outside|around|over|at"
        "|(?:repatriated|returned|deported|extradited|flown|smuggled|expelled|fled|home|back) (?:back )?(?:to|from)"
    )
    + r"\s+"
    r"(?:the\s+|its\s+|war-torn\s+|neighbou?ring\s+|rural\s+|(?:(?:north|south|east|west)\w*|central)\s*)*$"
    r"|(?:في|شمال|جنوب|شرق|غرب|شمالي|جنوبي|شرقي|غربي|داخل|مدينة|محافظة)\s*$",
    re.IGNORECASE,
)
_TOPIC = re.compile(
    r"\b"
    + by_first_letter(
        "focus(?:ed|ing)?|meetings?|conference|statement|sanctions|policy|talks|strikes?|attacks?|war|emergency"
        "|briefing|report|envoy|committee"
    )
    + r"\b[^.,;]{0,20}\b(?:on|for|about|regarding|over|against|in)\s+(?:the\s+)?$",
    re.IGNORECASE,
)


def weigh(
    mentions: Sequence[Mention], text: str, begins: Span | None, followed: Collection[str], weights: Weights
) -> tuple[Weighed, ...]:
    """Each of the mentions in one text with its weight; `begins` is the lede, None for a headline.

    `followed` are the theaters; every other country is background, whose actors say little of it.
    """
    inside = [_is_place(mention, text) for mention in mentions]
    often = Counter(mention.area for mention in mentions)
    placed = {mention.area for mention, place in zip(mentions, inside, strict=True) if place}
    lists, again, hyphened = _company(mentions, text)
    weighed: list[Weighed] = []
    led = False
    for i, mention in enumerate(mentions):
        prominent = mention.headline or (begins is not None and begins.covers(mention.span))
        weight = _of_list(lists[i], weights)
        weight *= (weights.again if i in again else 1.0) * (weights.hyphened if i in hyphened else 1.0)
        if mention.aside:
            weight *= weights.history if mention.aside == "history" else weights.nationality
        if mention.area not in followed and not inside[i]:
            mere = mention.area not in placed and often[mention.area] >= weights.often
            weight *= weights.actor * (weights.mere_actor if mere else 1.0)
        if _TOPIC.search(text[max(0, mention.span.start - 50) : mention.span.start]):
            weight *= weights.topic
        if prominent:
            weight *= weights.headline if mention.headline else weights.lede
            if not led and not mention.aside:
                weight *= weights.first
            led = True
        weighed.append(Weighed(mention, weight, prominent, lists[i], i in again))
    return tuple(weighed)


def _of_list(length: int, weights: Weights) -> float:
    if length < 2:
        return 1.0
    return weights.pair if length == 2 else weights.listed / length


def _is_place(mention: Mention, text: str) -> bool:
    if mention.aside or mention.term is None:
        return False
    if mention.term.kind in _PLACES:
        return True
    return bool(_INSIDE.search(text[max(0, mention.span.start - 40) : mention.span.start]))


def _company(mentions: Sequence[Mention], text: str) -> tuple[list[int], set[int], set[int]]:
    """For each mention the countries of its list; which repeat the one before; which are hyphened."""
    lists = [1] * len(mentions)
    again: set[int] = set()
    hyphened: set[int] = set()
    start = 0
    for i, (one, two) in enumerate(pairwise(mentions)):
        gap = text[one.span.end : two.span.start]
        if len(gap) < _GAP and _LIST.fullmatch(gap):
            if one.area != two.area and _HYPHEN.fullmatch(gap):
                hyphened |= {i, i + 1}
        else:
            _close(lists, mentions, start, i + 1)
            start = i + 1
        if one.area == two.area and len(gap) <= _GAP and _APPOSITION.fullmatch(gap):
            again.add(i + 1)
    _close(lists, mentions, start, len(mentions))
    return lists, again, hyphened


def _close(lists: list[int], mentions: Sequence[Mention], start: int, end: int) -> None:
    length = len({mention.area for mention in mentions[start:end]})
    lists[start:end] = [length] * (end - start)
