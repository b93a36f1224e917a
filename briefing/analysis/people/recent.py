"""Who is in the reader's mind: the people last mentioned, and how much each of them draws a pronoun."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from briefing.analysis.names.draws import PHRASE, PRONOUN, weight
from briefing.analysis.names.entity import Entity
from briefing.analysis.names.mention import Mention
from briefing.analysis.names.pronouns import (
    ASKED,
    HEADS_SENTENCE,
    LEAST_FIT,
    REACH,
    another_than,
    fits,
    is_addressed,
    is_asked,
    is_behind_front,
    says_further,
    standing,
)  # fmt: skip
from briefing.analysis.people.attribution import FAR, Cue, Scene
from briefing.analysis.people.named import NamedPeople
from briefing.analysis.people.third_person import Told, is_named_in, is_tag, told_beside
from briefing.analysis.words import people as words_for
from briefing.text.names import Word

# So many sentences on, a surname means whoever has just been named in full.
NAMESAKE_REACH = 1


class RecentPeople(NamedPeople):
    """The named people of one article, and how lately and in what place each was mentioned."""

    def __init__(self, scene: Scene) -> None:
        super().__init__(scene)
        self.scene = scene
        self.words = scene.words
        self.cues = scene.cues
        self.sentence_of = scene.sentence_of
        self.paragraph_of = scene.paragraph_of
        self.captions = scene.captions
        # Entities in the order in which they were last mentioned.
        self._recent: dict[Entity, None] = {}
        self._spoke_last: Entity | None = None
        self._spoken_to: Entity | None = None
        # Bodies that were told something, or reported it.
        self._outlets: set[Entity] = set()
        # Whether whoever spoke last asked something.
        self._asked_last = False

    def _seen(self, entity: Entity, i: int, mention: Mention) -> None:
        if self.paragraph_of[mention.first] in self.captions:
            # Nobody in a photograph's caption is who the text goes on about.
            entity.last = max(entity.last, 0)
            return
        sentence, cue = self.sentence_of[mention.first], self.cues[i]
        opens = i == 0 or self.sentence_of[self.mentions[i - 1].first] != sentence
        asked = cue is not None and is_asked(self.words, cue.word)
        hears = asked or is_addressed(self.words, mention)
        names, subject = self._standing(entity, i, opens=opens, hears=hears)
        names = (*names, "was asked") if asked else names
        spoke = "spoke" in names
        if entity.sentence == sentence:
            subject = subject or entity.subject
            names = _joined(entity, names, beside=entity.last == i - 1)
        if subject and opens and (mention.opens == 0 or "¶" in self.words[mention.opens].gap):
            entity.topic = self.paragraph_of[mention.first]
        entity.last, entity.sentence, entity.subject = i, sentence, subject
        entity.standing = names
        entity.salience, entity.prominence = weight(names), weight(names, phrase=True)
        entity.times += 1
        if spoke:
            entity.spoken += 1
            self._spoke_last = entity
            self._asked_last = cue is not None and self.words[cue.word].lower in ASKED
        elif hears:
            self._spoken_to = entity
        if mention.kind == "organisation" and (hears or _publishes(self.words, cue)):
            self._outlets.add(entity)
        _note_name(entity, i, mention, anothers=self._is_anothers(i))
        self._recent.pop(entity, None)
        self._recent[entity] = None

    def _standing(self, entity: Entity, i: int, *, opens: bool, hears: bool) -> tuple[tuple[str, ...], bool]:
        """How mention `i` stands for the next pronoun, and whether it is the subject of its clause."""
        mention, cue = self.mentions[i], self.cues[i]
        heads = not opens and self._heads(mention)
        speaks = 0 if hears or cue is None or cue.force < 2 else 2 if cue.join < 2 else 1
        if not speaks and not hears and opens and says_further(self.words, mention.last):
            speaks = 1
        names, subject = standing(self.words, mention, opens=opens, speaks=speaks, heads=heads)
        a_person = mention.kind == "role" and self.words[mention.opens].lower in words_for.INTRODUCES
        told = entity.named and (len(entity.key) > 1 or entity.roles)
        if entity.times == 0 and (told or (a_person and subject)):
            names = (*names, "just introduced", *(("somebody new",) if a_person else ()))
        return names, subject

    def _bearer(self, i: int, mention: Mention) -> Entity:
        """Whom a name means that several bear: who was named in full right before, else who has been called so."""
        seen = [e for e in self._several[i] if e.last >= 0]
        if not seen:
            # The headline's "Harper": whose full name comes first, be it within "Omar Harper's campaign".
            return min(self._several[i], key=lambda e: self.text.find(e.name.of(self.text)))
        seen = [e for e in seen if e.is_told_in_full] or seen
        here = self.sentence_of[mention.first]
        beside = [
            e
            for e in seen
            if e.in_full >= 0 and here - self.sentence_of[self.mentions[e.in_full].first] <= NAMESAKE_REACH
        ]
        if beside:
            return max(beside, key=lambda e: e.in_full)
        return max(seen, key=lambda e: (e.by_surname, e.last))

    def _is_anothers(self, i: int) -> bool:
        """True for the Dina Harper of "his wife, Dina Harper," who is told of for his sake."""
        role, mention = self.mentions[i - 1] if i else None, self.mentions[i]
        return (
            role is not None
            and role.kind == "role"
            and mention.opens <= role.last + 1
            and self.words[role.opens].lower in words_for.OWNING
        )

    def _heads(self, mention: Mention) -> bool:
        """True for the subject behind "In the last days of his campaign,"."""
        start = mention.opens
        if self.words[start].gap != ",":
            return False
        while start and self.sentence_of[start - 1] == self.sentence_of[mention.opens]:
            start -= 1
        return is_behind_front(self.words, start, mention.opens)

    def _lately(self, sentence: int, reach: int) -> Iterator[Entity]:
        """Entities that were mentioned in the last sentences, the latest first."""
        for entity in reversed(self._recent):
            if sentence - entity.sentence > reach:
                return
            yield entity

    def _meant(self, mention: Mention, i: int) -> Entity | None:
        """The entity that draws the pronoun most."""
        other = another_than(self.words, self.mentions, i)
        not_he = None if other is None else self.of[other]
        cue = self.cues[i]
        verb = self.words[cue.word].lower if cue else ""
        told = self._tells_of(i)
        tag = is_tag(self.scene, mention, cue)
        best, most = None, LEAST_FIT
        here = self.sentence_of[mention.first]
        for entity in self._lately(here, REACH):
            found = (
                None if entity is not_he else fits(mention, entity, verb, self._spoke_last, self._spoken_to)
            )
            if found is None:
                continue
            if self._asked_last and entity is self._spoke_last and verb not in ASKED:
                found.append(("asked last", 1.0))
            if told and is_named_in(told, entity):
                found.append(("is named in his words", 1.0))
            elif tag and entity.sentence == here and self.mentions[entity.last].kind == "person":
                found.append(("is named in what he says", 1.0))
            score = sum(PRONOUN[name] * value for name, value in found)
            score += self._draws(entity, mention, phrase=mention.gender not in ("m", "f"))
            if score > most:
                best, most = entity, score
        return best

    def _tells_of(self, i: int) -> list[Told]:
        """Who may be named in the words that mention `i` says."""
        return told_beside(self.scene, self.mentions[i], self.cues[i])

    def _draws(self, entity: Entity, mention: Mention, *, phrase: bool = False) -> float:
        """How much the place of its last mention speaks for an entity."""
        table = PHRASE if phrase else PRONOUN
        words = self.mentions[entity.last]
        away = self.sentence_of[mention.first] - entity.sentence
        paragraphs = self.paragraph_of[mention.first] - self.paragraph_of[words.first]
        topic = away <= 1 and entity.topic == self.paragraph_of[mention.first]
        return (
            (entity.prominence if phrase else entity.salience)
            + table["a sentence away"] * away
            + table["a paragraph away"] * (paragraphs > 0)
            + table["a further paragraph away"] * (paragraphs > 1)
            + table["opens the paragraph"] * topic
            + table["subject of the same sentence"] * (away == 0 and HEADS_SENTENCE.issubset(entity.standing))
            + table["introduced before"] * (away > 1 and "just introduced" in entity.standing)
            + table["owns the subject of the same sentence"] * (away == 0 and self._owns(entity, mention))
            + table["mentioned again"] * min(entity.times, 8)
        )

    def _owns(self, entity: Entity, mention: Mention) -> bool:
        """True for the Latif of "Latif's fate is unclear, but he said"."""
        words, owner, k = self.words, self.mentions[entity.last], mention.first - 1
        opens = owner.opens == 0 or self.sentence_of[owner.opens - 1] != entity.sentence
        return owner.possessive and opens and words[k].lower in ("but", "and", "though", "although")

    def _weighed(self, entity: Entity, mention: Mention) -> float:
        return (
            self._draws(entity, mention, phrase=True)
            + (0.0 if entity.named else PHRASE["unnamed"])
            + PHRASE["hardly a person"] * (entity.vote < 0)
        )


def _joined(entity: Entity, names: tuple[str, ...], *, beside: bool) -> tuple[str, ...]:
    """How an entity stands that its sentence names once more, right `beside` or further on."""
    if beside:
        # "Another farmer, Hussein al-Ali, sold": both stand as one.
        return tuple(dict.fromkeys((*entity.standing, *names)))
    if entity.salience <= weight(names):
        return names
    spoke = "spoke" in names and "spoke" not in entity.standing
    return (*entity.standing, "spoke") if spoke else entity.standing


def _note_name(entity: Entity, i: int, mention: Mention, *, anothers: bool) -> None:
    """Notes by which name, or as he or she, mention `i` calls the entity, which may be told of as `anothers` kin."""
    if mention.kind == "pronoun" and mention.gender in ("m", "f"):
        entity.call(mention.gender)
    if mention.kind == "person" and mention.last - mention.first > 1:
        if not mention.possessive and not anothers:
            entity.in_full = i
        entity.is_told_in_full = True
    elif mention.kind == "person" and len(entity.key) > 1 and mention.head == entity.key[-1]:
        entity.by_surname += 1


def _publishes(words: Sequence[Word], cue: Cue | None) -> bool:
    """True for the subject of "reported"."""
    return cue is not None and words[cue.word].lower in ("reported", "reports") and cue.join < FAR
