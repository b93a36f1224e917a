"""Which stories of a section are told in full: the heaviest, but not many of one source or one topic.

A publication that prints much, or a week of bombs in one province, must not push everything else off
the page. What a cap holds back is told in one line, and `Story.why` says so.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from briefing.model import Reason, Story
from briefing.stories.ranking import gravest, outlets

# Stories in full that one publication alone tells, a section: an editor's choice, not a measurement.
ONE_SOURCE = 3
# Stories in full of one kind of event in one governorate, a section: likewise.
ONE_TOPIC = 2
# A story yields its place only to one of at least this share of its weight: no trifle displaces a bomb.
YIELDS_TO = 0.5


def spread(stories: Sequence[Story], full: int) -> tuple[Story, ...]:
    """The same stories, those to be told in full first, then the rest; both heaviest first.

    `stories` come heaviest first, and `full` is how many are told in full. The caps hold only while
    there is something else of weight to tell; a story held back by one gains a reason of no points.
    """
    chosen: list[int] = []
    held: dict[int, str] = {}
    for place, story in enumerate(stories):
        if len(chosen) == full:
            break
        over = _over(story, [stories[i] for i in chosen])
        if over:
            held[place] = over
        else:
            chosen.append(place)
    for place in tuple(held):
        if len(chosen) < full:
            chosen.append(place)
        elif chosen and stories[max(chosen)].weight < YIELDS_TO * stories[place].weight:
            chosen.remove(max(chosen))
            chosen.append(place)
        else:
            continue
        del held[place]
    rest = [place for place in range(len(stories)) if place not in set(chosen)]
    return tuple(
        replace(stories[place], why=(*stories[place].why, Reason(held[place], 0.0)))
        if place in held and place < full
        else stories[place]
        for place in (*sorted(chosen), *rest)
    )


def _over(story: Story, chosen: Sequence[Story]) -> str:
    """The cap that the story would pass after the chosen ones, in words; empty if none."""
    source = _source(story)
    if source and sum(_source(other) == source for other in chosen) >= ONE_SOURCE:
        return f"after {ONE_SOURCE} that {source} alone tells"
    topic = _topic(story)
    if topic and sum(_topic(other) == topic for other in chosen) >= ONE_TOPIC:
        return f"after {ONE_TOPIC} of {topic[0].replace('-', ' ')} in {topic[1]}"
    return ""


def _source(story: Story) -> str:
    """The publication that alone tells the story; empty where others tell it, too, or none is named."""
    return story.lead.article.publication if len(outlets(story)) == 1 else ""


def _topic(story: Story) -> tuple[str, str] | None:
    """Kind of event, by its gravest figure, and where; None where the story gives no such figure or place."""
    grave, scene = gravest(story), story.lead.scene
    if grave is None or scene is None:
        return None
    return grave[1].kind, scene.governorate or scene.name
