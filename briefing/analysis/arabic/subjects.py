"""How far the subject of an Arabic verb goes: office or body, then the name, and where the object begins.

"انتقدت النائبة زينب كايا بطء الإعمار": nothing stands between name and object. The office is read by the
grammar of its words: one without article wants a second noun, until a definite word or a proper name closes
it, and behind that only adjectives go on with it. Each stretch behind it that may be a name is then weighed:
its words by how like a name they look, what follows by how unlike, and the end of the phrase by whether its
verb takes an object.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Literal

from briefing.analysis.arabic.cues import ADDRESSED, DEEDS, NAMING, PREPOSITIONS, REPORTS, plain_words
from briefing.analysis.arabic.nouns import KIND_OF
from briefing.analysis.arabic.person_names import (
    LONGEST_NAME,
    SURNAMES,
    WITHIN_NAMES,
    is_common,
    is_listed,
    is_name,
)
from briefing.analysis.arabic.roles import is_office
from briefing.text.arabic_name_words import name_likeness
from briefing.text.arabic_names import (
    BODIES,
    COMPOUND_ENDS,
    COMPOUND_STARTS,
    DOCUMENTS,
    GIVEN,
    OFFICES,
    PLACES,
    RANK_WORDS,
    TITLES,
    is_definite,
    name_units,
)

# What the verb of the phrase has besides its subject: nothing ("قال ... إن"), perhaps something ("أعلن"), always
# something ("وصف", "انتقد"); "closed" where a comma or a mark follows the phrase, so that an object may stand behind it.
Frame = Literal["clause", "open", "object", "closed"]


@dataclass(frozen=True, slots=True)
class Cut:
    """A phrase cut in parts, by numbers of its words."""

    # Where the office ends.
    office: int
    # Where the name begins; None without a name.
    name: int | None
    # Where the name or, without one, the office ends.
    end: int
    # Where an office behind the name ends: "حسن فضل الله النائب عن الكتلة".
    behind: int | None = None


# How sure a known first name is, in the units of `name_likeness`; and how much one word may count either way.
KNOWN_NAME = 3.0
MOST_OF_A_WORD = 3.0
# What the length of a name adds, by its units.
BY_LENGTH = {1: -2.5, 2: 1.0, 3: 0.7, 4: 0.0, 5: -1.5}
BEHIND_TITLE, BEHIND_DEFINITE, BEHIND_NAME_OF_PLACE = 2.0, 1.0, 0.5
# A family name with the article closes a name.
FAMILY_NAME = 1.5
# Names in -ه, such as نبيه and شيخه, have at most so many letters; "تأكيده" has more.
LONGEST_IN_HIS = 5
# A word without article before one that has it mostly is no name but the head of a genitive.
GENITIVE = 2.0
# Words left over behind a name whose verb takes no object; no word left over where it must have one.
NOTHING_LEFT, OBJECT_MISSING = 8.0, 3.0
# A stretch below is no name; behind an office whose verb takes no object hardly anything else can stand.
LEAST, LEAST_WITHOUT_OBJECT = 0.5, -2.0


def cut_phrase(words: Sequence[str], frame: Frame, marked: Sequence[bool]) -> Cut:
    """The words cut into office, name and what is left over; `marked` are those within quotation marks."""
    for k, word in enumerate(words[1:-1], 1):
        if (word in NAMING and not is_definite(words[k + 1])) or (word == "باسم" and marked[k + 1]):
            return Cut(k, k + 1, len(words))
    if words[0].removeprefix("ال") in _PAPERS:
        return Cut(len(words), None, len(words))
    if frame == "clause" and _ends_in_hearer(words):
        words = words[:-1]
    ordinal = _ordinal(words)
    if ordinal:
        at = len(words) - ordinal - 1
        if words[at - 1] in TITLES and not is_definite(words[at]):
            return Cut(at, at, len(words))  # "البابا لاوون الرابع عشر"
        crowned = cut_phrase(words[:-ordinal], frame, marked[:-ordinal])
        if crowned.name is not None and crowned.end == len(words) - ordinal and crowned.behind is None:
            return replace(crowned, end=len(words))
    ends, stop = _office(words, frame, marked)
    best: tuple[float, Cut] | None = None
    several = words[0][-1] == "و" and words[0][:-1] in _COMMON  # "محللو غولدمان ساكس"
    several = several or (is_definite(words[0]) and words[0].endswith("ون"))  # "البرلمانيون الأكراد"
    land = _is_place(words[0], "") and words[0] not in GIVEN
    body = (
        several
        or land
        or (words[0].removeprefix("ال") in BODIES and (words[0] not in TITLES and words[0] not in OFFICES))
    )
    for first in [] if body else ends:
        if not _may_open(words, first):
            continue
        units = [(a + first, b + first) for a, b in name_units(list(words[first:]))]
        for size in range(1, min(len(units), LONGEST_NAME) + 1):
            end = units[size - 1][1]
            if first and any(marked[first:end]):
                break
            likely = _likely(words, units[:size], frame) if is_name(words[:end], units[:size]) else None
            enough = likely is not None and likely >= (
                LEAST_WITHOUT_OBJECT if frame == "clause" and first else LEAST
            )
            if likely is not None and enough and (best is None or likely > best[0]):
                best = likely, Cut(first, first, end)
    if best is None:
        return Cut(stop, None, stop)
    cut = best[1]
    if cut.name == 0 and cut.end < len(words) and is_office(words[cut.end]):
        if (
            cut.end + 1 == len(words)
            and len(name_units(list(words[: cut.end]))) == 1
            and not is_definite(words[-1])
        ):
            return Cut(0, 0, len(words))  # "صفاء حلاق", whose family's name is a calling
        return replace(cut, behind=cut.end + _office(words[cut.end :], frame, marked[cut.end :])[1])
    return cut


ORDINALS = plain_words("الأول الثاني الثالث الرابع الخامس السادس السابع الثامن التاسع العاشر")


def _ordinal(words: Sequence[str]) -> int:
    """How many words "الرابع عشر" has at the end of "البابا لاوون الرابع عشر"."""
    if len(words) > 3 and words[-1] == "عشر" and words[-2] in ORDINALS:
        return 2
    return int(len(words) > 2 and words[-1] in ORDINALS)


def _ends_in_hearer(words: Sequence[str]) -> bool:
    """True for "ممرض في المشفى الوطني للمرصد": whom an unnamed person told."""
    return (
        words[-1].startswith("لل")
        and not is_definite(words[0])
        and any(w in PREPOSITIONS for w in words[1:-1])
    )


def _may_open(words: Sequence[str], first: int) -> bool:
    """True where a name may begin: behind no preposition, and with no place or "for"."""
    if first >= len(words):
        return False
    word, before = words[first], words[first - 1] if first else ""
    known = word in GIVEN or word in COMPOUND_STARTS
    if before in PREPOSITIONS or (tuple(words[first : first + 2]) == _PROVINCE and before not in TITLES):
        return False
    joined = _is_joined(words, first) and word != "باسم"
    return known or not (word in PLACES or word in PREPOSITIONS or joined or is_with_it(word))


# "باسل" and "بهجت" look more like names than this, "بتأجيل" less.
_WITH = -1.4


def is_with_it(word: str) -> bool:
    """True for "بتأجيل", "باقتضاب": with what or how, and nobody's name."""
    known = word in _COMMON or word in GIVEN or word in PLACES or word in TITLES
    common = word[1:] in _COMMON or word[1:] in PLACES
    return word[:1] == "ب" and len(word) > 3 and not known and (common or name_likeness(word) < _WITH)


