"""Figures in Arabic: numbers, duals that count, what is counted after the number, and its kind."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from briefing.analysis.arabic import words
from briefing.analysis.arabic.ages import read_ages
from briefing.analysis.arabic.counted import number_of, owner, told_number
from briefing.analysis.arabic.duals import read_definite, read_duals
from briefing.analysis.arabic.kinds import in_clause, is_tied, kind_here, with_counted
from briefing.analysis.arabic.measures import read_measure
from briefing.analysis.arabic.money import read_money
from briefing.analysis.arabic.not_figures import counts, is_moment
from briefing.analysis.arabic.noun_phrases import WITH_NOUNS, back, definite_before, noun_phrase
from briefing.analysis.arabic.nouns import KIND_OF, kind_of
from briefing.analysis.arabic.phrases import (
    ArabicSentence,
    bound_before,
    harm,
    plain_with_places,
)
from briefing.analysis.arabic.ranges import is_coin_and_half, join_numbers
from briefing.analysis.arabic.series import LIST_ITEM, go_on_counting, list_of, of_list
from briefing.analysis.quantities.amounts import MOST_IN_PROSE
from briefing.model import Figure, Outcome, Span
from briefing.text.numbers import Number
from briefing.text.numbers_ar import Token, arabic_tokens, is_number_word, plain_arabic, read_arabic_numbers

_ARABIC = re.compile(r"[\u0621-\u064a]")
_AT_LEAST_AFTER = re.compile(r"\s+على ال[أا]قل")
# "ربع عام": no length of time that newspapers measure in parts.
_NO_UNITS_OF_PARTS = frozenset(map(plain_arabic, "عام سنة عاما ضعف درجة يوم".split()))


def is_arabic(text: str, language: str) -> bool:
    """True for articles to be read as Arabic: by their label, else by their letters."""
    if language:
        return language == "ar"
    return len(_ARABIC.findall(text, 0, 400)) > 100


def find_arabic_figures(text: str, sentences: tuple[Span, ...]) -> tuple[Figure, ...]:
    """The figures of an Arabic text in order."""
    found: list[Figure] = []
    listed: Outcome = ""
    for span in sentences:
        tokens = arabic_tokens(text, span.start, span.end)
        sentence = ArabicSentence(text, span, tokens, [token.start for token in tokens])
        here = [
            *read_ages(sentence),
            *_read_numbers(sentence, text),
            *read_duals(sentence),
            *read_definite(sentence),
        ]
        taken: list[Figure] = []
        for figure in sorted(here, key=lambda figure: (figure.span.start, -figure.span.end)):
            if not taken or not figure.span.meets(taken[-1].span):
                taken.append(figure)
        item = listed != "" and LIST_ITEM.match(text, span.start) is not None
        if item:
            taken = [of_list(figure, listed) for figure in taken]
        counted_on = go_on_counting(text, taken)
        if not item:
            listed = list_of(text, span, counted_on)
        found.extend(counted_on)
    return tuple(found)


def _read_numbers(sentence: ArabicSentence, article: str) -> Iterator[Figure]:
    numbers = list(read_arabic_numbers(sentence.text, sentence.tokens))
    joined = join_numbers(sentence, numbers) if len(numbers) <= MOST_IN_PROSE else []
    read = (_read(sentence, article, number) for number in joined if counts(sentence, number))
    return (figure for figure in read if not is_moment(sentence, figure.span, figure.unit))


def _read(sentence: ArabicSentence, article: str, number: Number) -> Figure:
    text, end = sentence.text, number.span.end
    at = sentence.after(end)
    bound, start = bound_before(sentence, number.span.start)
    least = _AT_LEAST_AFTER.search(text, end, min(sentence.span.end, end + 40))
    if bound == "exact" and least and not re.search(r"[،.؛]", text[end : least.start()]):
        bound = "at least"
    if bound == "exact" and (number.form == "vague" or _is_rough(sentence, end)):
        bound = "about"
    span = Span(start, end)
    base = Figure(span, number.span, number.value, number.upper, bound)
    token = (
        sentence.tokens[at]
        if at < len(sentence.tokens) and not re.search(r"[،؛:()«»]", text[end : sentence.tokens[at].start])
        else None
    )
    if token is not None and token.word in _YEARS and _is_year_named(sentence, at):
        token = None  # "73 ألفا عام 2019"
    if _is_behind_noun(sentence, number):
        token = None  # "الحافلات الـ18"
    if number.value == 2 and (pair := _pair_before(sentence, number)) is not None:
        kind = kind_of(plain_arabic(pair.of(text)))
        return with_counted(base, text, pair, *in_clause(sentence, base, kind, harm(sentence, base, end)))
    if number.form == "vague" and _is_alone(sentence, number, token):
        outcome = harm(sentence, base, sentence.span.end)  # "شيع الآلاف جثامين"
        return with_counted(base, text, None, "casualties" if outcome else "people", outcome)
    if token is None:
        ends_in_share = number.form == "fraction" and number.value < 1
        return _share(sentence, base, len(sentence.tokens)) if ends_in_share else _bare(sentence, base)
    if token.word in ("%", "٪") or token.word in words.PERCENT:
        return _share(sentence, replace(base, span=Span(start, token.end), unit="%"), at + 1)
    if (
        token.word == plain_arabic("في")
        and at + 1 < len(sentence.tokens)
        and sentence.tokens[at + 1].word in words.PERCENT
    ):
        return _share(
            sentence, replace(base, span=Span(start, sentence.tokens[at + 1].end), unit="%"), at + 2
        )
    if number.form == "fraction" and token.word in words.UNITS and token.word not in _NO_UNITS_OF_PARTS:
        return read_measure(sentence, base, at)  # "نصف طن"
    if number.form == "fraction" and " من كل " in number.span.of(text):
        first = sentence.tokens[sentence.holding(number.span.start)]
        before = sentence.tokens[sentence.holding(number.span.start) - 1]
        whose = next((one for one in (first, before) if one.word in KIND_OF), None)
        if whose is not None:  # "طفل من كل أربعة", "أسرة واحدة من كل خمس"
            return with_counted(base, text, Span(whose.start, whose.end), "share")
    if number.form == "fraction" and number.value < 1:
        return _share(sentence, base, at)
    if token.word in words.CENTS:
        cents = replace(
            base, span=Span(start, token.end), value=number.value / 100, unit=words.CENTS[token.word]
        )
        return with_counted(cents, text, owner(sentence, cents), "money")
    if token.word in words.CURRENCIES or is_coin_and_half(number.span.of(text), token.word):
        return read_money(sentence, article, base, at)
    if number.form == "vague" and token.word.removeprefix("ال") in words.UNITS:
        return read_measure(sentence, base, at)  # "مئات الكيلومترات"
    if _is_unit_and_half(number.span.of(text), token.word):
        return read_measure(sentence, base, at)
    if token.word in words.UNITS and not (
        token.word == plain_arabic("براميل") and number.form == "digits" and number.value < 1000
    ):
        return read_measure(sentence, base, at)
    return _count(sentence, base, at)


def _is_alone(sentence: ArabicSentence, number: Number, token: Token | None) -> bool:
    """True for "the thousands" that stand for people: the article ends what is counted."""
    definite = number.span.of(sentence.text).startswith("ال")
    return definite and (token is None or (token.word != "من" and not token.word.startswith("ال")))


def _is_behind_noun(sentence: ArabicSentence, number: Number) -> bool:
    """True for a number with the article behind its noun."""
    first = sentence.holding(number.span.start)
    return (
        first > 1
        and sentence.tokens[first - 1].word == "ال"
        and sentence.tokens[first - 2].word.startswith("ال")
    )


def _is_year_named(sentence: ArabicSentence, at: int) -> bool:
    """True where the year's number follows the word."""
    tokens = sentence.tokens
    return at + 1 < len(tokens) and len(tokens[at + 1].word) == _YEAR_DIGITS and tokens[at + 1].word.isdigit()


