"""Somebody named at one place of the text, and the words that open and close a noun phrase."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from briefing.model import Span
from briefing.text.titles import ORG_NOUNS, PLURAL_ROLES, ROLE_NOUNS

MentionKind = Literal["person", "organisation", "place", "role", "group", "body", "pronoun"]

PRONOUNS = {
    "he": "m", "she": "f", "they": "p", "it": "o", "who": "", "we": "p", "i": "", "him": "m",
    "his": "m", "her": "f", "their": "p", "them": "p",
}  # fmt: skip
SUBJECT_PRONOUNS = frozenset("he she they it who i we".split())
DETERMINERS = frozenset(
    """
    the a an his her their its our my your this that these those some several many few two three four
    five six seven eight nine ten one another other both all each any every most no dozens hundreds
    """.split()
)
# Words that no noun phrase contains: they end it on either side.
FUNCTION = frozenset(
    """
    and or but nor so yet if then than as at by for from in into of off on onto out over to toward
    towards under up upon via with within without about above across after against along amid among
    around before behind below beneath beside besides between beyond despite down during except
    inside like near since through throughout till until while when where why how what which who whom
    whose that because although though unless whether is are was were be been being am has have had
    having do does did doing done will would shall should can could may might must not n't never
    also just only even still already again once least here there now later earlier too very more less
    ago yesterday today tomorrow tonight it he she they we i you me him them us himself herself
    themselves itself monday tuesday wednesday thursday friday saturday sunday
    let let's there's it's he's she's that's don't doesn't didn't won't can't couldn't wouldn't shouldn't needn't
    isn't aren't wasn't weren't hasn't haven't i'm i've i'll i'd we're we've we'll you're they're
    they've who's what's came come comes goes go going get gets got told said says say saying
    """.split()
)
HEADS = ROLE_NOUNS | PLURAL_ROLES | ORG_NOUNS


@dataclass(slots=True)
class Mention:
    """Somebody named at one place of the text."""

    # The words that name: "Kenneth Ekman", "the police", "he".
    span: Span
    # First and last word, as numbers in the list of words; the last is excluded.
    first: int
    last: int
    kind: MentionKind
    # "m", "f", "p" for several, "o" for a thing, "" where unknown.
    gender: str = ""
    # Lower-case head noun of a phrase ("ministry"), last word of a name, or the pronoun.
    head: str = ""
    # Where its role words stand, in order.
    roles: list[Span] = field(default_factory=list)
    # First word of the whole phrase, title and determiner included.
    opens: int = 0
    # One past the last word of the appositive behind a name, else the same as `last`.
    closes: int = 0
    # True for "Ekman's", "the minister's".
    possessive: bool = False
    # Where the phrase with what it carries on ("of the ministry in Mosul") ends, in characters.
    full: int = 0
    # True when a title or role noun stands right before the name.
    titled: bool = False
    # How much speaks for a person (`kinds`).
    vote: float = 0.0
