"""The words for when, where and who around a figure, in English and Arabic, as patterns."""

from __future__ import annotations

import re

from briefing.text.days import A_MONTH, A_WEEKDAY
from briefing.text.patterns import by_first_letter

_WEEKDAY = rf"(?:{A_WEEKDAY})"
_MONTH = (
    rf"(?:{A_MONTH}"
    r"|Jan\.?|Feb\.?|Mar\.|Apr\.|Aug\.?|Sept?\.?|Oct\.?|Nov\.?|Dec\.?)"
)
_YEAR = r"(?:19|20)\d\d"
_ARABIC_DAY = r"(?:الأحد|الاحد|الاثنين|الإثنين|الثلاثاء|الأربعاء|الاربعاء|الخميس|الجمعة|السبت)"

YEAR = re.compile(_YEAR)
# Where such words can begin: asking for that first makes looking for them twice as fast.
_BEGINS = r"(?:\b(?=[abdefilmnostuwyABDFIJMNOSTUWY\d])|(?=[\u0600-\u06ff]))"
WHEN = re.compile(
    rf"{_BEGINS}(?:"
    rf"\b(?:(?:early |late )?(?i:on|since|by|as of|until|in|during|from|before|after) )?(?:(?:early|late|mid|last|this|next)[- ])?"
    rf"(?:{_WEEKDAY}(?: (?:morning|night|evening|afternoon))?|\d{{1,2}} {_MONTH}(?: {_YEAR})?|{_MONTH} \d{{1,2}}(?!\d)(?:, {_YEAR})?|{_MONTH}(?: {_YEAR})?\b)"
    r"|\b(?i:today|yesterday|tonight|overnight)\b"
    r"|\b(?:so far )?(?:this|last|next) (?:week|month|year|summer|winter|spring|autumn)\b"
    rf"|\b(?i:since|in|by|until|during|from|of|as of) (?:the |a |an )?(?:early |late |mid-)?(?:{_YEAR})\b(?!-)"
    r"|\b(?i:in|over|during|within) the (?:past|last) (?:\w+ )?(?:hours|days|weeks|months|years|decade|year|month|week)\b"
    r"|\b[Ss]ince (?:the )?[a-z][\w' ]{3,30}?(?: began| started|$)"
    rf"|(?:يوم |ليلة |مساء |صباح |فجر )?{_ARABIC_DAY}|(?:منذ|في|خلال|حتى) (?:مطلع |نهاية |بداية )?(?:عام|سنة|العام) (?:{_YEAR}|[٠-٩]{{4}}|الماضي|الجاري|الحالي)"
    r"|\bمنذ (?:بداية|مطلع|بدء|أول|اندلاع) \w+)"
)
# A word of the present before a number outweighs a year in a clause after it; the first group dates it.
PRESENT_HINTS = ("current", "today", "present", "now", "still")
PRESENT = re.compile(r"\b(?:(?P<dated>currently|today|at present|presently)|now|still)\b", re.IGNORECASE)
_SETTLEMENT = r"(?:city|town|village|province|governorate|district|region|camp)"
PLACE = re.compile(
    rf"\b(?P<where>(?i:{by_first_letter('in|near|at|around|outside|across|inside|throughout|from|of')}))\s+(?:the\s+)?(?P<what>{_SETTLEMENT} of\s+)?"
    r"(?:(?:north|south|east|west|central|northern|southern|eastern|western|north-?eastern|north-?western|south-?eastern|south-?western|downtown|nearby|neighbou?ring)\s+)*"
    r"(?P<name>(?:[A-Z][\w'’-]+|al-[A-Z]\w+)(?:\s+(?:[A-Z][\w'’-]+|al-[A-Z]\w+|ez-Zor|al-\w+))*)(?!\w)(?!\s+(?:airstrikes?|strikes?|forces?|troops|raids?|officials?|soldiers)\b)"
)
# Before "of": "the regime-held district of Hamdaniyeh".
PLACE_NOUN = re.compile(
    rf"\b(?:{_SETTLEMENT}|area|suburb|neighbou?rhood|countryside|outskirts|capital|island|north|south|east|west)s?\s+$"
)
# Characters in which such a noun stands.
PLACE_NOUN_LENGTH = 16
# Right before the name of a place in Arabic.
PLACE_AR = re.compile(r"(?:في|قرب|شمال|جنوب|شرق|غرب|مدينة|بلدة|قرية|محافظة|قضاء|ناحية|بريف|ريف)\s*$")
PLACE_AR_LENGTH = 8
# What such words hold that is no place: days, quarters of the compass, bodies, and nationalities before a noun.
NO_PLACE = re.compile(
    rf"^(?:{_WEEKDAY}|{_MONTH}\b|(?:Jan|Feb|Mar|Apr|Jun|Jul)\b|FY\b|(?:North|South|East|West)?-?(?:[Nn]orth|[Ss]outh|[Ee]ast|[Ww]est)(?:ern)?$|(?:Central|Rural)$|ISIS|ISIL|IS\b|D[Aa][Ee][Ss][Hh]|[Aa]l-Qa\w+|Islamic|US\b|United Nations|UN\b|President|Trump|Biden|Congress|Parliament|Army|Ramadan|English|Arabic|Mr|Ms|Dr"
    r"|(?:Syrian|Iraqi|Iranian|Russian|American|Turkish|Israeli|Kurdish|British|French|Arab|Lebanese|European|German|Chinese|Shiite|Shia|Sunni)s?$)"
    r"|\b(?:Embassy|Court|Course|Party|University|Ministry|Council|Defen[cs]e|Church|Mosque|Observatory|Committee|Agency|Army|Force|Forces|Times|Post|Fund|Program|Programme)$"
)
_SPEAKERS = (
    r"(?:officials?|police|rescuers|rescue workers|authorities|ministry|army|military|monitors?|monitoring group|watchdog|sources?|medics|residents"
    r"|witnesses|government|agency|group|report|spokes(?:man|woman|person))"
)
# What a figure may be said to stand in, or by whom, without a capital letter.
_PAPERS = (
    r"(?:media|relatives|activists?|doctors|locals|data|figures|lists?|statements?|estimates|documents|study|survey|poll|organi[sz]ations?"
    r"|council|observers|analysts|experts|diplomats|colleagues|volunteers|ministers?|records|reports)"
)
_SAYS = r"(?:said|says|say|reported|reports|announced|announces|estimates?|estimated|confirmed|puts?(?= the)|added)"
# Capital letters that begin no name of a speaker: days, months, and words that begin sentences.
_NAME = rf"(?!(?:{_WEEKDAY}|{_MONTH}|In|On|At|It|He|She|They|We|I|But|And|As|While|When|After|Before|Since|This|That|These|Those|There|Some|More|Its|His|Her)\b)"
# Of what speaks in each of the patterns below one stands in the sentence, in small letters.
_SAYS_HINTS = ("said", "say", "report", "announce", "estimate", "confirmed", "put", "added")
# Who gives a figure, most telling first; the name is the first group. Each pattern behind its hints.
SOURCES = (
    (("according to", "as per", "citing", "quoting"), re.compile(
        r"\b(?i:according to|as per|citing|quoting)\s+(?:(?i:the|an?|its|his|her|data from|figures from|estimates by|both)\s+)*"
        rf"((?:{_NAME}[A-Z][\w'’.-]*(?:\s+(?:of|for|and|the|de|al-\w+|[A-Z][\w'’.-]*)){{0,8}})(?:\s+{_SPEAKERS})?"
        rf"|(?:[\w-]+\s+){{0,3}}?(?:{_SPEAKERS}|{_PAPERS})\b)"
    )),
    (_SAYS_HINTS, re.compile(rf",\s+(?:the\s+)?([A-Z][^,.;“”\"]{{2,70}}?|(?:\w+\s+){{0,3}}{_SPEAKERS})\s+{_SAYS}\b")),
    (_SAYS_HINTS, re.compile(
        rf"\b({_NAME}[A-Z][\w'’.-]*(?:\s+(?:of|for|and|the|de|van|von|bin|al-\w+|[A-Z][\w'’.-]*)){{0,7}}(?:\s+{_SPEAKERS})?|(?:The|the|A|An|a|an)\s+(?:(?!(?:the|an?)\b)[\w.-]+\s+){{0,4}}?{_SPEAKERS})"
        rf"\s+(?:has |have |had |also )?{_SAYS}\b"
    )),
    (("حسب", "وفق", "نقلا"), re.compile(r"(?:بحسب|وفق|وفقا ل|وفقاً ل|حسب|نقلا عن|نقلاً عن)\s?([^،.؛«»\"]{3,60})")),
)  # fmt: skip
# Before a place that is no speaker: "the strike on Urum saying", "the province of Raqqa reported".
OF_WHERE = re.compile(r"\b(?:of|in|on|at|near|around|outside|from|to|for)\s+(?:the\s+)?$", re.IGNORECASE)
OF_WHERE_LENGTH = 14
AFTER_NAME = re.compile(r"(?:\s+(?:of|for|and|the|de))+$")
BEFORE_NAME = re.compile(r"^(?:(?:The|the|A|a|an|An|But|And|In|Meanwhile|However)\s+)+")
INCLUDING = re.compile(
    r"\b(?:including|among them|of them|of whom|of which|comprising|included|among whom)\b[^\d.;]{0,30}$"
    r"|(?:بينهم|بينها|منهم|منها|ضمنهم|من ضمنهم)\s*$",
    re.IGNORECASE,
)
OF_THEM = re.compile(r"\s*(?:[\w%]+\s+)?of (?:them|whom|which|those)\b|\s*(?:منهم|منها)\b", re.IGNORECASE)
AMONG = re.compile(r"\s+(?:were|was|are|is)\s+among\s+(?:the\s+)?(?:bodies of\s+)?", re.IGNORECASE)
# Between two parts of one whole: "3 children and 2 women"; some newspapers' texts come without commas.
NEXT_PART = re.compile(r"\s*(?:,|and|,\s*and|و|،)?\s*(?:(?:an?|\w+)\s+and\s+)?\s*")
OUT_OF_THE = re.compile(r"\b[Oo](?:ut o)?f (?:the|those|these)\s+$")
# One of these stands in a sentence that holds one of those below, in small letters.
HISTORY_HINTS = (
    "ago", "last", "in the 19", "in the past", "historically", "at the height", "previous war", "العام الماضي", "قبل",
)  # fmt: skip
HISTORY = re.compile(
    rf"\b(?:years? ago|decades? ago|last year|last (?:{A_MONTH})|a year ago|last century|in the 19\d0s|in the past decade|historically|at the height|previous war)\b"
    r"|العام الماضي|قبل (?:سنوات|أعوام|عقود)",
    re.IGNORECASE,
)
RUNNING = re.compile(
    r"\b(?:since|so far|to date|in total|altogether|overall|cumulative|running total|over the (?:past|last)|in the (?:past|last) (?:\w+ )?(?:weeks|months|years|decade|year|month))\b|منذ|حتى الآن",
    re.IGNORECASE,
)
THIS_YEAR = re.compile(r"\bthis (?:year|month)\b|العام (?:الجاري|الحالي)", re.IGNORECASE)
