"""Whether what a briefing prints stands in its articles, character for character. Pure.

    claims = claims_of(record)            # every sentence, quote, figure and reading of a briefing.json
    faults = check(claims, articles)      # against the stored versions, by span and by hash

A claim holds when the version that it names is stored, that version's hash is the recorded one, and
its spans are the recorded words. `altered_on_page`, `misprinted` and `strange_on_page` hold the words and
numbers against the text of a PDF.
"""

from __future__ import annotations

import hashlib
import re
import unicodedata
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import Any, Literal

from briefing.model import Article

# Characters that, found on a page, show that it meant to print the words that they begin or end.
_RECOGNISED = 12
# Characters that may be missing between what begins and what ends the words: an edit, not another text.
_SMALL = 3
# Likeness (of difflib) over which what stands beside known words is the rest of them, edited.
_ALIKE = 0.6
# Characters beside a number that show whose number it is, and digits that another number may have more.
_BESIDE = 5
_MORE_DIGITS = 2
# What stands around quoted words and is none of them.
_AROUND = "\"',.;:!?…"

# What is said of a version that cannot be found.
NOT_STORED = "is not stored"

ClaimKind = Literal["sentence", "quote", "figure", "reading", "headline"]


class RecordError(ValueError):
    """What is no briefing.json of ours; the message says where."""


@dataclass(frozen=True, slots=True)
class Claim:
    """Words that a briefing prints, and where it says that they stand."""

    kind: ClaimKind
    # Where in the record ("sections[0].stories[2].quotes[0]").
    at: str
    text: str
    # Source, id and version of the article, and the hash of that version.
    source: str
    id: str
    version: int
    sha256: str
    # Characters of the article's text, end excluded; none for a headline.
    spans: tuple[tuple[int, int], ...]
    # The words of each span, as they are printed: the parts of a split quote stand apart.
    parts: tuple[str, ...] = ()
    # What is said of the words beside them: a figure's number words; "" for none.
    number: str = ""


@dataclass(frozen=True, slots=True)
class Fault:
    """A claim that does not hold, and why."""

    claim: Claim
    reason: str


def claims_of(record: Mapping[str, Any]) -> tuple[Claim, ...]:
    """Every claim of a briefing.json; `RecordError` where it is none."""
    try:
        sources = {int(source["number"]): source for source in record["sources"]}
        return tuple(_claims(record, sources))
    except (KeyError, TypeError, ValueError, AttributeError, IndexError) as error:
        raise RecordError(f"not a whole briefing.json: {type(error).__name__}: {error}") from None


def check(claims: Iterable[Claim], stored: Callable[[str, str, int], Article | None]) -> tuple[Fault, ...]:
    """The claims that do not hold, in order; `stored` finds an article by source, id and version."""
    known: dict[tuple[str, str, int], tuple[Article | None, str]] = {}
    faults = []
    for claim in claims:
        key = (claim.source, claim.id, claim.version)
        if key not in known:
            article = stored(*key)
            known[key] = (article, article.sha256 if article else "")
        reason = _reason(claim, *known[key])
        if reason:
            faults.append(Fault(claim, reason))
    return tuple(faults)


def _reason(claim: Claim, article: Article | None, sha256: str) -> str:
    if article is None:
        return f"version {claim.version} of {claim.id} {NOT_STORED}"
    if sha256 != claim.sha256:
        return (
            f"the stored words of {claim.id}, version {claim.version}, are not those that were printed from"
        )
    if claim.kind == "headline":
        return "" if claim.text == article.headline else f"the headline reads {article.headline!r}"
    stands = " ".join(article.text[start:end] for start, end in claim.spans)
    if not claim.spans or stands != claim.text or stands != " ".join(claim.parts):
        return f"there stands {stands[:120]!r}"
    if claim.number and claim.number not in stands:
        return f"its number {claim.number!r} does not stand in {stands[:120]!r}"
    return ""


