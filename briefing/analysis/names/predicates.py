"""What a clause behind a name says that somebody is: "is the member for Kennedy", ", who heads the council"."""

from __future__ import annotations

from briefing.analysis.names.mention import FUNCTION, SUBJECT_PRONOUNS, Mention
from briefing.analysis.names.noun_phrases import DOERS
from briefing.analysis.names.runs import NameRuns
from briefing.model import Span
from briefing.text.titles import ROLE_NOUNS, TITLES

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
# Words from "is" to the noun: "is the Reed campaign's chief regional director".
LONGEST_LEAD = 8
# Words of what somebody is said to be.
LONGEST_PREDICATE = 12
# Words of a clause behind a name that is closed by a comma.
LONGEST_CLAUSE = 22
OPENS_ROLE = frozenset("a an the".split())
_WORKS = frozenset("serves served serve works worked work".split())
_BECOMES = frozenset("became becomes remains remained".split())
# "If X is the first woman elected", "the year X became a judge": not so yet, or told of another time.
_SUPPOSES = frozenset("if whether unless suppose supposing until".split())
_DATES = frozenset("year month week day before".split())
_APPOINTED = frozenset("appointed named elected promoted".split())
_TIMES = frozenset("year years month months decade decades weeks days".split())
# "Works as" stands within so many words of the name.
WORKS_REACH = 8
# ", who heads the lighting department": the verb tells what somebody is.
_HEADS = frozenset(
    """
    heads headed leads led runs ran chairs chaired directs directed manages oversees founded co-founded owns teaches
    managed oversaw supervises supervised hosts hosted helms helmed commands commanded edits edited coaches coached operates represents represented
    """.split()
)
# "Who heads the council", to the longest that is a role and no story, in words.
FEWEST_OF_WORK, MOST_OF_WORK = 4, 12
# Words behind a name's comma that may stand before the role: "then vice president of the bank".
INSIDE_ROLE = frozenset("for of at in and on with from to over near by against".split())


def read_copula(reader: NameRuns, mention: Mention, k: int) -> None:
    """Notes what somebody is said to be: "is the member for Kennedy", ", who was an envoy to"."""
    words = reader.words
    n = k + 1 if words[k].lower == "who" else k
    enclosed = mention.opens > 0 and words[mention.opens].gap == "," and bool(mention.roles)
    behind_clause = (k > mention.last or enclosed) and words[k].gap == "," and n == k
    if n + 2 >= len(words) or (not behind_clause and (words[n].gap or (n > k) == (words[k].gap == ""))):
        return
    before = words[mention.opens - 1].lower if mention.opens and not words[mention.opens].gap else ""
    n = _works_as(reader, n)
    is_verb = _past_being(reader, n)
    if is_verb is None or before in _SUPPOSES or (before in _DATES and words[n].lower in _BECOMES):
        return
    n = is_verb
    if n + 1 >= len(words) or words[n + 1].gap not in ("", ",", "-"):
        return  # "Aydin was "strong". The Turkish leader"
    n = _past_aside(reader, n)
    m = n + 1
    while (
        m < len(words)
        and m - n < LONGEST_PREDICATE
        and (words[m].gap in ("", "-") or m == n + 1)
        and (
            words[m].lower not in FUNCTION
            or words[m].lower in ("of", "for", "to", "at", "in")
            or _is_the_only(reader, n, m)
        )
        and not _tells_when(reader, m)
    ):
        m += 1
    m = _whole_phrase(reader, n, m)
    head = next(
        (
            x
            for x in range(n + 1, min(m, n + LONGEST_LEAD))
            if words[x].lower in ROLE_NOUNS
            or words[x].lower in TITLES
            or (words[n + 1].lower in OPENS_ROLE and _does_for_work(reader, x, m))
        ),
        0,
    )
    goes_on = words[head + 1] if head + 1 < m else None
    if goes_on is not None and not goes_on.gap and (goes_on.capital or goes_on.lower in SUBJECT_PRONOUNS):
        return  # "is the candidate Republicans trust most"
    if (
        not head
        or words[n + 1].lower.endswith("ing")
        or any(words[x].lower in FUNCTION and not _is_the_only(reader, n, x) for x in range(n + 1, head))
    ):
        return
    reader.add_role(mention, n + 1, m)


def _whole_phrase(reader: NameRuns, n: int, m: int) -> int:
    """`m`, or where the longest role was cut within a phrase, the preposition before that phrase."""
    words = reader.words
    if m - n < LONGEST_PREDICATE or m == len(words) or words[m].gap or words[m].lower in FUNCTION:
        return m
    return next((k for k in range(m - 1, n + 2, -1) if words[k].lower in INSIDE_ROLE), m)


