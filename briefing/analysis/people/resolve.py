"""Who is meant: every mention of an article resolved to the fullest name that it gives.

"Ekman", "he" and "the general" become Kenneth Ekman, "the ministry" the Iraqi interior ministry,
"a statement" the one whose statement it is. Names are joined by their parts; pronouns and titles go
to the person last spoken of who fits.
"""

from __future__ import annotations

from briefing.analysis.names.entity import Entity, office_words
from briefing.analysis.names.mention import Mention
from briefing.analysis.names.pronouns import SURELY_A_PERSON
from briefing.analysis.names.role_words import role_span
from briefing.analysis.people.attribution import FAR, SAYS, Scene
from briefing.analysis.people.described import DescribedPeople
from briefing.analysis.people.interviews import answers
from briefing.analysis.people.joint import together
from briefing.analysis.people.lead import named_after_lead
from briefing.analysis.people.named_beside import apposed, firm_there, named_there
from briefing.analysis.people.named_later import describes_pronoun, is_named_behind
from briefing.analysis.people.papers import is_paper, paper_of_it
from briefing.analysis.words import people as words_for
from briefing.model import Span

# "The ministry of the state said that it": mentions back from "it" to who says so.
TELLER_REACH = 4
# Two persons joined by "and"; "his younger brother", in words.
PAIR = 2
LONGEST_SIBLING = 3


