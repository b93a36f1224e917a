"""What a clause says became of the counted: killed, wounded, missing, detained; who was shot or deployed."""

from __future__ import annotations

import re

from briefing.analysis.quantities.nouns import lemma
from briefing.model import Outcome, Span
from briefing.text.patterns import by_first_letter, holds_any

_HURT: tuple[tuple[Outcome, str], ...] = (
    ("killed", (r"kill(?:ed|s|ing)?|slain|slew|slay(?:ing)?|dead|died|dies|die|dying|murder(?:ed|ing|s)?|massacr(?:e[ds]?|ing)|execut(?:es?|ed|ing)|behead(?:s|ed|ing)|decapitat(?:ed|es|ing)|drown(?:ed|ing)?"
     r"|perish(?:ed)?|assassinat(?:ed|ing)|shot dead|fatalities|deaths?|martyr(?:ed|dom)?|fatally shot|shot and killed|lost their lives|eliminat(?:ed|ing)|neutrali[sz]ed|hanged|claim(?:ed|ing) (?:the )?(?:lives|life)|(?:took|taken|taking|cost|costing) the (?:lives|life)|fell as martyrs|left dead|never made it|did not survive|slaughter(?:ed|ing|s)?|crucif(?:ied|ies|ying)|gunned down|bombed to death"
     r"|tortured to death|burned to death|burnt to death|stoned to death|starved to death|beaten to death|hacked to death|stabbed to death|crushed to death|froze to death")),
    ("wounded", r"wound(?:ed|s|ing)?|injur(?:ed?|es|ing|y|ies)|hurt|maim(?:ed|ing)|hospitali[sz]ed|poison(?:ed|ing)|sickened|burned|infected"),
    ("missing", r"missing|unaccounted for|yet to be found|disappear(?:ed)?"),
    ("detained", r"detain(?:ed|ing|s)?|arrest(?:ed|ing|s)?|captur(?:ed|ing)|kidnap(?:ped|ping|s)?|abduct(?:ed|ing|s)?|seiz(?:ed|ing) hostage|taken hostage|taken captive|taken prisoner|jailed|imprison(?:ed|ing)|rounded up|taken into custody|held captive|hostage|captive|prisoner"),
)  # fmt: skip
_NOUN_OUTCOMES: dict[str, Outcome] = {
    **dict.fromkeys(("body", "corpse", "fatality", "death", "dead", "deceased", "martyr", "killing", "murder", "remains"), "killed"),
    **dict.fromkeys(("injury", "wounded", "injured"), "wounded"),
    **dict.fromkeys(("hostage", "abductee", "detainee", "captive"), "detained"),
}  # fmt: skip
# Beginnings of all of these words, and of those that name a toll: without one of them a clause tells of no
# harm, and none of the patterns below is tried.
_HINTS = (
    *"kill slain slay slew dead deceas died dies die dying murder massacr execut behead decapitat drown perish crucif assassinat fatal death martyr"
    " shot lost eliminat neutrali hanged claim slaughter gunned bombed wound injur hurt maim hospital poison sicken"
    " burned infected missing unaccounted disappear detain arrest captur kidnap abduct hostage prison jailed rounded"
    " captive toll casualt victim custody".split(),
    "the lives", "the life", "never made", "not survive", "yet to be", "body count",
)  # fmt: skip
_ANY_HURT = by_first_letter("|".join(words for _, words in _HURT))
_OUTCOMES = [(outcome, re.compile(rf"(?:{words})", re.IGNORECASE)) for outcome, words in _HURT]
# Left of the figure: a verb whose object it is.
_OBJECT = re.compile(
    rf"\b(?P<verb>{_ANY_HURT})(?:\s+(?:of|and|or|other|people|the|a|an|at|by|when|also|another|including|more|many|some|in|confirmed|total|estimated|reported|\w+ly|killed|wounded|injured|all|both"
    rf"|kidnapped|{_ANY_HURT})){{0,4}}\s*[:,]?\s*$",
    re.IGNORECASE,
)
# "Killing himself, four policemen and", "arrested a 32-year-old man and": whoever is told before the number.
_OBJECT_LIST = re.compile(
    r"\b(?P<verb>kill(?:ed|ing|s)|murder(?:ed|ing)|execut(?:ed|ing)|shot dead|wound(?:ed|ing|s)|injur(?:ed|ing)|arrest(?:ed|ing)|detain(?:ed|ing)|captur(?:ed|ing)"
    r"|kidnap(?:ped|ping)|abduct(?:ed|ing))\s+(?:himself|herself|themselves|itself|one|two|three|an?|the|his|her|its|their)\b"
    r"(?:(?!\b(?:when|after|before|who|which|that|while|said|was|were|had|has|have|is|are|kidnapped|wounded|injured|captured|arrested|detained|injuring|wounding)\b)(?:[^.;:]|\.(?=\w)|(?<=\.[A-Z])\.)){0,80}?(?:,|\band|,\s+and|\bas well as|\bplus)\s+(?:(?:his|her|their|another|at least|also)\s+){0,2}$",
    re.IGNORECASE,
)
# "Killed 22 children along with six teachers".
_OBJECT_ALONG = re.compile(
    r"\b(?P<verb>kill(?:ed|ing|s)|wound(?:ed|ing|s)|injur(?:ed|ing|es)|arrest(?:ed|ing)|detain(?:ed|ing)|captur(?:ed|ing)|kidnap(?:ped|ping)|abduct(?:ed|ing)|(?:took|taken|taking|claimed|claiming|cost|costing) the lives)\b"
    r"(?:(?!\b(?:when|after|before|which|while|said|kill(?:ed|ing)|wound(?:ed|ing)|injur(?:ed|ing)|destroy(?:ed|ing))\b)[^.;:]){0,80}?"
    r"\b(?:along with|alongside|together with|as well as|in addition to)\s+$",
    re.IGNORECASE,
)
# "Left 23 civilians and 16 fighters dead": both.
_LEFT, _LEFT_SO = (
    re.compile(r"\b(?:left|leaving|leaves)\s+$", re.IGNORECASE),
    re.compile(
        r"(?:(?!\b(?:were|was|is|are|when|after|before|who|that|which|while|to|without|with|dead|others|more|trapped|stranded|homeless)\b)[^.;:]){1,90}?"
        r"\band\s+(?:(?!others\b|more\b)[\w-]+\s+){1,4}?(?P<verb>dead)\b",
        re.IGNORECASE,
    ),
)
# "The beheadings of 18 men", "the bodies of four children", "the arrest of nine nurses".
_DEED = re.compile(
    r"\b(?:(?P<killed>killings?|executions?|beheadings?|assassinations?|slayings?|massacres?|eliminations?|bodies|corpses)\s+of|massacre\s+against"
    r"|(?P<detained>arrests?|detention|abductions?|kidnappings?|imprisonment|capture)\s+of|(?P<missing>disappearances?)\s+of)\s+(?:a total of\s+|another\s+)?$",
    re.IGNORECASE,
)
# "The deaths of the envoy and three other Americans".
_DEEDS_TO = re.compile(
    r"\b(?:deaths?|killings?|murders?|executions?|assassinations?)\s+of\s+(?:(?!\b(?:who|which|that|said|says|was|were|in|on|at|by|for|when|after)\b)[^.;:\d]){2,80}?(?:,|\band)\s+(?:(?:another|his|her|their)\s+)?$"
)
# "The fate of 200 soldiers remains unknown."
_FATE_OF, _UNKNOWN = (
    re.compile(r"\bfate\s+of\s+(?:the\s+|another\s+)?$", re.IGNORECASE),
    re.compile(r"[^.;:]{0,60}?\b(?:remain(?:s|ed)?|is|was)\s+(?:still\s+)?(?:unknown|unclear|uncertain)\b"),
)
# "The blast claimed 11 children."
_CLAIMED = re.compile(
    r"\b(?:attacks?|strikes?|air-?strikes?|raids?|blasts?|explosions?|bomb(?:ing|ings|ardment)?s?|shelling|clashes|crash|quake|earthquake|fire|floods?|accident|massacre)\b"
    r"[^.;:“”\"]{0,60}\bclaim(?:ed|s|ing)\s+$",
    re.IGNORECASE,
)
_OBJECT_BY = re.compile(
    r"\bby(?:\s+\w+)?\s*$|\b(?:died|dead|dying|die|death|deaths?|drown\w*)\s+(?:at|in|on)\s+(?:a\s+total\s+of\s+)?$",
    re.IGNORECASE,
)
# Characters back in which a toll names its number, and says that it is one of wounded.
_TOLL_REACH = 60
# Characters behind a number in which it is told to be among the dead.
_AMONG_REACH = 90
_HURT_TOLL = re.compile(r"(?P<wounded>wounded|injured)|casualties\b", re.IGNORECASE)
_TOLL = re.compile(
    r"\b(?:death toll|toll|(?:death|body|casualty) count|number of (?:dead|deaths|casualties|victims|fatalities|wounded|injured|people killed)|casualties|(?:dead|wounded|injured) (?:to|at))\b[^.;]{0,70}$",
    re.IGNORECASE,
)
# Characters of a sentence before a number in which its toll is named.
FAR_TOLL = 240
# "The number of people killed in the collapse of a building in the east of the city has risen to 11": the noun
# stands over a long clause, its verb at the number.
REACHED = (
    r"\b(?:rose|risen|rises|climbed|increased|grew|grown|jumped|reached|stood|stands|fallen|fell)"
    r"(?:\s+(?:to|at))?(?:\s+(?:at least|more than|about|around|over|nearly))?\s*$"
)
_BROUGHT_TO = (
    r"\b(?:br(?:ings?|inging|ought)|rais(?:es?|ed|ing)|tak(?:es?|ing)|took|push(?:es|ed|ing))\s+(?:the|its|their)\s+(?:total\s+|overall\s+)?"
    r"number of (?P<brought>(?:(?!in\b)[\w-]+\s+){0,8}?[a-z]+s|people|troops|men|women|children)\s+(?P<fate>killed|wounded|injured|missing|detained|arrested)\b[^.;\d]{0,80}?\bto\s+$"
)
_FAR_TOLL = re.compile(
    rf"{_BROUGHT_TO}|"
    r"\b(?:number of (?:(?P<whom>(?:(?!of\b|in\b|the\b)[\w-]+\s+){0,4}?(?:people|those|children|women|men|troops|(?!casualties|victims|deaths|fatalities)[a-z]+s))\s+(?:(?:(?:reported|said|believed|confirmed|known)\s(?:by\s(?:[\w-]+\s){1,4})?)?to\s(?:be|have\sbeen)\s+)?)?(?P<harm>killed|dead|deaths|casualties|victims|fatalities|wounded|injured|missing|detained|arrested)"
    rf"|(?P<toll>(?:death\s+)?toll))\b[^.;\d]{{0,180}}{REACHED}",
    re.IGNORECASE,
)
# "Monday's strikes brought to 49 the number of villagers killed."
_BRINGS_TO = re.compile(
    r"\b(?:br(?:ings?|inging|ought)|tak(?:es?|ing)|took|rais(?:es?|ed|ing)|updated)\s+to\s+$", re.IGNORECASE
)
_THE_NUMBER = re.compile(
    r"\s+(?:the|its|their)\s+(?:[a-z]+\s+)?(?:(?:number|toll)\s+(?:for\s+the\s+number\s+)?(?:of\s+(?:[\w-]+\s+){0,4}?)?)(?P<verb>killed|dead|deaths|wounded|injured|missing|detained|arrested|captured|kidnapped|abducted|executed)\b"
)
AUX = by_first_letter(
    r"were|was|had|have|has|been|being|are|is|be|reportedly|also|all|believed|said|to|later|then|feared|confirmed|reported|left|lay|either"
    r"|critically|seriously|fatally|severely|badly|slightly|lightly|allegedly|still|remain|remained|now|recently|already|when|who|that|or|and|shot|got|found|presumed|more|others|thought|known|subsequently|remains|brutally|immediately|both|as|recorded|documented|so\s+far|were\s+found"
)
_PREDICATE = re.compile(rf"[\s,]*(?:{AUX}\s+){{0,5}}(?P<verb>{_ANY_HURT})\b", re.IGNORECASE)
# "Three brothers aged 8, 11 and 14 were killed": the ages are numbers, and of the same phrase.
_FAR_PREDICATE = re.compile(
    r"(?:,?\s+(?:age[ds](?:\s+between)?|between)\s+\d+(?:(?:,\s+|,?\s+(?:and|to)\s+)\d+)*(?:\s+years?(?:\s+old|\s+of\s+age)?)?,?|,\s+\d\d?(?:,\s+\d\d?)*,?\s+and\s+\d\d?,)?"
    rf"[^.;:\d\"“”]{{1,95}}?\b(?:were|was|are|ha[dsv]e? (?:already |also |since |so far |reportedly )?been|who|ha[dsv]e?(?=\s+(?:died|perished|drowned)))\s+(?:(?:\w+ly|still|also|now)\s+)?(?P<verb>{_ANY_HURT})\b(?:(?<!ing)|(?<=missing))",
    re.IGNORECASE,
)
_AMONG_DEAD = re.compile(
    r"\b(?:among (?:at least |more than |about |up to )?(?:the |those )?(?:[\w’'-]+ ){0,2}?|of (?:the|those) )"
    r"(?P<verb>dead|deceased|killed|wounded|injured|missing|victims|casualties|detained|detainees)\b",
    re.IGNORECASE,
)
# "Ten children were among at least 48 people killed".
_AMONG_THOSE = re.compile(
    rf"(?:\s*,?\s*including\s[^.;\d]{{1,40}}?,?)?\s*(?:were|was|are)\s+among\s+(?:[\w-]+\s+){{1,6}}?(?P<verb>{_ANY_HURT})\b",
    re.IGNORECASE,
)
# "Ten people, mostly schoolchildren, killed in air strikes"; "12 people including a minister died".
_MOSTLY = re.compile(
    r"(?:\s+(?:of|from|in)\s+[\w\s'’-]{1,60}?)?\s*[,(–—-]?\s*(?:mostly|mainly|who\s+includ(?:e|ed)|(?:some|most|all|one|two|three|half) of (?:them|whom)|many of (?:them|whom)|including|among them)\s"
    r"(?:(?!\b(?:who|whom|that|which|when|after|as|while|said|by|killed|wounded|injured|died)\b)[^.;:\"“”]){1,120}?\s"
    r"(?P<verb>killed|dead|died|perished|wounded|injured|kidnapped|abducted|arrested|detained|missing)\b"
    r"(?!\s+(?:and\s+\w+ed\s+)?(?!\w+\s+(?:others\s+|more\s+)?(?:were\s+)?(?:wounded|injured)\b)(?:an?|the|his|her|their|at least|more than|about|over|some|up to|\d+|one|two|three|four|five|six|seven|eight|nine|ten|dozens|hundreds|scores|several)\b)",
    re.IGNORECASE,
)
# "Those killed included six women, five children".
_LISTED = re.compile(
    r"\b(?:those|the|people)\s+(?P<verb>dead|killed|wounded|injured|missing|detained|arrested)\s+(?:[^.;:,\d]{1,50}?\s)?(?:include[ds]?|were|are|comprised)\b[^.;]*$",
    re.IGNORECASE,
)
_COST = re.compile(
    r"\b(?:cost|costing|claim(?:ed|ing)?|tak(?:en|ing|es?)|took|lost)\s+(?:\w+\s+){0,2}$", re.IGNORECASE
)
_ENDS_CLAUSE = re.compile(
    r"\b(?:(?:were|was|been|are|is|being)\s+(?:\w+ly\s+)?\w+|died|dies|perished|drowned|disappeared)$",
    re.IGNORECASE,
)
_BETWEEN_CLAUSES = re.compile(
    r"\b(?:and|while|,)\s*(?:another\s+|some\s+|about\s+|at least\s+|more than\s+|a further\s+)?$",
    re.IGNORECASE,
)
# Right behind the number or its noun: "33 dead", "900 civilians hostage".
_OWN = re.compile(
    r"\s+(?:other\s+)?(?:of\s+(?:the\s+)?(?=(?:dead|killed|wounded|injured|missing)\b(?!\s+[a-z]+s\b)))?(?P<verb>dead|killed|wounded|injured|hurt|missing|unaccounted for|hostage|captive|prisoner)\b(?!\s+(?:by|in|at|on|near)\s+\w+\s+(?:were|was)\b)",
    re.IGNORECASE,
)
_NUMBERED = re.compile(
    r"\s+(?:(?:at\s+least|more\s+than|about|some|up\s+to|nearly|over|around)\s+)?(?:\d[\d.,]*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:dozens|scores|hundreds)\s+of)\s+"
    r"(?P<noun>(?!others?\b|more\b|wounded|injured|hurt|dead|killed|missing|died|of\b|in\b|when\b|and\b|were\b|was\b|are\b|have\b|had\b|remain)[a-z]+)?"
)
_WERE = re.compile(
    r"among the (?P<verb>dead|killed|wounded|injured)\b(?:[^.;:\d]{0,40}?\s|\W+)(?:were|was|are)\s*$",
    re.IGNORECASE,
)
# Between a number and a verb further on, these begin a clause about something else.
_LEADS_ELSEWHERE = re.compile(
    r"\b(?:when|after|(?<!well )(?<!reported )(?<!listed )(?<!recorded )as(?! well)|while|before|where|which|by|(?<!were )(?<!was )said|but)\b(?<!identified as)(?<!known as)"
)
_SAVED_AFTER = re.compile(r"\s*\w*\s*(?:rescued|saved|freed)")
_SAVED = re.compile(r"\b(?:rescu|evacuat|releas|freed|free|sav)(?:ed|ing|es|e)?\s*$", re.IGNORECASE)
# "He lost his wife and two daughters."
_LOST = re.compile(
    r"\b(?:lost|losing)\s+(?:(?:his|her|their|my|our|its|a|an)\s+)?(?:[\w’'-]+\s+(?:and\s+|,\s*)?(?:(?:his|her|their|my|our|an?)\s+)?){0,3}?$",
    re.IGNORECASE,
)
_KIN = frozenset(
    "wife husband son daughter brother sister child parent mother father relative cousin grandchild grandson granddaughter friend"
    " comrade colleague sibling uncle aunt nephew niece neighbour neighbor twin baby member villager man soldier fighter crewman militant terrorist rebel gunman jihadist policeman troop".split()
)
_TREATED, _TREATED_FOR = re.compile(r"\btreat(?:ed|ing|s)\s+$", re.IGNORECASE), re.compile(r"\s+for\b")
# What is put in between people and their wounds: "33 people, mostly women, suffered".
_PUT_IN = (
    r"(?:\s*[,(]?\s*(?:including|mostly|mainly|most of (?:them|whom)|among them)\s[^.;:\d]{1,50}?[,)]?)?"
)
_WITH_INJURIES = re.compile(
    rf"{_PUT_IN}\s+(?:with|suffer(?:ing|ed|s)?(?:\s+from)?|sustained|received|got|experienc(?:ed|ing)|(?:display|show|exhibit|report)(?:ed|ing)|(?:more|others?)\s+(?:suffered|sustained|received|got)"
    r"|(?:who\s+)?ha[dsv]e?\s+(?:suffered(?:\s+from)?|sustained|received)|who\s+(?:suffered(?:\s+from)?|sustained))\s+(?!an?\s)(?:[\w-]+\s+){0,3}?"
    r"(?:injur(?:ies|y)|wounds|burns|fractures|concussions?|broken \w+|smoke inhalation|suffocation|asphyxiation|(?:breathing|respiratory) (?:problems|difficulties)|symptoms)\b",
    re.IGNORECASE,
)
_WERE_TREATED = re.compile(
    rf"{_PUT_IN}\s+(?:(?:(?:have|has|had)\s+been|were|are|was)\s+(?:still\s+|also\s+)?(?:(?:being\s+)?treated|receiving\s+(?:hospital\s+|medical\s+)?treatment)|being\s+treated"
    r"|(?:(?:have|has|had)\s+)?received\s+(?:medical\s+|hospital\s+)?treatment"
    r"|(?:were|was|(?:have|has|had)\s+been|being)\s+(?:also\s+|all\s+)?(?:taken|rushed|brought|transferred|admitted|airlifted|flown|ferried|sent)\s+to\s+(?:(?!the\s+scene)[\w’'-]+\s+){0,3}?(?:hospitals?|clinics?)"
    r"|(?:were|was|(?:have|has|had)\s+been|being)\s+affected\s+by\s+(?:the\s+)?(?:\w+\s+)?gas)\b",
    re.IGNORECASE,
)
_VICTIMS = re.compile(r"\bvictims\s+(?:include[ds]?|including|were)\b[^.;:]*$", re.IGNORECASE)
# "The regime gassed 1,400 people", "two men were shot": hurt, and nobody says how.
_GASSED, _SHOT = (
    re.compile(r"\bgass(?:ed|ing)\s+(?:to death\s+)?(?:many\s+|some\s+)?$", re.IGNORECASE),
    re.compile(
        r"\s+(?:who\s+)?(?:were|was|are|(?:have|has|had)\s+been|being)\s+(?:also\s+|reportedly\s+)?(?:shot|gassed)\b(?!\s+(?:down|at|dead|and killed))"
    ),
)
# "Held 900 civilians as human shields."
_AS_CAPTIVES = re.compile(
    r"(?:[^.;:“”\"]{0,50}?\s)?(?:as|to\s+serve\s+as|to\s+be|for)\s+(?:human\s+shields|hostages|bargaining chips)\b"
)
_HOLDS = re.compile(
    r"\b(?:took|takes?|taken|taking|us(?:ed|es|e|ing)|held|holds?|holding|keeps?|kept|keeping|round(?:ed|ing) up|herd(?:ed|ing))\s+(?:away\s+)?$",
    re.IGNORECASE,
)
# "Three of them died".
_OF_THEM = re.compile(r"\s+of\s+(?:them|those|whom|which|these)\b(?!\s+(?:killed|who)\b)")
_STRUCK = re.compile(r"\s+(?:struck|hit|landed|fell|slammed|crashed|exploded)\b")
_WERE_FIRED = re.compile(
    r"\s+(?:fired|launched|dropped|lobbed)\s+(?:by|from|at|into|on|onto|against|towards?)\b|\s+(?:(?:that|which)\s+)?(?:were|was|(?:have|has|had)\s+been)\s+(?:also\s+|reportedly\s+)?(?:fired|launched|lobbed|dropped)\b"
)
# Munitions that were come upon, not fired: "removed 40 mortar shells".
_COME_UPON = re.compile(
    r"\b(?:found|find|finding|discover(?:ed|ing|y)|unearth(?:ed|ing)|remov(?:e[ds]?|ing|al)|recover(?:ed|ing|y)|seiz(?:e[ds]?|ing|ure)|confiscat(?:ed|ing)|defus(?:ed|ing)"
    r"|dismantl(?:ed|ing)|disarm(?:ed|ing)|clear(?:ed|ing)|stor(?:ed|ing)|hid(?:den|ing)?|pull(?:ed|ing)|buried|smuggl(?:ed|ing)|deliver(?:ed|ing)|bought|sold|produc(?:ed?|ing)|cache|stockpile|sent|supplied|shipped)\b[^.;:]{0,60}$",
    re.IGNORECASE,
)
_BURNED = re.compile(r"\s+(?:\w+\s+){0,3}?(?:burned|burnt|lost|missing|captured|infected|hurt)\b")
_DISEASE = re.compile(
    r"\b(?:suspected|confirmed|infections?|infected|cholera|virus|disease|outbreak|epidemic|illness|poisoning|dysentery|typhoid|dengue|hepatitis|measles|polio|covid|coronavirus|fever|meningitis|diphtheria|malaria|tuberculosis)\b",
    re.IGNORECASE,
)
_FIRED = re.compile(
    r"\b(?:(?:shelled|pounded|bombed|bombarded|attacked|struck|hit)\s+with(?:\s+[^.;:]{1,40}?\s+and(?:\s+a)?)?|shot|unleash(?:ed|ing)?|hurl(?:ed|ing)|rain(?:ed|ing)\s+down|fir(?:ed|ing|es)|launch(?:ed|ing)?|dropp(?:ed|ing)|lobb(?:ed|ing)|carried out|conduct(?:ed|ing))\s+(?:a total of\s+|off\s+)?(?:\w+\s+){0,2}$",
    re.IGNORECASE,
)
# Heads of what a strike communiqué lists as hit; of these people are none.
_TARGETS = frozenset("unit position structure route cache node bunker system trench area".split())
_STRIKING = re.compile(
    r"\b(?:strikes?|air-?strikes?|bomb(?:ed|ing|ings)|sorties)\b.*\b(?:destroy(?:ed|ing)|struck|hit|damag(?:ed|ing)|engaged|targeted|targets)\b",
    re.IGNORECASE | re.DOTALL,
)
_RECRUITED = re.compile(
    r"\b(?:(?:recruit|enlist|conscript|deploy|draft)(?:ed|ing|s)?|command(?:ed|ing|s))\s+(?:\w+\s+){0,2}$",
    re.IGNORECASE,
)
# What was said of people right after their number.
FATE = re.compile(
    r"\s+(?:(?:more\s+)?displaced|homeless|uprooted|evacuated|died|fled|were|was|have|had|are|dead|killed|injured|wounded|others?|of)\b"
)


