"""Units and currencies as newspapers print them, and the one name we keep for each.

`read_unit` looks right of a number, `currency_before` left of it. Money is an ISO 4217 code; a
bare "pounds" or "$" is settled by what else the article names (Egyptian pounds once, pounds
after), else GBP and USD. Prices keep the currency alone: "$41 a barrel" is USD.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

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
    "cubic foot": "cubic_foot cubic_feet",
    "hectare": "hectare hectares ha",
    "acre": "acre acres",
    "dunam": "dunam dunams donum donums dunum dunums",
    "ton": "ton tons tonne tonnes metric_ton metric_tons",
    "kg": "kg kgs kilo kilos kilogram kilograms kilogramme kilogrammes",
    "gram": "g gram grams gramme grammes",
    "mg": "mg milligram milligrams",
    "pound": "lb lbs",
    "ounce": "oz ounce ounces",
    "liter": "liter liters litre litres l",
    "ml": "ml milliliter milliliters millilitre millilitres",
    "gallon": "gallon gallons",
    "barrel": "barrel barrels bbl bbls",
    "barrel/day": "bpd b/d barrels_per_day barrels_a_day barrel_per_day barrels_daily barrels_each_day mbpd",
    "bushel": "bushel bushels",
    "megawatt": "mw megawatt megawatts",
    "gigawatt": "gw gigawatt gigawatts",
    "kilowatt": "kw kilowatt kilowatts",
    "watt": "w watt watts",
    "kilowatt hour": "kwh kilowatt_hour kilowatt_hours kilowatt-hours",
    "megawatt hour": "mwh megawatt_hour megawatt_hours megawatt-hours",
    "volt": "volt volts",
    "horsepower": "hp horsepower bhp",
    "km/hour": "km/h kph kmh kilometers_per_hour kilometres_per_hour kilometers_an_hour kilometres_an_hour km_per_hour",
    "mile/hour": "mph miles_per_hour miles_an_hour",
    "celsius": "degrees_celsius degree_celsius °c celsius degrees_centigrade c",
    "fahrenheit": "degrees_fahrenheit degree_fahrenheit °f fahrenheit",
    "degree": "degree degrees",
    "gigabyte": "gb gigabyte gigabytes",
    "megabyte": "mb megabyte megabytes",
    "terabyte": "tb terabyte terabytes",
    "hertz": "hz hertz",
    "megahertz": "mhz megahertz",
    "gigahertz": "ghz gigahertz",
    "decibel": "db decibel decibels",
    "newton metre": "nm newton_metres newton_meters",
    "pound-foot": "lb-ft pound-feet pound-foot ft-lb",
    "rpm": "rpm",
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
# Counted things rather than measures when they stand as words after a count.
_GLUED_ONLY = frozenset("m g l w c min sec mp nm pp pc db".split())
TIMES = frozenset("second minute hour day night week fortnight month year decade century".split())
LENGTHS = frozenset(
    ["km", "meter", "cm", "mm", "mile", "nautical mile", "yard", "foot", "inch", "square km", "square mile",
     "square meter", "square foot", "hectare", "acre", "dunam"]
)  # fmt: skip
GOODS = frozenset(["barrel", "barrel/day", "bushel", "gallon"])

_UNITS = {
    spelling.replace("_", " "): name for name, all_of in _SPELLINGS.items() for spelling in all_of.split()
}
_UNIT = re.compile(
    r"(?P<gap>[\s-]{0,2})(?P<unit>"
    + "|".join(
        re.escape(spelling).replace(r"\ ", r"[\s-]+") for spelling in sorted(_UNITS, key=len, reverse=True)
    )
    + r")(?P<stop>\.(?=\s+[a-z,]))?(?![\w²³])(?:(?:/|\s(?:per|an?|every|each)\s)(?P<per>hour|day|week|month|year)\b)?",
    re.IGNORECASE,
)

# Words after the number -> ISO 4217 code. Country adjectives come before a shared name.
_CURRENCY_WORDS = {
    "USD": "dollar dollars dlr dlrs us_dollar us_dollars u.s._dollar u.s._dollars american_dollars usd us$ bucks",
    "EUR": "euro euros eur",
    "GBP": "pound_sterling pounds_sterling british_pounds sterling gbp quid",
    "IQD": "dinar dinars iraqi_dinar iraqi_dinars iqd",
    "KWD": "kuwaiti_dinar kuwaiti_dinars",
    "JOD": "jordanian_dinar jordanian_dinars",
    "SYP": "syrian_pound syrian_pounds syp",
    "LBP": "lebanese_pound lebanese_pounds lebanese_lira lebanese_liras lbp",
    "EGP": "egyptian_pound egyptian_pounds egp le",
    "TRY": "turkish_lira turkish_liras lira liras",
    "IRR": "iranian_rial iranian_rials rial rials toman tomans irr",
    "SAR": "saudi_riyal saudi_riyals riyal riyals",
    "QAR": "qatari_riyal qatari_riyals",
    "AED": "dirham dirhams uae_dirham emirati_dirhams aed",
    "ILS": "shekel shekels israeli_shekels nis",
    "RUB": "ruble rubles rouble roubles",
    "CNY": "yuan renminbi",
    "JPY": "yen japanese_yen",
    "INR": "rupee rupees indian_rupees",
    "PKR": "pakistani_rupees",
    "CHF": "swiss_franc swiss_francs",
    "CAD": "canadian_dollar canadian_dollars",
    "AUD": "australian_dollar australian_dollars",
    "NZD": "new_zealand_dollars",
    "HKD": "hong_kong_dollars",
    "SGD": "singapore_dollars",
    "SEK": "swedish_kronor swedish_crowns",
    "NOK": "norwegian_kroner norwegian_crowns",
    "DKK": "danish_kroner danish_crowns",
    "KRW": "won south_korean_won",
    "BRL": "reais",
    "MXN": "mexican_pesos",
    "ZAR": "rand rands",
    "NGN": "naira",
    "UAH": "hryvnia hryvnias",
    "PLN": "zloty zlotys",
    "MYR": "ringgit",
    "THB": "baht",
    "IDR": "rupiah",
    "LKR": "sri_lankan_rupees",
    "GEL": "lari",
    "BTC": "bitcoin bitcoins",
}
_MONEY_WORDS = {
    word.replace("_", " "): code for code, all_of in _CURRENCY_WORDS.items() for word in all_of.split()
} | {"cent": "cent", "cents": "cent"}
_MONEY_AFTER = re.compile(
    r"[\s-]{0,2}(?P<word>"
    + "|".join(
        re.escape(word).replace(r"\ ", r"[\s-]+") for word in sorted(_MONEY_WORDS, key=len, reverse=True)
    )
    + r"|pounds?)(?![\w])",
    re.IGNORECASE,
)
_SIGNS = {
    "US$": "USD", "U.S.$": "USD", "US $": "USD", "U.S. $": "USD", "$": "USD", "A$": "AUD", "AU$": "AUD", "C$": "CAD",
    "CA$": "CAD", "Cdn$": "CAD", "CAD$": "CAD", "HK$": "HKD", "HK $": "HKD", "NZ$": "NZD", "S$": "SGD", "€": "EUR", "£": "GBP",
    "¥": "JPY", "₺": "TRY", "₪": "ILS", "₹": "INR", "₽": "RUB", "₩": "KRW", "₦": "NGN", "PS": "GBP", "Rs": "INR", "Rs.": "INR",
    "Y=": "JPY", "E£": "EGP", "R": "ZAR", "N": "NGN", "LE": "EGP",
}  # fmt: skip
_ISO = "USD EUR GBP IQD SYP TRY IRR JOD KWD LBP EGP SAR QAR AED ILS RUB CNY JPY INR PKR CHF CAD AUD".split()
_MONEY_BEFORE = re.compile(
    r"(?<![\w$])(?:(?P<sign>"
    + "|".join(re.escape(sign) for sign in sorted(_SIGNS, key=len, reverse=True) if sign not in "RN")
    + r")\s?|(?P<letter>[RN])(?=$)|(?P<iso>"
    + "|".join(_ISO)
    + r")\s?)$"
)
# What a bare "$" means in an article that speaks of these, unless it also says "US".
_DOLLAR_LANDS = (
    ("CAD", re.compile(r"\b(?:Ottawa|Canadian (?:government|dollars?)|federal Liberals)\b")),
    ("AUD", re.compile(r"\b(?:Canberra|Australian (?:government|dollars?))\b")),
)
_POUND_LANDS = (
    ("EGP", re.compile(r"\bEgypt")),
    ("SYP", re.compile(r"\bSyria")),
    ("LBP", re.compile(r"\bLeban")),
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
    spelled = re.sub(r"[\s-]+", " ", match["unit"].lower())
    name = _UNITS.get(spelled) or _UNITS.get(match["unit"].lower())
    if name is None:
        return None
    gap = match["gap"]
    if gap and spelled in _GLUED_ONLY and (spelled not in ("m", "pc") or match["unit"] != spelled):
        return None
    if spelled == "story" and "-" not in gap:
        return None
    if name == "second" and spelled == "second" and "-" not in gap and gap:
        return None  # "two second-half goals"
    if match["per"] and name not in TIMES | {"%"}:
        name = f"{name}/{match['per'].lower()}"
    elif match["per"] and name == "hour":
        name = f"hour/{match['per'].lower()}"
    finish = match.end("per") if match["per"] and "/" in name else match.end("unit")
    if spelled.startswith("perc") or spelled == "%":
        finish = match.end("unit")
    return Unit(name, finish, hyphened="-" in gap)


def currency_after(text: str, at: int, end: int, article: str) -> Unit | None:
    """The currency named right after a number; a bare "pounds" is settled by `article`, else None."""
    match = _MONEY_AFTER.match(text, at, end)
    if match is None:
        return None
    word = re.sub(r"[\s-]+", " ", match["word"].lower())
    if word in ("pound", "pounds"):
        hyphened = text[at : at + 1] == "-"
        code = (
            None
            if hyphened
            else next((code for code, land in _POUND_LANDS if _currency_named(article, code)), None)
        )
        return Unit(code or "pound", match.end("word"), money=code is not None, hyphened=hyphened)
    if word == "le" or (
        word == "won" and not re.match(r"\s*(?:\(|[.,;])", text[match.end() : match.end() + 3])
    ):
        return None
    if word == "cent":
        return None
    return Unit(_MONEY_WORDS[word], match.end("word"), money=True)


def _currency_named(article: str, code: str) -> bool:
    words = (word.replace("_", " ") for word in _CURRENCY_WORDS[code].split() if "_" in word)
    lower = article.lower()
    return any(word in lower for word in words)


def currency_before(text: str, start: int, at: int, article: str) -> tuple[str, int] | None:
    """Code and first character of the currency sign that ends at `at`; None where there is none."""
    match = _MONEY_BEFORE.search(text, max(start, at - 8), at)
    if match is None:
        return None
    if iso := match["iso"]:
        return iso, match.start()
    sign = match["sign"] or match["letter"]
    if sign == "$":
        return dollar_of(article), match.start()
    return _SIGNS[sign], match.start()


def dollar_of(article: str) -> str:
    """Whose dollar a bare "$" is, by the places that the article names."""
    if "US$" in article:
        return "USD"
    return next((code for code, land in _DOLLAR_LANDS if len(land.findall(article)) >= 2), "USD")
