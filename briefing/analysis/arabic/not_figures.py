"""Numbers in Arabic that tell no quantity: dates, hours, numbers of resolutions and telephones, names."""

from __future__ import annotations

import re

from briefing.analysis.arabic import words
from briefing.analysis.arabic.nouns import KIND_OF
from briefing.analysis.arabic.phrases import ArabicSentence
from briefing.model import Span
from briefing.text.numbers import Number
from briefing.text.numbers_ar import plain_arabic

_YEARS = (1900, 2100)


def _words(text: str) -> frozenset[str]:
    return frozenset(map(plain_arabic, text.split()))


_YEAR_BEFORE = _words("عام العام سنة في منذ لعام بعام حتى من خلال قبل بعد نهاية مطلع")
# "الدقيقة 23", "عيار 21": behind these a number is a name.
_NUMBERED = _words(
    "الساعة رقم القرار المادة الرقم المادتين البند هاتف الهاتف فاكس الدقيقة الصفحة الفقرة عيار الفئة فئة القناة الغرفة الطابق المرسوم الحلقة اللواء لواء الفوج فوج المركز المرتبة الكتيبة كتيبة السرية الفرقة"
)
# "لقرار مجلس الأمن 350": the number of what stands so many words before, where no noun follows.
_ACTS = _words("قرار القرار قراره مرسوم المرسوم قانون القانون الطريق")
_LONGEST_ACT = 4
# "كوردستان 24", "فرانس 24": channels.
_CHANNELS = _words("كوردستان كردستان فرانس كوردستان24 آي")
# "الساعات الـ24 الفائتة", "الـ72 ساعة المقبلة": a window, and no length of its own.
_SPANS_OF_TIME = _words("الساعات الأيام الأشهر الشهور السنوات الأعوام الأسابيع الدقائق")
# "بعد ثلاثة أيام", "قبل أسبوعين": when something was, and not how long it lasted.
_WHEN = _words("بعد قبل")
_TIMES = frozenset(("second", "minute", "hour", "day", "night", "week", "month", "year", "decade"))
# "«فلسطين 2»", "«ألف»": a number in marks with at most so many characters before it is part of a name.
_NAME_BEFORE = re.compile(r"[«“\"‘']\s*(?:[^\W\d_]+[\s-]+){0,3}$")
_MARK_BEHIND = re.compile(r"\s*[»”\"’']")
_LONGEST_NAME = 30
_DIGITS_BEHIND = re.compile(r"\s*[:/]\s*[\d٠-٩]| [\d٠-٩]{3}(?![\d٠-٩])")


def counts(sentence: ArabicSentence, number: Number) -> bool:
    """False for dates, years, hours, windows, names and the numbers of resolutions and telephones."""
    text, tokens = sentence.text, sentence.tokens
    at = sentence.after(number.span.end)
    following = tokens[at].word if at < len(tokens) else ""
    first = sentence.holding(number.span.start)
    previous = tokens[first - 1].word if first else ""
    if following in words.MONTHS or previous in words.MONTHS or previous in _NUMBERED:
        return False
    if following == "من" and at + 1 < len(tokens) and tokens[at + 1].word in words.MONTHS:
        return False
    printed = number.span.of(text)
    if number.form == "digits" and _is_of_a_series(sentence, number, first, printed):
        return False
    if number.form == "digits" and len(printed) == 4 and _is_year(number, printed):
        known = KIND_OF.keys() | words.UNITS.keys() | words.CURRENCIES.keys()
        return previous not in _YEAR_BEFORE and following in known
    if number.value == 24 and previous in _CHANNELS:
        return False
    if _in_a_name(text, number.span) or _is_window(sentence, first, following):
        return False
    return not (number.form == "fraction" and words.ORDINAL_AFTER.match(text, number.span.end))


def is_moment(sentence: ArabicSentence, span: Span, unit: str) -> bool:
    """True for a length of time that tells when something was: "بعد ثلاثة أيام", but not "بعد أسبوعين من التوتر"."""
    first, behind = sentence.holding(span.start), sentence.after(span.end)
    measured = behind < len(sentence.tokens) and sentence.tokens[behind].word in ("من", "على")
    return (
        unit in _TIMES
        and not measured
        and first > 0
        and sentence.tokens[first - 1].word.lstrip("وف") in _WHEN
    )


def _is_year(number: Number, printed: str) -> bool:
    return printed.isdigit() and _YEARS[0] <= number.value <= _YEARS[1]


def _is_of_a_series(sentence: ArabicSentence, number: Number, first: int, printed: str) -> bool:
    """True for the parts of a telephone number, a ratio or date, and the number of a resolution."""
    text, tokens = sentence.text, sentence.tokens
    if _DIGITS_BEHIND.match(text, number.span.end) or (
        len(printed) > 1 and re.match(r"[0٠][\d٠-٩]", printed)
    ):
        return True
    acts = []
    for k in range(first - 1, max(-1, first - 1 - _LONGEST_ACT), -1):
        if re.search(r"[،؛:.]", text[tokens[k].end : tokens[k + 1].start]):
            break
        acts.append(tokens[k].word.lstrip("ولبف"))
    at = sentence.after(number.span.end)
    gap = text[number.span.end : tokens[at].start if at < len(tokens) else sentence.span.end]
    return gap.strip() != "" and any(word in _ACTS for word in acts)


def _is_window(sentence: ArabicSentence, first: int, following: str) -> bool:
    """True for "الساعات الـ24 الفائتة": the article is written before the number."""
    tokens = sentence.tokens
    if first == 0 or tokens[first - 1].word != "ال":
        return False
    before = tokens[first - 2].word if first > 1 else ""
    return before in _SPANS_OF_TIME or words.UNITS.get(following, "") in _TIMES


def _in_a_name(text: str, span: Span) -> bool:
    """True for a number that closes a short name in marks."""
    if not _MARK_BEHIND.match(text, span.end):
        return False
    return _NAME_BEFORE.search(text, max(0, span.start - _LONGEST_NAME), span.start) is not None
