"""Dates as feeds, pages, mails and people write them: a moment in UTC, and whether a zone was named.

Nothing is guessed: a date without year, month and day is none, and one without a zone is read as
UTC and marked so. "Wednesday" is no date here. "6/11/2026" is one only where something else tells which
of its numbers is the day: the other dates of its page, its language or its country.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import UTC, datetime, timedelta, timezone, tzinfo
from email.utils import parsedate_to_datetime
from functools import lru_cache
from typing import Literal, NamedTuple
from zoneinfo import ZoneInfo

# The longest date that anybody prints; longer ones are bombs.
_LONGEST = 80
# The web's first news pages; a date after `now` is judged by who knows `now`.
_EARLIEST = 1990
_ISO = re.compile(
    r"\d{4}-\d{2}-\d{2}(?:[T ]\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?\s*(?:Z|UTC|GMT|[+-]\d{2}:?\d{2})?)?",
    re.IGNORECASE,
)
# Offsets in seconds of the zone names that feeds use; names with several meanings are left out.
_ZONES = {
    "UTC": 0, "GMT": 0, "Z": 0, "UT": 0, "BST": 3600, "CET": 3600, "CEST": 7200, "EET": 7200, "EEST": 10800,
    "MSK": 10800, "TRT": 10800, "EST": -18000, "EDT": -14400, "CDT": -18000, "MDT": -21600, "PST": -28800,
    "PDT": -25200, "JST": 32400, "KST": 32400,
}  # fmt: skip
_MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "january,jan,janvier,januar,enero,gennaio,janeiro,ocak,çile,rêbendan,يناير,كانون الثاني,کانوونی دووەم,کانونی دووەم",
            "february,feb,février,fevrier,februar,febrero,febbraio,fevereiro,şubat,sibat,reşemî,فبراير,شباط,شوبات",
            "march,mar,mars,märz,marzo,março,mart,adar,مارس,آذار,ئازار,ئادار",
            "april,apr,avril,abril,aprile,nisan,nîsan,avrêl,أبريل,ابريل,إبريل,نيسان,نیسان",
            "may,mai,mayo,maggio,maio,mayıs,gulan,مايو,أيار,ايار,ئایار,مایس",
            "june,jun,juin,juni,junio,giugno,junho,haziran,hezîran,pûşper,يونيو,حزيران,حوزەیران,حوزه‌یران",
            "july,jul,juillet,juli,julio,luglio,julho,temmuz,tîrmeh,يوليو,تموز,تەممووز,تەمموز,تەمووز",
            "august,aug,août,aout,agosto,ağustos,tebax,gelawêj,أغسطس,اغسطس,آب,ئاب",
            "september,sep,sept,septembre,septiembre,settembre,setembro,eylül,îlon,rezber,سبتمبر,أيلول,ايلول,ئەیلوول,ئەیلول",
            "october,oct,octobre,oktober,octubre,ottobre,outubro,ekim,cotmeh,kewçêr,أكتوبر,اكتوبر,تشرين الأول,تشرين الاول,تشرینی یەکەم,تشرینی یه‌که‌م",
            "november,nov,novembre,noviembre,novembro,kasım,mijdar,sermawez,نوفمبر,تشرين الثاني,تشرینی دووەم,تشرینی دووه‌م",
            "december,dec,décembre,decembre,dezember,diciembre,dicembre,dezembro,aralık,kanûn,berfanbar,ديسمبر,كانون الأول,كانون الاول,کانوونی یەکەم,کانونی یەکەم",
        ),
        1,
    )
    for name in names.split(",")
}
_MONTH = "|".join(sorted(map(re.escape, _MONTHS), key=len, reverse=True))
_CLOCK = r"(?:[\s,،|–-]*(?:at|à|um|alle|kl\.?)?\s*(?P<hour>[0-2]?\d)[:.h](?P<minute>[0-5]\d)(?::[0-5]\d)?\s*(?P<half>[ap]\.?m\.?|مساءً?|عصراً?|ظهراً?|صباحاً?|[مص](?!\w))?\s*(?:Uhr)?\s*\(?(?P<zone>[A-Z]{2,4}|[+-]\d{2}:?\d{2})?\)?)?"
_WORDED = (
    re.compile(rf"(?P<day>[0-3]?\d)(?:st|nd|rd|th|\.|er|ی|ê)?[\s./-]+(?:de\s+|of\s+)?(?P<month>{_MONTH})(?:ی|ê)?\.?[\s,،./-]+(?:de\s+)?(?P<year>\d{{4}})\b{_CLOCK}", re.IGNORECASE),
    re.compile(rf"(?P<month>{_MONTH})\.?\s+(?P<day>[0-3]?\d)(?:st|nd|rd|th)?,?\s+(?P<year>\d{{4}})\b{_CLOCK}", re.IGNORECASE),
)  # fmt: skip
# With full stops the day comes first wherever it is written so; with slashes nobody can tell.
_DOTTED = re.compile(
    rf"(?<!\d)(?P<day>[0-3]?\d)\.\s?(?P<month>[01]?\d)\.\s?(?P<year>\d{{4}})(?!\d){_CLOCK}", re.IGNORECASE
)
# The year first is as plain as in ISO 8601.
_YEAR_FIRST = re.compile(
    rf"(?<![\d/])(?P<year>(?:19|20)\d{{2}})/(?P<month>[01]?\d)/(?P<day>[0-3]?\d)(?![\d/]){_CLOCK}",
    re.IGNORECASE,
)
_SLASHED = re.compile(
    rf"(?<![\d/-])(?P<one>[0-3]?\d)(?P<mark>[/-])(?P<other>[0-3]?\d)(?P=mark)(?P<year>(?:19|20)\d{{2}})(?![\d/]){_CLOCK}",
    re.IGNORECASE,
)
# Which of the first two numbers of "6/11/2026" is the day; "" where nothing tells.
DayOrder = Literal["day first", "month first", ""]
# Names of days, months, halves of the day and zones, and what a date is labelled with.
_ABOUT_A_DATE = re.compile(
    rf"\b(?:{_MONTH}|(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|"
    r"(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|pazartesi|salı|çarşamba|perşembe|cuma|cumartesi|pazar|"
    r"ال(?:أحد|احد|اثنين|إثنين|ثلاثاء|أربعاء|اربعاء|خميس|جمعة|سبت)|(?:یەک|دوو|سێ|چوار|پێنج)?شەممە|هەینی|"
    r"posted|published|publication|released?|issued|created|added|date[ds]?|updated?|on|at|by|the|st|nd|rd|th|of|am|pm|utc|gmt|[ap]\.m|"
    r"publié|le|à|de|du|am|um|uhr|vom|tarihi?|yayın|تاريخ|بتاريخ|النشر|نُ?شر|في|الساعة|مساء|عصر|ظهر|صباح|م|هـ|ص|بتوقيت|بغداد|دمشق)\b",
    re.IGNORECASE,
)
# Letters of other words that may stand beside a date: "Admin".
_MOST_LETTERS = 5
_ARABIC_DIGITS = str.maketrans("٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹", "01234567890123456789")


class Moment(NamedTuple):
    """A point in time as somebody wrote it."""

    # Aware, in UTC.
    at: datetime
    # False when no zone was named, or no time of day: then `at` is what was written, read as UTC.
    zoned: bool


# A feed's dates are read twice, as they stand in it and as a parser hands them out.
@lru_cache(maxsize=4096)
def read_date(words: str | None, zone: str | None = None, order: DayOrder = "") -> Moment | None:
    """The moment that these words name; None where they hold no full date.

    `order` is known from elsewhere and reads "6/11/2026", which is no date without it ("16/11/2026" is).
    `zone` is the zone of a source that prints none: it only reads times of day, never moves a bare
    day.
    """
    if not words or len(words) > _LONGEST:
        return None
    words = " ".join(words.translate(_ARABIC_DIGITS).split())
    found = _iso(words) or _rfc(words) or _worded(words, order)
    if found is None or found.year < _EARLIEST or found.year > 9000:
        return None
    if found.tzinfo is None and zone and words_have_clock(words):
        found = found.replace(tzinfo=ZoneInfo(zone))
    if found.tzinfo is None:
        return Moment(found.replace(tzinfo=UTC), zoned=False)
    return Moment(found.astimezone(UTC), zoned=True)


def is_little_more_than_a_date(words: str) -> bool:
    """True for words that hold a date's numbers and names, what sites put before them, and hardly a word more."""
    rest = _ABOUT_A_DATE.sub(" ", words.translate(_ARABIC_DIGITS))
    return sum(map(str.isalpha, rest)) <= _MOST_LETTERS