_YEARS = frozenset(map(plain_arabic, ("عام", "سنة")))
_YEAR_DIGITS = 4
_ROUGHLY = re.compile(plain_arabic(r"(?:\s+[^\s،.؛:()]+){0,2}?\s+تقريبا"))


def _is_rough(sentence: ArabicSentence, end: int) -> bool:
    """True for "800 كيلومتر تقريبا"."""
    return _ROUGHLY.match(plain_arabic(sentence.text[end : min(sentence.span.end, end + 35)])) is not None


_TWO = frozenset(("اثنان", "اثنين", "اثنتان", "اثنتين"))


def _is_unit_and_half(number: str, word: str) -> bool:
    """True for the last word of "متر ونصف المتر", whose number begins with the unit."""
    return (
        word.startswith("ال")
        and word[2:] in words.UNITS
        and plain_arabic(number.split(maxsplit=1)[0]) in words.UNITS
    )


def _pair_before(sentence: ArabicSentence, number: Number) -> Span | None:
    """The noun of "فارين اثنين", which stands before its number."""
    at = sentence.after(number.span.start)
    if plain_arabic(number.span.of(sentence.text)) not in _TWO or at == 0:
        return None
    before = sentence.tokens[at - 1]
    dual = before.word.endswith(("ين", "ان")) and len(before.word) > 4 and not before.word.startswith("ال")
    return Span(before.start, before.end) if dual else None


