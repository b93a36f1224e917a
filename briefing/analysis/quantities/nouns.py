"""The nouns of what is counted, by the kind of their figures; their singulars, and what becomes of them."""

from __future__ import annotations

import re
from functools import lru_cache

from briefing.model import FigureKind

_NOUNS: dict[FigureKind, str] = {
    "casualties": "casualty death dead deceased wounded injured victim fatality injury martyr corpse body slain killed toll hostage"
    " abductee detainee missing captive remains killing murder",
    "displaced": "refugee displaced idp returnee evacuee migrant seeker deportee exile",
    "personnel": "suicide_bomber troop soldier fighter militant insurgent police officer policeman policewoman cadet guard commando marine serviceman"
    " recruit gunman rebel terrorist jihadist jihadi operative force personnel brigade battalion airman sailor peacekeeper adviser"
    " advisor contractor militiaman paramilitary mercenary sniper militia combatant extremist trooper conscript reservist paratrooper"
    " gendarme peshmerga ranger trainer deputy service_member sergeant corporal lieutenant colonel admiral constable cop sentry guerrilla guerilla"
    " legionnaire infantryman reinforcement warplane_crew bodyguard division army unit policemen",
    "strikes": "attack strike airstrike raid bombing shell sortie shot bombardment blast shelling mortar assault ambush launch bomb air-strike"
    " mission salvo barrage",
    "equipment": "helicopter plane aircraft drone vehicle truck tank weapon rifle firearm shotgun missile rocket mine ship vessel boat"
    " car bus gun launcher vbied ied jet warplane frigate destroyer carrier ambulance pistol grenade munition bulldozer excavator"
    " generator tanker train submarine warship mortar_round round bullet launcher humvee machine radar semi-automatic lorry van"
    " motorcycle bike device explosive warhead minibus convoy projectile camera tower bomber airplane airliner carrier machinegun"
    " suv technical wagon carriage locomotive tractor trailer tram ferry dinghy raft canoe yacht tugboat barge tug taxi pickup jeep scooter bicycle"
    " fleet howitzer cartridge detonator landmine torpedo life_jacket flak_jacket bulletproof_vest scanner computer laptop phone printer pump turbine transformer battery engine motor tire tyre antenna satellite"
    " server ventilator bomblet submunition crane interceptor cartridge_case revolver handgun carbine bazooka cannon gunship chopper"
    " automobile sedan hardware weaponry ammunition ammo"
    " helmet vest radio forklift harvester boiler compressor dhow trawler glider corvette minibus rickshaw router pick-up incubator",
    "places": "country nation state city town village home house building school hospital camp base checkpoint region province district"
    " centre center structure site mosque church residence island neighborhood neighbourhood crossing bridge road station port airport"
    " apartment flat shop store office facility area location governorate mosque temple clinic farm field street market"
    " hotel restaurant embassy mission_abroad settlement well property prison outpost community municipality capital kingdom"
    " factory refinery warehouse headquarters shelter hideout tunnel block room stall prison kiosk bakery"
    " stop shrine monument library museum theatre theater cinema stadium airfield airstrip harbour harbor dock depot garage mill silo"
    " orchard plot palace castle monastery synagogue chapel cathedral university college kindergarten nursery classroom dormitory"
    " cemetery grave dam workshop greenhouse bunker pharmacy county roadblock treatment_plant power_plant water_plant steel_plant cement_plant"
    " chemical_plant desalination_plant nuclear_plant front suburb borough slum venue landmark territory zone park garden cafe supermarket"
    " mall pub nightclub cottage mansion hut shed barn skyscraper runway terminal laboratory campus constituency"
    " hamlet barracks villa bungalow ranch gallery archive courthouse jail dungeon stable kiln quarry reservoir canal overpass"
    " hilltop strongpoint stronghold dune den command_post border_post guard_post observation_post military_post police_post arms_depot roundabout square alley minaret dome convent institute morgue graveyard landfill dump substation granary trench consulate"
    " motel hostel bank bar court",
    "events": "game match contest meeting election campaign crime charge offence offense incident protest service rescue aftershock earthquake"
    " plague defeat operation talk flight trip visit conference concert festival war battle clash explosion demonstration"
    " fire accident crash flood storm trial hearing arrest case session race tournament goal win victory loss draw substitution"
    " demonstration rally parade summit ceremony debate poll test launch_event season event occasion tour patrol drill exercise"
    " violation robbery burglary theft shooting stabbing transplant penalty conflict bake_sale sexual_assault"
    " quake temblor march blackout wedding funeral vigil sit-in walkout exhibition fair seminar inquest referendum interview briefing collision"
    " derailment blaze wildfire landslide avalanche hurricane cyclone tornado tremor drought outbreak epidemic outage",
    "people": "people person civilian child man woman resident candidate student worker employee official member leader voter boy girl"
    " son daughter brother sister family villager journalist reporter doctor nurse patient lawyer lawmaker mp senator governor"
    " minister protester demonstrator activist passenger player teacher smuggler sibling grandchild teenager male female adult youth"
    " inhabitant citizen national population life prisoner suspect inmate user customer viewer individual other farmer fan"
    " participant pilgrim tourist witness relative parent mother father baby infant household foreigner expert diplomat scientist"
    " juror judge driver pilot crew staff respondent consumer shareholder volunteer aldermen alderman orphan widow pupil partner"
    " westerner convict ally trafficker thief robber attacker assailant hijacker"
    " audience crowd team congregation delegation jury panel workforce passer-by bystander carer friend neighbour neighbor guest visitor spectator fisherman businessman counterpart supporter believer executive musician colleague artist writer author poet priest"
    " imam monk nun bishop cleric king queen prince tenant merchant tradesman technician politician historian academic researcher"
    " accountant auditor broker clerk secretary aide envoy ambassador consul delegate attorney prosecutor defendant criminal addict"
    " immigrant applicant occupant opponent rival billionaire millionaire kid hopeful conservative liberal moderate radical latino hispanic muslim catholic christian jew guy lady pirate scholar felon incumbent analyst reader boss peasant spy veteran host commentator"
    " mom mum mama dad daddy papa husband girlfriend boyfriend fiance stepson stepchild grandson grandma grandpa schoolboy schoolgirl lad lass"
    " bloke chap dude fellow pal buddy mate roommate housemate flatmate schoolmate playmate workmate companion compatriot teen juvenile"
    " professional intellectual amateur graduate undergraduate apprentice intern sophomore dropout dean provost principal surgeon paramedic"
    " midwife nanny maid cook chef waitress mechanic steward stewardess captain astronaut cosmonaut marshal sheriff warden detective"
    " lifeguard chauffeur champion rookie quarterback umpire jockey architect entrepreneur tycoon magnate landlord shepherd nomad"
    " bedouin chieftain sheikh noble princess duke aristocrat royal celebrity actress comedian clown playwright pundit theologian chaplain"
    " rabbi vicar deacon archbishop pope missionary prophet disciple apostle heretic pagan sikh hindu mormon shiite sunni yazidi copt kurd"
    " arab turk serb croat dane swede finn briton brit spaniard scot partisan revolutionary accomplice crony culprit burglar vandal hooligan"
    " thug tough goon bandit outlaw fugitive runaway pimp prostitute slave stowaway castaway beggar alcoholic plaintiff magistrate notary"
    " bailiff paralegal counsel beneficiary heir patron enthusiast fanatic democrat republican maverick independent monarch despot warlord"
    " oligarch technocrat bureaucrat functionary attache emissary go-between foe adversary expatriate expat eyewitness spokesperson associate"
    " passers-by onlooker hangers-on sons-in-law daughters-in-law brothers-in-law sisters-in-law mothers-in-law fathers-in-law"
    " superdelegate justice general amigo bride groom twin cousin uncle aunt nephew niece newborn toddler spouse pensioner survivor athlete footballer commuter motorist pedestrian client comrade classmate teammate orchestra choir chief president"
    " representative native vet townsfolk druze goatherd stevedore local alumni medic midwives",
    "trade-volume": "barrel crude oil bpd shipment cargo pill",
}  # fmt: skip
KIND_OF = {word.replace("_", " "): kind for kind, words in _NOUNS.items() for word in words.split()}
IRREGULAR = {
    "people": "people", "men": "man", "women": "woman", "children": "child", "lives": "life", "policemen": "policeman",
    "gunmen": "gunman", "servicemen": "serviceman", "militiamen": "militiaman", "airmen": "airman", "grandchildren": "grandchild",
    "great-grandchildren": "grandchild", "crew": "crew", "bodies": "body", "troops": "troop", "forces": "force", "staff": "staff",
    "wives": "woman", "fishermen": "fisherman", "businessmen": "businessman", "personnel": "personnel", "series": "series",
    "police": "police", "militia": "militia", "dead": "dead", "others": "other", "headquarters": "headquarters", "buses": "bus",
    "schoolchildren": "child", "stepchildren": "child", "youths": "youth", "tribesmen": "man", "crewmen": "crew", "policewomen": "policewoman", "gases": "gas",
    "mps": "mp", "meps": "mp", "pows": "captive",
}  # fmt: skip
# Nouns that only hold what is really counted: "two groups of young men".
CONTAINERS = frozenset(
    "group groups count counts pair pairs type types kind kinds form forms piece pieces case cases act acts batch batches set sets"
    " state wave waves round rounds box boxes bag bags bottle bottles truckload truckloads block sort sorts period line lines item items"
    " crate crates cache caches planeload planeloads busload busloads boatload boatloads carload carloads consignment consignments bale bales sack sacks".split()
)
# What became of the counted; before a noun they are adjectives ("two wounded soldiers").
PARTICIPLES = frozenset(
    "dead wounded injured missing displaced killed slain unemployed homeless detained arrested hurt kidnapped abducted drowned"
    " martyred unaccounted captured hospitalized hospitalised infected uprooted".split()
)
# A day's articles count the same things over and over.
_WORDS_KEPT = 1 << 12


@lru_cache(maxsize=_WORDS_KEPT)
def lemma(word: str) -> str:
    """The singular of a head noun, lower-cased."""
    low = re.sub(r"['’]s?$", "", word.lower())
    if low in IRREGULAR:
        return IRREGULAR[low]
    if low in KIND_OF or low.endswith(("ss", "us", "is")):
        return low
    if low.endswith("ies") and len(low) > 4:
        return low[:-1] if low[:-1] in KIND_OF else low[:-3] + "y"
    if low[:-1] in KIND_OF and low.endswith("s"):
        return low[:-1]
    if low.endswith("es") and low[:-2] in KIND_OF:
        return low[:-2]
    if low.endswith("oes") and len(low) > len("shoes"):
        return low[:-2]  # "potatoes"
    if low.endswith(("ches", "shes", "xes", "sses", "zes")):
        return low[:-2]
    return low[:-1] if low.endswith("s") and len(low) > 3 else low
