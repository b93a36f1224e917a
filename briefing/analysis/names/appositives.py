"""Roles behind a name: ", deputy commander of coalition forces," and "of the SDF"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from briefing.analysis.names.mention import DETERMINERS, FUNCTION, SUBJECT_PRONOUNS, Mention
from briefing.analysis.names.predicates import INSIDE_ROLE, OPENS_ROLE, read_copula, read_who
from briefing.analysis.names.pronouns import TOLD
from briefing.analysis.names.role_words import before_participle, past_campus, tells
from briefing.analysis.names.runs import FEWEST_NAMES, NameRuns
from briefing.analysis.words.classes import is_finite_verb
from briefing.analysis.words.cues import ENGLISH
from briefing.model import Span
from briefing.text.names import Word, is_given
from briefing.text.titles import (
    ADJECTIVES,
    ORG_NOUNS,
    ORGANISATIONS,
    PLACES,
    PLURAL_ROLES,
    ROLE_NOUNS,
    SMALL_ROLES,
    TITLES,
)

_WHOSE = frozenset("his her its their".split())
# What a barrister does, as his role.
_IN_COURT = frozenset("prosecuting defending mitigating".split())
# ", then the director,"
# ", with the Red Crescent,"
_BELONGS = frozenset("with from".split())
_ACTS_AS = frozenset("speaking acting serving working appointed named elected writing testifying in".split())
_ONCE = frozenset("then now formerly once still himself herself".split())
# Words of a further part of an appositive.
LONGEST_PART = 20
# "Research and policy" before "director", in words.
LONGEST_PAIR = 3
# Words from "a" to the noun of an appositive whose noun is in no table.
LONGEST_NOUN = 6
# What follows a name's comma and tells when or how much, not what somebody is.
NO_CALLING = frozenset(
    "day week month year hour minute decade century moment lot bit few year's number couple time while move step sign"
    " first second third fourth fifth sixth last latest other another one former latter".split()
)
_SPEAKS = frozenset("said says told stated".split())
_NOUNS_OF_PERSONS = ROLE_NOUNS | TITLES | SMALL_ROLES
_BODIES = ORG_NOUNS | frozenset("delegation caucus chapter branch campus faculty".split())
_PARTY_WEST = re.compile(r"[DRI]-[NSW]")
_PARTY = re.compile(r"[DRI](?:-[A-Z].{1,5})?")


def read_appositive(reader: NameRuns, mention: Mention) -> None:
    """Notes the role behind a name: ", deputy commander of coalition forces," and "of the SDF"."""
    words, k = reader.words, mention.last
    if k + 1 >= len(words):
        return
    if mention.kind != "person" and is_listed_as(words, k):
        mention.closes = k + 1
        return
    if words[k].gap in ("", ",") and words[k].lower == "of":
        _read_of(reader, mention, k)
        return
    if words[k].lower in _BELONGS and words[k].gap in ("", ",") and _read_of(reader, mention, k):
        return
    read_copula(reader, mention, k)
    k, gap = _past_party(reader, mention, k)
    if (
        mention.kind == "person"
        and not gap
        and k + 1 < len(words)
        and words[k].text.isdigit()
        and words[k + 1].lower in ENGLISH.strong
    ):
        mention.closes = k + 1  # "Ahmed 24 said", whose commas were lost
        return
    has_age = gap in (",", "(") and k + 1 < len(words) and words[k].text.isdigit()
    if has_age and words[k + 1].gap in (",", "),"):
        mention.closes = k = k + 1  # "Thomas Gray, 24, tour manager", "Thomas Gray (24), ..."
        gap = ","
        k = _past_home(reader, k)
    if gap == "," and words[k].lower == "who":
        read_who(reader, mention, k)
        return
    if gap == "," and k + 1 < len(words):
        if words[k + 1].gap == "," and words[k].lower in _IN_COURT and mention.kind == "person":
            reader.add_role(mention, k, k + 1)
            mention.closes = k + 1  # "Rana Odeh, prosecuting, said"
            return
        if words[k].lower in _ONCE and (words[k + 1].lower in DETERMINERS or reader.possessive(k + 1)):
            k += 1  # ", then the agency's director,"
    if not gap:
        _read_without_comma(reader, mention, k)
    if gap in (",", "(", "-", "–", "—", ", -"):
        _read_enclosed(reader, mention, k)


def _read_enclosed(reader: NameRuns, mention: Mention, k: int) -> None:
    """Notes the role that begins at `k` behind a name's comma, bracket or dash."""
    words, m = reader.words, k + 1
    while m < len(words) and m - k < 30 and words[m].gap in ("", "-", "&", "/", "–") and words[m].lower not in (
        "who", "which", "said", "says", "told", "whose", "where", "when", "stated",
    ):  # fmt: skip
        m += 1
    m = _before_auxiliary(reader, mention, k, m)
    runs_on = m < len(words) and not words[m].gap and words[m].lower in _SPEAKS
    if runs_on and not _begins_sentence(reader, mention, m):
        return  # "In a letter to Rights Watch, the interior ministry said"
    nouns = _NOUNS_OF_PERSONS if mention.kind == "person" else ORG_NOUNS
    heads = [n for n in range(k, min(m, k + 10)) if words[n].lower in nouns and _is_office(reader, k, n)]
    if _is_somebody_else(reader, mention, k, m, heads):
        return
    if not heads and mention.kind == "person":
        outright = _rank(reader, k, m) or _one_of_them(reader, k, m)
        if outright is not None:
            mention.roles.append(outright)
            mention.closes = _past_more(reader, mention, m)
            return
    heads = heads or _described(reader, mention, k, m)
    if heads:
        _note_apposed(reader, mention, k, m, heads)


