"""Numbers as they are printed in English: digits, words, fractions and vague plurals.

`find_numbers` reads "5,200", "1.2bn", "three and a half million", "two hundred and fifty",
"half a dozen", "two-thirds" and "tens of thousands". It knows no units and no news: whether
"2003" is a year or "third" an ordinal is decided by who asks, apart from forms that are never a
count ("15th", "F-16", "mid-2015"), which are left out here.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from itertools import islice
from typing import Literal, NamedTuple

from briefing.model import Span
from briefing.text.patterns import by_first_letter, holds_any

Form = Literal["digits", "words", "fraction", "vague"]

ONES = {
    word: value
    for value, word in enumerate(
        "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen"
        " fifteen sixteen seventeen eighteen nineteen".split()
    )
}
TENS = {
    word: 10 * value
    for value, word in enumerate("twenty thirty forty fifty sixty seventy eighty ninety".split(), 2)
}
SCALES = {
    "hundred": 10**2, "thousand": 10**3, "million": 10**6, "billion": 10**9, "trillion": 10**12,
    "mln": 10**6, "mn": 10**6, "bln": 10**9, "bn": 10**9, "tn": 10**12, "trn": 10**12, "tln": 10**12,
    "lakh": 10**5, "crore": 10**7,
}  # fmt: skip
PARTS = {
    "third": 3, "thirds": 3, "quarter": 4, "quarters": 4, "fourth": 4, "fourths": 4, "fifth": 5,
    "fifths": 5, "sixth": 6, "sixths": 6, "seventh": 7, "sevenths": 7, "eighth": 8, "eighths": 8,
    "ninth": 9, "ninths": 9, "tenth": 10, "tenths": 10,
}  # fmt: skip
# A vague plural is the range from once to ten times its word, as NewsQuant labels it ("hundreds"
# 100 to 1,000). A score is twenty, but nobody writes "scores" of 150 people, so it stops at 100.
VAGUE = {"tens": 10, "dozens": 12, "scores": 40, "hundreds": 10**2, "thousands": 10**3,
         "millions": 10**6, "billions": 10**9, "trillions": 10**12}  # fmt: skip
_SCORES_END = 99
# More than so many are not told in dozens: "2016 dozens" are a year and dozens.
_MOST_DOZENS = 100
_GLYPHS = {"½": "0.5", "¼": "0.25", "¾": "0.75", "⅓": "0.3333", "⅔": "0.6667", "⅕": "0.2",
           "⅙": "0.1667", "⅛": "0.125", "⅜": "0.375", "⅝": "0.625", "⅞": "0.875"}  # fmt: skip
# Currencies that are printed right against their number ("USD10m", "RM23.50"). PS stands for a pound
# sign on old wires, and for a games console when one digit follows.
GLUED_CURRENCIES = (
    "USD EUR GBP IQD SYP TRY IRR JOD KWD LBP EGP SAR QAR AED ILS RUB CNY JPY INR PKR CHF CAD AUD NZD HKD SGD MXN"
    " NIS RM Rs PS"
).split()
# Glued to digits, with the scale they stand for. "m" counts only after a currency sign.
_SUFFIXES = {"bn": 10**9, "b": 10**9, "tn": 10**12, "trn": 10**12, "mn": 10**6, "mln": 10**6,
             "m": 10**6, "t": 10**12, "k": 10**3,
             "million": 10**6, "billion": 10**9, "trillion": 10**12}  # fmt: skip

_WORDS = sorted([*ONES, *TENS, *SCALES, *PARTS, *VAGUE, "dozen", "half"], key=len, reverse=True)
# Where a number may begin: a run of digits, or a word that begins like a word of number. Looking for
# these first makes reading five times as fast; a pattern that begins with a set of letters is looked for
# fastest, so what stands before the letter is asked behind it. Of a sentence without any of the hints
# only the digits are looked for.
_SIGNS = "".join(_GLYPHS)
_DIGIT = rf"(?:(?<=\d)(?<!\d\d)|(?<=\.)(?=\d)|(?<=[{_SIGNS}]))"
_LETTERS = sorted({word[0] for word in _WORDS})
_WORD = "|".join(
    f"(?<=[{letter}{letter.upper()}])(?i:{'|'.join(sorted({word[1:4] for word in _WORDS if word[0] == letter}))})"
    for letter in _LETTERS
)
_MAY_BEGIN = re.compile(
    rf"[\d.{_SIGNS}{''.join(_LETTERS)}{''.join(_LETTERS).upper()}](?:(?<!\w.)(?:{_WORD})|{_DIGIT})"
)
_DIGITS_BEGIN = re.compile(rf"[\d.{_SIGNS}]{_DIGIT}")
_HINTS = (
    "zero one two thre four five six seven eight nine ten eleven twel twent thir fif for nint hundred thousand illion"
    " mn mln bn bln tn trn tln lakh crore dozen half quarter score"
).split()
_GLUED = "|".join(rf"(?<=\b{code})" for code in GLUED_CURRENCIES if code != "PS")
_ATOM = re.compile(
    rf"(?:(?<![\w.\u0300-\u036f])|{_GLUED}|(?<=\$US)|(?<=\$[AC])|(?<=\bPS)(?=\d\d|\d[.,]\d|\d(?:bn|m)\b))"
    r"(?:(?<![^\W\d_][-–'’/&])|(?<=\bminus-)|(?<=\bmagnitude-)|(?<=\bto-)|(?<=\d[kKmM]-)|(?<=\bsub-))(?<!\d[.,:/⁄])"
    r"(?P<digits>(?:\d{1,3}(?:[,\u00a0\u202f\u2009]\d{3})+|\d{1,2}(?:,\d\d)+,\d{3}"
    r"|\d{1,3}(?:\s\d{3}){2,}(?!\d)|\d{1,3}\s000\b|\d+)(?:\.\d+)?|\.\d+)"
    r"(?:\s?(?P<glyph>[½¼¾⅓⅔⅕⅙⅛⅜⅝⅞])|(?:\s(?=\d[/⁄])|-)(?P<num>\d{1,2})[/⁄](?P<den>[234568]|16|32|64)(?![\d/])|[/⁄](?P<over>\d{1,3})(?![\d/])"
    r"|(?P<suffix>million|billion|trillion|bn|tn|trn|mn|mln|[mMkKBT])(?![\w]))?"
    r"(?!\d|[,.:/⁄]\d|(?:st|nd|rd|th|s|ers|['’]s|°|º)(?!\w))"
    r"|(?<!\w)(?P<mark>[½¼¾⅓⅔⅕⅙⅛⅜⅝⅞])"
    rf"|(?<![\w])(?<![^\W\d_]['’])(?P<word>{by_first_letter('|'.join(_WORDS))})(?![\w'’])",
    re.IGNORECASE,
)
_ARTICLE = re.compile(r"(?<!\w)(a|an|several|few|couple|couple of|many)[\s-]+$", re.IGNORECASE)
_CURRENCY_BEFORE = re.compile(rf"(?:[$€£¥₺₪₹₽₩]-?|\b(?:{'|'.join(GLUED_CURRENCIES)}))\s?$")
# Before "half" these name a stretch of time, not a share.
_HALF_OF_PLAY = re.compile(r"\b(?:this|first|second|last|next|other)\s$", re.IGNORECASE)
_BOUND_OF_HALF = re.compile(r"\b(?:than|about|nearly|almost|around|over|under)\s$", re.IGNORECASE)
# What is counted by the million, so that "m" before it is no metre: "20m barrels".
_COUNTED_IN_MILLIONS = re.compile(
    r"\s(?:[a-z]+\s)?(?:people|barrels|bpd|users|customers|dollars|euros|pounds|dinars|lira|rials|riyals|shekels|yuan|yen|francs|tonnes|tons"
    r"|viewers|listeners|readers|subscribers|followers|voters|votes|passengers|visitors|tourists|pilgrims|workers|jobs|refugees|migrants"
    r"|children|women|men|adults|pupils|students|residents|citizens|households|families|homes|doses|copies|shares|hectares|acres)\b"
)
# "By 6.1m people, peaking at 6.9m": what was said in millions goes on in them, unless a length is told.
_IN_MILLIONS_BEFORE = re.compile(r"\d[mM]\s(?:[a-z]+\s)?[a-z]{3,}\b(?:[^.;]|\.\d){0,120}$")
_LENGTH_AFTER = re.compile(
    r"\s?(?:x|by|long|wide|high|deep|tall|away|from|above|below|off|dash|sprint|relay|freestyle|race|hurdles|apart|across|north|south|east|west)\b"
)
_BETWEEN_DIGITS, _BLANKS = re.compile(r"[,\s]"), re.compile(r"[\s-]+")
_VAGUE_COUNT = re.compile(
    r"\s+(?:of|more|were|are|have|had|others|wounded|injured|killed|dead|hurt|missing|died|fled|displaced|arrested|detained)\b"
)
# A sign is a minus where it is said, or stands alone before the digits: no dash of a range or a name.
_MINUS = re.compile(r"(?<!\w)(?<!\bor )(?i:minus|negative)[\s-]+$|(?:\A|(?<=[$€£(])|(?<=[^A-Z\d%] ))[-−]$")
# Thirds and their like are cut off after four places, as labels have them; 1/128 is kept whole.
_FOUR_PLACES, _EIGHT_PLACES = Decimal("0.0001"), Decimal("0.00000001")
# "9400M" is a model.
_MODEL = re.compile(r"\d{4,}M")
# Characters back to the number in millions that a bare "m" follows.
_MILLIONS_REACH = 160
# Characters of a number in digits; more are a key, a hash or noise.
LONGEST = 24
# "3/10" is read as a fraction anywhere, "1/16" only before "of".
_LARGEST_PLAIN_WHOLE = 10


@dataclass(frozen=True, slots=True)
class Number:
    """A number as printed and what it says."""

    span: Span
    # Fractions without end to four places: two-thirds is 0.6667.
    value: Decimal
    form: Form
    # High end of a vague plural, else None.
    upper: Decimal | None = None


class _Atom(NamedTuple):
    start: int
    end: int
    word: str  # lower-cased, "" for digits
    value: Decimal
    scaled: bool


def find_numbers(
    text: str, start: int = 0, end: int | None = None, *, most: int | None = None
) -> list[Number]:
    """Numbers of a stretch of text in order; ordinals, designators and bare scale words left out.

    None of them where the stretch holds more than `most` words of number.
    """
    words = _atoms(text, start, len(text) if end is None else end)
    atoms = list(words if most is None else islice(words, most + 1))
    if most is not None and len(atoms) > most:
        return []
    found: list[Number] = []
    at = 0
    while at < len(atoms):
        number, at = _read(text, atoms, at)
        if number is not None:
            found.append(_signed(text, number))
    return found


def _signed(text: str, number: Number) -> Number:
    """The number below zero where a minus stands before it."""
    minus = _MINUS.search(text, max(0, number.span.start - 10), number.span.start)
    if minus is None or number.upper is not None or number.form == "vague":
        return number
    return Number(Span(minus.start(), number.span.end), -number.value, number.form)


def significant_digits(value: Decimal) -> int:
    """How many digits a number is told to, zeros at its end left out: 2,410 and 2,410,000 have three."""
    return len(value.normalize().as_tuple().digits)


def _atoms(text: str, start: int, end: int) -> Iterator[_Atom]:
    reached = start
    may_begin = _MAY_BEGIN if holds_any(text[start:end].lower(), _HINTS) else _DIGITS_BEGIN
    for begins in may_begin.finditer(text, start, end):
        if begins.start() < reached or (match := _ATOM.match(text, begins.start(), end)) is None:
            continue
        reached = match.end()
        if word := match["word"]:
            yield _Atom(match.start(), match.end(), word.lower(), Decimal(0), scaled=False)
        elif mark := match["mark"]:
            yield _Atom(match.start(), match.end(), "", Decimal(_GLYPHS[mark]), scaled=True)
        elif (
            len(match["digits"]) > LONGEST
            or (match["over"] and not _is_fraction(match))
            or _MODEL.fullmatch(match.group())
        ):
            continue
        else:
            yield _digits(text, match)


def _is_fraction(match: re.Match[str]) -> bool:
    """True for "3/4", and for "1/16 of"; "9/11" and "24/7" are names."""
    over = int(match["over"])
    if not match["digits"].isdigit() or not 0 < int(match["digits"]) < over:
        return False
    return over <= _LARGEST_PLAIN_WHOLE or match.string.startswith(" of ", match.end())


def _digits(text: str, match: re.Match[str]) -> _Atom:
    value = Decimal(_BETWEEN_DIGITS.sub("", match["digits"]))
    finish, scaled = match.end(), False
    if glyph := match["glyph"]:
        value += Decimal(_GLYPHS[glyph])
    elif match["num"]:
        if int(match["num"]) < int(match["den"]):
            # "5.43-1/2 dollars": half of the last place.
            part = part_of(int(match["num"]), int(match["den"]))
            value += part.scaleb(min(0, int(value.as_tuple().exponent)))
        else:
            finish = match.end("digits")
    elif match["over"]:
        value, scaled = part_of(int(match["digits"]), int(match["over"])), True
    elif suffix := match["suffix"]:
        if suffix in "mbtT" and not _is_million(text, match):
            finish = match.start("suffix")  # metres, or a unit that only the reader knows
        else:
            value, scaled = value * _SUFFIXES[suffix.lower()], True
    return _Atom(match.start(), finish, "", value, scaled)


def _is_million(text: str, match: re.Match[str]) -> bool:
    """True where "m" or "b" glued to digits is a scale: after a currency, or before what comes in millions."""
    if _CURRENCY_BEFORE.search(text, max(0, match.start() - 4), match.start()):
        return True
    if _COUNTED_IN_MILLIONS.match(text, match.end()):
        return True
    before = _IN_MILLIONS_BEFORE.search(text, max(0, match.start() - _MILLIONS_REACH), match.start())
    return (
        before is not None
        and _COUNTED_IN_MILLIONS.match(text, before.start() + 2) is not None
        and _LENGTH_AFTER.match(text, match.end()) is None
    )


def part_of(parts: Decimal | int, whole: int) -> Decimal:
    """So many parts of a whole: exact where eight places hold it, else cut to four."""
    value = Decimal(parts) / Decimal(whole)
    return value if value == value.quantize(_EIGHT_PLACES) else value.quantize(_FOUR_PLACES)


def _gap(text: str, atoms: list[_Atom], at: int) -> str | None:
    """What stands between this atom and the next, lower-cased; None after the last."""
    if at + 1 >= len(atoms):
        return None
    between = text[atoms[at].end : atoms[at + 1].start]
    return _BLANKS.sub(" ", between.lower()) if len(between) < 12 else None


def _read(text: str, atoms: list[_Atom], at: int) -> tuple[Number | None, int]:
    """The number that begins at this atom, and the atom after it."""
    first = atoms[at]
    if first.word in VAGUE:
        return _read_vague(text, atoms, at)
    if first.word == "half":
        return _read_half(text, atoms, at)
    article = _ARTICLE.search(text, max(0, first.start - 12), first.start)
    if first.word in PARTS:
        if article is None and first.word == "quarter" and _gap(text, atoms, at) == " ":
            scale = SCALES.get(atoms[at + 1].word, 0)
            if scale > 100:  # "quarter million"
                return Number(Span(first.start, atoms[at + 1].end), Decimal(scale) / 4, "words"), at + 2
        if article is None or article[1].lower() not in ("a", "an"):
            return None, at + 1
        return _scaled_part(text, atoms, at, article.start(), Decimal(1))
    if first.word in SCALES or first.word == "dozen":
        if article is None:
            return None, at + 1
        if article[1].lower() not in ("a", "an"):
            base = Decimal(12 if first.word == "dozen" else SCALES[first.word])
            return Number(Span(article.start(), first.end), base, "vague", base * 10), at + 1
        return _accumulate(text, atoms, at, article.start())
    return _accumulate(text, atoms, at, first.start)


def _read_vague(text: str, atoms: list[_Atom], at: int) -> tuple[Number | None, int]:
    first = atoms[at]
    low, end = Decimal(VAGUE[first.word]), first.end
    after = at + 1
    if _gap(text, atoms, at) == " of " and atoms[after].word in VAGUE:
        low, end = low * VAGUE[atoms[after].word], atoms[after].end
        after += 1
    if first.word in ("scores", "tens") and end == first.end and not _VAGUE_COUNT.match(text, end):
        return None, after  # "he scores", "the tens"
    high = Decimal(_SCORES_END) if first.word == "scores" else low * 10
    return Number(Span(first.start, end), low, "vague", high), after


def _read_half(text: str, atoms: list[_Atom], at: int) -> tuple[Number | None, int]:
    first, gap = atoms[at], _gap(text, atoms, at)
    if gap in (" ", " a ") and atoms[at + 1].word in ("dozen", *SCALES):
        scale = 12 if atoms[at + 1].word == "dozen" else SCALES[atoms[at + 1].word]
        return Number(Span(first.start, atoms[at + 1].end), Decimal(scale) / 2, "words"), at + 2
    if _HALF_OF_PLAY.search(text, max(0, first.start - 8), first.start):
        return None, at + 1
    if _BOUND_OF_HALF.search(text, max(0, first.start - 8), first.start) or re.match(
        r"\s+(?:of|the|a|an|its|their|his|her|all)\b|\s*[,.;)]", text[first.end : first.end + 8]
    ):
        return Number(Span(first.start, first.end), Decimal("0.5"), "fraction"), at + 1
    return None, at + 1


def _scaled_part(text: str, atoms: list[_Atom], at: int, start: int, parts: Decimal) -> tuple[Number, int]:
    """A fraction whose denominator is this atom, and the scale after it ("a quarter of a million")."""
    value = part_of(parts, PARTS[atoms[at].word])
    if _gap(text, atoms, at) in (" of a ", " ") and (scale := SCALES.get(atoms[at + 1].word)):
        return Number(Span(start, atoms[at + 1].end), value * scale, "words"), at + 2
    return Number(Span(start, atoms[at].end), value, "fraction"), at + 1


def _accumulate(text: str, atoms: list[_Atom], at: int, start: int) -> tuple[Number | None, int]:
    """A number built word by word: each word must be smaller than what stands before it."""
    total, current, ceiling = Decimal(0), Decimal(0), 10**15
    form: Form = "digits" if not atoms[at].word else "words"
    first, gap = at, " "
    while at < len(atoms):
        atom, word = atoms[at], atoms[at].word
        joined = gap.strip()  # "", "and", "and a"
        if joined not in ("", "and", "and a", "a"):
            break
        if word == "" and at == first:
            current = atom.value
        elif word in ONES and _fits(current, total, ONES[word], joined, form):
            current += ONES[word]
        elif word in TENS and current % 100 == 0 and form == "words" and joined in ("", "and"):
            current += TENS[word]
        elif word == "half" and joined == "and a" and at > first:
            current, total = (
                (current + Decimal("0.5"), total) if current else (current, total + Decimal(ceiling) / 2)
            )
        elif (
            word in PARTS
            and at > first
            and joined == ""
            and total == 0
            and current == current.to_integral_value()
            and current <= 20
            and _names_part(text, atoms, at, current)
        ):
            return _scaled_part(text, atoms, at, start, current)
        elif word == "half" and at == first + 1 and joined == "" and current == 1 and form == "words":
            return Number(Span(start, atom.end), Decimal("0.5"), "fraction"), at + 1
        elif word == "crore" and at > first and atoms[at - 1].word == "lakh" and joined == "":
            total *= SCALES[word]
        elif word in PARTS and at > first and joined == "and a" and current:
            current += part_of(1, PARTS[word])
        elif word in ("dozen", "dozens") and (
            at == first or (current and joined == "" and (word == "dozen" or current < _MOST_DOZENS))
        ):
            total, current = total + max(current, Decimal(1)) * 12, Decimal(0)
            at += 1
            break
        elif word == "hundred" and joined == "" and current < 100:
            current = max(current, Decimal(1)) * 100
        elif (
            word in SCALES
            and SCALES[word] < ceiling
            and joined == ""
            and (current or at == first)
            and not atom.scaled
        ):
            ceiling = SCALES[word]
            total, current = total + max(current, Decimal(0) if current else Decimal(1)) * ceiling, Decimal(0)
        else:
            break
        gap = _gap(text, atoms, at) or ";"
        at += 1
        if at < len(atoms) and atoms[at].word == "" and at > first:
            break
    if at == first:
        return None, at + 1
    if joined_fraction := _mixed(text, atoms, at, current):
        return Number(Span(start, atoms[at + 1].end), total + current + joined_fraction, form), at + 2
    if atoms[first].scaled and form == "digits" and total + current < 1:
        form = "fraction"
    return Number(Span(start, atoms[at - 1].end), total + current, form), at


def _fits(current: Decimal, total: Decimal, ones: int, joined: str, form: Form) -> bool:
    if form == "digits":
        return False
    if current == 0 and total == 0:
        return joined == ""
    if joined in {"a", "and a"}:
        return False
    if current % 100 == 0:
        return joined == "and" or current > 0 or total > 0
    return joined == "" and current % 10 == 0 and 0 < ones < 10


def _names_part(text: str, atoms: list[_Atom], at: int, parts: Decimal) -> bool:
    """True for "two thirds" and "one-third", but not "two quarter-finals" or "one third party"."""
    word = atoms[at].word
    if parts > 1:
        return word.endswith("s")
    return (
        bool(re.match(r"\s+(?:of|the)\b|\s*[,.;)]|\s*$", text[atoms[at].end : atoms[at].end + 6]))
        or text[atoms[at].start - 1] == "-"
    )


def _mixed(text: str, atoms: list[_Atom], at: int, current: Decimal) -> Decimal | None:
    """The fraction of "one and two thirds", where `at` stands on "two"."""
    if not current or at + 1 >= len(atoms) or at == 0:
        return None
    if _gap(text, atoms, at - 1) != " and " or _gap(text, atoms, at) != " ":
        return None
    parts, whole = ONES.get(atoms[at].word), PARTS.get(atoms[at + 1].word)
    return part_of(parts, whole) if parts and whole and parts < whole else None
