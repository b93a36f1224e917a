"""A person's name within an Arabic noun phrase: where it begins, and where the verb's object behind it does."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from briefing.analysis.arabic.cues import DEEDS, PREPOSITIONS, TIMES, plain_words
from briefing.analysis.arabic.nouns import KIND_OF
from briefing.analysis.arabic.roles import is_office
from briefing.text.arabic_name_words import name_likeness
from briefing.text.arabic_names import (
    BODIES,
    COMPOUND_STARTS,
    DOCUMENTS,
    GIVEN,
    OFFICES,
    PLACES,
    RANK_WORDS,
    TITLES,
    is_definite,
)

# Words less like a name than this belong to none, whatever stands beside them.
UNLIKELY = -6.0
# Names of persons have at most so many units ("عبد الأمير" is one).
LONGEST_NAME = 4


@lru_cache(maxsize=20_000)
def _may_name(word: str) -> bool:
    """True for a word that may open or carry on a name: no preposition, office, body, number or adjective."""
    return (
        (word not in PREPOSITIONS or word in GIVEN)
        and (word not in TIMES or word in GIVEN)
        and (word not in DEEDS or word in GIVEN)
        and word not in BODIES
        and (word not in OFFICES or word in _OFFICES_AND_NAMES)
        and (word in GIVEN or word[0] not in "ول" or word[1:] not in _NO_NAMES)
        and word not in RANK_WORDS
        and (KIND_OF.get(word) != "places" or word in GIVEN)
        and word not in _DESCRIBES
        and not word[0].isdigit()
        and (word in GIVEN or name_likeness(word) > UNLIKELY)
        and not (word.startswith("باسم") and len(word) > 4)
        and not (word.startswith("ب") and is_definite(word))
    )


# Offices that are first names as well.
_OFFICES_AND_NAMES = plain_words("رائد أمين أمينة") | (OFFICES & GIVEN)
# With "and" or "for" before them these name nobody: "لقوات", "وإدارة".
_NO_NAMES = (
    plain_words("باقي بقية سائر جميع كل كافة مختلف بعض عدد") | BODIES | OFFICES | DEEDS | DOCUMENTS | PLACES
)
# Titles and names with the article that stand inside names as well.
WITHIN_NAMES = plain_words("الحاج الشيخ الملا الطاهر البشير الأمين الصادق الهادي المهدي النور الطيب الزين")
# Names that look more like "to" and a word than these.
IN_LAM = plain_words("لفتة لعيبي لطيف لازم لحود لحام لزكين لاوند لافي لايق لهيبي")
# Open titles in the construct: "آية الله", "حجة الإسلام".
_HONOURS = plain_words("آية حجة ثقة")
# Indefinite words behind a definite one that begin no name.
_SPOKESMEN = plain_words("متحدث متحدثة ناطق ناطقة")
# A first name that is spelled like "غير", "other than", is told by what follows.
_NOT_OTHER = plain_words("بيدرسون بيدرسن")
_DESCRIBES = frozenset(
    """باسم شرق غرب شمال جنوب شرقي غربي شمالي جنوبي وسط نفسه نفسها ذاته ذاتها معا امس طلب طلبت رفض رفضت اشترط تحدث
    غير عام عامة سابق سابقة محلي حكومي امني عسكري طبي رسمي سياسي كبير رفيع بارز خاص مشترك لم لن لا قد هو هي هم وهو وهي
    سابقا حاليا ايضا وقوات ووزارة و بينهم بينها منهم منها كانت كان عبر ضمن وكالة السابق الحالي""".split()
)


def is_common(word: str) -> bool:
    """True for a word that names an office, a body or several, and no person."""
    return is_listed(word) or (word.endswith(("ون", "ين", "ات", "ة")) and word not in GIVEN)


@lru_cache(maxsize=20_000)
def is_listed(word: str) -> bool:
    """True for a word that stands in the tables of offices, bodies and descriptions."""
    bare = word.removeprefix("ال")
    return (
        word in BODIES
        or bare in BODIES
        or word in OFFICES
        or word in TITLES
        or bare in OFFICES
        or bare in _DESCRIBES
        or (word.endswith(("ه", "ها", "هم")) and is_office(word))
    )


def is_name(words: Sequence[str], units: Sequence[tuple[int, int]]) -> bool:
    """True when the units may be one name: the first without article, the last perhaps with it."""
    first = words[units[0][0]]
    behind = words[units[1][0]] if len(units) > 1 else ""
    if first == "باسم":
        return _is_basim(words, units)
    if first == "غير" and behind in _NOT_OTHER:
        return True
    alone = units[0][1] - units[0][0] == 1
    if (
        (first in _PARENTS and not alone and is_of_children(words[units[0][0] + 1]))
        or (is_definite(first) and not _is_first_name(words, units))
        or first in _HONOURS
        or (alone and first in COMPOUND_STARTS)
        or not (_may_name(first) or _is_her_name(words, units))
        or _belongs_to(words, units)
    ):
        return False
    for at, (start, end) in enumerate(units[1:], 1):
        word = words[start]
        called = first in GIVEN or name_likeness(first) > 0
        if (word in WITHIN_NAMES or word in SURNAMES) and called and at < len(units) - 1:
            if word not in WITHIN_NAMES and words[end] not in GIVEN:
                return False
            continue  # "رنا الحاج علي", "مأمون السيد عيسى"
        if end - start == 1 and is_definite(word) and (at < len(units) - 1 or _are_many(word)):
            return False
        family = (
            at == len(units) - 1
            and word.endswith("ية")
            and words[start - 1] in GIVEN
            and word not in _NO_NAMES
            and word not in KIND_OF
        )
        if not is_definite(word) and not _may_name(word) and word != "شيخ" and not family:
            return False
        if (
            is_definite(word)
            and word in TITLES
            and not (at == len(units) - 1 and _is_known(words, units[0]) and word in SURNAMES)
        ):
            return False
    return True


def _is_basim(words: Sequence[str], units: Sequence[tuple[int, int]]) -> bool:
    """True for "المتحدث الحكومي باسم العوادي", False for "المتحدث باسم طالبان"."""
    behind = words[units[1][0]] if len(units) > 1 else ""
    nisba = is_definite(behind) and behind.endswith("ي")
    speaks_for = any(w.removeprefix("ال") in _SPOKESMEN for w in words[: units[0][0]])
    if len(units) == 3 and behind in GIVEN and words[-1].endswith("ي"):
        return not speaks_for and is_definite(words[-1])  # "باسم محمد العبيدي"
    if speaks_for or not behind or is_definite(behind):
        return len(units) == 2 and nisba
    last = words[units[-1][0]]
    family = is_definite(last) and last.endswith("ي")
    return all(_may_name(words[at]) for at, _ in units[1:-1]) and (family or _may_name(last))


def _are_many(word: str) -> bool:
    """True for "المؤمنين" behind a name: whom it is asked of, and no surname as "الحسين" is."""
    return word.endswith("ين") and len(word) > LONGEST_IN_IN and name_likeness(word) < 0


# "البنين", "الأمين" are surnames; plurals in -in are longer.
LONGEST_IN_IN = 6
_PARENTS = plain_words("أم أب")


def is_of_children(word: str) -> bool:
    """True for the "لسبعة" of "أم لسبعة أولاد": how many children, and no child's name as in "أم لؤي"."""
    return word[:1] == "ل" and word not in GIVEN and name_likeness(word) < 0


