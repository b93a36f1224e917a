"""How a figure is told: an outlet that follows a number says it in much the same words each time.

"Cases since 1 November have reached 395" follows "... have reached 318" although neither names a
place. Two sentences of one outlet that share most of their words tell one thing, unless they name
different places, different turns ("the first exchange", "the second"), or other words stand beside
the number.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass
from functools import lru_cache
from operator import attrgetter

from briefing.model import Analysis, Figure, Span
from briefing.stories.towns import Town, one_town, towns_within
from briefing.text.similarity import words

# Share of the shorter sentence's words that both have, and how many: measured on the sample's fourteen
# days, where 36 of 43 figures that moved have more than .78 in common, and no look-alike has.
MOST_WORDS, MANY_WORDS = 0.78, 4
# Less is enough where headline or opening are alike too.
HALF_THE_WORDS, SEVERAL_WORDS = 0.5, 6
ALIKE = 0.6
# Fewer words in common say nothing.
FEW_WORDS = 3
# In a short sentence two are enough, where they are so much of it and the headlines share a word.
THIRD = 0.3
# So many words in common are the details of one event.
DETAILED = 10
# A series ("Flood update 7", "Flood update 8") counts the same things in shorter sentences.
SERIES, SERIES_WORDS = 0.8, 0.6
# Characters of an article that are its opening.
OPENING = 600
# Letters that a word keeps when its ending is cut off.
_STEM = 4
_ENDINGS = ("ing", "ed", "es", "s")
_IDLE = frozenset(
    """
    a an the of in on at by for from and or to its his their her it he she they that this with was were is
    are be been being has have had said who which will would as not but than after before since more about
    new one two up out monday tuesday wednesday thursday friday saturday sunday january february march april
    may june july august september october november december
    jan feb mar apr jun jul aug sep sept oct nov dec statement officials office spokesman
    """.split()
)
_NAME = re.compile(r"(?<=[\w,;’'] )(?:(?:al|el|ar|as|ash|at|an|ad|az)-)?([A-Z][\w’'-]+)")
_SINCE = re.compile(r"(?:\bsince\b|منذ)\s+((?:[^\s,.;]+\s+){0,4}[^\s,.;]+)", re.IGNORECASE)
_ARTICLES = frozenset("the a an of in on its their last began start started".split())
_TOTALS = frozenset("since total overall altogether منذ".split())
_TURNS = frozenset("first second third fourth fifth sixth seventh eighth ninth tenth".split())


@dataclass(frozen=True, slots=True)
class Around:
    """What a report says around all of its figures."""

    publication: str
    headline: frozenset[str]
    # True where the headline holds a number ("Flood update 7").
    numbered: bool
    opening: frozenset[str]
    # Ids of the theaters that the report is about.
    theaters: frozenset[str]


@dataclass(frozen=True, slots=True)
class Telling:
    """The words around a figure."""

    around: Around
    sentence: frozenset[str]
    # Names in the sentence, folded.
    names: frozenset[str]
    # Known towns and provinces that it names.
    places: frozenset[Town]
    # "first", "second", in the sentence or the headline.
    turns: frozenset[str]
    # "since 1 November", "so far": a running total.
    total: bool
    # What it runs from, the words behind "since"; empty where none is told.
    since: frozenset[str]
    # The words right before and right behind the number.
    before: str
    behind: str


def around(report: Analysis) -> Around:
    """The report as all of its figures see it."""
    article = report.article
    return Around(
        article.outlet,
        _stems(words(article.headline)),
        any(c.isdigit() for c in article.headline),
        _stems(words(article.text[:OPENING])),
        frozenset(m.theater.id for m in report.theaters if m.level != "passing"),
    )


def telling(report: Analysis, figure: Figure, beside: Around) -> Telling:
    """How the report tells the figure; `beside` is the report's `around`."""
    article = report.article
    sentence = sentence_of(report, figure)
    said = words(sentence.of(article.text))
    head = words(article.text[sentence.start : figure.number.start])
    tail = words(article.text[figure.number.end : sentence.end])
    return Telling(
        beside,
        _stems(said),
        names_in(sentence.of(article.text)) - frozenset(words(article.publication)),
        towns_within(report.places, sentence),
        frozenset((*said, *words(article.headline))) & _TURNS,
        figure.cumulative or bool(_TOTALS & set(said)),
        frozenset(w for m in _SINCE.finditer(sentence.of(article.text)) for w in words(m[1])) - _ARTICLES,
        head[-1] if head else "",
        tail[0] if tail else "",
    )


