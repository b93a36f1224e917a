"""Bound words around a number: "at least", "more than", "up to", "an estimated".

"Nearly" and "almost" are read as about: whoever writes them means the number itself.
"""

from __future__ import annotations

import re

from briefing.model import Bound
from briefing.text.patterns import by_first_letter

_BEFORE: dict[Bound, str] = {
    "at least": "at least|no fewer than|not fewer than|no less than|not less than|a minimum of|minimum of"
    "|at the very least|a floor of(?: either)?|a low of|at minimum",
    "more than": "more than|(?:just|well|slightly|a little|a bit|far)? ?over|(?:well|far|slightly) more than|above|upwards? of"
    "|in excess of|exceed(?:s|ed|ing)?|greater than|larger than|longer than|higher than|better than"
    "|surpass(?:es|ed|ing)?|topp(?:ed|ing)|beyond|older than|(?:well )?north of",
    "at most": "up to|as many as|as much as|as high as|at most|no more than|not more than|a maximum of"
    "|maximum of|to a maximum|no longer than|a ceiling of|not exceeding",
    "less than": "less than|fewer than|(?:just|well|slightly|a little)? ?under|below|(?:much|far|slightly|well) (?:less|fewer) than"
    "|lower than|smaller than|shorter than|short of|younger than",
    "about": "about|around|some|approximately|approx\\.?|roughly|nearly|almost|an? estimated|estimated|close to|near|perhaps"
    "|maybe|probably|possibly|circa|ca\\.|~|in the region of|on the order of|somewhere around"
    "|approaching|virtually|barely|or so|perhaps even|just about|something like|nearing",
}
_BOUND = re.compile(
    r"(?<![\w-])(?:"
    + "|".join(f"(?P<b{at}>{by_first_letter(words)})" for at, words in enumerate(_BEFORE.values()))
    + r")\s+(?:(?:(?<=than )(?:a|an|the)|the required|another|a further|a total of|an additional|a record|only|just|even)\s+)?[“\"'‘]?$",
    re.IGNORECASE,
)
# What may stand right before a number behind its bound, but for white space.
_MARKS = frozenset("“\"'‘")
# "Went up to 28" leads there and sets no bound.
_LED_UP = re.compile(
    r"\b(?:w[eo]nt|go|goes|going|gone|rose|mov(?:e[ds]?|ing)|climb(?:s|ed|ing)?|cre(?:ep|pt)|c[oa]me|br(?:ing|ought)|push(?:e[ds])?|walk(?:s|ed)?|t[oa]k(?:e|en)|took|drove|ran)\s+$",
    re.IGNORECASE,
)
# "Estimated to have cost $1 million", "believed to number 3,000".
_ESTIMATED = re.compile(
    r"\b(?:estimated|believed|thought)\s+to\s+(?:be|have|number|total|cost|hold|contain|exceed)(?:\s+(?:been|caused|cost|killed|left|lost|displaced|fled|worth|home\s+to|around))?\s+$",
    re.IGNORECASE,
)
_SUB = re.compile(r"(?<!\w)sub-$", re.IGNORECASE)
_KINDS: tuple[Bound, ...] = tuple(_BEFORE)
_AFTER = re.compile(
    r"\s*(?:(?P<least>\+(?!\w)|[- ]plus\b|[- ]odd\b|,? (?:or|and) (?:more|above|older|over|higher)\b)"
    r"|(?P<most> or (?:less|fewer|under|younger)\b)|(?P<about> or so\b))",
    re.IGNORECASE,
)
# Characters before a number in which its bound words can stand.
_REACH = 44


def bound_before(text: str, start: int, at: int) -> tuple[Bound, int] | None:
    """Bound whose words end right before `at`, and their first character; None where none stand."""
    last = text[at - 1 : at] if at > start else ""
    if last == "~" or (last.isspace() and text[at - 2 : at - 1] == "~" and at - 2 >= start):
        return "about", text.rindex("~", start, at)
    if last == "-" and (under := _SUB.search(text, max(start, at - 5), at)):
        return "less than", under.start()
    if not (last.isspace() or last in _MARKS):
        return None
    match = _BOUND.search(text, max(start, at - _REACH), at)
    if match is None or match.lastgroup is None:
        may = text.find(" to ", max(start, at - _REACH), at) >= 0
        return ("about", at) if may and _ESTIMATED.search(text, max(start, at - _REACH), at) else None
    bound = _KINDS[int(match.lastgroup[1:])]
    words = match[match.lastgroup]
    if words.lower() == "up to" and _LED_UP.search(text, max(start, match.start() - 12), match.start()):
        return None
    if words.lower() == "some" and text[match.end() - 1 : match.end()] in '“"':
        return None
    return bound, match.start(match.lastgroup) + len(words) - len(words.lstrip())


def bound_after(text: str, at: int, end: int) -> tuple[Bound, int] | None:
    """Bound that follows a number ("12 or more", "60-plus", "20+"), and one past its end."""
    match = _AFTER.match(text, at, end)
    if match is None:
        return None
    bound: Bound = "at least" if match["least"] else "at most" if match["most"] else "about"
    if match["least"] and match["least"].endswith("odd"):
        bound = "about"
    return bound, match.end()
