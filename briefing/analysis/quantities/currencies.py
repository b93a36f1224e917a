"""Money as newspapers print it: an ISO 4217 code for every sign and word.

`currency_before` looks left of a number, `currency_after` right of it. A bare "pounds" or "$" is
settled by what else the article names (Egyptian pounds once, pounds after), else GBP and USD.
Names that several countries share keep their own word ("franc", "peso"), and so do parts of a
currency ("cent", "pence").
"""

from __future__ import annotations

import re
from functools import lru_cache

from briefing.analysis.quantities.units import Unit
from briefing.text.numbers import GLUED_CURRENCIES
from briefing.text.patterns import by_first_letter

# Words after the number -> ISO 4217 code. Country adjectives come before a shared name.
_CURRENCY_WORDS = {
    "USD": "dollar dollars dlr dlrs dls us_dollar us_dollars u.s._dollar u.s._dollars us_dlr us_dlrs u.s._dlr u.s._dlrs american_dollars usd us$ bucks",
    "EUR": "euro euros eur",
    "GBP": "pound_sterling pounds_sterling british_pounds sterling stg gbp quid",
    "IQD": "dinar dinars iraqi_dinar iraqi_dinars iqd",
    "KWD": "kuwaiti_dinar kuwaiti_dinars",
    "JOD": "jordanian_dinar jordanian_dinars",
    "BHD": "bahraini_dinar bahraini_dinars",
    "LYD": "libyan_dinar libyan_dinars",
    "TND": "tunisian_dinar tunisian_dinars",
    "DZD": "algerian_dinar algerian_dinars",
    "RSD": "serbian_dinar serbian_dinars",
    "Islamic dinar": "islamic_dinar islamic_dinars",
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
    "CNY": "yuan renminbi rmb",
    "JPY": "yen japanese_yen",
    "INR": "rupee rupees indian_rupees",
    "PKR": "pakistani_rupees",
    "CHF": "swiss_franc swiss_francs",
    "CAD": "canadian_dollar canadian_dollars canadian_dlr canadian_dlrs",
    "AUD": "australian_dollar australian_dollars australian_dlr australian_dlrs",
    "NZD": "new_zealand_dollars new_zealand_dlrs",
    "HKD": "hong_kong_dollars hong_kong_dlrs hong_kong_dlr h.k._dlr h.k._dlrs",
    "SGD": "singapore_dollars singapore_dlrs",
    "SEK": "swedish_kronor swedish_crowns kronor",
    "NOK": "norwegian_kroner norwegian_crowns",
    "DKK": "danish_kroner danish_crowns",
    "CZK": "czech_crowns czech_koruna koruna korunas",
    "KRW": "won south_korean_won",
    "BRL": "reais",
    "MXN": "mexican_pesos",
    "ZAR": "rand rands",
    "NGN": "naira",
    "UAH": "hryvnia hryvnias",
    "PLN": "zloty zlotys",
    "MYR": "ringgit",
    "XAF": "cfa_franc cfa_francs",
    "KES": "kenyan_shilling kenyan_shillings",
    "UGX": "ugandan_shilling ugandan_shillings",
    "shilling": "shilling shillings",
    "franc": "franc francs french_francs belgian_francs",
    "peso": "peso pesos",
    "krona": "krona krone kroner kronur crown crowns",
    "guilder": "guilders dutch_guilders",
    "DEM": "deutsche_marks d-marks german_marks mark marks",
    "FIM": "markka markkas",
    "ITL": "lire italian_lira italian_lire",
    "ESP": "peseta pesetas",
    "PTE": "escudo escudos",
    "GRD": "drachma drachmas",
    "ATS": "schilling schillings",
    "VND": "dong",
    "THB": "baht",
    "IDR": "rupiah",
    "LKR": "sri_lankan_rupees",
    "GEL": "lari",
    "BTC": "bitcoin bitcoins",
}
_MONEY_WORDS = {
    word.replace("_", " "): code for code, all_of in _CURRENCY_WORDS.items() for word in all_of.split()
} | {
    "cent": "cent",
    "cents": "cent",
    "cts": "cent",
    "us cents": "cent",
    "pence": "pence",
    "penny": "penny",
    "sen": "sen",
}
_DOLLARS = re.compile(r"\$|\b(?:dollars?|dlrs?|USD)\b", re.IGNORECASE)
_EUROS = re.compile(r"€|\b(?:euros?|EUR)\b", re.IGNORECASE)
_MONEY_AFTER = re.compile(
    r"[\s-]{0,2}(?P<word>"
    + by_first_letter(
        "|".join(
            re.escape(word).replace(r"\ ", r"[\s-]+") for word in sorted(_MONEY_WORDS, key=len, reverse=True)
        )
        + r"|pounds?(?!-f)"
    )
    + r")(?![\w])",
    re.IGNORECASE,
)
_SIGNS = {
    "US$": "USD", "U.S.$": "USD", "US $": "USD", "U.S. $": "USD", "$US": "USD", "$A": "AUD", "$C": "CAD", "$": "USD", "A$": "AUD", "AU$": "AUD", "C$": "CAD",
    "CA$": "CAD", "Cdn$": "CAD", "CAD$": "CAD", "HK$": "HKD", "HK $": "HKD", "NZ$": "NZD", "S$": "SGD", "€": "EUR", "£": "GBP",
    "¥": "JPY", "₺": "TRY", "₪": "ILS", "₹": "INR", "₽": "RUB", "₩": "KRW", "PS": "GBP", "Rs": "INR", "Rs.": "INR",
    "Y=": "JPY", "RM": "MYR", "Tk": "BDT", "Mex$": "MXN", "MX$": "MXN", "NT$": "TWD", "R$": "BRL", "₾": "GEL", "₭": "LAK",
    "₴": "UAH", "₫": "VND", "₿": "BTC", "₡": "CRC", "₦": "NGN", "₱": "PHP", "฿": "THB", "E£": "EGP", "R": "ZAR", "N": "NGN", "LE": "EGP",
}  # fmt: skip
_ISO = [code for code in GLUED_CURRENCIES if len(code) == len("USD")]
_MONEY_BEFORE = re.compile(
    r"(?<![\w$])(?:(?P<sign>"
    + "|".join(re.escape(sign) for sign in sorted(_SIGNS, key=len, reverse=True) if sign not in "RN")
    + r")\s?|(?P<letter>[RN])(?=$)|(?P<iso>"
    + "|".join(_ISO)
    + r")\s?|(?i:(?P<coded>"
    + "|".join(_ISO)
    + r")\$\s?))-?$"
)
# Signs that may follow their number: "1,200€", "10 $".
_SIGN_AFTER = re.compile(r"\s?(?P<sign>[€£¥₺₪₹₽₩₾₭₴₫₡₦₱]|\$)(?!\s?\.?\d)")
# What a bare "$" means in an article that speaks of these, unless it also says "US".
_DOLLAR_LANDS = (
    ("CAD", re.compile(r"\b(?:Ottawa|Canadian (?:government|dollars?)|federal Liberals)\b")),
    ("AUD", re.compile(r"\b(?:Canberra|Australian (?:government|dollars?))\b")),
    (
        "NZD",
        re.compile(
            r"\b(?:New Zealand (?:government|dollars?)|Wellington|Auckland|Dunedin|Cook Strait|Aotearoa)\b"
        ),
    ),
)
# Whose pesos they are, by the land that the article names most.
_PESO_LANDS = (
    ("PHP", re.compile(r"\b(?:Philippin|Filipino|Manila|Luzon|Mindanao)")),
    ("MXN", re.compile(r"\bMexic")),
    ("ARS", re.compile(r"\b(?:Argentin|Buenos Aires)")),
    ("COP", re.compile(r"\b(?:Colombia|Bogot)")),
    ("CLP", re.compile(r"\bChile")),
    ("CUP", re.compile(r"\b(?:Cuba|Havana)")),
)
_SHILLING_LANDS = (
    ("KES", re.compile(r"\b(?:Kenya|Nairobi|Mombasa)")),
    ("UGX", re.compile(r"\b(?:Uganda|Kampala)")),
    ("TZS", re.compile(r"\b(?:Tanzania|Dar es Salaam)")),
    ("SOS", re.compile(r"\b(?:Somali|Mogadishu)")),
)
# Whose dinars they are where the article names no other land more; whose crowns, whose marks.
_DINAR_LANDS = (
    ("IQD", re.compile(r"\b(?:Iraq|Baghdad|Basra|Mosul|Erbil|Kurdistan)")),
    ("JOD", re.compile(r"\bJordan(?!\s[A-Z])|\bAmman\b")),
    ("KWD", re.compile(r"\bKuwait")),
    ("BHD", re.compile(r"\b(?:Bahrain|Manama)")),
    ("LYD", re.compile(r"\b(?:Libya|Tripoli|Benghazi)")),
    ("TND", re.compile(r"\bTunis")),
    ("DZD", re.compile(r"\bAlgeri|\bAlgiers")),
    ("RSD", re.compile(r"\b(?:Serbia|Belgrade|Yugoslav)")),
)
_CROWN_LANDS = (
    ("SEK", re.compile(r"\b(?:Swed|Stockholm)")),
    ("NOK", re.compile(r"\b(?:Norw|Oslo)")),
    ("DKK", re.compile(r"\b(?:Danish|Denmark|Copenhagen)")),
    ("CZK", re.compile(r"\b(?:Czech|Prague)")),
    ("ISK", re.compile(r"\b(?:Iceland|Reykjavik)")),
)
_MARK_LANDS = (("DEM", re.compile(r"\b(?:German|Bonn\b|Bundesbank|Frankfurt|Deutsche)")),)
_NAME_AFTER = re.compile(r"\s[A-Z]")
# Before crowns and marks that are money: "7.6 billion crowns", "4,000 marks".
_MANY = re.compile(r"(?:illion|mln|bln|bn|\d{3})$")
_MILLIONS = re.compile(r"(?:illion|mln|bln|bn)$")
# Before "cent", which is money: "0.10 cent higher".
_PART_OF_CENT = re.compile(r"\.\d+$")
_POUND_LANDS = (
    ("EGP", re.compile(r"\bEgypt")),
    ("SYP", re.compile(r"\bSyria")),
    ("LBP", re.compile(r"\bLeban")),
)
# Around "pounds" that are paid: "a ticket costs 45,000 pounds".
_PRICE = re.compile(
    r"\b(?:cost(?:s|ing)?|priced?|prices|pa(?:y|ys|id|ying)|worth|salar(?:y|ies)|wages?|fees?|fined?|sum|sold|sells?|rents?"
    r"|earn(?:s|ed)?|bought|buys?|tickets?|dollars?|exchange rate)\b",
    re.IGNORECASE,
)
# Characters to both sides.
_PRICE_REACH = 40
_WEIGHED = re.compile(r"\s+of\b")


