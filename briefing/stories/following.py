"""Stories linked across editions: which one carries on a story told before."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from briefing.model import Story
from briefing.stories.likeness import same_event

# Chance of two lead articles to tell one event over which the later one carries the earlier on.
CARRIES_ON = 0.75


def linked(stories: Sequence[Story], previous: Sequence[Story]) -> tuple[Story, ...]:
    """The stories, each that carries on a previous one with that one's lead article in `follows`.

    Of several it takes the likeliest; stories of different theaters are never linked.
    """
    if not previous:
        return tuple(stories)
    both = [*previous, *stories]
    alike = same_event([s.lead.article for s in both], of_one_time=False, between=len(previous))
    best: dict[int, tuple[float, int]] = {}
    for (i, j), likeness in alike.chances.items():
        one, other = both[i], both[j]
        if likeness >= CARRIES_ON and (one.theater and one.theater.id) == (
            other.theater and other.theater.id
        ):
            best[j] = max(best.get(j, (0.0, 0)), (likeness, -i))
    return tuple(
        replace(story, follows=both[-best[j][1]].lead.article) if j in best else story
        for j, story in enumerate(stories, len(previous))
    )