# A province that is spelled like a first name.
_PROVINCE = ("صلاح", "الدين")


def _likely(words: Sequence[str], units: Sequence[tuple[int, int]], frame: Frame) -> float | None:
    """How likely the units are the whole name, in logarithms of odds; None where they cannot be."""
    first, end = units[0][0], units[-1][1]
    sure = [_of_name(words, unit, at) for at, unit in enumerate(units)]
    score = sum(sure) + (0.0 if _is_kunya(words, units[0]) and len(units) == 1 else BY_LENGTH[len(units)])
    if first:
        before = words[first - 1]
        if before in TITLES or before in RANK_WORDS:
            score += BEHIND_TITLE
        elif is_definite(before) or is_possessed(before):
            score += BEHIND_DEFINITE
        elif before in PLACES:
            score += BEHIND_NAME_OF_PLACE
    elif sure[0] < KNOWN_NAME:
        borne_out = any(one >= FAMILY_NAME for one in sure[1:])  # "غزال خدر مراد"
        if len(units) == 1 or sure[0] < (0 if borne_out else 1):
            return None
    last = words[end - 1]
    thing = _is_plainly_definite(last) and name_likeness(last) < 0
    held = first and (words[first - 1] in TITLES or is_office(words[0]))
    if sure[0] < KNOWN_NAME and thing and not held:
        return None  # "عدد المهاجرين"
    if end == len(words):
        return score - (OBJECT_MISSING if frame == "object" else 0.0)
    if is_office(words[end]) or is_with_it(words[end]):
        return score
    left = _of_prose(words, units[-1], end)
    if len(units) == 1 and not _is_kunya(words, units[0]):
        left = min(left, 0.0)  # behind an office papers give more than a first name
    lone = frame == "closed" and end + 1 == len(words) and not _is_object(words[end])
    return score + left - (NOTHING_LEFT if frame == "clause" or lone else 0.0)