def _note_apposed(reader: NameRuns, mention: Mention, k: int, m: int, heads: list[int]) -> None:
    """Notes the words from `k` to `m`, of which `heads` tell what somebody is, unless they are a clause."""
    words = reader.words
    k = _past_as(reader, k, heads[0])
    if not _leads_to(reader, k, heads[0]):
        return
    if words[k].lower in ("a", "an"):
        m = before_participle(words, k, m)
    if (
        words[k].lower in SUBJECT_PRONOUNS
        or (reader.is_verb(k) and not words[k].capital and not reader.is_noun_too(k))
        or tells(words, k, m)
    ):
        return
    m = past_campus(words, m)
    reader.add_role(mention, k, m)
    mention.closes = _past_more(reader, mention, m)


def is_listed_as(words: Sequence[Word], k: int) -> bool:
    """True at the "BA.N" of "Boeing Co <BA.N> said": the letters under which a firm's shares are listed."""
    return words[k].gap == "<" and k + 1 < len(words) and words[k + 1].gap[:1] == ">"


def _before_auxiliary(reader: NameRuns, mention: Mention, k: int, m: int) -> int:
    """`m`, or where "has written" begins in "Sara Amin, a former agent for the bank has written", whose second comma was lost."""
    words = reader.words
    full = mention.kind == "person" and mention.last - mention.opens >= FEWEST_NAMES
    if not full or not reader.opens_sentence(mention.opens):
        return m
    return next((n for n in range(k + 2, m) if words[n].lower in ("has", "had", "is", "was", "will")), m)


def _begins_sentence(reader: NameRuns, mention: Mention, verb: int) -> bool:
    """True where a full name opens its sentence: "Sara Amin, head of the relief office says" has no other comma.

    In "Amin, an aide said, “is sure”" the aide speaks.
    """
    full = mention.kind == "person" and mention.last - mention.opens >= FEWEST_NAMES
    words = reader.words
    behind = words[verb + 1].gap[:1] if verb + 1 < len(words) else "."
    if words[mention.opens].gap == "," and mention.opens:
        return full and behind in (".", "¶")  # "the mill is shut, Sara Amin, head of the office said."
    return full and reader.opens_sentence(mention.opens) and behind != ","


def _is_office(reader: NameRuns, k: int, head: int) -> bool:
    """True for a noun that tells what somebody is, among the words from `k` on behind his comma.

    "The attorney's office" is no attorney, and the "delegate" of a heading's "Latif, Cruz wage delegate warfare"
    no delegate: who stands behind the comma acts.
    """
    words = reader.words
    if reader.possessive(head):
        return False
    acts = words[k].text in reader.surnames and not reader.possessive(k) and head > k + 1
    return not (acts and reader.describes(head))


def _leads_to(reader: NameRuns, k: int, head: int) -> bool:
    """True where the words from `k` on may stand before the noun at `head`: "Bridge of Hope's executive" before "director"."""
    words = reader.words
    lead = words[k:head]
    if any(w.lower in FUNCTION and w.lower not in INSIDE_ROLE for w in (words[k], *lead)):
        return False
    if words[k].lower in DETERMINERS or reader.possessive(k):
        return True
    joined = len(lead) == LONGEST_PAIR and lead[1].lower == "and" and not any(w.capital for w in lead)
    return joined or all(w.lower not in FUNCTION or reader.joins_capitals(n) for n, w in enumerate(lead, k))


