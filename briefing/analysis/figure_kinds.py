"""The kind of a figure, from its unit or its head noun.

The noun says what the counted are; what became of them is for the clause to say (`harm`): troops
are personnel, troops that were killed are casualties, people who fled are displaced.
"""

from __future__ import annotations

import re
from functools import lru_cache

from briefing.analysis.units import GOODS, LENGTHS, TIMES
from briefing.model import FigureKind

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
    " factory refinery warehouse headquarters shelter hideout tunnel block room stall prison kiosk bakery",
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
    " audience crowd team congregation delegation jury panel workforce passer-by bystander carer friend neighbour neighbor guest visitor spectator fisherman businessman counterpart supporter believer",
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
_IN_NAME = re.compile(r"\bof [A-Z]|\band\b")
# Words and phrases whose kind is kept: a day's articles count the same things over and over.
_WORDS_KEPT = 1 << 12
_BEFORE_LINK = re.compile(r"\b(?:of|from|in|for|and)\b.*")


@lru_cache(maxsize=_WORDS_KEPT)
def lemma(word: str) -> str:
    """The singular of a head noun, lower-cased."""
    low = re.sub(r"['’]s?$", "", word.lower())
    if low in _IRREGULAR:
        return _IRREGULAR[low]
    if low in _KIND_OF or low.endswith(("ss", "us", "is")):
        return low
    if low.endswith("ies") and len(low) > 4:
        return low[:-1] if low[:-1] in _KIND_OF else low[:-3] + "y"
    if low.endswith(("ches", "shes", "xes", "sses", "zes")):
        return low[:-2]
    return low[:-1] if low.endswith("s") and len(low) > 3 else low


@lru_cache(maxsize=_WORDS_KEPT)
def kind_of_noun(phrase: str) -> FigureKind | None:
    """The kind that a counted phrase has by itself; None where the lexicon does not know it.

    The head is looked for before "of" and "and" first ("members of parliament", "police officers
    and firefighters"), then at the end ("Department of Roads officials", "Iraqi and Syrian troops").
    """
    whole = phrase.split()
    head = _BEFORE_LINK.sub("", phrase).split()
    kind = _kind_of_words(head or whole)
    return _kind_of_words(whole) if kind is None and _IN_NAME.search(phrase) else kind


def _kind_of_words(words: list[str]) -> FigureKind | None:
    if not words:
        return None
    head = re.sub(r"^.*[-/]", "", words[-1]) if words[-1].lower() not in _IRREGULAR else words[-1]
    for word in (words[-1], head):
        if kind := _KIND_OF.get(lemma(word)):
            if lemma(word) == "unit" and len(words) == 1:
                return None  # flats, goods; troops come as "army units"
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
    if any(lemma(word) in ("artillery", "mortar") for word in words[:-1]):
        return "equipment"
    low = words[-1].lower()
    if _NOT_PEOPLE.search(low):
        return None
    if re.search(r"men$|women$", low) or (
        _PEOPLE.search(low) and (low.endswith(("ers", "ors", "ists", "ees")) or words[-1][:2].istitle())
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
