"""Where numbers and names go on a map: beside their place, clear of each other and of every border.

Labels are set one after another, each at the cheapest free spot around its place, with a thin line
to the place where the label had to step away. No label crosses a border line unless no free spot
is left within reach.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from briefing.render.metrics import width
from briefing.render.printed import clean
from briefing.render.sheet import WIDTH, Box, Point, Rings, Sheet, within

COMPASS = (
    (0, 0), (180, 1), (-30, 2), (30, 2), (210, 3), (150, 3), (-60, 4), (60, 4), (-90, 4), (90, 4), (240, 5), (120, 5),
    (-15, 5), (15, 5), (-45, 5), (45, 5), (165, 5), (195, 5), (135, 5), (225, 5), (-75, 6), (75, 6), (105, 6), (255, 6),
)  # fmt: skip
_WAYS = tuple(
    (math.cos(math.radians(turn)), math.sin(math.radians(turn)), penalty) for turn, penalty in COMPASS
)
# The most that a direction costs: a setting is at most so much dearer than any that comes after it.
DEAREST_TURN = max(penalty for _, penalty in COMPASS)
# How far a label may step away from its place, in drawing units, with what that costs.
STEPS = ((8, 8), (15, 13), (24, 19), (36, 27), (50, 38), (68, 52), (90, 70), (120, 100), (150, 130))
# What one crossed cell of a border costs: more than any step away from the place.
BORDER_COST = 1000.0
# What it costs when the line to a place leaves its country.
ABROAD = 60.0
# What a place costs that finds no room at all.
NO_ROOM = 10_000.0
# A setting as cheap as this stands on its spot: where all do, no other order need be tried.
EASY = 3.0
# Farther off than this from a place, nothing can be in the way of its label, in drawing units.
IN_REACH = 340.0
# Places this near to each other crowd, in drawing units.
CROWDED = 70.0
# How far apart the line to a place is tested for what it would cross, in drawing units.
LEADER_STEP = 4.0


@dataclass(frozen=True, slots=True)
class Mark:
    """A place on the map with the numbers of its stories."""

    name: str
    at: Point
    numbers: tuple[int, ...]


def numbers_in_words(numbers: Sequence[int]) -> str:
    """1–3, 7: runs of three and more drawn together, at most four parts."""
    parts: list[list[int]] = []
    for n in numbers:
        if parts and n == parts[-1][-1] + 1:
            parts[-1].append(n)
        else:
            parts.append([n])
    words = [f"{p[0]}–{p[-1]}" if len(p) > 2 else ", ".join(map(str, p)) for p in parts]
    return ", ".join(words) if len(words) <= 4 else f"{', '.join(words[:3])} …"


def width_of(text: str, size: float) -> float:
    """How wide the text runs in the map's face, in drawing units."""
    return width(text, "condensed", size)


class Setting(NamedTuple):
    """One way to set a place: where its pill and its name go, and what that costs."""

    cost: float
    pill: Box
    name: Box
    # Where the name starts or ends: "start", "middle" or "end" of its line.
    anchor: str
    # True when the pill covers the place itself, so that neither dot nor line is needed.
    on_spot: bool


def settings(at: Point, pill: float, name: float, tall: float) -> Iterator[Setting]:
    """Ways to set a pill and a name (widths) at a place: on the spot first, then ever farther around it."""
    x, y = at
    here = around(x, y, pill, tall)
    yield Setting(0, here, around(here.right + 2.5 + name / 2, y, name, tall), "start", True)
    yield Setting(1, here, around(here.left - 2.5 - name / 2, y, name, tall), "end", True)
    yield Setting(3, here, around(x, y + tall, name, tall - 2), "middle", True)
    yield Setting(3, here, around(x, y - tall, name, tall - 2), "middle", True)
    wide = pill + 2.5 + name
    for gap, cost in STEPS:
        for dx, dy, penalty in _WAYS:
            cy = y + dy * (gap + tall / 2)
            if dx > -0.3:
                left = x + dx * gap if dx > 0.3 else x - pill / 2
                yield Setting(
                    cost + penalty,
                    around(left + pill / 2, cy, pill, tall),
                    around(left + wide - name / 2, cy, name, tall),
                    "start",
                    False,
                )
            else:
                right = x + dx * gap
                yield Setting(
                    cost + penalty,
                    around(right - pill / 2, cy, pill, tall),
                    around(right - wide + name / 2, cy, name, tall),
                    "end",
                    False,
                )


def around(x: float, y: float, width: float, height: float) -> Box:
    """A box around its centre."""
    return Box(x - width / 2, y - height / 2, x + width / 2, y + height / 2)


