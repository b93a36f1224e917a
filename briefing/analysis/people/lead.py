"""Whom a report's first sentence means by "a Syrian doctor": whoever the next paragraph begins with."""

from __future__ import annotations

from collections.abc import Sequence

from briefing.analysis.names.entity import office_words
from briefing.analysis.names.mention import Mention
from briefing.analysis.people.attribution import Scene
from briefing.analysis.words.cues import ENGLISH
from briefing.text.names import Word

# The town and the agency before the first sentence, in words.
LONGEST_DATELINE = 8
# "The head of the media office of the ministry in Basra": names and phrases within an office.
MOST_WITHIN_OFFICE = 4


def named_after_lead(scene: Scene) -> tuple[int, int] | None:
    """Numbers of the lead's unnamed person and of the name in the paragraph behind it; None without them.

    "A Syrian doctor accused of torture told a court ...", then "Samer K., 47, is charged with ...": a
    bare name, which brings no office and says nothing. "A judge on Thursday blocked ...", then "Judge
    Amanda Hale gave ...": the same office. "..., the minister told Rudaw", then "..., Shoresh Ismail
    said": the one who spoke is the one who speaks.
    """
    words, mentions, paragraph_of = scene.words, scene.mentions, scene.paragraph_of
    first = next((i for i, m in enumerate(mentions) if _is_subject(scene, i, m)), None)
    first = _sole_person(scene) if first is None or paragraph_of[mentions[first].first] > 1 else first
    if first is None:
        return None
    lead, person = mentions[first], paragraph_of[mentions[first].first]
    if person > paragraph_of[0] + 1 or any(
        m.kind == "person" and not m.possessive for m in mentions[first : _first_behind(scene, person)]
    ):
        return None
    i = next(
        (i for i in range(_first_behind(scene, person), len(mentions)) if mentions[i].kind == "person"), None
    )
    if i is None or paragraph_of[mentions[i].first] != person + 1:
        return None
    name = mentions[i]
    fits = not name.gender or not lead.gender or name.gender == lead.gender
    if not fits or name.last - name.first < 2 or name.possessive:
        return None
    opens = bool(words[name.opens].gap) and paragraph_of[name.first - 1] == person
    told = _tells(scene, first) and _tells(scene, i)
    if name.roles:
        named = any(lead.head in office_words(role.of(scene.text)) for role in name.roles)
    elif (office := _office_before(scene, i)) is not None:
        named = office.head == lead.head
    elif told:
        named = words[lead.opens].lower == "the"  # "a monitor said" may be anybody
    else:
        named = opens and _is_new(words, lead) and name.opens == name.first and _goes_on(words, name)
    return (first, i) if named else None


def _office_before(scene: Scene, i: int) -> Mention | None:
    """The governor of "The governor of Basra, Omar Latif, said", right before the name `i`."""
    words, name = scene.words, scene.mentions[i]
    if words[name.opens].gap != ",":
        return None
    end = words[name.opens - 1].end
    before = scene.mentions[max(0, i - MOST_WITHIN_OFFICE) : i]
    return next((m for m in before if m.kind == "role" and end in (m.span.end, m.full)), None)


def _sole_person(scene: Scene) -> int | None:
    """The "former governor" of "a court has sentenced a former governor", if the lead has no other."""
    lead = scene.paragraph_of[0] if scene.paragraph_of else 0
    found = [
        i
        for i, m in enumerate(scene.mentions[: _first_behind(scene, lead)])
        if m.kind == "role" and not m.possessive
    ]
    return found[0] if len(found) == 1 and _is_new(scene.words, scene.mentions[found[0]]) else None


def _is_new(words: Sequence[Word], mention: Mention) -> bool:
    return words[mention.opens].lower in ("a", "an")


def _is_subject(scene: Scene, i: int, mention: Mention) -> bool:
    """True for somebody without a name who opens the first sentence, or who says something."""
    if mention.kind != "role" or mention.possessive:
        return False
    return _opens_lead(scene.words, mention) or _tells(scene, i)


def _tells(scene: Scene, i: int) -> bool:
    """True for whose verb of saying tells something: "Darwish sobbed as he gave evidence" tells nothing."""
    cue = scene.cues[i]
    if cue is None or cue.force < 2 or cue.join >= 2:
        return False
    behind = scene.words[cue.word + 1] if cue.word + 1 < len(scene.words) else None
    return behind is None or bool(behind.gap) or behind.lower != "as"


def _first_behind(scene: Scene, paragraph: int) -> int:
    """Number of the first mention behind a paragraph."""
    return next(
        (i for i, m in enumerate(scene.mentions) if scene.paragraph_of[m.first] > paragraph),
        len(scene.mentions),
    )


def _opens_lead(words: Sequence[Word], mention: Mention) -> bool:
    """True for an "a" or "an" with a person's noun that begins the first sentence."""
    k = mention.opens
    return (
        mention.kind == "role"
        and not mention.possessive
        and _is_new(words, mention)
        and k <= LONGEST_DATELINE
        and (k == 0 or bool(words[k].gap))
    )


def _goes_on(words: Sequence[Word], mention: Mention) -> bool:
    """True where an age or a "who" stands behind the name, or a verb that is none of saying."""
    k = mention.last
    if k >= len(words):
        return False
    if words[k].gap == "," and (words[k].text.isdigit() or words[k].lower == "who"):
        return True
    return not words[k].gap and words[k].lower not in ENGLISH.strong and not words[k].capital
