"""The empty sheet of a locator map: shapes, projection, and where the border lines run."""

from __future__ import annotations

import json
import math
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cache, lru_cache
from itertools import pairwise
from pathlib import Path
from typing import Any, NamedTuple

from briefing.model import Place, Theater
from briefing.render.printed import mixed, safe_colour

SHAPES = Path(__file__).parents[1] / "assets" / "geo" / "shapes.json"
# Drawing units across; one is a fifth of a millimetre in the column of the standard look.
WIDTH = 470
# Degrees around the theaters' countries.
PAD = 0.75
# Beyond its edges, shapes are cut off so far, in drawing units; nearer than that, two of their points are one.
OFF, NEAREST = 40.0, 0.9
# Side of a cell of the grid that remembers border lines, in drawing units.
CELL = 3.0
MUTED, SEA, LAND, COAST = "#5b6673", "#e6eef2", "#f4f1ea", "#cfc9bc"
FACE = "font-family:'IBM Plex Sans Condensed','IBM Plex Sans Arabic'"

Point = tuple[float, float]
Rings = tuple[tuple[Point, ...], ...]
# Which cells of each row of the grid a line runs through, as bits from the left.
Cells = Mapping[int, int]


class Box(NamedTuple):
    """A rectangle in drawing units; a map tries thousands."""

    left: float
    top: float
    right: float
    bottom: float

    @property
    def middle(self) -> Point:
        """Its centre."""
        return (self.left + self.right) / 2, (self.top + self.bottom) / 2

    def meets(self, other: Box, gap: float = 0) -> bool:
        """True when less than `gap` lies between the two."""
        return (
            self.left - gap < other.right
            and other.left - gap < self.right
            and self.top - gap < other.bottom
            and other.top - gap < self.bottom
        )


