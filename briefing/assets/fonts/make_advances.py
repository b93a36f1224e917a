# ruff: noqa: INP001 - run by hand, no part of the package
"""Writes advances.json: how far each letter of the bundled faces advances, in thousandths of an em.

Run it after a font was replaced:  python briefing/assets/fonts/make_advances.py
"""

from __future__ import annotations

import json
from pathlib import Path

from fontTools.ttLib import TTFont  # type: ignore[import-untyped]

HERE = Path(__file__).parent
FACES = {
    "serif": "SourceSerif4_400Regular.ttf",
    "serif-bold": "SourceSerif4_600SemiBold.ttf",
    "serif-italic": "SourceSerif4_400Regular_Italic.ttf",
    "sans": "IBMPlexSans_400Regular.ttf",
    "sans-bold": "IBMPlexSans_600SemiBold.ttf",
    "condensed": "IBMPlexSansCondensed_500Medium.ttf",
}
# From the space to the tilde.
LETTERS = range(32, 127)


def advances(file: str) -> list[int]:
    """Widths of the printable ASCII letters."""
    font = TTFont(HERE / file)
    names, widths, em = font.getBestCmap(), font["hmtx"], font["head"].unitsPerEm
    return [round(widths[names[letter]][0] * 1000 / em) for letter in LETTERS]


if __name__ == "__main__":
    table = {face: advances(file) for face, file in FACES.items()}
    (HERE / "advances.json").write_text(json.dumps(table, separators=(",", ":")) + "\n", encoding="utf-8")
