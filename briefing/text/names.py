"""Names of persons in running text: their shape, their parts and when two are the same.

Latin script; particles of Arabic, Kurdish, Turkish, Persian and European names are known. A name
never runs over a comma, a full stop that ends a sentence, or a quotation mark.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache

from briefing.text.given_names import EITHER, FEMALE, MALE
from briefing.text.short_names import same_given

# Lower-case words inside a name ("Abdullah bin Zayed", "Ursula von der Leyen").
PARTICLES = frozenset(
    "al el ul ul- bin ibn ben bint abu abd van von der den de del della di da dos das du la le ter".split()
)
SUFFIXES = frozenset("jr sr ii iii iv phd md".split())
# A stop after these ends no sentence, and belongs to the word.
ABBREVIATED = frozenset(
    """
    mr mrs ms dr prof gen lt col maj capt sgt brig adm cmdr cdr cpl pvt gov sen sens rep reps rev fr st
    hon pres supt insp det dist atty jr sr inc ltd co corp dept u.s u.k u.n e.u d.c n.c s.c n.h n.j n.y
    vs amb sec comm ft mt no jan feb mar apr jun jul aug sept sep oct nov dec ret lieut
    """.split()
)
# The signs from ¡ to ¿ stand inside words whose encoding went wrong ("FranÃ§ois").
_LETTERS = r"[^\W_]+(?:(?:[\u0300-\u036f]|[\xa1-\xbf](?=\w))[^\W_]*)*"
_WORD = re.compile(rf"({_LETTERS}(?:(?:[-.'’‘&/]|‑){_LETTERS})*)")
# "al-Khalifa" is a name although it begins small.
_AL = re.compile(r"(?:al|el|an|ar|as|ash|ad|at|az|ul|d|l)[-'’][A-ZÀ-Þ]")
# The names in one word of "KellyAnne".
_CAPITALISED = re.compile(r"[A-ZÀ-Þ][a-zà-þ]+")
_INITIALS = re.compile(r"[A-ZÀ-Þ](?:\.[A-ZÀ-Þ])*")
MASK = "\ue000"
_LETTERS_ALONE = {"US": "u.s", "IT": "i.t"}
# Words whose plain form is kept; a day's articles hold some 10,000 different ones that are asked for.
_WORDS_KEPT = 1 << 14


@dataclass(slots=True)
class Word:
    """One word of running text."""

    start: int
    end: int
    text: str
    lower: str
    # What stands between the word before and this one, white space left out: "" if nothing but
    # white space, "." for a full stop that ends a sentence, "¶" for a line break, MASK for a quote.
    gap: str
    capital: bool


def read_words(text: str) -> list[Word]:
    """The words of `text`; a possessive 's is cut off and a stop after an abbreviation is no gap."""
    found: list[Word] = []
    end = 0
    after_abbreviation = False
    # What stands between words, and words, by turns.
    parts = iter(_WORD.split(text))
    for between, printed in zip(parts, parts, strict=False):
        start = end + len(between)
        gap = "" if between == " " else _gap(between, found, after_abbreviation=after_abbreviation)
        end = start + len(printed)
        word, lower, capital, after_abbreviation = _shape(printed)
        if word == "PM" and not (found and found[-1].text[0].isdigit()):
            lower = "premier"  # "the Iraqi PM", and not "at 5 PM"
        found.append(Word(start, start + len(word), word, lower, gap, capital))
    return found


def is_tight(one: Word, other: Word) -> bool:
    """True where no white space stands between the words: "U.S.-led", not "BAGHDAD - Officials"."""
    return other.start <= one.end + len(".-")


@lru_cache(maxsize=_WORDS_KEPT)
def _shape(word: str) -> tuple[str, str, bool, bool]:
    """The word without a possessive 's, in small letters, and whether it is capital and an abbreviation."""
    if word[-2:] in ("'s", "’s", "‘s") and len(word) > 2:
        word = word[:-2]
    # "us" is a pronoun and "US" a country, "it" a pronoun and "IT" a trade.
    lower = _LETTERS_ALONE.get(word) or word.lower().replace("’", "'")
    large = word[0].isupper()
    # A stop behind "US" ends a sentence, for the abbreviation with a stop has two: "U.S."
    known = lower in ABBREVIATED and word not in _LETTERS_ALONE
    abbreviation = known or (large and word != "I" and _INITIALS.fullmatch(word) is not None)
    return word, lower, large or _AL.match(word) is not None, abbreviation


def _gap(between: str, found: list[Word], *, after_abbreviation: bool) -> str:
    """What stands between the last word found and the next one, as in `Word.gap`."""
    gap = between.strip().lstrip("*†‡")  # "Shirin*, 34": the footnote says that the name was changed
    if after_abbreviation and gap.startswith("."):
        gap = gap[1:].strip()
    if gap in ("'", "’") and found and found[-1].lower.endswith("s"):
        gap = ""  # a plural's possessive: "a farmers' leader"
    if "\n" in between:
        return "¶" if MASK not in gap else "¶" + MASK
    return gap[0] + MASK + gap[-1] if MASK in gap else gap


@lru_cache(maxsize=_WORDS_KEPT)
def plain(word: str) -> str:
    """A word for comparing names: lower-case, no accents, no "al-" before it, no marks inside."""
    folded = unicodedata.normalize("NFKD", word.lower())
    folded = "".join(c for c in folded if c.isalnum() or c in "-'")
    folded = re.sub(r"^(?:al|el|as|ad|ar|an|az|ash|ul)-(?=\w)", "", folded)
    return re.sub(r"\W", "", folded)


@lru_cache(maxsize=_WORDS_KEPT)
def name_key(name: str) -> tuple[str, ...]:
    """The comparable parts of a name: particles and suffixes such as "Jr." left out."""
    parts = [plain(w) for w in re.findall(r"[\w'’.-]+", name)]
    kept = [p for p in parts if p and p not in SUFFIXES and p not in ("al", "el")]
    return tuple(kept) or tuple(parts)


def same_person(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """True when the keys may name one person: the shorter is part of the longer, surnames agreeing.

    "Ekman" is Kenneth Ekman and "Ali" is Ali al-Sabah; "John Kerry" is John F. Kerry and never
    Teresa Kerry; "Ken Starr" is Kenneth Starr.
    """
    if not one or not other:
        return False
    short, long = sorted((one, other), key=len)
    if len(short) == 1:
        return short[0] in (long[-1], long[0]) or (len(long) > 2 and short[0] in long[1:])
    if short[-1] != long[-1] and not set(short) <= set(long):
        return False
    first, second = short[0], long[0]
    if first == second or set(short) <= set(long):
        return True
    if same_given(first, second):
        return True
    return first[0] == second[0] and (len(first) == 1 or len(second) == 1)


def gender(given: str) -> str:
    """Of a first name: "m", "f", or "" where it may be either."""
    name = given.lower()
    if name in EITHER:
        return ""
    if name in MALE:
        return "m"
    if name in FEMALE:
        return "f"
    if len(parts := _CAPITALISED.findall(given)) > 1 and all(map(is_given, parts)):
        told = {gender(part) for part in parts} - {""}
        return told.pop() if len(told) == 1 else ""  # "KellyAnne"
    head = name.split("-")[0]
    return "m" if head in MALE else "f" if head in FEMALE else ""


@lru_cache(maxsize=_WORDS_KEPT)
def is_given(word: str) -> bool:
    """True when the word is a known first name."""
    low = word.lower()
    return low in MALE or low in FEMALE or low in EITHER or low.split("-")[0] in MALE