@dataclass
class Sheet:
    """The base of a map: a projection, what is drawn, and where the lines run."""

    west: float
    north: float
    scale: float
    squeeze: float
    height: float
    drawing: str
    # Cells crossed by an international border or a coast, and by a governorate's line.
    borders: Cells
    inner: Cells
    # Rings of the countries in view, theaters first: code, name, rings.
    countries: tuple[tuple[str, str, Rings], ...]
    taken: list[Box] = field(default_factory=list)

    def project(self, lat: float, lon: float) -> Point:
        """Where a place stands on the sheet (plate carrée, true at the middle)."""
        return (lon - self.west) * self.squeeze * self.scale, (self.north - lat) * self.scale

    def holds(self, box: Box) -> bool:
        """True when the box lies on the sheet, a little off its edge."""
        return box.left >= 3 and box.top >= 3 and box.right <= WIDTH - 3 and box.bottom <= self.height - 3

    def crossings(self, box: Box, lines: Cells) -> int:
        """How many cells of such lines the box covers."""
        first = max(0, int(box.left // CELL))
        covered = (1 << max(0, int(box.right // CELL) + 1 - first)) - 1
        rows = range(int(box.top // CELL), int(box.bottom // CELL) + 1)
        return sum((lines.get(row, 0) >> first & covered).bit_count() for row in rows)


def base(theaters: Sequence[Theater]) -> Sheet | None:
    """An empty sheet for these theaters; None where no shape of any is known."""
    known = _shapes()["countries"]
    paint = tuple(
        (theater.country, safe_colour(theater.colour)) for theater in theaters if theater.country in known
    )
    return replace(_sheet(paint), taken=[]) if paint else None


def on_sheet(sheet: Sheet, scene: Place) -> bool:
    """True when the place lies on the sheet, a little off its edge."""
    x, y = sheet.project(scene.lat, scene.lon)
    return 6 < x < WIDTH - 6 and 6 < y < sheet.height - 6


def within(at: Point, rings: Iterable[Sequence[Point]]) -> bool:
    """True when a point lies in a shape (even-odd rule)."""
    x, y = at
    inside = False
    for ring in rings:
        ax, ay = ring[-1]
        for bx, by in ring:
            if (ay > y) != (by > y) and x < (bx - ax) * (y - ay) / (by - ay) + ax:
                inside = not inside
            ax, ay = bx, by
    return inside


@cache
def _shapes() -> dict[str, Any]:
    shapes: dict[str, Any] = json.loads(SHAPES.read_text(encoding="utf-8"))
    return shapes


def _degrees(flat: Sequence[int]) -> list[Point]:
    """Longitude and latitude from thousandths and steps."""
    x = y = 0
    points = []
    for dx, dy in zip(flat[::2], flat[1::2], strict=True):
        x, y = x + dx, y + dy
        points.append((x / 1000, y / 1000))
    return points


@lru_cache(maxsize=8)
def _sheet(paint: tuple[tuple[str, str], ...]) -> Sheet:
    """The base for these countries and colours, drawn once a process."""
    shapes, colours = _shapes(), dict(paint)
    sheet = _blank(colours)
    borders: set[tuple[int, int]] = set()
    inner: set[tuple[int, int]] = set()
    land, ours, outlines, countries = [], [], [], []
    for code, country in sorted(
        shapes["countries"].items(), key=lambda item: (item[0] not in colours, item[0])
    ):
        rings = tuple(
            ring
            for flat in country["rings"]
            if _in_view(ring := tuple(sheet.project(lat, lon) for lon, lat in _degrees(flat)), sheet)
        )
        if not rings:
            continue
        countries.append((code, country["name"], rings))
        path = "".join(_path(ring) for ring in rings)
        for ring in rings:
            borders.update(_cells([*ring, ring[0]]))
        if code in colours:
            ours.append(f'<path d="{path}" fill="{mixed(colours[code], 0.2)}"/>')
            outlines.append(
                f'<path d="{path}" fill="none" stroke="{colours[code]}" stroke-width="1.4" stroke-linejoin="round"/>'
            )
        else:
            land.append(f'<path d="{path}" fill="{LAND}" stroke="{COAST}" stroke-width=".8"/>')
    governorates = ""
    for code in colours:
        for flat in shapes["governorates"].get(code, {}).get("lines", ()):
            points = [sheet.project(lat, lon) for lon, lat in _degrees(flat)]
            inner.update(_cells(points))
            governorates += _path(points, close=False)
    sheet.drawing = (
        f'<rect width="{WIDTH}" height="{sheet.height:.0f}" fill="{SEA}"/>{"".join(land)}{"".join(ours)}'
        f'<path d="{governorates}" fill="none" stroke="#fff" stroke-width=".9" stroke-linejoin="round"/>{"".join(outlines)}'
        f"{_scale_bar(sheet)}"
    )
    sheet.borders, sheet.inner, sheet.countries = _by_row(borders), _by_row(inner), tuple(countries)
    return sheet


def _blank(codes: Collection[str]) -> Sheet:
    """The sheet that holds these countries with some room around them, nothing drawn on it."""
    shapes = _shapes()["countries"]
    own = [point for code in codes for ring in shapes[code]["rings"] for point in _degrees(ring)]
    west, east = min(x for x, _ in own) - PAD, max(x for x, _ in own) + PAD
    south, north = min(y for _, y in own) - PAD, max(y for _, y in own) + PAD
    squeeze = math.cos(math.radians((south + north) / 2))
    scale = WIDTH / ((east - west) * squeeze)
    return Sheet(west, north, scale, squeeze, (north - south) * scale, "", {}, {}, ())


def _scale_bar(sheet: Sheet) -> str:
    km = 200 * sheet.scale / 111.2
    x, y = 14, sheet.height - 12
    return (
        f'<path d="M{x} {y - 4:.1f}v4h{km:.1f}v-4" fill="none" stroke="{MUTED}" stroke-width="1"/>'
        f'<text x="{x + km / 2:.1f}" y="{y - 5:.1f}" style="{FACE};font-size:10.5px" fill="{MUTED}" text-anchor="middle">200 km</text>'
    )


def _by_row(cells: Iterable[tuple[int, int]]) -> Cells:
    rows: dict[int, int] = {}
    for x, y in cells:
        if x >= 0:
            rows[y] = rows.get(y, 0) | 1 << x
    return rows


def _in_view(ring: Sequence[Point], sheet: Sheet) -> bool:
    xs, ys = [x for x, _ in ring], [y for _, y in ring]
    return max(xs) > 0 and min(xs) < WIDTH and max(ys) > 0 and min(ys) < sheet.height


def _path(points: Sequence[Point], *, close: bool = True) -> str:
    """An SVG path, pulled to just beyond the sheet, without points closer than a unit."""
    kept: list[Point] = []
    for x, y in points:
        p = (min(max(x, -OFF), WIDTH + OFF), min(max(y, -OFF), WIDTH + OFF))
        if kept and abs(p[0] - kept[-1][0]) + abs(p[1] - kept[-1][1]) <= NEAREST:
            continue
        if len(kept) > 1 and _on_one_edge(kept[-2], kept[-1], p):
            kept.pop()
        kept.append(p)
    line = "L".join(f"{x:.1f} {y:.1f}" for x, y in kept)
    return f"M{line}{'Z' if close else ''}" if len(kept) > 1 else ""


def _on_one_edge(*points: Point) -> bool:
    """True where the points were pulled to one edge beyond the sheet: those between say nothing."""
    return any({point[axis] for point in points} in ({-OFF}, {WIDTH + OFF}) for axis in (0, 1))


def _cells(points: Sequence[Point]) -> Iterator[tuple[int, int]]:
    """The grid cells that a line runs through."""
    for (ax, ay), (bx, by) in pairwise(points):
        if max(ax, bx) < 0 or min(ax, bx) > WIDTH or max(ay, by) < 0 or min(ay, by) > WIDTH:
            continue
        steps = max(1, math.ceil(max(abs(bx - ax), abs(by - ay)) / CELL * 1.5))
        for i in range(steps + 1):
            yield int((ax + (bx - ax) * i / steps) // CELL), int((ay + (by - ay) * i / steps) // CELL)