# Between the counted and a verb of harm, where it has an object: they do it to others.
_ACTIVELY = re.compile(
    r",?\s+(?:(?:who|that|and|had|have|has|also|later|then|allegedly|reportedly|recently|already)\s+){0,4}",
    re.IGNORECASE,
)
# Between a verb and its number: 'killed "at least 18 fighters"'.
_QUOTE_OPENS, _QUOTE_CLOSES = re.compile(r"\s[\"“]$"), re.compile(r"^[\"”](?=\s)")
_QUOTE_MARKS = ('"', "“", "”")
_QUOTED_NAME = re.compile(r"[\"“]([A-Za-z][^\"“”.,;]{1,40})[\"”]")
# "Took 310 prisoners".
_TOOK, _TAKEN = (
    re.compile(r"\b(?:took|taken|taking|takes?)\s+(?:\w+\s+)?$"),
    re.compile(r"\s+(?:prisoners?|hostages?|captives?)\b"),
)
# Whom a court sentenced is not dead yet.
_TO_DEATH, _CONDEMNED = (
    re.compile(r"\s+to\s+death\b"),
    re.compile(r"\b(?:sentenc|condemn)(?:ed|ing)\s+(?:\w+\s+){0,3}$", re.IGNORECASE),
)
_WHOM = re.compile(
    r"\s+(?:his|her|their|its|our|an?\s+[a-z]|another\s+\w|at least|more than|about|some|dozens|hundreds|scores|many|several|\d|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve"
    r"|(?:the|(?!including\b)[a-z]+)\s+(?:people|civilians|soldiers|officers|men|women|children|others|residents|guards|policemen))\b|\s+(?!on\b|in\b|at\b|by\b)[A-Z][a-z]+\s[A-Z]"
)


