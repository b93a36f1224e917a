"""A toll of which its report says itself that it has grown: "rose to 17", "raised to five", «ارتفعت الحصيلة إلى».

Such a number is the next one of a toll that was told before, whatever day its sentence names (that on which it was
raised) and whoever the first report counted ("two workers", then "four").

What it gets wrong: a toll of a whole campaign that rises, held against that of its last attack.
"""

from __future__ import annotations

import re

from briefing.stories.counts import Count, is_part, leads
from briefing.stories.events import in_proportion
from briefing.stories.own_words import replaced
from briefing.stories.telling import sentence_of

# Characters between the word for the growth and the number: "raised to", "brings the number of dead to".
_REACH = 60
_BOUND = r"(?:(?:at least|more than|about|around|some|nearly|over|نحو|حوالي|أكثر من|إلى)\s+){0,2}"
_RISEN = re.compile(
    r"\b(?:rose|risen|rises|rising|climb(?:s|ed|ing)?|jump(?:s|ed)?|increas(?:es|ed)|grew|grown|gone up|went up"
    r"|rais(?:es|ed|ing)|br(?:ings?|inging|ought))\b"
    rf"[^.;:\d]{{0,{_REACH}}}?\bto\s+{_BOUND}$"
    rf"|(?:ارتفع|ارتفعت|ارتفاع|يرتفع|ترتفع)\s[^.؛:\d]{{0,{_REACH}}}?\sإلى\s+{_BOUND}$",
    re.IGNORECASE,
)


def risen(count: Count) -> bool:
    """True for the dead or wounded of a whole event, told first, whose number has grown in the report's own words."""
    if count.figure.outcome not in {"killed", "wounded"} or not leads(count):
        return False
    start = sentence_of(count.report, count.figure).start
    before = count.report.article.text[start : count.figure.number.start]
    return bool(_RISEN.search(before))


def raised(old: Count, new: Count) -> bool:
    """True where `new` may be the number to which the toll `old` has risen; not where it says from which other one."""
    one, two = old.figure, new.figure
    rose = (
        one.outcome == two.outcome
        and one.value < two.value
        and in_proportion(one, two)
        and leads(old)
        and not is_part(old)
        and not (old.extra or new.extra)
        and risen(new)
    )
    from_what = (
        [c.figure.value for c in replaced(new.report) if c.figure.outcome == two.outcome] if rose else []
    )
    return rose and (not from_what or one.value in from_what)
