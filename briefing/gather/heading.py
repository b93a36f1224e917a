"""The heading that a text repeats: date stamp, credit and headline run into its first sentence.

Feeds, databases and saved pages often hand over the article as one run of words: "Thu Sep 5 2013 Car
bomb kills four in Damascus. A car bomb has killed ...". Left in, the stamp and the headline become the
first sentence of every summary.
"""

from __future__ import annotations

import re

_MONTH = "(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?"
_DAY = "(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*,? )?"
# A stamp is a whole date: a sentence that opens with one goes on with a comma or a verb in small letters.
_STAMP = re.compile(
    r"(?:(?:(?:last )?(?:updated|published|posted)(?: (?:at|on))?|date of publication):? )?"
    rf"{_DAY}(?:\d{{1,2}} {_MONTH} ?\d{{4}}|{_MONTH} \d{{1,2}},? ?\d{{4}}|\d{{1,2}}[./-]\d{{1,2}}[./-]\d{{4}})"
    r"(?: (?:at )?\d{1,2}:?\d{2}(?::?\d{2})?(?: ?[AP]M)?(?: ?(?:UTC|GMT)(?:[+-]\d{1,2})?)?)?"
    r"(?: ?\(updated [^()]{1,30}\))?[ .:|–—)-]*(?:title: )?",
    re.IGNORECASE,
)
_CREDIT = re.compile(r"by (?:[A-Z][\w.’'-]+ ){1,12}")
_BUTTONS = re.compile(
    r"(?:(?:Get short URL|Share this|Print(?: this)?|Tweet|Views \d+)(?: \d+\b)* )+(?:Topic [^()]{3,60}\(\d+\)(?: \d+\b)* )?"
)
# Agency, photographer, section and hour before a stamp: "Reports REUTERS Middle East 1735 15.04.2017".
_CREDIT_LINE = re.compile(
    r"(?!(?:On|By|In|At|Since|Until|From|After|Before) )(?:(?:[A-Z][\w.’'-]*|\d{4}) ){1,8}"
)
# Characters in which a line of credits ends.
_LONGEST_CREDIT = 90
_WORD = re.compile(r"\S+")
_STOP = re.compile(r"\s*[.:|–—-]*\s*")
_MARKS = re.compile(r"[\W_]+")
# What parts a headline from the name of its site.
_SITE = re.compile(r" [-|–—] ")
# Shorter headlines ("Iraq") open many a sentence of their own.
_FEWEST_WORDS = 3
# Without a stop behind it, a headline this long is hardly the beginning of a sentence.
_FEWEST_UNCLOSED = 6
# A text that is little more than its heading keeps it.
_FEWEST_LEFT = 40


def without_heading(text: str, headline: str) -> str:
    """The text from its own first words on; unchanged where it opens with no stamp and no headline."""
    at = 0
    stamp = _stamp(text, 0)
    credit = _CREDIT.match(text, stamp.end()) if stamp else None
    if stamp and (credit or _opens_sentence(text, stamp.end())):
        at = stamp.end()
    # The credit is a name of unknown length, and may run into the headline.
    behind = (0, *(m.end() for m in re.finditer(r"\S+ ", credit[0]))) if credit else (0,)
    past = next((past for offset in behind if (past := _past_headline(text, at + offset, headline))), 0)
    again = _stamp(text, past) if past else None
    at = again.end() if again and _opens_sentence(text, again.end()) else past or at
    buttons = _BUTTONS.match(text, at)
    at = buttons.end() if buttons else at
    return text[at:] if len(text) - at >= _FEWEST_LEFT else text


def _stamp(text: str, at: int) -> re.Match[str] | None:
    """The stamp that stands at `at`, or behind a line of credits there."""
    stamp = _STAMP.match(text, at)
    if stamp:
        return stamp
    ends = (m.end() for m in re.finditer(r"\S+ ", text[at : at + _LONGEST_CREDIT]))
    for end in ends:
        if not _CREDIT_LINE.fullmatch(text, at, at + end):
            return None
        if stamp := _STAMP.match(text, at + end):
            return stamp
    return None


def _opens_sentence(text: str, at: int) -> bool:
    return at < len(text) and (text[at].isupper() or text[at].isdigit() or text[at] in "“\"'‘«")


def _past_headline(text: str, at: int, headline: str) -> int:
    """Where the headline, standing at `at`, ends together with its full stop; 0 where it stands not there."""
    headline = _SITE.split(headline, maxsplit=1)[0]
    # Most texts open with another word, and are done with.
    first = _WORD.search(text, at)
    if first is None or not _begins_with(headline, first[0]):
        return 0
    wanted = [bare for word in headline.split() if (bare := _bare(word))]
    words = [m for m in _WORD.finditer(text, at, at + 3 * len(headline)) if _bare(m[0])][: len(wanted)]
    if len(wanted) < _FEWEST_WORDS or [_bare(word[0]) for word in words] != wanted:
        return 0
    end = words[-1].end()
    past = end + len(_STOP.match(text, end)[0])  # type: ignore[index]
    if any(mark in ".!?:|–—\n" for mark in text[end - 1 : past]):
        return past
    return past if len(wanted) >= _FEWEST_UNCLOSED and _opens_sentence(text, past) else 0


def _begins_with(headline: str, word: str) -> bool:
    """False where the two open with different letters; either may open with marks alone."""
    one, other = _bare(headline[:40]), _bare(word)
    return not one or not other or one[0] == other[0]


def _bare(word: str) -> str:
    return _MARKS.sub("", word).lower()