def words_have_clock(words: str) -> bool:
    """True when a time of day is among the words."""
    return re.search(r"\d[:h.]\d\d", words) is not None


def _iso(words: str) -> datetime | None:
    if not _ISO.fullmatch(words):
        return None
    plain = re.sub(r"\s*(?:Z|UTC|GMT)$", "+00:00", words, flags=re.IGNORECASE).replace(",", ".")
    plain = re.sub(r"\s+(?=[+-]\d{2}:?\d{2}$)", "", plain)
    plain = re.sub(r"(?<=[T ])(\d):", r"0\1:", plain)
    # Python 3.11 reads three or six decimals only.
    plain = re.sub(r"\.(\d+)", lambda found: "." + (found[1] + "000000")[:6], plain)
    try:
        return datetime.fromisoformat(plain)
    except ValueError:
        return None


def _rfc(words: str) -> datetime | None:
    if not re.match(r"(?:[A-Za-z]{3,9},?\s+)?\d{1,2}\s+[A-Za-z]{3}[a-z]*\s+\d{2,4}\s+\d", words):
        return None
    try:
        found = parsedate_to_datetime(words)
    except (ValueError, TypeError, IndexError, OverflowError):
        return None
    # The standard reads "-0000" and no zone alike as "zone unknown".
    return found if found.tzinfo or not _named(words) else found.replace(tzinfo=_named(words))


