"""What is wanted: editions, who gets them and how they are dressed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import time, timedelta
from typing import Literal

from briefing.model.found import Theater


@dataclass(frozen=True, slots=True)
class Recipient:
    """Where an edition goes."""

    # Name of the channel ("folder", "mail", ...).
    channel: str
    # Address, path or URL.
    address: str
    # Ids; empty for all of the edition's.
    theaters: tuple[str, ...] = ()
    look: str = ""
    formats: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ChannelSettings:
    """One [channel.NAME] table of a desk, for the channel that it sets up."""

    # As recipients name it.
    name: str
    # What it is: "folder", "mail", "webhook", ..., or "module:attr"; the name itself by default.
    kind: str
    # Keys and values as the file has them; the channel checks them and names the file in its errors.
    values: Mapping[str, object]
    # Path of the file, for errors.
    file: str = ""


@dataclass(frozen=True, slots=True)
class Edition:
    """A briefing that recurs."""

    # Lower-case letters, digits and dashes; used in file names.
    id: str
    title: str
    theaters: tuple[Theater, ...]
    # IANA name; dates are printed in it.
    zone: str = "UTC"
    # Local time of issue.
    at: time = time(6, 0)
    # "mon" to "sun".
    days: tuple[str, ...] = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
    covers: timedelta = timedelta(hours=24)
    # Told in full, a section; the rest as one-line rows.
    stories: int = 8
    formats: tuple[str, ...] = ("pdf",)
    # What happens to slots missed while nothing ran.
    catch_up: Literal["all", "latest", "none"] = "latest"
    review: bool = False
    to: tuple[Recipient, ...] = ()


@dataclass(frozen=True, slots=True)
class Look:
    """How a briefing is dressed."""

    name: str = "standard"
    paper: Literal["A4", "Letter"] = "A4"
    marking: str = "TLP:CLEAR"
    # Language of the labels: "en", "ar" or "fr".
    language: str = "en"
    # CSS custom properties that replace the look's own ("accent": "#b3261e").
    tokens: tuple[tuple[str, str], ...] = ()
    # Path of the logo, already read: file name and bytes.
    logo: tuple[str, bytes] | None = None
    # Folder of the user's own templates, searched before the shipped ones.
    folder: str | None = None
    # Stands over the page in place of the edition's title; "" for that one.
    title: str = ""
    # True for PDF/A-3, which archives ask for, in place of PDF/UA-1: tagged all the same.
    archival: bool = False
