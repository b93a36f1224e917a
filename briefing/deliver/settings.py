"""The keys of a [channel.NAME] table, and secrets, which never stand in it.

A secret named `password` comes from the file that `password_file` names, else from the environment:
`BRIEFING_MAIL_PASSWORD`, or the file that `BRIEFING_MAIL_PASSWORD_FILE` names (MAIL is the
channel's name). Written into the table itself it is an error: such files are shared and backed up.
"""

from __future__ import annotations

import os
import re
from collections.abc import Mapping, Sequence
from difflib import get_close_matches
from pathlib import Path

from briefing.errors import ConfigError
from briefing.model import ChannelSettings


class Settings:
    """Values of one channel by key and kind; remembers which were asked for."""

    def __init__(
        self, settings: ChannelSettings, folder: Path, environment: Mapping[str, str] = os.environ
    ) -> None:
        self.name, self._folder = settings.name, folder
        self._file, self._values = settings.file or "briefing.toml", settings.values
        self._environment = environment
        self._known = ["kind"]

    def text(self, key: str, default: str | None = None) -> str:
        """A string; one without default must be there and not be empty."""
        value = self._value(key, default)
        if not isinstance(value, str) or (default is None and not value.strip()):
            raise self.wrong(key, "a text in quotes")
        return value.strip()

    def integer(self, key: str, default: int, least: int, most: int) -> int:
        """A whole number within bounds, both included."""
        value = self._value(key, default)
        if isinstance(value, bool) or not isinstance(value, int) or not least <= value <= most:
            raise self.wrong(key, f"a whole number from {least} to {most}")
        return value

    def flag(self, key: str, *, default: bool) -> bool:
        """True or false."""
        value = self._value(key, default)
        if not isinstance(value, bool):
            raise self.wrong(key, "true or false")
        return value

    def choice(self, key: str, choices: Sequence[str], default: str) -> str:
        """One of a few words."""
        value = self.text(key, default)
        if value not in choices:
            raise self.wrong(key, f"one of {', '.join(choices)}")
        return value

    def path(self, key: str) -> Path | None:
        """A path, taken from the desk's folder; None where the key is missing."""
        value = self.text(key, "")
        return self._folder / Path(value).expanduser() if value else None

    def secret(self, key: str) -> str:
        """The secret's words, "" where none is given anywhere."""
        if key in self._values:
            raise ConfigError(
                self._file,
                f"channel.{self.name}.{key}",
                "a secret in a configuration file",
                f'expected {key}_file = "path", or the environment variable {self._variable(key)}',
            )
        path = self.path(f"{key}_file")
        if path is None and (named := self._environment.get(f"{self._variable(key)}_FILE")):
            path = Path(named)
        if path is None:
            return self._environment.get(self._variable(key), "")
        try:
            return path.read_text(encoding="utf-8").strip()
        except (OSError, UnicodeDecodeError) as error:
            reason = getattr(error, "strerror", None) or "not UTF-8 text"
            raise ConfigError(
                self._file, f"channel.{self.name}.{key}_file", f"{path}: {reason}", "a file that can be read"
            ) from None

    def done(self) -> None:
        """Raise for the first key that nobody asked for."""
        for key in self._values:
            if key not in self._known:
                near = get_close_matches(key, self._known, n=1, cutoff=0.5)
                expected = (
                    f"did you mean {near[0]!r}?" if near else f"known keys: {', '.join(sorted(self._known))}"
                )
                raise ConfigError(self._file, f"channel.{self.name}.{key}", "unknown key", expected)

    def wrong(self, key: str, expected: str) -> ConfigError:
        """The error for a value that will not do."""
        found = repr(self._values[key]) if key in self._values else "missing"
        return ConfigError(self._file, f"channel.{self.name}.{key}", f"found {found}", f"expected {expected}")

    def _value(self, key: str, default: object) -> object:
        self._known.append(key)
        return self._values.get(key, default)

    def _variable(self, key: str) -> str:
        return "BRIEFING_" + re.sub(r"[^A-Z0-9]", "_", f"{self.name}_{key}".upper())