class People(DescribedPeople):
    """The entities of one article, and in `of` which mention names which."""

    def __init__(self, scene: Scene) -> None:
        super().__init__(scene)
        mentions = scene.mentions
        self._lowered = {w.lower for w in self.words}
        self._lead = named_after_lead(scene)
        for i, mention in enumerate(mentions):
            entity = self._resolved(i, mention)
            self.of[i] = entity
            if entity is not None and mention.head not in ("i", "we"):
                self._seen(entity, i, mention)
            if i in self._joined and (several := self._several_as_one(i)) is not None:
                self._seen(several, i, together([mentions[j] for j in self._joined[i]]))

        for i, who in answers(scene, self.of):
            self.of[i] = who

    # ── Everything else, in the order of the text ────────────────────────────────────────────────

    def _resolved(self, i: int, mention: Mention) -> Entity | None:
        if mention.kind == "pronoun":
            return self._pronoun(i, mention)
        if mention.kind == "person":
            entity = self.of[i]
            return self._bearer(i, mention) if i in self._several else entity
        j = describes_pronoun(self.words, self.mentions, i)
        if j is not None and (entity := self._meant(self.mentions[j], j)) is not None:
            self._give_role(entity, role_span(self.words, mention.opens, self.mentions[j].opens))
            return entity
        beside = self._of_lead(i, mention) or self._named_beside(i, mention) or self._of_a_pair(mention)
        if beside is not None:
            return beside
        if is_paper(mention):
            owner = self._signers(i, mention) or self._owner(i, mention)
            if owner is not None:
                return owner
        return self._phrase(i, mention)

    def _of_a_pair(self, mention: Mention) -> Entity | None:
        """Tariq for "his brother" where Anas spoke and "Anas and Tariq" are two brothers; both for "the two women"."""
        pairs = [pair for pair in self._as_one if len(pair) == PAIR]
        said = [w.lower for w in self.words[mention.opens : mention.last]]
        before = self.words[mention.opens - 1].lower if mention.opens else ""
        if mention.kind == "group" and [before, *said][:2] == ["the", "two"] and pairs:
            return self._as_one[pairs[-1]]
        alike = (
            mention.kind == "role"
            and mention.head in words_for.SIBLINGS
            and mention.head + "s" in self._lowered
        )
        if not alike or said[0] not in ("his", "her") or len(said) > LONGEST_SIBLING:
            return None
        for one, other in pairs:
            sibling = {one: other, other: one}.get(self._spoke_last) if self._spoke_last else None
            if sibling is not None:
                self._give_role(sibling, role_span(self.words, mention.opens, mention.last))
                return sibling
        return None

    def _of_lead(self, i: int, mention: Mention) -> Entity | None:
        """Samer K. for the first sentence's "a Syrian doctor", which is his role."""
        if self._lead is None or i != self._lead[0]:
            return None
        entity = self.of[self._lead[1]]
        if entity is not None:
            self._give_role(entity, role_span(self.words, mention.opens, mention.last))
        return entity

    def _named_beside(self, i: int, mention: Mention) -> Entity | None:
        """Abdullah Kurdi for "his father, Abdullah Kurdi"; the full name for "(SDF)" behind it."""
        # "Minister of Defense, Brigadier General X": what the role carries on is passed over.
        j = i + 1
        while j < min(i + 4, len(self.mentions)) and (
            self.mentions[j].kind != "person" or self.mentions[j].span.end <= mention.full
        ):
            j += 1  # "an attorney for Mr. Pagliano, Mark MacDougall"
        following = self.mentions[j] if j < len(self.mentions) else None
        if mention.kind == "role" and following is not None and following.kind == "person":
            ends = named_there(self.words, mention, following)
            entity = self.of[j]
            if ends and entity is not None:
                self._give_role(entity, role_span(self.words, mention.opens, ends))
                entity.gender = entity.gender or mention.gender
                entity.vote = max(entity.vote, SURELY_A_PERSON)
            if ends:
                return entity
        if mention.kind == "role" and firm_there(self.words, self.mentions, i):
            firm = self._resolved(i + 1, self.mentions[i + 1])
            if firm is not None:
                self._give_role(firm, role_span(self.words, mention.opens, mention.last))
            return firm
        if mention.kind == "role" and apposed(self.words, self.mentions, i):
            return self._named_beside(i + 1, self.mentions[i + 1])
        before = self.mentions[i - 1] if i else None
        if (
            mention.kind == "organisation"
            and before is not None
            and before.last == mention.first
            and "(" in self.words[mention.first].gap
        ):
            entity = self.of[i - 1]
            initials = "".join(w[0] for w in before.span.of(self.text).split()).lower()
            # "Kurdistan Workers' Party (PKK)": the letters may be another language's.
            alone = mention.span.of(self.text).isupper() and self.text.startswith(")", mention.span.end)
            same = alone or mention.head.startswith(initials[:1])
            if entity is not None and same and len(initials) > 1:
                entity.key = (*entity.key, mention.head)
                self._index(self._by_name[mention.head], entity)
                return entity
        return None

    # ── Pronouns ─────────────────────────────────────────────────────────────────────────────────

    def _pronoun(self, i: int, mention: Mention) -> Entity | None:
        if mention.head == "who":
            before = self.mentions[i - 1] if i else None
            joined = before is not None and mention.first - max(before.last, before.closes) <= 1
            return self.of[i - 1] if joined else None
        if mention.head in ("i", "we"):
            return None
        meant = (self._teller(i, mention) if mention.head == "it" else None) or self._meant(mention, i)
        j = paper_of_it(self.words, self.mentions, i) if mention.head == "it" else None
        if j is not None and (meant is None or meant is self.of[j] or meant.head != self.mentions[j].head):
            return self._on_paper(j)
        if is_named_behind(self.words, self.mentions, i):
            name = self.of[i + 1]
            if meant is not None and not meant.named and name is not None:
                self.of = [name if entity is meant else entity for entity in self.of]
            return name
        return meant

    def _teller(self, i: int, mention: Mention) -> Entity | None:
        """Beijing for the "it" of "Beijing had warned that it would": the body that tells of itself."""
        k = mention.first - 1
        if k > 0 and self.words[k].lower == "that" and not self.words[mention.first].gap:
            k -= 1
        for j in range(i - 1, max(-1, i - 1 - TELLER_REACH), -1):
            cue, entity = self.cues[j], self.of[j]
            if (
                cue is not None
                and cue.word == k
                and cue.force == SAYS
                and not cue.inverted
                and cue.join < FAR
            ):
                return entity if entity is not None and entity.gender == "o" else None
        return None

    # ── Phrases ──────────────────────────────────────────────────────────────────────────────────

    def _phrase(self, i: int, mention: Mention) -> Entity:
        """The entity of "the general", "the ministry", "police" or an organisation's name."""
        sought = office_words(mention.span.of(self.text))
        opening = self.words[mention.opens].lower
        definite = (
            opening in ("the", "this", "that")
            or mention.kind in ("organisation", "place")
            or (
                mention.opens == mention.first
                and self.words[mention.first].capital
                and (
                    opening not in words_for.INTRODUCES
                    or mention.kind != "role"
                    or mention.head.startswith("spokes")
                )
            )
        )
        best, guess = self._spelled_out(mention), None
        if best is None:
            best = self._source_again(mention)
        if best is None and definite and sought:
            best = max(self._bearers(mention, sought), key=lambda e: self._bears(e, sought), default=None)
            if best is None:
                best = self._of_that_country(mention, sought)
            named = mention.opens and self.words[mention.opens - 1].lower in words_for.CALLED
            owns = mention.possessive and mention.kind == "role"  # "the governor's office"
            if (best is None or not best.capital) and opening == "the" and not named and not owns:
                guess = self._untold(i, mention)
                best = guess or best
        # Guessed words are an office only of somebody who has none yet.
        told = best is not None and best.named and (best is not guess or self._may_add(i, mention, best))
        news = best is not None and not sought <= best.role_words
        if best is not None and told and news and mention.kind == "role" and mention.last - mention.opens > 1:
            self._give_role(best, role_span(self.words, mention.opens + 1, self._whole(mention)))
        if best is None:
            end = max(mention.full, mention.span.end)
            best = self._new(Span(mention.span.start, end), tuple(sorted(sought)), mention.gender)
            best.person = mention.kind == "role"
            best.head = mention.head
            best.capital = mention.kind == "organisation"
            best.place = mention.kind == "place"
            self._note_initials(best)
        if mention.kind == "organisation":
            for role in mention.roles:
                self._give_role(best, role)
        return best
