"""Verbs and phrases that report speech, language by language, in one table.

A cue is strong when its subject nearly always speaks ("said", "told", "added"), weak when it may
also do something else ("called", "described", "sees"). Measured on the PolNeAR training articles:
strong verbs report in more than 80 % of their uses beside a quote.
"""

from __future__ import annotations

import re
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Cues:
    """The cues of one language, lower-case."""

    strong: frozenset[str]
    weak: frozenset[str]
    # Phrases before a source: "according to".
    according: tuple[str, ...]


# Of one short syllable, its last letter is written twice: "snapped"; so it is in a few longer ones. "Planning" is a noun.
_ONE_SHORT = re.compile(r"(?!plan)[^aeiou]*[aeiou][^aeiouywx]")
_DOUBLED = frozenset("deadpan refer prefer".split())


def _forms(stems: str) -> set[str]:
    """Past, present and participle of regular verbs: "add" gives add, adds, added, adding, "slam" slammed."""
    found: set[str] = set()
    for verb in stems.split():
        if _ONE_SHORT.fullmatch(verb) or verb in _DOUBLED:
            found |= {verb, verb + "s", verb + verb[-1] + "ed", verb + verb[-1] + "ing"}
        elif verb.endswith("e"):
            found |= {verb, verb + "s", verb + "d", verb[:-1] + "ing"}
        elif verb.endswith("y") and verb[-2] not in "aeiou":
            found |= {verb, verb[:-1] + "ies", verb[:-1] + "ied", verb + "ing"}
        elif verb.endswith(("sh", "ch", "ss", "x")):
            found |= {verb, verb + "es", verb + "ed", verb + "ing"}
        else:
            found |= {verb, verb + "s", verb + "ed", verb + "ing"}
    return found


_STRONG = (
    "said say says saying told tell tells telling wrote write writes writing written spoke speaks"
    " quip quips quipped quipping admit admits admitted admitting retort retorts retorted"
    " went put puts read reads testified testifies posited opined swore swears swearing"
    " insists shot hit yelled fired radioed corrected corrects translated ruled ruling"
).split()
_STRONG_REGULAR = (
    "add continue ask tweet note explain conclude state respond recall argue acknowledge insist"
    " reply declare assert announce claim remark exclaim answer warn stress emphasize emphasise"
    " comment observe concede joke lament vow pledge promise complain shout chant yell scream"
    " whisper caution confirm contend counter elaborate express reiterate suggest recount reveal"
    " predict post proclaim affirm assure boast charge clarify confess decry deny dismiss"
    " disagree estimate fume inform interject maintain mention muse plead point pronounce protest question"
    " reason remind report scoff sigh snap surmise tout underline underscore underlined urge voice"
    " wonder believe think allege advise agree appeal blog email text message cry demand describe"
    " disclose enthuse guess hint imply intone marvel murmur mutter object offer preach"
    " recommend remember request sneer speculate sum thunder utter venture reckon"
    " indicate grumble mumble groan moan gasp chuckle shrug sob gush scold chide rebuke"
    " admonish snarl growl bellow roar shriek wail whimper whine confide divulge recite narrate attest theorise theorize"
    " deadpan scrawl bristle"
)
_WEAK = (
    "call calls called calling see sees saw seen sought seek seeks quote quotes quoted quoting"
    " thought thinks felt feel feels refer refers referred referring hear heard hope hopes hoped"
    " vowed find finds found gave give gives made make makes wanted want wants knew know knows"
    " took take takes sent send sends spoke sang sings singing cited cites cite citing meant"
    " means showed shows show like likes liked label labels labeled labelled labeling"
    " backed compared swore likened issued issues issue released release described describing"
    " condemned condemn condemns condemning began begin begins beginning urges ordered orders"
    " chose said-to asking asked"
).split()
_WEAK_REGULAR = (
    "accuse praise blame criticize criticise blast slam denounce mock attack assail deride dub"
    " refer cite portray consider regard depict characterize characterise defend propose support"
    " reject oppose oppose welcome thank credit applaud salute invoke echo discuss talk address"
    " brand rail bemoan bash rip tease taunt greet title publish sign interpret love hate fear"
    " worry expect prefer plan intend pray discover credit cheer hail identify list name note"
    " outline present promote repeat reference retweet share signal threaten argue warn urge"
    " value view"
)

ENGLISH = Cues(
    strong=frozenset(_STRONG) | _forms(_STRONG_REGULAR),
    weak=(frozenset(_WEAK) | _forms(_WEAK_REGULAR)) - (frozenset(_STRONG) | _forms(_STRONG_REGULAR)),
    according=("according to", "in the words of", "as per"),
)

# Other verbs that often follow a name or open a clause: they end a noun phrase.
COMMON_VERBS = frozenset(
    """
    want wants wanted need needs needed make makes made take takes took give gives gave keep keeps kept
    hold holds held bring brings brought leave leaves left meet meets met run runs ran lead leads led
    lose loses lost win wins won pay pays paid begin begins began become becomes became include
    includes included remain remains remained appear appears appeared seem seems seemed try tries tried
    use uses used work works worked live lives lived die dies died kill kills killed join joins joined
    visit visits visited arrive arrives arrived return returns returned serve serves served help helps
    helped start starts started stop stops stopped turn turns turned refuse refuses refused agree agrees
    attend attends attended speak speaks stand stands stood sit sits sat fall falls fell rise rises rose
    send sends sent set sets buy buys bought spend spends spent build builds built grow grows grew
    arrest arrested arrests launch launched launches happen happened happens move moved moves play played
    follow followed follows hope hoped hopes
    """.split()
)