def outcome_of_noun(noun: str) -> Outcome:
    """What a noun for casualties says of them: "bodies" are of the killed, "hostages" are detained."""
    return _NOUN_OUTCOMES.get(lemma(noun), "") or outcome_in(noun.lower())


def outcome_in(words: str) -> Outcome:
    """What a word of harm says: killed, wounded, missing or detained."""
    return next((outcome for outcome, pattern in _OUTCOMES if pattern.fullmatch(words)), "")


def harm(before: str, after: str) -> Outcome:
    """What became of the counted, by the clause around them; "" where it says nothing of the kind.

    `before` is the clause up to the figure's first word, `after` goes on from its last. The nearest
    word decides: a participle right behind, a verb whose object they are, a toll, then what is said
    of them.
    """
    if holds_any(before, _QUOTE_MARKS):
        before = _QUOTE_OPENS.sub(" ", before)
    if holds_any(after, _QUOTE_MARKS):
        after = _QUOTED_NAME.sub(r"\1", _QUOTE_CLOSES.sub("", after))
    if _TO_DEATH.match(after) and _CONDEMNED.search(before):
        return ""
    if _TAKEN.match(after) and _TOOK.search(before):
        return "detained"
    if _AS_CAPTIVES.match(after) and _HOLDS.search(before):
        return "detained"
    right = among = None
    if part := _OF_THEM.match(after):
        after = after[part.end() :]
    if holds_any(after.lower(), _HINTS):
        if (own := _OWN.match(after)) and not _acts(before, after, own):
            return _outcome_of(own["verb"])
        right = (
            _PREDICATE.match(after)
            or _AMONG_THOSE.match(after)
            or _first(_FAR_PREDICATE.match(after), _MOSTLY.match(after))
            or (_THE_NUMBER.match(after) if _BRINGS_TO.search(before) else None)
            or (_LEFT_SO.match(after) if _LEFT.search(before) else None)
        )
        if right is not None and (
            _LEADS_ELSEWHERE.search(after[: right.start("verb")]) or _harms_others(after, right)
        ):
            right = None
        among = _AMONG_DEAD.search(after[:_AMONG_REACH])
    if deed := _told_by_noun(before, after):
        return deed
    if not holds_any(before.lower(), _HINTS):
        told = right or among
        return _outcome_of(told["verb"]) if told else ""
    left = _OBJECT.search(before) or _OBJECT_LIST.search(before)
    if left is None and right is None:
        left = _OBJECT_ALONG.search(before)
    if left is not None and _takes(before, after, left, right):
        return _outcome_of(left["verb"])
    if right is None and _TOLL.search(before):
        hurt = _HURT_TOLL.search(before[-_TOLL_REACH:])
        return ("wounded" if hurt["wounded"] else "") if hurt else "killed"
    told = _LISTED.search(before) or right or among or _WERE.search(before)
    return _outcome_of(told["verb"]) if told else ""


