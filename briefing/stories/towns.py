"""Known towns and provinces that a stretch of text names, and whether two texts may mean one place."""

from __future__ import annotations

from collections.abc import Iterable

from briefing.model import Place, Span
from briefing.text.folding import fold_name

# Name of a town or province and of its governorate, both folded.
Town = tuple[str, str]


def towns_within(places: Iterable[Place], stretch: Span) -> frozenset[Town]:
    """The towns and provinces named in the stretch, however they are spelled there; no countries."""
    return frozenset(town for p in places if stretch.covers(p.span) for town in town_of(p))


def town_of(place: Place | None) -> frozenset[Town]:
    """The place as a town; empty for a country or for none."""
    if place is None or not place.governorate:
        return frozenset()
    return frozenset([(_folded(place.name), _folded(place.governorate))])


def one_town(some: frozenset[Town], others: frozenset[Town]) -> bool:
    """True for one town; a governorate's name agrees with each of its towns."""
    if {name for name, _ in some} & {name for name, _ in others}:
        return True
    return any(
        province == its and (name == province or town == its)
        for name, province in some
        for town, its in others
        if province
    )


def _folded(place: str) -> str:
    return fold_name(place.removesuffix(" Governorate").removesuffix(" Province"))
