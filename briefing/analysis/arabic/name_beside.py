"""A person's name apart from the description: in commas behind an office, or behind "is called"."""

from __future__ import annotations

from collections.abc import Sequence

from briefing.analysis.arabic.asides import is_hearer, is_verb
from briefing.analysis.arabic.cues import CUES, NAMING, PREPOSITIONS, THAT, plain_words
from briefing.analysis.arabic.person_names import (
    LONGEST_NAME,
    is_common,
    is_listed,
    is_name,
)
from briefing.analysis.arabic.roles import ENDS, IS_SAID, behind_brackets
from briefing.analysis.arabic.subjects import cut_phrase
from briefing.analysis.arabic.tokens import Token, lookups
from briefing.model import Span
from briefing.text.arabic_name_words import name_likeness
from briefing.text.arabic_names import GIVEN, PLACES, name_units

# "لـ«العربي»": to whom it was said.
HEARER_SIGN = frozenset(("ل", "ب"))


def closes(gap: str) -> bool:
    """True for a mark that ends a noun phrase."""
    return any(sign in gap for sign in ",،:;؛(–—-[“")


def name_beside(tokens: Sequence[Token], k: int, *, single: bool) -> tuple[Span, int, int | None] | None:
    """A name in commas behind an office: its span, what follows it, and where a title before it ends.

    Behind a `single` person's office any unknown words in commas are a name.
    """
    k = behind_brackets(tokens, k)
    if k >= len(tokens) or tokens[k].gap.lstrip(")").rstrip('"«“') not in (",", "،", "-", "–", "—"):
        return None
    start = k + 1 if tokens[k].word in NAMING else k
    end = start
    while end < len(tokens) and end - start < 7:
        token = tokens[end]
        if token.word in HEARER_SIGN or is_hearer(token.word):
            break
        if token.quote is not None or (end > start and closes(token.gap)) or token.word in ENDS:
            break
        if (token.word in PREPOSITIONS and not (end == start and token.word in GIVEN)) or (
            end > start and is_verb(tokens, end, first=False)
        ):
            break
        end += 1
    words = [t.word for t in tokens[start:end]]
    if words and words[0][0] in "وف" and words[0][1:] in PREPOSITIONS:
        return None  # "الوزارة، وعلى لسان مديرها"
    if words and words[0] not in GIVEN and any(w in CUES for w in lookups(words[0])):
        return None  # "في بغداد، نفى"
    if words and not single and _did(words[0]):
        return None  # "وبحسب القسم، ضبطت الفرق"
    following = tokens[end] if end < len(tokens) else None
    closed = (
        following is None
        or following.quote is not None
        or following.word in _CLOSING
        or following.word in HEARER_SIGN
        or is_hearer(following.word)
        or closes(following.gap)
    )
    if not words or not closed:
        return None
    units = name_units(words)
    common = (is_listed(words[0]) if single else is_common(words[0])) and words[0] != "غير"
    plainly = start > k or (2 <= len(units) <= LONGEST_NAME and not common)
    called = single and words[0] in GIVEN and len(units) == 2  # "رائد الصالح", spelled like an office
    if not single and words[-1] in PLACES and words[0] not in GIVEN:
        return None  # "وفق المرصد، سجلت سوريا"
    whole = called or (plainly and units and is_name(words, units))
    if whole and (words[0] in GIVEN or not words[0].startswith(("ي", "ت"))):
        cut = 0, 0
    else:
        parts = cut_phrase(words, "clause", [False] * len(words))
        if parts.name is None or parts.end < len(words):
            return None
        cut = parts.name, parts.office
    first, role_end = cut
    title = tokens[start + role_end - 1].end if role_end else None
    return Span(tokens[start + first].start, tokens[end - 1].end), end, title


def _did(word: str) -> bool:
    """True for "ضبطت": "she" or "they" did."""
    plainly = word.endswith("ت") and not word.endswith("ات")
    return plainly and len(word) > 3 and word not in GIVEN and name_likeness(word) < 0


_CLOSING = THAT | PREPOSITIONS
# A name is told at most so many words behind the description.
NAME_REACH = 9


def name_told(tokens: Sequence[Token], k: int) -> tuple[Span, int, int | None] | None:
    """The name of "شاب نجا من الحادث، ويدعى إدريس آدم،" and of "عامل، عرف عن نفسه باسم أحمد فقط،"."""
    for at in range(k, min(k + NAME_REACH, len(tokens) - 1)):
        if tokens[at].quote is not None or ":" in tokens[at].gap:
            return None
        apart = set(tokens[at].gap) & set("،,") or any(t.word in IS_SAID for t in tokens[k:at])
        named = tokens[at].word in NAMING - IS_SAID and apart
        of_oneself = tokens[at].word == "باسم" and any(t.word in _OWN_NAME for t in tokens[k:at])
        if not named and not of_oneself:
            continue
        end = at + 1
        while (
            end < len(tokens)
            and end - at <= LONGEST_NAME
            and not tokens[end].gap
            and tokens[end].word not in _ONLY
        ):
            end += 1
        if end == at + 1 or (end >= len(tokens) and not named):
            return None
        behind = next((n for n in range(end, min(end + 4, len(tokens))) if tokens[n].gap), end)
        told = next((n for n in range(k, at + 1) if set(tokens[n].gap) & set("،,")), k)
        return Span(tokens[at + 1].start, tokens[end - 1].end), behind, tokens[told - 1].end
    return None


# "gave their name as".
_OWN_NAME = plain_words("عرف عرفت عرفوا يعرف اكتفى اكتفت قدم قدمت")
_ONLY = plain_words("فقط وحده لا")
