"""Arabic verbal nouns: what is announced, demanded or promised in a noun, told by a table and by its letters."""

from __future__ import annotations

import re
from functools import lru_cache

from briefing.analysis.arabic.cues import DEEDS
from briefing.analysis.arabic.tokens import Token
from briefing.text.arabic_names import BODIES, OFFICES, PLACES

# "ترميم", "استقبال", "افتتاح": verbal nouns, which open no name.
VERBAL_NOUN = re.compile(r"(?:ت\w\wي\w|است\w\wا\w|ا\wت\wا\w)$")
# Also "تهيئة", "تكرار", "استعادة", "انسحاب", "مقاطعة".
_FEMININE = re.compile(r"(?:ت\w\w[يئ]ة|ت\w\wا\w|است\wا\wة|ان\w\wا\w|م\wا\w\wة)$")
# "إصلاح", "إعادة", where a hamza is printed below the alef; "أطفال" has it above.
_BELOW = re.compile(r"ا(?:\w\wا\w|\wا\wة)$")
# "اللجوء", "التريث", "التهاون": behind the article these are verbal nouns.
_DEFINITE = re.compile(r"ال(?:\w\wو\w|ت\w\w\w|ت\wا\w\w)$")
_OWN = ("ها", "هم", "ه")
_NO_DEEDS = BODIES | OFFICES | PLACES


def is_deed(token: Token, cut: int = 0) -> bool:
    """True for a verbal noun; `cut` letters ("with") are written onto its front."""
    return _is_deed(token.word[cut:], below=token.below)


@lru_cache(maxsize=20_000)
def _is_deed(word: str, *, below: bool) -> bool:
    own = next((word.removesuffix(end) for end in _OWN if word.endswith(end)), word)
    bare = own.removeprefix("ال")
    if not _NO_DEEDS.isdisjoint((word, own, bare)):
        return False
    made = own[:-1] + "ة" if own != word and own.endswith("ت") else own  # "إعادتها"
    forms = {word, own, bare, made}
    return (
        not DEEDS.isdisjoint(forms)
        or any(VERBAL_NOUN.match(form) or _FEMININE.match(form) for form in forms)
        or (below and any(_BELOW.match(form) for form in forms))
        or _DEFINITE.match(word) is not None
    )
