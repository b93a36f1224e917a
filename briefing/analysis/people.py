"""Who is meant: every mention of an article resolved to the fullest name that it gives.

"Ekman", "he" and "the general" become Kenneth Ekman, "the ministry" the Iraqi interior ministry.
Names are joined by their parts; pronouns and titles go to the person last spoken of who fits.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from briefing.analysis.cues import ENGLISH
from briefing.analysis.mentions import Mention
from briefing.model import Span
from briefing.text.names import Word, name_key, plain, same_person

_VERBS = ENGLISH.strong | ENGLISH.weak
_AUXILIARIES = frozenset(
    "is are was were has have had will would could should may might can did does do also who".split()
)
# Points for being the one a pronoun means; ordered by hand, checked on GenderGapTracker's articles.
SUBJECT = 2.0
LAST_SPEAKER = 2.0
SENTENCE_AWAY = -0.8
UNKNOWN_GENDER = -0.4
POSSESSIVE = -1.0
KNOWN_OFTEN = 0.25


@dataclass(slots=True)
class Entity:
    """One person or body of an article, under all its names."""

    # Where the fullest name stands.
    name: Span
    key: tuple[str, ...]
    person: bool
    gender: str
    # Role words in the order in which the article gives them.
    roles: list[Span] = field(default_factory=list)
    # Lower-case words of its roles.
    role_words: set[str] = field(default_factory=set)
    # Number of its last mention, and of the sentence that mention stands in.
    last: int = -1
    sentence: int = -1
    subject: bool = False
    possessive: bool = False
    times: int = 0


class People:
    """The entities of one article and which mention names which."""

    def __init__(self, text: str, words: list[Word], mentions: list[Mention], sentence_of: list[int]) -> None:
        self.text = text
        self.words = words
        self.mentions = mentions
        self.sentence_of = sentence_of
        self.entities: list[Entity] = []
        self.of: list[Entity | None] = [None] * len(mentions)
        self._name_persons()
        self._resolve()

    def _name_persons(self) -> None:
        """Joins the names: the longest first, so that a surname finds its full name anywhere."""
        named = [i for i, m in enumerate(self.mentions) if m.kind == "person"]
        keys = {i: name_key(self.mentions[i].span.of(self.text)) for i in named}
        for i in sorted(named, key=lambda i: (-len(keys[i]), i)):
            mention, key = self.mentions[i], keys[i]
            fitting = [
                e for e in self.entities if same_person(key, e.key) and _gender_fits(mention.gender, e.gender)
            ]
            entity = self._choose(fitting, i, key)
            if entity is None:
                entity = Entity(mention.span, key, True, mention.gender)
                self.entities.append(entity)
            self.of[i] = entity
            entity.gender = entity.gender or mention.gender
        for i in named:
            entity = self.of[i]
            assert entity is not None
            for role in self.mentions[i].roles:
                self._give_role(entity, role)

    def _choose(self, fitting: list[Entity], i: int, key: tuple[str, ...]) -> Entity | None:
        if len(fitting) <= 1:
            return fitting[0] if fitting else None
        exact = [e for e in fitting if e.key[-1] == key[-1]]
        fitting = exact or fitting
        # Two of one surname: the one named last before this mention.
        before = [e for e in fitting if e.name.start < self.mentions[i].span.start]
        return max(before, key=lambda e: e.name.start) if before else fitting[0]

    def _give_role(self, entity: Entity, role: Span) -> None:
        if any(role.of(self.text) == r.of(self.text) for r in entity.roles):
            return
        entity.roles.append(role)
        entity.role_words |= {plain(w) for w in role.of(self.text).split()}

    def _resolve(self) -> None:
        """Pronouns, titles and short phrases, in the order of the text."""
        for i, mention in enumerate(self.mentions):
            if mention.kind == "pronoun":
                entity = self._pronoun(i, mention)
            elif mention.kind == "person":
                entity = self.of[i]
            else:
                entity = self._phrase(mention)
            self.of[i] = entity
            if entity is not None and mention.head not in ("i", "we"):
                self._seen(entity, i, mention)

    def _seen(self, entity: Entity, i: int, mention: Mention) -> None:
        sentence = self.sentence_of[mention.first]
        subject = self._is_subject(mention)
        if entity.sentence == sentence:
            subject = subject or entity.subject
        entity.last, entity.sentence = i, sentence
        entity.subject, entity.possessive = subject, mention.possessive
        entity.times += 1

    def _is_subject(self, mention: Mention) -> bool:
        k = max(mention.closes, mention.last)
        if k < len(self.words) and self.words[k].gap in ("", ","):
            low = self.words[k].lower
            if low in _VERBS or low in _AUXILIARIES or low.endswith("ed"):
                return not mention.possessive
        before = self.words[mention.opens - 1] if mention.opens else None
        return before is not None and before.lower in ENGLISH.strong and self.words[mention.opens].gap == ""

    def _pronoun(self, i: int, mention: Mention) -> Entity | None:
        if mention.head == "who":
            if (i and self.mentions[i - 1].last >= mention.first - 1) or (
                i and self.mentions[i - 1].closes == mention.first
            ):
                return self.of[i - 1]
            return None
        if mention.head in ("i", "we"):
            return None
        sentence = self.sentence_of[mention.first]
        best, most = None, -6.0
        for entity in self.entities:
            if entity.last < 0:
                continue
            score = self._fits(mention, entity)
            if score is None:
                continue
            score += SENTENCE_AWAY * (sentence - entity.sentence)
            score += SUBJECT * entity.subject + POSSESSIVE * entity.possessive
            score += KNOWN_OFTEN * min(entity.times, 8) + entity.last * 1e-4
            if score > most:
                best, most = entity, score
        return best

    def _fits(self, mention: Mention, entity: Entity) -> float | None:
        if mention.gender in ("m", "f"):
            if not entity.person or entity.gender in ("o", "p"):
                return None
            if entity.gender and entity.gender != mention.gender:
                return None
            return 0.0 if entity.gender else UNKNOWN_GENDER
        if mention.gender == "p":
            return 0.0 if entity.gender == "p" else -1.0 if entity.gender == "o" else None
        return 0.0 if entity.gender == "o" else None

    def _phrase(self, mention: Mention) -> Entity | None:
        """The entity of "the general", "the ministry", "police" or an organisation's name."""
        words = {plain(w) for w in mention.span.of(self.text).split()} - {"the", "a", "an"}
        definite = self.words[mention.opens].lower in ("the", "this", "that") or mention.kind in (
            "organisation",
            "place",
        )
        best = None
        if definite:
            for entity in self.entities:
                if entity.last < 0:
                    continue
                fits = (
                    words <= entity.role_words
                    if entity.person and mention.kind == "role"
                    else not entity.person and words <= set(entity.key)
                )
                if fits and (best is None or entity.last > best.last):
                    best = entity
        if best is None:
            end = max(mention.full, mention.span.end)
            key = tuple(plain(w) for w in mention.span.of(self.text).split())
            best = Entity(Span(mention.span.start, end), key, mention.kind == "role", mention.gender)
            self.entities.append(best)
        return best


def _gender_fits(one: str, other: str) -> bool:
    return not one or not other or one == other