def currency_after(text: str, at: int, end: int, article: str) -> Unit | None:
    """The currency named right after a number; a bare "pounds" is settled by `article`, else None."""
    if sign := _SIGN_AFTER.match(text, at, end):
        return Unit(_SIGNS[sign["sign"]], sign.end(), money=True)
    match = _MONEY_AFTER.match(text, at, end)
    if match is None:
        return None
    word = re.sub(r"[\s-]+", " ", match["word"].lower())
    if word in ("pound", "pounds"):
        hyphened = text[at : at + 1] == "-"
        code = None if hyphened else _pound(text, match, article)
        return Unit(code or "pound", match.end("word"), money=code is not None, hyphened=hyphened)
    if word == "le" or (
        word == "won" and not re.match(r"\s*(?:\(|[.,;])", text[match.end() : match.end() + 3])
    ):
        return None
    if word == "cent" and not _PART_OF_CENT.search(text, max(0, at - 6), at):
        return None
    if word in ("crown", "crowns", "mark", "marks"):
        lands = _CROWN_LANDS if word.startswith("crown") else _MARK_LANDS
        code = _land_named_most(article, lands) if _MANY.search(text, max(0, at - 8), at) else None
        if code is None and _MILLIONS.search(text, max(0, at - 8), at):
            code = word.rstrip("s")
        return Unit(code, match.end("word"), money=True) if code else None
    if match["word"] == "Rand" and _NAME_AFTER.match(text, match.end()):
        return None  # Rand Paul
    if word in ("dinar", "dinars"):
        return Unit(_dinar(article), match.end("word"), money=True)
    if word in ("krona", "krone", "kroner") and (code := _land_named_most(article, _CROWN_LANDS)):
        return Unit(code, match.end("word"), money=True)
    if word in ("dollar", "dollars"):
        return Unit(dollar_of(article), match.end("word"), money=True)
    if word in ("shilling", "shillings") and (code := _land_named_most(article, _SHILLING_LANDS)):
        return Unit(code, match.end("word"), money=True)
    if word in ("peso", "pesos") and (code := _land_named_most(article, _PESO_LANDS)):
        return Unit(code, match.end("word"), money=True)
    return Unit(_MONEY_WORDS[word], match.end("word"), money=True)