def _is_object(word: str) -> bool:
    """True for "الحكومة", "رأسها", "تفاؤلا": one word alone before a comma is an object only so."""
    return is_definite(word) or is_possessed(word) or (word.endswith("ا") and _looks(word) < 0)


def _is_kunya(words: Sequence[str], unit: tuple[int, int]) -> bool:
    """True for "أبو قاسم", which is enough of a name."""
    return unit[1] - unit[0] > 1 and words[unit[0]] in _PARENTS


def _of_name(words: Sequence[str], unit: tuple[int, int], at: int) -> float:
    """How like a part of a name a unit is."""
    word = words[unit[0]]
    if unit[1] - unit[0] > 1 or word in GIVEN:
        return KNOWN_NAME if at == 0 else KNOWN_NAME - 1
    looks = _looks(word)
    if is_definite(word):
        nisba = word.endswith("ي") and word not in TITLES
        if word in SURNAMES or word in WITHIN_NAMES or nisba:
            return FAMILY_NAME
        return min(looks, 1.0)
    return looks


def _of_prose(words: Sequence[str], last: tuple[int, int], k: int) -> float:
    """How like the beginning of an object the word behind a name is."""
    word = words[k]
    if word in GIVEN or word in COMPOUND_STARTS:
        return -MOST_OF_A_WORD
    family = last[1] - last[0] == 1 and is_definite(words[last[0]]) and words[last[0]] not in WITHIN_NAMES
    if family or word in DEEDS or word in BODIES or word in PLACES or is_listed(word):
        return MOST_OF_A_WORD
    if is_definite(word):
        if not _is_plainly_definite(word):
            return -FAMILY_NAME
        return max(0.5, min(MOST_OF_A_WORD, -name_likeness(word)))
    if k + 1 < len(words) and words[k + 1] in GIVEN:
        return -KNOWN_NAME
    behind = words[k + 1] if k + 1 < len(words) else ""
    genitive = _is_plainly_definite(behind) or is_possessed(behind)  # "غياب الخدمات"
    return min(MOST_OF_A_WORD, -_looks(word) + (GENITIVE if genitive else 0.0))


def _looks(word: str) -> float:
    """How like a name the word looks, also without the "a" of an accusative."""
    if is_possessed(word) and (word.endswith(("ها", "هم")) or len(word) > LONGEST_IN_HIS):
        return -2 * MOST_OF_A_WORD
    if word in KIND_OF or (word.endswith("ا") and word[:-1] in KIND_OF):
        return -MOST_OF_A_WORD
    likely = name_likeness(word)
    if word.endswith("ا") and len(word) > 4:
        likely = min(likely, name_likeness(word[:-1]))
    return max(-MOST_OF_A_WORD, min(MOST_OF_A_WORD, likely))