def _first(one: re.Match[str] | None, other: re.Match[str] | None) -> re.Match[str] | None:
    """Of two ways in which a clause tells a fate the one that tells it first."""
    if one is None or other is None:
        return one or other
    return one if one.start("verb") <= other.start("verb") else other


def _acts(before: str, after: str, own: re.Match[str]) -> bool:
    """True for "three bombers killed two people", and where a verb before has them: "killed three injured two"."""
    whom = _NUMBERED.match(after, own.end("verb"))
    return whom is not None and (whom["noun"] is not None or _OBJECT.search(before) is not None)


def _told_by_noun(before: str, after: str) -> Outcome:
    """The fate in "the bodies of four children" and in "the blast claimed 11 children"."""
    told = before.lower()
    if "of" in told or "against" in told:
        if _DEEDS_TO.search(before):
            return "killed"
        if deed := _DEED.search(before):
            return "detained" if deed["detained"] else "missing" if deed["missing"] else "killed"
        if _FATE_OF.search(before) and _UNKNOWN.match(after):
            return "missing"
    return "killed" if "claim" in told and _CLAIMED.search(before) else ""


def _harms_others(after: str, verb: re.Match[str]) -> bool:
    """True for "two gunmen who killed nine people", "16 rivals and captured his party"."""
    led = after[: verb.start("verb")]
    return bool(_ACTIVELY.fullmatch(led) and _WHOM.match(after, verb.end("verb")))


