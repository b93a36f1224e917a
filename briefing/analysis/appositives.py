"""Roles behind a name: ", deputy commander of coalition forces," and "is the member for Kennedy"."""

from __future__ import annotations

import re

from briefing.analysis.cues import ENGLISH
from briefing.analysis.mention import DETERMINERS, FUNCTION, HEADS, SUBJECT_PRONOUNS, Mention
from briefing.analysis.name_runs import NameRuns
from briefing.analysis.noun_phrases import DOERS
from briefing.analysis.people_words import CALLS_ITSELF, MOST_TO_NAME
from briefing.analysis.pronouns import TOLD
from briefing.analysis.role_words import tells
from briefing.analysis.word_classes import is_finite_verb
from briefing.model import Span
from briefing.text.names import is_given
from briefing.text.titles import ADJECTIVES, ORG_NOUNS, ORGANISATIONS, PLACES, ROLE_NOUNS, TITLES

# Words of ", as far as anyone knows," behind "is".
LONGEST_ASIDE = 10
# End like what somebody does, and are nobody.
NO_DOERS = frozenset(
    """
    matter number answer power order paper danger disaster factor letter corner border river water summer winter
    layer chapter weather cover center centre offer error horror terror door floor mirror minor major monster tower
    counter computer flower barrier career longer other never either after under over later further greater larger
    smaller bigger better closer higher lower older younger former latter quarter shelter dinner manner dollar
    poor error favor favour honor honour labor labour harbor harbour color colour flavor victor razor motor sector
    reminder trigger blocker remainder wonder burner filter cluster register charter canister minister woman human
    """.split()
)
_WHOSE = frozenset("his her its their".split())
# What a barrister does, as his role.
_IN_COURT = frozenset("prosecuting defending mitigating".split())
# ", then the director,"
_ONCE = frozenset("then now formerly once still".split())
# Words of a clause behind a name that is closed by a comma.
LONGEST_CLAUSE = 22
# Words of a further part of an appositive.
LONGEST_PART = 20
# Words from "a" to the noun of an appositive whose noun is in no table.
LONGEST_NOUN = 6
_OPENS_APPOSITIVE = frozenset("a an the".split())
# What follows a name's comma and tells when or how much, not what somebody is.
_NO_CALLING = frozenset(
    "day week month year hour minute decade century moment lot bit few year's number couple time while move step sign".split()
)
# The first word of "who gave his name as", "identified only as".
_CALLED = frozenset("who named called identified known whose only".split())
_OPENS_PHRASE = frozenset("the his her its their a an".split())
_JOINS_CLAUSES = frozenset("when while as that and but because if where".split())
# "The" and a noun before a name.
FEWEST_BEFORE = 2
_WORKS = frozenset("serves served serve works worked work".split())
# "Works as" stands within so many words of the name.
WORKS_REACH = 8
# ", who heads the lighting department": the verb tells what somebody is.
_HEADS = frozenset(
    "heads headed leads led runs ran chairs chaired directs directed manages oversees founded owns teaches".split()
)
# "Who heads the council", to the longest that is a role and no story, in words.
FEWEST_OF_WORK, MOST_OF_WORK = 4, 12
_SPEAKS = frozenset("said says told".split())
_PARTY = re.compile(r"[DRI]-[A-Z].{1,5}")
# Words behind a name's comma that may stand before the role: "then vice president of the bank".
_INSIDE_ROLE = frozenset("for of at in and on with from to over near by against".split())


def read_appositive(reader: NameRuns, mention: Mention) -> None:
    """Notes the role behind a name: ", deputy commander of coalition forces," and "of the SDF"."""
    words, k = reader.words, mention.last
    if k + 1 >= len(words):
        return
    if words[k].gap in ("", ",") and words[k].lower == "of":
        m = _of_whom(reader, k + 1)
        if m > k + 1:
            if words[k].gap == "":
                reader.add_role(mention, k + 1, m)
            elif any(w.lower in ORGANISATIONS or w.lower in ORG_NOUNS for w in words[k + 1 : m]):
                reader.add_role(mention, k, m)  # ", of charity Safe Landing,"
            mention.closes = _past_places(reader, m)
        return
    gap = words[k].gap
    _read_copula(reader, mention, k)
    if gap in (",", "(") and _PARTY.fullmatch(words[k].text):
        # "Jim McGovern, D-Mass., the incoming chairman".
        reader.add_role(mention, k, k + 1)
        mention.closes = k = k + 1
        gap = words[k].gap.lstrip(".)") if k + 1 < len(words) else ""
    elif gap == "," and words[k].lower == "who":
        _read_who(reader, mention, k)
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
    if gap == "," and k + 1 < len(words):
        if words[k + 1].gap == "," and words[k].lower in _IN_COURT and mention.kind == "person":
            reader.add_role(mention, k, k + 1)
            mention.closes = k + 1  # "Rana Odeh, prosecuting, said"
            return
        if words[k].lower in _ONCE and words[k + 1].lower in DETERMINERS:
            k += 1  # ", then the agency's director,"
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
    if _is_somebody_else(reader, mention, k, m, heads):
        return
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


