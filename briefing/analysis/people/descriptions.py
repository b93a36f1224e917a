"""What a description says of somebody without his name, and whether it can be said of one of whom more is known."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from briefing.analysis.names.entity import office_words
from briefing.text.states import party_of, states_in
from briefing.text.titles import ADJECTIVES

# One holds them at a time, and nobody holds two of them.
OFFICES = frozenset(
    """
    president premier minister governor senator representative mayor secretary spokesman director chief commissioner
    ambassador envoy chairman chairwoman chair judge attorney prosecutor sheriff superintendent chancellor
    king queen pope bishop archbishop councilman councilwoman councilor councillor delegate mp vice-president
    undersecretary general colonel major captain lieutenant sergeant admiral commander officer trooper
    """.split()
)
# "The Florida lawmaker" may be a senator.
_MAKES_LAW = frozenset("lawmaker legislator parliamentarian".split())
_IN_PARLIAMENT = frozenset(
    "senator representative mp councilman councilwoman councilor councillor delegate".split()
)
FAMILY = frozenset(
    """
    father mother brother sister son daughter husband wife uncle aunt cousin nephew niece grandmother grandfather
    widow dad mum mom fiancee fiancé fiancée girlfriend boyfriend
    """.split()
)
# What somebody is to another, wants to be, or is by age and sex: it says nothing of his office.
RELATIONS = FAMILY | frozenset(
    """
    rival opponent challenger contender candidate nominee front-runner frontrunner hopeful incumbent ally critic
    successor predecessor counterpart colleague friend neighbor neighbour partner supporter defender associate
    man woman person boy girl child teen teenager youth youngster kid republican democrat running-mate mate
    """.split()
)
# Phrases whose reading is kept: those of one article come again and again.
_PHRASES_KEPT = 1 << 12
# Letters of no body: "the US envoy", "the GOP nominee".
_NO_BODIES = frozenset("US U.S UK U.K EU UN U.N GOP TV".split())
# How old somebody is, told by a noun: one word of them is like another.
YOUNG = frozenset("boy girl child teen teenager youth youngster kid".split())
# Words of many descriptions that tell nobody from anybody.
_COMMON = frozenset(
    """
    and of for to in at the a new old young senior junior top chief deputy vice first second last leading head
    presidential political national state local general executive longtime two three year-old
    """.split()
)
_FORMER = frozenset("former ex onetime one-time then retired ousted late".split())
_PARTIES = {
    "republican": "republican", "republicans": "republican", "gop": "republican", "democratic": "democratic",
    "democrat": "democratic", "democrats": "democratic", "libertarian": "libertarian", "independent": "independent",
    "green": "green", "conservative": "conservative", "labour": "labour", "labor": "labour", "liberal": "liberal",
    "tory": "conservative",
}  # fmt: skip
_DIRECTIONS = frozenset(
    "western eastern northern southern central black white latino hispanic marine army navy".split()
)
_AMERICAN = frozenset("us u.s american".split())
# No people: parties, faiths and forces.
_NO_PEOPLE = (
    frozenset(_PARTIES)
    | _DIRECTIONS
    | frozenset(
        """
        sunni shia shiite alawite druze christian muslim islamic islamist jewish catholic orthodox nazi soviet
        christians muslims catholics
        """.split()
    )
)


# What the noun of a description carries on: "chief of staff", "envoy to Syria".
_CARRIED_ON = re.compile(r"\s(?:of|for|to|at|in|from|on|with)\s")
# Who is called so holds the office no more, or not yet.
LESSER = _FORMER | frozenset("vice deputy assistant acting".split())


@dataclass(frozen=True, slots=True)
class Description:
    """What one phrase, or all the roles of a person, tell of somebody."""

    # The last noun, in the long form of an office.
    heads: frozenset[str]
    words: frozenset[str]
    states: frozenset[str]
    peoples: frozenset[str]
    parties: frozenset[str]
    former: bool
    # Whether it names a body by letters: "the FBI director".
    of_body: bool
    # True for "R-Fla" alone.
    of_member: bool
    # Whether it tells whose: "the bank's founder".
    whose: bool

    @property
    def office(self) -> frozenset[str]:
        """The offices that somebody holds by these words now."""
        return frozenset() if self.former else self.heads & OFFICES

    @property
    def foreign(self) -> bool:
        """True where a people is named that American papers take for granted of nobody."""
        return bool(self.peoples - _AMERICAN)

    def is_like(self, other: Description) -> bool:
        """True for one office under two of its names, and for "the youth" of a teenager."""
        return bool(self.office & other.office or self.heads & other.heads & YOUNG)

    def resembles(self, other: Description) -> bool:
        """True for "the conference speaker" or "the Christian leader" of a "Christian and corporate speaker"."""
        heads = self.heads & other.heads - RELATIONS
        return bool(heads) or bool((self.words & other.words) - OFFICES - RELATIONS - LESSER - _COMMON)


@lru_cache(maxsize=_PHRASES_KEPT)
def describe(phrase: str) -> Description:
    """What a phrase like "the former Florida governor" or a role like "Sen" or "R-Fla" tells."""
    whose, _, phrase = re.sub(r"['’]s\s", "\n", phrase).rpartition(
        "\n"
    )  # nothing of the nominee in "the Republican nominee's daughter"
    words = office_words(phrase)
    heads = office_words(_CARRIED_ON.split(phrase, maxsplit=1)[0].rpartition(" ")[2])
    if heads & _MAKES_LAW:
        heads |= _IN_PARLIAMENT
    if heads & YOUNG:
        heads |= YOUNG
    parties = {_PARTIES[w] for w in words if w in _PARTIES} | ({party_of(phrase)} - {""})
    return Description(
        heads,
        words,
        states_in(phrase),
        frozenset(words & ADJECTIVES - _NO_PEOPLE),
        frozenset(parties),
        bool(words & _FORMER),
        any(w.isupper() and len(w) > 1 and w not in _NO_BODIES for w in phrase.split()),
        bool(party_of(phrase)) and " " not in phrase,
        bool(whose),
    )


def may_be(one: Description, known: Sequence[Description]) -> bool:
    """False where what is known of somebody cannot go with the description: another party, state, people or office."""
    for told in known:
        for mine, theirs in (
            (one.parties, told.parties),
            (one.states, told.states),
            (one.peoples, told.peoples),
        ):
            if mine and theirs and not mine & theirs:
                return False
    held = {office for told in known for office in told.office}
    return not (held and one.office) or bool(held & one.office)


def is_kin(known: Sequence[Description]) -> bool:
    """True for somebody's wife or son."""
    return any(told.heads & FAMILY for told in known)


def has_standing(known: Sequence[Description]) -> bool:
    """True for somebody of whom the article has told an office or a trade, and not only whose rival or son he is."""
    return any(told.heads and not told.heads <= RELATIONS and not told.of_member for told in known)
