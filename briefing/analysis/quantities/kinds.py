"""The kind of a figure, from its unit or its head noun.

The noun says what the counted are; what became of them is for the clause to say (`harm`): troops
are personnel, troops that were killed are casualties, people who fled are displaced.
"""

from __future__ import annotations

import re
from functools import lru_cache

from briefing.analysis.quantities.nouns import IRREGULAR, KIND_OF, lemma
from briefing.analysis.quantities.units import GOODS, LENGTHS, TIMES
from briefing.model import FigureKind

# Counted by the ton or the cubic metre they are goods.
_GOODS = frozenset(
    "goods oil crude gas lpg lng naphtha condensate fuel diesel petrol gasoline kerosene wheat flour grain cereal barley rice corn maize sugar cement steel iron"
    " copper coal cotton fertilizer fertiliser phosphate sulphur sulfur salt tea coffee tobacco meat fruit vegetable tomato potato"
    " onion citrus olive date cargo freight produce commodity soybean ore timber harvest crop supply aid food medicine"
    " lithium nickel zinc bauxite uranium bean lentil chickpea quinoa pistachio sesame wool".split()
)
# They are killed and wounded too, but are no casualties.
_ANIMALS = frozenset(
    "sheep cattle cow goat horse camel donkey mule chicken hen turkey duck goose geese oxen pigeon bird fish dog cat pig lamb calf bull ox"
    " buffalo deer wolf fox bear lion tiger elephant whale dolphin turtle bee animal livestock".split()
)
_PEOPLE = re.compile(
    r"(?:ers|ors|ists|ians|ants|ents|ees|iers|eers|women|men|folk|mates|ans|is|ese|crats|aires)$"
)
_DOERS = ("ers", "ors", "ists", "ees", "cians", "rians", "ants")
# Things that end like people.
_NOT_PEOPLE = frozenset(
    "center number order paper newspaper matter quarter letter border computer offer power answer corner layer factor sector"
    " event document agreement statement payment element investment percent point accident talent department settlement development"
    " apartment government incident cent content parliament component continent mean plan loan van can rover poster booster tower"
    " trailer container door error color colour floor motor river counter encounter cover plant grant restaurant variant tree degree"
    " fee committee guarantee knee election chapter hammer ladder meter litre filter roller flower finger shoulder feather barrier"
    " buffer cooler heater boiler cooker freezer printer scanner server router charger transformer transmitter receiver propeller"
    " cylinder timber chamber pillar dollar poster sticker folder binder wrapper cluster disaster crater semester register banner"
    " burner drawer boulder disorder tender fender spider blender gender wonder gutter shutter platter rafter shelter locker marker"
    " tracker skyscraper slipper pepper ember cucumber fiber fibre tuber hanger trigger danger burger ledger transfer lever tanker"
    " slipper shower dinner supper winter summer theater prayer laser cruiser dispenser sensor tractor reactor vector mirror tremor"
    " rumor tumor honor favor harbor anchor elevator generator radiator indicator calculator detector projector reflector corridor"
    " conveyor meteor razor armor list wrist fist twist mist waist bee levee decree jubilee sweater eraser speaker amplifier"
    " beaker barometer thermometer manner master monster quota character parameter cellar buyout divider freighter ratchet chandelier assist blockbuster tent rent patent gradient ingredient nutrient current torrent precedent accent scent deterrent"
    " detergent giant warrant pant pollutant elephant coolant covenant remnant determinant producer refiner insurer lender retailer broadcaster manufacturer"
    " behavior horror implant merger rupee vent glacier turnover polymer charter frontier maneuver waiver metaphor coefficient connector"
    " antidepressant painkiller header ulcer blister transistor solvent powder fertilizer converter refrigerator canister bumper stimulant"
    " newsletter semiconductor rotor blower steamer lubricant compressor transporter primer pendant thriller silencer glider escalator"
    " aquifer takeover stretcher schooner hydrant heifer dossier perimeter disclaimer misdemeanor pageant fever wager crusher loudspeaker"
    " tier checklist supercomputer extinguisher".split()
)
# "Six blocked shots", "two flu shots".
_HARMLESS_SHOTS = frozenset(
    "blocked charity jump free foul three-point penalty booster vaccine flu measles covid tetanus head mug screen".split()
)
_ASIDE = re.compile(r"\s\([^()]*\)")
_IN_NAME = re.compile(r"\bof [A-Z]|\band\b")
# Words and phrases whose kind is kept: a day's articles count the same things over and over.
_WORDS_KEPT = 1 << 12
# Containers that say nothing of what they hold: "400 pieces of military hardware".
_HELD = re.compile(
    r"(?:pieces?|items?|sets?|types?|kinds?|sorts?|pairs?|batch(?:es)?|consignments?|box(?:es)?|crates?|caches?|truckloads?) of (.+)"
)
_BEFORE_LINK = re.compile(r"\b(?:of|from|in|for|and)\b.*")


@lru_cache(maxsize=_WORDS_KEPT)
def kind_of_noun(phrase: str) -> FigureKind | None:
    """The kind that a counted phrase has by itself; None where the lexicon does not know it.

    The head is looked for before "of" and "and" first ("members of parliament", "police officers
    and firefighters"), then at the end ("Department of Roads officials", "Iraqi and Syrian troops").
    """
    if "(" in phrase:
        phrase = _ASIDE.sub("", phrase)
    whole = phrase.split()
    if held := _HELD.match(phrase):
        return kind_of_noun(held[1])
    head = _BEFORE_LINK.sub("", phrase).split()
    kind = _kind_of_words(head or whole)
    return _kind_of_words(whole) if kind is None and _IN_NAME.search(phrase) else kind


def _kind_of_words(words: list[str]) -> FigureKind | None:
    if not words:
        return None
    if len(words) > 1 and (pair := KIND_OF.get(f"{lemma(words[-2])} {lemma(words[-1])}")):
        return pair
    head = re.sub(r"^.*[-/]", "", words[-1]) if words[-1].lower() not in IRREGULAR else words[-1]
    for word in (words[-1], head):
        if kind := KIND_OF.get(lemma(word)):
            if lemma(word) == "unit" and len(words) == 1:
                return None  # flats, goods; troops come as "army units"
            if lemma(word) == "shot" and len(words) > 1 and words[-2].lower() in _HARMLESS_SHOTS:
                return None
            if lemma(word) == "barrage" and len(words) > 1 and words[-2].istitle():
                return "places"  # that of Kut holds water
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
    if lemma(low) in _NOT_PEOPLE:
        return None
    surely = low.endswith(_DOERS) or (low.endswith("ents") and not low.endswith("ments"))
    if low.endswith(("men", "women")) or (_PEOPLE.search(low) and (surely or words[-1][:2].istitle())):
        return "people"
    return None


def are_goods(phrase: str) -> bool:
    """True for what is traded by weight or volume: "flour", "rice losses"."""
    return any(word in _GOODS or lemma(word) in _GOODS for word in phrase.lower().split())


def are_animals(phrase: str) -> bool:
    """True for a phrase whose head is an animal."""
    return lemma(phrase.rsplit(maxsplit=1)[-1]) in _ANIMALS


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
        return "area-distance" if base == unit else None  # "215 km/hour" is a speed
    if base in TIMES:
        return "duration"
    return None
