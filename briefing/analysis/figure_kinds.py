"""The kind of a figure, from its unit, its head noun and the verb of its clause.

The noun says what the counted are; the clause says what became of them: troops are personnel,
troops that were killed are casualties, people who fled are displaced.
"""

from __future__ import annotations

import re

from briefing.analysis.units import GOODS, LENGTHS, TIMES
from briefing.model import FigureKind, Outcome

_NOUNS: dict[FigureKind, str] = {
    "casualties": "casualty death dead deceased wounded injured victim fatality injury martyr corpse body slain killed toll hostage"
    " abductee detainee missing captive remains killing murder",
    "displaced": "refugee displaced idp returnee evacuee migrant seeker deportee exile",
    "personnel": "troop soldier fighter militant insurgent police officer policeman policewoman cadet guard commando marine serviceman"
    " recruit gunman rebel terrorist jihadist jihadi operative force personnel brigade battalion airman sailor peacekeeper adviser"
    " advisor contractor militiaman paramilitary mercenary sniper militia combatant extremist trooper conscript reservist paratrooper"
    " gendarme peshmerga ranger trainer deputy member_of_the_force warplane_crew bodyguard division army unit policemen",
    "strikes": "attack strike airstrike raid bombing shell sortie shot bombardment blast shelling mortar assault ambush launch bomb air-strike"
    " mission salvo barrage",
    "equipment": "helicopter plane aircraft drone vehicle truck tank weapon rifle firearm shotgun missile rocket mine ship vessel boat"
    " car bus gun launcher vbied ied jet warplane frigate destroyer carrier ambulance pistol grenade munition bulldozer excavator"
    " generator tanker train submarine warship mortar_round round bullet launcher humvee machine radar semi-automatic lorry van"
    " motorcycle bike device explosive warhead minibus convoy projectile camera tower bomber airplane airliner carrier machinegun",
    "places": "country nation state city town village home house building school hospital camp base checkpoint region province district"
    " centre center structure site mosque church residence island neighborhood neighbourhood crossing bridge road station port airport"
    " apartment flat shop store office facility area position_held location governorate mosque temple clinic farm field street market"
    " hotel restaurant embassy mission_abroad settlement well property prison outpost community municipality capital kingdom"
    " factory refinery warehouse headquarters shelter hideout tunnel block",
    "events": "game match meeting election campaign crime charge offence offense incident protest service rescue aftershock earthquake"
    " plague defeat operation talk flight trip visit conference concert festival war battle clash explosion demonstration"
    " fire accident crash flood storm trial hearing arrest case session race tournament goal win victory loss draw substitution"
    " demonstration rally parade summit ceremony vote debate poll test launch_event season event occasion tour patrol drill exercise"
    " violation robbery burglary theft shooting stabbing round_of_talks day_of transplant penalty",
    "people": "people person civilian child man woman resident candidate student worker employee official member leader voter boy girl"
    " son daughter brother sister family villager journalist reporter doctor nurse patient lawyer lawmaker mp senator governor"
    " minister protester demonstrator activist passenger player teacher smuggler sibling grandchild teenager male female adult youth"
    " inhabitant citizen national population life prisoner suspect inmate user customer viewer individual other farmer fan"
    " participant pilgrim tourist witness relative parent mother father baby infant household foreigner expert diplomat scientist"
    " juror judge driver pilot crew staff respondent consumer shareholder volunteer aldermen alderman orphan widow pupil partner"
    " westerner convict head_of_state ally trafficker thief robber attacker assailant hijacker"
    " passer-by bystander carer friend neighbour neighbor guest visitor spectator fisherman businessman counterpart supporter believer",
    "trade-volume": "barrel crude oil bpd shipment cargo pill",
}  # fmt: skip
_KIND_OF = {word: kind for kind, words in _NOUNS.items() for word in words.split() if "_" not in word}
_IRREGULAR = {
    "people": "people", "men": "man", "women": "woman", "children": "child", "lives": "life", "policemen": "policeman",
    "gunmen": "gunman", "servicemen": "serviceman", "militiamen": "militiaman", "airmen": "airman", "grandchildren": "grandchild",
    "great-grandchildren": "grandchild", "crew": "crew", "bodies": "body", "troops": "troop", "forces": "force", "staff": "staff",
    "wives": "woman", "fishermen": "fisherman", "businessmen": "businessman", "personnel": "personnel", "series": "series",
    "police": "police", "militia": "militia", "dead": "dead", "others": "other", "headquarters": "headquarters", "buses": "bus",
    "schoolchildren": "child", "tribesmen": "man", "crewmen": "crew", "policewomen": "policewoman", "gases": "gas",
}  # fmt: skip
_PEOPLE = re.compile(
    r"(?:ers|ors|ists|ians|ants|ents|ees|iers|eers|women|men|folk|mates|ans|is|ese|crats|aires)$"
)
_NOT_PEOPLE = re.compile(
    r"^(?:centers|numbers|orders|papers|matters|quarters|letters|borders|members of|computers|offers|powers|answers|corners|layers"
    r"|factors|sectors|events|documents|agreements|statements|payments|elements|investments|percents|points|accidents|talents"
    r"|departments|settlements|developments|apartments|governments|incidents|cents|contents|parliaments|components|continents|means"
    r"|plans|loans|vans|cans|rovers|posters|boosters|towers|trailers|containers|doors|errors|colors|colours|floors|motors|rivers"
    r"|counters|encounters|covers|plants|grants|restaurants|variants|trees|degrees|fees|committees|guarantees|knees|elections|chapters)$"
)

