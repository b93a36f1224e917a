"""Numbers that count nothing: dates, times, designators, scores, citations, addresses.

`never_figures` gives their stretches in a sentence; a number that meets one is left out.
"""

from __future__ import annotations

import re

from briefing.model import Span
from briefing.text.days import A_WEEKDAY
from briefing.text.numbers import GLUED_CURRENCIES

_CAPITAL_MONTH = (
    r"(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?"
    r"|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?|JAN(?:UARY)?|FEB(?:RUARY)?|MAR(?:CH)?|APR(?:IL)?|MAY|JUNE?|JULY?"
    r"|AUG(?:UST)?|SEPT?(?:EMBER)?|OCT(?:OBER)?|NOV(?:EMBER)?|DEC(?:EMBER)?)\b\.?"
)
_SMALL_MONTH = r"(?:january|february|april|june|july|august|september|october|november|december)\b\.?"
_MONTH = rf"(?:{_CAPITAL_MONTH}|{_SMALL_MONTH})"
_DAY = r"(?:3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th)?"
# A day is no day when a larger number or a measure goes on from it: "In March 30,000 people".
_DAY_ENDS = r"(?![\d%]|[,.]\d|\s*(?:percent|per cent|million|billion|thousand|hundred)\b)"
_DASH = r"\s*(?:[-–—/]|to|and|through|or)\s*"
_YEAR = r"(?:1[5-9]|20)\d\d"

_GLUED = "|".join(GLUED_CURRENCIES)

# Dates
_DAYS_AND_YEAR = (
    rf"\s+{_DAY}{_DAY_ENDS}(?:(?:{_DASH}|,\s*){_DAY}{_DAY_ENDS}(?!\s+[a-z]{{3,}}s\b))*(?:,?\s+{_YEAR}\b)?"
)
_OF_A_YEAR = rf"(?:\s+of)?\s+{_YEAR}\b"
_BETWEEN_YEARS = (
    rf"(?:[Bb]etween|[Ff]rom)\s+{_YEAR}\s+(?:and|to|until)\s+{_YEAR}\b(?!\s+(?:[a-z]+s|people|men)\b)"
)
_WEEKDAY = rf"(?:the\s+)?(?:{A_WEEKDAY}),?\s+(?:the\s+)?\d{{1,2}}(?:st|nd|rd|th)?\b(?!-|%|[.,]\d|\s+[a-z]+s\b|\s+(?:people|percent|per cent)|\s+(?!{_CAPITAL_MONTH})(?:[A-Z][\w-]+\s+){{1,3}}[a-z]+s\b)"
# Times of day
_CLOCK = r"(?:\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?:\s?[-–]\s?\d{1,2})?\s?(?:[ap]\.m\.?|[ap]m\b|o['’]clock)"
# Designators
_CAPITAL_DESIGNATOR = (
    r"(?:Resolutions?|Articles?|Sections?|Chapters?|Phases?|Highways?|Routes?|Rooms?|Flights?|Building|Footnotes?|Passcode|Code|Windows|Ramadan|Surah"
    r"|Channel|Boeing|Airbus|Level|Tier|Category|Grade|Pages?|No|Nos|Number|Line|Sector|Camp|Unit|Zone|Area|Site|Block|Gate"
    r"|Group of|Chapter|Title|Formula|Model|Type|Mark|Phase|Stage|Step|Volume|Vol|Issue|Version|Apollo|Covid|COVID|Pier|Terminal|Platform|Exit|Interstate|Freeway"
    r"|Decision|Directive|Regulation|Ordinance|Circular|Proposition|Amendment|Task Force|CTF|TF|Division|Brigade|Battalion|Regiment|Squadron|Corps|Army Group|Order|Law|Act|Decree|Protocol|Annex|Appendix|Paragraph|Rule"
    r"|Verse|Psalm|Episode|Season|Grades?|Years?|Years|District|Ward|Studio|Suite|Box|P\.?O\.? Box|ZIP|Zip|Fortune|S&P|Nikkei|FTSE|CAC|DAX|STOXX|Russell|Dow|TA)"
)
_SMALL_DESIGNATOR = r"(?:resolutions?|articles?|sections?|chapters?|highways?|rooms?|flight|building|footnotes?|passcode|code|category|pages?|no|number|version|paragraph)"
_DESIGNATION = r"[\s.]{1,2}(?:\d[\w.-]*|one|two|three|four|five|six|seven|eight|nine|ten)(?:(?:,?\s(?:and|or)\s|,\s|\s?[-–]\s?)\d[\w.-]*(?!\s+[a-z]+s\b|\s*%)){0,9}(?!\s*(?:percent|per cent|%|million|billion)|,\d)"
_GROUP = r"(?:Big|Gang of|Group of)\s+(?:[A-Z]\w+|\d+)"
# "A two-front war", "a four-star general": what kind, not how many; and "the twenty-fifth day". A word of
# number and its hyphen are looked for first.
_SO_MANY = r"-(?:[Ww]ay|[Ss]tar|[Ff]ront|time|sided|tiered|tier|pronged|pointed|dimensional|figure|legged|wheeled|part)s?\b"
_OF_SO_MANY_PARTS = r"\d{1,2}" + _SO_MANY
_HYPHENED = (
    r"(?=[oOtTfFsSeEnN][a-z]{2,6}-)(?:(?:[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight|[Nn]ine|[Tt]en)"
    + _SO_MANY
    + r"|(?:[Tt]wenty|[Tt]hirty|[Ff]orty|[Ff]ifty|[Ss]ixty|[Ss]eventy|[Ee]ighty|[Nn]inety)-(?:first|third|fourth|fifth|sixth|seventh|eighth|ninth)\b)"
)
_ARMS = (
    r"(?:hand|shot)?guns?|pistols?|rifles?|revolvers?|carbines?|automatics?|semi-?automatics?|mortars?|rounds?|shells?|cannons?|artillery"
    r"|howitzers?|rockets?|ammunition|bullets?|cartridges?|casings?|weapons?|firearms?|Glocks?|Berettas?|Lugers?"
)
_PHONE = r"(?<!\w)(?:\+?\d{1,3}[-. ])?\+?\(?\d{2,4}\)?[-. ]\d{3}[-. ]\d{3,4}(?:[-. ]\d+)*\b"
_LIST_NUMBER = r"^\s*[\"“]?\(?\d{1,2}[.)](?=\s)"
_ADDRESS = r"@?[^\s@]++@\S+\.\w+"

