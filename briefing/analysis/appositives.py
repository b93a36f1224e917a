"""Roles behind a name: ", deputy commander of coalition forces," and "is the member for Kennedy"."""

from __future__ import annotations

import re

from briefing.analysis.cues import ENGLISH
from briefing.analysis.mention import DETERMINERS, FUNCTION, SUBJECT_PRONOUNS, Mention
from briefing.analysis.noun_phrases import NounPhrases
from briefing.analysis.pronouns import TOLD
from briefing.analysis.role_words import tells
from briefing.analysis.word_classes import is_finite_verb
from briefing.text.names import is_given
from briefing.text.titles import ADJECTIVES, ORG_NOUNS, PLACES, ROLE_NOUNS, TITLES

# Words of a further part of an appositive.
LONGEST_PART = 20
# Words from "a" to the noun of an appositive whose noun is in no table.
LONGEST_NOUN = 6
_OPENS_APPOSITIVE = frozenset("a an the".split())
# What follows a name's comma and tells when or how much, not what somebody is.
_NO_CALLING = frozenset(
    "day week month year hour minute decade century moment lot bit few year's number couple time while move step sign".split()
)
_WORKS = frozenset("serves served works worked".split())
# "Works as" stands within so many words of the name.
WORKS_REACH = 8
_SPEAKS = frozenset("said says told".split())
_PARTY = re.compile(r"[DRI]-[A-Z].{1,5}")
# Words behind a name's comma that may stand before the role: "then vice president of the bank".
_INSIDE_ROLE = frozenset("for of at in and on with from to over near by against".split())


def read_appositive(reader: NounPhrases, mention: Mention) -> None:
    """Notes the role behind a name: ", deputy commander of coalition forces," and "of the SDF"."""
    words, k = reader.words, mention.last
    if k + 1 >= len(words):
        return
    if words[k].gap in ("", ",") and words[k].lower == "of":
        m = _of_whom(reader, k + 1)
        if m > k + 1:
            if words[k].gap == "":
                reader.add_role(mention, k + 1, m)
            mention.closes = _past_places(reader, m)
        return
    gap = words[k].gap
    _read_copula(reader, mention, k)
    if gap in (",", "(") and _PARTY.fullmatch(words[k].text):
        # "Jim McGovern, D-Mass., the incoming chairman".
        mention.closes = k = k + 1
        gap = words[k].gap.lstrip(".)") if k + 1 < len(words) else ""
    elif gap == "," and words[k].lower == "who":
        # ", who was envoy until December, also criticized": the clause is no one else's.
        m = k + 1
        while m < len(words) and m - k < 22 and words[m].gap in ("", "-"):
            m += 1
        if m < len(words) and words[m].gap == ",":
            mention.closes = m
        return
    if (
        mention.kind == "person"
        and not gap
        and words[k].text.isdigit()
        and words[k + 1].lower in ENGLISH.strong
    ):
        mention.closes = k + 1  # "Ahmed 24 said", whose commas were lost
        return
    if gap == "," and words[k].text.isdigit() and words[k + 1].gap == ",":
        # "Thomas Gray, 24, tour manager".
        k += 1
        gap = ","
        mention.closes = k
    if not gap:
        _read_without_comma(reader, mention, k)
    if gap not in (",", "(", "-", "–", "—", ", -"):
        return
    m = k + 1
    while m < len(words) and m - k < 30 and words[m].gap in ("", "-", "&", "/", "–") and words[m].lower not in (
        "who", "which", "said", "says", "told", "whose", "where", "when",
    ):  # fmt: skip
        m += 1
    if m < len(words) and not words[m].gap and words[m].lower in _SPEAKS:
        return  # "In a letter to Rights Watch, the interior ministry said"
    nouns = ROLE_NOUNS | TITLES if mention.kind == "person" else ORG_NOUNS
    heads = [n for n in range(k, min(m, k + 10)) if words[n].lower in nouns]
    if not heads:
        heads = _described(reader, mention, k, m)
    if not heads:
        return
    lead = words[k : heads[0]]
    if any(w.lower in FUNCTION and w.lower not in _INSIDE_ROLE for w in (words[k], *lead)):
        return
    if words[k].lower not in DETERMINERS and any(w.lower in FUNCTION for w in lead):
        return
    if words[k].lower in SUBJECT_PRONOUNS or reader.is_verb(k) or tells(words, k, m):
        return
    reader.add_role(mention, k, m)
    mention.closes = _past_more(reader, mention, m)


def _of_whom(reader: NounPhrases, k: int) -> int:
    """One past "the SDF", "the survivors' association Caesar Families", at `k` behind a name's "of"."""
    words, m, end = reader.words, k, k
    while m < len(words) and m - k < LONGEST_PART and words[m].gap in ("", "-"):
        word = words[m]
        if not word.capital and word.lower not in ("the", "of", "for", "and"):
            if (
                word.lower in FUNCTION
                or reader.is_verb(m)
                or m - k > LONGEST_NOUN
                or is_finite_verb(word.lower)
            ):
                break
            m += 1
            continue
        m += 1
        if word.capital or end == m - 1:
            end = m
    return end


