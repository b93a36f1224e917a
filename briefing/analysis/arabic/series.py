"""Arabic figures that go on from the one before: parts, pairs, lists below a colon, money without its name."""

from __future__ import annotations

import re
from dataclasses import replace

from briefing.analysis.arabic.nouns import HUMAN, kind_of
from briefing.model import Figure, FigureKind, Outcome, Span
from briefing.text.numbers_ar import plain_arabic

# "بلغ عدد القتلى 172، هم:" and what is listed below.
LIST_ITEM = re.compile(r"\s*[–—•*-]\s*")
# "خمسين رجلا أعدموا منذ مطلع العام، بينهم": those counted next are of the same.
_GOES_ON = re.compile(
    r"\s*(?:[^.،؛:]{0,60}،?\s*(?:[^.،؛:]{0,25}\s)?(?:(?:من )?بينهم|(?:من )?بينها|منهم|فيهم|ضمنهم)|[^.،؛:]{0,25}،? و|[،:]?(?: هم)?)\s*"
)
# "كان يتقاضى عشرين دولارا وصار يتقاضى 75": money goes on without its name.
_OF_MONEY = re.compile(
    plain_arabic(
        r"(?:يتقاضى|تتقاضى|يقبض|تقبض|يدفع|تدفع|إلى|بدلا من|مقابل)\s*(?:نحو|قرابة|حوالي|أكثر من|أقل من)?\s*$"
    )
)


# "95 ألف برميل، مقابل 380 ألفا", "18 ألف دينار بعدما كان لا يتجاوز 11 ألفا": the unit is not told again.
_IS_ELIDED = re.compile(
    plain_arabic(
        r"^[^.؛:]{0,40}(?:مقابل|بعدما|بعد أن|مقارنة|بدلا من|عوضا عن|صار|صارت|أصبح|أصبحت|بات|ارتفاعا من|نزولا من|انخفاضا من|إلى|قدره|قدرها|منها|من)\s[^.؛:]{0,25}$"
    )
)


# "500 ليرة بعدما كان 50 فقط".
_WAS = re.compile(plain_arabic(r"^[^.؛:]{0,25}(?:مقابل|بعدما كانت?|بعد أن كانت?|بدلا من|عوضا عن)\s*$"))
# "50 درجة في البصرة و49 في العمارة".
_TOO = re.compile(r"[^.؛:]{0,40}\sو")
_AND = re.compile(r"(?:\s+ل\w+)?\s+و")
# "وعادت 350 منها".
_OF_THEM = re.compile(r"\s+(منهم|منها|منهن)(?!\w)")
# "11 ألفا": the last word of a number that may leave its noun untold.
_SCALE_LAST = re.compile(r"(?:الفا?|الاف|مليونا?|ملايين|مليارا?|مليارات|تريليونا?)$")
# What a sum is, and nothing that it is of.
_VALUES = frozenset(map(plain_arabic, "سعر كلفة تكلفة قيمة ثمن مبلغ".split()))


def list_of(text: str, span: Span, figures: list[Figure]) -> Outcome:
    """What became of those whom the items below a colon list; "" where nothing did."""
    last = figures[-1] if figures else None
    harmed = (
        last is not None and last.kind == "casualties" and text[span.start : span.end].rstrip().endswith(":")
    )
    return (last.outcome or "killed") if last is not None and harmed else ""


def of_list(figure: Figure, outcome: Outcome) -> Figure:
    """The figure of a list item, with what became of all that the list counts."""
    if figure.kind in ("people", "personnel"):
        return replace(figure, kind="casualties", outcome=outcome)
    return figure


def go_on_counting(text: str, figures: list[Figure]) -> list[Figure]:
    """Parts and pairs share what became of them, and what a figure leaves untold is told by the one before."""
    shared = _one_or_two_more(text, figures)
    for at in range(1, len(shared)):
        if plain_arabic(text[shared[at - 1].span.end : shared[at].span.start]).strip() == "الي":
            shared[at - 1] = _with_unit_behind(shared[at - 1], shared[at])
    for at in range(1, len(shared)):
        before = shared[at - 1]
        gap = plain_arabic(text[before.span.end : shared[at].span.start])
        figure = _of_the_harmed(before, shared[at], gap)
        figure = _with_unit_before(text, before, figure, gap)
        figure = _with_owner_before(before, figure, gap)
        if figure.kind == "share" and not figure.counted:
            whole = _whole(shared[:at])
            shared[at] = _counted_as(figure, whole) if whole is not None else figure
            continue
        shared[at] = _of_those(text, before, figure, gap)
    return shared


def _counted_as(figure: Figure, other: Figure) -> Figure:
    return replace(figure, counted=other.counted, counted_span=other.counted_span)


def _is_untold(figure: Figure) -> bool:
    """True for a number of which nothing is known."""
    return not (figure.counted or figure.unit) and figure.kind == "other"