_HURT: tuple[tuple[Outcome, str], ...] = (
    ("killed", (r"kill(?:ed|s|ing)?|slain|slay(?:ing)?|dead|died|dies|die|dying|murder(?:ed|ing|s)?|massacr(?:ed|ing)|execut(?:es?|ed|ing)|behead(?:s|ed|ing)|drown(?:ed|ing)?"
     r"|perish(?:ed)?|assassinat(?:ed|ing)|shot dead|fatalities|deaths?|martyr(?:ed)?|fatally shot|shot and killed|lost their lives|eliminat(?:ed|ing)|neutrali[sz]ed|hanged|claim(?:ed|ing) the li[fv]es?|left dead|slaughter(?:ed|ing)|gunned down|bombed to death")),
    ("wounded", r"wound(?:ed|s|ing)?|injur(?:ed|es|ing|y|ies)|hurt|maim(?:ed|ing)|hospitali[sz]ed|poison(?:ed|ing)|sickened|burned|infected"),
    ("missing", r"missing|unaccounted for|disappear(?:ed)?"),
    ("detained", r"detain(?:ed|ing|s)?|arrest(?:ed|ing|s)?|captur(?:ed|ing)|kidnap(?:ped|ping|s)?|abduct(?:ed|ing|s)?|seiz(?:ed|ing) hostage|taken hostage|taken prisoner|jailed|imprison(?:ed|ing)|rounded up|held captive"),
)  # fmt: skip
_ANY_HURT = "|".join(words for _, words in _HURT)
_OUTCOMES = [(outcome, re.compile(rf"(?:{words})", re.IGNORECASE)) for outcome, words in _HURT]
# Left of the figure: a verb whose object it is.
_OBJECT = re.compile(
    rf"\b(?P<verb>{_ANY_HURT})(?:\s+(?:of|and|or|other|people|the|a|an|at|by|when|also|another|including|more|some|in|killed|wounded|injured"
    rf"|kidnapped|{_ANY_HURT})){{0,4}}\s*[:,]?\s*$",
    re.IGNORECASE,
)
_OBJECT_BY = re.compile(
    r"\bby(?:\s+\w+)?\s*$|\b(?:died|dead|dying|die|death|deaths?|drown\w*)\s+(?:at|in|on)\s*$", re.IGNORECASE
)
_TOLL = re.compile(
    r"\b(?:death toll|toll|number of (?:dead|deaths|casualties|victims|fatalities|wounded|injured|people killed)|casualties|(?:dead|wounded|injured) (?:to|at))\b[^.;]{0,40}$",
    re.IGNORECASE,
)
_AUX = (
    r"(?:were|was|had|have|has|been|being|are|is|be|reportedly|also|all|believed|said|to|later|then|feared|confirmed|reported|left|lay|either"
    r"|critically|seriously|fatally|severely|badly|slightly|lightly|allegedly|still|remain|remained|now|when|who|that|or|and|shot|got|found|presumed|more|others|thought|known|subsequently|remains|brutally|immediately|both|were\s+found)"
)
_PREDICATE = re.compile(rf"[\s,]*(?:{_AUX}\s+){{0,5}}(?P<verb>{_ANY_HURT})\b", re.IGNORECASE)
_FAR_PREDICATE = re.compile(
    rf"[^.;:\d\"“”]{{1,70}}?\b(?:were|was|had been|have been|has been|who)\s+(?:\w+ly\s+)?(?P<verb>{_ANY_HURT})\b",
    re.IGNORECASE,
)
_AMONG_DEAD = re.compile(
    r"\b(?:among|of) (?:the|those) (?P<verb>dead|killed|wounded|injured|missing|victims|casualties|detained|detainees)",
    re.IGNORECASE,
)
# "Ten children were among at least 48 people killed".
_AMONG_THOSE = re.compile(
    rf"\s*(?:were|was|are)\s+among\s+(?:[\w-]+\s+){{1,6}}?(?P<verb>{_ANY_HURT})\b", re.IGNORECASE
)
# "Those killed included six women, five children".
_LISTED = re.compile(
    r"\b(?:those|the|people)\s+(?P<verb>dead|killed|wounded|injured|missing|detained|arrested)\s+(?:include[ds]?|were|are|comprised)\b[^.;]*$",
    re.IGNORECASE,
)
_COST = re.compile(
    r"\b(?:cost|costing|claim(?:ed|ing)?|tak(?:en|ing)|took|lost)\s+(?:\w+\s+){0,2}$", re.IGNORECASE
)
_ENDS_CLAUSE = re.compile(
    r"\b(?:(?:were|was|been|are|is|being)\s+(?:\w+ly\s+)?\w+|died|dies|perished|drowned|disappeared)$",
    re.IGNORECASE,
)
_BETWEEN_CLAUSES = re.compile(
    r"\b(?:and|while|,)\s*(?:another\s+|some\s+|about\s+|at least\s+|more than\s+|a further\s+)?$",
    re.IGNORECASE,
)
_SAVED = re.compile(r"\b(?:rescu|evacuat|releas|freed|free|sav)(?:ed|ing|es|e)?\s*$", re.IGNORECASE)
_NOT_HURT = re.compile(
    r"\b(?:accused|suspected|convicted|guilty|for|before|after|without|not|hunt|by)\s+(?:of\s+)?(?:\w+ing\s+)?$",
    re.IGNORECASE,
)
_FLED = re.compile(
    rf"[\s,]*(?:{_AUX}\s+|from\s+[\w\s]{{1,24}}?\s){{0,5}}(?P<verb>displaced|evacuated|uprooted|fled|flee|fleeing|forced\s+(?:to\s+(?:flee|leave)|from|out)|made homeless|driven from|expelled|deported|left\s+their\s+homes"
    r"|returned\s+(?:home|to)|resettled|seeking\s+(?:asylum|refuge))\b",
    re.IGNORECASE,
)
_DISPLACING = re.compile(
    r"\b(?:displac(?:ed|ing|es)|uproot(?:ed|ing)|evacuat(?:e|ed|ing)|expel(?:led|ling)?|deport(?:ed|ing)?|resettl(?:e|ed|ing)|driv(?:en|ing)|forc(?:ed|ing))\s+(?:(?:some|the|an estimated|more than|up to|about)\s+)*$",
    re.IGNORECASE,
)
_FIRED = re.compile(
    r"\b(?:fir(?:ed|ing|es)|launch(?:ed|ing)?|dropp(?:ed|ing)|lobb(?:ed|ing)|carried out|conduct(?:ed|ing))\s+(?:\w+\s+){0,2}$",
    re.IGNORECASE,
)
# Heads of what a strike communiqué lists as hit; of these people are none.
_TARGETS = frozenset("unit position structure route cache node bunker system trench area".split())
_STRIKING = re.compile(
    r"\b(?:strikes?|air-?strikes?|bomb(?:ed|ing|ings)|sorties)\b.*\b(?:destroy(?:ed|ing)|struck|hit|damag(?:ed|ing)|engaged|targeted|targets)\b",
    re.IGNORECASE | re.DOTALL,
)
_RECRUITED = re.compile(
    r"\b(?:recruit|enlist|conscript|deploy|draft)(?:ed|ing|s)?\s+(?:\w+\s+){0,2}$", re.IGNORECASE
)