def _read_of(reader: NameRuns, mention: Mention, k: int) -> bool:
    """Notes "the SDF" at the "of" of "Mazloum Abdi of the SDF", or behind ", with"; True where that stands there."""
    words, m = reader.words, _of_whom(reader, k + 1)
    a_body = any(w.lower in ORGANISATIONS or w.lower in ORG_NOUNS for w in words[k + 1 : m])
    if m < len(words) and not words[m].gap and words[m].lower.endswith("ing"):
        return False  # ", with the union calling her"
    if m > k + 1 and all(
        w.text in reader.surnames or is_given(w.text) or w.lower == "and" for w in words[k + 1 : m]
    ):
        mention.closes = m  # "said Murray of Christie"
        return True
    if m == k + 1 or (
        words[k].lower in _BELONGS and not (a_body and (words[k].gap or _is_told(reader, mention, m)))
    ):
        return False
    if words[k].gap == "" or words[k].lower in _BELONGS:
        reader.add_role(mention, k + 1, m)
    elif a_body:
        reader.add_role(mention, k, m)  # ", of charity Safe Landing,"
    mention.closes = _past_places(reader, m)
    return True


def _past_home(reader: NameRuns, k: int) -> int:
    """Past "of Homs" at `k` in "Thomas Gray, 24, of Homs, a teacher"; `k` where no such home stands."""
    words = reader.words
    if words[k].lower != "of" or k + 1 >= len(words) or not words[k + 1].capital:
        return k
    end = _of_whom(reader, k + 1)
    return end if end + 1 < len(words) and words[end].gap == "," else k


def _is_told(reader: NameRuns, mention: Mention, m: int) -> bool:
    """True in "said Omar Latif from the Red Crescent." and "Omar Latif with the Red Crescent said": he belongs to it."""
    words, i = reader.words, mention.opens
    if mention.kind != "person" or mention.last - mention.first < FEWEST_NAMES:
        return False
    said = i > 0 and not words[i].gap and words[i - 1].lower in ENGLISH.strong
    return said or (m < len(words) and not words[m].gap and words[m].lower in _SPEAKS)


def _past_party(reader: NameRuns, mention: Mention, k: int) -> tuple[int, str]:
    """The word behind "D-Mass." in "Jim McGovern, D-Mass., the incoming chairman", noted as a role, and what parts it from there."""
    words = reader.words
    west = _PARTY_WEST.fullmatch(words[k].text) and words[k + 1].gap == "." and words[k + 1].capital
    if words[k].gap not in (",", "(") or not (west or _PARTY.fullmatch(words[k].text)):
        return k, words[k].gap
    end = k + 2 if west else k + 1
    mention.closes = end
    if west:
        mention.roles.append(Span(words[k].start, words[k + 1].end))  # "D-W. Va.", whose stop is no end
    elif len(words[k].text) > 1:
        reader.add_role(mention, k, end)
    return end, words[end].gap.lstrip(".)") if end < len(words) else "¶"


def _is_somebody_else(reader: NameRuns, mention: Mention, k: int, m: int, heads: list[int]) -> bool:
    """True where the words from `k` to `m` behind a comma are no apposition but who comes next.

    "Speaking to Noor TV, the head of the farmers' union": a person, of an organisation. "In Ramadi,
    Sheikh Ali Hatem": a title with its name.
    """
    words = reader.words
    if heads and heads[0] + 1 < m and words[heads[0]].lower in ROLE_NOUNS and not words[heads[0]].capital:
        name = heads[0] + 1  # "in an interview with the Star, former porter Harold Adams recalls"
        if words[name].capital and is_given(words[name].text) and not words[name].gap:
            return True
    if mention.kind == "organisation" and heads:
        ends = next((n for n in range(k + 1, m) if words[n].lower in INSIDE_ROLE), m)
        return heads[0] > ends and any(w.lower in ROLE_NOUNS for w in words[k:ends])
    if words[k].lower not in TITLES or not words[k].capital or m - k <= 1:
        return False
    named = is_given(words[k + 1].text) and words[k + 1].capital and not words[k + 1].gap
    if named and not reader.possessive(k + 1):
        return True  # "X, Sen. Tom Reed of Maine and Sen. Y"
    if not all(w.capital for w in words[k:m]):
        return False
    return reader.is_plain(k + 1) or is_given(words[k + 1].text)


def _of_whom(reader: NameRuns, k: int) -> int:
    """One past "the SDF", "the survivors' association Caesar Families", at `k` behind a name's "of"."""
    words, m, end = reader.words, k, k
    while m < len(words) and m - k < LONGEST_PART and words[m].gap in ("", "-"):
        word = words[m]
        if word.lower == "and" and _names_another(reader, m):
            break
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
    # "The Utah delegation": the noun behind the name is the body.
    return end + 1 if end + 1 == m and words[end].lower in _BODIES else end


