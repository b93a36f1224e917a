"""Sums whose currency is left out: "output should come to 460 billion" among sums in yen."""

from __future__ import annotations

import re
from dataclasses import replace

from briefing.analysis.quantities.amounts import Amount
from briefing.analysis.quantities.counted import phrase_before, subject_before
from briefing.analysis.quantities.movers import goes_on, mover
from briefing.analysis.quantities.nouns import lemma
from briefing.analysis.quantities.passage import HELD, Passage, build
from briefing.analysis.words.classes import WORD
from briefing.model import Figure, Span

# Only numbers in millions are sums without a word of money.
_SCALED, _OF_OR_CONVERSION = re.compile(r"(?:illion|mln|bln|bn)$"), re.compile(r"\s+of\b|\s*\([$€£A-Z]")
# What has its size in money and nothing else.
_IN_MONEY = frozenset(
    "sale profit revenue turnover income deficit surplus spending expenditure investment debt loss earnings budget lending credit deposit"
    " reserve financing receipt payment cost expense subsidy aid capital asset liability dividend borrowing outlay inflow outflow".split()
)
# "A revenue rise to 52 billion".
_RISE_TO = re.compile(r"\s(?:rise|increase|jump|drop|fall|decline)\s(?:of|to)\s+$")
# Characters back in which an article names the currency of its sums.
_NAMED_BEFORE = 2000


def more_money(passage: Passage, amount: Amount) -> Figure | None:
    """The figure of a bare number of millions that is a sum in the currency of those before; None for other counts."""
    text, at = passage.text, amount.span.end
    if amount.hyphened or not _SCALED.search(amount.number.of(text)) or _OF_OR_CONVERSION.match(text, at):
        return None
    last = passage.here[-1] if passage.here else None
    if last is not None and last.kind == "money":
        before = subject_before(text, passage.sentence.start, amount.span.start)
        whose = _of_money(passage, amount) or before or last.counted_span
        return build(text, replace(amount, unit=last.unit), whose, "money")
    whose = _of_money(passage, amount)
    sums = (figure for figure in reversed(passage.found) if figure.kind == "money" and "/" not in figure.unit)
    sum_before = next(sums, None)
    if whose is None or sum_before is None or amount.number.start - sum_before.number.start > _NAMED_BEFORE:
        return None
    return build(text, replace(amount, unit=sum_before.unit), whose, "money")


def _of_money(passage: Passage, amount: Amount) -> Span | None:
    """The deficit, the sales or the budget that the words around a number give it to."""
    text, first, start = passage.text, passage.sentence.start, amount.span.start
    if (
        next_word := WORD.match(text, min(amount.span.end + 1, passage.sentence.end), passage.sentence.end)
    ) and lemma(next_word.group()) in _IN_MONEY:
        return Span(*next_word.span())
    if held := HELD.search(text, max(first, start - 30), start):
        of_what = phrase_before(text, first, held.start())
        return of_what if of_what is not None and _is_money(text, of_what) else None
    if risen := _RISE_TO.search(text, max(first, start - 40), start):
        of_what = phrase_before(text, first, risen.start())
        if of_what is not None and _is_money(text, of_what):
            return of_what
    subject = mover(text, first, start)
    if subject is not None:
        return subject if _is_money(text, subject) else None
    last = passage.here[-1] if passage.here else None
    if last is not None and last.kind == "share" and goes_on(text, last.span.end, start):
        return last.counted_span if last.counted_span and _is_money(text, last.counted_span) else None
    return None


def _is_money(text: str, phrase: Span) -> bool:
    return lemma(phrase.of(text).rsplit(maxsplit=1)[-1]) in _IN_MONEY
