"""Small charts as SVG, each with its text alternative."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from markupsafe import Markup, escape

from briefing.model import Change
from briefing.render.labels import Calendar
from briefing.render.printed import clean

FACE = "font-family:'IBM Plex Sans Condensed','IBM Plex Sans Arabic'"
INK, MUTED, HAIR = "#12263a", "#55606d", "#e3e7eb"
# Bars beyond this are too thin to read: the oldest are left out.
LONGEST_VOLUME = 31


def volume_chart(volume: Sequence[tuple[date, int]], calendar: Calendar, title: str) -> Markup:
    """Bars for the articles of each day, the last one dark; empty with fewer than two days."""
    days = volume[-LONGEST_VOLUME:]
    if len(days) < 2:
        return Markup()
    width, height, foot, right = 430.0, 128.0, 18.0, 26.0
    top = _round_up(max(n for _, n in days) or 1)
    room, tall = (width - right) / len(days), height - foot - 10
    parts = []
    for share in (0.5, 1.0):
        y = height - foot - tall * share
        parts.append(
            f'<path d="M0 {y:.1f}H{width - right:.1f}" stroke="{HAIR}" stroke-width="1" fill="none"/>'
            f'<text x="{width - right + 6:.1f}" y="{y + 4:.1f}" style="{FACE};font-size:11px" fill="{MUTED}">{top * share:.0f}</text>'
        )
    for i, (day, n) in enumerate(days):
        tall_bar = tall * n / top
        x = i * room + room * 0.14
        fill = INK if i == len(days) - 1 else "#8fa1b3"
        parts.append(
            f'<rect x="{x:.1f}" y="{height - foot - tall_bar:.1f}" width="{room * 0.72:.1f}" height="{tall_bar:.1f}" fill="{fill}"/>'
        )
        if (len(days) - 1 - i) % max(1, round(len(days) / 7)) == 0:
            parts.append(
                f'<text x="{x + room * 0.36:.1f}" y="{height - 4:.1f}" style="{FACE};font-size:11px" fill="{MUTED}" text-anchor="middle">{day.day}</text>'
            )
    parts.append(
        f'<path d="M0 {height - foot:.1f}H{width - right:.1f}" stroke="{INK}" stroke-width="1.2" fill="none"/>'
    )
    words = "; ".join(f"{calendar.short(day)}: {n}" for day, n in days)
    return Markup(  # noqa: S704 - numbers and escaped labels
        f'<svg class="chart" viewBox="0 0 {width:.0f} {height:.0f}" role="img" xmlns="http://www.w3.org/2000/svg">'
        f"<title>{escape(title.format(a=words))}</title>{''.join(parts)}</svg>"
    )


def sparkline(change: Change, colour: str = INK) -> Markup:
    """The readings of a figure over time as a line; empty with fewer than three."""
    values = [(r.article.publication, r.figure.value) for r in change.history if r.figure]
    if len(values) < 3:
        return Markup()
    numbers = [float(value) for _, value in values]
    low, high = min(numbers), max(numbers)
    span = (high - low) or 1.0
    points = [(3 + i * 54 / (len(numbers) - 1), 15 - 12 * (n - low) / span) for i, n in enumerate(numbers)]
    words = clean(f"{change.what}: {', '.join(f'{value:f}' for _, value in values)}")
    x, y = points[-1]
    return Markup(  # noqa: S704 - numbers and escaped words
        f'<svg class="spark" viewBox="0 0 60 18" role="img" xmlns="http://www.w3.org/2000/svg"><title>{escape(words)}</title>'
        f'<path d="M{"L".join(f"{px:.1f} {py:.1f}" for px, py in points)}" fill="none" stroke="{colour}" stroke-width="1.2"/>'
        f'<circle cx="{x:.1f}" cy="{y:.1f}" r="2.2" fill="{colour}"/></svg>'
    )


def _round_up(n: int) -> int:
    """The next number that halves well: 2, 4, ... 10, 20, 30, 40, 50 ... 100, 200 ..."""
    if n <= 10:
        return n + n % 2
    step = int(10 ** (len(str(n - 1)) - 1))
    return -(-n // step) * step