def altered_on_page(claims: Iterable[Claim], page: str) -> tuple[Fault, ...]:
    """Sentences and quotes that the PDF shows with other words, white space and mark style aside.

    A look may leave a sentence out, and a page may end in the middle of one; neither is an alteration.
    Words from right to left are passed over: a PDF gives them back in the order of its glyphs.
    """
    shown = plain(page)
    asked = [
        claim for claim in claims if claim.kind in {"sentence", "quote"} and not right_to_left(claim.text)
    ]
    parts = {words for claim in asked for words in map(plain, claim.parts) if words in shown}
    whole = {part.strip(_AROUND) for part in parts}
    return tuple(
        Fault(claim, "the page shows these words otherwise")
        for claim in asked
        if any(_altered(plain(part), shown, whole) for part in claim.parts)
    )


def misprinted(claims: Iterable[Claim], page: str) -> tuple[Fault, ...]:
    """Figures that the PDF shows with another number: beside the words that follow it other digits stand.

    A number whose words are too few to be known by is passed over, and so is one that a look leaves out.
    """
    shown = plain(page)
    known = list(claims)
    record = "\n".join(plain(words) for claim in known for words in (claim.text, *claim.parts))
    return tuple(
        Fault(claim, f"the page shows {other!r} in its place")
        for claim in known
        if claim.kind == "figure" and (other := _misprint(claim, shown, record))
    )


def _misprint(claim: Claim, shown: str, record: str) -> str:
    """What the page shows in place of the figure; "" where it shows it, or nothing of it."""
    words, numeral = plain(claim.text), re.search(r"\d[\d.,]*", plain(claim.number))
    if not numeral or words in shown or right_to_left(words):
        return ""
    number = numeral.group()
    before, _, after = words.partition(number)
    if len(before) + len(after) < _BESIDE:
        return ""
    digits = rf"(\d[\d.,]{{0,{len(number) + _MORE_DIGITS}}})"
    others = re.findall(rf"{re.escape(before)}(?<!\d){digits}{re.escape(after)}", shown)
    return next((other for other in others if f"{before}{other}{after}" not in record), "")


def _altered(words: str, shown: str, whole: Collection[str]) -> bool:
    """True when the page shows a good part of the words and goes on, or began, otherwise.

    A part that is shown as something else (the quote within a sentence that is left out) is none, and
    neither is a sentence in which a page ends: what is left of it stands further on.
    """
    if words in shown:
        return False
    head = _longest(words, shown)
    tail = _longest(words[::-1], shown[::-1])
    if max(head, tail) < _RECOGNISED:
        return head + tail >= len(words) - _SMALL
    if head >= tail:
        known, rest = words[:head], words[head:]
        beside = [shown[at + head : at + len(words) + _SMALL] for at in _places(known, shown)]
    else:
        known, rest = words[-tail:], words[:-tail]
        beside = [shown[max(0, at - len(rest) - _SMALL) : at] for at in _places(known, shown)]
    bare = known.strip(_AROUND)
    if any(part in bare and len(bare) - len(part) <= 2 * _SMALL for part in whole):
        return False
    if any(SequenceMatcher(None, rest, other, autojunk=False).ratio() >= _ALIKE for other in beside):
        return True
    goes_on = len(rest) >= _RECOGNISED and rest in shown
    return not goes_on and len(known) * 3 >= len(words)


def _longest(words: str, shown: str) -> int:
    """Length of the longest beginning of the words that is shown."""
    low, high = 0, len(words)
    while low < high:
        middle = (low + high + 1) // 2
        low, high = (middle, high) if words[:middle] in shown else (low, middle - 1)
    return low


def _places(words: str, shown: str) -> Iterator[int]:
    at = shown.find(words)
    while at >= 0:
        yield at
        at = shown.find(words, at + 1)


def strange_on_page(claims: Iterable[Claim], page: str) -> tuple[str, ...]:
    """Words in quotation marks on the page that the record does not know: they were put there later.

    A mark may be set apart from its words and stand elsewhere in the text of the page: what holds
    words of the record is no stranger.
    """
    parts = {plain(part) for claim in claims for part in (claim.text, *claim.parts)}
    known = "\n".join(parts)
    told = [bare for part in parts if len(bare := part.strip(_AROUND)) >= _RECOGNISED]
    found = ((" ".join(w.split()), plain(w).strip(_AROUND)) for w in re.findall(r"“([^“”]{20,})”", page))
    return tuple(w for w, bare in found if bare not in known and not any(part in bare for part in told))


