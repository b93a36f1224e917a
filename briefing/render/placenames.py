"""Names of places in the language of the page: our own words for them, never those of an article."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from briefing.labels import Labels
from briefing.model import Briefing, Term, Theater
from briefing.render.printed import right_to_left


@dataclass(frozen=True, slots=True)
class PlaceNames:
    """What places are called on a page."""

    theaters: Sequence[Theater]
    labels: Labels
    _known: dict[str, str] = field(default_factory=dict)

    def place(self, name: str) -> str:
        """The place in the page's language, where its theater's gazetteer or our labels know it; else as given."""
        if name not in self._known:
            self._known[name] = self._place(name)
        return self._known[name]

    def country(self, code: str, name: str) -> str:
        """The country of this ISO 3166-1 code; `name` is what it is called in English."""
        own = next((theater for theater in self.theaters if theater.country == code), None)
        return self.labels.name_of(own) if own else str(self.labels["countries"].get(name, name))

    def _place(self, name: str) -> str:
        term = self._term(name)
        if term is None:
            return name
        if self.labels["direction"] == "rtl":
            return next((variant for variant in term.variants if right_to_left(variant)), name)
        known = self.labels["places"].get(term.name)
        return str(known) if known else (term.name if right_to_left(name) else name)

    def _term(self, name: str) -> Term | None:
        """The gazetteer's entry: the place that is so called, else the one that may be so spelled."""
        terms = [term for theater in self.theaters for term in theater.terms if term.lat is not None]
        called = (term for term in terms if term.name == name)
        spelled = (term for term in terms if name in term.variants)
        return next(called, None) or next(spelled, None)


def place_names(briefing: Briefing, words: Labels) -> PlaceNames:
    """What places are called on a page in the language of these labels."""
    sections = [section.theater for section in briefing.sections]
    theaters = {theater.id: theater for theater in (*briefing.edition.theaters, *sections)}
    return PlaceNames(tuple(theaters.values()), words)
