"""Arabic verbs that stand in no table: a word at the head of a clause that no noun's table has, and its subject's sex."""

from __future__ import annotations

from briefing.analysis.arabic.cues import (
    ACCORDING,
    CONNECTIVES,
    DEEDS,
    OCCASIONS,
    PREPOSITIONS,
    RELATIVE,
    THAT,
    TIMES,
    Gender,
    plain_words,
)
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

_PARTICLES = plain_words(
    "هذا هذه ذلك تلك هؤلاء هو هي هم كل جميع بعض كلا أحد إحدى غير أي كان كانت ليس ليست ما لم لن لا قد لقد هل إذا لو كما ثم أو أم نحو أكثر أقل أول آخر منذ حيث"
)
_NOUNS = (
    ACCORDING | CONNECTIVES | DEEDS | OCCASIONS | PREPOSITIONS | RELATIVE | THAT | TIMES | _PARTICLES | BODIES | COMPOUND_STARTS | DOCUMENTS
    | OFFICES | PLACES | RANK_WORDS | TITLES | frozenset(KIND_OF)
)  # fmt: skip
# Endings of nouns that no third person of a verb has.
_NOUN_ENDS = ("ة", "ين", "ات", "اء", "ية")
# Women's callings and bodies end so; a plural of things is "she" too.
_SHE = ("ة", "ات")


def may_be_verb(word: str) -> bool:
    """True for a word that no table of nouns has and that does not end like one."""
    return (
        len(word) > 1
        and not word[0].isdigit()
        and word not in _NOUNS
        and not (word[0] in "وف" and word[1:] in _NOUNS)
        and word not in GIVEN
        and not is_office(word)
        and not is_definite(word)
        and not word.endswith(_NOUN_ENDS)
        and not (word[0] in "بلك" and (is_definite(word) or word[1:] in _NOUNS))
    )


def gender_of_verb(word: str) -> Gender | None:
    """The sex of a finite verb in the third person; None for "تبنى", which may be "he" and "she"."""
    if word.endswith(("وا", "ون")):
        return "p"
    if word.endswith("ت"):
        return "f"
    return None if word.startswith("ت") else "m"


def agrees(verb: str, head: str) -> bool:
    """True when the verb may have a subject with this first word; before its subject it stands in the singular."""
    gender = gender_of_verb(verb)
    return not head or gender is None or (gender == "f") == head.endswith((*_SHE, *_HERS)) or head in _EITHER


# "his neighbour", who is a woman.
_HERS = ("ته", "تها", "تهم")
# Broken plurals and words of no one sex.
_EITHER = plain_words("سكان أهالي قوات مصادر نشطاء خبراء قوى فصائل عشائر محكمة سلطات أحزاب كتل")


# Bodies that are "he"; others, and the plurals of these, are "she".
_MASCULINE = plain_words(
    "مجلس جيش حزب تيار تحالف ائتلاف تنظيم مركز معهد مكتب برلمان صندوق بنك مصرف جهاز فريق وفد مرصد اتحاد ديوان نظام فصيل"
)
# A plural or a dual in -ين has so many letters before its ending at least.
_SHORTEST_STEM = 3


def is_object_of(gender: Gender, word: str) -> bool:
    """True for a noun that cannot be the subject of the verb it follows, by its case or its sex.

    "وطالبت الطرفين", "ودعت مجلس الأمن", "وناشد الحكومة".
    """
    bare = word.removeprefix("ال")
    if word in GIVEN or bare in GIVEN or word in PLACES:
        return False
    if bare.endswith("ين") and len(bare) - 2 >= _SHORTEST_STEM:
        if is_definite(word):
            return word not in _LANDS_IN_IN
        return not is_office(bare[:-2]) and name_likeness(word) < 0  # "كشف قديمين"; "قال مسؤولين" is met
    if gender == "f":
        return bare in _MASCULINE
    return gender == "m" and is_definite(word) and bare.endswith(_SHE) and bare in BODIES


_LANDS_IN_IN = plain_words("البحرين")
