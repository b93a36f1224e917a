"""Several persons who speak as one: "ministers Fuad Hussein and Taif Sami said", and "they" for them."""

from __future__ import annotations

from collections.abc import Sequence

from briefing.analysis.names.entity import Entity
from briefing.analysis.names.mention import DETERMINERS, FUNCTION, Mention
from briefing.analysis.people.attribution import Cue
from briefing.model import Span
from briefing.text.names import Word
from briefing.text.titles import PLURAL_ROLES

# More names in a row are a list, and whoever speaks behind it is one of them.
MOST_TOGETHER = 4
# Words of an office, without "the", before the second name.
LONGEST_OFFICE = 3


def find_joined(words: Sequence[Word], mentions: Sequence[Mention]) -> dict[int, tuple[int, ...]]:
    """Numbers of the mentions of persons that "and" joins, by the number of the last."""
    found: dict[int, tuple[int, ...]] = {}
    i = 0
    while i < len(mentions):
        together = [i]
        while together[-1] + 1 < len(mentions) and _joined(words, mentions, together[-1]):
            together.append(together[-1] + 1)
        last = mentions[together[-1]]
        ends_with_and = words[last.opens - 1].lower == "and"
        if 1 < len(together) <= MOST_TOGETHER and ends_with_and and not last.possessive:
            found[together[-1]] = tuple(together)
        i = together[-1] + 1
    return found


def _joined(words: Sequence[Word], mentions: Sequence[Mention], i: int) -> bool:
    """True where nothing but "and", or a comma in a row that "and" ends, stands between a person and the next."""
    one, other = mentions[i], mentions[i + 1]
    if one.kind != "person" or other.kind != "person" or one.possessive:
        return False
    between = words[max(one.last, one.closes) : other.opens]
    if 1 < len(between) <= LONGEST_OFFICE + 1 and one.titled and _is_office(between[1:]):
        between = between[:1]  # "concertmaster Ida Berg and principal horn Jan Lind"
    if len(between) == 1:
        return between[0].lower == "and" and between[0].gap in ("", ",") and not words[other.opens].gap
    row = i + 2 < len(mentions) and words[mentions[i + 2].opens - 1].lower == "and"
    return not between and one.closes <= one.last and words[other.opens].gap == "," and row


def _is_office(words: Sequence[Word]) -> bool:
    return not any(w.gap or w.capital or w.lower in FUNCTION or w.lower in DETERMINERS for w in words)


def together(mentions: Sequence[Mention]) -> Mention:
    """All of them as one mention, for what their place in the sentence says."""
    first, last = mentions[0], mentions[-1]
    return Mention(
        Span(first.span.start, last.span.end), first.first, last.last, "group", "p", "",
        opens=first.opens, closes=max(last.last, last.closes),
    )  # fmt: skip


def joint_entity(text: str, mentions: Sequence[Mention], members: Sequence[Entity]) -> Entity:
    """The persons as one speaker, whose name and roles are theirs in order.

    "Lawmakers" before the first name is the role of all.
    """
    whole = Entity(together(mentions).span, (), person=False, gender="p", named=True, capital=True)
    whole.members = tuple(members)
    shared = next((r for r in mentions[0].roles if r.end <= mentions[0].span.start), None)
    if shared is not None and shared.of(text).split()[-1].lower() in PLURAL_ROLES:
        for member in members:
            if not member.roles:
                member.roles.append(shared)
        whole.roles = [shared]
    return whole


def speak_as_one(cue: Cue | None, mentions: Sequence[Mention]) -> bool:
    """True where the verb of saying stands behind the last or before the first of the mentions."""
    if cue is None:
        return False
    return cue.word >= mentions[-1].last if not cue.inverted else cue.word < mentions[0].opens
