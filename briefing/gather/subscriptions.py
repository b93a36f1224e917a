"""Lists of sources from other programs: OPML of feed readers, FiveFilters' site rules."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

from lxml import etree

_LARGEST = 5_000_000
_MOST = 5_000
# FiveFilters' directives, and the keys of [extract] they are.
_DIRECTIVES = {"title": "title", "body": "body", "author": "byline", "date": "date"}


class UnreadableListError(Exception):
    """A file that holds no list of sources; the message says why."""


@dataclass(frozen=True, slots=True)
class Subscription:
    """One feed of a list."""

    title: str
    url: str


def read_opml(path: Path) -> tuple[Subscription, ...]:
    """The feeds of an OPML file, each address once; raises `UnreadableListError`."""
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, recover=True)
    try:
        with path.open("rb") as file:
            root = etree.fromstring(file.read(_LARGEST), parser)
    except OSError as error:
        raise UnreadableListError((error.strerror or "cannot be read").lower()) from None
    except (etree.XMLSyntaxError, ValueError):
        root = None
    if root is None or etree.QName(root).localname.lower() != "opml":
        raise UnreadableListError("no OPML: expected an <opml> of a feed reader's export")
    found: dict[str, Subscription] = {}
    for outline in root.iter("outline"):
        url = (outline.get("xmlUrl") or outline.get("xmlurl") or "").strip()
        if re.match(r"https?://[^\s/]", url) and len(found) < _MOST:
            title = (outline.get("title") or outline.get("text") or "").strip()
            found.setdefault(url, Subscription(" ".join(title.split())[:80], url))
    return tuple(found.values())


def read_site_rules(path: Path) -> dict[str, list[str]]:
    """The [extract] rules of a FiveFilters file ("example.org.txt"); raises `UnreadableListError`."""
    try:
        lines = path.read_text(encoding="utf-8", errors="replace")[:_LARGEST].splitlines()
    except OSError as error:
        raise UnreadableListError((error.strerror or "cannot be read").lower()) from None
    rules: dict[str, list[str]] = {}
    for line in lines:
        directive, colon, value = line.partition(":")
        directive, value = directive.strip().lower(), value.strip()
        if not colon or not value or line.lstrip().startswith("#"):
            continue
        if directive in _DIRECTIVES:
            rules.setdefault(_DIRECTIVES[directive], []).append(f"xpath:{value}")
        elif directive == "strip":
            rules.setdefault("strip", []).append(f"xpath:{value}")
        elif directive == "strip_id_or_class":
            name = re.sub(r"[\"'\]\[]", "", value)
            rules.setdefault("strip", []).append(f'css:[id*="{name}"], [class*="{name}"]')
    if not rules:
        raise UnreadableListError("no site rules: expected lines as \"body: //div[@id='story']\"")
    return rules