# What was said of people right after their number.
FATE = re.compile(r"\s+(?:were|was|have|had|are|dead|killed|injured|wounded|others?|of)\b")


def lemma(word: str) -> str:
    """The singular of a head noun, lower-cased."""
    low = re.sub(r"['’]s?$", "", word.lower())
    if low in _IRREGULAR:
        return _IRREGULAR[low]
    if low in _KIND_OF or low.endswith(("ss", "us", "is")):
        return low
    if low.endswith("ies") and len(low) > 4:
        return low[:-3] + "y"
    if low.endswith(("ches", "shes", "xes", "sses", "zes")):
        return low[:-2]
    return low[:-1] if low.endswith("s") and len(low) > 3 else low


def kind_of_noun(phrase: str) -> FigureKind | None:
    """The kind that a counted phrase has by itself; None where the lexicon does not know it."""
    words = re.sub(r"\b(?:of|from|in|for)\b.*", "", phrase).split() or phrase.split()
    if not words:
        return None
    head = re.sub(r"^.*[-/]", "", words[-1]) if words[-1].lower() not in _IRREGULAR else words[-1]
    for word in (words[-1], head):
        if kind := _KIND_OF.get(lemma(word)):
            if kind == "people" and _is_displaced(words):
                return "displaced"
            if (
                kind == "people"
                and len(words) > 1
                and lemma(words[-2]) in ("police", "security", "army", "military", "militia", "isis")
                and lemma(word) in ("member", "official", "other")
            ):
                return "personnel"
            return kind
    low = words[-1].lower()
    if _NOT_PEOPLE.search(low):
        return None
    if re.search(r"men$|women$", low) or (
        _PEOPLE.search(low) and (low.endswith(("ers", "ors", "ists", "ees")) or words[-1][0].isupper())
    ):
        return "people"
    return None


