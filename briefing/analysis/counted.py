"""The noun phrase that a number counts, found without a parser.

Right of the number stands a run of modifiers that ends in a plural ("two Cypriot government
employees"); closed-class words, verbs and punctuation end it. Two plurals in a row are one
compound ("people smugglers"), since no verb that agrees with a plural ends in s.
"""

from __future__ import annotations

import re

from briefing.model import Span

WORD = re.compile(r"(?:[A-Za-z]\.){2,}|[^\W\d_]+(?:['’][^\W\d_]+)*(?:[-‐/&][\w]+)*['’]?|\d+(?:st|nd|rd|th)\b")
_GAP = re.compile(r"[\s“\"‘-]{0,3}")

PLURALS = frozenset(
    "people men women children police personnel troops cattle sheep aircraft spacecraft lives feet teeth mice"
    " geese oxen fish staff media data criteria crew policemen servicemen gunmen militiamen militia youth"
    " airmen firemen fishermen businessmen lawmakers wives families sailors crewmen tribesmen congressmen"
    " policewomen servicewomen grandchildren great-grandchildren schoolchildren clergy infantry elderly"
    " dead wounded injured missing displaced unemployed homeless slain hostages others crossfire offspring salmon"
    " deer buffalo headquarters series species barracks means works personnel. phenomena alumni".split()
)
# Words in -s that are no plural nouns.
_NOT_PLURAL = frozenset(
    "is was has does this its his us yes as plus less across always towards afterwards besides perhaps thus unless whereas"
    " versus says goes does whose ours theirs hers yours sometimes overseas previous various famous serious religious"
    " dangerous numerous suspicious mysterious continuous simultaneous anonymous enormous indigenous religious precious"
    " business process access success press congress progress class glass mass loss cross boss address crisis basis analysis"
    " status virus bus gas campus focus bonus chaos christmas iris paris damascus laws' per Texas tennis pus ss".lower().split()
)
_STOP = frozenset(
    "a an the and or but nor of in on at to from for by with without within into onto upon over under above below between among"
    " amongst against during before after since until till through throughout across around about along behind beyond near off out"
    " up down away toward towards per via than that which who whom whose where when while as if because although though"
    " so yet however despite amid outside inside including excluding like unlike following"
    " is are was were be been being am has have had having do does did will would shall should can could may might must"
    " not no never also only just even still already now then there here again soon later ago today yesterday tomorrow tonight"
    " he she it they we you i him her them us me his its their our your my this these those some any each every either neither"
    " all both such what why how too very more most less least much many few several own once twice almost nearly"
    " together apart altogether alike alone else ahead aged worldwide nationwide annually daily weekly monthly yearly monday tuesday"
    " wednesday thursday friday saturday sunday january february march april june july august september october november december"
    " said says say told tells according reportedly allegedly respectively overall overnight".split()
)
# Finite verbs without -ed that often follow a counted noun.
_VERBS = frozenset(
    "die dies fled flee took take takes went go goes came come comes made make makes left leave leaves got get gets gave give gives"
    " held hold holds kept keep keeps led lead leads lost lose loses met meet meets put puts ran run runs saw see sees sent send sends"
    " set sets shot shoot shoots stood stand stands told tell won win wins wrote write writes began begin begins became become becomes"
    " broke break breaks brought bring brings built build builds bought buy buys caught catch fell fall falls felt feel feels found find"
    " finds fought fight fights grew grow grows heard hear hit hits knew know knows lay lie lies live lives remain remains say show shows"
    " spent spend spends spoke speak speaks struck strike strikes swept swore thought think thinks threw throw understood understand wore"
    " wear want wants need needs believe believes think expect expects include includes continue continues appear appears seem seems"
    " work works sit sits sat rise rises rose apply carry carries cover covers cross crosses enter enters face faces gather gathers join"
    " joins reach reaches receive receives return returns serve serves stay stays support supports travel travels wait wait"
    " oppose opposes favor favors favour agree agrees disagree identify identifies say cost costs cut cuts hurt hurts spread spreads"
    " belong belongs depend depends suffer suffers vote votes approve approves plan plans".split()
) - {"lives", "strikes", "works", "plans", "votes", "fights", "costs", "cuts", "supports", "shows", "runs", "hits", "wins",
     "falls", "breaks", "sets", "leads", "needs", "stands", "returns", "crosses", "covers", "faces", "leaves"}  # fmt: skip
_SKIP_FIRST = frozenset("other more additional further extra of".split())
_DETERMINERS = frozenset("the its their his her our your my these those all this that a an whose".split())
_ED_ADJECTIVES = re.compile(r"(?:ed|en)$")
# Nouns that only hold what is really counted: "two groups of young men".
CONTAINERS = frozenset(
    "group groups count counts pair pairs type types kind kinds form forms piece pieces case cases act acts batch batches set sets"
    " wave waves round rounds series box boxes bag bags bottle bottles truckload truckloads block"
    " sort sorts period".split()
)
# How many words a phrase may have before its head.
_REACH = 7


def is_plural(word: str) -> bool:
    """True for words that look like a plural noun."""
    low = word.lower().rstrip("'’")
    if low in PLURALS:
        return True
    low = re.sub(r"^.*[-/]", "", low)
    if low in _NOT_PLURAL or low in _STOP or len(low) < 3 or "'" in low or "’" in low:
        return low in PLURALS
    return low in PLURALS or (low.endswith("s") and not low.endswith(("ss", "us", "is", "ous")))


def is_stop(word: str) -> bool:
    """True for words that end a noun phrase."""
    low = word.lower()
    return (low in _STOP and not (word[0].isupper() and low in ("march", "may", "us"))) or low in _VERBS


