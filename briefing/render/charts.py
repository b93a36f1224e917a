"""Small charts as SVG, each with its text alternative."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

from markupsafe import Markup, escape

from briefing.labels import Calendar, Labels
from briefing.model import Briefing, Card, Change, Window
from briefing.render.printed import clean, safe_colour

FACE = "font-family:'IBM Plex Sans Condensed','IBM Plex Sans Arabic'"
INK, MUTED, HAIR = "#12263a", "#55606d", "#e3e7eb"
# Bars beyond this are too thin to read: the oldest are left out.
LONGEST_VOLUME = 31
# Readings of a figure below which a line says no more than two numbers do.
FEWEST_READINGS = 4


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
    """The readings of a figure over time as a line; empty with fewer than four."""
    values = [(r.article.publication, r.figure.value) for r in change.history if r.figure]
    if len(values) < FEWEST_READINGS:
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


def timeline(briefing: Briefing, calendar: Calendar, words: Labels) -> Markup:
    """Stories told in full along the window, by when their first report came; empty with fewer than two.

    One row a theater; a story that would cover another steps down a line.
    """
    window = briefing.window
    length = (window.end - window.start).total_seconds()
    spots: list[tuple[int, float, Card]] = []
    for row, section in enumerate(briefing.sections):
        for card in section.cards:
            moments = [a.article.seen for a in card.story.articles if a.article.seen]
            if moments and window.start <= min(moments) < window.end:
                spots.append((row, (min(moments) - window.start).total_seconds() / length, card))
    if len(spots) < 2:
        return Markup()
    return _drawn_timeline(briefing, spots, calendar, words)


def _drawn_timeline(
    briefing: Briefing, spots: Sequence[tuple[int, float, Card]], calendar: Calendar, words: Labels
) -> Markup:
    width, left, pin = 900.0, 74.0, 17.0
    room = width - left - pin - 14
    parts: list[str] = []
    top = 8.0
    for row, section in enumerate(briefing.sections):
        colour = safe_colour(section.theater.colour)
        taken: list[float] = []
        depth = 0
        pins = []
        for _, share, card in sorted((s for s in spots if s[0] == row), key=lambda s: (s[1], s[2].number)):
            x = left + share * room
            line = next((i for i, edge in enumerate(taken) if edge + 2 <= x), len(taken))
            taken[line : line + 1] = [x + pin]
            depth = max(depth, line)
            pins.append((x, line, card.number))
        axis = top + 9
        parts.append(
            f'<text x="0" y="{axis + 4:.1f}" style="{FACE};font-size:13px;font-weight:600" fill="{colour}">{escape(clean(words.name_of(section.theater)))}</text>'
            f'<path d="M{left:.1f} {axis:.1f}H{width:.1f}" stroke="{HAIR}" stroke-width="1"/>'
        )
        for x, line, number in pins:
            y = top + line * 19
            parts.append(
                f'<rect x="{x:.1f}" y="{y:.1f}" width="{pin}" height="17" rx="8.5" fill="{colour}" stroke="#fff"/>'
                f'<text x="{x + pin / 2:.1f}" y="{y + 12.7:.1f}" style="{FACE};font-size:11.5px;font-weight:600" fill="#fff" text-anchor="middle">{number}</text>'
            )
        top += (depth + 1) * 19 + 8
    parts += _hours(briefing.window, calendar, left, room, top)
    told = "; ".join(
        f"{card.number} {calendar.moment(briefing.window.start + (briefing.window.end - briefing.window.start) * share)}"
        for _, share, card in sorted(spots, key=lambda s: s[1])
    )
    return Markup(  # noqa: S704 - numbers and escaped words
        f'<svg class="timeline" viewBox="0 0 {width:.0f} {top + 18:.0f}" role="img" xmlns="http://www.w3.org/2000/svg">'
        f"<title>{escape(clean(words.fill('timeline_alternative', a=told)))}</title>{''.join(parts)}</svg>"
    )


def _hours(window: Window, calendar: Calendar, left: float, room: float, y: float) -> list[str]:
    """Ticks below a timeline: every three hours of a day, every day of a longer window."""
    length = (window.end - window.start).total_seconds()
    step = 3 if length <= 100_000 else 24 * max(1, round(length / 86400 / 8))
    start = calendar.local(window.start).replace(minute=0, second=0, microsecond=0)
    parts = []
    for hours in range(int(length // 3600) + 2):
        moment = start + timedelta(hours=hours)
        share = (moment - window.start).total_seconds() / length
        whole = moment.hour % step == 0 if step < 24 else moment.hour == 0 and hours // 24 % (step // 24) == 0
        if whole and 0 <= share <= 1:
            x = left + share * room + 8.5
            words = f"{moment:%H:%M}" if step < 24 else calendar.short(moment)
            parts.append(
                f'<path d="M{x:.1f} 4V{y:.1f}" stroke="{HAIR}" stroke-width="1"/>'
                f'<text x="{x:.1f}" y="{y + 13:.1f}" style="{FACE};font-size:11px" fill="{MUTED}" text-anchor="middle">{escape(words)}</text>'
            )
    return parts


def _round_up(n: int) -> int:
    """The next number that halves well: 2, 4, ... 10, 20, 30, 40, 50 ... 100, 200 ..."""
    if n <= 10:
        return n + n % 2
    step = int(10 ** (len(str(n - 1)) - 1))
    return -(-n // step) * step