def _is_plainly_definite(word: str) -> bool:
    """True for a word with the article that does not look like the name of a family."""
    return is_definite(word) and word not in SURNAMES and (word in TITLES or not word.endswith("ي"))


def _office(words: Sequence[str], frame: Frame, marked: Sequence[bool]) -> tuple[list[int], int]:
    """Where the office may end, 0 for none; and where it must, for a word that cannot belong to it follows."""
    of_place = len(words) > 1 and words[0] in OFFICES and KIND_OF.get(words[1]) == "places"
    common = of_place or (is_common(words[0]) and words[0] not in GIVEN)  # "مختار قرية" is no Mukhtar
    ends = [] if common and not is_name(words[:2], name_units(list(words[:2]))) else [0]
    # What the last word is: it wants a genitive, it is closed as a definite, or described by an adjective.
    land = _is_place(words[0], "") and words[0] not in GIVEN
    wants = not (land or is_definite(words[0]) or is_possessed(words[0]))
    closed = not wants
    for k in range(1, len(words)):
        word, before = words[k], words[k - 1]
        adjective = not closed and _is_adjective(word.removeprefix("و"))
        if not (wants or adjective) or before in TITLES or _is_proper(before, k) or _is_first(words, k):
            ends.append(k)
        if before in TITLES and _opens_name_behind_title(words, k):
            return ends, k  # "الدكتور نعمة سعيد", whatever her name means
        place = _is_place(word, before)
        if marked[k]:
            if not wants and not marked[k - 1] and frame != "clause":
                return ends, k  # "حمل المرصد «قسد» المسؤولية"
            wants, closed = False, True
        elif marked[k - 1] and is_definite(word) and not _is_beside_marks(word):
            return ends, k  # "اعتبرت منظمة «العدل» المحاكمة"
        elif before in _OF_ALL and k == GENERAL and not wants and _of_what(words, k):
            wants, closed = not place, place  # "مدير عام شؤون المخدرات"
        elif before in PREPOSITIONS or word in PREPOSITIONS or _is_joined(words, k):
            wants = not (is_definite(word) or place or is_possessed(word))
            closed = not wants
        elif word in _ABOUT:
            wants, closed = False, True
        elif word in _HALF_PLACES:
            wants, closed = True, False
        elif word in RANK_WORDS or word in FOREIGN_ENDS:
            wants, closed = False, True
        elif not wants and (at := _tells_where(words, k, frame, land=land)):
            wants, closed = at == "body", at == "place"
        elif word.startswith("بال") and word not in GIVEN:
            later = words[k + 1 : k + 3]
            named_next = word in ACTING or any(w in GIVEN for w in later) or _looks_named(later)
            if wants or not (_CHARGED.match(before) or named_next):
                return ends, k
            wants, closed = False, True
        elif word[0] == "ب" and (word[1:] in DEEDS or word[1:] in DOCUMENTS) and word not in _COMMON:
            return ends, k
        elif is_definite(word):
            if before in _HIGH:
                continue  # "مصدر رفيع المستوى"
            if not wants and not (closed and _goes_on(words, k)):
                return ends, k
            wants, closed = False, True
        elif wants and (place or is_possessed(word)):
            told = not place and k == 1 and words[0] not in OFFICES  # "دراسة نشرها مركز"
            wants, closed = told, not told
        elif wants or adjective:
            wants = not adjective or (k == 1 and _opens_definite(words, k))
        elif word in OFFICES or word[1:] in OFFICES:
            wants, closed = True, False
        else:
            return ends, k
    return [*ends, len(words)], len(words)


def _tells_where(
    words: Sequence[str], k: int, frame: Frame, *, land: bool
) -> Literal["place", "body"] | None:
    """What a word behind a closed office says of where it is held; a body is named by more words.

    "السفارة البلجيكية ببغداد", "القيادي في الحزب بالمحافظة", "أستاذة الأدب بجامعة حلوان"; and "فرنسا وألمانيا".
    """
    word = words[k]
    if word[1:] in PLACES and (word[0] == "ب" or (land and word[0] == "و")):
        return "place"
    if word.startswith("بال") and KIND_OF.get(word[3:]) == "places":
        return "place"
    return "body" if word[0] == "ب" and word[1:] in BODIES and _at_body(words, k, frame) else None