def _pound(text: str, pounds: re.Match[str], article: str) -> str | None:
    """Whose pounds they are; None where they may be a weight. An article that names a currency means that one all
    along; a price in one that does not is in the currency of the land that it names most.
    """
    if named := next((code for code, _ in _POUND_LANDS if _currency_named(article, code)), None):
        return named
    around = text[max(0, pounds.start() - _PRICE_REACH) : pounds.end() + _PRICE_REACH]
    if not _PRICE.search(around) or _WEIGHED.match(text, pounds.end()):
        return None
    return _land_named_most(article, _POUND_LANDS)


@lru_cache(maxsize=32)
def _dinar(article: str) -> str:
    """Whose dinars an article means: those that it names in full, else those of the land that it names most."""
    named = [code for code in ("Islamic dinar", *dict(_DINAR_LANDS)) if _currency_named(article, code)]
    return named[0] if len(named) == 1 else _land_named_most(article, _DINAR_LANDS) or "IQD"


@lru_cache(maxsize=32)
def _land_named_most(article: str, lands: tuple[tuple[str, re.Pattern[str]], ...]) -> str | None:
    """The code of the land that the article names most; None where it names none of them."""
    named = {code: len(land.findall(article)) for code, land in lands}
    return max(named, key=named.__getitem__) if any(named.values()) else None