def _names_another(reader: NameRuns, k: int) -> bool:
    """True at the "and" of "Tom Reed of Maine and Gov. Dan Moss", behind which somebody else is named."""
    words = reader.words
    if words[k - 1].lower in PLACES:
        return True
    ends = next(
        (n for n in range(k + 1, min(k + LONGEST_NOUN, len(words))) if words[n].gap), k + LONGEST_NOUN
    )
    return any(w.capital and (w.lower in TITLES or is_given(w.text)) for w in words[k + 1 : ends])


def _read_without_comma(reader: NameRuns, mention: Mention, k: int) -> None:
    """Notes "a member of the council" in "said Yasser Halabi a member of the council", whose comma was lost."""
    words, before = reader.words, reader.words[mention.opens - 1].lower if mention.opens else ""
    opens = mention.opens == 0 or bool(words[mention.opens].gap)
    speaks = before in ENGLISH.strong and before not in TOLD
    if mention.kind != "person" or not (opens or speaks) or words[k].lower not in OPENS_ROLE:
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


def _past_as(reader: NameRuns, k: int, head: int) -> int:
    """The word behind "speaking as" or "in his capacity as" at `k` before the noun `head`; `k` where no such words stand."""
    words = reader.words
    for n in range(k, head):
        if words[n].lower == "as" and not words[n].gap and words[k].lower in _ACTS_AS:
            return n + 1
    return k


def _rank(reader: NameRuns, k: int, m: int) -> Span | None:
    """The "No. 2 in the Senate leadership" of the words from `k` to `m` behind a name's comma; None without a rank."""
    words = reader.words
    n = next((n for n in range(k, min(k + LONGEST_NOUN, m - 1)) if words[n].lower == "no"), None)
    if n is None or not words[n + 1].text.isdigit():
        return None
    return Span(words[n].start, words[m - 1].end)


def _one_of_them(reader: NameRuns, k: int, m: int) -> Span | None:
    """The "one of several coal traders" at `k` behind a name's comma; None where nobody of a kind is told."""
    words = reader.words
    if k + 2 >= m or (words[k].lower, words[k + 1].lower) != ("one", "of"):
        return None
    head = next((n for n in range(k + 2, min(m, k + LONGEST_NOUN + 3)) if _are_several(words[n].lower)), None)
    if head is None or any(w.lower in FUNCTION for w in words[k + 2 : head]):
        return None
    return Span(words[k].start, words[head].end)


def _are_several(noun: str) -> bool:
    return noun in PLURAL_ROLES or (noun.endswith("s") and noun[:-1] in _NOUNS_OF_PERSONS)


def _described(reader: NameRuns, mention: Mention, k: int, m: int) -> list[int]:
    """The noun of ", a flutist from Homs," behind a person's name, whatever noun it is; else nothing."""
    words = reader.words
    closed = m == len(words) or words[m].gap[:1] in (",", ")", ".", "¶", ";", "—", "–")
    closed = closed or words[m].lower == "who"
    aged = words[k - 1].text.isdigit()  # "Dana Reed, 21, a student from Erbil,"
    if not closed or words[k].lower not in ("a", "an") or not (aged or is_given(words[mention.first].text)):
        return []
    n = k + 1
    while n < m and words[n].lower not in INSIDE_ROLE and words[n].lower != "who":
        n += 1
    noun = words[n - 1].lower
    if n == k + 1 or n - k > LONGEST_NOUN or noun in NO_CALLING or reader.is_verb(n - 1):
        return []
    return [n - 1]


def _past_more(reader: NameRuns, mention: Mention, k: int) -> int:
    """Past further parts, which are noted as roles: ", activist, and an organizer at the union,"."""
    while (end := _past_part(reader, mention, k)) > k:
        k = end
    return k


def _past_part(reader: NameRuns, mention: Mention, k: int) -> int:
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
    if start > k and words[start].lower in _WHOSE:
        return k  # "Iran's president, and his foreign minister, X": another
    m = start + 1
    while (
        m < len(words)
        and m - k < LONGEST_PART
        and words[m].gap in ("", "-", "&")
        and words[m].lower not in ("who", "which")
        and (words[m].lower not in ENGLISH.strong or words[m - 1].lower == "of")
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


def _past_places(reader: NameRuns, k: int) -> int:
    """Past ", Utah" behind "of Cedar City"."""
    words = reader.words
    if k < len(words) and words[k].gap == "," and words[k].lower in PLACES:
        return k + 1
    return k
