"""How far an Arabic office goes.

A word without article wants a second noun, until a definite word or a proper name closes it, and behind that
only adjectives and titles go on with it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Literal

from briefing.analysis.arabic.cues import ADDRESSED, DEEDS, PREPOSITIONS, REPORTS, plain_words
from briefing.analysis.arabic.nouns import KIND_OF
from briefing.analysis.arabic.person_names import IN_LAM, is_common, is_listed, is_name
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


def office_ends(words: Sequence[str], frame: Frame, marked: Sequence[bool]) -> tuple[list[int], int]:
    """Where the office may end, 0 for none; and where it must, for a word that cannot belong to it follows."""
    of_place = len(words) > 1 and words[0] in OFFICES and KIND_OF.get(words[1]) == "places"
    common = of_place or (is_common(words[0]) and words[0] not in GIVEN)  # "مختار قرية" is no Mukhtar
    ends = [] if common and not is_name(words[:2], name_units(list(words[:2]))) else [0]
    # What the last word is: it wants a genitive, it is closed as a definite, or described by an adjective.
    land = is_place(words[0], "") and words[0] not in GIVEN
    wants = not (land or is_definite(words[0]) or is_possessed(words[0]))
    closed = not wants
    for k in range(1, len(words)):
        word, before = words[k], words[k - 1]
        adjective = not closed and _is_adjective(word.removeprefix("و")) and not _is_her_noun(words, k)
        if not (wants or adjective) or before in TITLES or _is_proper(before, k) or _is_first(words, k):
            ends.append(k)
        if before in TITLES and _opens_name_behind_title(words, k):
            return ends, k  # "الدكتور نعمة سعيد", whatever her name means
        place = is_place(word, before)
        if marked[k]:
            if not wants and not marked[k - 1] and frame != "clause":
                return ends, k  # "حمل المرصد «قسد» المسؤولية"
            wants, closed = False, True
        elif marked[k - 1] and is_definite(word) and not _is_beside_marks(word):
            return ends, k  # "اعتبرت منظمة «العدل» المحاكمة"
        elif before in _OF_ALL and k == GENERAL and not wants and _of_what(words, k):
            wants, closed = not place, place  # "مدير عام شؤون المخدرات"
        elif before in PREPOSITIONS or word in PREPOSITIONS or is_joined(words, k):
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
        elif word[0] == "ب" and (word[1:] in DEEDS or word[1:] in DOCUMENTS) and word not in COMMON:
            return ends, k
        elif is_definite(word) or _is_noble(words, k):
            if before in _HIGH or _is_noble(words, k):
                continue  # "مصدر رفيع المستوى", "المكتب الشريف للفوسفاط"
            if not wants and not (closed and _goes_on(words, k)) and not _is_rank(words, k):
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


def _is_noble(words: Sequence[str], k: int) -> bool:
    """True for the adjective of "المكتب الشريف", which is a first name elsewhere."""
    body = is_definite(words[0]) and words[0].removeprefix("ال") in BODIES
    return k == 1 and body and words[1].startswith("ال") and not GIVEN.isdisjoint((words[1], words[1][2:]))


def _is_rank(words: Sequence[str], k: int) -> bool:
    """True for the title before the name of "مدير مستشفى آزادي الدكتور جمال"."""
    behind = words[k + 1 : k + 3]
    named = bool(behind) and (behind[0] in GIVEN or _looks_named(behind))
    return k > 1 and words[k] in TITLES and words[0] in OFFICES and named


def is_place(word: str, before: str) -> bool:
    """True for a place of the table; behind a feminine noun "سورية" is an adjective."""
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


def is_joined(words: Sequence[str], k: int) -> bool:
    """True for "لحقوق الإنسان", "باسم", "وإدارة": it goes on with what stands before it."""
    word, behind = words[k], words[k + 1] if k + 1 < len(words) else ""
    if word.startswith("باسم") or (word[0] == "و" and word[1:] in COMMON):
        return True
    whose = is_definite(behind) or behind in PLACES or is_possessed(behind) or is_office(words[0])
    joins = word[0] == "ل" and len(word) > 3 and whose and not is_definite(word)
    then = words[k + 2] if k + 2 < len(words) else ""
    done = word[0] == "ل" and behind in DEEDS and is_definite(then)  # "لمراقبة فض الاشتباك"
    return (
        (joins or done)
        and word not in GIVEN
        and word not in IN_LAM
        and word not in COMMON
        and name_likeness(word) < 0
    )


PAPERS = DOCUMENTS | REPORTS
COMMON = DEEDS | BODIES | OFFICES | DOCUMENTS | frozenset(KIND_OF)
_ONLY_COMMON = COMMON - GIVEN


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


def _is_her_noun(words: Sequence[str], k: int) -> bool:
    """True for "مطران أبرشية القوش": a man's office has no feminine adjective, so it is what he holds."""
    his = k == 1 and words[0] in OFFICES and not words[0].endswith("ة")
    return his and words[k].endswith("ية") and k + 1 < len(words) and is_definite(words[k + 1])


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
    shaped = _SHAPE_OF_NOUNS_TOO.match(word) is not None and word[2:] not in COMMON and word[2:] not in GIVEN
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
PARENTS = plain_words("أبو أبا أبي أم")
