"""Person, place or organisation: settled for each name by all that the article says around it."""

from __future__ import annotations

from collections import defaultdict

from briefing.analysis.names.mention import Mention
from briefing.analysis.names.noun_phrases import ends_like_verb
from briefing.analysis.names.parts import takes_turn
from briefing.analysis.names.runs import FEWEST_NAMES
from briefing.analysis.words.classes import is_finite_verb
from briefing.analysis.words.cues import ENGLISH
from briefing.analysis.words.people import FIRMS_TOO
from briefing.text.names import Word, is_given, name_key
from briefing.text.states import party_of
from briefing.text.titles import PLACES, ROLE_NOUNS, TITLES

# Votes; a name is a person from 0 up. Set by hand on the labelled world articles.
TITLE_BEFORE = 4.0
GIVEN_NAME = 2.5
ROLE_BEHIND = 3.0
SPEAKS = 1.5
WHO_BEHIND = 1.5
WHICH_BEHIND = -4.0
INITIAL = 2.0
TWO_OR_THREE_WORDS = 0.5
ONE_WORD = -0.2
PLACE_BEFORE = -1.6
PLACE_BEHIND = -2.0
ARTICLE_BEFORE = -2.5
KNOWN_PLACE = -3.0
TOLD = -1.0
CAPITAL_INSIDE = -2.0
# "R-Ohio".
PARTY_AND_STATE = -6.0
# "Suncor said it would".
IT_BEHIND = -2.0

# "The head of the health directorate in Ramadi, ": a role stands at most so many words before the name.
APPOSED_REACH = 9
# From the verb to the role's noun in "says the boy's own dad, Darrin", in words.
LONGEST_PHRASE = 4
# What only people do.
_HUMAN = frozenset(
    """
    smiled smiles laughed laughs nodded nods shrugged shrugs sighed sighs hesitated hesitates paused pauses wept
    weeps cried frowned grinned grins winked blinked stared coughed whispered whispers sat sits stood stands
    """.split()
)
_PARENTS = frozenset("abu abou umm um oum".split())
# "Identified here as Mariam".
_NAMES = frozenset("identified name known".split())
_IN = frozenset("in at near outside around across throughout inside into".split())
# Behind an "it" that is the speaker itself; "it is" and "it was" may be said of anything.
_OF_IT = frozenset("would will could can had has may might plans planned expects expected".split())
_TELLS = frozenset("told tells tell telling".split())
_TO = frozenset("from to toward towards".split())


def settle(text: str, words: list[Word], mentions: list[Mention]) -> None:
    """Turns names that nothing marks as persons into places or organisations.

    A surname shares the votes of the full name that ends with it, so one "Mr. Law" makes every
    "Law" a person.
    """
    votes: dict[tuple[str, ...], float] = defaultdict(float)
    keys: dict[int, tuple[str, ...]] = {}
    # How often the name stood like a place, and how often like an organisation.
    like_place: dict[tuple[str, ...], int] = defaultdict(int)
    for n, mention in enumerate(mentions):
        if mention.kind != "person":
            continue
        key = name_key(mention.span.of(text))
        keys[n] = key
        vote, placed = _vote(text, words, mention)
        votes[key] += vote
        like_place[key] += placed
    full: dict[str, float] = {}
    for key, vote in votes.items():
        if len(key) > 1:
            for part in (key[-1], key[0]):
                full[part] = max(full.get(part, vote), vote)
    bearers = {key[-1] for key, vote in votes.items() if len(key) > 1 and vote >= GIVEN_NAME}
    for n, key in keys.items():
        vote = votes[key]
        if len(key) == 1:
            borne = max(0.0, full.get(key[0], 0.0))
            vote += borne
            if vote < 0 < borne and not _stands_like_place(words, mentions[n]):
                vote = borne
        elif len(key) < 4:
            vote += max(0.0, votes.get((key[-1],), 0.0))  # "from Neera Odeh", where "Odeh said"
        mentions[n].vote = vote
        if vote < 0:
            mentions[n].kind = "place" if like_place[key] else "organisation"
            mentions[n].gender = "o"
            mentions[n].roles = []
    for mention in mentions:
        if mention.kind in ("place", "organisation") and mention.last - mention.first == 1:
            (part, *_) = name_key(mention.span.of(text))
            if part in bearers and not _stands_like_place(words, mention):
                mention.kind, mention.gender, mention.vote = "person", "", full[part]


def _stands_like_place(words: list[Word], mention: Mention) -> bool:
    """True for "in London" and "the Church", where a London and a Church speak in the same article."""
    if mention.possessive or not mention.first or words[mention.first].gap:
        return mention.opens < mention.first
    before = words[mention.first - 1].lower
    return before in _IN or before in _TO or before == "the" or mention.opens < mention.first