# "36% منها": a share of what was counted before.
_OF_THOSE = frozenset(("منهم", "منها", "منهن"))


def _number_word(sentence: ArabicSentence, figure: Figure) -> str:
    """The number's words in plain form: "ربعهم"."""
    return plain_arabic(figure.number.of(sentence.text))


def _share(sentence: ArabicSentence, figure: Figure, at: int) -> Figure:
    tokens = sentence.tokens
    only = at < len(tokens) and tokens[at].word == "فقط"
    at += only
    behind_of = (
        at < len(tokens)
        and tokens[at].word == "من"
        and (only or not sentence.text[figure.span.end : tokens[at].start].strip())
    )
    at += behind_of
    whole = figure.unit == "" and _number_word(sentence, figure).endswith(("ه", "ها", "هم"))
    close = (
        at < len(tokens)
        and (behind_of or not whole)
        and not re.search(r"[،؛:.()«»]", sentence.text[figure.span.end : tokens[at].start])
    )
    definite = close and tokens[at].word.startswith("ال")
    tied = (
        close
        and tokens[at].word[0] in "وفبلك"
        and kind_of(tokens[at].word) is None
        and tokens[at].word not in WITH_NOUNS
    )
    of_them = whole and behind_of  # "نصفهم من النساء": who they are stands before
    told = definite or (figure.unit == "" and close and not tied)
    counted = noun_phrase(sentence, at) if told and not of_them else None
    of_those = at < len(tokens) and tokens[at].word in _OF_THOSE and not behind_of
    if counted is None and behind_of and not whole:
        counted = noun_phrase(sentence, at)
    if counted is None and not whole and not of_those:
        counted = owner(sentence, figure) or definite_before(sentence, figure.span.start)
    return with_counted(figure, sentence.text, counted, "share")


def _behind_whole(sentence: ArabicSentence, at: int) -> int:
    """The token of the noun behind "of": in "سبعة من أصل تسعة أطباء" the physicians."""
    tokens = sentence.tokens
    k = at + (tokens[at].word == "اصل")
    while k < len(tokens) - 1 and (tokens[k].word[0].isdigit() or is_number_word(tokens[k].word)):
        k += 1
    return k


def _count(sentence: ArabicSentence, figure: Figure, at: int) -> Figure:
    tokens, text = sentence.tokens, sentence.text
    if tokens[at].word == "من" and at + 1 < len(tokens):
        at = _behind_whole(sentence, at + 1)
    counted = None if is_tied(tokens[at].word) else noun_phrase(sentence, at)
    if counted is None:
        return _bare(sentence, figure)
    word = tokens[at].word
    kind = kind_here(sentence, figure, counted)
    if kind == "people" and (told := told_number(sentence, figure)) is not None:
        counted_as = kind_of(plain_arabic(told.of(text).split()[0]))
        kind = counted_as if counted_as in ("casualties", "displaced") else kind  # "عدد الموقوفين 126 شخصا"
    outcome = harm(sentence, figure, counted.end)
    if word in words.OTHERS:
        return with_counted(figure, text, counted, "casualties" if outcome else "people", outcome)
    return with_counted(figure, text, counted, *in_clause(sentence, figure, kind, outcome))


