"""Arabic figures that go on from the one before: parts, pairs, lists below a colon, money without its name."""

from __future__ import annotations

import re
from dataclasses import replace

from briefing.analysis.arabic_nouns import kind_of
from briefing.model import Figure, Outcome, Span
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
        r"^[^.؛:]{0,40}(?:مقابل|بعدما|بعد أن|مقارنة|بدلا من|عوضا عن|صار|صارت|أصبح|أصبحت|بات|ارتفاعا من|نزولا من|انخفاضا من|إلى|قدره|قدرها|منها)\s[^.؛:]{0,25}$"
    )
)


def _is_bare(text: str, figure: Figure) -> bool:
    """True for a number with neither noun nor unit, whose last word is a scale: "11 ألفا"."""
    if figure.counted or figure.unit or figure.kind != "other" or figure.upper is not None:
        return False
    return _SCALE_LAST.search(plain_arabic(figure.number.of(text))) is not None


_SCALE_LAST = re.compile(r"(?:الفا?|الاف|مليونا?|ملايين|مليارا?|مليارات)$")


_AND = re.compile(r"(?:\s+ل\w+)?\s+و")
# "وعادت 350 منها".
_OF_THEM = re.compile(r"\s+(?:منهم|منها|منهن)(?!\w)")
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
    """Parts and pairs share what became of them: "جرح تسعة آخرون، بينهم طفلتان"."""
    shared = _one_or_two_more(text, figures)
    for at in range(1, len(shared)):
        before, figure = shared[at - 1], shared[at]
        gap = plain_arabic(text[before.span.end : figure.span.start])
        if (
            before.kind == "casualties"
            and (
                figure.kind in ("people", "personnel", "displaced")
                or (figure.kind == "other" and not figure.counted)
            )
            and _GOES_ON.fullmatch(gap)
        ):
            shared[at] = replace(figure, kind="casualties", outcome=before.outcome)
        if (
            before.kind == "money"
            and figure.kind == "other"
            and not figure.counted
            and not figure.unit
            and _OF_MONEY.search(gap)
        ):
            shared[at] = replace(figure, kind="money", unit=before.unit)
        if before.kind == "casualties" and figure.counted.startswith("آخر") and figure.kind == "people":
            shared[at] = replace(figure, kind="casualties", outcome=before.outcome)
        if (
            gap.strip() == "الي"
            and figure.unit
            and not (before.unit or before.counted)
            and before.kind == "other"
        ):
            shared[at - 1] = before = replace(
                before, unit=figure.unit, kind=figure.kind
            )  # "من 10 إلى 15 سنة"
        goes_on = _IS_ELIDED.search(gap) or _AND.fullmatch(gap)
        if goes_on and _is_bare(text, figure) and before.unit and before.unit != "%":
            shared[at] = figure = replace(
                figure,
                unit=before.unit,
                kind=before.kind,
                counted=before.counted,
                counted_span=before.counted_span,
            )
        untold = not figure.counted or plain_arabic(figure.counted) in _VALUES
        if (
            untold
            and before.counted
            and figure.unit
            and figure.unit == before.unit
            and (_IS_ELIDED.search(gap) or gap.strip() == "الي")
        ):
            shared[at] = replace(figure, counted=before.counted, counted_span=before.counted_span)
        if (
            figure.kind == "share"
            and not figure.counted
            and before.kind == "share"
            and _IS_ELIDED.search(gap)
        ):
            shared[at] = figure = replace(figure, counted=before.counted, counted_span=before.counted_span)
        if figure.kind == "share" and not figure.counted and (whole := _whole(shared[:at])) is not None:
            shared[at] = replace(figure, counted=whole.counted, counted_span=whole.counted_span)
            continue
        if _OF_THEM.match(text, figure.span.end) and not (figure.counted or figure.unit or before.unit):
            kind = before.kind if figure.kind == "other" else figure.kind
            outcome = before.outcome if figure.kind == "other" else figure.outcome
            shared[at] = figure = replace(
                figure, counted=before.counted, counted_span=before.counted_span, kind=kind, outcome=outcome
            )
        if (
            not figure.counted
            and not figure.unit
            and before.counted_span is not None
            and not before.unit
            and (figure.kind == "other" or (figure.kind == "people" and "عددهم" in gap))
        ):
            kind = before.kind if before.kind != "share" else kind_of(plain_arabic(before.counted.split()[0]))
            shared[at] = replace(
                figure, counted=before.counted, counted_span=before.counted_span, kind=kind or "other"
            )
    return shared


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
