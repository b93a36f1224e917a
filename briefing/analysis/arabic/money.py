"""Arabic sums of money: the currency, by its adjective or the land that the article names, and what the sum is of."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import lru_cache

from briefing.analysis.arabic import words
from briefing.analysis.arabic.counted import owner, purpose
from briefing.analysis.arabic.kinds import with_counted
from briefing.analysis.arabic.noun_phrases import forward
from briefing.analysis.arabic.phrases import ArabicSentence, plain_with_places
from briefing.model import Figure, Span
from briefing.text.numbers_ar import plain_arabic


def read_money(sentence: ArabicSentence, article: str, figure: Figure, at: int) -> Figure:
    """The sum whose currency is the token at `at`, with what it is of."""
    tokens, text = sentence.tokens, sentence.text
    coin = tokens[at].word.removeprefix("ال")
    code, end = words.CURRENCIES[coin], tokens[at].end
    named = tokens[at + 1].word if at + 1 < len(tokens) else ""
    for stem, choices in words.CURRENCY_OF.items():
        if coin.startswith(stem) or (stem == "دينار" and coin == plain_arabic("دنانير")):
            adjective = next((choice for choice, name in choices if named.startswith(name)), None)
            if adjective is not None:
                code, end = adjective, tokens[at + 1].end
            else:
                code = _land_of(article, choices)
    figure = replace(figure, span=Span(figure.span.start, end), unit=code)
    start = max(sentence.span.start, figure.span.start - 70)
    plain, places = plain_with_places(text, start, figure.span.start)
    value_nouns = list(words.VALUE_NOUNS.finditer(plain))
    counted = owner(sentence, figure) or purpose(sentence, end)
    if counted is None and value_nouns and (after := sentence.after(end)) < len(tokens):
        each = _FOR_EACH.match(text, tokens[after].start, tokens[after].end)
        counted = Span(*each.span(1)) if each else None  # "بسعر 65 دولارا للبرميل"
    if counted is None and value_nouns:
        last = value_nouns[-1]
        same = re.search(r"[،.؛:]", plain[last.end(1) :]) is None
        named_at = sentence.holding(start + places[last.start(1)])
        counted = forward(sentence, named_at, sentence.holding(figure.number.start)) if same else None
    return with_counted(figure, text, counted, "money")


_FOR_EACH = re.compile(r"لل(\w{3,})$")


def _land_of(article: str, choices: tuple[tuple[str, str], ...]) -> str:
    """The currency of the land that an article names most; the first where it names none."""
    plain = plain_arabic(article)
    return max(choices, key=lambda choice: len(_land(choice[1]).findall(plain)))[0]


@lru_cache
def _land(stem: str) -> re.Pattern[str]:
    """A land or its adjective: "سوريا", "التركية", and no "تركيب"."""
    return re.compile(rf"(?<!\w)(?:[وبلف]?(?:ال)?|لل){stem}(?:ا|ة|ي|ية|ين|ون|يين|يون|ات|يات)?(?!\w)")