def _past_being(reader: NameRuns, n: int) -> int | None:
    """The last word at `n` of "is", "has been", "became", "works as" or "was appointed as"; None where no such verb stands."""
    words = reader.words
    said = [word.lower for word in words[n : n + 3]]
    if said[0] in _WORKS or _takes_over(reader, n):
        return n + 1 if said[1:2] == ["as"] else None
    if said[0] in _BECOMES:
        return n
    if said[0] in ("has", "had") and said[1:2] == ["been"]:
        n, said = n + 1, said[1:]
    elif said[0] not in ("is", "was"):
        return None
    if said[1:2] and said[1] in _APPOINTED and not words[n + 1].gap:
        n += 1
        if n + 1 < len(words) and words[n + 1].lower == "as":
            n += 1
    return n


def _takes_over(reader: NameRuns, m: int) -> bool:
    """True for the "over" of "who took over as head of the mill"."""
    return reader.words[m].lower == "over" and reader.words[m - 1].lower in ("took", "takes", "taken")


def _tells_when(reader: NameRuns, m: int) -> bool:
    """True for the preposition of "director in 2019", "director for nine years"."""
    words = reader.words
    if words[m].lower not in ("in", "for", "since", "at") or m + 1 >= len(words):
        return False
    return words[m + 1].text[0].isdigit() or any(w.lower in _TIMES for w in words[m + 1 : m + 4])


def _is_the_only(reader: NameRuns, n: int, m: int) -> bool:
    """True for the "only" of "is the only witness"."""
    return m == n + 2 and reader.words[m].lower == "only" and reader.words[n + 1].lower in OPENS_ROLE


def read_who(reader: NameRuns, mention: Mention, k: int) -> None:
    """Closes the mention behind ", who was envoy until December,", which is no one else's, and notes what it says."""
    words, m = reader.words, k + 1
    while m < len(words) and m - k < LONGEST_CLAUSE and words[m].gap in ("", "-"):
        m += 1
    if not mention.roles and k + 2 < len(words) and words[k + 1].lower in _HEADS:
        _read_work(reader, mention, k, m)
    if m < len(words) and words[m].gap == ",":
        mention.closes = m
        read_copula(reader, mention, m)


def _read_work(reader: NameRuns, mention: Mention, k: int, m: int) -> None:
    """Notes "who heads the council's lighting department", from `k` on, as what somebody is."""
    words, last = reader.words, k + 2
    while last < m and not (words[last].lower in FUNCTION and words[last].lower not in INSIDE_ROLE):
        within = words[last].lower in INSIDE_ROLE
        if within and (
            last - k >= FEWEST_OF_WORK + 2 or any(w.text.isdigit() for w in words[last + 1 : last + 2])
        ):
            break  # "who owns a truck stop at Khabat", without "on the road to the border" or "from 1995"
        last += 1
    if words[k + 2].lower in INSIDE_ROLE:
        return  # "who leads in the polls"
    if MOST_OF_WORK >= last - k >= FEWEST_OF_WORK and words[last - 1].lower not in INSIDE_ROLE:
        mention.roles.append(Span(words[k].start, words[last - 1].end))


def _past_aside(reader: NameRuns, n: int) -> int:
    """The word before "the last" in "is, as far as anyone knows, the last piano tuner"; `n` where no such aside stands."""
    words = reader.words
    if words[n + 1].gap != ",":
        return n
    for m in range(n + 2, min(n + LONGEST_ASIDE, len(words))):
        if words[m].gap:
            return m - 1 if words[m].gap == "," and words[m].lower in OPENS_ROLE else n
    return n


def _does_for_work(reader: NameRuns, x: int, m: int) -> bool:
    """True for "tuner" in "the last piano tuner in Homs": its ending tells what somebody does."""
    word = reader.words[x].lower
    ends = x + 1 == m or reader.words[x + 1].lower in INSIDE_ROLE
    return ends and word.endswith(DOERS) and word not in NO_DOERS and not reader.words[x].capital


def _works_as(reader: NameRuns, n: int) -> int:
    """Where "works as" stands behind a name, "has a degree but" passed over; `n` where nowhere."""
    words = reader.words
    for m in range(n, min(n + WORKS_REACH, len(words) - 2)):
        if (words[m].gap and m > n) or words[m].capital:
            break
        if words[m + 1].lower == "as" and (words[m].lower in _WORKS or _takes_over(reader, m)):
            return m
    return n