def _read_without_comma(reader: NounPhrases, mention: Mention, k: int) -> None:
    """Notes "a member of the council" in "said Yasser Halabi a member of the council", whose comma was lost."""
    words, before = reader.words, reader.words[mention.opens - 1].lower if mention.opens else ""
    opens = mention.opens == 0 or bool(words[mention.opens].gap)
    speaks = before in ENGLISH.strong and before not in TOLD
    if mention.kind != "person" or not (opens or speaks) or words[k].lower not in _OPENS_APPOSITIVE:
        return
    m = k + 1
    while m < len(words) and m - k < LONGEST_PART and words[m].gap in ("", "-"):
        if words[m].lower in ENGLISH.strong and not words[m].capital and reader.is_verb(m):
            break
        m += 1
    head = next((n for n in range(k + 1, min(m, k + LONGEST_NOUN)) if words[n].lower in ROLE_NOUNS), None)
    if head is None or any(
        w.lower in FUNCTION or reader.is_verb(n) for n, w in enumerate(words[k + 1 : head], k + 1)
    ):
        return
    if tells(words, k, m):
        return
    reader.add_role(mention, k, m)
    mention.closes = m


def _described(reader: NounPhrases, mention: Mention, k: int, m: int) -> list[int]:
    """The noun of ", a flutist from Homs," behind a person's name, whatever noun it is; else nothing."""
    words = reader.words
    closed = m == len(words) or words[m].gap[:1] in (",", ")", ".", "¶", ";", "—", "–")
    if not closed or words[k].lower not in ("a", "an") or not is_given(words[mention.first].text):
        return []
    n = k + 1
    while n < m and words[n].lower not in _INSIDE_ROLE and words[n].lower != "who":
        n += 1
    noun = words[n - 1].lower
    if n == k + 1 or n - k > LONGEST_NOUN or noun in _NO_CALLING or reader.is_verb(n - 1):
        return []
    return [n - 1]


def _read_copula(reader: NounPhrases, mention: Mention, k: int) -> None:
    """Notes what somebody is said to be: "is the member for Kennedy", ", who was an envoy to"."""
    words = reader.words
    n = k + 1 if words[k].lower == "who" else k
    if n + 2 >= len(words) or words[n].gap or (n > k) == (words[k].gap == ""):
        return
    n = _works_as(reader, n)
    verb = words[n].lower
    if verb in _WORKS and words[n + 1].lower == "as":
        n += 1
    elif verb not in ("is", "was"):
        return
    m = n + 1
    while (
        m < len(words)
        and m - n < 12
        and words[m].gap in ("", "-")
        and (words[m].lower not in FUNCTION or words[m].lower in ("of", "for", "to", "at", "in"))
    ):
        m += 1
    head = next(
        (x for x in range(n + 1, min(m, n + 6)) if words[x].lower in ROLE_NOUNS or words[x].lower in TITLES),
        0,
    )
    if not head or any(words[x].lower in FUNCTION for x in range(n + 1, head)):
        return
    reader.add_role(mention, n + 1, m)


def _works_as(reader: NounPhrases, n: int) -> int:
    """Where "works as" stands behind a name, "has a degree but" passed over; `n` where nowhere."""
    words = reader.words
    for m in range(n, min(n + WORKS_REACH, len(words) - 2)):
        if words[m].gap or words[m].capital:
            break
        if words[m].lower in _WORKS and words[m + 1].lower == "as":
            return m
    return n


def _past_more(reader: NounPhrases, mention: Mention, k: int) -> int:
    """Past further parts, which are noted as roles: ", activist, and an organizer at the union,"."""
    while (end := _past_part(reader, mention, k)) > k:
        k = end
    return k


def _past_part(reader: NounPhrases, mention: Mention, k: int) -> int:
    """One past a further part of an appositive that starts at `k`; `k` where none does."""
    words = reader.words
    if k + 1 >= len(words) or words[k].gap not in (",", ".,"):
        return k
    if words[k].lower in PLACES or (words[k].capital and words[k + 1].gap == ".,"):
        # ", Mo.," behind "based in Kansas City".
        return k + 1
    start = k
    while start + 1 < len(words) and words[start].lower in ("and", "currently", "now", "later"):
        start += 1
    m = start + 1
    while (
        m < len(words)
        and m - k < LONGEST_PART
        and words[m].gap in ("", "-", "&")
        and words[m].lower not in ("who", "which")
        and words[m].lower not in ENGLISH.strong
    ):
        m += 1
    if m == len(words) or words[m].gap not in (",", ".,"):
        return k
    head = next((n for n in range(start, min(m, start + 8)) if words[n].lower in ROLE_NOUNS), None)
    if head is not None and (head + 1 == m or not words[head + 1].capital):
        opens = words[start].lower
        if opens in FUNCTION or (words[start].capital and words[start].lower not in ADJECTIVES):
            return k
        reader.add_role(mention, start, m)
        return m
    return m if words[start].lower in ("a", "an", "the", "former") else k


def _past_places(reader: NounPhrases, k: int) -> int:
    """Past ", Utah" behind "of Cedar City"."""
    words = reader.words
    if k < len(words) and words[k].gap == "," and words[k].lower in PLACES:
        return k + 1
    return k
