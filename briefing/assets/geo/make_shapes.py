# ruff: noqa: INP001 - run by hand, no part of the package
"""Makes shapes.json from the map files that README.md names: `python make_shapes.py FOLDER`.

Run by hand when the region or its detail changes; the product reads only the result.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

# West, south, east, north, in degrees: every theater that is likely to be followed beside these two.
REGION = (22.0, 10.0, 66.0, 44.0)
# Degrees a simplified line may stray: half the width of a printed hairline at the map's usual scale.
TOLERANCE = 0.012

# ISO 3166-1 numeric code to alpha-3 code.
CODES = {
    "368": "IRQ", "760": "SYR", "792": "TUR", "364": "IRN", "682": "SAU", "400": "JOR", "414": "KWT",
    "422": "LBN", "376": "ISR", "275": "PSE", "196": "CYP", "031": "AZE", "051": "ARM", "818": "EGY",
    "268": "GEO", "887": "YEM", "512": "OMN", "784": "ARE", "634": "QAT", "048": "BHR", "729": "SDN",
    "232": "ERI", "231": "ETH", "262": "DJI", "300": "GRC", "434": "LBY", "795": "TKM", "004": "AFG",
    "100": "BGR", "643": "RUS", "586": "PAK", "860": "UZB", "398": "KAZ", "706": "SOM",
}  # fmt: skip

# The English names that newspapers use, for those the file spells otherwise.
GOVERNORATES = {
    "Dihok": "Dohuk", "At-Ta'mim": "Kirkuk", "Arbil": "Erbil", "Ninawa": "Nineveh",
    "Sala ad-Din": "Salah al-Din", "An-Najaf": "Najaf", "Karbala'": "Karbala", "Al-Basrah": "Basra",
    "Al-Muthannia": "Muthanna", "Al-Qadisiyah": "Qadisiyah", "Dhi-Qar": "Dhi Qar",
    "As-Sulaymaniyah": "Sulaymaniyah", "Al-Anbar": "Anbar", "Lattakia": "Latakia",
    "Ar Raqqah": "Raqqa", "Hamah": "Hama", "Homs (Hims)": "Homs", "Hasaka (Al Haksa)": "Hasakah",
    "Dayr Az Zawr": "Deir ez-Zor", "As Suwayda'": "Suwayda", "Dar`a": "Daraa", "UNDOF": "",
}  # fmt: skip

Point = tuple[float, float]


def arcs_of(topology: dict[str, Any]) -> list[list[Point]]:
    """The arcs of a TopoJSON file in degrees, simplified; shared borders stay shared."""
    (sx, sy), (tx, ty) = topology["transform"]["scale"], topology["transform"]["translate"]
    arcs = []
    for arc in topology["arcs"]:
        x = y = 0
        points = []
        for dx, dy in arc:
            x, y = x + dx, y + dy
            points.append((x * sx + tx, y * sy + ty))
        arcs.append(simplify(points))
    return arcs


def simplify(points: list[Point]) -> list[Point]:
    """Douglas and Peucker's line, with both ends kept."""
    if len(points) < 3:
        return points
    (ax, ay), (bx, by) = points[0], points[-1]
    length = ((bx - ax) ** 2 + (by - ay) ** 2) ** 0.5
    far, at = 0.0, 0
    for i, (x, y) in enumerate(points[1:-1], 1):
        off = (
            abs((bx - ax) * (ay - y) - (ax - x) * (by - ay)) / length
            if length
            else ((x - ax) ** 2 + (y - ay) ** 2) ** 0.5
        )
        if off > far:
            far, at = off, i
    if far <= TOLERANCE:
        return [points[0], points[-1]]
    return simplify(points[: at + 1])[:-1] + simplify(points[at:])


def rings_of(geometry: dict[str, Any], arcs: list[list[Point]]) -> list[list[Point]]:
    """Every ring of a shape, holes among them."""
    polygons = geometry["arcs"] if geometry["type"] == "MultiPolygon" else [geometry["arcs"]]
    rings = []
    for polygon in polygons:
        for ring in polygon:
            points: list[Point] = []
            for index in ring:
                arc = arcs[index] if index >= 0 else arcs[~index][::-1]
                points += arc[1:] if points else arc
            rings.append(points)
    return rings


def clip(ring: list[Point]) -> list[Point]:
    """The part of a ring within the region (Sutherland and Hodgman)."""
    west, south, east, north = REGION
    for axis, edge, keep in ((0, west, 1), (0, east, -1), (1, south, 1), (1, north, -1)):
        out: list[Point] = []
        for a, b in zip(ring, ring[1:] + ring[:1], strict=True):
            inside_a, inside_b = (a[axis] - edge) * keep >= 0, (b[axis] - edge) * keep >= 0
            if inside_a:
                out.append(a)
            if inside_a != inside_b:
                t = (edge - a[axis]) / (b[axis] - a[axis])
                out.append((a[0] + t * (b[0] - a[0]), a[1] + t * (b[1] - a[1])))
        ring = out
    return ring


def flat(points: list[Point]) -> list[int]:
    """Thousandths of a degree: the first point, then steps."""
    out: list[int] = []
    x = y = 0
    for lon, lat in points:
        nx, ny = round(lon * 1000), round(lat * 1000)
        if out and (nx, ny) == (x, y):
            continue
        out += [nx - x, ny - y]
        x, y = nx, ny
    return out


def inner_lines(
    topology: dict[str, Any], geometries: list[dict[str, Any]], arcs: list[list[Point]]
) -> list[list[int]]:
    """The lines between two governorates: arcs that two shapes use."""
    uses: dict[int, int] = {}
    for geometry in geometries:
        polygons = geometry["arcs"] if geometry["type"] == "MultiPolygon" else [geometry["arcs"]]
        for index in (i for polygon in polygons for ring in polygon for i in ring):
            uses[index if index >= 0 else ~index] = uses.get(index if index >= 0 else ~index, 0) + 1
    return [flat(arcs[i]) for i in range(len(topology["arcs"])) if uses.get(i, 0) > 1]


def main(folder: Path) -> None:
    """Write shapes.json beside this file."""
    world = json.loads((folder / "countries-50m.json").read_text())
    arcs = arcs_of(world)
    shapes: dict[str, Any] = {"region": REGION, "countries": {}, "governorates": {}}
    for geometry in world["objects"]["countries"]["geometries"]:
        if geometry.get("id") not in CODES:
            continue
        rings = [flat(ring) for ring in map(clip, rings_of(geometry, arcs)) if len(ring) > 3]
        if rings:
            shapes["countries"][CODES[geometry["id"]]] = {
                "name": geometry["properties"]["name"],
                "rings": rings,
            }
    shapes["countries"] = dict(sorted(shapes["countries"].items()))
    for code, name in (("IRQ", "irq"), ("SYR", "syr")):
        topology = json.loads((folder / f"{name}.topo.json").read_text())
        geometries = topology["objects"][name]["geometries"]
        arcs = arcs_of(topology)
        areas = [
            {
                "name": GOVERNORATES.get(g["properties"]["name"], g["properties"]["name"]),
                "rings": [flat(ring) for ring in rings_of(g, arcs)],
            }
            for g in geometries
        ]
        shapes["governorates"][code] = {
            "areas": [area for area in areas if area["name"]],
            "lines": inner_lines(topology, geometries, arcs),
        }
    target = Path(__file__).with_name("shapes.json")
    target.write_text(json.dumps(shapes, separators=(",", ":"), ensure_ascii=False) + "\n")
    print(f"{target}: {target.stat().st_size:,} bytes")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