def told_alike(one: Telling, other: Telling) -> bool:
    """True when one outlet tells the same thing twice, whatever the numbers are."""
    if one.around.publication != other.around.publication:
        return False
    common = len(one.sentence & other.sentence)
    share = common / max(1, min(len(one.sentence), len(other.sentence)))
    if share < HALF_THE_WORDS or other_turn(one, other) or elsewhere(one, other):
        return False
    if one.names - other.names and other.names - one.names:
        return False
    if share >= MOST_WORDS and common >= MANY_WORDS:
        return True
    series = (
        one.around.numbered
        and other.around.numbered
        and _share(one.around.headline, other.around.headline) >= SERIES
    )
    if series and share >= SERIES_WORDS and common > 1:
        return one.behind[:_STEM] == other.behind[:_STEM] != ""
    alike = max(
        _share(one.around.headline, other.around.headline), _share(one.around.opening, other.around.opening)
    )
    return common >= SEVERAL_WORDS and alike >= ALIKE


def told_on(one: Telling, other: Telling) -> bool:
    """True when two reports of one outlet are of one event.

    A numbered update is, a sentence with ten words and two names in common is, and so is an opening
    that stays the same besides the figure's own sentence: the dead of two bombs are told in the same
    few words.
    """
    if one.around.publication != other.around.publication or other_turn(one, other):
        return False
    if (
        one.around.numbered
        and other.around.numbered
        and _share(one.around.headline, other.around.headline) >= SERIES
    ):
        return True
    detail = len(one.sentence & other.sentence) >= DETAILED
    if detail and len(one.names & other.names) > 1 and told_alike(one, other):
        return True
    rest = one.around.opening - one.sentence, other.around.opening - other.sentence
    same_names = bool(one.names & other.names)
    return same_names and len(rest[0] & rest[1]) >= SEVERAL_WORDS and _share(*rest) >= ALIKE


def in_common(one: Telling, other: Telling) -> bool:
    """True where two sentences have a name or a few words in common."""
    common = len(one.sentence & other.sentence)
    short = common >= FEW_WORDS - 1 and _share(one.sentence, other.sentence) >= THIRD
    headed = bool(one.around.headline & other.around.headline)
    return bool(one.names & other.names) or common >= FEW_WORDS or (short and headed)


def elsewhere(one: Telling, other: Telling) -> bool:
    """True when both sentences name places, and none that the other names."""
    return bool(one.places and other.places and not one_town(one.places, other.places))


def other_turn(one: Telling, other: Telling) -> bool:
    """True for "the first exchange" and "the second"."""
    return bool(one.turns and other.turns and not one.turns & other.turns)


def beside_alike(one: Telling, other: Telling) -> bool:
    """True when the word before or behind the number is the same."""
    return (one.before != "" and one.before == other.before) or (
        one.behind != "" and _stem(one.behind) == _stem(other.behind)
    )


_START = attrgetter("start")


def sentence_of(report: Analysis, figure: Figure) -> Span:
    """The figure's sentence; its line where the report holds no sentences."""
    at = bisect_right(report.sentences, figure.number.start, key=_START) - 1
    found = report.sentences[at] if at >= 0 else None
    if found is not None and found.covers(figure.number):
        filed = report.dateline.span.end if report.dateline else 0
        return Span(max(found.start, min(filed, figure.number.start)), found.end)
    text = report.article.text
    end = text.find("\n", figure.number.end)
    return Span(text.rfind("\n", 0, figure.number.start) + 1, len(text) if end < 0 else end)


def names_in(stretch: str) -> frozenset[str]:
    """The words with a capital, folded, but for the first and for days and months."""
    return frozenset(words(" ".join(_NAME.findall(stretch)))) - _IDLE


def _stems(said: list[str]) -> frozenset[str]:
    return frozenset(filter(None, map(_stem, said)))


@lru_cache(maxsize=100_000)  # a fortnight of a busy desk has half as many different words
def _stem(word: str) -> str:
    """The word without its ending; "" for one that tells nothing, or holds a digit."""
    if word in _IDLE or any(c.isdigit() for c in word):
        return ""
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= _STEM:
            return word[: -len(ending)]
    return word


def _share(one: frozenset[str], other: frozenset[str]) -> float:
    return len(one & other) / max(1, min(len(one), len(other)))