def plain(words: str) -> str:
    """The words without white space and soft hyphens, marks of one style: as a page may set them."""
    words = words.translate(str.maketrans("“”‘’«»", '""\'\'""'))
    return re.sub(r"[\s\u00ad\u0002\ufffe\u2060\u200b-\u200f\u2066-\u2069-]+", "", words)


def right_to_left(words: str) -> bool:
    """True when any letter runs from right to left."""
    return any(unicodedata.bidirectional(c) in {"R", "AL"} for c in words)


def digest(content: bytes) -> str:
    """SHA-256 in hex, as documents are kept with it."""
    return hashlib.sha256(content).hexdigest()


def _claims(record: Mapping[str, Any], sources: Mapping[int, Mapping[str, Any]]) -> Iterator[Claim]:
    for number, source in sources.items():
        yield _claim("headline", f"sources[{number}]", source["headline"], source, ())
    for at, line in _each(record, "bottom_line"):
        yield _cited("sentence", at, line, sources)
    for kind, key in (("figure", "key_figures"), ("figure", "figures"), ("quote", "quotes")):
        for at, item in _each(record, key):
            yield from _cited_with_before(kind, at, item, sources)
    for at, item in _each(record, "dates_ahead"):
        yield _cited("sentence", at, item, sources)
    for at, change in _each(record, "changes"):
        yield from _change(at, change)
    for where, section in _each(record, "sections"):
        for at, row in _each(section, "rows", f"{where}."):
            yield _headline(at, row, sources)
        for at, story in _each(section, "stories", f"{where}."):
            yield from _story(at, story, sources)


def _story(at: str, story: Mapping[str, Any], sources: Mapping[int, Mapping[str, Any]]) -> Iterator[Claim]:
    yield _headline(at, story, sources)
    for place, line in _each(story, "lines", f"{at}."):
        yield _cited("sentence", place, line, sources)
    for place, quote in _each(story, "quotes", f"{at}."):
        yield _cited("quote", place, quote, sources)
    for place, figure in _each(story, "figures", f"{at}."):
        yield from _cited_with_before("figure", place, figure, sources)
    for place, change in _each(story, "disputes", f"{at}."):
        yield from _change(place, change)


def _each(holder: Mapping[str, Any], key: str, within: str = "") -> Iterator[tuple[str, Mapping[str, Any]]]:
    return ((f"{within}{key}[{place}]", item) for place, item in enumerate(holder[key]))


def _headline(at: str, story: Mapping[str, Any], sources: Mapping[int, Mapping[str, Any]]) -> Claim:
    return _claim("headline", at, story["headline"], sources[story["source"]], ())


def _cited(
    kind: ClaimKind, at: str, item: Mapping[str, Any], sources: Mapping[int, Mapping[str, Any]]
) -> Claim:
    return _claim(kind, at, item["text"], sources[item["source"]], item["spans"], item)


def _cited_with_before(
    kind: Any, at: str, item: Mapping[str, Any], sources: Mapping[int, Mapping[str, Any]]
) -> Iterator[Claim]:
    yield _cited(kind, at, item, sources)
    if item.get("before"):
        yield _reading(f"{at}.before", item["before"])


def _change(at: str, change: Mapping[str, Any]) -> Iterator[Claim]:
    sides = [("before", change["before"]), ("after", change["after"])]
    sides += [(f"history[{place}]", reading) for place, reading in enumerate(change["history"])]
    return (_reading(f"{at}.{name}", reading) for name, reading in sides if reading)


def _reading(at: str, reading: Mapping[str, Any]) -> Claim:
    return _claim("reading", at, reading["text"], reading["article"], reading["spans"], reading)


def _claim(
    kind: ClaimKind,
    at: str,
    text: Any,
    article: Mapping[str, Any],
    spans: Sequence[Sequence[int]],
    item: Mapping[str, Any] | None = None,
) -> Claim:
    said = item or {}
    parts = said.get("parts") or [text]
    return Claim(
        kind,
        at,
        str(text),
        str(article["source"]),
        str(article["id"]),
        int(article["version"]),
        str(article["sha256"]),
        tuple((int(start), int(end)) for start, end in spans),
        tuple(map(str, parts)),
        str(said.get("number") or ""),
    )
