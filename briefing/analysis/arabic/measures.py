"""Arabic measures: lengths, areas, weights, volumes and times, with what they are of and their kind."""

from __future__ import annotations

import re
from dataclasses import replace
from decimal import Decimal

from briefing.analysis.arabic import words
from briefing.analysis.arabic.ages import AGE_UNITS, is_age, whose_age
from briefing.analysis.arabic.counted import owner
from briefing.analysis.arabic.kinds import with_counted
from briefing.analysis.arabic.noun_phrases import back, noun_phrase
from briefing.analysis.arabic.nouns import kind_of
from briefing.analysis.arabic.phrases import ArabicSentence
from briefing.analysis.quantities.kinds import kind_of_unit
from briefing.model import Figure, FigureKind, Span
from briefing.text.numbers_ar import plain_arabic

# What makes barrels barrels a day; "برميل نفط يوميا", "برميل من الخام في اليوم".
_DAILY = re.compile(r"(?:\s+(?:من\s+)?(?:ال)?(?:نفط|خام|نفط الخام))?\s+(?:في اليوم|يومي[اًّ]+)")
# "60 كم/س", "80 كيلومترا في الساعة".
_RATE = re.compile(r"\s*/\s*(?:ال)?(?:س|ساعة)(?!\w)|\s+في الساعة(?!\s+ال)")
_BY_DAY = frozenset(("barrel", "ton", "liter", "cubic meter", "kg"))
# Behind these "من" says from where.
_FROM_WHERE = frozenset(map(plain_arabic, "مسافة بعد يبعد تبعد يبعدون تقع يقع قبل".split()))
_OUTPUT = frozenset(map(plain_arabic, ("الصادرات", "الإنتاج", "صادرات", "إنتاج", "الإنتاجية", "إنتاجه")))


def read_measure(sentence: ArabicSentence, figure: Figure, at: int) -> Figure:
    """The measure whose unit is the token at `at`, with what it is of."""
    text = sentence.text
    figure = _with_unit(sentence, figure, at)
    if figure.unit in AGE_UNITS and is_age(sentence, figure):
        return with_counted(figure, text, whose_age(sentence, figure.span.start), "age")
    counted = _contents(sentence, figure) or owner(sentence, figure) or _measured(sentence, figure)
    kind = _kind_of_measure(sentence, figure.unit, counted)
    if figure.unit in _BY_DAY and counted is not None and (daily := _DAILY.match(text, counted.end)):
        figure = replace(figure, unit=f"{figure.unit}/day", span=Span(figure.span.start, daily.end()))
    return with_counted(figure, text, counted, kind)


def _with_unit(sentence: ArabicSentence, figure: Figure, at: int) -> Figure:
    """The figure with its unit: squared, by day or hour, or with a half more."""
    tokens, text = sentence.tokens, sentence.text
    word, end = tokens[at].word, tokens[at].end
    unit = words.UNITS.get(word) or words.UNITS[word.removeprefix("ال")]
    following = tokens[at + 1].word if at + 1 < len(tokens) else ""
    if unit in ("meter", "km") and following.startswith("مربع"):
        unit, end = f"square {unit}", tokens[at + 1].end
    elif unit in ("meter", "foot") and following.startswith("مكعب"):
        unit, end = f"cubic {unit}", tokens[at + 1].end
    elif following == plain_arabic("ونصف"):
        figure = replace(figure, value=figure.value + Decimal("0.5"))
        whole = at + 2 < len(tokens) and tokens[at + 2].word.removeprefix("ال") in words.UNITS
        end = tokens[at + 1 + whole].end
    if unit in ("km", "mile") and (rate := _RATE.match(text, end)):
        unit, end = f"{unit}/hour", rate.end()
    elif unit in _BY_DAY and (daily := _DAILY.match(text, end)):
        unit, end = f"{unit}/day", daily.end()
    return replace(figure, span=Span(figure.span.start, end), unit=unit)


