"""Names in headings, where every word is capital: "Dana Reed Selling Off Boat" names Dana Reed."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from briefing.analysis.names.mention import FUNCTION, Mention
from briefing.analysis.names.runs import FEWEST_NAMES
from briefing.analysis.words.classes import is_bare_verb
from briefing.analysis.words.cues import COMMON_VERBS, ENGLISH
from briefing.model import Span
from briefing.text.names import Word, is_given

# Words of so many letters are capital in a heading, and so many of them make one.
FEWEST_LETTERS = 4
FEWEST_LONG_WORDS = 4
# The share of them that is capital there; a sentence of names alone has less.
CAPITAL_SHARE = 0.85
_VERBS = ENGLISH.strong | ENGLISH.weak | COMMON_VERBS
# Behind a body's name, whose words may be bare verbs: "Food Watch Slams Makers".
_SURELY_VERBS = frozenset(verb for verb in _VERBS if verb.endswith(("s", "ed")))
# "Waleed", "Sayed", "Hamed", "Saied", "Rashed".
_ENDS_OF_NAMES = ("eed", "yed", "med", "ied", "hed", "aed", "ved")
# A longer run of capitals may be a heading's, wherever it stands, in words.
LONGEST_NAME = 4
_ORDINALS = frozenset("first second third next last".split())
# Of such words these stay small in headings that have all others capital.
SMALL_IN_HEADINGS = frozenset("with from into over after before than that amid upon about under".split())


def cut_heading_names(words: Sequence[Word], mentions: Sequence[Mention]) -> None:
    """Shortens each name of a heading to the part of it that the rest of the article has as a name."""
    headings = list(_headings(words))
    names = {
        _name(words, m.first, m.last) for m in mentions if m.kind == "person" and not _within(m, headings)
    }
    for mention in mentions:
        if mention.kind not in ("person", "organisation"):
            continue
        heads = bool(headings) and _within(mention, headings)
        if heads and _name(words, mention.first, mention.last) in names:
            continue
        known = None
        if mention.kind == "person" and heads:
            known = next((part for part in _parts(mention) if _is_known(_name(words, *part), names)), None)
        if known is None and (part := _before_verb(words, mention)) is not None:
            long = mention.last - mention.first > LONGEST_NAME
            known = part if heads or long or _name(words, *part) in names else None
        if known is not None:
            mention.kind = "person" if is_given(words[mention.first].text) else mention.kind
            _cut(words, mention, *known)


def cut_false_given_names(words: Sequence[Word], mentions: Sequence[Mention]) -> None:
    """Cuts the word before a surname that is no first name: "Understated Reed", "First Reed", where there is a Dana Reed."""
    pairs = [m for m in mentions if m.kind == "person" and m.last - m.first == FEWEST_NAMES]
    borne = {words[m.last - 1].text for m in pairs if is_given(words[m.first].text)}
    small = {word.text for word in words if not word.capital}
    for mention in pairs:
        word = words[mention.first]
        if words[mention.last - 1].text not in borne or is_given(word.text) or mention.opens != mention.first:
            continue
        before = words[mention.first - 1] if mention.first and not word.gap else None
        opens = before is None or before.lower in FUNCTION
        if opens and (word.lower in small or word.lower in _ORDINALS or _is_verb(word.lower)):
            _cut(words, mention, mention.first + 1, mention.last)


def _is_verb(word: str) -> bool:
    return is_bare_verb(word) or (word.endswith(("ed", "ing", "ly")) and not word.endswith(_ENDS_OF_NAMES))


def _headings(words: Sequence[Word]) -> Iterator[tuple[int, int]]:
    """First word and end of the paragraphs in which nearly every long word is capital."""
    starts = [k for k, word in enumerate(words) if k == 0 or "¶" in word.gap]
    for first, last in pairwise((*starts, len(words))):
        if _is_heading(words[first:last]):
            yield first, last


def _is_heading(words: Sequence[Word]) -> bool:
    capital, small, most = 0, 0, (1 - CAPITAL_SHARE) * len(words)
    for word in words:
        if len(word.text) < FEWEST_LETTERS or not word.text.isalpha():
            continue
        if word.capital:
            capital += 1
        elif word.lower not in SMALL_IN_HEADINGS:
            small += 1
            if small > most:
                return False
    return capital + small >= FEWEST_LONG_WORDS and capital >= CAPITAL_SHARE * (capital + small)


def _within(mention: Mention, headings: Sequence[tuple[int, int]]) -> bool:
    return any(first <= mention.first < last for first, last in headings)


def _name(words: Sequence[Word], first: int, last: int) -> tuple[str, ...]:
    return tuple(word.lower for word in words[first:last])


def _parts(mention: Mention) -> Iterator[tuple[int, int]]:
    """The shorter runs of words inside a name, the longest and then the first of them first."""
    for size in range(mention.last - mention.first - 1, 0, -1):
        for first in range(mention.first, mention.last - size + 1):
            yield first, first + size


def _before_verb(words: Sequence[Word], mention: Mention) -> tuple[int, int] | None:
    """The "Dana Reed" of "Dana Reed Described Her Boat"; None where no verb stands behind first name and surname."""
    if mention.last - mention.first <= FEWEST_NAMES:
        return None
    verbs = _VERBS if is_given(words[mention.first].text) else _SURELY_VERBS
    ends = range(mention.first + FEWEST_NAMES, mention.last)
    end = next((k for k in ends if words[k].lower in verbs), None)
    return (mention.first, end) if end is not None else None


def _is_known(part: tuple[str, ...], names: set[tuple[str, ...]]) -> bool:
    """True for a name of the article; a single word must be of a longer one, else the heading has the full name."""
    return part in names and (len(part) > 1 or any(len(name) > 1 and part[0] in name for name in names))


def _cut(words: Sequence[Word], mention: Mention, first: int, last: int) -> None:
    if first > mention.first:
        mention.opens, mention.gender, mention.titled = first, "", False
    mention.roles = []
    mention.first, mention.last, mention.closes = first, last, last
    mention.span = Span(words[first].start, words[last - 1].end)
    mention.head, mention.full, mention.possessive = words[last - 1].lower, mention.span.end, False
