"""Classes of English words that a noun phrase needs: what ends it, what is a plural, what is a verb.

There is no part-of-speech tagger here. Closed classes are complete; verbs are those that follow
counted nouns in the news; everything else is taken for a noun or an adjective.
"""

from __future__ import annotations

import re

from briefing.text.numbers import ONES, SCALES, TENS, VAGUE

WORD = re.compile(r"(?:[A-Za-z]\.){2,}|[^\W\d_]+(?:['’][^\W\d_]+)*(?:[-‐/&][\w]+)*['’]?|\d+(?:st|nd|rd|th)\b")
# Plurals without -s, and nouns that are counted in the singular.
PLURALS = frozenset(
    "people men women children police personnel troops cattle sheep aircraft spacecraft lives feet teeth mice geese oxen fish"
    " staff media crew militia youth wives families grandchildren great-grandchildren schoolchildren stepchildren clergy"
    " infantry elderly hostages others offspring salmon deer buffalo headquarters livestock poultry series species barracks phenomena alumni".split()
)
# Nouns whose plural stands inside them: "passers-by", "mothers-in-law".
_PLURAL_INSIDE = ("ers-by", "s-in-law", "ers-on", "s-in-chief", "s-general", "men-at-arms")
_NOT_PLURAL = frozenset(
    "is was has does this its his us yes as plus less across always towards afterwards besides perhaps thus unless whereas"
    " versus says goes whose ours theirs hers yours sometimes overseas gas bus campus focus bonus chaos christmas per texas kansas"
    " pus mass pass hamas caucasus arkansas damascus homs athens paris brussels tunis algiers wales abbas alas whereabouts upwards downwards backwards forwards nowadays".split()
)
_STOP = frozenset(
    "a an the and or but nor of in on at to from for by with without within into onto upon over under above below between among"
    " amongst against during before after since until till through throughout across around about along behind beyond near off out"
    " alongside amidst atop beneath underneath beside besides concerning except opposite regarding unto whereas whilst whenever wherever"
    " up down away toward towards per via than that which who whom whose where when while as if because although though so yet"
    " however despite amid outside inside including excluding like unlike following versus"
    " is are was were be been being am has have had having do does did will would shall should can could may might must cannot"
    " not no never also only just even still already now then there here again soon later ago today yesterday tomorrow tonight"
    " he she it they we you i him them us me his its their our your my this these those some any each every either neither"
    " all both such what why how too very more most less least much many few several own once twice almost nearly last next past"
    " due pct to-date year-on-year year-over-year month-on-month worth together apart altogether alike alone else ahead aged worldwide nationwide annually daily weekly monthly yearly"
    " monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october"
    " november december said says say told tells according reportedly allegedly respectively overall overnight percent percentage"
    " north south east west northeast northwest southeast southwest northward southward eastward westward".split()
) | {*ONES, *TENS, *SCALES, *VAGUE, "dozen", "half"}  # fmt: skip
# Verbs in the form that agrees with a plural subject: after a singular word they are nouns ("vote").
_PLURAL_VERBS = frozenset(
    "die flee take go come make leave get give hold keep lead lose meet put run see send set shoot stand tell win write begin become"
    " break bring build buy catch fall feel find fight grow hear hit know lay lie live remain show spend speak strike sweep think"
    " throw understand wear want need believe expect include continue appear seem work sit rise apply carry cover cross enter face"
    " gather join reach receive return serve stay support travel wait oppose favor favour agree disagree identify cost cut hurt"
    " spread belong depend suffer vote approve plan march protest work".split()
)
_FINITE_VERBS = frozenset(
    "dies died fled flees took takes went goes came comes made makes left leaves got gets gave gives held holds kept keeps led lost"
    " loses met meets puts ran saw sees sent sends shot shoots stood won wrote began begins became becomes broke brought brings"
    " built bought caught fell felt found finds fought grew knew lay lived remains showed spent spoke struck swept swore thought"
    " threw understood wore wants believes expects includes continues appears seems sat rose drew flew drove rode sought taught"
    " withdrew overran overthrew underwent arose began burst hid hung rang sang sank slept stole stuck tore woke"
    " proves shows suggests indicates reveals".split()
)
# Verbs of one subject whose base is never a noun (WordNet 3.0 has no noun sense of it), the commonest 200 of them.
_NEVER_NOUNS = frozenset(
    "happens provides requires allows depends represents exists explains describes consists occurs involves deserves creates fails refers"
    " reminds owns receives decides operates arrives agrees argues considers enters reduces implies performs maintains spends varies manages"
    " enables announces admits remembers enjoys discusses prevents develops accepts demonstrates delivers defines comprises encourages confirms"
    " suffers connects chooses relates relies responds introduces promotes hears assumes recommends determines concludes celebrates threatens"
    " realizes protects improves identifies recognizes contributes denies owes constitutes resembles insists declares weighs intends"
    " translates proposes prefers generates disappears destroys prepares differs retains explores replaces illustrates attracts discovers"
    " possesses emerges arises listens ignores ensures exceeds examines expands reacts survives publishes incorporates awaits corresponds"
    " depicts acknowledges expires defends completes occupies informs specializes avoids violates commits attends emphasizes succeeds"
    " establishes complains transforms predicts prohibits derives approves accuses explodes encompasses revolves dominates quits engages"
    " qualifies excludes eliminates asserts opposes lends portrays investigates achieves observes alleges regulates persists"
    " enhances retires oversees acquires strengthens participates recovers facilitates adopts disagrees specifies reinforces consumes"
    " justifies competes interacts condemns resigns imposes confronts coincides accompanies undergoes originates analyzes undermines"
    " invests forbids secures restricts resists dismisses pursues organizes restores interferes obtains withdraws vanishes precedes endorses"
    " testifies surpasses isolates terminates erupts overcomes injures invades borrows".split()
)
# Pasts that stand behind a subject in reports of what people did; hardly ever behind a counted noun.
_PASTS = frozenset(
    "sold bought told said paid spent fought thought taught caught sought built lent hid rode drove flew drew threw blew knew wore"
    " tore swore bore slept wept swept dealt meant dug hung stuck struck swung sang rang drank sank swam laid fed bled chose froze"
    " woke spoke stole rose shook forgot forgave ate quit knelt leapt clung crept withdrew overthrew undertook withstood sued".split()
)
# Verbs of change that are nouns too; before "to" they are verbs ("see funding fall to").
MOVES = frozenset("fall rise drop jump climb decline increase grow surge shrink".split())
# Nouns in -ing; other words in -ing after a noun are taken for verbs.
ING_NOUNS = frozenset(
    "funding ceiling training housing spending fighting mourning building meeting bombing shooting shelling killing hearing crossing trading"
    " financing warning painting wedding evening morning offering ruling clothing farming drilling refining being king ring wing"
    " thing spring string earning saving filing listing landing airing rating rescuing lightning uprising gathering beheading"
    " briefing policing smuggling trafficking kidnapping stabbing looting mining testing manufacturing rulings everything poisoning flooding drowning logging fishing rationing borrowing lending planting"
    " harvesting hunting banking shipping gambling laundering counterfeiting advertising parking dwelling sterling drawing recording"
    " screening opening lodging polling heating lighting irrigating begging hoarding profiteering staffing".split()
)
# Nouns that end like a past tense, beside those in -seed.
_ED_NOUNS = frozenset(
    "feed weed reed bed shed sled speed greed creed breed need deed moped watershed bloodshed flatbed seabed riverbed hotbed hatred kindred"
    " biped red sacred naked".split()
)


