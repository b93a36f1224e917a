"""Arabic figures that go on from the one before: parts, pairs, lists below a colon, money without its name."""

from __future__ import annotations

import re
from dataclasses import replace

from briefing.model import Figure, Outcome, Span
from briefing.text.numbers_ar import plain_arabic

# "بلغ عدد القتلى 172، هم:" and what is listed below.
LIST_ITEM = re.compile(r"\s*[–—•*-]\s*")
# "خمسين رجلا أعدموا منذ مطلع العام، بينهم": those counted next are of the same.
_GOES_ON = re.compile(r"\s*،?\s*(?:[^.،؛:]{0,60}،?\s*(?:بينهم|من بينهم|بينها|منهم)|و)?\s*")
# "كان يتقاضى عشرين دولارا وصار يتقاضى 75": money goes on without its name.
_OF_MONEY = re.compile(
    plain_arabic(
        r"(?:يتقاضى|تتقاضى|يقبض|تقبض|يدفع|تدفع|إلى|بدلا من|مقابل)\s*(?:نحو|قرابة|حوالي|أكثر من|أقل من)?\s*$"
    )
)


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
    shared = list(figures)
    for at in range(1, len(shared)):
        before, figure = shared[at - 1], shared[at]
        gap = plain_arabic(text[before.span.end : figure.span.start])
        if (
            before.kind == "casualties"
            and (figure.kind in ("people", "personnel") or (figure.kind == "other" and not figure.counted))
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
        if not figure.counted and figure.unit and figure.unit == before.unit and gap.strip() == "الي":
            shared[at] = replace(figure, counted=before.counted, counted_span=before.counted_span)
        if (
            not figure.counted
            and not figure.unit
            and before.counted_span is not None
            and not before.unit
            and figure.kind == "other"
        ):
            shared[at] = replace(
                figure, counted=before.counted, counted_span=before.counted_span, kind=before.kind
            )
    return shared