def counted_after(text: str, at: int, end: int, *, singular: bool = False) -> Span | None:
    """The phrase that a number ending at `at` counts; None where no noun follows.

    `singular` takes a run without a plural too: after "one", after a hyphen, after a unit.
    """
    first, head, position, words = None, None, at, 0
    of_chain = False
    while words < _REACH + 2:
        gap = _GAP.match(text, position, end)
        position = gap.end() if gap else position
        match = WORD.match(text, position, end)
        if match is None:
            break
        word, low = match.group(), match.group().lower()
        if first is None and low in _SKIP_FIRST:
            of_chain |= low == "of"
            position = match.end()
            continue
        if first is None and of_chain and low in _DETERMINERS:
            position = match.end()
            continue
        if low == "of" and first is not None and not head and _in_name(text, match, end):
            position, words = match.end(), words + 1
            continue
        if (is_stop(word) and word != "US") or low == "of":
            break
        if head is not None and not is_plural(word):
            break
        if head is not None and (low in _VERBS or low.endswith("'s")):
            break
        first = first if first is not None else match.start()
        words += 1
        position = match.end()
        if is_plural(word):
            head = position
        elif low.endswith(("'s", "’s", "s'", "s’")):
            pass
        elif _ends_clause(text, position) and not singular:
            break
        if text[position : position + 1] in ",;:.()!?":
            break
    if first is None:
        return None
    if head is None:
        return _singular_run(text, first, end) if singular else None
    return _with_contents(text, Span(first, head), end)


def _in_name(text: str, of: re.Match[str], end: int) -> bool:
    after = WORD.match(text, min(of.end() + 1, end), end)
    before = text[: of.start()].rstrip().rpartition(" ")[2]
    return after is not None and after.group()[0].isupper() and before[:1].isupper()


def _ends_clause(text: str, at: int) -> bool:
    return text[at : at + 1] in ",;:.)!?" or not text[at : at + 1]


def _singular_run(text: str, start: int, end: int) -> Span | None:
    """Words from `start` to the next stop; the last of them is the head."""
    position, finish, words = start, None, 0
    while words < 5:
        gap = re.compile(r"[\s-]?").match(text, position, end)
        match = WORD.match(text, gap.end() if gap else position, end)
        if (
            match is None
            or (words and is_stop(match.group()))
            or (match.group().lower() in _STOP and match.group() != "US")
        ):
            break
        low = match.group().lower()
        if words and re.search(r"(?:ed|ing)$", low) and finish and not _before_noun(text, match.end(), end):
            break
        words, position, finish = words + 1, match.end(), match.end()
        if text[position : position + 1] in ",;:.()!?":
            break
    return _with_contents(text, Span(start, finish), end) if finish else None


def _before_noun(text: str, at: int, end: int) -> bool:
    match = WORD.match(text, min(at + 1, end), end)
    return match is not None and not is_stop(match.group()) and text[at : at + 1] == " "


def _with_contents(text: str, phrase: Span, end: int) -> Span:
    """A container with what it holds: "groups of young men"."""
    last = re.split(r"[\s-]", phrase.of(text))[-1].lower()
    if last in CONTAINERS and text[phrase.end : phrase.end + 4] == " of ":
        inner = noun_phrase(text, phrase.end + 4, end)
        if inner is not None:
            return Span(phrase.start, inner.end)
    return phrase


def noun_phrase(text: str, at: int, end: int) -> Span | None:
    """The noun phrase that begins at `at`, articles left out ("the territory they held": territory)."""
    position = at
    for _ in range(3):
        gap = _GAP.match(text, position, end)
        position = gap.end() if gap else position
        match = WORD.match(text, position, end)
        if match is None:
            return None
        if match.group().lower() not in _DETERMINERS and match.group().lower() not in _SKIP_FIRST:
            break
        position = match.end()
    return counted_after(text, position, end, singular=True)


def phrase_before(text: str, start: int, at: int) -> Span | None:
    """The noun phrase that ends at `at`: "an OPEC quota" before "of 210,000 bpd"."""
    words = list(WORD.finditer(text, start, at))
    if not words or text[words[-1].end() : at].strip():
        return None
    first = None
    for match in reversed(words[-6:]):
        low = match.group().lower()
        if is_stop(match.group()) or low in _DETERMINERS or re.search(r"(?:ed|ing)$", low):
            break
        if first is not None and text[match.end() : first].strip():
            break
        first = match.start()
    return Span(first, words[-1].end()) if first is not None else None


_PREDICATE = re.compile(
    r"(?:\s+(?:is|was|were|are|be|been|being|will|would|has|have|had|could|at|of|to|from|by|as|now|only|just|still|currently|reached|reaches|hit|stood|stands|totaled|totalled|totals"
    r"|total|rose|rises|rising|fell|falls|falling|grew|growing|dropped|dropping|climbed|climbing|increased|increasing|decreased|declined|jumped|surged|slumped|cut|reduced|raised|lowered"
    r"|brought|bringing|put|estimated|valued|worth|set|ranged?|ranges|ranging|exceeds|exceeded|surpassed|average[ds]?|remains|remained|came|went|up|down|between|costs?|nearly|also|approximately))+\s*$",
    re.IGNORECASE,
)


def subject_before(text: str, start: int, at: int) -> Span | None:
    """The noun phrase whose size a predicate gives: "quota" before "of", "output" before "will be"."""
    match = _PREDICATE.search(text, max(start, at - 60), at)
    if match is None:
        return None
    return phrase_before(text, max(start, match.start() - 70), match.start())
