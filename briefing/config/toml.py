"""One TOML file as a table that knows its file: each value is asked for by key and kind.

    table = read_toml(path)
    name = table.text("name")
    every = table.duration("every", timedelta(minutes=30))
    table.done()            # a key that nobody asked for is an error, with the nearest known one

Every error is a `ConfigError`: file, key, what was found, what would work.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator, Sequence
from datetime import date, time, timedelta
from difflib import get_close_matches
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from briefing.errors import ConfigError

_UNITS = {"s": 1, "m": 60, "h": 3600, "d": 86400, "w": 604800}
_MISSING: Any = object()


def read_toml(path: Path) -> Table:
    """The file's top table; `ConfigError` where it is missing, unreadable or no TOML."""
    try:
        content = tomllib.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        raise ConfigError(path, "", "no such file") from None
    except OSError as error:
        raise ConfigError(path, "", error.strerror or "cannot be read") from None
    except UnicodeDecodeError:
        raise ConfigError(path, "", "not UTF-8 text", "save it as UTF-8") from None
    except tomllib.TOMLDecodeError as error:
        raise ConfigError(path, "", f"not valid TOML: {error}") from None
    return Table(path, content)


def read_duration(words: str) -> timedelta | None:
    """A length of time from words as "24h", "30m", "7d" or "1d12h"; None where they are none."""
    parts = re.findall(r"(\d+)\s*([smhdw])", words.strip().lower())
    if not parts or "".join(n + u for n, u in parts) != re.sub(r"\s", "", words.lower()):
        return None
    return timedelta(seconds=sum(int(n) * _UNITS[u] for n, u in parts))


