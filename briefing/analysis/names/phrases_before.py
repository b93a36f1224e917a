"""Roles before a name: "the interviewer, X, asks", "mill owner and beekeeper X", "a fitter who gave his name only as X"."""

from __future__ import annotations

from briefing.analysis.names.appositives import LONGEST_NOUN, NO_CALLING
from briefing.analysis.names.mention import DETERMINERS, FUNCTION, HEADS, Mention
from briefing.analysis.names.predicates import read_copula
from briefing.analysis.names.pronouns import TOLD
from briefing.analysis.names.runs import FEWEST_NAMES, NameRuns
from briefing.analysis.names.surnames import MISTERS
from briefing.analysis.words.cues import ENGLISH
from briefing.analysis.words.people import CALLS_ITSELF, MOST_TO_NAME
from briefing.text.names import ABBREVIATED, is_given
from briefing.text.titles import (
    ADJECTIVES,
    PLACES,
    ROLE_NOUNS,
    TITLES,
)

# The first word of "who gave his name as", "identified only as".
_CALLED = frozenset("who named called identified known whose only".split())
_OPENS_PHRASE = frozenset("the his her its their a an".split())
_JOINS_CLAUSES = frozenset("when while as that and but because if where".split())
# "The" and a noun before a name.
FEWEST_BEFORE = 2
_DEFINITE = DETERMINERS - {"a", "an"}
# "Ambassador to Turkey", in words.
POST = 2
# "And", two adjectives and a noun before a name.
LONGEST_JOINED = 4
_HELD_ONCE = frozenset("former ex onetime one-time longtime then retired".split())


def read_phrase_before(reader: NameRuns, mention: Mention) -> None:
    """Notes "interviewer" in "the interviewer, Sally Trench, asks", whatever noun it is."""
    _read_joined(reader, mention)
    words, i, k = reader.words, mention.opens, mention.last
    if mention.kind != "person" or mention.roles or i < FEWEST_BEFORE:
        return
    if not words[i].gap:
        _read_called(reader, mention)
    if words[i].gap != ",":
        return
    noun = words[i - 1].lower
    if noun in HEADS or noun in NO_CALLING or noun in PLACES or noun.endswith("s") or noun.isdigit():
        return
    opens = reader.phrase_start(i - 1)
    if words[opens].lower not in _OPENS_PHRASE or i - opens > LONGEST_NOUN:
        return
    before = words[opens - 1].lower if opens and not words[opens].gap else ""
    says = before in ENGLISH.strong and before not in TOLD
    ends = k == len(words) or words[k].gap[:1] in (",", ".", "¶")
    encloses = k < len(words) and words[k].gap == ","
    asks = encloses and (
        words[k].text.isdigit()
        or (mention.closes == k and (words[k].lower in ENGLISH.strong or is_given(words[mention.first].text)))
    )
    if (says and ends) or (asks and (not before or before in _JOINS_CLAUSES)):
        reader.add_role(mention, opens, i)
        if encloses:
            read_copula(reader, mention, k)  # "Their eldest, Zainab, is a nurse"


def _read_joined(reader: NameRuns, mention: Mention) -> None:
    """Notes "Kurdish lawmaker and" before "former commander Sirwan Ali": one person of two offices, or "Shiite and".

    "The mayor and police chief Omar Latif" may be two.
    """
    words, i = reader.words, mention.opens
    if mention.kind != "person" or i < FEWEST_BEFORE or words[i].gap:
        return
    if mention.first == i:
        _read_joined_noun(reader, mention)
        return
    letters = words[i].text.isupper() and words[i].lower in ROLE_NOUNS  # "president and CEO X"
    faith = words[i - 2].capital and words[i - 2].lower in ADJECTIVES
    ends = _past_post(reader, i - 2)
    office = words[ends].lower
    short = office in TITLES and office in ABBREVIATED
    if words[ends].capital and (words[ends].text in reader.surnames or words[ends - 1].lower in MISTERS):
        return  # "Mr. King and Mr. Morial"
    known = faith or short or office in ROLE_NOUNS or reader.is_small_role(ends)
    if words[i - 1].lower != "and" or words[i - 1].gap or not known:
        return
    opens = reader.phrase_start(ends)
    if words[opens].lower in _DEFINITE or words[i].lower in DETERMINERS:
        return
    if (
        words[i].capital
        and (words[opens].lower in DETERMINERS or words[mention.first - 1].capital)
        and not (letters or short or words[opens].lower in _HELD_ONCE or _are_titles(reader, i, opens))
    ):
        return  # "a spokesman and President X", "mayor Ali and Governor X"
    behind = [role for role in mention.roles if role.start > mention.span.start]
    mention.opens, mention.roles = opens, []
    reader.add_role(mention, opens, mention.first)
    mention.roles += behind


def _past_post(reader: NameRuns, k: int) -> int:
    """The "ambassador" that "to Turkey" ending at `k` follows; `k` where no such post stands there."""
    words = reader.words
    if k < POST or words[k].lower not in PLACES or words[k].gap or words[k - 1].gap:
        return k
    posted = words[k - 1].lower in ("to", "for", "of", "in")
    return k - 2 if posted and words[k - 2].lower in ROLE_NOUNS else k


def _are_titles(reader: NameRuns, i: int, opens: int) -> bool:
    """True for "Vice President and" before "Managing Editor X": a title in capitals without a name is X's."""
    words = reader.words
    bare = words[opens].lower not in DETERMINERS and words[i - 2].capital and i - 2 > opens
    return bare and words[i].lower not in ("first", "lady")


def _read_joined_noun(reader: NameRuns, mention: Mention) -> None:
    """Notes "poet and gifted boatbuilder" before "Nadia Karim": a noun of no table, joined to an office without an article."""
    words, i = reader.words, mention.first
    if mention.last - i < FEWEST_NAMES or not is_given(words[i].text):
        return
    joins = next((k for k in range(i - 2, max(1, i - LONGEST_JOINED) - 1, -1) if words[k].lower == "and"), 0)
    noun = words[joins + 1 : i]
    if not joins or words[joins].gap or words[joins - 1].lower not in ROLE_NOUNS or reader.possessive(i - 1):
        return
    if any(w.gap or w.capital or w.lower in FUNCTION or w.lower in DETERMINERS for w in noun):
        return
    if reader.is_verb(i - 1) or noun[-1].lower.endswith(("ed", "ing", "ly", "s")):
        return
    opens = reader.phrase_start(joins - 1)
    if words[opens].lower not in _DEFINITE:
        mention.opens = opens
        reader.add_role(mention, opens, i)


def _read_called(reader: NameRuns, mention: Mention) -> None:
    """Notes "fitter" in "a fitter who gave his name only as Karim", whatever noun it is."""
    words, i = reader.words, mention.opens
    for start in range(max(1, i - MOST_TO_NAME), i):
        if words[start].lower not in _CALLED:
            continue
        if CALLS_ITSELF.fullmatch(" ".join(w.lower for w in words[start:i])):
            noun, opens = words[start - 1], reader.phrase_start(start - 1)
            if words[opens].lower in ("a", "an", "one") and not noun.capital and noun.lower not in HEADS:
                reader.add_role(mention, opens, start)
                mention.opens = opens
            return