def _is_place(word: str, before: str) -> bool:
    described = before.endswith("ة") and word.endswith("ية")
    return word in PLACES and word not in _HALF_PLACES and not described


def _opens_name_behind_title(words: Sequence[str], k: int) -> bool:
    word = words[k]
    goes_on = is_definite(word) or word in RANK_WORDS or word in PREPOSITIONS or word in _ONLY_COMMON
    more = k + 1 < len(words) and (words[k + 1] in GIVEN or name_likeness(words[k + 1]) > 1)
    return more and not goes_on and word[0] not in "بول" and not word.endswith(("ي", "ية"))


def _looks_named(words: Sequence[str]) -> bool:
    """True for a word like a first name with another behind it: "عبيدة أبو", of no table."""
    called = len(words) > 1 and not is_definite(words[0])
    return called and (name_likeness(words[0]) > 1 or words[1] in COMPOUND_STARTS)


def _at_body(words: Sequence[str], k: int, frame: Frame) -> bool:
    """True where "بجامعة" tells whose the office is, and not what its holder speaks of."""
    return frame == "clause" or any(w in GIVEN or name_likeness(w) > 1 for w in words[k + 2 :])


def _is_beside_marks(word: str) -> bool:
    """True for a word that goes on behind a name in marks: "«مدار» للدراسات", "«يزدا» الحقوقية"."""
    return word.endswith(("ي", "ية")) or word.startswith("لل") or word in TITLES


# "المكلف بالملف", "الخاصة بالنازحين": these go on with what they are about.
_CHARGED = re.compile(r"(?:ال)?(?:م|خاص|معني)")
# "المسؤول عنها".
_ABOUT = plain_words("عنه عنها عنهم فيه فيها عليه عليها بينهم بينهن")
# First halves of places and tribes: "ذي قار", "دير الزور", "البو نمر".
_HALF_PLACES = plain_words("ذي دير البو")


# Last words of bodies with a foreign name: "هيومن رايتس ووتش".
FOREIGN_ENDS = plain_words("ووتش برس نيوز انترناشونال إنترناشيونال")


def _is_joined(words: Sequence[str], k: int) -> bool:
    """True for "لحقوق الإنسان", "باسم", "وإدارة": it goes on with what stands before it."""
    word, behind = words[k], words[k + 1] if k + 1 < len(words) else ""
    if word.startswith("باسم") or (word[0] == "و" and word[1:] in _COMMON):
        return True
    whose = is_definite(behind) or behind in PLACES or is_possessed(behind) or is_office(words[0])
    joins = word[0] == "ل" and len(word) > 3 and whose and not is_definite(word)
    then = words[k + 2] if k + 2 < len(words) else ""
    done = word[0] == "ل" and behind in DEEDS and is_definite(then)  # "لمراقبة فض الاشتباك"
    return (joins or done) and word not in GIVEN and word not in _COMMON and name_likeness(word) < 0


_PAPERS = DOCUMENTS | REPORTS
_COMMON = DEEDS | BODIES | OFFICES | DOCUMENTS | frozenset(KIND_OF)
_ONLY_COMMON = _COMMON - GIVEN


ACTING = plain_words("بالوكالة بالإنابة")
_HIGH = plain_words("رفيع رفيعة")
# Nouns whose own last letter is like "his".
_OWN_LETTER = plain_words("مياه وجوه شبه فقه اتجاه تجاه هذه")


def is_possessed(word: str) -> bool:
    """True for "وكيلها", "قتلاهم": a noun with whose it is."""
    own = not word or word in GIVEN or word.removeprefix("ل") in _OWN_LETTER
    return len(word) > 3 and word.endswith(("ها", "هم", "ه")) and not own and name_likeness(word) < 0


def _is_proper(word: str, k: int) -> bool:
    """True for a word that closes an office as a name of a place does: "بلدية بنش"."""
    listed = is_listed(word) or word in GIVEN or word in PREPOSITIONS
    return k > 1 and len(word) > 2 and not listed and name_likeness(word) > 0


