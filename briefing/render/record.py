"""briefing.json: an issue as data, each line with the article version and the span that it stands in.

Every PDF carries it as an attachment, which `briefing verify` reads. `SCHEMA_VERSION` goes up when a key
is removed or changes its meaning; new keys may come at any time. The schema is published as
docs/reference/briefing.schema.json. Times are ISO 8601 in UTC, spans pairs of characters of the
article's text, end excluded; numbers that are no whole ones are strings, so that no digit is lost.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import datetime
from decimal import Decimal
from typing import Any

from briefing.model import (
    Article,
    Briefing,
    Card,
    Change,
    Figure,
    Line,
    PrintedFigure,
    PrintedQuote,
    Quote,
    Reading,
    Reference,
    Section,
    Span,
)

SCHEMA_VERSION = 1
# As it is called inside a PDF.
FILENAME = "briefing.json"

Json = dict[str, Any]


def record(briefing: Briefing) -> Json:
    """Everything that the page shows, as values of JSON."""
    edition, coverage = briefing.edition, briefing.coverage
    return {
        "schema_version": SCHEMA_VERSION,
        "edition": {
            "id": edition.id,
            "title": edition.title,
            "zone": edition.zone,
            "theaters": [{"id": t.id, "name": t.name} for t in edition.theaters],
        },
        "number": briefing.number,
        "sample": briefing.sample,
        "window": {"start": _moment(briefing.window.start), "end": _moment(briefing.window.end)},
        "made": _moment(briefing.made),
        "bottom_line": [_line(line) for line in briefing.bottom_line],
        "key_figures": [_printed_figure(figure) for figure in briefing.key_figures],
        "sections": [_section(section) for section in briefing.sections],
        "figures": [_printed_figure(figure) for figure in briefing.figures],
        "quotes": [_printed_quote(quote) for quote in briefing.quotes],
        "changes": [_change(change) for change in briefing.changes],
        "dates_ahead": [
            {"day": ahead.day.isoformat(), **_words(ahead.reference, [ahead.span])}
            for ahead in briefing.dates_ahead
        ],
        "notes": [{"text": n.text, "author": n.author, "story": n.card} for n in briefing.notes],
        "sources": [_reference(reference) for reference in briefing.references],
        "volume": [[day.isoformat(), count] for day, count in briefing.volume],
        "coverage": {
            "articles": coverage.articles,
            "publications": coverage.publications,
            "reprints": coverage.reprints,
            "stories": coverage.stories,
            "cut": coverage.cut,
            "elsewhere": coverage.elsewhere,
            "undated": [_listed(one.article, one.reason) for one in coverage.undated],
            "unread_language": [_listed(one.article, one.reason) for one in coverage.unread_language],
            "silent": list(coverage.silent),
            "failures": [{"source": f.source, "name": f.name, "reason": f.reason} for f in coverage.failures],
            "skipped": list(coverage.skipped),
        },
    }


def record_bytes(briefing: Briefing, *, spread: bool = True) -> bytes:
    """The same as UTF-8, the same for the same briefing; `spread` over lines for people who read it.

    Programs need no lines, and without them it is written six times as fast.
    """
    if spread:
        return json.dumps(record(briefing), ensure_ascii=False, indent=1).encode()
    return json.dumps(record(briefing), ensure_ascii=False, separators=(",", ":")).encode()


def _section(section: Section) -> Json:
    return {
        "theater": section.theater.id,
        "articles": section.articles,
        "publications": section.publications,
        "stories": [_card(card) for card in section.cards],
        "rows": [_row(card) for card in section.rows],
    }


def _row(card: Card) -> Json:
    return {
        "number": card.number,
        "headline": card.headline,
        "source": card.reference.number,
        "weight": round(card.story.weight, 3),
        "why": [{"word": r.word, "points": round(r.points, 3)} for r in card.story.why],
        "follows": _article(card.story.follows) if card.story.follows else None,
    }


def _card(card: Card) -> Json:
    scene = card.story.lead.scene
    return _row(card) | {
        "place": {"name": scene.name, "lat": scene.lat, "lon": scene.lon} if scene else None,
        "lines": [_line(line) for line in card.lines],
        "quotes": [_printed_quote(quote) for quote in card.quotes],
        "figures": [_printed_figure(figure) for figure in card.figures],
        "also": [reference.number for reference in card.also],
        "disputes": [_change(change) for change in card.disputes],
    }


def _line(line: Line) -> Json:
    return {**_words(line.reference, [line.span]), "single_source": line.single_source}


def _printed_quote(printed: PrintedQuote) -> Json:
    return {**_words(printed.reference, printed.quote.segments), **_quote(printed.quote)}


def _quote(quote: Quote) -> Json:
    return {
        "speaker": quote.speaker.name if quote.speaker else None,
        "role": quote.speaker.role if quote.speaker else None,
        "cue": quote.cue,
        "kind": quote.kind,
        "confidence": round(quote.confidence, 3),
    }


def _printed_figure(printed: PrintedFigure) -> Json:
    return {
        **_words(printed.reference, [printed.figure.span]),
        **_figure(printed.figure, printed.reference.article.text),
        "theater": printed.theater.id if printed.theater else None,
        "also": [reference.number for reference in printed.also],
        "before": _reading(printed.before),
    }


def _figure(figure: Figure, text: str) -> Json:
    return {
        "number": figure.number.of(text),
        "value": _number(figure.value),
        "upper": None if figure.upper is None else _number(figure.upper),
        "bound": figure.bound,
        "unit": figure.unit,
        "counted": figure.counted,
        "kind": figure.kind,
        "outcome": figure.outcome,
        "said_by": figure.attribution.name if figure.attribution else None,
        "as_of": figure.as_of.of(text) if figure.as_of else None,
        "place": figure.place.of(text) if figure.place else None,
        "cumulative": figure.cumulative,
    }


def _change(change: Change) -> Json:
    return {
        "kind": change.kind,
        "what": change.what,
        "theater": change.theater.id if change.theater else None,
        "before": _reading(change.before),
        "after": _reading(change.after),
        "history": [_reading(reading) for reading in change.history],
    }


def _reading(reading: Reading | None) -> Json | None:
    if reading is None:
        return None
    article = reading.article
    spans = reading.quote.segments if reading.quote else [reading.span]
    more = _quote(reading.quote) if reading.quote else {}
    if reading.figure:
        more = _figure(reading.figure, article.text)
    return {**_spans(article, spans), "article": _article(article), **more}


def _words(reference: Reference, spans: Sequence[Span]) -> Json:
    """Words of a numbered source, and where they stand."""
    return {**_spans(reference.article, spans), "source": reference.number}


def _reference(reference: Reference) -> Json:
    return {
        "number": reference.number,
        **_article(reference.article),
        "carried_by": [_article(copy) for copy in reference.carried_by],
    }


def _article(article: Article) -> Json:
    return {
        "source": article.source,
        "id": article.id,
        "version": article.version,
        "sha256": article.sha256,
        "publication": article.publication,
        "headline": article.headline,
        "url": article.url,
        "agency": article.agency,
        "language": article.language,
        "published": _moment(article.published) if article.published else None,
        "first_seen": _moment(article.first_seen) if article.first_seen else None,
    }


def _listed(article: Article, reason: str) -> Json:
    return {**_article(article), "reason": reason}


def _spans(article: Article, spans: Sequence[Span]) -> Json:
    """The words, their parts where they are several, and where these stand."""
    parts = [span.of(article.text) for span in spans]
    more = {"parts": parts} if len(parts) > 1 else {}
    return {"text": " ".join(parts), **more, "spans": [[span.start, span.end] for span in spans]}


def _number(value: Decimal) -> int | str:
    return int(value) if value == value.to_integral_value() else str(value.normalize())


def _moment(moment: datetime) -> str:
    return moment.isoformat().replace("+00:00", "Z")
