"""The JSON Schema of briefing.json (see `briefing.render.record`), made from the classes below.

`make docs` writes it to docs/reference/briefing.schema.json
"""

from __future__ import annotations

import types
from typing import (
    Annotated,
    Any,
    Literal,
    NotRequired,
    TypedDict,
    Union,
    get_args,
    get_origin,
    get_type_hints,
    is_typeddict,
)

from briefing.render.record import SCHEMA_VERSION

Moment = Annotated[str, "date-time", "ISO 8601, in UTC."]
Day = Annotated[str, "date", "A day in the edition's zone."]
Spans = Annotated[
    list[tuple[int, int]],
    "",
    "First character and one past the last, in the article's text; one pair a part.",
]
Source = Annotated[int, "", "Number of the source in `sources`."]
Number = Annotated[int | str, "", "A whole number, or a decimal one in a string, so that no digit is lost."]
Parts = Annotated[list[str], "", "The words of each part, where there are several."]
Text = Annotated[str, "", "The words, character for character; parts are joined by a space."]


class TheaterName(TypedDict):
    """A theater."""

    id: str
    name: str


class EditionName(TypedDict):
    """What recurs."""

    id: str
    title: str
    zone: Annotated[str, "", "IANA name of the zone that the page prints."]
    theaters: list[TheaterName]


class Window(TypedDict):
    """What the issue covers."""

    start: Annotated[str, "date-time", "Included."]
    end: Annotated[str, "date-time", "Excluded: the information cut-off."]


class ArticleName(TypedDict):
    """One version of one article."""

    source: Annotated[str, "", "Id of the source that brought it."]
    id: Annotated[str, "", "The same over its versions."]
    version: Annotated[int, "", "1 for the first wording that was seen."]
    sha256: Annotated[str, "", "Hash of headline, blank line and text."]
    publication: Annotated[str, "", 'Who printed it; "" where unknown.']
    headline: str
    url: str | None
    agency: str | None
    language: Annotated[str, "", 'ISO 639-1; "" where unknown.']
    published: Moment | None
    first_seen: Moment | None


class NumberedSource(ArticleName):
    """A source of the issue."""

    number: int
    carried_by: Annotated[list[ArticleName], "", "Copies."]


class ListedArticle(ArticleName):
    """An article that is counted, and why it is not told."""

    reason: str


class Words(TypedDict):
    """Words of an article."""

    text: Text
    parts: NotRequired[Parts]
    spans: Spans


class SentenceLine(Words):
    """A verbatim sentence."""

    source: Source
    single_source: Annotated[bool, "", "True when one independent outlet alone tells the story."]


class QuoteParts(TypedDict):
    """Who says it, and how sure that is."""

    speaker: str | None
    role: str | None
    cue: str | None
    kind: Literal["direct", "partial", "indirect"]
    confidence: Annotated[float, "", "Chance that words and speaker are right, 0 to 1."]


class SourcedQuote(Words, QuoteParts):
    """Somebody's words."""

    source: Source


class FigureParts(TypedDict):
    """What a number says."""

    number: Annotated[str, "", "The number words, as printed."]
    value: Number
    upper: Annotated[int | str | None, "", "High end of a range."]
    bound: Literal["exact", "about", "at least", "at most", "more than", "less than"]
    unit: Annotated[str, "", '"" for plain counts, "%", an ISO 4217 code, or a unit in the singular.']
    counted: str
    kind: str
    outcome: Literal["killed", "wounded", "missing", "detained", ""]
    said_by: str | None
    as_of: Annotated[str | None, "", "As printed."]
    place: Annotated[str | None, "", "As printed."]
    cumulative: Annotated[bool, "", 'A running total ("since 1 October").']


class Reading(TypedDict):
    """What one article said at one time; figures and quotes have their own keys besides."""

    text: Text
    parts: NotRequired[Parts]
    spans: Spans
    article: ArticleName
    number: NotRequired[str]
    value: NotRequired[Number]
    upper: NotRequired[int | str | None]
    bound: NotRequired[Literal["exact", "about", "at least", "at most", "more than", "less than"]]
    unit: NotRequired[str]
    counted: NotRequired[str]
    kind: NotRequired[str]
    outcome: NotRequired[str]
    said_by: NotRequired[str | None]
    as_of: NotRequired[str | None]
    place: NotRequired[str | None]
    cumulative: NotRequired[bool]
    speaker: NotRequired[str | None]
    role: NotRequired[str | None]
    cue: NotRequired[str | None]
    confidence: NotRequired[float]


class SourcedFigure(Words, FigureParts):
    """A number and what it counts."""

    source: Source
    theater: str | None
    also: Annotated[list[int], "", "Numbers of other sources that give it."]
    before: Annotated[Reading | None, "", "The reading of the edition before, where it differs."]


