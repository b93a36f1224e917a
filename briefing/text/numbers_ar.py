"""Numbers as they are printed in Arabic: both kinds of digits, words, fractions, vague plurals.

`read_arabic_numbers` reads "٣٤٠٠", "3,32 مليون", "ثلاثة عشر", "ألف ومئتي", "ثلثي", "عشرات الآلاف".
Words are compared without vowel signs and with one form of alef. A letter that is tied to the word
("و", "ب", "ل") stays outside the span.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal
from typing import NamedTuple

from briefing.model import Span
from briefing.text.numbers import LONGEST, Form, Number

_SIGNS = re.compile(r"[\u064b-\u0655\u0670\u0640]")
_TOKEN = re.compile(
    r"[\u0621-\u065f\u0670\u0640]+|(?<![A-Za-z\d٠-٩/:.-])[\d٠-٩]+(?:[.,٫٬][\d٠-٩]+)*(?![A-Za-z\d٠-٩/:])|[^\W\d_]+|[٪%]"
)
_TO_WESTERN = str.maketrans("٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹", "01234567890123456789")
_ALEFS = str.maketrans("أإآٱى", "ااااي")


def plain_arabic(word: str) -> str:
    """The word without vowel signs and tatweel, with one form of alef and of final ya."""
    return _SIGNS.sub("", word).translate(_ALEFS)


def _table(words: dict[int, str]) -> dict[str, int]:
    return {plain_arabic(word): value for value, all_of in words.items() for word in all_of.split()}


_ONES = _table({
    2: "اثنان اثنين اثنتان اثنتين", 3: "ثلاثة ثلاث ثلاثا", 4: "أربعة أربع أربعا", 5: "خمسة خمس خمسا", 6: "ستة ست ستا",
    7: "سبعة سبع سبعا", 8: "ثمانية ثماني ثمان ثمانيا", 9: "تسعة تسع تسعا", 10: "عشرة عشر عشرا",
})  # fmt: skip
# Only before "عشر": alone they are a pronoun ("أحد") or an article.
_TEEN_ONES = _table({1: "أحد إحدى احد", 2: "اثنا اثني اثنتا اثنتي"})
_TEN = frozenset(map(plain_arabic, ("عشر", "عشرة")))
_TENS = _table({
    20: "عشرون عشرين", 30: "ثلاثون ثلاثين", 40: "أربعون أربعين", 50: "خمسون خمسين", 60: "ستون ستين", 70: "سبعون سبعين",
    80: "ثمانون ثمانين", 90: "تسعون تسعين",
})  # fmt: skip
_HUNDREDS = _table({100: "مئة مائة", 200: "مئتان مئتين مئتي مئتا مائتان مائتين مائتي"}) | {
    plain_arabic(stem + hundred): 100 * value
    for value, stems in {
        3: "ثلاث",
        4: "أربع",
        5: "خمس",
        6: "ست",
        7: "سبع",
        8: "ثماني ثمان ثمن",
        9: "تسع",
    }.items()
    for stem in stems.split()
    for hundred in ("مئة", "مائة")
}
_SCALES = _table({1000: "ألف ألفا آلاف الف", 10**6: "مليون مليونا ملايين", 10**9: "مليار مليارا مليارات بليون",
                  10**12: "تريليون ترليون تريليونات تريليونا"})  # fmt: skip
_DUAL_SCALES = _table({2000: "ألفان ألفين ألفي ألفا", 2 * 10**6: "مليونان مليونين مليوني", 2 * 10**9: "ملياران مليارين ملياري",
                       2 * 10**12: "تريليونان تريليونين تريليوني"})  # fmt: skip
del _DUAL_SCALES[plain_arabic("ألفا")]  # "a thousand" in the accusative far more often than the dual
# Low and high end of vague plurals, as Arabic labels have them; the plural says at least two.
_VAGUE = _table(
    {20: "عشرات", 200: "مئات مائات", 2000: "آلاف ألوف آلافا ألوفا", 2 * 10**6: "ملايين", 2 * 10**9: "مليارات"}
)
_DOZENS_LOW = 24
_FRACTIONS: dict[str, Decimal] = {
    plain_arabic(word): Decimal(value)
    for value, all_of in {
        "0.5": "نصف النصف نصفها نصفهم نصفه", "0.3333": "ثلث الثلث ثلثها ثلثهم ثلثه", "0.6667": "ثلثا ثلثي ثلثين الثلثين ثلثيها ثلثيهم ثلثيه ثلثاها ثلثاهم ثلثاه",
        "0.25": "ربع الربع ربعها ربعهم", "0.2": "خمس الخمس خمسها خمسهم",
        "0.1": "عشر العشر عشرها عشرهم",
    }.items()
    for word in all_of.split()
}  # fmt: skip
# "ثلاثة أخماس": the parts of a whole, and how many there are.
_PARTS = _table(
    {3: "أثلاث", 4: "أرباع", 5: "أخماس", 6: "أسداس", 7: "أسباع", 8: "أثمان", 9: "أتساع", 10: "أعشار"}
)
# "ونصف المليون": what a part of the last scale adds.
_AND_PARTS = {
    "و" + word: value for word, value in _FRACTIONS.items() if value in (Decimal("0.5"), Decimal("0.25"))
}
# "واحد وعشرون": one, only before tens.
_ONE = frozenset(map(plain_arabic, ("واحد", "واحدة", "واحدا", "أحد", "إحدى")))
# Before a bare noun these are the dual: "مليونا برميل"; with the accusative's stroke they are one.
_CONSTRUCT_DUALS = _table({2000: "ألفا", 2 * 10**6: "مليونا", 2 * 10**9: "مليارا"})
# "الثاني عشر", "التاسعة عشرة" are ordinals.
_ORDINALS = frozenset(
    map(plain_arabic, "الحادي الحادية الثاني الثانية الثالث الثالثة الرابع الرابعة الخامس الخامسة السادس السادسة السابع السابعة الثامن الثامنة التاسع التاسعة".split())
)  # fmt: skip
# "خمسة آلاف مليار": only so large a scale multiplies the thousands before it.
_MULTIPLIED = 10**6
_PREFIX = frozenset("وفبلك")
# "لست": "I am not", and no "for six".
_NO_PREFIX = frozenset(map(plain_arabic, "لست ولست فلست".split()))
_DAMMA = "\u064f"
_SIGNED = {
    "خمس": "0.2",
    "عشر": "0.1",
    "سدس": "0.1667",
    "سبع": "0.1429",
    "ثمن": "0.125",
    "تسع": "0.1111",
    "ربع": "0.25",
    "ثلث": "0.3333",
}
# Vowel signs tell the fifth ("خُمس") from five ("خمس").
_FIFTHS = re.compile(r"^[وفبلك]?(?:خُمس|عُشر|سُدس|سُبع|ثُمن|تُسع|رُبع|ثُلث)")


_WORD_TABLES = (_ONES, _TENS, _HUNDREDS, _SCALES, _DUAL_SCALES, _VAGUE, _FRACTIONS)


class Token(NamedTuple):
    """A word, a run of digits or a percent sign."""

    start: int
    end: int
    # Without vowel signs; digits in Western form.
    word: str


def arabic_tokens(text: str, start: int, end: int) -> list[Token]:
    """Words, digits and percent signs of a stretch of text in order."""
    plain = (
        Token(match.start(), match.end(), plain_arabic(match.group()).translate(_TO_WESTERN))
        for match in _TOKEN.finditer(text, start, end)
    )
    return [_as_part(text, token) for token in plain if token.word]


def _as_part(text: str, token: Token) -> Token:
    """The token; a part of a whole keeps the sign that tells it ("خُمس")."""
    marked = _DAMMA in text[token.start : token.end] and _FIFTHS.match(text[token.start : token.end])
    return token._replace(word=token.word + _DAMMA) if marked and token.word[-3:] in _SIGNED else token


class _Part(NamedTuple):
    kind: str  # digits, ones, teen, tens, hundred, scale, dual, vague, fraction
    value: Decimal
    start: int
    joined: bool  # tied to "و"


def definite_number(word: str) -> int | None:
    """The value of a number from three to ten with the article ("الخمسة"), as `plain_arabic` leaves it."""
    value = _ONES.get(word.removeprefix("ال"), 0) if word.startswith("ال") else 0
    return value if value > _PAIR else None


_PAIR = 2


def is_number_word(word: str) -> bool:
    """True for a word of a number ("ثلاث", "وعشرين", "ألف") as `plain_arabic` leaves it."""
    return any(part in table for part in (word, word[1:]) for table in _WORD_TABLES)


def read_arabic_numbers(text: str, tokens: list[Token]) -> Iterator[Number]:
    """Numbers of a text that is split into words, in order; ordinals and "واحد" left out."""
    at = 0
    while at < len(tokens):
        number, after = _read(text, tokens, at)
        if number is not None:
            yield number
        at = max(after, at + 1)


def _read(text: str, tokens: list[Token], at: int) -> tuple[Number | None, int]:
    part = _part(tokens[at], tokens[at + 1] if at + 1 < len(tokens) else None)
    definite = _definite(tokens, at)
    if definite:
        return _number(text, tokens[at].start, tokens[at].end, definite, "words"), at + 1
    if part is None or (at and tokens[at].word in _TEN and tokens[at - 1].word in _ORDINALS):
        return None, at + 1
    if part.kind == "vague":
        return _read_vague(tokens, at, part)
    if part.kind == "fraction":
        scale = _scale(tokens, at + 1)
        if scale and not text[tokens[at].end : tokens[at + 1].start].strip():  # "نصف مليون"
            return _number(text, part.start, tokens[at + 1].end, part.value * scale, "words"), at + 2
        return _number(text, part.start, tokens[at].end, part.value, "fraction"), at + 1
    whole = _PARTS.get(tokens[at + 1].word, 0) if at + 1 < len(tokens) else 0
    if part.kind == "ones" and part.value < whole:
        share = (part.value / whole).quantize(Decimal("0.0001"))
        return _number(text, part.start, tokens[at + 1].end, share, "fraction"), at + 2
    if part.kind == "scale" and _is_dual(text, tokens, at):
        value = Decimal(_CONSTRUCT_DUALS[tokens[at].word])
        return _number(text, part.start, tokens[at].end, value, "words"), at + 1
    return _sum_up(text, tokens, at, part)


# Behind these a definite ten is a number and no ordinal: "يفوق الثمانين".
_OVER = frozenset(
    map(
        plain_arabic,
        "يفوق تفوق تجاوز تجاوزت يتجاوز تتجاوز نحو قرابة زهاء حوالي ناهز ناهزت يناهز تناهز دون فوق".split(),
    )
)


def _definite(tokens: list[Token], at: int) -> Decimal | None:
    """The value of "الثمانين", "المئة" behind "more than", "about" and their kin."""
    word = tokens[at].word.removeprefix("ال")
    if at == 0 or word == tokens[at].word or tokens[at - 1].word not in _OVER:
        return None
    value = _TENS.get(word) or _HUNDREDS.get(word)
    return Decimal(value) if value else None


def _is_dual(text: str, tokens: list[Token], at: int) -> bool:
    """True for "مليونا برميل", which is two millions."""
    token = tokens[at]
    if (
        token.word not in _CONSTRUCT_DUALS
        or "\u064b" in text[token.start : token.end]
        or at + 1 >= len(tokens)
    ):
        return False
    following = tokens[at + 1]
    alone = not (at and tokens[at - 1].word[0].isdigit()) and not text[token.end : following.start].strip()
    return (
        alone
        and following.word[0].isalpha()
        and not following.word.startswith(("و", "من", "ال", "في", "على", "عن"))
    )


def _sum_up(text: str, tokens: list[Token], at: int, first: _Part) -> tuple[Number | None, int]:
    total, current, ceiling, last_kind = Decimal(0), Decimal(0), Decimal(10**15), ""
    part: _Part | None = first
    end, begun = tokens[at].end, at
    while part is not None:
        if not _goes_on(part, last_kind, current, total, ceiling, begin=at == begun):
            break
        if part.kind == "scale" and last_kind == "scale" and not current:
            total, ceiling = total * part.value, part.value  # "خمسة آلاف مليار"
        elif part.kind == "scale":
            total, current, ceiling = total + (current or Decimal(1)) * part.value, Decimal(0), part.value
        elif part.kind == "dual":
            total, ceiling = total + part.value, part.value / 2
        elif part.kind == "hundred":
            current = current * 100 if part.value == 100 and 2 < current < 10 else current + part.value
        elif part.kind == "teen":
            current += part.value
        else:
            current += part.value
        end, last_kind = tokens[at].end, part.kind
        at += 1
        if at >= len(tokens) or text[end : tokens[at].start].strip():
            break
        if last_kind in ("scale", "dual") and tokens[at].word in _AND_PARTS:
            whole = ceiling if last_kind == "scale" else part.value / 2
            total += _AND_PARTS[tokens[at].word] * whole  # "مليون ونصف المليون"
            end, at = tokens[at].end, at + 1
            if _scale(tokens, at) == whole:
                end, at = tokens[at].end, at + 1
            break
        while last_kind in ("scale", "dual") and (added := _added(text, tokens, at, ceiling)) is not None:
            low, ceiling, at = added  # "3 ملايين و200 ألف", "11 ألفا و500"
            total, end = total + low, tokens[at - 1].end
            if at >= len(tokens) or text[end : tokens[at].start].strip():
                return _number(
                    text, first.start, end, total, "words" if first.kind != "digits" else "digits"
                ), at
        part = _part(tokens[at], tokens[at + 1] if at + 1 < len(tokens) else None, counting=True)
        if (
            part is not None
            and last_kind in ("scale", "dual")
            and part.joined
            and _scale(tokens, at + 1) >= ceiling
        ):
            break  # "بين ألفين وثلاثة آلاف"
    form: Form = "digits" if first.kind == "digits" else "words"
    return _number(text, first.start, end, total + current, form), at


def _added(text: str, tokens: list[Token], at: int, ceiling: Decimal) -> tuple[Decimal, Decimal, int] | None:
    """What "و200 ألف" or "و500" adds to a number in digits: its value, what may still follow, and the next place."""
    if at + 1 >= len(tokens) or tokens[at].word != "و" or text[tokens[at].end : tokens[at + 1].start]:
        return None
    low = _part(tokens[at + 1], None)
    if low is None or low.kind != "digits" or low.value >= 1000:
        return None
    scale = _scale(tokens, at + 2)
    if 0 < scale < ceiling:
        return low.value * scale, Decimal(scale), at + 3
    return (low.value, Decimal(1), at + 2) if not scale and ceiling > 1 else None


def _scale(tokens: list[Token], at: int) -> int:
    """The value of "مليون" or "المليون" at this place; 0 for any other word."""
    if at >= len(tokens):
        return 0
    word = tokens[at].word
    return _SCALES.get(word) or _SCALES.get(word.removeprefix("ال"), 0)


def _goes_on(
    part: _Part, last: str, current: Decimal, total: Decimal, ceiling: Decimal, *, begin: bool
) -> bool:
    """True where a part can follow what was read: "خمسة وعشرين", "مئة وخمسين ألف", "ثلاثة عشر"."""
    if begin:
        return True
    if part.kind in ("digits", "vague", "fraction"):
        return False
    if part.kind == "scale" and last == "scale" and not part.joined and total and not current:
        return part.value >= _MULTIPLIED > ceiling
    if part.kind == "scale":
        return (
            part.value < ceiling
            and not (part.joined and (current or not total))
            and not (total and not current and not part.joined)
        )
    if part.kind == "teen":
        if part.joined:  # "مئة وعشرة"
            return last in ("hundred", "scale", "dual") and current % 100 == 0
        return last == "ones" and current % 100 < 10
    if part.kind == "tens":
        return part.joined and (last == "ones" or current % 100 == 0)
    if part.kind == "hundred":
        return (part.joined and last in ("scale", "dual")) or (
            not part.joined and last == "ones" and part.value == 100
        )
    if part.kind == "dual":
        return part.joined and part.value < ceiling and current == 0
    return part.joined and last in ("hundred", "scale", "dual") and current % 100 == 0


def _part(token: Token, following: Token | None, *, counting: bool = False) -> _Part | None:
    """What a word adds to a number; a letter tied in front is taken off where the word needs it."""
    if token.word[0].isdigit():
        value = _digits(token.word)
        return _Part("digits", value, token.start, joined=False) if value is not None else None
    found = _look_up(token.word, following, counting=counting)
    if found is not None:
        return _Part(found[0], found[1], token.start, joined=False)
    if token.word[0] in _PREFIX and len(token.word) > 2 and token.word not in _NO_PREFIX:
        found = _look_up(token.word[1:], following, counting=counting)
        if found is not None:
            return _Part(found[0], found[1], token.start + 1, joined=token.word[0] == "و")
    return None


def _look_up(word: str, following: Token | None, *, counting: bool) -> tuple[str, Decimal] | None:
    after = following.word if following is not None else ""
    if word in _ONE and after[:1] == "و" and after[1:] in _TENS:
        return "ones", Decimal(1)
    if word in _TEEN_ONES:
        return ("ones", Decimal(_TEEN_ONES[word])) if after in _TEN else None
    if counting and word in _TEN:
        return "teen", Decimal(10)
    if word.endswith(_DAMMA) and word[:-1] in _SIGNED:
        return "fraction", Decimal(_SIGNED[word[:-1]])
    if word in _FRACTIONS and (word not in _ONES or _names_whole(after)):
        return "fraction", _FRACTIONS[word]
    for kind, table in (("ones", _ONES), ("tens", _TENS), ("hundred", _HUNDREDS), ("dual", _DUAL_SCALES)):
        if word in table:
            return kind, Decimal(table[word])
    vague = word if word in _VAGUE else word.removeprefix("ال")
    if not counting and vague in _VAGUE:
        return "vague", Decimal(_VAGUE[vague])
    return ("scale", Decimal(_SCALES[word])) if word in _SCALES else None


def _names_whole(after: str) -> bool:
    """True for a part of a whole: "خمس الكلفة" is a fifth of the cost, "خمس ساعات" five hours."""
    return after.startswith("ال") and not after.endswith("ات")


def _digits(word: str) -> Decimal | None:
    if len(word) > LONGEST:
        return None
    grouped = re.fullmatch(r"\d{1,3}(?:[,٬]\d{3})+(?:[.٫]\d+)?", word)
    if grouped:
        return Decimal(re.sub(r"[,٬]", "", word).replace("٫", "."))
    decimal = re.fullmatch(r"\d+(?:[.,٫]\d+)?", word)
    return Decimal(re.sub(r"[,٫]", ".", word)) if decimal else None


def _read_vague(tokens: list[Token], at: int, part: _Part) -> tuple[Number, int]:
    low, end, after = part.value, tokens[at].end, at + 1
    following = tokens[after].word if after < len(tokens) else ""
    scale = following if following in _VAGUE else following.removeprefix("ال")
    if scale in _SCALES and scale in _VAGUE and low < 2000:
        low, end = low * _SCALES[scale], tokens[after].end
        return Number(Span(part.start, end), low, "vague", low * 5 - 1), after + 1
    high = low * 5 - 1
    return Number(Span(part.start, end), Decimal(_DOZENS_LOW) if low == 20 else low, "vague", high), after


def _number(text: str, start: int, end: int, value: Decimal, form: Form) -> Number:
    while start < end and text[start] == "\u0640":
        start += 1
    if value == value.to_integral_value():
        value = value.quantize(Decimal(1))
    return Number(Span(start, end), value, form)
