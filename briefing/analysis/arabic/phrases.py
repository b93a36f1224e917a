"""What stands around a number in an Arabic sentence: bound words, the noun phrase, harm."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from dataclasses import dataclass

from briefing.analysis.arabic import words
from briefing.model import Bound, Figure, Outcome, Span
from briefing.text.numbers_ar import Token, plain_arabic

_BOUND = re.compile(
    r"(?:^|[\s(«\"])[وف]?(?:"
    + "|".join(f"(?P<b{at}>{pattern})" for at, (_, pattern) in enumerate(words.BOUNDS))
    + r")\s*(?:بـ|ب|لـ)?$"
)
# Words that end a noun phrase.
STOPS = frozenset(
    map(
        plain_arabic,
        "مقابل أصل لمدة لغاية لصالح في من على إلى عن مع بعد قبل منذ خلال بين حتى أو و ثم لكن كما أن إن الذي التي الذين عند لدى ضد نحو حول عبر قرب وفق بحسب حسب يوميا أسبوعيا شهريا سنويا منها منهم بينهم بينها غير لا لم لن هو هي هم كانت كان قد تم أي كل تحت فوق دون داخل خارج اليوم أمس مساء صباح فجر عندما حيث".split(),
    )
)
_HARM = [(outcome, re.compile(rf"(?:^|\s){pattern}(?=\s)")) for outcome, pattern in words.HARM]
# "37 عنصراً من التنظيم، قضوا": what became of them stands behind a comma.
_MEMBERS = re.compile(r"^(?:\s+من\s+\S+(?:\s+\S+)?)?،?\s+(?=\S+وا\s)")
# "خمسة مدنيين ينحدرون من القرية، قتلوا".
_FAR_HARM = re.compile(r"،\s*(قتلوا|استشهدوا|اصيبوا|جرحوا|اعتقلوا|خطفوا|اختطفوا|قضوا|اوقفوا)\s")
# How far behind the counted a verb of theirs is looked for, in characters: at once, or in a clause of its own.
_NEAR, _FAR = 14, 90
_OUTCOMES: tuple[Outcome, ...] = ("killed", "wounded", "missing", "detained")
# "20 عنصرا بين قتيل وجريح", "26 آخرون في عداد المفقودين", "37 عاملا تحتجزهم", "ثلاثة عمال أجانب جرحوا".
_TOLD_BEHIND = re.compile(
    plain_arabic(
        r"\s+(?:(?!و)[^\s،.؛:]+\s+){0,2}?(?:الذين\s+|ممن\s+)?(?:"
        r"(?P<killed>(?:ما\s+)?بين\s+(?:قتيل|قتلى|مصاب|جريح|جرحى)|(?:قتل|استشهد|اعدم|توف)وا|قضوا|لقوا\s+(?:حتف|مصرع)هم|[يت]قتلهم|قتلتهم)"
        r"|(?P<wounded>(?:اصيب|جرح|تسمم)وا|بجروح|بجراح|بحالات\s+اختناق)"
        r"|(?P<missing>في\s+عداد\s+المفقودين|(?:فقد|اختف)وا|مفقودين|مجهولي\s+المصير)"
        r"|(?P<detained>(?:اعتقل|احتجز|خطف|اختطف|اوقف)وا|[يت](?:حتجز|عتقل|خطف|ختطف)هم|(?:احتجز|اعتقل|خطف|اختطف|اوقف)(?:ت|وا)?هم|قيد\s+الاحتجاز|رهن\s+(?:الاعتقال|التوقيف)|خلف\s+القضبان)"
        r")(?=[\s،.؛»”])"
        r"|(?:\s+[^\s،.؛:]+){0,4}?\s+(?P<held>محتجزين|محتجزون|معتقلين|معتقلون|مخطوفين|مسجونين)(?=[\s،.؛»”])"
    )
)
_ABOARD = re.compile(
    plain_arabic(
        r"(?:^|\s)(?:[يت]قل|[يت]حمل|أقلت|متن(?:ها|ه)|[يت]ضم|[يت]قطنه?ا?)(?:\s+(?:نحو|قرابة|حوالي|أكثر من))?$"
    )
)
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

    def holding(self, at: int) -> int:
        """Index of the token that holds `at`: a number may have "and" or "with" written onto its front."""
        return max(0, bisect_right(self.starts, at) - 1)


def bound_before(sentence: ArabicSentence, at: int) -> tuple[Bound, int]:
    """Bound whose words end right before `at`, and where they begin."""
    text, start = sentence.text, max(sentence.span.start, at - 40)
    plain, places = plain_with_places(text, start, at)
    if not_over := words.NOT_EXCEED.search(plain):
        return "at most", start + places[not_over.start()]
    match = _BOUND.search(plain.rstrip("\u0640"))
    if match is None or match.lastgroup is None:
        over = words.OVER_SUBJECT.search(plain)
        return ("more than", start + places[over.start(1)]) if over else ("exact", at)
    begin = match.start(match.lastgroup)
    return words.BOUNDS[int(match.lastgroup[1:])][0], start + places[begin]


def plain_with_places(text: str, start: int, end: int) -> tuple[str, list[int]]:
    """The stretch without vowel signs, and for each character where it stood."""
    kept = [(plain_arabic(char), at) for at, char in enumerate(text[start:end])]
    kept = [(char, at) for char, at in kept if char]
    return "".join(char for char, _ in kept), [at for _, at in kept] + [end - start]


def harm(sentence: ArabicSentence, figure: Figure, end: int) -> Outcome:
    """What became of the counted: the verb or verbal noun right before, or right after."""
    before = (
        plain_arabic(sentence.text[max(sentence.span.start, figure.span.start - 60) : figure.span.start])
        + " "
    )
    before = re.sub(r"[“”«»\"]", " ", re.split(r"[،.؛:]", before)[-1])
    if _ABOARD.search(before.rstrip()):
        return ""  # "غرق العبارة التي كانت تقل 140 راكبا"
    best: tuple[int, Outcome] | None = None
    for outcome, pattern in _HARM:
        for match in pattern.finditer(" " + before):
            best = max(best or (-1, ""), (match.start(), outcome))
    if best is not None and len(before.split()) - len((" " + before)[: best[0]].split()) <= 6:
        return best[1]
    plain = plain_arabic(sentence.text[end : min(sentence.span.end, end + _FAR)]) + " "
    if told := _TOLD_BEHIND.match(plain):
        return "detained" if told["held"] else next((outcome for outcome in _OUTCOMES if told[outcome]), "")
    after = plain[:_NEAR] + " "
    behind = _MEMBERS.sub(" ", plain[: _NEAR * 3] + " ")
    far = _FAR_HARM.search(plain)
    if far is not None:
        return next((outcome for outcome, pattern in _HARM if pattern.match(" " + far[1] + " ")), "")
    for outcome, pattern in _HARM:
        if pattern.match(after) or (pattern.match(behind) and _PLURAL.match(behind)):
            return outcome
    return ""
