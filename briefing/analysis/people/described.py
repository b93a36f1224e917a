"""Whom a description without a name stands for: "the Vermont senator", "the conference speaker", "the former governor"."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise

from briefing.analysis.names.entity import Entity, genders_agree, office_words
from briefing.analysis.names.mention import FUNCTION, Mention
from briefing.analysis.names.noun_phrases import DOERS
from briefing.analysis.names.pronouns import standing
from briefing.analysis.names.word_senses import SURELY_SAY
from briefing.analysis.people.attribution import SAYS, Scene
from briefing.analysis.people.descriptions import (
    LESSER,
    RELATIONS,
    Description,
    describe,
    has_standing,
    is_kin,
    may_be,
)
from briefing.analysis.people.named import nameless_bearer
from briefing.analysis.people.paper_owners import PaperOwners
from briefing.analysis.people.second_names import means_who_spoke, speaks_behind_quote, tells_more
from briefing.analysis.people.third_person import is_named_in
from briefing.analysis.words import people as words_for
from briefing.text.names import MASK
from briefing.text.titles import ADJECTIVES, PLACES, PORTFOLIOS, ROLE_NOUNS

# A title that no name bears ("the tycoon") means somebody named at most so many sentences before, or whom
# the article is about.
TITLE_REACH = 2
# Points, beside those of the place where somebody was last mentioned, for being whom a description means.
# Set by hand on some 500 descriptions of the development articles.
WEIGHTS = {
    "shares a state, a people or a party": 2.5,
    "holds the office": 3.0,
    "is told in the same words": 1.5,
    "is told to be nothing yet": 1.0,
    "is something else": -1.5,
    "the article is about": 1.0,
    "of the sex of the pronoun behind": 1.0,
}
# "Is the nominee", "was named the captain": what is told of somebody, who stands before it.
_PREDICATES = frozenset(
    "is are was were be been being become becomes became named elected called appointed as like".split()
)
# "The next president", "the average voter": nobody in particular.
_NOBODY_YET = frozenset("next future average typical ordinary eventual potential ideal same other".split())
# Alone these are things, or anybody: "sick in the head".
_BARE = frozenset("head elder adult native twin crown member speaker operator fellow".split())
# "This source" is one who was told of at most so many sentences before.
SOURCE_REACH = 6
LONGEST_AGAIN = 3
# Words of "the mayor".
BARE_WORDS = 2
# "Of state", "from New York".
_CARRIES = frozenset("of from for in the new united north south west".split())
# Open a clause that goes before its sentence's own.
_SUBORDINATES = frozenset("as while when although though after before if since asked pressed despite".split())
_SEXES = {"he": "m", "his": "m", "him": "m", "himself": "m", "she": "f", "her": "f", "herself": "f"}
# `Cue.join` of a verb that is reached over more than the phrase's own end.
JOINED_FAR = 2
# Words behind a description in which a pronoun may be its own.
PRONOUN_REACH = 10
# At the least so many points, and so many more than anybody else.
LEAST_POINTS = -2.0
LEAD = 0.7
# Where a state, a party or a people is named that nobody was told to be of.
LEAD_UNPROVEN = 1.5
# Share of the namings of whom the article names most, from which on it is about somebody.
ABOUT = 0.5
# So often at the least.
FEWEST_NAMINGS = 3
# Of whom it names so often "the director" may be told as well, of whatever office the public does not know.
MANY_NAMINGS = 5
_PUBLIC = frozenset(
    """
    president premier minister governor mayor secretary judge attorney prosecutor sheriff superintendent chancellor
    king queen pope bishop archbishop commissioner ambassador senator representative
    """.split()
)


class DescribedPeople(PaperOwners):
    """The named people of one article, found also by what they are."""

    def __init__(self, scene: Scene) -> None:
        super().__init__(scene)
        self._namings = Counter(entity for entity in self.of if entity is not None)
        # What each was called by descriptions so far.
        self._called_so: dict[Entity, list[Description]] = {}
        self._most_named = max(self._namings.values(), default=0)
        # Who is named in which sentence, with his last word there: nobody is described beside his own name.
        self._named_in: dict[int, dict[Entity, int]] = {}
        for mention, entity in zip(self.mentions, self.of, strict=True):
            if entity is not None:
                self._named_in.setdefault(self.sentence_of[mention.first], {})[entity] = mention.last

    # ── By an office that was told ───────────────────────────────────────────────────────────────

    def _bearers(self, mention: Mention, sought: frozenset[str]) -> Iterator[Entity]:
        """Who was mentioned before and bears all the words."""
        role = mention.kind == "role"
        if len(sought) == 1:
            (word,) = sought
        else:
            word = min(sought, key=lambda w: len(self._by_name[w]) + len(self._by_role[w]) * role)
        if role:
            for entity in self._by_role[word]:
                if (
                    entity.named
                    and entity.last >= 0
                    and sought <= entity.role_words
                    and genders_agree(mention.gender, entity.gender)
                ):
                    yield entity
        for entity in self._by_name[word]:
            if entity.named or entity.last < 0 or not sought <= set(entity.key):
                continue
            if nameless_bearer(self.text, mention, entity):
                yield entity

    @staticmethod
    def _bears(entity: Entity, sought: frozenset[str]) -> tuple[bool, bool, int]:
        """The order of those who bear an office: a vice president, or a former one, is "the president" last."""
        return entity.capital, not (LESSER & entity.role_words) - sought, entity.last

    def _of_that_country(self, mention: Mention, sought: frozenset[str]) -> Entity | None:
        """Who bears the office of "the Turkish foreign minister" without its country; None if another's is told."""
        office = sought - ADJECTIVES
        if mention.kind != "role" or not office or office == sought:
            return None
        # "His Turkish counterpart, X" is "the Turkish minister", and not the minister whose counterpart he is.
        fitting = [e for e in self._bearers(mention, (sought - office) | {"counterpart"}) if e.named]
        if not fitting:
            told = describe(self._said(mention))
            fitting = [
                e
                for e in self._bearers(mention, office)
                if e.named and not e.role_words & ADJECTIVES and may_be(told, self._known(e))
            ]
        return max(fitting, key=lambda e: e.last, default=None)

    # ── By a description ─────────────────────────────────────────────────────────────────────────

    def _source_again(self, mention: Mention) -> Entity | None:
        """Him of "another unnamed party official" for "the second official" and "this official"."""
        if mention.kind != "role" or mention.head not in words_for.UNNAMED:
            return None
        said = [w.lower for w in self.words[mention.opens : mention.last]]
        again = said[:1] == ["this"] or said[:2] in (["the", "second"], ["the", "same"])
        if not again or len(said) > LONGEST_AGAIN:
            return None
        before = [
            e
            for e in self._lately(self.sentence_of[mention.first], SOURCE_REACH)
            if e.head == mention.head and not e.named and e.person
        ]
        return before[0] if before else None

    def _untold(self, i: int, mention: Mention) -> Entity | None:
        """Whom "the gambling tycoon" or "the company" means, if nobody was said to be one."""
        k = mention.last
        ambassador_to = k < len(self.words) and not self.words[k].gap and self.words[k].lower == "to"
        aged = any(w.lower.endswith("-year-old") for w in self.words[mention.opens : k])
        if (self._whole(mention) < self._ends(mention) and not aged) or ambassador_to:
            return None
        if mention.kind == "role" and any(
            e.head == mention.head and self._is_introduced(e)
            for word in office_words(mention.head)
            for e in self._by_name[word]
        ):
            return None  # "the militant" is the "militant" of before, whoever was named since
        if mention.kind == "body" and mention.head in words_for.OUTLETS:
            lately = self._lately(self.sentence_of[mention.first], TITLE_REACH)
            return next((e for e in lately if self._is_outlet(e, mention.head)), None)
        if mention.kind == "body" and mention.head in words_for.FIRMS and mention.last - mention.opens == 2:
            lately = self._lately(self.sentence_of[mention.first], TITLE_REACH)
            near = [e for e in lately if not e.person and e.capital and e.gender == "o" and not e.place]
            return max(near, key=lambda e: self._weighed(e, mention), default=None)
        if mention.kind == "role" and (
            aged
            or mention.head not in words_for.NAMELESS
            or self._describes(mention)
            or (self._spoke_last is not None and means_who_spoke(self.words, mention, self.cues[i]))
        ):
            return self._described(i, mention)
        return None

    def _is_outlet(self, entity: Entity, noun: str) -> bool:
        """True for a body that reports, is told things, bears such a name, or was called "the newspaper"."""
        named = entity.capital and not words_for.OUTLET_NAMES.isdisjoint(entity.key)
        return entity in self._outlets or noun in entity.role_words or named

    def _ends(self, mention: Mention) -> int:
        """One past the last word of what the phrase carries on: "of state", "of the ministry in Mosul"."""
        k = mention.last
        while k < len(self.words) and self.words[k].start < mention.full:
            k += 1
        return k

    def _whole(self, mention: Mention) -> int:
        """One past the last word that the description itself has: with "of state" and "from Vermont", without "of the mill"."""
        ends = self._ends(mention)
        known = all(
            word.lower in PORTFOLIOS or word.lower in PLACES or word.lower in _CARRIES
            for word in self.words[mention.last : ends]
        )
        return ends if known else mention.last

    def _is_introduced(self, entity: Entity) -> bool:
        """True for "a militant", who is new; "the candidate" may have been somebody named, and so may a headline's "Speaker"."""
        return entity.name.of(self.text).split()[0].lower() in words_for.INTRODUCES

    def _describes(self, mention: Mention) -> bool:
        """True for "the laid-back Erbil resident" where no resident was mentioned before: somebody named."""
        return (
            mention.head not in words_for.UNNAMED
            and mention.last - mention.opens >= words_for.FEWEST_DESCRIBING
            and not any(
                e.last >= 0 for head in (mention.head, mention.head + "s") for e in self._by_name[head]
            )
        )

    def _described(self, i: int, mention: Mention) -> Entity | None:
        """The one person whom a description fits, who is called so from here on; None where nobody is sure to be meant."""
        found = self._fitting(i, mention)
        if found is not None:
            self._called_so.setdefault(found, []).append(describe(self._said(mention)))
        return found

    def _fitting(self, i: int, mention: Mention) -> Entity | None:
        """The one person whom a description fits; None where it may be two, or nobody of the article."""
        k = mention.opens
        before = self.words[k - 1].lower if k and not self.words[k].gap else ""
        if not _NOBODY_YET.isdisjoint(w.lower for w in self.words[k : mention.last]):
            return None
        if not self._is_person(mention) and not speaks_behind_quote(self.words, mention, self.cues[i]):
            return None
        if before in _PREDICATES or (mention.head in _BARE and mention.last - k <= BARE_WORDS):
            return None
        told, named = describe(self._said(mention)), self._tells_of(i)
        points = {
            e: p
            for e in self._candidates(i, mention)
            if not is_named_in(named, e) and (p := self._points(told, e, mention)) is not None
        }
        best = max(points, key=lambda e: points[e], default=None)
        far = best is not None and self.sentence_of[mention.first] - best.sentence > TITLE_REACH
        if best is None or (far and points[best] < LEAST_POINTS):
            return None
        rest = [points[e] for e in points if e is not best]
        unproven = _is_particular(told) and not _shares(told, self._known(best))
        if not rest or not unproven:
            return best if not rest or points[best] - max(rest) >= LEAD else None
        # Nobody is "the Turkish leader" of two whom nothing calls Turkish.
        return best if not told.foreign and points[best] - max(rest) >= LEAD_UNPROVEN else None

    def _may_add(self, i: int, mention: Mention, entity: Entity) -> bool:
        """True where a guessed description is told as an office: of whom acts by it, and has none yet or speaks by it."""
        if not self._is_person(mention):
            return False
        if tells_more(self.words, mention, self.cues[i]):
            return True
        if not (self._speaks(i) or self._acts_surely(i, mention, entity)):
            return False
        return not has_standing(self._known(entity))

    def _acts_surely(self, i: int, mention: Mention, entity: Entity) -> bool:
        """False for "the mayor" of "Meyer sued the city. The mayor has not answered": who acts without a word may be another."""
        opens = i == 0 or self.sentence_of[self.mentions[i - 1].first] != self.sentence_of[mention.first]
        if not standing(self.words, mention, opens=opens, speaks=0)[1]:
            return False
        told, k = describe(self._said(mention)), self._whole(mention)
        if self._is_bare(mention):
            return (
                self._namings[entity] >= MANY_NAMINGS and self._is_about(entity) and not told.heads & _PUBLIC
            )
        is_new = k < len(self.words) and self.words[k].lower == "who"
        return self._is_about(entity) or (_is_particular(told) and not is_new)

    def _is_bare(self, mention: Mention) -> bool:
        """True for "the mayor" without a further word."""
        return self._whole(mention) - mention.opens == BARE_WORDS

    def _speaks(self, i: int) -> bool:
        """True where a verb of saying is the mention's own, which "Clinton says the Ohio native" has not."""
        cue, k = self.cues[i], self._ends(self.mentions[i])
        if k < len(self.words) and self.words[k].lower in SURELY_SAY and not self.words[k].gap:
            return True
        if cue is None or cue.force < SAYS:
            return False
        if cue.join >= JOINED_FAR and cue.word != self._ends(self.mentions[i]):
            return False
        return not cue.inverted or MASK in self.words[cue.word].gap

    def _is_person(self, mention: Mention) -> bool:
        """False for "the streets" and "the claim", which any noun may be before a verb of saying."""
        aged = any(w.lower.endswith("-year-old") for w in self.words[mention.opens : mention.last])
        return aged or mention.head in ROLE_NOUNS or mention.head.endswith(DOERS)

    def _candidates(self, i: int, mention: Mention) -> Iterator[Entity]:
        """Persons named in earlier sentences, lately or again and again, and not in this one's own clause."""
        here = self.sentence_of[mention.first]
        beside = self._named_in.get(here, {})
        behind_clause = self._speaks(i) and self._closes_clause(mention)
        for entity in reversed(self._recent):
            before = behind_clause and beside.get(entity, 0) <= mention.opens
            if (
                not entity.named
                or entity.members
                or ((entity.sentence >= here or entity in beside) and not before)
            ):
                continue
            if here - entity.sentence > TITLE_REACH and not self._is_about(entity):
                continue
            if genders_agree(mention.gender, entity.gender):
                yield entity

    def _closes_clause(self, mention: Mention) -> bool:
        """True for "the senator" of "As Hadley still senses it, the senator said", who is Hadley himself."""
        k = mention.opens
        if not k or self.words[k].gap != ",":
            return False
        k -= 1
        while k and not self.words[k].gap:
            if self.words[k].lower in _SUBORDINATES and self.words[k - 1].lower in ("and", "but"):
                return True
            k -= 1
        return self.words[k].lower in _SUBORDINATES

    def _is_about(self, entity: Entity) -> bool:
        """True for whom the article names nearly as often as anybody."""
        namings = self._namings[entity]
        return namings >= FEWEST_NAMINGS and namings >= ABOUT * self._most_named

    def _points(self, told: Description, entity: Entity, mention: Mention) -> float | None:
        """How much speaks for the entity; None where it cannot be meant."""
        known = self._known(entity)
        if not may_be(told, known):
            return None
        heard = [*known, *self._called_so.get(entity, ())]
        shares, holds = _shares(told, known), any(told.is_like(k) for k in heard)
        proven = shares or holds
        known_for = has_standing(known)
        alike = any(told.resembles(k) for k in heard)
        if told.office and not holds and (known_for or not (shares or self._may_hold(told, entity))):
            return None
        if told.whose and not (shares or holds or alike):
            return None  # "the bank's founder"
        if known_for and told.peoples and told.heads & RELATIONS and not shares:
            return None  # "the Austrian partner" is hardly the prime minister
        sex = self._sex_behind(mention)
        if not genders_agree(sex, entity.gender or entity.called):
            return None
        return (
            self._weighed(entity, mention)
            + WEIGHTS["shares a state, a people or a party"] * shares
            + WEIGHTS["holds the office"] * holds
            + WEIGHTS["is told in the same words"] * (alike and not holds)
            + WEIGHTS[
                "is something else"
                if (known_for or is_kin(known)) and not proven
                else "is told to be nothing yet"
            ]
            + WEIGHTS["the article is about"] * self._is_about(entity)
            + WEIGHTS["of the sex of the pronoun behind"] * bool(sex and sex == entity.gender)
        )

    def _may_hold(self, told: Description, entity: Entity) -> bool:
        """False for "the Indiana governor" of whom a tweet was about, or who was named once and not as one."""
        if told.of_body or not (entity.subject or entity is self._spoke_last):
            return False
        return bool(entity.roles or entity.spoken) or self._is_about(entity)

    def _sex_behind(self, mention: Mention) -> str:
        """The sex, f, of "The nominee attacked her opponent", whose pronoun goes before a noun or a verb; "" without one."""
        behind = self.words[mention.last : mention.last + PRONOUN_REACH + 1]
        for word, after in pairwise(behind):
            if word.gap and word.gap != ",":
                break
            if word.lower in _SEXES and not after.gap and after.lower not in FUNCTION:
                return _SEXES[word.lower]
        return ""

    def _said(self, mention: Mention) -> str:
        whole = self.words[self._whole(mention) - 1].end
        return " ".join(self.text[mention.span.start : whole].split())

    def _known(self, entity: Entity) -> list[Description]:
        return [describe(role.of(self.text)) for role in entity.roles]


def _shares(told: Description, known: Sequence[Description]) -> bool:
    """True where both name one state, people or party."""
    return any(told.states & k.states or told.parties & k.parties or told.peoples & k.peoples for k in known)


def _is_particular(told: Description) -> bool:
    return bool(told.states or told.parties or told.peoples)