class ShownChange(TypedDict):
    """What differs from the last edition, or between outlets."""

    kind: Literal["new", "moved", "disputed", "corrected", "quiet"]
    what: Annotated[str, "", "As printed."]
    theater: str | None
    before: Annotated[Reading | None, "", "The earlier reading; for a dispute the lower one."]
    after: Reading | None
    history: Annotated[list[Reading], "", "Every reading, in order of time."]


class Spot(TypedDict):
    """Where a story happens."""

    name: str
    lat: Annotated[float, "", "Degrees north."]
    lon: Annotated[float, "", "Degrees east."]


class Ground(TypedDict):
    """What a story weighs, and why."""

    word: str
    points: float


class StoryRow(TypedDict):
    """A story that has one line on the page."""

    number: Annotated[int, "", "As on the map and in the contents."]
    headline: str
    source: Source
    weight: float
    why: list[Ground]
    follows: Annotated[ArticleName | None, "", "The earlier story that it carries on."]


class StoryCard(StoryRow):
    """A story told in full."""

    place: Spot | None
    lines: list[SentenceLine]
    quotes: list[SourcedQuote]
    figures: list[SourcedFigure]
    also: Annotated[list[int], "", "Numbers of other reports."]
    disputes: list[ShownChange]


class TheaterSection(TypedDict):
    """One theater's part."""

    theater: str
    articles: int
    publications: int
    stories: list[StoryCard]
    rows: list[StoryRow]


class ComingDate(Words):
    """A coming date that an article names."""

    day: Day
    source: Source


class AnalystNote(TypedDict):
    """An analyst's own words."""

    text: str
    author: str
    story: Annotated[int | None, "", "null for the whole issue."]


class FailedSource(TypedDict):
    """A source that could not be read."""

    source: str
    name: str
    reason: str


class CoverageReport(TypedDict):
    """What was read, left out, and could not be read."""

    articles: int
    publications: int
    reprints: int
    stories: int
    cut: Annotated[int, "", "Stories that the document only counts."]
    elsewhere: int
    undated: list[ListedArticle]
    unread_language: list[ListedArticle]
    silent: list[str]
    failures: list[FailedSource]
    skipped: list[str]


class BriefingDocument(TypedDict):
    """One issue of a briefing."""

    schema_version: Annotated[int, "", "Goes up when a key is removed or changes its meaning."]
    edition: EditionName
    number: Annotated[int | None, "", "Counted over the edition's issues; null for an ad-hoc report."]
    sample: Annotated[bool, "", "True for the shipped, invented articles."]
    window: Window
    made: Moment
    bottom_line: list[SentenceLine]
    key_figures: list[SourcedFigure]
    sections: list[TheaterSection]
    figures: list[SourcedFigure]
    quotes: list[SourcedQuote]
    changes: list[ShownChange]
    dates_ahead: list[ComingDate]
    notes: list[AnalystNote]
    sources: list[NumberedSource]
    volume: Annotated[list[tuple[Day, int]], "", "Articles a day, oldest first."]
    coverage: CoverageReport


_SIMPLE: dict[object, str] = {
    str: "string",
    int: "integer",
    float: "number",
    bool: "boolean",
    type(None): "null",
}


def schema() -> dict[str, Any]:
    """The schema (draft 2020-12)."""
    definitions: dict[str, Any] = {}
    root = _of(BriefingDocument, definitions)
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": f"briefing.json, schema_version {SCHEMA_VERSION}",
        **root,
        "$defs": dict(sorted(definitions.items())),
    }


def _of(kind: Any, definitions: dict[str, Any]) -> dict[str, Any]:
    """The schema of one type; classes go into `definitions`."""
    if kind in _SIMPLE:
        return {"type": _SIMPLE[kind]}
    if is_typeddict(kind):
        if kind.__name__ not in definitions:
            definitions[kind.__name__] = {}
            definitions[kind.__name__] = _object(kind, definitions)
        return {"$ref": f"#/$defs/{kind.__name__}"}
    origin, parts = get_origin(kind), get_args(kind)
    if origin is NotRequired:
        return _of(parts[0], definitions)
    if origin is Annotated:
        form, words = parts[1:]
        return {**_of(parts[0], definitions), **({"format": form} if form else {}), "description": words}
    if origin is Literal:
        return {"enum": list(parts)}
    if origin in (types.UnionType, Union):
        return {"anyOf": [_of(part, definitions) for part in parts]}
    if origin is list:
        return {"type": "array", "items": _of(parts[0], definitions)}
    if origin is tuple:
        fixed = [_of(part, definitions) for part in parts]
        return {"type": "array", "prefixItems": fixed, "items": False, "minItems": len(fixed)}
    raise TypeError(f"no schema for {kind!r}")


def _object(kind: Any, definitions: dict[str, Any]) -> dict[str, Any]:
    hints = get_type_hints(kind, include_extras=True)
    return {
        "description": (kind.__doc__ or "").strip(),
        "type": "object",
        "properties": {name: _of(hint, definitions) for name, hint in hints.items()},
        "required": [name for name, hint in hints.items() if get_origin(hint) is not NotRequired],
        "additionalProperties": False,
    }
