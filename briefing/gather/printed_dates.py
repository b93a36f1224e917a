"""When a page says that it was published, where it declares nothing: the date that stands nearest its headline.

A page prints today's date above its menu, the dates of other articles beside this one, and when it was
changed; what stands next to the headline is its own.
"""

from __future__ import annotations

import re
from itertools import islice
from typing import NamedTuple

from lxml import etree

from briefing.gather.dates import DayOrder, Moment, is_little_more_than_a_date, read_date
from briefing.gather.markup import first, is_large
from briefing.gather.paragraphs import one_line

# What marks the element that prints a date; "timeline" and "lifetime" mark others.
_DATED = re.compile(
    r"[dD]ate(?!d?(?:book|base))|datum|publi(?:sh|ed|cad)|posted|timestamp|(?<![a-z])time(?!line)|(?<=[a-z])Time(?![a-z])|fecha|tarih",
)
# What stands before the date of a change.
_CHANGED = re.compile(
    r"(?:last )?(?:updated?|modified|edited|changed)\b|güncelle|aktualisiert|mis à jour|actualizado|aggiornato|"
    r"(?:آخر |تاريخ )?(?:ال)?تحديث|عُ?دّ?ل\b|نوێکراوە",
    re.IGNORECASE,
)
# Marks of an element that prints the present day, and of one that prints the day of a change.
_TODAY = re.compile(r"(?i)current|today|(?:^|[\s_-])(?:now|clock)(?:$|[\s_-])")
_MARKED_CHANGED = re.compile(r"(?i)(?:^|[\s_-])(?:updated|modified)(?:$|[\s_-])")
_HEADINGS = ("h1", "h2", "h3")
_TIMES = ("time", "abbr")
_PRINTED = ("span", "div", "p", "li", "small", "em", "strong", "b", "font", "h4", "h5", "h6", "td")
# What holds the dates of pictures, chronicles and other articles, where an unmarked date is looked for.
_OTHERS = re.compile(r"(?i)timeline|lifetime|caption|credit|photo|image|related|event|comment")
# Where no article's date stands.
_ELSEWHERE = ("footer", "nav")
_LONGEST = 80
# Elements behind the headline among which an unmarked date is looked for.
_NEAR = 12


class _Found(NamedTuple):
    """A date, and where it stands among the elements that were looked at."""

    place: int
    moment: Moment
    # True for the day of a change.
    changed: bool


def printed_date(tree: etree._Element, title: str, order: DayOrder) -> Moment | None:
    """The date nearest the headline: in an element for times, else by itself in one marked as holding a date.

    Else what stands below the headline and is little more than a date.

    When a page was changed counts only where it prints nothing else.
    """
    times: list[_Found] = []
    others: list[_Found] = []
    unmarked: list[_Found] = []
    headline: int | None = None
    wanted = _letters(title)
    for place, element in enumerate(first(tree, *_HEADINGS, *_TIMES, *_PRINTED)):
        if is_large(element):
            continue
        if headline is None and wanted and _letters("".join(element.itertext())) == wanted:
            headline = place
        if element.tag in _HEADINGS:
            continue
        marks = f"{element.get('class') or ''} {element.get('id') or ''}"
        is_time = element.tag == "time" or element.get("itemprop") == "datePublished"
        is_marked = is_time or _DATED.search(f"{marks} {element.get('itemprop') or ''}") is not None
        is_near = headline is not None and headline < place <= headline + _NEAR and not _is_of_others(element)
        if _TODAY.search(marks) or not (is_marked or is_near):
            continue
        if found := _read(element, order, is_time=is_time, is_marked=is_marked):
            moment, words = found
            is_changed = bool(_CHANGED.match(words)) or (
                _MARKED_CHANGED.search(marks) is not None and "publish" not in marks
            )
            if next(element.iterancestors(*_ELSEWHERE), None) is None:
                kind = times if is_time else others if is_marked else unmarked
                kind.append(_Found(place, moment, is_changed))
    return _nearest(times, headline) or _nearest(others, headline) or _nearest(unmarked, headline)


def _is_of_others(element: etree._Element) -> bool:
    around = (element, *islice(element.iterancestors(), 2))
    return any(_OTHERS.search(each.get("class") or "") or each.tag == "figure" for each in around)


def _nearest(found: list[_Found], headline: int | None) -> Moment | None:
    """The first, or where the headline is known the nearest to it; what follows it before what precedes it."""
    at = headline or 0
    ranked = sorted(found, key=lambda each: (each.changed, abs(each.place - at), each.place < at))
    return ranked[0].moment if ranked else None


def _read(
    element: etree._Element, order: DayOrder, *, is_time: bool, is_marked: bool
) -> tuple[Moment, str] | None:
    """The date of an element and the words in which it stands."""
    words = one_line(" ".join(element.itertext()))
    if is_time:
        declared = element.get("datetime") or element.get("content") or element.get("title")
        moment = read_date(declared or words[:_LONGEST], order=order)
        return (moment, words) if moment else None
    if len(words) > _LONGEST:
        return None
    if not is_marked:
        moment = read_date(words, order=order) if is_little_more_than_a_date(words) else None
        return (moment, words) if moment else None
    for part in (words, *(one_line(child.text or "") for child in element.iter())):
        if moment := read_date(part, order=order):
            return moment, part
    return None


def _letters(words: str) -> str:
    return re.sub(r"[\W_]+", "", words).lower()
