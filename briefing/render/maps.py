"""The locator map: outlines, governorates, and a numbered mark for every story told in full."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from markupsafe import Markup, escape

from briefing.labels import labels
from briefing.model import Card, Theater
from briefing.render.pins import (
    Mark,
    Setting,
    best,
    dot,
    inside,
    numbers_in_words,
    set_marks,
    settings,
    width_of,
)
from briefing.render.placenames import PlaceNames
from briefing.render.printed import clean, mixed, right_to_left, safe_colour
from briefing.render.sheet import FACE, MUTED, WIDTH, Point, Sheet, base, on_sheet

INK = "#12263a"
# What a city's name may cost before it is left out: it stands beside its dot or not at all.
CITY_COST = 5.0
# Shown for orientation where no story stands there and nothing is in the way: name, north, east.
CITIES = (
    ("Baghdad", 33.31, 44.36), ("Damascus", 33.51, 36.29), ("Aleppo", 36.2, 37.16), ("Mosul", 36.34, 43.13),
    ("Basra", 30.51, 47.78), ("Erbil", 36.19, 44.01), ("Kirkuk", 35.47, 44.39), ("Deir ez-Zor", 35.34, 40.14),
    ("Homs", 34.73, 36.71), ("Najaf", 32.0, 44.33), ("Raqqa", 35.95, 39.01), ("Beirut", 33.89, 35.5),
    ("Sanaa", 15.35, 44.21), ("Aden", 12.79, 45.03), ("Amman", 31.95, 35.93), ("Tehran", 35.69, 51.39),
    ("Ankara", 39.93, 32.86), ("Cairo", 30.04, 31.24), ("Khartoum", 15.5, 32.56), ("Riyadh", 24.71, 46.68),
)  # fmt: skip


def locator_map(
    theaters: Sequence[Theater], cards: Iterable[Card], title: str, names: PlaceNames | None = None
) -> Markup:
    """The map as SVG with `title` as its text alternative; empty where no shape of a theater is known.

    Places and countries are called by their `names`, in English where none are given.
    """
    sheet = base(theaters)
    if sheet is None:
        return Markup()
    names = names or PlaceNames(theaters, labels("en"))
    marks = tuple(_marks(sheet, cards, names))
    over = [_draw(mark, setting) for mark, setting in zip(marks, set_marks(sheet, marks), strict=True)]
    over += _set_cities(sheet, {mark.name for mark in marks}, names)
    under = _set_countries(sheet, {t.country: safe_colour(t.colour) for t in theaters}, names)
    return Markup(  # noqa: S704 - numbers, our own words and escaped names
        f'<svg class="map" viewBox="0 0 {WIDTH} {sheet.height:.0f}" role="img" xmlns="http://www.w3.org/2000/svg">'
        f"<title>{escape(clean(title))}</title>{sheet.drawing}{''.join(under)}{''.join(over)}</svg>"
    )


def ratio(theaters: Sequence[Theater]) -> float:
    """The map's height to its width; 0 where there is no map."""
    sheet = base(theaters)
    return sheet.height / WIDTH if sheet else 0.0


def settings_of(theaters: Sequence[Theater], cards: Iterable[Card]) -> list[Setting]:
    """How each place of the stories is set on the map; those that found no room are missing."""
    sheet = base(theaters)
    names = PlaceNames(theaters, labels("en"))
    return [s for s in set_marks(sheet, tuple(_marks(sheet, cards, names))) if s] if sheet else []


def mapped(theaters: Sequence[Theater], card: Card) -> bool:
    """True when the story has a place and the place is on the map."""
    sheet, scene = base(theaters), card.story.lead.scene
    return bool(sheet and scene and on_sheet(sheet, scene))