def read_phrase_before(reader: NameRuns, mention: Mention) -> None:
    """Notes "interviewer" in "the interviewer, Sally Trench, asks", whatever noun it is."""
    _read_joined(reader, mention)
    words, i, k = reader.words, mention.opens, mention.last
    if mention.kind != "person" or mention.roles or i < FEWEST_BEFORE:
        return
    if not words[i].gap:
        _read_called(reader, mention)
    if words[i].gap != ",":
        return
    noun = words[i - 1].lower
    if noun in HEADS or noun in _NO_CALLING or noun in PLACES or noun.endswith("s") or noun.isdigit():
        return
    opens = reader.phrase_start(i - 1)
    if words[opens].lower not in _OPENS_PHRASE or i - opens > LONGEST_NOUN:
        return
    before = words[opens - 1].lower if opens and not words[opens].gap else ""
    says = before in ENGLISH.strong and before not in TOLD
    ends = k == len(words) or words[k].gap[:1] in (",", ".", "¶")
    encloses = k < len(words) and words[k].gap == ","
    asks = encloses and (
        words[k].text.isdigit()
        or (mention.closes == k and (words[k].lower in ENGLISH.strong or is_given(words[mention.first].text)))
    )
    if (says and ends) or (asks and (not before or before in _JOINS_CLAUSES)):
        reader.add_role(mention, opens, i)
        if encloses:
            _read_copula(reader, mention, k)  # "Their eldest, Zainab, is a nurse"


def _read_joined(reader: NameRuns, mention: Mention) -> None:
    """Notes "Kurdish lawmaker and" before "former commander Sirwan Ali": one person of two offices.

    "The mayor and police chief Omar Latif" may be two.
    """
    words, i = reader.words, mention.opens
    if (
        mention.kind != "person"
        or i < FEWEST_BEFORE
        or mention.first == i
        or words[i].capital
        or words[i].gap
    ):
        return
    if words[i - 1].lower != "and" or words[i - 1].gap or words[i - 2].lower not in ROLE_NOUNS:
        return
    opens = reader.phrase_start(i - 2)
    if words[opens].lower in DETERMINERS - {"a", "an"} or words[i].lower in DETERMINERS:
        return
    behind = [role for role in mention.roles if role.start > mention.span.start]
    mention.opens, mention.roles = opens, []
    reader.add_role(mention, opens, mention.first)
    mention.roles += behind


def _read_called(reader: NameRuns, mention: Mention) -> None:
    """Notes "fitter" in "a fitter who gave his name only as Karim", whatever noun it is."""
    words, i = reader.words, mention.opens
    for start in range(max(1, i - MOST_TO_NAME), i):
        if words[start].lower not in _CALLED:
            continue
        if CALLS_ITSELF.fullmatch(" ".join(w.lower for w in words[start:i])):
            noun, opens = words[start - 1], reader.phrase_start(start - 1)
            if words[opens].lower in ("a", "an", "one") and not noun.capital and noun.lower not in HEADS:
                reader.add_role(mention, opens, start)
                mention.opens = opens
            return


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
        ends = next((n for n in range(k + 1, m) if words[n].lower in _INSIDE_ROLE), m)
        return heads[0] > ends and any(w.lower in ROLE_NOUNS for w in words[k:ends])
    if words[k].lower not in TITLES or m - k <= 1 or not all(w.capital for w in words[k:m]):
        return False
    return reader.is_plain(k + 1) or is_given(words[k + 1].text)


def _of_whom(reader: NameRuns, k: int) -> int:
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


def _read_without_comma(reader: NameRuns, mention: Mention, k: int) -> None:
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


def _described(reader: NameRuns, mention: Mention, k: int, m: int) -> list[int]:
    """The noun of ", a flutist from Homs," behind a person's name, whatever noun it is; else nothing."""
    words = reader.words
    closed = m == len(words) or words[m].gap[:1] in (",", ")", ".", "¶", ";", "—", "–")
    closed = closed or words[m].lower == "who"
    if not closed or words[k].lower not in ("a", "an") or not is_given(words[mention.first].text):
        return []
    n = k + 1
    while n < m and words[n].lower not in _INSIDE_ROLE and words[n].lower != "who":
        n += 1
    noun = words[n - 1].lower
    if n == k + 1 or n - k > LONGEST_NOUN or noun in _NO_CALLING or reader.is_verb(n - 1):
        return []
    return [n - 1]


