"""One person or body of an article under all its names, and words that mean one office."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import lru_cache

from briefing.model import Span
from briefing.text.names import plain

# Short forms of ranks and offices.
_SAME_OFFICE = {
    "gen": "general", "lt": "lieutenant", "col": "colonel", "maj": "major", "capt": "captain",
    "sgt": "sergeant", "adm": "admiral", "cmdr": "commander", "sen": "senator", "gov": "governor",
    "rep": "representative", "congressman": "representative", "congresswoman": "representative",
    "prof": "professor", "dr": "doctor", "det": "detective", "insp": "inspector", "rev": "reverend",
    "spokesperson": "spokesman", "spokeswoman": "spokesman", "adviser": "advisor", "pres": "president",
}  # fmt: skip

_OFFICE_OF_LETTERS = {"pm": frozenset(("prime", "minister")), "fm": frozenset(("foreign", "minister"))}

# What the press calls whoever holds an office, beside its title: "the U.N. chief", "the premier".
_CALLED: tuple[tuple[frozenset[str], frozenset[str]], ...] = tuple(
    (frozenset(office.split()), frozenset(called.split()))
    for office, called in (
        ("secretarygeneral", "chief"), ("secretary general", "chief"), ("director", "chief"),
        ("commander", "chief"), ("head", "chief"), ("prime minister", "premier"),
        ("foreign minister", "top diplomat"), ("secretary state", "top diplomat"), ("envoy", "diplomat"),
        ("ambassador", "diplomat"), ("king", "monarch"),
    )
)  # fmt: skip

# Phrases whose words are kept: those of one article come again and again.
_PHRASES_KEPT = 1 << 12


@dataclass(slots=True, eq=False)
class Entity:
    """One person or body of an article, under all its names."""

    # Where the fullest name stands.
    name: Span
    key: tuple[str, ...]
    person: bool
    # "m", "f", "o" for a thing, "p" for several, "" where the article has not told.
    gender: str
    # Role words in the order in which the article gives them.
    roles: list[Span] = field(default_factory=list)
    # Lower-case words of its roles.
    role_words: set[str] = field(default_factory=set)
    # Number of its last mention, and of the sentence that mention stands in.
    last: int = -1
    sentence: int = -1
    # How its mentions stood in that sentence, by the names of `draws.PRONOUN`, and what that is
    # worth for a pronoun and for a description.
    standing: tuple[str, ...] = ()
    salience: float = 0.0
    prominence: float = 0.0
    subject: bool = False
    times: int = 0
    # Number of the last paragraph that began with it as its subject.
    topic: int = -1
    # Whether its full name was told, the last mention by it for its own sake, and how many were by the surname alone.
    is_told_in_full: bool = False
    in_full: int = -1
    by_surname: int = 0
    # How many of its mentions have a verb of saying beside them.
    spoken: int = 0
    # What most of the pronouns that meant it so far were, "m", "f" or "", and by how many.
    called: str = ""
    called_by: int = 0
    # Lower-case head noun of a phrase ("ministry"); "" for a person's name.
    head: str = ""
    # True for a person's name.
    named: bool = False
    # True for any name.
    capital: bool = False
    place: bool = False
    # Who speaks as one under a name of several.
    members: tuple[Entity, ...] = ()
    # How much speaks for a person (`kinds`).
    vote: float = 9.0

    def call(self, sex: str) -> None:
        """Notes that "he", m, or "she", f, meant it once more."""
        same = sex == self.called
        if not same and self.called_by <= 1:
            self.called, self.called_by = sex, 1
        else:
            self.called_by += 1 if same else -1


@lru_cache(maxsize=_PHRASES_KEPT)
def office_words(phrase: str) -> frozenset[str]:
    """The words of a role or a body, lower-case, each rank and office in its long form."""
    said = [plain(w) for w in phrase.replace("’s", "").replace("'s", "").split()]
    found = {_SAME_OFFICE.get(w, w) for w in said} - {"the", "a", "an", ""}
    for letters, office in _OFFICE_OF_LETTERS.items():
        if letters in found:
            found = (found - {letters}) | office
    if {"district", "attorney"} <= found:
        found.add("prosecutor")
    if said[-1:] == ["justice"] and said[-2:-1] not in (["of"], ["and"], ["for"]):
        found.add("judge")
    return frozenset(found)


def called_too(office: frozenset[str]) -> frozenset[str]:
    """The words by which the press may call who holds the office: "premier" for a prime minister."""
    return frozenset().union(*(called for words, called in _CALLED if words <= office))


def genders_agree(one: str, other: str) -> bool:
    """True unless both are known and differ."""
    return not one or not other or one == other