def _is_her_name(words: Sequence[str], units: Sequence[tuple[int, int]]) -> bool:
    """True for "وزيرة الصناعة سنية الماجري": behind a definite word no adjective is without article."""
    at = units[0][0]
    if (
        at == 0
        or len(units) != 2
        or not words[0].endswith("ة")
        or (words[0] not in OFFICES and words[0] not in TITLES)
    ):
        return False
    nisba = is_definite(words[-1]) and words[-1].endswith("ي")
    return nisba and is_definite(words[at - 1]) and words[at].endswith("ية") and words[at] not in DEEDS


def _is_first_name(words: Sequence[str], units: Sequence[tuple[int, int]]) -> bool:
    """True for a first name with the article: "الأزهر بن عمار", "المتقاعد الهادي ذويبي"."""
    at = units[0][0]
    word, behind = words[at], words[units[1][0]] if len(units) > 1 else ""
    if behind == "بن":
        return not is_listed(word) and word[-1] not in "يةن"
    named = is_definite(word) and name_likeness(word) > 1 and not (is_listed(word) or word.endswith("ي"))
    if at > 0 and named and len(units) == 2 and not is_definite(behind) and _may_name(behind):
        return True  # "مستشار قائدها الباشا طبيق"
    titled = at > 0 and words[at - 1] in TITLES and word in WITHIN_NAMES and word not in TITLES
    return titled and bool(behind) and not is_definite(behind) and _may_name(behind)


# Titles that are surnames behind a first name: "نور الدين البابا".
SURNAMES = plain_words(
    "البابا الشيخ الأمير الملا الحاج الإمام القاضي الخوري السيد العالم النقيب الملك السلطان الحاكم الزعيم المعلم الأب"
    " الفلاح المفتي الجندي الشاعر الكاتب الطبيب العميد الرئيس التاجر الناطق الحقوقي القس المصور"
)


def _is_known(words: Sequence[str], unit: tuple[int, int]) -> bool:
    return words[unit[0]] in GIVEN or unit[1] - unit[0] > 1


def _belongs_to(words: Sequence[str], units: Sequence[tuple[int, int]]) -> bool:
    """True for "لحقوق الإنسان", "لتجارة الحبوب": whose the body is, and nobody's name."""
    first = words[units[0][0]]
    behind = words[units[1][0]] if len(units) > 1 else ""
    return first.startswith("ل") and first not in GIVEN and is_definite(behind)