class Table:
    """A TOML table; remembers which keys were asked for."""

    def __init__(self, file: Path, content: dict[str, Any], at: str = "") -> None:
        self.file, self.at = file, at
        self._content = content
        self._known: list[str] = []

    def __contains__(self, key: str) -> bool:
        return key in self._content

    def wrong(self, key: str, expected: str) -> ConfigError:
        """The error for a value that will not do."""
        found = repr(self._content[key]) if key in self._content else "missing"
        return ConfigError(self.file, self._path(key), f"found {found}", f"expected {expected}")

    def text(self, key: str, default: str = _MISSING, *, may_be_empty: bool = False) -> str:
        """A string, white space at its ends cut; it may be empty where the default is, or as told."""
        value: str = self._typed(key, str, default, "a text in quotes").strip()
        if not value and default != "" and not may_be_empty:
            raise self.wrong(key, "a text that is not empty")
        return value

    def texts(self, key: str, default: Sequence[str] = _MISSING) -> tuple[str, ...]:
        """A list of strings."""
        values = self._typed(key, list, default, 'a list of texts, as ["a", "b"]')
        if any(not isinstance(value, str) for value in values):
            raise self.wrong(key, 'a list of texts, as ["a", "b"]')
        return tuple(values)

    def flag(self, key: str, default: bool = _MISSING) -> bool:
        """True or false."""
        value: bool = self._typed(key, bool, default, "true or false")
        return value

    def integer(self, key: str, default: int = _MISSING, least: int = 0, most: int = 1_000_000) -> int:
        """A whole number within bounds, both included."""
        value: int = self._typed(key, int, default, f"a whole number from {least} to {most}")
        if isinstance(value, bool) or not least <= value <= most:
            raise self.wrong(key, f"a whole number from {least} to {most}")
        return value

    def number(self, key: str, default: float | None = _MISSING) -> float | None:
        """A number, whole or not."""
        value = self._typed(key, (int, float), default, "a number")
        return value if value is None else float(value)

    def choice(self, key: str, choices: Sequence[str], default: str = _MISSING) -> Any:
        """One of a few words."""
        value = self.text(key, default)
        if value not in choices:
            near = get_close_matches(value, choices, n=1)
            hint = f"; did you mean {near[0]!r}?" if near else ""
            raise self.wrong(key, f"one of {', '.join(choices)}{hint}")
        return value

    def choices(self, key: str, choices: Sequence[str], default: Sequence[str] = _MISSING) -> tuple[str, ...]:
        """Some of a few words."""
        values = self.texts(key, default)
        for value in values:
            if value not in choices:
                raise self.wrong(key, f"any of {', '.join(choices)}")
        return values

    def duration(self, key: str, default: timedelta = _MISSING) -> timedelta:
        """A length of time written as "30m", "24h" or "7d"."""
        value = self._typed(key, (str, timedelta), default, 'a length of time, as "30m", "24h" or "7d"')
        if isinstance(value, timedelta):
            return value
        found = read_duration(value)
        if found is None or found <= timedelta(0):
            raise self.wrong(key, 'a length of time, as "30m", "24h" or "7d"')
        return found

    def clock(self, key: str, default: time = _MISSING) -> time:
        """A time of day written as "06:00"."""
        value = self._typed(key, (str, time), default, 'a time of day, as "06:00"')
        if isinstance(value, time):
            return value
        if not re.fullmatch(r"([01]?\d|2[0-3]):[0-5]\d", value):
            raise self.wrong(key, 'a time of day from "00:00" to "23:59"')
        hour, minute = value.split(":")
        return time(int(hour), int(minute))

    def day(self, key: str, default: date | None = _MISSING) -> date | None:
        """A date, written 2026-11-22 without quotes or in them."""
        value: date | str | None = self._typed(key, (str, date), default, "a date, as 2026-11-22")
        if not isinstance(value, str):
            return value
        try:
            return date.fromisoformat(value)
        except ValueError:
            raise self.wrong(key, "a date, as 2026-11-22") from None

    def zone(self, key: str, default: str = _MISSING) -> str:
        """The name of a time zone that exists."""
        value = self.text(key, default)
        try:
            ZoneInfo(value)
        except (ZoneInfoNotFoundError, ValueError, OSError):
            raise self.wrong(key, 'a zone of the tz database, as "Asia/Baghdad"') from None
        return value

    def table(self, key: str) -> Table:
        """A table below this one; an empty one where it is missing."""
        value = self._typed(key, dict, {}, f"a table, [{key}]")
        return Table(self.file, value, self._path(key))

    def tables(self, key: str) -> tuple[Table, ...]:
        """A list of tables, written [[key]]; empty where it is missing."""
        values = self._typed(key, list, [], f"tables, [[{key}]]")
        if any(not isinstance(value, dict) for value in values):
            raise self.wrong(key, f"tables, [[{key}]]")
        return tuple(Table(self.file, value, f"{self._path(key)}[{i}]") for i, value in enumerate(values, 1))

    def named_tables(self) -> Iterator[tuple[str, Table]]:
        """Each table directly below this one with its name, in the order of the file."""
        for key, value in self._content.items():
            if isinstance(value, dict):
                self._known.append(key)
                yield key, Table(self.file, value, self._path(key))

    def keys(self) -> tuple[str, ...]:
        """Every key of this table, in the order of the file."""
        return tuple(self._content)

    def values(self) -> dict[str, Any]:
        """Every key and value as the file has them."""
        self._known.extend(self._content)
        return dict(self._content)

    def done(self) -> None:
        """Raise for the first key that nobody asked for."""
        for key in self._content:
            if key not in self._known:
                near = get_close_matches(key, self._known, n=1, cutoff=0.5)
                expected = f"did you mean {near[0]!r}?" if near else f"known keys: {', '.join(self._known)}"
                raise ConfigError(self.file, self._path(key), "unknown key", expected)

    def _path(self, key: str) -> str:
        return f"{self.at}.{key}" if self.at else key

    def _typed(self, key: str, kind: type | tuple[type, ...], default: Any, expected: str) -> Any:
        self._known.append(key)
        value = self._content.get(key, default)
        if value is _MISSING:
            raise self.wrong(key, expected)
        if value is not default and not isinstance(value, kind):
            raise self.wrong(key, expected)
        return value
