"""Words that are names and something else as well: titles ("King"), months ("Jan", "May") and verbs ("Will")."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from briefing.analysis.names.mention import DETERMINERS, FUNCTION
from briefing.analysis.words.cues import ENGLISH
from briefing.text.names import Word, is_given
from briefing.text.titles import (
    ADJECTIVES,
    ORGANISATIONS,
    PLACE_WORDS,
    PLACES,
    PORTFOLIOS,
    ROLE_NOUNS,
    TITLES,
)

# Words that are titles, peoples, bodies or places.
_TELLING = frozenset().union(TITLES, ROLE_NOUNS, ADJECTIVES, ORGANISATIONS, PLACE_WORDS, PLACES, PORTFOLIOS)
# Titles that are surnames as well: "Doctor Viyan Haji", "Latoya King".
SURNAMES_TOO = frozenset("haji hajji king prince bishop pope marshal sultan master major judge".split())
# Months that are surnames as well.
MONTHS_TOO = frozenset("march may august".split())
# Titles that are first names as well, before one surname: "Guy Verhofstadt".
GIVEN_TOO = frozenset("guy dean earl duke baron".split())
# Months, days and a verb that are first names as well, and what stands before them as such.
_FIRST_TOO = frozenset("will jan april june may august sunday".split())
_WHEN = frozenset(
    """
    in on of since until till by from to last next this early late mid every before after between during through
    for and or no that
    """.split()
)
# Titles that stand before nothing but a name of one or two words: "Dr. Viyan Haji".
MISTERS = frozenset("mr mrs ms miss dr doctor prof professor sheikh judge captain colonel general".split())


def find_surnames(words: Sequence[Word]) -> set[str]:
    """The words that follow a first name somewhere: "Law", once there was a "Judy Law"."""
    found = _titles_borne(words)
    for k, (first, last) in enumerate(pairwise(words)):
        if not (first.capital and last.capital) or last.gap:
            continue
        title = words[k - 1] if k and not first.gap else None
        titled = title is not None and (
            (title.lower in MISTERS and title.capital) or (title.lower in ROLE_NOUNS and is_plain(first))
        )
        if titled or is_given(first.text) or (last.lower in MONTHS_TOO and is_plain(first)):
            found.add(last.text)
    return found


def is_name_too(words: Sequence[Word], k: int) -> bool:
    """True for "Will" in "said Will Hurd" and "Jan" in "Jan Egeland", first names before a surname."""
    word = words[k]
    if not word.capital or word.lower not in _FIRST_TOO:
        return False
    if word.text == "Will" and k and not word.gap and is_given(words[k - 1].text) and words[k - 1].capital:
        return k + 1 == len(words) or bool(words[k + 1].gap) or not words[k + 1].capital  # "George Will"
    before = words[k - 1] if k and not word.gap else None
    behind = words[k + 1] if k + 1 < len(words) and not words[k + 1].gap else None
    if behind is None or not behind.capital or behind.lower in _FIRST_TOO or not is_plain(behind):
        return False
    if word.lower == "will" and (before is None or before.lower == "and"):
        return k + 2 < len(words) and _goes_on(words[k + 2])  # no question "Will Latif resign?"
    return behind.lower not in FUNCTION and (before is None or before.lower not in _WHEN)


def _goes_on(word: Word) -> bool:
    """True for what stands behind a full name, and not behind the subject of a question."""
    return word.gap in (",", "(", ".") or word.lower in ENGLISH.strong or word.lower in FUNCTION


def _titles_borne(words: Sequence[Word]) -> set[str]:
    """The "King" of an article that has "Tishana King" and "King said", and no "the king" or "King Abdullah"."""
    behind_name: set[str] = set()
    alone: set[str] = set()
    titles: set[str] = set()
    for k, word in enumerate(words):
        if word.lower not in SURNAMES_TOO or not word.capital:
            continue
        before = words[k - 1] if k and not word.gap else None
        behind = words[k + 1] if k + 1 < len(words) and not words[k + 1].gap else None
        if (before is not None and before.lower in DETERMINERS) or (behind is not None and behind.capital):
            titles.add(word.text)
        elif before is not None and before.capital and is_plain(before):
            behind_name.add(word.text)
        else:
            alone.add(word.text)
    return (behind_name & alone) - titles


def is_plain(word: Word) -> bool:
    """True for a capitalised word that no table has for a title, a people, a body or a place."""
    return word.lower not in _TELLING