@lru_cache(maxsize=32)
def _currency_named(article: str, code: str) -> bool:
    words = (word.replace("_", " ") for word in _CURRENCY_WORDS[code].split() if "_" in word)
    lower = article.lower()
    return any(word in lower for word in words)


def whole_of(part: str, article: str) -> str | None:
    """The currency of which `part` ("cent", "pence") is a hundredth; None where the article does not name it."""
    if part in ("pence", "penny"):
        return "GBP"
    if part != "cent":
        return None
    if _DOLLARS.search(article):
        return dollar_of(article)
    return "EUR" if _EUROS.search(article) else None


def currency_before(text: str, start: int, at: int, article: str) -> tuple[str, int] | None:
    """Code and first character of the currency sign that ends at `at`; None where there is none."""
    match = _MONEY_BEFORE.search(text, max(start, at - 8), at)
    if match is None:
        return None
    if iso := match["iso"] or match["coded"]:
        return iso.upper(), match.start()
    sign = match["sign"] or match["letter"]
    if sign == "$":
        return dollar_of(article), match.start()
    return _SIGNS[sign], match.start()


@lru_cache(maxsize=8)
def dollar_of(article: str) -> str:
    """Whose dollar a bare "$" is, by the places that the article names."""
    if "US$" in article:
        return "USD"
    return next((code for code, land in _DOLLAR_LANDS if len(land.findall(article)) >= 2), "USD")
