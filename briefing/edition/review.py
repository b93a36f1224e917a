"""A reviewer's verdicts on the ranked stories. Pure.

A story is known by any of its articles, so a verdict holds when a draft is built again and the story
has gained a reprint. Verdicts are taken in the order in which they were given; a later one on the same
story replaces an earlier one of its kind.
"""

from __future__ import annotations

from collections.abc import Sequence

from briefing.model import Card, Note, Story, Verdict


def revise(
    stories: Sequence[Story], verdicts: Sequence[Verdict]
) -> tuple[tuple[Story, ...], tuple[Story, ...]]:
    """The stories in the reviewer's order, pinned ones first, moved ones in place; and the dropped ones.

    Places count within a theater's section; a place beyond the end is the end.
    """
    dropped = tuple(story for story in stories if _acts(story, verdicts, "drop"))
    kept = [story for story in stories if not _acts(story, verdicts, "drop")]
    pinned = [story for verdict in verdicts if verdict.act == "pin" for story in kept if _on(verdict, story)]
    pinned = list({id(story): story for story in pinned}.values())
    order = pinned + [story for story in kept if not any(story is p for p in pinned)]
    for verdict in verdicts:
        if verdict.act == "move":
            order = _moved(order, verdict)
    return tuple(order), dropped


def notes_of(cards: Sequence[Card], verdicts: Sequence[Verdict]) -> tuple[Note, ...]:
    """The notes, each with the number of its card; one on a story that is not told is left out."""
    notes = []
    for verdict in verdicts:
        if verdict.act != "note" or not verdict.words:
            continue
        if not verdict.article:
            notes.append(Note(verdict.words, verdict.who))
            continue
        notes += [Note(verdict.words, verdict.who, card.number) for card in cards if _on(verdict, card.story)]
    return tuple(notes)


def _on(verdict: Verdict, story: Story) -> bool:
    named = (verdict.source, verdict.article)
    return any((a.article.source, a.article.id) == named for a in story.articles)


def _acts(story: Story, verdicts: Sequence[Verdict], act: str) -> bool:
    return any(verdict.act == act and _on(verdict, story) for verdict in verdicts)


def _moved(order: list[Story], verdict: Verdict) -> list[Story]:
    story = next((s for s in order if _on(verdict, s)), None)
    if story is None:
        return order
    rest = [s for s in order if s is not story]
    section = [s for s in rest if s.theater == story.theater]
    if max(verdict.place, 1) > len(section):
        return [*rest, story]
    before = section[max(verdict.place, 1) - 1]
    place = next(n for n, s in enumerate(rest) if s is before)
    return [*rest[:place], story, *rest[place:]]
