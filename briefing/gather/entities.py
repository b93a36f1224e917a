"""Entities that an XML file declares for itself: short ones are read, bombs and doors to files refused.

A feed of 2003 may declare `nbsp`; no honest one declares an entity that holds others, a file or a page.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

_DOCTYPE = re.compile(rb"<!DOCTYPE[^\[>]*(?:\[.*?\]\s*)?>", re.DOTALL | re.IGNORECASE)
_ENTITY = re.compile(rb"""<!ENTITY\s+([\w.:-]{1,60})\s+(?:"([^"]*)"|'([^']*)')\s*>""")
# Stands where a declaration may: it is looked for no further than this, in bytes.
_HEAD = 2_000_000
# The longest that is read, in bytes: a character, a name, an address.
_LONGEST = 100
_MOST = 300
# By so many bytes may a file grow when they are put in.
_MOST_GROWTH = 1_000_000
_CHARACTERS = re.compile(rb"&#(?:\d{1,7}|x[\da-fA-F]{1,6});|&(?:amp|lt|gt|quot|apos);")
_REFUSED = "it declares entities as attacks do (nested, long or out of a file)"


class EntityBombError(Exception):
    """The file declares entities as attacks do; the message says so, for the reader."""


def expanded(content: bytes) -> bytes:
    """The file without its declarations, short entities put in where they are named."""
    head = content[:_HEAD]
    if b"<!ENTITY" not in head or b"<!doctype" not in head.lower():
        return content
    found = _DOCTYPE.search(content)
    if found is None:
        raise EntityBombError(_REFUSED)
    entities = {name: one or other for name, one, other in _ENTITY.findall(found[0])}
    rest = content[: found.start()] + content[found.end() :]
    honest = len(entities) == found[0].count(b"<!ENTITY") <= _MOST and all(map(_is_short, entities.values()))
    # A declaration that seems to end early goes on behind its seeming end.
    if not honest or b"<!ENTITY" in rest[:_HEAD]:
        raise EntityBombError(_REFUSED)
    return _named_by(entities, rest)


def _named_by(entities: Mapping[bytes, bytes], rest: bytes) -> bytes:
    """The rest of the file with short entities put in; many of a hundred bytes each are a bomb as well."""
    grown = 0

    def value(named: re.Match[bytes]) -> bytes:
        nonlocal grown
        found = entities.get(named[1], named[0])
        grown += max(0, len(found) - len(named[0]))
        if grown > _MOST_GROWTH:
            raise EntityBombError(_REFUSED)
        return found

    return re.sub(rb"&([\w.:-]{1,60});", value, rest)


def _is_short(value: bytes) -> bool:
    return len(value) <= _LONGEST and b"&" not in _CHARACTERS.sub(b"", value) and b"<" not in value
