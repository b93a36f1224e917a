"""Whose an Arabic paper is: "بيان صادر عن الهيئة", "أرقام سابقة للمؤسسة", "بيانات الجهاز المركزي الصادرة أمس"."""

from __future__ import annotations

from collections.abc import Sequence

from briefing.analysis.arabic.callings import GAVE_IT_OUT, GIVEN_OUT, its_own, without_preposition
from briefing.analysis.arabic.cues import REPORTS, SHOWN, plain_words
from briefing.analysis.arabic.sources import speaks
from briefing.text.arabic_names import BODIES
from briefing.text.numbers_ar import plain_arabic

# What a person writes as well as a body: whoever spoke last may have.
WRITTEN = plain_words("المنشور التغريدة التدوينة الرسالة التسجيل المقطع الخطاب الكلمة التعليق المقال")
# Between a paper and whose it is.
_OF_IT = plain_words("صادر صدر صادرة عن من له رسمي صحفي")
_CAME_OUT = plain_words("الصادر الصادرة الصادرين المنشور المنشورة")


def words_of_report(parts: Sequence[str]) -> tuple[list[str], bool]:
    """The words that tell whose numbers it is; True where they stand behind a "to the" ("أرقام سابقة للمؤسسة")."""
    whose = next((n for n, word in enumerate(parts) if word.startswith("لل")), 0)
    if parts[0] in REPORTS and whose > 1 and not speaks(parts[1].removeprefix("ال")):
        return [parts[0], "ال" + parts[whose][2:], *parts[whose + 1 :]], True
    to = len(parts) > 1 and parts[0] in REPORTS and parts[1][0] == "ل" and speaks(parts[1][1:])
    if to and not speaks(parts[1]):
        return [parts[0], parts[1][1:], *parts[2:]], False  # "بيانات لمنظمات إنسانية"
    return list(parts), False


def marked_body(printed: str) -> str:
    """The body that stands in marks behind "توثيق", "تقديرات"; the same words where none does."""
    first, _, rest = printed.partition(" ")
    shown = plain_arabic(first) in SHOWN and rest[:1] in tuple(_PAIRS)
    inside = rest[1:].split(_PAIRS.get(rest[:1], ""))[0] if shown else ""
    return inside or printed


_PAIRS = {"«": "»", "“": "”", '"': '"'}


def without_issue(printed: str) -> str:
    """The body without when its paper came out: "الجهاز المركزي" of "الجهاز المركزي الصادرة أمس"."""
    words = printed.split()
    end = next((n for n, word in enumerate(words) if n and plain_arabic(word) in _CAME_OUT), len(words))
    return " ".join(words[:end])


def whose_paper(printed: str) -> tuple[str, bool] | None:
    """The body named behind its paper, and whether "that it gave out" stands between; None where none is."""
    rest = printed.split()[1:]
    if len(rest) > 1 and plain_arabic(rest[0]) in GAVE_IT_OUT:
        rest[:1] = ["عن"]  # "بيان نشرته الهيئة"
    while rest and plain_arabic(rest[0]) in _OF_IT:
        rest = rest[1:]
    whose = plain_arabic(rest[0]).removeprefix("ل") if rest else ""
    given = any(plain_arabic(word) in GAVE_IT_OUT for word in printed.split()[1:2])
    if not rest or not (
        rest[0].startswith("لل") or its_own(whose.removeprefix("ال") if given else whose) in BODIES
    ):
        return None
    stop = next((n for n, word in enumerate(rest) if plain_arabic(word) in GIVEN_OUT), len(rest))
    name = without_preposition(" ".join(rest[:stop]))
    if rest[0].startswith("ل") and its_own(whose) != whose:
        name = name[1:]  # "بيان لمكتبه الإعلامي"
    return name, given