def _takes(before: str, after: str, verb: re.Match[str], right: re.Match[str] | None) -> bool:
    """True where the verb of harm before a number has it for its object."""
    if right is not None and before[: verb.start("verb")].endswith("those "):
        return False  # "as well as those killed, 160 people were injured"
    if _SAVED.search(before) or _SAVED_AFTER.match(after) or _OBJECT_BY.search(before):
        return False
    if not _BETWEEN_CLAUSES.search(before):
        return True
    # "three were killed and 12 others wounded": the verb is the first number's
    return right is None and not _ENDS_CLAUSE.search(before[: verb.end("verb")])


def _outcome_of(words: str) -> Outcome:
    return outcome_in(" ".join(words.split())) or "killed"


def far_toll(before: str) -> tuple[Outcome, Span] | None:
    """What a toll over a long clause counts, and the words in `before` that name it; None where there is none."""
    found = _FAR_TOLL.search(before) if holds_any(before.lower(), ("number of", "toll")) else None
    if found is None:
        return None
    named = next(name for name in ("brought", "whom", "toll", "harm") if found[name])
    return outcome_in((found["harm"] or found["fate"] or "killed").lower()) or "killed", Span(
        *found.span(named)
    )


def lost(before: str, phrase: str) -> bool:
    """True for kin and fighters that somebody lost: "his wife and two daughters", "40 troops and militia"."""
    heads = (part.rsplit(maxsplit=1)[-1] for part in phrase.split(" and "))
    return any(lemma(head) in _KIN for head in heads) and _LOST.search(before) is not None


