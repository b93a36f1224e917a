"""Which number of "6/11/2026" is the day on a page: by its other dates, its language, its country."""

from __future__ import annotations

import re
from collections.abc import Iterable
from urllib.parse import urlsplit

from lxml import etree

from briefing.gather.dates import DayOrder, day_order

# Characters of a page in which its other dates are looked for.
_READ = 200_000
# Languages whose countries all put the day first.
_DAY_FIRST = frozenset("ar ckb ku kmr fr de es it pt tr nl ru uk he el pl ro cs bg sr hr da no nb fi".split())
# Of the countries that write English, those that put the month first.
_MONTH_FIRST = frozenset(("us", "ph"))
# Ends of names that belong to the United States, and those that are a country's but stand for anything.
_AMERICAN = frozenset(("us", "gov", "mil"))
_ANYWHERE = frozenset(("io", "co", "tv", "me", "ai", "fm", "cc", "ws", "eu"))


def order_of_day(tree: etree._Element, declared: Iterable[str], url: str) -> DayOrder:
    """The order that the page's own dates show, else that of its declared languages, else of its country.

    `declared` are language tags beside the page's own ("ar_IQ", "en-GB"). "" where none of them tells.
    """
    # Parts by themselves: "31/12" at the end of one and "/2026" in the next are no date.
    printed = "\n".join(tree.itertext())[:_READ]
    return day_order([printed]) or _of_language([tree.get("lang") or "", *declared]) or _of_country(url)


def _of_language(tags: Iterable[str]) -> DayOrder:
    for tag in tags:
        language, _, rest = tag.strip().lower().replace("_", "-").partition("-")
        region = rest.rpartition("-")[2]
        if language in _DAY_FIRST:
            return "day first"
        if language == "en" and re.fullmatch(r"[a-z]{2}", region):
            return "month first" if region in _MONTH_FIRST else "day first"
    return ""


def _of_country(url: str) -> DayOrder:
    try:
        ending = (urlsplit(url).hostname or "").rpartition(".")[2]
    except ValueError:
        return ""
    if ending in _AMERICAN:
        return "month first"
    return "day first" if len(ending) == 2 and ending.isalpha() and ending not in _ANYWHERE else ""
