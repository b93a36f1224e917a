"""A sentence as it is read for figures, and how a figure is built from its amount and what it counts."""

from __future__ import annotations

import re
from dataclasses import dataclass

from briefing.analysis.quantities.amounts import Amount
from briefing.analysis.quantities.counted import counted_after
from briefing.analysis.quantities.nouns import PARTICIPLES
from briefing.analysis.words.classes import ING_NOUNS, WORD, is_stop
from briefing.model import Figure, FigureKind, Outcome, Span

# Characters before a sentence whose figures it can still mean without naming them: two sentences or so.
_NEAR = 300


@dataclass(frozen=True, slots=True)
class Passage:
    """A sentence that is read, and the figures found before."""

    text: str
    sentence: Span
    # In order; those of the sentence are the last ones.
    found: list[Figure]
    # True where no article stands around the sentence: then a window of time ("in the past 24
    # hours"), a back-reference and a bare number tell all that there is, and are read.
    alone: bool = False

    @property
    def here(self) -> list[Figure]:
        """The figures of this sentence so far."""
        return [figure for figure in self.found[-9:] if figure.number.start >= self.sentence.start]

    def before(self, at: int, reach: int = 110) -> str:
        """The words of the sentence up to `at`, at most `reach` characters."""
        return self.text[max(self.sentence.start, at - reach) : at]

    @property
    def near(self) -> int:
        """Where it begins to be near enough that "them" and "the rest" still mean it."""
        return self.sentence.start - _NEAR

    def after(self, at: int, reach: int = 200) -> str:
        """The words of the sentence from `at`, at most `reach` characters."""
        return self.text[at : min(self.sentence.end, at + reach)]


_PARTS = re.compile(r"[,.;()\d]")
# "Spent $6 million attacking Clinton": what was done with it.
_DOING = re.compile(r"\s+[a-z]+ing\s+(?:[A-Z]|the\b|a\b|an\b|his\b|her\b|their\b|its\b|to\b)")
_ING_ADJECTIVES = frozenset(
    "existing outstanding remaining leading growing ongoing revolving operating matching running closing standing flying sailing rolling"
    " pending working interesting".split()
)
# Of these nothing is a part.
_POINTS = frozenset(["points", "times", "percentage points"])
# What is said of a price, not of who paid it: "West Texas Intermediate gained 92 cents".
PRICE_MOVED = re.compile(
    r"\s(?:was\s|were\s|had\s|has\s|is\s)?(?:gained|added|rose|risen|fell|fallen|slipped|dropped|lost|shed|jumped|climbed|slid|settled|closed|ended|traded|trading|quoted|up|down)\b"
)
# What nobody counts, alone behind a number: "eleven minutes younger".
_COMPARATIVES = frozenset(
    "closer nearer higher lower older younger longer shorter earlier later larger smaller bigger faster slower better worse cheaper"
    " harder stronger taller deeper wider greater heavier lighter further farther short net low high roughly rest single positive negative favorable unfavorable favourable unfavourable".split()
)
# Nor what only leads to something: "13- and 15-inch", "I think we're at $507 million".
_LINKS = frozenset("to of for in and or by the that with from instead elsewhere".split())
_WE_ARE = re.compile(r"[’'](?:re|ve|ll|m)\b|n[’']t\b|\b(?:you|they|we|he|she|it)[’'][sd]\b", re.IGNORECASE)
_OFTEN = re.compile(r"\s(?:daily|nightly|weekly|monthly|yearly|nationwide|worldwide)(?=\s[a-z])\s")
_OPENING = ("“", '"', "‘")
_DAYS = re.compile(r"(?:yesterday|today|last \w+|this \w+|\w+day)['’]s", re.IGNORECASE)
_SPACES = re.compile(r"\s+")
_PART_OF = re.compile(
    rf"\s+of\s+(?:(?:them|whom)\b|(?:the|those|these)\s+(?:{'|'.join(sorted(PARTICIPLES))})$)", re.IGNORECASE
)
OF = re.compile(r"\s+of\s+(?!them\b|whom\b|which\b)", re.IGNORECASE)
# Between a noun and its measure: "a stone of 20 kg".
HELD = re.compile(
    r"\s+of(?:\s+(?:about|around|some|nearly|almost|up to|at least|more than|over|just|only|between|roughly|an estimated))?\s*$"
)
_BRACKET = re.compile(r"\s*\([^)\d]{1,40}\)|\s*\([^)]{1,40}\)(?=\s[a-z])")


def build(
    text: str,
    amount: Amount,
    counted: Span | None,
    kind: FigureKind,
    *,
    unit: str | None = None,
    outcome: Outcome = "",
) -> Figure:
    """A figure whose span takes the counted phrase in where it stands next to the number."""
    end = amount.span.end
    if counted is not None and 0 <= counted.start - end < 24 and not _PARTS.search(text, end, counted.start):
        end = max(end, counted.end)
    words = _SPACES.sub(" ", counted.of(text)) if counted is not None else ""
    if words.lower() in _COMPARATIVES | _LINKS or _DAYS.fullmatch(words) or _WE_ARE.search(words):
        counted, words = None, ""
    return Figure(Span(amount.span.start, end), amount.number, amount.value, amount.upper, amount.bound,
                  amount.unit if unit is None else unit, words, counted, kind, outcome)  # fmt: skip


def next_noun(text: str, at: int, end: int) -> Span | None:
    """The noun phrase that begins right at the next word; None after punctuation or a stop word."""
    if skipped := _BRACKET.match(text, at, end):
        at = skipped.end()
    if _DOING.match(text, at):
        return None
    if often := _OFTEN.match(text, at, end):
        at = often.end() - 1  # "a three-hour daily halt"
    quoted = (
        text[at + 1 : at + 2] in _OPENING and text[at + 2 : at + 3].islower()
    )  # a three-day "humanitarian pause"
    word = WORD.match(text, min(at + 2 if quoted else at + 1, end), end)
    if word is None or text[at : at + 1] not in " -" or is_stop(word.group()):
        return None
    if (
        text[at] == " "
        and word.group().endswith("ing")
        and (word.group() not in ING_NOUNS and word.group() not in _ING_ADJECTIVES)
    ):
        return None  # "$7 million probing it"
    return counted_after(text, at + 1, end, singular=True)


def past_bracket(text: str, at: int) -> int:
    """Where the words go on behind a conversion: "324 metres (1,063 ft) tall"."""
    bracket = _BRACKET.match(text, at)
    return bracket.end() if bracket else at


def antecedent(text: str, found: list[Figure], since: int = 0) -> Span | None:
    """What "of them" refers to: the last counted phrase of a plain count that stands behind `since`."""
    plain = (
        f
        for f in reversed(found[-4:])
        if not f.unit
        and f.kind not in ("age", "share")
        and f.number.start >= since
        and not _is_crowd(f)
        and not said_to_be(text, f)
    )
    return next(
        (f.counted_span for f in plain if f.counted_span is not None and f.counted not in _POINTS), None
    )


def said_to_be(text: str, figure: Figure) -> bool:
    """True for a part told with who it is ("two of them children", "of the dead"): "them" goes on to mean the whole."""
    who = figure.counted_span
    return who is not None and _PART_OF.match(text, figure.number.end, who.end) is not None


def _is_crowd(figure: Figure) -> bool:
    """True for "a crowd of 70", which are not "them"."""
    return figure.counted in ("crowd", "audience", "turnout", "attendance", "gathering", "population")
