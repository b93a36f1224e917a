"""Dateline and lede: where a report was filed, and the paragraph that tells the news."""

from __future__ import annotations

import re
from collections.abc import Sequence

from briefing.model import Dateline, Span
from briefing.text.sentences import paragraphs

# Paragraphs looked at for a dateline: a date or a byline may stand before it.
_FIRST = 4
# A dateline is no longer than this, in characters.
_LONGEST = 90
# Words that a paragraph needs to tell something.
_TELLING = 8
# With so many it tells something however it begins and ends.
_SURELY_TELLING = 20
_ENDS = frozenset(".!?؟…:")

_DASH = r"(?:—|–|―|--|-)"
_MONTH = (
    r"(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*\.?"
)  # fmt: skip
_AR_MONTH = "[\u0621-\u064a]+(?:/[\u0621-\u064a]+)?(?: الأول| الثاني)?"
_DAY = rf"(?:{_MONTH}\s+\d{{1,2}}(?:,\s*\d{{4}})?|\d{{1,2}}\s+{_MONTH}(?:,?\s*\d{{4}})?|[\d\u0660-\u0669]{{1,2}}\s+{_AR_MONTH}(?:\s+[\d\u0660-\u0669]{{4}})?)"
_NAME = r"[^\W\d_][\w.'’‘`ʿ-]*"
# "Baghdad - INA -", "BAGHDAD", "DAMASCUS, Syria", "Baghdad/Damascus", "RYE, N.H.", "كركوك".
_PLACE = rf"{_NAME}(?:[ ]{_NAME}){{0,3}}(?:\s?/\s?{_NAME}(?:[ ]{_NAME}){{0,2}})?"
_REGION = rf"{_NAME}(?:[ ]{_NAME}){{0,4}}"
_DATELINE = re.compile(
    rf"(?P<place>{_PLACE})(?P<region>[,،]\s*(?!{_MONTH}\s+\d){_REGION}?)?(?:\s*\((?P<country>[^()]{{2,30}})\))?"
    rf"(?:[,،]?\s+(?P<day>{_DAY}))?(?:[,،]?\s*\((?P<agency>[^()]{{2,40}})\)|[,،]\s*(?P<bare>[A-Z]{{2,6}}))?"
    rf"(?:[,،]?\s+(?P<late>{_DAY}))?(?:\s*{_DASH}\s*(?P<wire>[A-Z]{{2,6}})(?=\s*{_DASH}))?\s*(?:{_DASH}\s*|:\s+)"
)
# A paragraph that opens in capitals and a colon, and what is no place there.
_IN_CAPITALS = re.compile(r"^[A-Z][A-Z.’'-]*(?: [A-Z.’'-]+){0,5}: ", re.MULTILINE)
_NO_PLACE = frozenset(
    "UPDATE UPDATED WATCH BREAKING EXCLUSIVE ANALYSIS OPINION EXPLAINER PHOTOS VIDEO LIVE MODERATOR QUESTION ANSWER"
    " READ INTERVIEW EDITORIAL FACTBOX TIMELINE NOTE SOURCE CORRECTION".split()
)


def find_dateline(text: str) -> Dateline | None:
    """The dateline, mark at its end included; None where the article has none.

    Taken for one are a place in capitals, a place followed by a day, an agency in brackets or one between dashes, and
    in Arabic also a place followed by a dash; "Baghdad: the city" alone is not, "NEW DELHI: Talks" is where no
    other paragraph opens with capitals and a colon.
    """
    for paragraph in paragraphs(text)[:_FIRST]:
        found = _DATELINE.match(text, paragraph.start, min(paragraph.end, paragraph.start + _LONGEST))
        if found and (_is_dateline(found) or _before_colon(text, found["place"])):
            bracket = found["agency"] or found["country"]
            region = (found["region"] or "").strip(" ,،")
            agency = found["bare"] or found["agency"] or found["wire"]
            if agency is None and bracket and _names_an_agency(bracket):
                agency = bracket
            if agency is None and region.isupper() and 2 <= len(region) <= 6 and "." not in region:
                agency = region
            return Dateline(
                Span(found.start(), found.end()),
                found["place"].strip(),
                found["day"] or found["late"],
                agency,
            )
        if _tells(text, paragraph):
            return None
    return None


def _is_dateline(found: re.Match[str]) -> bool:
    place = found["place"]
    arabic = "\u0600" <= place[0] <= "\u06ff"
    dashed = not found[0].rstrip().endswith(":")
    marked = any(found[part] for part in ("day", "late", "agency", "country", "bare", "wire"))
    if arabic:
        return bool(marked) or (dashed and len(place.split()) <= 3)
    if not all(
        word[0].isupper() or word in {"al", "el", "ez", "of", "and", "de"}
        for word in re.findall(r"\w+", place)
    ):
        return False
    if place.isupper() and len(place) > 2:
        return dashed or bool(marked)
    return bool(marked and dashed)


def _before_colon(text: str, place: str) -> bool:
    """True for "NEW DELHI: ...", where no other paragraph opens so: a transcript has many turns."""
    return (
        place.isupper() and len(place) > 2 and place not in _NO_PLACE and len(_IN_CAPITALS.findall(text)) == 1
    )


def _names_an_agency(words: str) -> bool:
    return words.isupper() or words.startswith("وكالة") or words.lower() in {"reuters", "kurdistan24"}


def find_lede(text: str, sentences: Sequence[Span], dateline: Dateline | None) -> Span | None:
    """The first paragraph that tells something, dateline left out; None where none does.

    Dates, bylines, tag lines and labels tell nothing. Of an article in one long paragraph it is
    the sentences that begin within its first 400 characters.
    """
    for paragraph in paragraphs(text):
        inside = [s for s in sentences if paragraph.covers(s)]
        if not inside:
            continue
        start, end = paragraph.start, paragraph.end
        if dateline and paragraph.covers(dateline.span):
            start = dateline.span.end
        if not _tells(text, Span(start, end)):
            continue
        if end - start > 700:
            end = max(s.end for s in inside if s.start < start + 400)
        return Span(start, end)
    return None


_LABEL = re.compile(
    r"(?:by|from|photo|image|file|source|updated|published|last updated|via|in|tags?|read more|also read|related)\b",
    re.IGNORECASE,
)


def _tells(text: str, paragraph: Span) -> bool:
    told = paragraph.of(text)
    words = len(told.split(maxsplit=_SURELY_TELLING))
    if words < _TELLING:
        return False
    ends = words >= _SURELY_TELLING or told.rstrip("\"'”’»)* ")[-1:] in _ENDS
    return ends or not _LABEL.match(text, paragraph.start)
