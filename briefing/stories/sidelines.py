"""What a desk prints and no bottom line tells: sport, opinion, notices of correction, round-ups.

They are known by their words alone, since feeds seldom say. What it gets wrong: a piece on the money or the
politics of a league that opens with three words of the game; an opinion that is not headed as one.
"""

from __future__ import annotations

import re

from briefing.model import Analysis
from briefing.stories.events import stands_first
from briefing.stories.roundups import is_roundup

# Words of the beginning that are looked at for a game, headline aside.
OPENING = 80
# Different words of the game from which on the report is of sport: "the goal of the league" has two.
SEVERAL = 3

# In small letters.
_GAME = re.compile(
    r"\b(?P<word>match|matches|goals?|goalkeeper|coach|striker|midfielder|defender|winger|header|headed|penalty|referee|stadium"
    r"|qualifiers?|(?<!arab )league|cup|championship|tournament|semi-?finals?|quarter-?finals?|football(?:er)?|soccer|basketball"
    r"|handball|athletics|olympics?|medals?|kick-?off|half-?time|spectators|unbeaten|equali[sz]er|hat-?trick|fifa|afc"
    r"|\d{1,2}[-–]\d{1,2} (?:win|defeat|draw|victory|loss))\b"
    r"|(?P<score>\b(?:beat|drew|lost|won)\b[^.]{0,60}\b\d{1,2}[-–]\d{1,2}\b)"
    r"|(?P<arabic>مباراة|المباراة|المنتخب|منتخب|المدرب|الدوري|كأس|بطولة|البطولة|اللاعب|اللاعبين|الملعب|الحكم الدولي|هدفا)"
)

# How an opinion is headed, and how a paper takes leave of its author.
_OPINION = re.compile(
    r"(?:opinion|op-?ed|comment(?:ary)?|editorial|view(?:point)?s?|column|letters? to the editor|رأي|مقال رأي|افتتاحية)\s*[:|–—-]",
    re.IGNORECASE,
)
_ITS_AUTHOR = re.compile(
    r"\bthe (?:writer|author) is (?:an?|the)\b|\bviews expressed (?:in this|here|are)\b", re.IGNORECASE
)
# Characters at an article's end where that stands.
LEAVE = 400
# "CORRECTED-Bomb kills nine" is the news itself, set right; "Correction: ..." repeats what was wrong.
_NOTICE = re.compile(r"(?:correction|clarification|erratum|تصحيح|تصويب)\s*[:|–—-]", re.IGNORECASE)


def is_sideline(report: Analysis) -> bool:
    """True for what is no news of its own: sport, opinion, a notice of correction, a round-up."""
    article = report.article
    return bool(
        is_notice(report)
        or _OPINION.match(article.headline)
        or _ITS_AUTHOR.search(article.text, max(0, len(article.text) - LEAVE))
        or is_roundup(article)
        or is_sport(report)
    )


def is_notice(report: Analysis) -> bool:
    """True for a notice of correction, which first repeats what was wrong."""
    return _NOTICE.match(report.article.headline) is not None


def is_sport(report: Analysis) -> bool:
    """True where headline and opening speak of a game, and nobody came to harm at it."""
    article = report.article
    opening = " ".join((article.headline, *article.text.split(maxsplit=OPENING)[:OPENING])).lower()
    said = {match["word"] or match["arabic"] or "score" for match in _GAME.finditer(opening)}
    return len(said) >= SEVERAL and not any(
        figure.kind == "casualties" and stands_first(report, figure) for figure in report.figures
    )
