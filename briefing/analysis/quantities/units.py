"""Units as newspapers print them, and the one name we keep for each.

`read_unit` looks right of a number, `read_rate` right of that ("a barrel", "/day").
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from briefing.text.patterns import by_first_letter

# Canonical name -> the spellings that stand after a number, singular and plural.
_SPELLINGS: dict[str, str] = {
    "km": "km kilometer kilometers kilometre kilometres kms",
    "meter": "m meter meters metre metres",
    "cm": "cm centimeter centimeters centimetre centimetres",
    "mm": "mm millimeter millimeters millimetre millimetres",
    "mile": "mile miles mi",
    "nautical mile": "nautical_mile nautical_miles",
    "yard": "yard yards yd yds",
    "foot": "foot feet ft",
    "inch": "inch inches",
    "square km": "sq_km square_km square_kilometer square_kilometers square_kilometre square_kilometres km2 km²",
    "square mile": "square_mile square_miles sq_mi sq_miles square-mile",
    "square meter": "square_meter square_meters square_metre square_metres sq_m m2 m² sqm",
    "square foot": "square_foot square_feet sq_ft",
    "cubic meter": "cubic_meter cubic_meters cubic_metre cubic_metres m3 m³",
    "cubic foot": "cubic_foot cubic_feet cu_ft",
    "hectare": "hectare hectares ha",
    "acre": "acre acres",
    "dunam": "dunam dunams donum donums dunum dunums",
    "ton": "ton tons tonne tonnes metric_ton metric_tons metric_tonne metric_tonnes",
    "kg": "kg kgs kilo kilos kilogram kilograms kilogramme kilogrammes",
    "gram": "g gram grams gramme grammes",
    "mg": "mg milligram milligrams",
    "microgram": "microgram micrograms microgrammes",
    "nanometer": "nanometer nanometers nanometre nanometres",
    "micrometer": "micrometer micrometers micrometre micrometres micron microns",
    "decimeter": "decimeter decimeters decimetre decimetres",
    "pound": "lb lbs",
    "ounce": "oz ounce ounces",
    "pint": "pint pints",
    "quart": "quart quarts",
    "liter": "liter liters litre litres l",
    "ml": "ml milliliter milliliters millilitre millilitres",
    "gallon": "gallon gallons",
    "barrel": "barrel barrels bbl bbls",
    "barrel/day": "bpd b/d barrels_daily mbpd",
    "bushel": "bushel bushels",
    "megawatt": "mw megawatt megawatts",
    "gigawatt": "gw gigawatt gigawatts",
    "kilowatt": "kw kilowatt kilowatts",
    "watt": "watt watts",
    "kilowatt hour": "kwh kilowatt_hour kilowatt_hours",
    "megawatt hour": "mwh megawatt_hour megawatt_hours",
    "gigawatt hour": "gwh gigawatt_hour gigawatt_hours",
    "terawatt hour": "twh terawatt_hour terawatt_hours",
    "milliampere hour": "mah",
    "gigapascal": "gigapascal gigapascals",
    "megapascal": "megapascal megapascals",
    "bit": "bit",
    "volt": "volt volts",
    "horsepower": "hp horsepower bhp",
    "km/hour": "km/h km/hr kph kmh kmph",
    "mile/hour": "mph",
    "celsius": "degrees_celsius degree_celsius °c celsius degrees_centigrade centigrade",
    "fahrenheit": "degrees_fahrenheit degree_fahrenheit °f fahrenheit",
    "degree": "degree degrees",
    "gigabyte": "gb gigabyte gigabytes",
    "megabyte": "mb megabyte megabytes",
    "terabyte": "tb terabyte terabytes",
    "hertz": "hz hertz",
    "megahertz": "mhz megahertz",
    "gigahertz": "ghz gigahertz",
    "decibel": "db decibel decibels",
    "newton meter": "newton_metres newton_meters newton_metre newton_meter",
    "pound-foot": "lb-ft pound-feet pound-foot ft-lb",
    "revolution/minute": "revolutions_per_minute",
    "basis point": "basis_point basis_points bps",
    "megapixel": "mp megapixel megapixels",
    "second": "second seconds sec secs",
    "minute": "minute minutes min mins",
    "hour": "hour hours hr hrs",
    "day": "day days",
    "night": "night nights",
    "week": "week weeks",
    "fortnight": "fortnight fortnights",
    "month": "month months",
    "year": "year years yr yrs",
    "decade": "decade decades",
    "century": "century centuries",
    "storey": "storey storeys story",
    "percentage point": "percentage_point percentage_points pp",
    "%": "% percent per_cent pct pc percentage",
}  # fmt: skip
# Symbols, told apart by their case; the longer ones may stand a space away from the number.
_SYMBOLS = {
    "W": "watt", "kW": "kilowatt", "KW": "kilowatt", "MW": "megawatt", "GW": "gigawatt", "Wh": "watt hour", "kWh": "kilowatt hour",
    "KWh": "kilowatt hour", "MWh": "megawatt hour", "GWh": "gigawatt hour", "TWh": "terawatt hour", "V": "volt", "kV": "kilovolt",
    "mAh": "milliampere hour", "Ah": "ampere hour", "A/cm2": "ampere/square centimeter", "Nm": "newton meter", "Pa": "pascal",
    "kPa": "kilopascal", "MPa": "megapascal", "GPa": "gigapascal", "nm": "nanometer", "μm": "micrometer", "µm": "micrometer",
    "dm": "decimeter", "μg": "microgram", "µg": "microgram", "mcg": "microgram", "mL": "ml", "L": "liter", "PS": "horsepower",
    "Mbps": "megabit/second", "Gbps": "gigabit/second", "Mb": "megabit", "Gb": "gigabit", "kB": "kilobyte", "KB": "kilobyte",
    "ppm": "part/million", "ppb": "part/billion", "mpg": "mile/gallon", "rpm": "revolution/minute", "mmBTU": "mmBTU", "BTU": "BTU",
    "F": "fahrenheit", "C": "celsius", "″": "inch",
}  # fmt: skip
# Counted things or letters rather than measures, unless they are glued to the number.
_GLUED_ONLY = frozenset("m g l sec mp pp pc db nm h s A L F MP".split())
TIMES = frozenset("second minute hour day night week fortnight month year decade century".split())
LENGTHS = frozenset(
    ["km", "meter", "cm", "mm", "mile", "nautical mile", "yard", "foot", "inch", "square km", "square mile",
     "square meter", "square foot", "hectare", "acre", "dunam"]
)  # fmt: skip
GOODS = frozenset(["barrel", "barrel/day", "bushel", "gallon"])

_UNITS = {
    re.sub("[_-]", " ", spelling): name for name, all_of in _SPELLINGS.items() for spelling in all_of.split()
}
_WORDS = by_first_letter(
    "|".join(
        re.escape(spelling).replace(r"\ ", r"[\s-]+") for spelling in sorted(_UNITS, key=len, reverse=True)
    )
)
_MARKS = "|".join(re.escape(symbol) for symbol in sorted(_SYMBOLS, key=len, reverse=True))
_UNIT = re.compile(
    rf"(?P<gap>[\s-]{{0,2}})(?:(?P<symbol>{_MARKS})|(?P<unit>(?i:{_WORDS})))(?![\w²³])(?!-(?:percent|per cent)\b|(?i:(?<=barrel)|(?<=barrels))\sbombs?\b)"
)
# What money and measures are counted against: "a barrel", "/day", "per square foot".
_PER = re.compile(
    r"(?:/|[\s-](?:per|an?|every|each)[\s-])"
    rf"(?P<per>mmBTU|(?i:share|person|head|capita|user|household|millisecond|{_WORDS}))(?![\w²³])"
    r"(?!\s(?:ago|earlier|before|later|after)\b)"
)
# What flows, between its measure and the day: "1.3 million barrels of oil a day".
_FLOWS = re.compile(
    r"\sof\s(?:(?!(?:an?|per|in|on|at|by|within|over|for|during)\b)[a-z-]+\s){1,3}(?:a|per|each|every)\sday\b"
)


@dataclass(frozen=True, slots=True)
class Unit:
    """A unit found beside a number."""

    # Canonical name, "%" or an ISO 4217 code.
    name: str
    # One past its last character.
    end: int
    money: bool = False
    # True where a hyphen binds it to the number: "a 500-pound bomb".
    hyphened: bool = False


def read_unit(text: str, at: int, end: int) -> Unit | None:
    """The unit that begins right after a number, at `at`; None where a counted noun stands there."""
    match = _UNIT.match(text, at, end)
    if match is None:
        return None
    gap = match["gap"]
    printed = match["symbol"] or re.sub(r"[\s-]+", " ", match["unit"].lower())
    if gap and printed in _GLUED_ONLY and not (printed == "m" and match["unit"] == "m"):
        return None
    if "-" not in gap and (printed in ("story", "bit") or (printed == "second" and gap)):
        return None  # "two second-half goals"
    name = _SYMBOLS[printed] if match["symbol"] else _UNITS[printed]
    finish = match.end()
    takes_rate = name not in TIMES | {"%"} or name in ("hour", "day", "night")
    if takes_rate and "/" not in name and (rate := read_rate(text, finish, end)):
        name, finish = f"{name}/{rate.name}", rate.end
    elif takes_rate and "/" not in name and _FLOWS.match(text, finish, end):
        name = f"{name}/day"
    return Unit(name, finish, hyphened="-" in gap)


def read_rate(text: str, at: int, end: int) -> Unit | None:
    """What a sum or a measure is counted against, right after it: "barrel" for "a barrel"."""
    match = _PER.match(text, at, end)
    if match is None:
        return None
    printed = re.sub(r"[\s-]+", " ", match["per"].lower())
    return Unit(_UNITS.get(printed, match["per"] if match["per"] == "mmBTU" else printed), match.end())
