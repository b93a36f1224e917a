"""What stands around a number in an Arabic sentence: bound words, the noun phrase, harm."""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass

from briefing.analysis import arabic_words as words
from briefing.model import Bound, Figure, FigureKind, Outcome, Span
from briefing.text.numbers_ar import Token, plain_arabic

_BOUND = re.compile(
    r"(?:^|[\s(«\"])(?:"
    + "|".join(f"(?P<b{at}>{pattern})" for at, (_, pattern) in enumerate(words.BOUNDS))
    + r")\s*(?:بـ|ب|لـ)?$"
)
# Words that end a noun phrase.
STOPS = frozenset(
    map(
        plain_arabic,
        "أصل لمدة لغاية لصالح في من على إلى عن مع بعد قبل منذ خلال بين حتى أو و ثم لكن كما أن إن الذي التي الذين عند لدى ضد نحو حول عبر قرب وفق بحسب حسب يوميا أسبوعيا شهريا سنويا منها منهم بينهم بينها غير لا لم لن هو هي هم كانت كان قد تم أي كل تحت فوق دون داخل خارج اليوم أمس مساء صباح فجر عندما حيث".split(),
    )
)
_HARM = [(outcome, re.compile(rf"(?:^|\s){pattern}(?=\s)")) for outcome, pattern in words.HARM]
# Sound plurals of participles are people ("العالقين", "متسللين"), broken ones are not ("بساتين").
_PEOPLE = re.compile(r"^(?:م\w{3,}|\wا\w\w)(?:ين|ون)$")
# "37 عنصراً من التنظيم، قضوا": what became of them stands behind a comma.
_MEMBERS = re.compile(r"^(?:\s+من\s+\S+(?:\s+\S+)?)?،?\s+(?=\S+وا\s)")
# "خمسة مدنيين ينحدرون من القرية، قتلوا".
_FAR_HARM = re.compile(r"،\s*(قتلوا|استشهدوا|اصيبوا|جرحوا|اعتقلوا|خطفوا|اختطفوا|قضوا|اوقفوا)\s")
_PLURAL = re.compile(r"^\s\S+وا\s")
# A relational adjective ("جوية"), not a participle ("متتالية").
_NISBA = re.compile(r"^(?!مت)\w+ية$")


@dataclass(frozen=True, slots=True)
class ArabicSentence:
    """A sentence with its words."""

    text: str
    span: Span
    tokens: list[Token]
    starts: list[int]

    def after(self, at: int) -> int:
        """Index of the first token that begins at or after `at`."""
        return bisect_left(self.starts, at)


def bound_before(sentence: ArabicSentence, at: int) -> tuple[Bound, int]:
    """Bound whose words end right before `at`, and where they begin."""
    text, start = sentence.text, max(sentence.span.start, at - 40)
    plain, places = plain_with_places(text, start, at)
    if not_over := words.NOT_EXCEED.search(plain):
        return "at most", start + places[not_over.start()]
    match = _BOUND.search(plain.rstrip("\u0640"))
    if match is None or match.lastgroup is None:
        return "exact", at
    begin = match.start(match.lastgroup)
    return words.BOUNDS[int(match.lastgroup[1:])][0], start + places[begin]


def plain_with_places(text: str, start: int, end: int) -> tuple[str, list[int]]:
    """The stretch without vowel signs, and for each character where it stood."""
    kept = [(plain_arabic(char), at) for at, char in enumerate(text[start:end])]
    kept = [(char, at) for char, at in kept if char]
    return "".join(char for char, _ in kept), [at for _, at in kept] + [end - start]


def noun_phrase(sentence: ArabicSentence, at: int) -> Span | None:
    """The noun phrase that begins at this token: the noun, its genitive, its relational adjective."""
    tokens, text = sentence.tokens, sentence.text
    if at >= len(tokens) or tokens[at].word in STOPS or tokens[at].word[0].isdigit():
        return None
    end, first = tokens[at].end, tokens[at].word
    definite = first.startswith("ال")
    accusative = first.endswith("ا") and len(first) > 3 and not definite
    for token in tokens[at + 1 : at + 4]:
        if text[end : token.start].strip() or token.word in STOPS or accusative:
            break
        if (
            token.word.startswith("ال")
            or (token.word.startswith("لل") and definite)
            or (
                not definite
                and end == tokens[at].end
                and (token.word in words.SECOND_NOUNS or _NISBA.search(token.word))
            )
        ):
            end = token.end
        else:
            break
    if at + 1 < len(tokens) and tokens[at + 1].word == plain_arabic("بهم") and first == plain_arabic("مشتبه"):
        end = tokens[at + 1].end
    return Span(tokens[at].start, end)


def definite_before(sentence: ArabicSentence, at: int) -> Span | None:
    """The last definite noun before, which mostly is what a value belongs to."""
    index = sentence.after(at) - 1
    for back in range(index, max(-1, index - 7), -1):
        word = sentence.tokens[back].word
        if word.startswith("ال") and len(word) > 3 and word not in ("التي", "الذي", "الى"):
            return Span(sentence.tokens[back].start, sentence.tokens[back].end)
    return None


def kind_of(word: str) -> FigureKind | None:
    """The kind of a noun, with article, case and suffixes taken off step by step."""
    bare = word.removeprefix("ال")
    for form in (
        word,
        bare,
        bare.removesuffix("ا"),
        bare.removesuffix("ين"),
        bare.removesuffix("ه"),
        bare.removesuffix("يه"),
        bare.removesuffix("ها"),
    ):
        if kind := words.KIND_OF.get(form):
            return kind
    if word in words.DUALS:
        return words.KIND_OF.get(words.DUALS[word])
    human = bare.endswith(("يين", "يون")) or _PEOPLE.match(bare) is not None
    return "people" if human else None


def harm(sentence: ArabicSentence, figure: Figure, end: int) -> Outcome:
    """What became of the counted: the verb or verbal noun right before, or right after."""
    before = (
        plain_arabic(sentence.text[max(sentence.span.start, figure.span.start - 60) : figure.span.start])
        + " "
    )
    before = re.sub(r"[“”«»\"]", " ", re.split(r"[،.؛:]", before)[-1])
    best: tuple[int, Outcome] | None = None
    for outcome, pattern in _HARM:
        for match in pattern.finditer(" " + before):
            best = max(best or (-1, ""), (match.start(), outcome))
    if best is not None and len(before.split()) - len((" " + before)[: best[0]].split()) <= 6:
        return best[1]
    after = plain_arabic(sentence.text[end : min(sentence.span.end, end + 14)]) + " "
    behind = _MEMBERS.sub(" ", plain_arabic(sentence.text[end : min(sentence.span.end, end + 45)]) + " ")
    far = _FAR_HARM.search(plain_arabic(sentence.text[end : min(sentence.span.end, end + 90)]) + " ")
    if far is not None:
        return next((outcome for outcome, pattern in _HARM if pattern.match(" " + far[1] + " ")), "")
    for outcome, pattern in _HARM:
        if pattern.match(after) or (pattern.match(behind) and _PLURAL.match(behind)):
            return outcome
    return ""
