"""Persons joined by "and" as one who speaks, under both names and as "they"."""

from __future__ import annotations

from briefing.analysis.names.entity import Entity
from briefing.analysis.people.attribution import Cue, Scene
from briefing.analysis.people.joint import find_joined, joint_entity, speak_as_one
from briefing.analysis.people.recent import RecentPeople


class JoinedPeople(RecentPeople):
    """The people of one article, alone and together."""

    def __init__(self, scene: Scene) -> None:
        super().__init__(scene)
        # Persons joined by "and": by the number of the last mention, and as one by whom they are.
        self._joined = find_joined(self.words, scene.mentions)
        self._as_one: dict[tuple[Entity, ...], Entity] = {}
        self._one_of: dict[int, tuple[int, ...]] = {i: row for row in self._joined.values() for i in row}

    def speaker_by(self, i: int, cue: Cue | None) -> Entity | None:
        """Who speaks by the verb beside mention `i`: with those whom "and" joins to it where it is theirs."""
        row = self._one_of.get(i)
        if row is None or not speak_as_one(cue, [self.mentions[j] for j in row]):
            return self.of[i]
        return self._several_as_one(row[-1]) or self.of[i]

    def _several_as_one(self, last: int) -> Entity | None:
        """The persons joined by "and" up to the mention `last`; None where they are not several."""
        row = self._joined[last]
        members = tuple(dict.fromkeys(e for j in row if (e := self.of[j]) is not None))
        if len(members) < len(row):
            return None
        if members not in self._as_one:
            self._as_one[members] = joint_entity(self.text, [self.mentions[j] for j in row], members)
        return self._as_one[members]
