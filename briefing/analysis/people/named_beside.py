"""A name beside a role: "his father, Abdullah Kurdi", "a woman from Rastan, identified here as Mariam"."""

from __future__ import annotations

from collections.abc import Sequence

from briefing.analysis.names.mention import DETERMINERS, HEADS, Mention
from briefing.analysis.names.pronouns import AUXILIARIES, PREPOSITIONS
from briefing.analysis.people.descriptions import YOUNG
from briefing.analysis.words.cues import COMMON_VERBS, ENGLISH
from briefing.analysis.words.people import CALLS_ITSELF, FIRMS_TOO, MOST_TO_NAME
from briefing.text.names import Word

# Words of a clause between a role and the name.
MOST_IN_CLAUSE = 14
# "His counterpart across the border, Ayham Darwish".
_WHERE = frozenset("across outside behind beyond along".split())
# Behind a name these are no verb: "a spokesman for the mayor, Ali Hasan and his deputy".
_NO_VERBS = frozenset("and or of in at on from for with by to who".split())
# Before a role these open a clause: "and the governor, Ali Hasan said".
_JOINS = frozenset(
    "and but while as when where that because if whereas though although yet now once then still today".split()
)
# "As president, Latif would build", or said that he would: what he may be one day.
_MAY_BE = frozenset(
    """
    would will could can should may might must said says promised promises vowed vows pledged pledges wants hopes plans
    """.split()
)
DASHES = frozenset(("--", "—", "–"))


def apposed(words: Sequence[Word], mentions: Sequence[Mention], i: int) -> bool:
    """True for "one of the passengers" before ", a teacher who gave her name as"."""
    mention = mentions[i]
    following = mentions[i + 1] if i + 1 < len(mentions) else None
    return (
        following is not None
        and following.kind == "role"
        and following.opens == max(mention.last, mention.closes)
        and words[following.opens].gap == ","
        and words[following.opens].lower in ("a", "an")
    )


def firm_there(words: Sequence[Word], mentions: Sequence[Mention], i: int) -> bool:
    """True for "the mine's operator" before ", Alto Rumi, which is owned by": the firm is named behind it."""
    mention, name = mentions[i], mentions[i + 1] if i + 1 < len(mentions) else None
    return (
        name is not None
        and name.kind == "organisation"
        and mention.head in FIRMS_TOO
        and name.opens == mention.last
        and words[name.opens].gap == ","
        and name.last < len(words)
        and words[name.last].gap[:1] in (",", ".")
    )


def named_there(words: Sequence[Word], mention: Mention, name: Mention) -> int:
    """One past the last word of the role that `mention` gives the person named behind it; 0 if none."""
    opens = name.opens
    if opens > mention.last and words[opens - 1].lower.endswith("-year-old") and not words[opens].gap:
        opens -= 1  # "the board's chairman, 44-year-old Ali Karim"
    if (
        _one_phrase(words, mention.last, opens)
        and (words[opens].gap == "," or _in_dashes(words, name))
        and not mention.possessive
        and not _begins_clause(words, mention, name)
    ):
        return opens
    between = words[mention.last : name.opens]
    if _one_was(words, mention, name):
        return mention.last
    ends = mention.last
    while between and between[0].start < mention.full:
        between, ends = between[1:], ends + 1  # "a woman from Rastan, identified here as"
    if _clause_between(words, mention, name, between):
        return ends
    said = " ".join(w.lower for w in between)
    if _tells_name(between):
        return ends
    if len(between) <= MOST_TO_NAME and CALLS_ITSELF.fullmatch(said) and words[name.opens].gap in ("", "@"):
        return ends
    return 0


def _tells_name(between: Sequence[Word]) -> bool:
    """True for "the girl, who wore a red hat and said her name was Emma"."""
    said = [w.lower for w in between]
    if len(said) > MOST_IN_CLAUSE + MOST_TO_NAME or said[:1] != ["who"]:
        return False
    gave = (
        said[-3:-2] in (["his"], ["her"], ["their"])
        and said[-2] == "name"
        and said[-1] in ("is", "was", "as")
    )
    return gave and not any(sign in w.gap for w in between for sign in ".¶")


def _in_dashes(words: Sequence[Word], name: Mention) -> bool:
    """True for the name of "a former candidate -- John McCain, who lost -- said"."""
    k = max(name.last, name.closes)
    closed = k == len(words) or words[k].gap[:1] in (",", ".", "¶") or words[k].gap in DASHES
    return words[name.opens].gap in DASHES and closed


def _clause_between(words: Sequence[Word], mention: Mention, name: Mention, between: Sequence[Word]) -> bool:
    """True for "a priest who stood behind him, Father Rami Saad, was heard"; the "mayor" of "who met the mayor, " is named himself."""
    k = max(name.last, name.closes)
    return (
        MOST_IN_CLAUSE >= len(between) > 1
        and not mention.possessive
        and between[0].lower in ("who", "whose")
        and between[0].gap in ("", ",")
        and not any(w.gap for w in between[1:])
        and words[name.opens].gap == ","
        and between[-1].lower not in HEADS
        and name.closes == name.last  # "a child who died when a wall fell, Emine Kaya, a doctor, said"
        and k < len(words)
        and words[k].gap == ","
    )


def _one_was(words: Sequence[Word], mention: Mention, name: Mention) -> bool:
    """True for "one of those people was Jolene Abbott": the name is the one's."""
    between = words[mention.last : name.opens]
    return (
        words[mention.opens].lower == "one"
        and len(between) == 1
        and between[0].lower in ("is", "was")
        and not (between[0].gap or words[name.opens].gap)
    )


def _begins_clause(words: Sequence[Word], mention: Mention, name: Mention) -> bool:
    """True for "asked about the new governor, Qadir hesitated": the name is another's, and acts.

    So it is in "as they support the president, Rowan spends": what a verb has for its object ends there.
    """
    k = max(name.last, name.closes)
    acts = k < len(words) and not words[k].gap and not words[k].capital and words[k].lower not in _NO_VERBS
    before = words[mention.opens - 1].lower if mention.opens and not words[mention.opens].gap else ""
    if before == "as" and acts:
        # "As president, Latif would build", "as a child, Latif saw": what he may be, or has been as everybody has.
        bare = words[mention.opens].lower not in DETERMINERS
        return mention.head in YOUNG or (bare and words[k].lower in _MAY_BE)
    return acts and bool(before) and before not in ENGLISH.strong and before not in _JOINS


def _one_phrase(words: Sequence[Word], start: int, end: int) -> bool:
    """True when nothing but "of the police and the coast guard" stands between a role and a name."""
    if end == start:
        return True
    if end - start > 14 or (words[start].lower not in PREPOSITIONS and words[start].lower not in _WHERE):
        return False
    between = words[start:end]
    return all(
        w.gap == "-"  # "the U.S.-led coalition"
        or (
            not w.gap
            and (
                w.capital
                or before.lower == "of"  # "secretary of state"
                or not (w.lower in AUXILIARIES or w.lower in COMMON_VERBS or w.lower in ENGLISH.strong)
            )
        )
        for before, w in zip([words[start - 1], *between], between, strict=False)
    )