def treated(before: str, after: str) -> bool:
    """True for those whom a hospital treated for something, and for those told with their injuries."""
    if _TREATED.search(before) and _TREATED_FOR.match(after):
        return True
    return bool(_WERE_TREATED.match(after) or _WITH_INJURIES.match(after))


def hurt_somehow(before: str, after: str) -> bool:
    """True in a list of victims and for whoever was shot or gassed, which does not say whether they were killed."""
    if _GASSED.search(before) or _SHOT.match(after):
        return True
    return "ictims" in before and _VICTIMS.search(before) is not None


def come_upon(before: str) -> bool:
    """True where the clause says that the counted were found, kept or handed on."""
    return _COME_UPON.search(before) is not None


def burned(after: str) -> bool:
    """True for what was burned, lost or taken, which says nothing of people: "a million books had been burned"."""
    return _BURNED.match(after) is not None


def recruited(before: str) -> bool:
    """True where the clause says that the counted joined a force."""
    return bool(_RECRUITED.search(before))


def struck(before: str, phrase: str) -> bool:
    """True for what air strikes hit, as their communiqués list it: "destroyed three tactical units"."""
    return lemma(phrase.rsplit(maxsplit=1)[-1]) in _TARGETS and bool(_STRIKING.search(before))


def cost_lives(before: str, phrase: str) -> bool:
    """True for "fighting that cost more than 500 lives"."""
    return lemma(phrase.rsplit(maxsplit=1)[-1]) == "life" and bool(_COST.search(before))


def fired(before: str, after: str) -> bool:
    """True where the clause says that the counted were shot or dropped, or struck."""
    return bool(_FIRED.search(before) or _STRUCK.match(after) or _WERE_FIRED.match(after))


def fell_ill(sentence: str) -> bool:
    """True where a sentence speaks of a disease, whose "cases" are people who have it."""
    return _DISEASE.search(sentence) is not None