def _is_displaced(words: list[str]) -> bool:
    return any(lemma(word) in ("refugee", "displaced", "migrant") for word in words[:-1])


def kind_of_unit(unit: str) -> FigureKind | None:
    """The kind that a unit settles; None for counts and rarer measures."""
    base = unit.split("/", maxsplit=1)[0]
    if unit in {"%", "percentage point"}:
        return "share"
    if unit in GOODS or base in GOODS:
        return "trade-volume"
    if base in LENGTHS:
        return "area-distance"
    if base in TIMES:
        return "duration"
    return None


def outcome_in(words: str) -> Outcome:
    """What a word of harm says: killed, wounded, missing or detained."""
    return next((outcome for outcome, pattern in _OUTCOMES if pattern.fullmatch(words)), "")


def harm(before: str, after: str) -> Outcome:
    """What became of the counted, by the clause around them; "" where it says nothing of the kind.

    `before` is the clause up to the figure's first word, `after` goes on from its last.
    """
    left = _OBJECT.search(before)
    if left and _BETWEEN_CLAUSES.search(before) and _ENDS_CLAUSE.search(before[: left.end("verb")]):
        left = None  # "three were killed and 12 others wounded": the verb is the first number's
    saved = _SAVED.search(before) or re.match(r"\s*\w*\s*(?:rescued|saved|freed)", after)
    if left and not saved and not _OBJECT_BY.search(before):
        return outcome_in(left["verb"]) or "killed"
    if _TOLL.search(before):
        return (
            "killed"
            if not re.search(r"wounded|injured|casualties\b", before[-60:])
            else "wounded"
            if re.search(r"wounded|injured", before[-60:])
            else ""
        )
    if listed := _LISTED.search(before):
        return outcome_in(listed["verb"]) or "killed"
    right = _PREDICATE.match(after) or _AMONG_THOSE.match(after)
    if right:
        return outcome_in(re.sub(r"\s+", " ", right["verb"])) or "killed"
    if among := _AMONG_DEAD.search(after[:60]):
        return outcome_in(among["verb"]) or "killed"
    if among := re.search(
        r"among the (dead|killed|wounded|injured)\W+(?:were|was|are)\s*$", before, re.IGNORECASE
    ):
        return outcome_in(among[1]) or "killed"
    far = _FAR_PREDICATE.match(after)
    if far and not re.search(
        r"\b(?:when|after|as|while|before|where|which|by|said|but)\b", after[: far.start("verb")]
    ):
        return outcome_in(far["verb"]) or "killed"
    return ""


def fled(before: str, after: str) -> bool:
    """True where the clause says that the counted left or lost their homes."""
    return bool(_FLED.match(after) or _DISPLACING.search(before))


def recruited(before: str) -> bool:
    """True where the clause says that the counted joined a force."""
    return bool(_RECRUITED.search(before))


def struck(before: str, phrase: str) -> bool:
    """True for what air strikes hit, as their communiqués list it: "destroyed three tactical units"."""
    return lemma(phrase.rsplit(maxsplit=1)[-1]) in _TARGETS and bool(_STRIKING.search(before))


def cost_lives(before: str, phrase: str) -> bool:
    """True for "fighting that cost more than 500 lives"."""
    return lemma(phrase.rsplit(maxsplit=1)[-1]) == "life" and bool(_COST.search(before))


def fired(before: str) -> bool:
    """True where the clause says that the counted were shot or dropped."""
    return bool(_FIRED.search(before))
