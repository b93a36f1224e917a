"""Whether fewer than four words between marks are somebody's ("No," he said) or a title, a term, a nickname."""

from __future__ import annotations

import re

from briefing.analysis.words.cues import ENGLISH
from briefing.text.marks import Quoted

# So far before and behind the marks the words around them are read, in characters.
REACH = 100
# So many words may stand between the marks and the verb: "No," a clerk of the court in Vermont said.
WORDS_TO_VERB = 7
_WORD = re.compile(r"[^\W\d_]+(?:[.'’-]+[^\W\d_]+)*")
_MARKS = r"“”\"«»"
# What ends the sentence before, or a quote in front of this one.
_OPENS_SENTENCE = re.compile(rf"(?:^|[\n.?!:…;–—]| -|[{_MARKS}]|''|``|’’)\s*$")
_CLAUSE = re.compile(rf"(?:[^\n.?!…;{_MARKS}]|(?<=\b[A-Z])\.|(?<=\b(?:Mr|Dr|Ms|St))\.|(?<=\bMrs)\.)*$")
# "Chants of “Lock her up!”"
_CRIES = re.compile(r"\b(?:chants?|cries|cry|shouts?|cheers|screams?|calls|yells) of\s*$", re.IGNORECASE)
_AND = re.compile(r"\s*,?\s*(?:and|or|then|and then)\s*")
# Behind these verbs no comma is needed before what was said.
_UTTERS = frozenset(
    """
    said say says saying asked asking asks ask shouted shouting shouts shout yelled yelling yells yell chanted
    chanting chants chant cried crying cries screamed screaming screams scream replied replying replies answered
    answering answers responded responding responds added adding adds declared declaring declares exclaimed
    exclaiming exclaims whispered whispering whispers muttered muttering tweeted tweeting tweets blurted
    """.split()
)
# They may stand between the verb and the words: "told them simply, "We lost."".
_BETWEEN = frozenset("at me him her us them you reporters back out again then only just in reply to".split())
_RELATIVE = frozenset("that which who whose whom where".split())
_SMALL = frozenset("a an and as at but by for from in into of on or the to with vs".split())
_STOPS = ".?!…"


def is_uttered(text: str, quote: Quoted, last: Quoted | None) -> bool:
    """True for words with a verb of saying beside them, or that are a sentence of their own; `last` was speech."""
    inner = quote.inner.of(text)
    stopped = inner[-1] in _STOPS
    comma = _has_comma(text, quote)
    before = text[max(0, quote.outer.start - REACH) : quote.outer.start]
    if not (stopped or comma):
        return False
    if not inner[0].isupper():
        return stopped and last is not None and _goes_on(text, last, quote)
    if last is not None and stopped and _AND.fullmatch(text, last.outer.end, quote.outer.start):
        return True
    if _OPENS_SENTENCE.search(before) or not before:
        named = before.rstrip().endswith(":") and _is_named(inner)
        return (stopped and not named) or _is_tagged(text, quote) or _is_told(before)
    if _CRIES.search(before):
        return inner[-1] in "!?"
    if before.rstrip().endswith(",") and inner[-1] in "?!":
        return True
    return _is_told(before) or (stopped and not _is_named(inner) and _is_told_of(before))


def is_told(text: str, quote: Quoted) -> bool:
    """True where a verb of saying stands right before the marks."""
    return _is_told(text[max(0, quote.outer.start - REACH) : quote.outer.start])


def is_tagged_sentence(text: str, quote: Quoted) -> bool:
    """True for ""Iraq First," said Lina Haddad.": nothing of its sentence before it, a comma inside and a verb behind."""
    before = text[max(0, quote.outer.start - REACH) : quote.outer.start]
    return _has_comma(text, quote) and bool(_OPENS_SENTENCE.search(before)) and _is_tagged(text, quote)


def is_closed_off(text: str, quote: Quoted) -> bool:
    """True where a capital opens the words and a stop or a comma stands inside their closing mark."""
    inner = quote.inner.of(text)
    return inner[0].isupper() and (inner[-1] in _STOPS or _has_comma(text, quote))


def _has_comma(text: str, quote: Quoted) -> bool:
    """True for a comma on either side of the closing mark."""
    return "," in text[quote.inner.end : quote.outer.end + 1]


def _goes_on(text: str, last: Quoted, quote: Quoted) -> bool:
    """True for the second half of ""In a word," she said, "no way."".

    The first half has the comma inside its marks and the words between them a verb of saying.
    """
    between = text[last.outer.end : quote.outer.start]
    split = _has_comma(text, last) and between.rstrip().endswith(",") and len(between) <= REACH
    return split and _has_verb(_words(between))


def _is_tagged(text: str, quote: Quoted) -> bool:
    """True where a verb of saying follows within the clause: "No," a clerk said."""
    behind = text[quote.outer.end : quote.outer.end + REACH]
    behind = re.split(rf"[\n{_MARKS}]|''|``", behind, maxsplit=1)[0]
    words = _words(behind)[: WORDS_TO_VERB + 1]
    if not words:
        return False
    if words[0] in ("he", "she", "they", "i") and words[1:2] and words[1].endswith(("ed", "s")):
        return True
    verb = next((n for n, word in enumerate(words) if word in ENGLISH.strong), None)
    return verb is not None and _RELATIVE.isdisjoint(words[:verb])


def _is_told(before: str) -> bool:
    """True where a verb of saying stands right before: "said, ", "yelled ", "told me: "."""
    words = _words(before)
    while words and (words[-1] in _BETWEEN or words[-1].endswith("ly")):
        words.pop()
    if not words or _RELATIVE.intersection(words[-2:-1]):
        return False
    return words[-1] in (ENGLISH.strong if before.rstrip()[-1] in ",:" else _UTTERS)


def _is_told_of(before: str) -> bool:
    """True where the clause has a verb of saying and ends with a comma: "told the court on Monday, "."""
    clause = _CLAUSE.search(before) if before.rstrip().endswith(",") else None
    return clause is not None and _has_verb(_words(clause[0])[-WORDS_TO_VERB - 1 :])


def _has_verb(words: list[str]) -> bool:
    return not ENGLISH.strong.isdisjoint(words)


def _words(text: str) -> list[str]:
    return [word.lower() for word in _WORD.findall(text)]


def _is_named(inner: str) -> bool:
    """True for capitals alone, as in titles: "Tough Choices", "Game of Thrones"."""
    words = _WORD.findall(inner)
    return all(word[0].isupper() or word in _SMALL for word in words) and (
        len(words) > 1 or inner[-1] not in _STOPS
    )
