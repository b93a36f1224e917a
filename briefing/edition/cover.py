"""What goes round an issue: the words of its mail. Pure."""

from __future__ import annotations

from zoneinfo import ZoneInfo

from briefing.model import Briefing, Cover, Line, Look

# Told in a mail's body, a section; the document holds them all.
HEADLINES = 5


def cover_of(briefing: Briefing, look: Look | None = None, key: str = "") -> Cover:
    """The cover of this issue.

    `key` names a scheduled issue; without one the edition and the moment it was made do, so that an
    ad-hoc report that is made twice is two messages.
    """
    edition = briefing.edition
    day = briefing.window.end.astimezone(ZoneInfo(edition.zone)).date()
    return Cover(
        key=key or f"{edition.id}/{briefing.made:%Y-%m-%dT%H:%M:%S.%fZ}",
        edition=edition.id,
        title=edition.title,
        day=day,
        cut_off=briefing.window.end,
        zone=edition.zone,
        marking=look.marking if look else "",
        language=look.language if look else "en",
        bottom_line=tuple(_traced(line) for line in briefing.bottom_line),
        headlines=tuple(
            (section.theater.name, tuple(card.headline for card in section.cards[:HEADLINES]))
            for section in briefing.sections
            if section.cards
        ),
        articles=briefing.coverage.articles,
        publications=briefing.coverage.publications,
        failures=tuple(failure.name for failure in briefing.coverage.failures),
        notes=tuple(f"{note.text} ({note.author})" for note in briefing.notes if note.card is None),
        number=briefing.number,
        sample=briefing.sample,
    )


def _traced(line: Line) -> str:
    article = line.reference.article
    return f"{line.text} [{article.outlet}]"