def _vote(text: str, words: list[Word], mention: Mention) -> tuple[float, int]:
    size = mention.last - mention.first
    vote = ONE_WORD if size == 1 else TWO_OR_THREE_WORDS if size < 4 else 0.0
    placed = 0
    first = words[mention.first]
    if mention.titled and not _is_firm(words, mention):
        vote += TITLE_BEFORE
    if _apposed(words, mention):
        vote += ROLE_BEHIND
    if is_given(first.text):
        vote += GIVEN_NAME if size > 1 else GIVEN_NAME / 2
    if mention.roles and mention.closes > mention.last and words[mention.last].lower != "of":
        vote += ROLE_BEHIND
    if party_of(first.text):
        vote += PARTY_AND_STATE
    if any(map(str.isupper, first.text[3:])) and "-" not in first.text and not first.text.isupper():
        vote += CAPITAL_INSIDE
    if any(len(words[k].text) == 1 for k in range(mention.first, mention.last)):
        vote += INITIAL
    if _is_byname(words, mention):
        vote += GIVEN_NAME
    elif any(words[k].lower in PLACES for k in range(mention.first, mention.last)) and not (
        size == FEWEST_NAMES and is_given(first.text) and first.lower not in PLACES
    ):
        vote += KNOWN_PLACE
        placed = 1
    if mention.opens and words[mention.opens].gap == "" and mention.opens == mention.first:
        before = words[mention.opens - 1].lower
        if before in _IN:
            vote += PLACE_BEFORE
            placed = 1
        elif before in _TO and not (mention.opens > 1 and words[mention.opens - 2].lower == "according"):
            vote += PLACE_BEFORE / 3
            placed = 1
        elif before == "the":
            vote += ARTICLE_BEFORE
        elif before in _TELLS:
            vote += TOLD
        elif before in ENGLISH.strong:
            vote += SPEAKS
        elif (
            (before in ("is", "was") and words[mention.opens - 2].lower == "name")
            or before == "named"
            or (
                before == "as"
                and any(w.lower in _NAMES for w in words[max(0, mention.opens - 5) : mention.opens - 1])
            )
        ):
            vote += GIVEN_NAME
    if takes_turn(text, words, mention.opens, mention.last):
        vote += SPEAKS
    behind, place_behind = _vote_behind(words, mention)
    return vote + behind, int(placed or place_behind)


def _vote_behind(words: list[Word], mention: Mention) -> tuple[float, int]:
    """What stands behind a name says of it, and whether it says a place."""
    vote, placed, size = 0.0, 0, mention.last - mention.first
    k = mention.last
    if k < mention.closes < len(words) and not words[k].gap and words[k].text.isdigit():
        k = mention.closes  # "Ahmed 24 said"
    if k < len(words):
        after = words[k]
        if after.gap == "" and after.lower in ENGLISH.strong:
            vote += SPEAKS + (IT_BEHIND if size == 1 and _says_it(words, k + 1) else 0.0)
        if mention.possessive and not after.gap and after.capital and is_given(after.text):
            vote -= 0.0 if is_given(words[mention.first].text) else GIVEN_NAME  # "Al Jazeera's Mahmoud"
        if after.gap == "" and after.lower in _HUMAN:
            vote += SPEAKS
        if after.lower == "which" and after.gap == ",":
            vote += WHICH_BEHIND
        if after.lower in ("who", "whose") and after.gap in ("", ","):
            vote += WHO_BEHIND
        if after.gap == "," and after.lower in PLACES and after.lower not in TITLES:
            vote += PLACE_BEHIND
            placed = 1
        if after.gap == "," and after.text.isdigit() and len(after.text) <= 2:
            vote += ROLE_BEHIND
    return vote, placed


def _is_byname(words: list[Word], mention: Mention) -> bool:
    """True for "Abu Ali", "Umm Haidar": a parent's name after a child's."""
    k = mention.first
    return mention.last - k == 2 and words[k].lower in _PARENTS and is_given(words[k + 1].text)


def _is_firm(words: list[Word], mention: Mention) -> bool:
    """True for "Kurdish broadcaster Rudaw": such a word stands before firms too, whose names are short."""
    before = words[mention.first - 1].lower if mention.first else ""
    return (
        before in FIRMS_TOO and mention.last - mention.first == 1 and not is_given(words[mention.first].text)
    )


def _apposed(words: list[Word], mention: Mention) -> bool:
    """True for "Its director, Nael Saad Abdul Hadi, tells": a role before the comma, a verb behind the next."""
    k = mention.last
    if not mention.opens or words[mention.opens].gap != ",":
        return False
    ends = k >= len(words) or words[k].gap == "." or "¶" in words[k].gap
    if not ends and words[k].gap != ",":
        return False
    role = next(
        (
            m
            for m in range(mention.opens - 1, max(-1, mention.opens - APPOSED_REACH), -1)
            if words[m].lower in ROLE_NOUNS
        ),
        None,
    )
    if role is None or any(w.gap for w in words[role + 1 : mention.opens]):
        return False
    if ends:
        # "says Wise's dad, Darrin."
        return any(w.lower in ENGLISH.strong for w in words[max(0, role - LONGEST_PHRASE) : role])
    low = words[k].lower
    return low in ENGLISH.strong or low in ENGLISH.weak or is_finite_verb(low) or ends_like_verb(words[k])


def _says_it(words: list[Word], k: int) -> bool:
    """True where "it" or "that it" stands at `k` and a verb behind it: what speaks is no person."""
    if k < len(words) and words[k].lower == "that" and not words[k].gap:
        k += 1
    return k + 1 < len(words) and words[k].lower == "it" and not words[k].gap and words[k + 1].lower in _OF_IT
