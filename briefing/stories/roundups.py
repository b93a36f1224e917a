"""Round-ups: articles that tell several events beside one another (digests, briefs, letters).

One that counts as a report of each event would pull two stories together, and as the lead it would
tell a story under a headline of its own. A piece that lists points about one event is no round-up:
its points share their names.
"""

from __future__ import annotations

import re
from itertools import combinations, pairwise

from briefing.analysis.places.dateline import find_dateline
from briefing.model import Article, Span
from briefing.text.sentences import paragraphs

# Datelines of different places, or headed items, from which on an article is one.
SEVERAL = 3
# Share of an article's beginning in which a turn to "other news" leaves too little to the first event.
FIRST_PART = 0.5
# Share of the pairs of items that have no name in common, at least, when the items are unrelated.
UNRELATED = 0.5
# Words of an item's heading, at most.
HEADING = 14

_HEADLINE = re.compile(
    r"\b(?:(?:news|week(?:ly)?|daily|morning|evening|world|regional?|security|middle east|iraq|syria) "
    r"(?:round-?\s?up|digest|wrap(?:-up)?|briefs?|bulletin|newsletter)|round-?up of|in brief|news briefs"
    r"|(?:the )?week in review|the week ahead|headlines at a glance|what (?:you need )?to (?:know|watch) (?:today|this \w+))\b|^(?:round-?up|digest|briefs)\b"
    r"|^the \w+ (?:news)?letter\b|(?:^|[|:–-]\s*)(?:round-?up|digest)\s*$"
    r"|موجز الأخبار|موجز الأنباء|نشرة الأخبار|حصاد (?:اليوم|الأسبوع)|أبرز (?:الأخبار|الأنباء|أخبار)|جولة الصحافة",
    re.IGNORECASE,
)
_TURN = re.compile(
    r"(?:in other (?:news|developments|events)|(?:also|elsewhere) in the news|in brief\b|and finally\b"
    r"|وفي (?:خبر|حادث|سياق) آخر|في أخبار أخرى)",
    re.IGNORECASE,
)
_NUMBERED = re.compile(r"\(?\d{1,2}[.)/]\s+\S")
_NAME = re.compile(r"(?<=[\w,;’'“\"(] )[A-Z][\w’'-]+")


def is_roundup(article: Article) -> bool:
    """True for several events in one article: so headed, under several datelines, or in unrelated items.

    False for a headline without a text: it has no items.
    """
    text = article.text
    if not text.strip():
        return False
    if _HEADLINE.search(article.headline):
        return True
    parts = paragraphs(text)
    turns = [part.start for part in parts if _TURN.match(text, part.start)]
    if len(turns) > 1 or (turns and turns[0] < FIRST_PART * len(text)):
        return True
    return len(parts) >= SEVERAL and (_datelines(text, parts) >= SEVERAL or _unrelated_items(text, parts))


def _datelines(text: str, parts: tuple[Span, ...]) -> int:
    """How many different places its paragraphs are filed from."""
    filed = (find_dateline(part.of(text)) for part in parts)
    return len({dateline.place.casefold() for dateline in filed if dateline})


def _unrelated_items(text: str, parts: tuple[Span, ...]) -> bool:
    """True where numbered headings stand over items of which most share no name with another."""
    heads = [i for i, part in enumerate(parts) if _heads(part.of(text))]
    if len(heads) < SEVERAL or any(after - before < 2 for before, after in pairwise(heads)):
        return False
    ends = [parts[i].start for i in heads[1:]] + [len(text)]
    names = [frozenset(_NAME.findall(text, parts[i].end, end)) for i, end in zip(heads, ends, strict=True)]
    pairs = list(combinations(names, 2))
    return sum(not one & other for one, other in pairs) >= UNRELATED * len(pairs)


def _heads(words: str) -> bool:
    short = len(words.split()) <= HEADING and not words.rstrip().endswith((".", ":", ";"))
    return bool(_NUMBERED.match(words)) and short