def _contents(sentence: ArabicSentence, figure: Figure) -> Span | None:
    """What is measured out, behind the unit: "طن من القمح", "أربعة أضعاف الشباك"; a place is where it comes from."""
    tokens = sentence.tokens
    after = sentence.after(figure.span.end)
    if after >= len(tokens):
        return None
    word = tokens[after].word
    if word == "من" and not _is_way(sentence, figure):
        found = noun_phrase(sentence, after + 1)
        if found is None or not figure.unit.startswith("barrel"):
            return found
        return None if kind_of(plain_arabic(found.of(sentence.text).split()[0])) == "places" else found
    if figure.unit == "times" and (word.startswith(("ال", "هذ")) or word.endswith(("ها", "هم"))):
        return noun_phrase(sentence, after)
    return None


# By weight these are goods, and those weapons.
_GOODS = re.compile(
    plain_arabic(
        r"(?<!\w)(?:ال)?(?:قمح|طحين|دقيق|شعير|ذرة|أرز|رز|سكر|وقود|نفط|غاز|بنزين|مازوت|ديزل|حنطة|بذار|بذور|زيت|زيتون|قطن|فوسفات|أسمدة|إسمنت|حديد|خضار|فواكه|تمور|تمر|بطاطا|لحوم|مساعدات|أغذية|أدوية|حبوب|بضائع|كبريت|سجائر|تبغ|شاي|مخدرات|مخدرة|حشيش|كبتاغون|هيروين|كوكايين|ميثامفيتامين)(?!\w)"
    )
)
_EXPLOSIVES = re.compile(plain_arabic(r"متفجر|سي ?فور|سيفور|نترات|بارود|ذخيرة|ذخائر|عتاد|أسلحة|ديناميت"))


_CARGO = re.compile(
    plain_arabic(
        r"حمول|شحن|مخزون|احتياطي|صادرات|واردات|تصدير|استيراد|تصدر|تهريب|محملة|إنتاج|صوامع|استلم|مخدر|ينتج|تنتج|محصول|تسويق|استلام"
    )
)


_FUEL = re.compile(r"(?<!\w)(?:ال)?(?:غاز|نفط|بنزين|مازوت|وقود)(?!\w)")
_RAIN = re.compile(r"امطار|هطول|ثلوج|الامطار")


def _is_way(sentence: ArabicSentence, figure: Figure) -> bool:
    """True for "على بعد 20 كيلومترا من الحدود"."""
    at = sentence.after(figure.span.start)
    return any(t.word in _FROM_WHERE for t in sentence.tokens[max(0, at - 3) : at])


def _kind_of_measure(sentence: ArabicSentence, unit: str, counted: Span | None) -> FigureKind:
    what = plain_arabic(counted.of(sentence.text)) if counted is not None else ""
    if unit.split("/", maxsplit=1)[0] in ("ton", "kg", "gram", "liter"):
        if _EXPLOSIVES.search(what):
            return "equipment"
        if _GOODS.search(what):
            return "trade-volume"
    if unit.startswith("cubic") and _FUEL.search(plain_arabic(sentence.span.of(sentence.text))):
        return "trade-volume"
    if unit in ("mm", "cm") and _RAIN.search(plain_arabic(sentence.span.of(sentence.text))):
        return "other"
    if unit.split("/", maxsplit=1)[0] in ("ton", "kg") and _CARGO.search(
        plain_arabic(sentence.text[sentence.span.start : sentence.span.end])
    ):
        return "trade-volume"
    return kind_of_unit(unit) or "other"


_YEAR = frozenset(map(plain_arabic, ("عام", "سنة", "رقم")))


def _measured(sentence: ArabicSentence, figure: Figure) -> Span | None:
    """What has this length or lasts so long: the noun of the bound, or before "طوله" and "بطول"."""
    tokens = sentence.tokens
    index = sentence.after(figure.span.start)
    for token in tokens[index : sentence.after(figure.number.start)]:
        if token.word.startswith("ال") and len(token.word) > 4:
            return Span(token.start, token.end)
    if index > 1 and words.DIMENSION.match(tokens[index - 1].word) and tokens[index - 2].word != "على":
        last = index - 2
        while last > 0 and (tokens[last].word[0].isdigit() or tokens[last].word in _YEAR):
            last -= 1  # "أنشئ الخط عام 1952 بطول"
        return back(sentence, last)
    if figure.unit.startswith("barrel"):
        return next((Span(t.start, t.end) for t in reversed(tokens[:index]) if t.word in _OUTPUT), None)
    return None
