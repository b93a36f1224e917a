"""Whose words stand on paper: the giver of "a statement", the poster of "one message"."""

from __future__ import annotations

from abc import abstractmethod

from briefing.analysis.names.entity import Entity
from briefing.analysis.names.mention import DETERMINERS, PRONOUNS, Mention
from briefing.analysis.people.attribution import Scene
from briefing.analysis.people.joined import JoinedPeople
from briefing.analysis.people.papers import signer
from briefing.analysis.people.third_person import is_named_in
from briefing.analysis.words import people as words_for
from briefing.model import Span
from briefing.text.names import Word, name_key, plain
from briefing.text.titles import ADJECTIVES

# From "a statement" to "by the ministry", in words.
MOST_TO_GIVER = 4
# From "by" to the second of two givers.
MOST_TO_SECOND = 9
# "A statement carried by the agency": the agency did not write it.
_PASSED_ON = frozenset(
    """
    quoted carried cited obtained seen reported received viewed reviewed read relayed broadcast aired run
    distributed translated monitored heard found leaked verified shared reprinted
    """.split()
)
_WRITES = frozenset("wrote writes stated states".split())
_THE = frozenset("the this that".split())
_BODIES = frozenset("organisation body place".split())


class PaperOwners(JoinedPeople):
    """The people of one article, and who gave out the papers that it cites."""

    def __init__(self, scene: Scene) -> None:
        super().__init__(scene)
        # Who signed, and who gave out, the last paper of each noun.
        self._signed: dict[str, Entity] = {}
        self._given: dict[str, Entity] = {}
        # The nouns of those that somebody "wrote in".
        self._written: set[str] = set()

    @abstractmethod
    def _resolved(self, i: int, mention: Mention) -> Entity | None:
        """Whom a mention means."""

    def _signers(self, i: int, mention: Mention) -> Entity | None:
        """Who signed the letter, also where "the letter goes on" further down."""
        j = signer(self.words, self.mentions, i)
        if j is None:
            return self._signed.get(mention.head) if self.words[mention.opens].lower == "the" else None
        row = self._one_of.get(j)
        found = self._several_as_one(row[-1]) if row else self.of[j]
        if found is not None:
            self._signed[mention.head] = found
        return found

    def _on_paper(self, j: int) -> Entity | None:
        """The paper `j`, or the body that gave it out; a person is no "it"."""
        paper, owner = self.mentions[j], self.of[j]
        written = paper.head in self._written and owner is self._given.get(paper.head)
        if owner is not None and (owner.members or not owner.person or written):
            return owner
        end = max(paper.full, paper.span.end)
        return self._new(Span(paper.span.start, end), (plain(paper.head),), "o")

    def _owner(self, i: int, mention: Mention) -> Entity | None:
        """Who gave out "a statement": the one told beside it, who gave out "the statement" of before, or who acts here."""
        opening = self.words[mention.opens].lower
        told = giver = self._giver(i, mention)
        if giver is None and opening in words_for.OWNING:
            whose = Mention(
                mention.span, mention.first, mention.first + 1, "pronoun", PRONOUNS.get(opening, "o"), opening
            )
            giver = self._meant(whose, i)
        elif giver is None and (inside := self._named_inside(mention)):
            giver = self._called_inside(inside)
        elif giver is None and opening in _THE and mention.head in self._given:
            return self._given[mention.head]
        elif giver is None:
            giver = self._acting(i, mention, opening)
        if giver is not None and (told is not None or opening not in _THE):
            self._given[mention.head] = giver
        return giver

    def _giver(self, i: int, mention: Mention) -> Entity | None:
        """Halliburton in "Halliburton has issued a statement" and in "a statement by Halliburton"."""
        words = self.words
        giver = self.mentions[i - 1] if i else None
        if giver is not None and 0 < mention.opens - giver.last <= 2 and not giver.possessive:
            verb = words[giver.last : mention.opens + 1]
            if verb[-2].lower in words_for.GIVES_OUT and not any(w.gap for w in verb):
                return self.of[i - 1]
        k = mention.opens - 1
        if giver is not None and k > 0 and words[k].lower == "in" and not words[mention.opens].gap:
            cue = self.cues[i - 1]
            if cue is not None and cue.word == k - 1 and not words[k].gap and words[k - 1].lower in _WRITES:
                self._written.add(mention.head)
                return self.of[i - 1]  # "..., " Latif wrote in the affidavit
        if mention.last + 1 < len(words) and (both := self._two_bodies(i, mention)) is not None:
            return both
        for j in range(i + 1, min(i + 3, len(self.mentions))):
            other = self.mentions[j]
            between = [w.lower for w in words[mention.last : other.opens]]
            if len(between) > MOST_TO_GIVER or any(w.gap for w in words[mention.last : other.first]):
                return None
            if (
                (between[-1:] == ["by"] and not _PASSED_ON & set(between))
                or between[-1:] == ["from"]
                or between == ["of"]
            ):
                return self._resolved(j, other)
        return None

    def _two_bodies(self, i: int, paper: Mention) -> Entity | None:
        """Both of "a joint statement by the Harbour Police and the Coast Patrol", under one name."""
        words, k = self.words, paper.last
        if "joint" not in {w.lower for w in words[paper.opens : k]} or words[k].lower not in ("by", "from"):
            return None
        start = k + 1 + (words[k + 1].lower == "the")
        for other in self.mentions[i + 1 :]:
            joined = other.opens - (words[other.opens - 1].lower == "the")
            if other.opens - k > MOST_TO_SECOND or any(w.gap for w in words[k:joined]):
                return None
            if words[joined - 1].lower == "and" and joined - 1 > start and other.kind in _BODIES:
                span = Span(words[start].start, other.span.end)
                return self._new(span, tuple(plain(word) for word in span.of(self.text).split()), "o")
        return None

    def _named_inside(self, mention: Mention) -> list[Word]:
        """The words before the noun that may name the giver: "police" in "a brief police statement"."""
        inside = [
            w for w in self.words[mention.opens : mention.last - 1] if w.lower not in words_for.PLATFORMS
        ]
        while inside and (inside[0].lower in DETERMINERS or _describes_paper(inside[0])):
            inside = inside[1:]
        return inside

    def _called_inside(self, inside: list[Word]) -> Entity | None:
        if all(w.capital and w.lower in ADJECTIVES for w in inside):
            return None  # "the Greek statement" is no statement of "Greek"
        capital = [w for w in inside if w.capital]
        if capital:
            called = self._called(name_key(" ".join(w.text for w in capital)))
            if called:
                return max(called, key=lambda e: e.last)
        sought = {plain(w.text) for w in inside}
        fitting = [e for e in self._by_name[plain(inside[-1].text)] if not e.person and e.last >= 0]
        fitting = [e for e in fitting if sought <= set(e.key)]
        if fitting:
            return max(fitting, key=lambda e: (e.capital, e.times, e.last))
        if capital or inside[-1].lower in words_for.BODIES_ALONE:
            key_words = tuple(plain(w.text) for w in inside)
            return self._new(Span(inside[0].start, inside[-1].end), key_words, "o")
        return None

    def _acting(self, i: int, mention: Mention, opening: str) -> Entity | None:
        """Whoever acts in the sentence of a paper that nobody is said to have given out, or in the one before."""
        if mention.head in words_for.BEFORE_COURTS:
            return None
        if mention.head not in words_for.GIVEN_OUT and opening != "the":
            return None
        told = self._tells_of(i)
        acting = [
            e
            for e in self._lately(self.sentence_of[mention.first], 1)
            if e.subject and e.gender != "p" and (mention.head in words_for.GIVEN_OUT or not e.person)
            if not (told and is_named_in(told, e))
        ]
        return max(acting, key=lambda e: self._weighed(e, mention), default=None)


def _describes_paper(word: Word) -> bool:
    """True for "brief" and "e-mailed" in "a brief statement", which name nobody."""
    return not word.capital and (
        word.lower in words_for.OF_PAPERS
        or word.lower.endswith(("ed", "ing", "ly"))
        or word.text[0].isdigit()
    )