# What counts nothing, by the character that it begins with: a word is only tried against those of its
# kind, each in the order in which they are to be tried.
_FROM_DIGITS = (
    # Dates
    rf"(?<![\d.,$€£])(?:{_DAY}(?:\s*(?:[-–—/,&]|to|and)\s*){{1}})?\b{_DAY}\s+(?:of\s+)?{_MONTH}(?:,?\s+{_YEAR}\b)?",
    r"\b\d{4}-\d{1,2}-\d{1,2}\b|\b\d{1,2}[/.]\d{1,2}[/.](?:\d{4}|\d\d)\b|\b\d{1,2}-\d{1,2}-\d{4}\b|\b(?<!\d[\s-])(?!(?:[12]/3|[13]/4|1/2)\b)\d{1,2}/\d{1,2}(?!\d|\s+(?:years?|inch|miles?|of|cents?|dlrs?|points?|to\s+(?:one|two|\d))\b)\b",
    rf"\b{_YEAR}\s?[-–—/]\s?(?:{_YEAR}|\d\d)\b",
    r"\b(?:1[5-9]|20)\d0['’]?s\b",
    # Times of day
    r"\b\d{1,2}(?:[:.h]\d\d){1,2}(?:\s?(?:[ap]\.?m\b\.?|hours|hrs|GMT|UTC|EST|EDT|PST|PDT|ET|BST|CET|local time|Z))",
    r"\b\d{1,2}:\d\d(?::\d\d)?\b",
    rf"\b{_CLOCK}",
    r"\b\d{3,4}\s?(?:[ap]m|[AP]M|[ap]\.m\.)(?!\w)",
    r"\b\d{4}\s?(?:GMT|UTC|Z|hours|hrs|local)\b(?!\s+of)",
    # Designators
    r"\b\d-\d+(?:st|nd|rd|th)\b|\b999(?=\scalls?\b)",
    r"\b\d+(?:st|nd|rd|th)\b|(?<![\d.,])\b\d[A-LN-Z]\b|\b7[0-8]7(?=\s(?:MAX|Max|Dreamliner|jet|plane|aircraft|airliner))",
    r"\b9/11\b|\b24/7\b|\b9-11\b|\b911\b",
    r"\b\d-\d{3}\s[A-Z]{2,4}\b",
    # Ratios told as such
    _OF_SO_MANY_PARTS,
    r"\b\d{1,2}-(?:to|on)-\d{1,2}\b(?!-?\s?(?:years?|months?|weeks?|days?|hours?|minutes?|percent|per cent|%|(?!(?:votes|decisions|rulings|odds)\b)[a-z]+s\b))",
    r"\b\d{1,2}[ -](?:to|for)[ -]\d{1,2}\s+(?:margin|ratio|vote|odds|majority|victory|win|decision|ruling)\b",
    r"\b\d{1,3}-of-\d{1,3}\b|\b\d{1,3}-all\b",
    # Calibres
    rf"\b\d{{1,3}}(?:\.\d+)?[\s-]?mm[\s-](?:[\w-]+\s){{0,2}}(?:{_ARMS}|anti-|machine|camera|lens|film)",
    r"\b\d{1,3}[\s-]?(?:[Cc]aliber|[Cc]alibre|cal\b|[Mm]agnum|ACP|[Gg]auge)",
    rf"(?<=[^\d]\.)\d{{2,3}}s?[\s-](?:[\w-]+\s)?(?:{_ARMS})|(?<=\ba\s\.)(?:22|32|38|40|44|45|50|357|380)\b(?!\s?(?:%|per|miles?|inch|seconds?|points?))",
    # Scores of matches: equal or falling, or before a verb of play.
    r"(?<![\w.,$])\d{1,3}-(?:0|nil)\b(?!\.)|(?<![\w.,$])(?P<level>\d{1,3})-(?P=level)\b(?![-.,/]\d)|(?<![\w.,$])\d-\d\s+(?:draw|win|victory|defeat|loss|lead|down|up|away|on|home|aggregate)\b",
    # Phones, coordinates, eras, list numbers, links
    _PHONE + r"|\b\d{3}-\d{4}\b",
    r"\b\d+(?:\.\d+)?\s?[°º](?!\s?[CF])[^\s]*|\b\d{1,3}\.\d{3,}\s?,\s?-?\d{1,3}\.\d{3,}\b",
    r"\b\d+[- ]block of\b|\b\d+\s?(?:B\.?C\.?(?:E\.?)?|A\.?D\.?)(?!\w)",
    _LIST_NUMBER,
    _ADDRESS,
    r"\b\d+(?:\.\d+){2,}\b",
    r"\b\d{1,5}(?:-\d{1,5})?\s+(?:(?:[A-Z][\w.]*|\d+(?:st|nd|rd|th))\s+){1,3}(?:St|Street|Ave|Avenue|Road|Rd|Way|Blvd|Boulevard|Drive|Dr|Lane|Ln|Court|Place|Square|Parkway|Highway)\b\.?",
)
_FROM_CAPITALS = (
    _CAPITAL_MONTH + _DAYS_AND_YEAR,
    _CAPITAL_MONTH + _OF_A_YEAR,
    _BETWEEN_YEARS,
    _WEEKDAY,
    _HYPHENED,
    r"E\.\s?O\.\)?\s\d+",
    r"(?:AK|MiG|MIG|Mig|Sukhoi|Scud|SCUD|Shahed|RPG|Tupolev|Ilyushin|Antonov|Mirage|Kornet|Fateh)\s\d{1,3}\b",
    _GROUP,
    r"[A-Z]\d\+\d\b",
    _CAPITAL_DESIGNATOR + _DESIGNATION,
    rf"[A-Z][A-Za-z]*[-–]\d+[A-Za-z]*\b|(?<!\$)(?!(?:{_GLUED})\d\d|(?:{_GLUED})\d[,.]\d)[A-Z]{{1,4}}\d+[A-Za-z]*\b",
    r"COVID\s?-\s?19",
    r"G-?\d+\b|E3\b",
    r"(?:Astana|Geneva|Vienna|Sochi|Oslo)\s\d{1,2}(?=\s(?:talks|meetings?|process|rounds?|conference))",
    r"A\.?D\.? \d+",
    _ADDRESS,
)
_FROM_SMALL = (
    _SMALL_MONTH + _DAYS_AND_YEAR,
    _SMALL_MONTH + _OF_A_YEAR,
    _BETWEEN_YEARS,
    _WEEKDAY,
    # Scores of matches, odds, votes by dash, after a verb of play.
    r"(?<![\w.,$])(?:beat|beats|beating|won|win|wins|winning|lost|lose|draw|drew|drawn|lead|led|leading|defeat(?:ed)?|score|scored|victory|tie|tied|vote|voted)[^.;\d]{0,40}\b\d{1,3}\s?[-–]\s?\d{1,3}\b",
)
# Those that can do without a digit.
_IN_SMALL_WORDS = (
    _CLOCK,
    r"(?:before|until|by|at|around|after|past)\s+(?:noon|midnight)\b",
    r"(?:quarter|half)[- ](?:past|to|before|after)\s+(?:\d{1,2}|\w+)\b",
    _SMALL_DESIGNATOR + _DESIGNATION,
    _HYPHENED,
    r"https?://\S+|www\.\S+",
    _ADDRESS,
)
_FROM_MARKS = (
    r"['’]\d\ds?\b",
    r"=[\"']\d+[\"']",
    _PHONE,
    r"\[\d+\]|\(\d\)(?=\s)",
    _LIST_NUMBER,
    _ADDRESS + r"|[@#]\w+",
)
# None begins on white space, but for a list's number at the start of the text, nor on a letter inside
# a word, but for a link that is run into one.
_BEGINS = r"(?:(?<!\w)|(?=[\W\d]|https?:|www\.))"
_MASK = re.compile(
    rf"{_BEGINS}(?:(?=\d)(?:{'|'.join(_FROM_DIGITS)})"
    rf"|(?=[a-z])(?:{'|'.join((*_FROM_SMALL, *_IN_SMALL_WORDS))})"
    rf"|(?=[A-Z])(?:{'|'.join(_FROM_CAPITALS)})"
    rf"|(?=[^\w\s])(?:{'|'.join(_FROM_MARKS)})"
    rf"|(?=\s)\A{_LIST_NUMBER}"
    rf"|(?=[^\W\da-zA-Z]){_ADDRESS})"
)
# For a sentence that holds no digit.
_MASK_IN_WORDS = re.compile(
    rf"{_BEGINS}(?:(?=[a-z])(?:{'|'.join(_IN_SMALL_WORDS)})"
    rf"|(?=[A-Z])(?:{_CAPITAL_DESIGNATOR}{_DESIGNATION}|{_HYPHENED}|{_GROUP}|{_ADDRESS})"
    rf"|(?=[^\w\s])(?:{_ADDRESS}|[@#]\w+)"
    rf"|(?=[^\W\da-zA-Z]){_ADDRESS})"
)
_DIGIT = re.compile(r"\d")
# One that counts nothing: "one of the", "no one", "one another", "one day", "the one who".
ONE_BEFORE = frozenset(
    "no any every some this that the each another which only day as such and/or our their his her its my your".split()
)
ONE_AFTER = frozenset(
    "of another day who whose that which is was has had will would can could may might must should"
    " in to from for at by with on as and or but if when where thing side more morning evening"
    " night time point way reason moment has's knows say said says another's by's such".split()
)


def never_figures(text: str, sentence: Span) -> list[Span]:
    """Stretches of a sentence whose numbers count nothing."""
    in_digits = _DIGIT.search(text, sentence.start, sentence.end)
    mask = _MASK if in_digits else _MASK_IN_WORDS
    return [Span(*match.span()) for match in mask.finditer(text, sentence.start, sentence.end)]