def _read_copula(reader: NameRuns, mention: Mention, k: int) -> None:
    """Notes what somebody is said to be: "is the member for Kennedy", ", who was an envoy to"."""
    words = reader.words
    n = k + 1 if words[k].lower == "who" else k
    enclosed = mention.opens > 0 and words[mention.opens].gap == "," and bool(mention.roles)
    behind_clause = (k > mention.last or enclosed) and words[k].gap == "," and n == k
    if n + 2 >= len(words) or (not behind_clause and (words[n].gap or (n > k) == (words[k].gap == ""))):
        return
    n = _works_as(reader, n)
    verb = words[n].lower
    if verb in _WORKS and words[n + 1].lower == "as":
        n += 1
    elif verb not in ("is", "was"):
        return
    if words[n + 1].gap not in ("", ",", "-"):
        return  # "Aydin was "strong". The Turkish leader"
    n = _past_aside(reader, n)
    m = n + 1
    while (
        m < len(words)
        and m - n < 12
        and (words[m].gap in ("", "-") or m == n + 1)
        and (words[m].lower not in FUNCTION or words[m].lower in ("of", "for", "to", "at", "in"))
    ):
        m += 1
    head = next(
        (
            x
            for x in range(n + 1, min(m, n + 6))
            if words[x].lower in ROLE_NOUNS
            or words[x].lower in TITLES
            or (words[n + 1].lower in _OPENS_APPOSITIVE and _does_for_work(reader, x, m))
        ),
        0,
    )
    if (
        not head
        or words[n + 1].lower.endswith("ing")
        or any(words[x].lower in FUNCTION for x in range(n + 1, head))
    ):
        return
    reader.add_role(mention, n + 1, m)


def _read_who(reader: NameRuns, mention: Mention, k: int) -> None:
    """Closes the mention behind ", who was envoy until December,", which is no one else's, and notes what it says."""
    words, m = reader.words, k + 1
    while m < len(words) and m - k < LONGEST_CLAUSE and words[m].gap in ("", "-"):
        m += 1
    if not mention.roles and words[k + 1].lower in _HEADS:
        _read_work(reader, mention, k, m)
    if m < len(words) and words[m].gap == ",":
        mention.closes = m
        _read_copula(reader, mention, m)


def _read_work(reader: NameRuns, mention: Mention, k: int, m: int) -> None:
    """Notes "who heads the council's lighting department", from `k` on, as what somebody is."""
    words, last = reader.words, k + 2
    while last < m and not (words[last].lower in FUNCTION and words[last].lower not in _INSIDE_ROLE):
        if last - k >= FEWEST_OF_WORK + 2 and words[last].lower in _INSIDE_ROLE:
            break  # "who owns a truck stop at Khabat", without "on the road to the border"
        last += 1
    if words[k + 2].lower in _INSIDE_ROLE:
        return  # "who leads in the polls"
    if MOST_OF_WORK >= last - k >= FEWEST_OF_WORK and words[last - 1].lower not in _INSIDE_ROLE:
        mention.roles.append(Span(words[k].start, words[last - 1].end))


def _past_aside(reader: NameRuns, n: int) -> int:
    """The word before "the last" in "is, as far as anyone knows, the last piano tuner"; `n` where no such aside stands."""
    words = reader.words
    if words[n + 1].gap != ",":
        return n
    for m in range(n + 2, min(n + LONGEST_ASIDE, len(words))):
        if words[m].gap:
            return m - 1 if words[m].gap == "," and words[m].lower in _OPENS_APPOSITIVE else n
    return n


def _does_for_work(reader: NameRuns, x: int, m: int) -> bool:
    """True for "tuner" in "the last piano tuner in Homs": its ending tells what somebody does."""
    word = reader.words[x].lower
    ends = x + 1 == m or reader.words[x + 1].lower in _INSIDE_ROLE
    return ends and word.endswith(DOERS) and word not in NO_DOERS and not reader.words[x].capital


def _works_as(reader: NameRuns, n: int) -> int:
    """Where "works as" stands behind a name, "has a degree but" passed over; `n` where nowhere."""
    words = reader.words
    for m in range(n, min(n + WORKS_REACH, len(words) - 2)):
        if (words[m].gap and m > n) or words[m].capital:
            break
        if words[m].lower in _WORKS and words[m + 1].lower == "as":
            return m
    return n


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


def _past_places(reader: NameRuns, k: int) -> int:
    """Past ", Utah" behind "of Cedar City"."""
    words = reader.words
    if k < len(words) and words[k].gap == "," and words[k].lower in PLACES:
        return k + 1
    return k
