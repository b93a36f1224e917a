"""The entities of an article by their names: one person under first name, surname and full name."""

from __future__ import annotations

import re
from collections import defaultdict

from briefing.analysis.names.entity import Entity, called_too, genders_agree, office_words
from briefing.analysis.names.mention import Mention
from briefing.analysis.people.attribution import Scene
from briefing.model import Span
from briefing.text.names import gender, is_given, name_key, same_person

# No article names more of one word than so many; a list of thousands may, and its time stays linear.
MOST_BEARERS = 64


class NamedPeople:
    """Who is named in one article; `of` tells for each mention of a person's name which entity it is."""

    def __init__(self, scene: Scene) -> None:
        self.text = scene.text
        self.mentions = scene.mentions
        self.of: list[Entity | None] = [None] * len(scene.mentions)
        # Entities by the words of their names and of their roles, and bodies by their initials.
        self._by_name: dict[str, list[Entity]] = defaultdict(list)
        self._by_role: dict[str, list[Entity]] = defaultdict(list)
        self._by_initials: dict[str, Entity] = {}
        # For a name that several bear: who they are.
        self._several: dict[int, list[Entity]] = {}
        self._name_persons(scene)

    def _name_persons(self, scene: Scene) -> None:
        """Joins the names: the longest first, so that a surname finds its full name anywhere."""
        named = [i for i, m in enumerate(self.mentions) if m.kind == "person"]
        keys = {i: name_key(self.mentions[i].span.of(self.text)) for i in named}
        for i in sorted(named, key=lambda i: (-len(keys[i]), i)):
            mention, key = self.mentions[i], keys[i]
            fitting = [e for e in self._called(key) if genders_agree(mention.gender, e.gender)]
            fitting = [e for e in fitting if e.key[-1] == key[-1]] or fitting
            if len(fitting) > 1:
                self._several[i] = fitting
            entity = fitting[0] if fitting else self._new(mention.span, key, mention.gender, named=True)
            if not fitting and len(key) == 1:
                entity.called = gender(mention.span.of(self.text))  # "Khadija" alone is rather a she
            entity.vote = mention.vote if not fitting else max(entity.vote, mention.vote)
            self.of[i] = entity
            entity.gender = entity.gender or mention.gender
        for entity in dict.fromkeys(e for e in self.of if e is not None and len(e.key) == 1):
            self._read_in_quotes(entity)
        for i in named:
            known = self.of[i]
            if known is not None and i not in self._several:
                for role in self.mentions[i].roles:
                    self._give_role(known, role)
                before = self.mentions[i - 1] if i else None
                if (
                    before is not None
                    and before.kind == "organisation"
                    and before.possessive
                    and before.last == self.mentions[i].opens
                    and not scene.words[before.last].gap
                ):
                    # "The Atlantic's Jeffrey Goldberg", not ABC's "This Day," X.
                    self._give_role(known, before.span)

    def _read_in_quotes(self, entity: Entity) -> None:
        """Gives a surname its full name where that stands in words between marks alone."""
        surname = entity.name.of(self.text)
        for found in re.finditer(rf"\b([A-Z][\w'’-]+)(?: [A-Z]\.)? {re.escape(surname)}\b", self.text):
            if is_given(found[1]) and genders_agree(entity.gender, gender(found[1])):
                entity.name, entity.key = Span(*found.span()), name_key(found[0])
                entity.gender = entity.gender or gender(found[1])
                return

    def _called(self, key: tuple[str, ...]) -> list[Entity]:
        """Persons whom the name may mean, in the order in which they were found."""
        found = {e: None for part in key for e in self._by_name[part] if e.person}
        return [e for e in found if same_person(key, e.key)]

    def _new(self, name: Span, key: tuple[str, ...], gender: str, *, named: bool = False) -> Entity:
        entity = Entity(name, key, named, gender, named=named, capital=named)
        for part in dict.fromkeys(key):
            self._index(self._by_name[part], entity)
        return entity

    @staticmethod
    def _index(bearers: list[Entity], entity: Entity) -> None:
        if len(bearers) < MOST_BEARERS:
            bearers.append(entity)

    def _give_role(self, entity: Entity, role: Span | None) -> None:
        if role is None or any(role.of(self.text) == r.of(self.text) for r in entity.roles):
            return
        entity.roles.append(role)
        office = office_words(role.of(self.text))
        for word in (office | called_too(office)) - entity.role_words:
            entity.role_words.add(word)
            self._index(self._by_role[word], entity)

    def _note_initials(self, entity: Entity) -> None:
        if entity.capital:
            words = [w for w in entity.name.of(self.text).split() if w[0].isupper()]
            if len(words) > 1:
                self._by_initials.setdefault("".join(w[0] for w in words), entity)

    def _spelled_out(self, mention: Mention) -> Entity | None:
        """The organisation whose initials "SDF" are."""
        name = mention.span.of(self.text)
        if mention.kind != "organisation" or not name.isupper() or not 3 <= len(name) <= 6:
            return None
        return self._by_initials.get(name)


def nameless_bearer(text: str, mention: Mention, entity: Entity) -> bool:
    """True when an entity without a person's name may be what a phrase of the same words means.

    "An official" alone may be anybody, "a US official" and "an adviser to the prime minister" not.
    """
    if mention.kind == "role":
        name = entity.name.of(text)
        told = len(entity.key) > 1 or not name.islower() or " to " in name
        return entity.person and told and genders_agree(mention.gender, entity.gender)
    if entity.person or mention.gender != entity.gender:
        return False
    # "the army" is not the "army command".
    return entity.capital or mention.kind != "body" or entity.head == mention.head