def best(sheet: Sheet, at: Point, settings: Iterable[Setting], *, limit: float = math.inf) -> Setting | None:
    """The cheapest setting that collides with nothing and costs less than `limit`, with all that it costs."""
    own = dot(at)
    others = [box for box in sheet.taken if box != own and math.dist(box.middle, at) < IN_REACH]
    best: Setting | None = None
    lowest = limit
    for setting in settings:
        if setting.cost - DEAREST_TURN >= lowest:
            break
        if setting.cost >= lowest:
            continue
        boxes = (setting.pill, setting.name)
        if not all(map(sheet.holds, boxes)) or not all(_is_free(box, others, 1.2) for box in boxes):
            continue
        cost = (
            setting.cost
            + BORDER_COST * sheet.crossings(_wider(setting.name), sheet.borders)
            + 0.1 * sheet.crossings(setting.name, sheet.inner)
        )
        if not setting.on_spot:
            cost += 4 * sheet.crossings(setting.pill, sheet.borders)
        if cost >= lowest:
            continue
        if not setting.on_spot:
            # The line to the place, last: it takes longest.
            line = leader(at, setting)
            if any(box.meets(own, 0.5) for box in boxes) or not all(_is_free(step, others) for step in line):
                continue
            cost += ABROAD * any(sheet.crossings(step, sheet.borders) for step in line)
        if cost < lowest:
            best, lowest = setting._replace(cost=cost), cost
    return best


def _is_free(box: Box, others: Sequence[Box], gap: float = 0) -> bool:
    """True when the box meets none of the others: asked ten thousand times a map, so without a call for each."""
    left, top, right, bottom = box.left - gap, box.top - gap, box.right + gap, box.bottom + gap
    for other in others:
        if left < other.right and other.left < right and top < other.bottom and other.top < bottom:
            return False
    return True


def _wider(box: Box) -> Box:
    """The box with a little air at its ends, so that no name touches a border."""
    return Box(box.left - 2, box.top, box.right + 2, box.bottom)


def dot(at: Point) -> Box:
    """The room that the dot of a place takes."""
    return around(*at, 6, 6)


def leader(at: Point, setting: Setting) -> tuple[Box, ...]:
    """The thin line from a place to its pill as a row of small boxes; none where the pill covers the place."""
    if setting.on_spot:
        return ()
    (x, y), (to_x, to_y) = at, setting.pill.middle
    steps = max(2, round(math.dist((x, y), (to_x, to_y)) / LEADER_STEP))
    spots = ((x + (to_x - x) * i / steps, y + (to_y - y) * i / steps) for i in range(1, steps))
    boxes = (around(*spot, 2, 2) for spot in spots)
    own = dot(at)
    return tuple(box for box in boxes if not box.meets(setting.pill) and not box.meets(own))


def set_marks(sheet: Sheet, marks: Sequence[Mark]) -> list[Setting | None]:
    """A setting for every mark, in order; None for one that found no room at all.

    Set in three orders (as they come, the most crowded first, from west to east); the cheapest counts.
    """
    sheet.taken += [dot(mark.at) for mark in marks]
    before = list(sheet.taken)
    crowd = {m: sum(math.dist(m.at, other.at) < CROWDED for other in marks) for m in marks}
    orders = (marks, sorted(marks, key=lambda m: -crowd[m]), sorted(marks, key=lambda m: m.at))
    lowest, found, taken = math.inf, dict[Mark, Setting | None](), before
    for order in orders:
        if lowest <= EASY * len(marks):
            break
        sheet.taken = list(before)
        cost, attempt = _set_in_order(sheet, order, lowest)
        if cost < lowest:
            lowest, found, taken = cost, attempt, sheet.taken
    sheet.taken = taken
    return [found[mark] for mark in marks]


def _set_in_order(
    sheet: Sheet, marks: Sequence[Mark], limit: float
) -> tuple[float, dict[Mark, Setting | None]]:
    """What all settings cost together, and each; no further than to such a limit."""
    found: dict[Mark, Setting | None] = {}
    cost = 0.0
    for mark in marks:
        setting = best(sheet, mark.at, settings(mark.at, pill_of(mark), width_of(clean(mark.name), 13), 15))
        found[mark] = setting
        cost += setting.cost if setting else NO_ROOM
        if cost >= limit:
            break
        if setting is not None:
            sheet.taken += [setting.pill, setting.name, *leader(mark.at, setting)]
    return cost, found


def pill_of(mark: Mark) -> float:
    """How wide the pill with a place's numbers is."""
    return max(15.0, width_of(numbers_in_words(mark.numbers), 11.5) + 8)


def inside(sheet: Sheet, rings: Rings, width: float, height: float) -> Box | None:
    """The free box within the rings that is nearest to the middle of what is seen of them."""
    seen = [(x, y) for ring in rings for x, y in ring if 0 <= x <= WIDTH and 0 <= y <= sheet.height]
    if not seen:
        return None
    mx, my = (sum(axis) / len(seen) for axis in zip(*seen, strict=True))
    xs, ys = zip(*(point for ring in rings for point in ring), strict=True)
    left, right, top, bottom = min(xs), max(xs), min(ys), max(ys)
    middles = [
        (cx, cy)
        for cy in range(12, int(sheet.height) - 10, 9)
        for cx in range(12, WIDTH - 10, 11)
        if left <= cx <= right and top <= cy <= bottom
    ]
    for cx, cy in sorted(middles, key=lambda at: (at[0] - mx) ** 2 + 3 * (at[1] - my) ** 2):
        box = Box(cx - width / 2, cy - height / 2, cx + width / 2, cy + height / 2)
        if not sheet.holds(box) or any(box.meets(b, 4) for b in sheet.taken):
            continue
        grown = Box(box.left - 4, box.top - 4, box.right + 4, box.bottom + 4)
        if not sheet.crossings(grown, sheet.borders) and within((cx, cy), rings):
            return box
    return None
