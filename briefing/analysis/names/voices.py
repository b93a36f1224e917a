"""Voices without a name: "someone in the crowd shouted", "dozens chanted", "a 10-year-old asked", "Romans 8:31 reads"."""

from __future__ import annotations

from collections.abc import Sequence

from briefing.analysis.names.mention import DETERMINERS, Mention
from briefing.analysis.words.cues import ENGLISH
from briefing.model import Span
from briefing.text.names import Word

# What only somebody with a voice does.
CALLS_OUT = frozenset(
    "yelled screamed shouted cried exclaimed whispered chanted sang roared recalled testified quipped".split()
)
_ANYBODY = frozenset("someone somebody".split())
_CROWDS = frozenset("dozens hundreds thousands scores".split())
_VOICES = _ANYBODY | _CROWDS
_AGED = "-year-old"
_WHERE = frozenset("in from at on among behind near of".split())
# "Someone from the back of the hall": words between "someone" and the verb.
LONGEST_PLACE = 7


def find_voices(words: Sequence[Word]) -> dict[int, Mention]:
    """The voices without a name, by their first words, each with where it comes from."""
    found: dict[int, Mention] = {}
    for k, word in enumerate(words):
        voice = None
        if word.lower in _VOICES:
            voice = _anybody(words, k)
        elif word.gap == ":" and k > 1:
            voice = _verse(words, k - 2)
        elif word.lower.endswith(_AGED):
            voice = _child(words, k)
        if voice is not None:
            found[voice.first] = voice
    return found


def _anybody(words: Sequence[Word], k: int) -> Mention | None:
    """The "someone in the crowd" or "dozens" at `k`; None where nobody is heard there."""
    word = words[k]
    end = _past_place(words, k + 1) if word.lower in _ANYBODY else k + 1
    said = k > 0 and not word.gap and words[k - 1].lower in CALLS_OUT
    verb = words[end] if end < len(words) and not words[end].gap else None
    heard = ENGLISH.strong if word.lower in _ANYBODY else CALLS_OUT
    if not said and (verb is None or verb.lower not in heard):
        return None
    several = word.lower in _CROWDS
    return Mention(
        Span(word.start, word.end), k, k + 1, "group" if several else "role", "p" if several else "", word.lower,
        opens=k, closes=end, full=words[end - 1].end,
    )  # fmt: skip


def _verse(words: Sequence[Word], k: int) -> Mention | None:
    """The "Romans 8:31" at `k`; None where no chapter and verse stand behind the book's name."""
    behind = words[k + 1 : k + 3]
    if not words[k].capital or len(behind) < 2 or not all(w.text.isdigit() for w in behind):
        return None
    if behind[0].gap or behind[1].gap != ":" or behind[1].start != behind[0].end + 1:
        return None
    end = behind[1].end
    return Mention(
        Span(words[k].start, end),
        k,
        k + 3,
        "organisation",
        "o",
        words[k].lower,
        opens=k,
        closes=k + 3,
        full=end,
    )


def _child(words: Sequence[Word], k: int) -> Mention | None:
    """The "10-year-old" at `k` who speaks; None where a noun follows or nobody says anything."""
    verb = words[k + 1] if k + 1 < len(words) and not words[k + 1].gap else None
    led = k > 0 and not words[k].gap and words[k - 1].lower in DETERMINERS
    if not led or verb is None or verb.lower not in ENGLISH.strong:
        return None
    start, end = words[k - 1].start, words[k].end
    return Mention(
        Span(start, end), k, k + 1, "role", "", words[k].lower, opens=k - 1, closes=k + 1, full=end
    )


def _past_place(words: Sequence[Word], k: int) -> int:
    """Past "else" and "in the crowd" at `k`; `k` where neither stands."""
    if k < len(words) and words[k].lower == "else" and not words[k].gap:
        k += 1
    while k + 2 < len(words) and not words[k].gap and words[k].lower in _WHERE:
        if words[k + 1].gap or words[k + 1].lower not in DETERMINERS:
            return k
        end = next((m for m in range(k + 2, min(k + LONGEST_PLACE, len(words))) if _ends(words, m)), k)
        if end <= k + 1:
            return k
        k = end
    return k


def _ends(words: Sequence[Word], m: int) -> bool:
    """True where the noun phrase before the word `m` is over: at a break, a preposition or a verb of saying."""
    return bool(words[m].gap) or words[m].lower in _WHERE or words[m].lower in ENGLISH.strong