def _with_unit_behind(figure: Figure, behind: Figure) -> Figure:
    """The lower end takes the unit of the upper: "من 10 إلى 15 سنة"."""
    if _is_untold(figure) and behind.unit:
        return replace(figure, unit=behind.unit, kind=behind.kind)
    return figure


def _of_the_harmed(before: Figure, figure: Figure, gap: str) -> Figure:
    """The parts of a tally of the dead are dead: "41 قتيلا: 27 من الجيش و14 مدنيا، بينهم 3 أطفال"."""
    if before.kind != "casualties":
        return figure
    human = figure.kind in ("people", "personnel", "displaced") or _is_untold(figure)
    others = figure.counted.startswith("آخر") and figure.kind == "people"
    if (human and _GOES_ON.fullmatch(gap)) or others:
        figure = _counted_as(figure, before) if _is_untold(figure) else figure
        return replace(figure, kind="casualties", outcome=before.outcome)
    return figure


def _with_unit_before(text: str, before: Figure, figure: Figure, gap: str) -> Figure:
    """A number alone is of the unit before it: "95 ألف برميل، مقابل 380 ألفا", "يتقاضى 20 دولارا وصار يتقاضى 75"."""
    scaled = _SCALE_LAST.search(plain_arabic(figure.number.of(text))) is not None
    if before.kind == "money" and figure.kind == "other" and figure.counted and scaled and "منها" in gap:
        return replace(figure, unit=before.unit, kind="money")  # "منها 2.4 مليار من الاتحاد"
    if not _is_untold(figure) or not before.unit or before.unit == "%" or figure.upper is not None:
        return figure
    if before.kind == "money" and _OF_MONEY.search(gap):
        return replace(figure, kind="money", unit=before.unit)
    goes_on = _IS_ELIDED.search(gap) or _AND.fullmatch(gap)
    alone = _WAS.search(gap) or (before.unit == "degree" and _TOO.fullmatch(gap))
    if (goes_on and scaled) or alone:
        return _counted_as(replace(figure, unit=before.unit, kind=before.kind), before)
    return figure


def _with_owner_before(before: Figure, figure: Figure, gap: str) -> Figure:
    """A value that is compared has the owner of the first: "من 400 ليرة إلى 4 آلاف ليرة", "مقابل 28%"."""
    untold = not figure.counted or plain_arabic(figure.counted) in _VALUES
    alike = figure.unit != "" and figure.unit == before.unit
    shares = figure.kind == before.kind == "share"
    if untold and before.counted and (alike or shares) and (_IS_ELIDED.search(gap) or gap.strip() == "الي"):
        return _counted_as(figure, before)
    return figure


def _of_those(text: str, before: Figure, figure: Figure, gap: str) -> Figure:
    """A count without a noun is of those before: "وعادت 350 منها", "بينهم 17", "ست أخرى"."""
    if figure.counted == "أخرى" and before.counted and not before.unit:
        return _counted_as(replace(figure, kind=before.kind), before)
    if figure.counted or figure.unit or before.unit:
        return figure
    if told_of := _OF_THEM.match(text, figure.span.end):
        if told_of[1] == "منهم" and before.kind not in HUMAN:
            return figure  # "انهار مبنى من خمس طبقات وانتشلت جثث 7 منهم"
        told = figure.kind not in ("other", "displaced" if before.kind == "casualties" else "other")
        kind, outcome = (figure.kind, figure.outcome) if told else (before.kind, before.outcome)
        return _counted_as(replace(figure, kind=kind, outcome=outcome), before)
    theirs = figure.kind == "people" and "عددهم" in gap
    if before.counted_span is None or not (figure.kind == "other" or theirs):
        return figure
    kind = before.kind if before.kind != "share" else _kind_of(before.counted)
    return _counted_as(replace(figure, kind=kind), before)


def _kind_of(counted: str) -> FigureKind:
    return kind_of(plain_arabic(counted.split(maxsplit=1)[0])) or "other"


def _whole(figures: list[Figure]) -> Figure | None:
    """The last figure that "half of them" or "36% of it" can be a share of."""
    return next((one for one in reversed(figures) if one.kind != "share" and one.counted), None)


def _one_or_two_more(text: str, figures: list[Figure]) -> list[Figure]:
    """The figures, with "مقعدين أو ثلاثة" in one: a dual and the number behind "or" are the ends of a range."""
    joined: list[Figure] = []
    for figure in figures:
        before = joined[-1] if joined else None
        if (
            before is not None
            and before.upper is None
            and figure.upper is None
            and figure.value == before.value + 1
            and figure.unit in ("", before.unit)
            and plain_arabic(text[before.span.end : figure.number.start]).strip() in ("او", "الي")
        ):
            joined[-1] = replace(before, upper=figure.value, span=Span(before.span.start, figure.span.end),
                                 number=Span(before.number.start, figure.number.end))  # fmt: skip
        else:
            joined.append(figure)
    return joined