def _is_first(words: Sequence[str], k: int) -> bool:
    """True for a known first name behind a place that no table has: "جهة مراكش فريد"."""
    looks = words[k] in GIVEN or name_likeness(words[k]) > 1
    return k > 2 and looks and not is_listed(words[k - 1]) and words[k - 1] not in KIND_OF


def _is_adjective(word: str) -> bool:
    """True for an adjective without article: "أمني", "محلية", "رفيع"."""
    several = word[:-1] in OFFICES and word.endswith("ي")  # "أحد موظفي الدائرة"
    place = KIND_OF.get(word) == "places"  # "ناحية", a district
    listed = word in GIVEN or word in OFFICES or word in BODIES or several or place
    return (word.endswith(("ي", "ية")) and not listed) or word in _ADJECTIVES


def _opens_definite(words: Sequence[str], k: int) -> bool:
    """True for "ذوي الضحايا": a word in -ي that a definite one follows is no adjective, unless it is a usual one."""
    usual = words[k].endswith("ية") or (is_listed(words[k]) and words[k] not in _OF_ALL)
    return k + 1 < len(words) and is_definite(words[k + 1]) and not usual


# Where what is directed stands: "مدير عام شؤون", "مدير عام صحة".
GENERAL = 2


def _of_what(words: Sequence[str], k: int) -> bool:
    """True for a noun that no person is called, before a definite one or a place: "صحة نينوى"."""
    behind = words[k + 1] if k + 1 < len(words) else ""
    closed = is_definite(behind) or behind in PLACES or is_listed(behind) or name_likeness(words[k]) < UNLIKE
    unnamed = words[k] not in GIVEN and not is_definite(words[k]) and name_likeness(words[k]) < 0
    return words[0] in OFFICES and closed and (unnamed or words[k] in _ONLY_COMMON)


# A word less like a name than this is none, whatever follows.
UNLIKE = -2.0
# "مدير عام الشركة".
_OF_ALL = plain_words("عام عامة")


def _goes_on(words: Sequence[str], k: int) -> bool:
    """True when a definite word goes on with the definite phrase before it: an adjective, a title, "and ..."."""
    word = words[k]
    if (
        word in TITLES
        or word in COMPOUND_ENDS
        or word.startswith(("لل", "ول", "وال"))
        or (k + 1 < len(words) and words[k + 1] in GIVEN)
    ):
        return True
    if word.endswith(("ية", "يين")) or (word.endswith("ين") and words[k - 1].endswith("ين")):
        return True
    within = k > 1 and word.endswith("ة") and words[k - 1].endswith("ة")  # "الخبير في الجريمة المنظمة"
    if (word.removeprefix("ال") in BODIES and not within) or word in ADDRESSED:
        return False
    if word.endswith("ة"):
        return not words[0].endswith("ي")
    shaped = _SHAPE_OF_NOUNS_TOO.match(word) is not None and word[2:] not in _COMMON and word[2:] not in GIVEN
    return word.endswith("ي") or word in _DEFINITE_ADJECTIVES or shaped or _SHAPES.match(word) is not None


# "الأقدم", "البالغ", "المعارض": the shapes of elatives and participles.
_SHAPES = re.compile(r"ال(?:ا\w{3}|م\w+)$")
# "القديم", "الشهير": also adjectives, where no noun is spelled so.
_SHAPE_OF_NOUNS_TOO = re.compile(r"ال\w\wي\w$")
_ADJECTIVES = plain_words(
    "رفيع رفيعة كبير كبيرة بارز بارزة مطلع مطلعة مقرب مقربة خاص خاصة عام عامة سابق سابقة مسؤول مسؤولة مخول متخصص متقاعد متقاعدة"
)
_DEFINITE_ADJECTIVES = plain_words(
    "البالغ العاطل القائم الراحل الصادر العامل اللاحق الشاغر الفائز الحاكم العام الأعلى الأول الثاني الثالث الجديد الكبير السابق الأسبق الحالي الأحمر الأسود الأزرق الأخضر الخاص الدائم المؤقت الحر الوطني الأوسط الأدنى الأقصى العليا الكبرى"
)
# Who opens a name given after a child.
_PARENTS = plain_words("أبو أبا أبي أم")
