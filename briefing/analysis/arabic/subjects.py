"""How far the subject of an Arabic verb goes: office or body, then the name, and where the object begins.

"انتقدت النائبة زينب كايا بطء الإعمار": nothing stands between name and object. `arabic.offices` reads the
office by the grammar of its words. Each stretch behind it that may be a name is then weighed:
its words by how like a name they look, what follows by how unlike, and the end of the phrase by whether its
verb takes an object.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from briefing.analysis.arabic.cues import DEEDS, NAMING, PREPOSITIONS, plain_words
from briefing.analysis.arabic.nouns import KIND_OF
from briefing.analysis.arabic.offices import (
    COMMON,
    PAPERS,
    PARENTS,
    Frame,
    is_joined,
    is_place,
    is_possessed,
    office_ends,
)
from briefing.analysis.arabic.person_names import (
    LONGEST_NAME,
    SURNAMES,
    WITHIN_NAMES,
    is_listed,
    is_name,
)
from briefing.analysis.arabic.roles import is_calling, is_office
from briefing.text.arabic_name_words import name_likeness
from briefing.text.arabic_names import (
    BODIES,
    COMPOUND_STARTS,
    GIVEN,
    OFFICES,
    PLACES,
    RANK_WORDS,
    TITLES,
    is_definite,
    name_units,
)


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
    if words[0].removeprefix("ال") in PAPERS:
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
    ends, stop = office_ends(words, frame, marked)
    cut = None if _is_body(words) else _best_name(words, ends, frame, marked)
    return Cut(stop, None, stop) if cut is None else _with_behind(cut, words, frame, marked)


def _is_body(words: Sequence[str]) -> bool:
    """True for a body, a land and several people, which have no name of one."""
    several = words[0][-1] == "و" and words[0][:-1] in COMMON  # "محللو غولدمان ساكس"
    several = several or (is_definite(words[0]) and words[0].endswith("ون"))  # "البرلمانيون الأكراد"
    land = is_place(words[0], "") and words[0] not in GIVEN
    body = words[0].removeprefix("ال") in BODIES and words[0] not in TITLES and words[0] not in OFFICES
    return several or land or body


def _best_name(words: Sequence[str], ends: Sequence[int], frame: Frame, marked: Sequence[bool]) -> Cut | None:
    """The likeliest name that begins where the office may end; None where nothing is likely enough."""
    best: tuple[float, Cut] | None = None
    for first in ends:
        if not _may_open(words, first):
            continue
        least = LEAST_WITHOUT_OBJECT if frame == "clause" and first else LEAST
        units = [(a + first, b + first) for a, b in name_units(list(words[first:]))]
        for size in range(1, min(len(units), LONGEST_NAME) + 1):
            end = units[size - 1][1]
            if first and any(marked[first:end]):
                break
            if first == 0 and size == 1 and end < len(words) and is_calling(words[0]):
                continue  # "أمين عام الحزب", "فلاح من بلدة الدجيل"
            likely = _likely(words, units[:size], frame) if is_name(words[:end], units[:size]) else None
            if likely is not None and likely >= least and (best is None or likely > best[0]):
                best = likely, Cut(first, first, end)
    return best[1] if best is not None else None


def _with_behind(cut: Cut, words: Sequence[str], frame: Frame, marked: Sequence[bool]) -> Cut:
    """The cut with a calling behind the name: an office, or the family's name as in "المعلمة لانا صديق"."""
    behind = words[cut.end] if cut.end < len(words) else ""
    if cut.name is None or not behind or not is_office(behind) or is_possessed(behind):
        return cut
    alone = cut.end + 1 == len(words) and len(name_units(list(words[cut.name : cut.end]))) == 1
    if alone and not is_definite(behind):
        return replace(cut, end=len(words))
    if cut.name == 0:
        return replace(cut, behind=cut.end + office_ends(words[cut.end :], frame, marked[cut.end :])[1])
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
    if before in COMPOUND_STARTS:
        return False  # "زوجة أبو علي"
    if before in PREPOSITIONS or (tuple(words[first : first + 2]) == _PROVINCE and before not in TITLES):
        return False
    joined = is_joined(words, first) and word != "باسم"
    return known or not (word in PLACES or word in PREPOSITIONS or joined or is_with_it(word))


# "باسل" and "بهجت" look more like names than this, "بتأجيل" less.
_WITH = -1.4


def is_with_it(word: str) -> bool:
    """True for "بتأجيل", "باقتضاب": with what or how, and nobody's name."""
    known = word in COMMON or word in GIVEN or word in PLACES or word in TITLES
    common = word[1:] in COMMON or word[1:] in PLACES
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
    return unit[1] - unit[0] > 1 and words[unit[0]] in PARENTS


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
