"""Our own words in the reader's language, on the page and in a mail, and dates in the edition's zone."""

from __future__ import annotations

import tomllib
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from functools import cache
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from briefing.errors import TemplateError
from briefing.model import Edition, Theater, Window

# What covers no more is called daily; what covers no less, weekly.
_DAILY, _WEEKLY = timedelta(days=2), timedelta(days=6)
FOLDER = Path(__file__).parent / "assets" / "labels"


@dataclass(frozen=True, slots=True)
class Labels:
    """Words by key, as the template asks for them: `labels.bottom_line`."""

    words: Mapping[str, Any]

    def __getitem__(self, key: str) -> Any:
        return self.words[key]

    def fill(self, key: str, **parts: object) -> str:
        """The label with its braces filled."""
        return str(self.words[key]).format_map(parts)

    def count(self, what: str, n: int) -> str:
        """`n` of something, in the plural form that the language asks for."""
        forms = self.words["count"][what]
        form = plural(n, self.words["language"])
        return str(forms.get(form, forms["other"])).format(n=grouped(n))

    def listed(self, names: list[str]) -> str:
        """Names in a row, the last joined by "and"."""
        if len(names) < 2:
            return "".join(names)
        return f"{self.words['list_comma'].join(names[:-1])}{self.words['list_and']}{names[-1]}"

    def name_of(self, theater: Theater) -> str:
        """The theater's name: in its own script where that is the page's, else as the language calls the country."""
        script = unicodedata.bidirectional(theater.native_name[:1])
        turned = self.words["direction"] == "rtl" and script in {"R", "AL"}
        return theater.native_name if turned else str(self.words["countries"].get(theater.name, theater.name))

    def title(self, theaters: Sequence[Theater], covers: timedelta) -> str:
        """What a briefing about these theaters is called where nobody gave it a title."""
        rhythm = "weekly" if covers >= _WEEKLY else "daily" if covers <= _DAILY else "other"
        return self.fill(f"title_{rhythm}", a=self.words["title_and"].join(map(self.name_of, theaters)))

    def title_of(self, edition: Edition) -> str:
        """The edition's title; one that nobody gave it, in this language."""
        ungiven = labels("en").title(edition.theaters, edition.covers)
        if not edition.title.startswith(ungiven):
            return edition.title
        return self.title(edition.theaters, edition.covers) + edition.title.removeprefix(ungiven)

    def listed_names(self, theaters: Iterable[Theater]) -> str:
        """The names of theaters in a row."""
        return self.listed([self.name_of(theater) for theater in theaters])


def grouped(n: int) -> str:
    """A count with a comma at each thousand."""
    return f"{n:,}"


def plural(n: int, language: str) -> str:
    """The plural category of Unicode's CLDR for a whole number."""
    if language == "ar":
        if n < 3:
            return ("zero", "one", "two")[n]
        return "few" if 3 <= n % 100 <= 10 else "many" if n % 100 >= 11 else "other"
    if language == "fr":
        return "one" if n < 2 else "other"
    return "one" if n == 1 else "other"


@cache
def languages() -> tuple[str, ...]:
    """The languages that labels are shipped in."""
    return tuple(sorted(path.stem for path in FOLDER.glob("*.toml")))


@cache
def labels(language: str) -> Labels:
    """The labels of a language; raises `TemplateError` for one that is not shipped."""
    if language not in languages():
        raise TemplateError(f"look.language: no labels in {language!r}; there are {', '.join(languages())}")
    return Labels(tomllib.loads((FOLDER / f"{language}.toml").read_text(encoding="utf-8")))


@dataclass(frozen=True, slots=True)
class Calendar:
    """Prints times in one zone and one language."""

    zone: str
    labels: Labels

    def local(self, moment: datetime) -> datetime:
        """The moment on the wall clock of the zone."""
        return moment.astimezone(ZoneInfo(self.zone))

    def long(self, moment: datetime | date) -> str:
        """Sunday 22 November 2026."""
        day = self._day(moment)
        return f"{self.labels['weekdays'][day.weekday()]} {day.day} {self.labels['months'][day.month - 1]} {day.year}"

    def short(self, moment: datetime | date) -> str:
        """22 Nov."""
        day = self._day(moment)
        return f"{day.day} {self.labels['months_short'][day.month - 1]}"

    def weekday(self, moment: datetime | date) -> str:
        """Sun 22 Nov."""
        day = self._day(moment)
        return f"{self.labels['weekdays_short'][day.weekday()]} {self.short(day)}"

    def clock(self, moment: datetime) -> str:
        """05:30."""
        return f"{self.local(moment):%H:%M}"

    def moment(self, moment: datetime) -> str:
        """22 Nov 05:30."""
        return f"{self.short(moment)} {self.clock(moment)}"

    def dated(self, moment: datetime) -> str:
        """22 November 2026 05:30."""
        day = self._day(moment)
        return f"{day.day} {self.labels['months'][day.month - 1]} {day.year}, {self.clock(moment)}"

    def offset(self, moment: datetime) -> str:
        """UTC+3, UTC, UTC-3:30."""
        ahead = self.local(moment).utcoffset()
        minutes = int(ahead.total_seconds() // 60) if ahead else 0
        if not minutes:
            return "UTC"
        hours, rest = divmod(abs(minutes), 60)
        return f"UTC{'+' if minutes > 0 else '−'}{hours}" + (f":{rest:02d}" if rest else "")

    def zone_name(self, moment: datetime) -> str:
        """Baghdad time (UTC+3), or the offset alone."""
        city = self.zone.rsplit("/", 1)[-1].replace("_", " ")
        city = str(self.labels["places"].get(city, city))
        offset = self.offset(moment)
        return offset if "/" not in self.zone or self.zone.startswith("Etc/") else f"{city} ({offset})"

    def window(self, window: Window) -> str:
        """21 Nov 05:30 – 22 Nov 05:30."""
        return f"{self.moment(window.start)} – {self.moment(window.end)}"

    def _day(self, moment: datetime | date) -> date:
        return self.local(moment).date() if isinstance(moment, datetime) else moment
