"""The states of the United States by what news agencies and letters shorten them to: "Fla." and "FL"."""

from __future__ import annotations

import re

_SHORT = {
    "alabama": "ala al", "alaska": "ak", "arizona": "ariz az", "arkansas": "ark ar", "california": "calif cal ca",
    "colorado": "colo co", "connecticut": "conn ct", "delaware": "del de", "florida": "fla fl", "georgia": "ga",
    "hawaii": "hi", "idaho": "id", "illinois": "ill il", "indiana": "ind in", "iowa": "ia", "kansas": "kan kans ks",
    "kentucky": "ky", "louisiana": "la", "maine": "me", "maryland": "md", "massachusetts": "mass ma",
    "michigan": "mich mi", "minnesota": "minn mn", "mississippi": "miss ms", "missouri": "mo", "montana": "mont mt",
    "nebraska": "neb nebr ne", "nevada": "nev nv", "new hampshire": "nh", "new jersey": "nj", "new mexico": "nm",
    "new york": "ny", "north carolina": "nc", "north dakota": "nd", "ohio": "oh", "oklahoma": "okla ok",
    "oregon": "ore or", "pennsylvania": "pa penn", "rhode island": "ri", "south carolina": "sc",
    "south dakota": "sd", "tennessee": "tenn tn", "texas": "tex tx", "utah": "ut", "vermont": "vt",
    "virginia": "va", "washington": "wash wa", "west virginia": "wva wv", "wisconsin": "wis wisc wi",
    "wyoming": "wyo wy",
}  # fmt: skip
_STATE = {short: state for state, shorts in _SHORT.items() for short in shorts.split()}
_NAMED = re.compile(rf"\b(?:{'|'.join(sorted(_SHORT, key=len, reverse=True))})\b")
_PARTY = {"d": "democratic", "r": "republican", "i": "independent"}
# "R-Fla", "D-N.Y": the party and the state of a member of Congress.
_MEMBER = re.compile(r"\b([DRI])-([A-Z][\w.\s]*)")


def states_in(phrase: str) -> frozenset[str]:
    """The states that a phrase or a role names, in full or behind a party's letter, lower-case."""
    found = set(_NAMED.findall(phrase.lower()))
    for member in _MEMBER.finditer(phrase):
        short = re.sub(r"[.\s]", "", member[2]).lower()
        found.add(_STATE.get(short, short))
    return frozenset(found)


def party_of(role: str) -> str:
    """The party, lower-case, of the letter in "R-Fla."; "" where none stands."""
    member = _MEMBER.search(role)
    return _PARTY[member[1].lower()] if member else ""