def _marks(sheet: Sheet, cards: Iterable[Card], names: PlaceNames) -> Iterator[Mark]:
    """One mark a place, the lowest story number first."""
    numbers: dict[str, list[int]] = {}
    spots: dict[str, Point] = {}
    for card in cards:
        scene = card.story.lead.scene
        if scene and on_sheet(sheet, scene):
            numbers.setdefault(scene.name, []).append(card.number)
            spots.setdefault(scene.name, sheet.project(scene.lat, scene.lon))
    for name, found in numbers.items():
        yield Mark(names.place(name), spots[name], tuple(sorted(found)))


def _draw(mark: Mark, setting: Setting | None) -> str:
    """Number and name at a place, or its dot alone."""
    x, y = mark.at
    dot = f'<circle cx="{x:.1f}" cy="{y:.1f}" r="2.4" fill="{INK}" stroke="#fff" stroke-width=".8"/>'
    if setting is None:
        return dot
    box, words = setting.pill, setting.name
    middle_x, middle_y = box.middle
    leader = f'<path d="M{x:.1f} {y:.1f}L{middle_x:.1f} {middle_y:.1f}" stroke="{INK}" stroke-width=".8" fill="none"/>{dot}'
    text_x = {"start": words.left, "middle": words.middle[0], "end": words.right}[setting.anchor]
    return (
        f"{'' if setting.on_spot else leader}"
        f'<rect x="{box.left:.1f}" y="{box.top:.1f}" width="{box.right - box.left:.1f}" height="15" rx="7.5" fill="{INK}" stroke="#fff"/>'
        f'<text x="{middle_x:.1f}" y="{middle_y + 4:.1f}" style="{FACE};font-size:11.5px;font-weight:600" fill="#fff" '
        f'text-anchor="middle">{numbers_in_words(mark.numbers)}</text>'
        f'<text x="{text_x:.1f}" y="{words.middle[1] + 4.4:.1f}" style="{FACE};font-size:13px;font-weight:500" fill="{INK}" '
        f'text-anchor="{setting.anchor}">{escape(clean(mark.name))}</text>'
    )


def _set_cities(sheet: Sheet, known: set[str], names: PlaceNames) -> list[str]:
    """Cities without a story, in grey, only where they disturb nothing."""
    out = []
    for english, lat, lon in CITIES:
        name = names.place(english)
        x, y = sheet.project(lat, lon)
        own = dot((x, y))
        if name in known or not sheet.holds(own) or any(own.meets(box, 4) for box in sheet.taken):
            continue
        setting = best(sheet, (x, y), settings((x, y), 4, width_of(name, 11.5), 12), limit=CITY_COST)
        if setting is None:
            continue
        words = setting.name
        sheet.taken += [own, words]
        out.append(
            f'<circle cx="{x:.1f}" cy="{y:.1f}" r="1.9" fill="{MUTED}"/><text x="{words.left:.1f}" y="{(words.top + words.bottom) / 2 + 4:.1f}" '
            f'style="{FACE};font-size:11.5px" fill="{MUTED}">{escape(name)}</text>'
        )
    return out


def _set_countries(sheet: Sheet, colours: dict[str, str], names: PlaceNames) -> list[str]:
    """Names of countries in wide capitals, each wholly within its country and clear of the rest.

    Scripts whose letters join have neither capitals nor room between letters.
    """
    out = []
    for code, name, rings in sheet.countries:
        own = code in colours
        words = names.country(code, name).upper()
        size, spacing = (18, 4.0) if own else (10.5, 1.6)
        if right_to_left(words):
            spacing = 0.0
        width, height = width_of(words, size) + spacing * len(words), size * 0.95
        box = inside(sheet, rings, width, height)
        if box is None:
            continue
        sheet.taken.append(box)
        colour, weight = (mixed(colours[code], 0.62), 600) if own else ("#8f8878", 400)
        spread = f";letter-spacing:{spacing}px" if spacing else ""
        out.append(
            f'<text x="{(box.left + box.right + spacing) / 2:.1f}" y="{box.bottom - size * 0.12:.1f}" text-anchor="middle" fill="{colour}" '
            f'style="{FACE};font-size:{size}px;font-weight:{weight}{spread}">{escape(words)}</text>'
        )
    return out
