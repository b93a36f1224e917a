"""What a clause says of those who left their homes: they fled, were displaced, returned or live in camps."""

from __future__ import annotations

import re

from briefing.analysis.quantities.harm import AUX, REACHED
from briefing.model import Span
from briefing.text.patterns import holds_any

# Who comes home from these was not displaced.
_FROM_CAPTIVITY = r"(?![^.;]{0,60}\b(?:exchange|swap|detain|detention|prison|jail|captiv|custody|hostage|abduct|deploy|tour\b))"
_FLED = re.compile(
    rf"[\s,]*(?:{AUX}\s+|from\s+[\w\s]{{1,24}}?\s){{0,5}}(?P<verb>displaced|homeless|evacuated|uprooted|fled|flee|fleeing|forced\s+(?:to\s+(?:flee|leave)|from|out)|made homeless|driven from|expelled|deported|(?:left|leave|leaving|abandoned|abandoning)\s+(?:(?:their|the)\s+)(?:\w+\s+)?(?:homes?|houses|villages?|towns?|city|area|camps?)"
    rf"|returned\s+(?:since|in|from|last|this|so\s+far)|(?:returned|gone\s+back|went\s+back|(?:come|came)\s+back)\s+(?:home|to)|(?:come|came|gone|went|moved)\s+(?:back|home){_FROM_CAPTIVITY}|(?:registered|waiting|hoping|planning)\s+to\s+(?:go\s+home|return)|resettled|seeking\s+(?:asylum|refuge)"
    r"|(?:moved|taken|brought|flown|airlifted|bused|bussed|transferred)\s+to\s+(?:\w+\s+){0,2}?(?:safety|safer|higher\s+ground|shelters?|schools|churches|mosques|camps?))\b",
    re.IGNORECASE,
)
# "The war has killed more than 290,000 and displaced millions": they are not the displaced.
_DRIVES_OUT = re.compile(
    r"\s*,?\s*(?:and|or)\s+(?:(?:has|have|had|also)\s+){0,2}(?:displaced|uprooted|evacuated|expelled|deported)\s+(?:an?|the|about|some|more|nearly|almost|over|at"
    r"|up|around|half|many|most|\d[\d.,]*|(?:several\s+)?(?:million|thousand|hundred|ten|dozen)s?|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b",
    re.IGNORECASE,
)
_DISPLACING_HINTS = ("displac", "uproot", "evacuat", "expel", "deport", "resettl", "driv", "forc", "exodus")
_DISPLACING = re.compile(
    r"\b(?:displac(?:ed|ing|es)|uproot(?:ed|ing)|evacuat(?:e|ed|ing)|expel(?:led|ling)?|deport(?:ed|ing)?|resettl(?:e|ed|ing)|driv(?:en|ing)|forc(?:ed|ing)|(?:displacement|evacuation|expulsion|deportation|exodus)\s+of)\s+(?:(?:some|the|an estimated|more than|up to|about)\s+)*$",
    re.IGNORECASE,
)
# "A judge blocked the deportation of two brothers": they stayed.
_STOPPED = re.compile(
    r"\b(?:block|halt|stop|prevent|suspend|delay|bar|ban|oppose|postpone|avert)(?:s|ed|ped|ned|red|d|ing|ping)?\s+(?:(?:the|any|a|his|her|their)\s+)?"
    r"(?:displacement|evacuation|expulsion|deportation)\s+of\s+(?:[\w-]+\s+){0,3}$",
    re.IGNORECASE,
)
# Where they live who have no home: "families live in unfinished buildings".
_SHELTERED = re.compile(
    r"\s+(?:who\s+)?(?:(?:are|were|have been|had been|still|now)\s+){0,2}(?:liv(?:e|es|ed|ing)|shelter(?:ed|ing)?|camp(?:ed|ing)|stay(?:ed|ing)?|sleep(?:ing)?|slept"
    r"|housed|crammed|crowded|packed|stuck|stranded|remain(?:ed|ing)?)\s+(?:in|at|inside|around|under|across)\s+(?:[\w’'-]+\s+){0,6}?(?:camps?|tents?|shelters"
    r"|(?:informal|makeshift|displacement|temporary) (?:\w+ )?(?:sites?|settlements?|shelters?|dwellings|homes|housing)|(?:reception|transit|evacuation|detention) cent(?:re|er)s?"
    r"|(?:unfinished|abandoned|derelict|half-built|ruined|damaged|empty|bombed-out) (?:\w+ )?(?:buildings?|houses|schools?|homes|shops))\b",
    re.IGNORECASE,
)
_SHELTER_HINTS = ("camp", "tent", "shelter", "site", "settlement", "centre", "center", "building", "house", "school", "home", "shop", "dwelling")  # fmt: skip
# "She fled Tal Rifaat with her four sons".
_FLED_WITH = re.compile(
    r"\b(?:fled|fleeing|escaped|returned|came back|went back)\b[^.;:“”\"]{0,60}\bwith\s+(?:(?:his|her|their|my|our)\s+)?(?:[\w’'-]+\s+and\s+)?(?:(?:his|her|their|my|our)\s+)?$",
    re.IGNORECASE,
)
_HOSTED = re.compile(
    r"\b(?:shelter(?:s|ed|ing)|host(?:s|ed|ing)?|(?:took|taken|taking|takes) in|resettled|accommodat(?:es|ed|ing))\s+$"
)
# "The number of families displaced by floods in the camps of the north has reached 2,410."
_FAR_FLIGHT = re.compile(
    r"\bnumber of (?P<whom>(?:[\w-]+\s+)?(?:families|households|people|persons|civilians|residents|children|women))\s+"
    r"(?:(?:who|that) (?:were|are|had been|have been) )?(?:displaced|uprooted|evacuated|made homeless|driven from|forced (?:out|from|to (?:flee|leave)))\b"
    rf"[^.;\d]{{0,180}}{REACHED}",
    re.IGNORECASE,
)


def fled(before: str, after: str) -> bool:
    """True where the clause says that the counted left or lost their homes."""
    return bool(
        (_FLED.match(after) and not _DRIVES_OUT.match(after))
        or (
            holds_any(before.lower(), _DISPLACING_HINTS)
            and _DISPLACING.search(before)
            and not _STOPPED.search(before)
        )
    )


def far_flight(before: str) -> Span | None:
    """The words in `before` for those who left their homes, where their number stands far behind; else None."""
    found = _FAR_FLIGHT.search(before) if holds_any(before.lower(), ("number of",)) else None
    return Span(*found.span("whom")) if found else None


def sheltered(after: str) -> bool:
    """True where the clause says that the counted live where only the displaced do."""
    return holds_any(after.lower(), _SHELTER_HINTS) and _SHELTERED.match(after) is not None


def fled_along(before: str) -> bool:
    """True for those with whom somebody fled: "she fled the town with her four sons"."""
    return "with " in before and _FLED_WITH.search(before) is not None


def hosted(before: str, phrase: str) -> bool:
    """True for people of a land whom another took in: "sheltered 3.7 million Syrians"."""
    return phrase.rsplit(maxsplit=1)[-1][0].isupper() and _HOSTED.search(before) is not None