def is_plural(word: str) -> bool:
    """True for words that look like a plural noun."""
    low = word.lower().rstrip("'’")
    if low in PLURALS or low.endswith(_PLURAL_INSIDE):
        return True
    if "-" in low or "/" in low:
        low = re.split(r"[-/]", low)[-1]
        if low in PLURALS:
            return True
    if low in _NOT_PLURAL or low in _STOP or len(low) < 3 or "'" in low or "’" in low:
        return len(low) > 1 and word[:-1].isupper() and word[-1] == "s"  # "VBIEDs", "MPs"
    if low.endswith("s"):
        if low.endswith("is"):
            return word[0].isupper() and len(low) > 5  # "Iraqis"
        return not low.endswith(("ss", "us"))
    return low.endswith("men") and low not in ("specimen", "regimen", "acumen", "abdomen", "omen")


def is_stop(word: str, *, after_singular: bool = False) -> bool:
    """True for words that end a noun phrase; a plural's verb does not end one after a singular word."""
    low = word.lower()
    if low in _STOP:
        return not (len(word) > 1 and word.isupper())  # "US", "IS"
    return low in _FINITE_VERBS or low in _NEVER_NOUNS or (low in _PLURAL_VERBS and not after_singular)


def is_finite_verb(word: str) -> bool:
    """True for what follows a subject in the past or behind one person: "went", "fled", "denied"."""
    low = word.lower()
    return low in _FINITE_VERBS or low in _PASTS or (low.endswith("ed") and "-" not in low)


def is_bare_verb(word: str) -> bool:
    """True for "enter" and "endorse", which are no nouns."""
    return word.lower() + "s" in _NEVER_NOUNS


def is_verb_form(word: str) -> bool:
    """True for -ing and -ed words that more likely go on after a noun than belong to it."""
    low = word.lower()
    if low.endswith("seed") or low in _ED_NOUNS:
        return False
    return (low.endswith("ing") and low not in ING_NOUNS) or (low.endswith("ed") and "-" not in low)
