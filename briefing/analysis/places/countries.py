"""Where an article names a theater or another country, and how much each mention says.

A mention is full when it speaks of the country: its name, a town, a base, an office, its army.
It is an aside when it speaks of somebody's nationality ("a Syrian national") or of history
("Iraq War veteran"). Names that need company (`requires`) or must keep out of some (`not_near`)
are dropped here, so that everything after works on mentions that count.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from typing import Literal

from briefing.model import Article, Span, Term, Theater
from briefing.text.folding import fold, spellings
from briefing.text.gazetteer import Gazetteer, Hit

# Characters to both sides in which a word of `not_near` rules a name out.
NEAR = 60

# Beside a demonym these speak of somebody's nationality, not of the country.
_PERSON = (
    "national|citizen|passport|refugee|migrant|immigrant|asylum|man|men|woman|women|boy|girl|teenager|student|doctor"
    "|family|families|couple|father|mother|dad|mum|mom|husband|wife|widow|widower|son|daughter|sister|brother|brothers|teen|survivor|child|children|toddler|born|origin|descent|heritage|expatriate"
    "|expat|dissident|exile|american|canadian|british|german|swede|swedish|community in"
)
_NATIONALITY_AFTER = re.compile(
    rf"[\s-]+(?:{_PERSON})s?\b|(?:\s+(?:who|whom|whose|was|is|and his|and her|aged)\b)", re.IGNORECASE
)
_NATIONALITY_BEFORE = re.compile(
    r"(?:مواطن|مواطنا|مواطنة|مواطنين|لاجئ|لاجئا|لاجئة|لاجئين|رجل|رجلا|شاب|شابا|طالب|طالبا|امرأة|عائلة|من أصل|أصول)\s*$"
)
# "in Damascus in 2011": the year that a place is told for.
_IN_YEAR = re.compile(r"(?:\s*,)?\s+(?:back\s+)?in\s+((?:19|20)\d\d)\b")
# Years before the article's from which on what happened then is history.
LONG_AGO = 3
_HYPHEN_BEFORE = re.compile(r"[A-Z]\w+-$")
# Written onto a name, these make it a word about somebody else: "Iran-backed militias".
_MODIFIER = re.compile(
    r"[-\u2010\u2011](?:backed|led|funded|brokered|drafted|made|supported|allied|linked|aligned|sponsored|trained"
    r"|owned|registered|flagged|style|era|educated|mediated|supplied|imposed)\b",
    re.IGNORECASE,
)


# A surname stands for the person it is listed for unless another first name stands before it
# ("Omar Assad"); these words are none.
_NO_FIRST_NAME = frozenset(
    "President Mr Mrs Ms Dr King Prince Minister Premier General Gen Sheikh Ayatollah Leader Chief Secretary Sen"
    " Senator Rep Gov Governor Chairman Speaker Commander Envoy Dictator Strongman Mullah Imam Grand Cleric Mayor"
    " But And While After Before When As In On Since Although Though If Until With By For From Because Then Now"
    " Meanwhile Under Did Does Will Can Is Was How Why What Where That Both Yet So Even Only The Like To Against"
    " Anti Pro Former Ex Or Of At".split()
)
_WORD_BEFORE = re.compile(r"([A-Z][\w'’]*)[.]?[ ]$")


Aside = Literal["", "nationality", "history"]


@dataclass(frozen=True, slots=True)
class Mention:
    """A country named once."""

    # Id of the theater, or code of a country of the background.
    area: str
    term: Term | None
    # Of the headline where `headline` is true, else of the text.
    span: Span
    headline: bool = False
    # Why it says little about the country: it tells somebody's nationality, or history.
    aside: Aside = ""


@dataclass(frozen=True, slots=True)
class _Entry:
    """What a name in the gazetteer stands for; without a term it is an aside of its theater."""

    area: str
    term: Term | None
    requires: tuple[str, ...] = ()
    not_near: tuple[str, ...] = ()


class _Theaters:
    """Theaters as the key of a cache: quick to hash, and equal where the theaters are."""

    __slots__ = ("values",)

    def __init__(self, values: Sequence[Theater]) -> None:
        self.values = tuple(values)

    def __hash__(self) -> int:
        return hash(tuple((theater.id, len(theater.terms)) for theater in self.values))

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Theaters) and self.values == other.values


def find_mentions(article: Article, theaters: Sequence[Theater]) -> tuple[Mention, ...]:
    """Every mention in the headline, then every one in the text, in order."""
    return _find(article, _Theaters(theaters))


@lru_cache(maxsize=4)  # analysing one article asks for its mentions several times in a row
def _find(article: Article, theaters: _Theaters) -> tuple[Mention, ...]:
    gazetteer = _gazetteer(theaters)
    company = _Company(article)
    found = [
        mention
        for headline, text in ((True, article.headline), (False, article.text))
        for hit in gazetteer.find(text)
        for mention in _mentions(hit, text, headline, company)
    ]
    return tuple(found)


@lru_cache(maxsize=8)
def _gazetteer(theaters: _Theaters) -> Gazetteer[_Entry]:
    names: list[tuple[str, _Entry]] = []
    for theater in theaters.values:
        for term in theater.terms:
            entry = _Entry(term.country or theater.id, term, _folded(term.requires), _folded(term.not_near))
            names.extend((variant, entry) for variant in term.variants)
        names.extend((aside, _Entry(theater.id, None)) for aside in theater.asides)
    return Gazetteer(names, [mask for theater in theaters.values for mask in theater.masks])


@lru_cache(maxsize=4096)
def _folded(names: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(f" {form} " for name in names for form, _ in spellings(name))


class _Company:
    """What stands in an article, folded when first asked for."""

    def __init__(self, article: Article) -> None:
        self._article = article
        self._folded = ""
        self.day: date | None = article.published.date() if article.published else None

    def holds(self, names: tuple[str, ...]) -> bool:
        if not self._folded:
            self._folded = f" {fold(self._article.headline)}  {fold(self._article.text)} "
        return any(name in self._folded for name in names)


def _mentions(hit: Hit[_Entry], text: str, headline: bool, company: _Company) -> list[Mention]:
    fitting = [entry for entry in hit.values if _counts(entry, hit.span, text, company)]
    # Of two things of one name, the one whose company was asked for and found.
    if len(fitting) > 1:
        fitting = [entry for entry in fitting if entry.requires] or fitting
    areas: dict[str, _Entry] = {}
    for entry in fitting:
        areas.setdefault(entry.area, entry)
    return [
        Mention(entry.area, entry.term, hit.span, headline, _aside(entry, hit.span, text, company))
        for entry in areas.values()
    ]


def _counts(entry: _Entry, span: Span, text: str, company: _Company) -> bool:
    if entry.term is not None and entry.term.kind == "person" and _is_somebody_else(span, text):
        return False
    if entry.not_near:
        around = f" {fold(text[max(0, span.start - NEAR) : span.end + NEAR])} "
        if any(name in around for name in entry.not_near):
            return False
    return not entry.requires or company.holds(entry.requires)


def _is_somebody_else(span: Span, text: str) -> bool:
    if " " in span.of(text):
        return False
    before = _WORD_BEFORE.search(text[max(0, span.start - 24) : span.start])
    return before is not None and not before[1].isupper() and before[1] not in _NO_FIRST_NAME


def _aside(entry: _Entry, span: Span, text: str, company: _Company) -> Aside:
    term = entry.term
    if term is None:
        return "history"
    if company.day is not None and (term.is_past(company.day) or _long_ago(span, text, company.day)):
        return "history"
    if term.kind == "person":
        return ""
    if _MODIFIER.match(text, span.end):
        return "nationality"
    if term.kind != "demonym":
        return ""
    before = text[max(0, span.start - 12) : span.start]
    of_a_person = (
        _NATIONALITY_AFTER.match(text, span.end)
        or _NATIONALITY_BEFORE.search(before)
        or _HYPHEN_BEFORE.search(before)
    )
    return "nationality" if of_a_person else ""


def _long_ago(span: Span, text: str, day: date) -> bool:
    told = _IN_YEAR.match(text, span.end)
    return told is not None and int(told[1]) <= day.year - LONG_AGO