# "عدد المختفين لا يقل عن 112 ألفا": the noun of a bare number stands before it.
_NUMBER_OF = re.compile(r"(?:^|\s)[وفبل]?(?:ال)?عدد\S*\s[^،؛:.]*$")


_THEIR_NUMBER = re.compile(r"(?:عدد|اعداد)(?:هم|هن|ها|ه)$")


def _bare(sentence: ArabicSentence, figure: Figure) -> Figure:
    """A number without its noun: harm, "الآلاف", or what was counted before."""
    outcome = harm(sentence, figure, figure.span.end)
    told = _NUMBER_OF.search(
        plain_arabic(sentence.text[max(sentence.span.start, figure.span.start - 90) : figure.number.start])
    )
    whose = (number_of(sentence, figure) or (None if outcome else owner(sentence, figure))) if told else None
    if whose is not None and _THEIR_NUMBER.match(plain_arabic(whose.of(sentence.text))):
        whose = None  # "وكان عددهم يزيد على ألفين": those counted before
    if whose is not None and not figure.unit:
        kind = kind_of(plain_arabic(whose.of(sentence.text).split()[0])) or "other"
        return with_counted(figure, sentence.text, whose, "casualties" if outcome else kind, outcome)
    if (heat := _heat(sentence, figure)) is not None:
        return with_counted(replace(figure, unit="degree"), sentence.text, heat, "other")
    if outcome:
        return with_counted(figure, sentence.text, None, "casualties", outcome)
    at = sentence.holding(figure.number.start)
    if at > 1 and sentence.tokens[at - 1].word == "ال" and (named := back(sentence, at - 2)) is not None:
        kind = kind_of(plain_arabic(named.of(sentence.text).split()[0])) or "other"
        return with_counted(figure, sentence.text, named, kind)  # "القرى الـ12"
    reached = _REACHED.search(plain_arabic(sentence.text[sentence.span.start : figure.span.start]))
    if reached and not figure.unit and (whole := owner(sentence, figure)) is not None:
        kind = kind_of(plain_arabic(whole.of(sentence.text).split()[0])) or "other"
        return with_counted(figure, sentence.text, whole, kind)  # "المقترعين البالغ 3 ملايين"
    if told and re.search(r"(?:عدد|اعداد)هم\s", told[0]):
        return with_counted(figure, sentence.text, None, "people")
    before = plain_arabic(sentence.text[max(sentence.span.start, figure.span.start - 25) : figure.span.start])
    if _UPROOTING.search(before.rstrip()):
        return with_counted(figure, sentence.text, None, "displaced")
    return with_counted(figure, sentence.text, None, "people" if figure.upper is not None else "other")


_REACHED = re.compile(r"البالغ(?:ة|ين)?\s+$")
_UPROOTING = re.compile(rf"(?:^|\s){words.DISPLACED}$")
# "درجات الحرارة العظمى: بغداد 22، البصرة 27": the degrees of a list are not told again.
_HEAT = re.compile(plain_arabic(r"درجات? الحرارة(?: ال\S+)?"))
_LISTED = re.compile(r"\s*(?:[،.؛]|$|و)")
_HOTTEST = 60


def _heat(sentence: ArabicSentence, figure: Figure) -> Span | None:
    """The temperatures that a list of cities and numbers tells."""
    if figure.value > _HOTTEST or not _LISTED.match(sentence.text, figure.span.end):
        return None
    plain, places = plain_with_places(sentence.text, sentence.span.start, figure.span.start)
    told = _HEAT.search(plain)
    if told is None:
        return None
    return Span(sentence.span.start + places[told.start()], sentence.span.start + places[told.end() - 1] + 1)