def _named(words: str) -> tzinfo | None:
    name = words.rsplit(" ", 1)[-1].strip("()")
    offset = re.fullmatch(r"([+-])(\d{2}):?(\d{2})", name)
    if offset:
        minutes = int(offset[2]) * 60 + int(offset[3])
        return (
            timezone(timedelta(minutes=minutes if offset[1] == "+" else -minutes))
            if minutes < 24 * 60
            else None
        )
    return timezone(timedelta(seconds=_ZONES[name])) if name in _ZONES else None


def _month(word: str) -> int:
    return int(word) if word.isdigit() else _MONTHS[word.lower()]


def day_order(texts: Iterable[str]) -> DayOrder:
    """How these texts write their dates, by those of them that can be read in one way only; "" without any.

    "" also where they do not agree.
    """
    orders = {
        order
        for text in texts
        for found in _SLASHED.finditer(text.translate(_ARABIC_DIGITS))
        if (order := _order(found))
    }
    return orders.pop() if len(orders) == 1 else ""


def _order(found: re.Match[str]) -> DayOrder:
    one, other = int(found["one"]), int(found["other"])
    if 12 < one <= 31 and 1 <= other <= 12:
        return "day first"
    return "month first" if 12 < other <= 31 and 1 <= one <= 12 else ""


def _slashed(words: str, order: DayOrder) -> re.Match[str] | None:
    """The same date in words that can be read in one way: its year first."""
    found = _SLASHED.search(words)
    if found is None:
        return None
    same = found["one"] == found["other"]
    known = _order(found) or order or ("day first" if same else "")
    if not known:
        return None
    day, month = (found["one"], found["other"]) if known == "day first" else (found["other"], found["one"])
    return _YEAR_FIRST.search(f"{found['year']}/{month}/{day}{found[0][found.end('year') - found.start() :]}")


def _worded(words: str, order: DayOrder) -> datetime | None:
    forms = (form.search(words) for form in (*_WORDED, _DOTTED, _YEAR_FIRST))
    for found in (*forms, _slashed(words, order)):
        if found is None:
            continue
        hour, minute = int(found["hour"] or 0), int(found["minute"] or 0)
        if found["half"]:
            hour = hour % 12 + (0 if found["half"][0] in "aAص" else 12)
        try:
            moment = datetime(  # noqa: DTZ001  no zone was named yet
                int(found["year"]), _month(found["month"]), int(found["day"]), hour, minute
            )
        except ValueError:
            continue
        return moment.replace(tzinfo=_named(found["zone"])) if found["zone"] else moment
    return None
