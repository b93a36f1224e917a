"""What of some words is a role: "spokeswoman" of "its spokeswoman for", nothing of "leaders discussed the deal"."""

from __future__ import annotations

from collections.abc import Sequence

from briefing.analysis.names.mention import DETERMINERS, FUNCTION, SUBJECT_PRONOUNS
from briefing.analysis.words.classes import is_finite_verb
from briefing.model import Span
from briefing.text.names import Word, is_tight
from briefing.text.titles import ADJECTIVES, PLACES, ROLE_NOUNS, TITLES

# A role is told without what opens it: "spokesperson" for "its spokesperson", "president" for "both President".
OPENS_NO_ROLE = frozenset(
    """
    the a an and but or nor one that this another both neither either like unlike following meanwhile also
    while when as then-mr mr mrs ms miss his her its their our my your only
    """.split()
)
# No role ends with these: "partner for", "mayor also", "colleague Mr".
_ENDS_NO_ROLE = (
    FUNCTION
    | DETERMINERS
    | frozenset("mr mrs ms miss messrs often always sometimes earlier currently previously recently".split())
)
_DASHES = ("-", "–", "—", "--")
_PARTIES = frozenset(
    "republican republicans democrat democrats democratic conservative liberal labour tory marine army navy".split()
)
# A people is no role, nor is an age or a sex: "the Syrian", "a woman named X".
_NO_ROLE_ALONE = frozenset(
    "former then ex new late senior top acting vice man woman person elder".split()
) | (ADJECTIVES - _PARTIES)
# Pasts that are no participles as well: "a warrant gave officials a week".
_SURELY_ACTED = frozenset(
    "gave went took saw wrote began broke fell grew knew threw wore flew drew drove rode rose came became spoke chose".split()
)
# Behind these a verb is part of what somebody is: "an official who left".
_RELATIVE = frozenset("who whom whose which that where when".split())
_AUXILIARIES = frozenset(
    "is are was were will would has have had can could may might should must do does did".split()
)
# Before a participle: "a firm based in Erbil", "a man shot by police"; before a verb's object: "discussed the deal".
_OBJECTS = DETERMINERS | SUBJECT_PRONOUNS | frozenset("him them us me that".split())
# "One of the boys" tells of no office.
_ANYBODY = frozenset(
    """
    person boy girl child adult teenager youth lady guy passenger customer patient survivor resident villager victim
    protester demonstrator bystander onlooker refugee migrant local viewer reader visitor tourist
    """.split()
)
# "Such a politician", "often the easiest": nothing that somebody is.
_NO_OFFICES = frozenset("such other same more less often rarely no any".split())
_FIRST = frozenset("first last only next second third".split())
_SOMEBODY = frozenset("woman man person outsider candidate one".split())
_KIN = frozenset("husband wife son daughter mother father brother sister couple".split())
# "A hacker known as X": cut before a word that no office holds, these stand last.
_ENDS_OF_CLAUSES = frozenset("known named called identified dubbed nominated nicknamed".split())
# "Security expert Dr. X": the title is his, and no part of the office.
_COURTESY = frozenset("dr prof".split())
# "Count former President X among them": a verb that opens the sentence, and no adjective.
_ORDERS = frozenset("count add consider take ask tell meet include call watch remember".split())
_PAST = frozenset("former ex new late current".split())
_TIMES = frozenset("years months weeks days".split())
_GIVEN_OUT = frozenset("statement email e-mail interview tweet letter message release".split())
_OF_WHERE = ("-backed", "-led", "-based", "-year-old", "-born", "-raised", "-trained", "-educated")
# "University of California", in words.
CAMPUS = 3
_STATES = frozenset("carolina mexico hampshire dakota hawaii".split())
_CAMPUSES = frozenset(
    (
        "berkeley",
        "davis",
        "irvine",
        "riverside",
        "merced",
        "los angeles",
        "san diego",
        "santa barbara",
        "santa cruz",
        "san francisco",
        "madison",
        "milwaukee",
        "austin",
        "arlington",
        "dallas",
        "el paso",
        "san antonio",
        "chicago",
        "chapel hill",
        "charlotte",
        "greensboro",
        "wilmington",
        "urbana-champaign",
        "springfield",
        "college park",
        "amherst",
        "boston",
        "lowell",
        "boulder",
        "denver",
        "knoxville",
        "chattanooga",
        "omaha",
        "lincoln",
        "columbia",
        "kansas city",
        "ann arbor",
        "dearborn",
        "twin cities",
        "duluth",
        "las vegas",
        "reno",
        "birmingham",
        "huntsville",
        "fayetteville",
        "little rock",
        "lafayette",
        "okanagan",
        "mississauga",
        "scarborough",
    )
)
# Longer ones are whole sentences whose stops were lost, in words.
LONGEST_ROLE = 24


def role_span(words: Sequence[Word], first: int, last: int) -> Span | None:
    """Where the role among the words from `first` to `last` stands; None where there is none."""
    opens = first
    while first < last and (words[first].lower in OPENS_NO_ROLE or _calls_up(words, first, last)):
        first += 1
    if opens < first < last and words[first].lower == "of":
        return _one_of_many(words, opens, last)
    last = next(
        (k for k in range(first + 1, last) if words[k].lower in _RELATIVE or _parted(words[k - 1], words[k])),
        last,
    )
    while first < last and (
        (
            words[last - 1].lower in _ENDS_NO_ROLE
            and words[last - 2].lower != "of"
            and not _is_number(words[last - 1])
        )
        or _is_adverb(words[last - 1])
    ):  # "mother of three" is whole
        last -= 1
    if first < last and words[last - 1].lower.endswith(_OF_WHERE):
        return None  # "South Korean-born"
    if last - first == 1 and words[first].lower in _NO_ROLE_ALONE:
        return None
    if opens < first and words[opens].lower in ("a", "an"):
        last = before_participle(words, first, last)
    last = _before_circumstance(words, first, last)
    if (
        first == last
        or last - first > LONGEST_ROLE
        or tells(words, first, last)
        or _is_of_nobody(words, first, last)
    ):
        return None
    return Span(words[first].start, words[last - 1].end)


def _calls_up(words: Sequence[Word], first: int, last: int) -> bool:
    """True for the "Count" of "Count former President X among them", which opens its sentence."""
    word = words[first]
    opens = first == 0 or word.gap.endswith((".", "?", "!", "¶"))
    verb = word.capital and word.lower in _ORDERS
    return verb and opens and last - first > 1 and words[first + 1].lower in _PAST


def before_participle(words: Sequence[Word], first: int, last: int) -> int:
    """Where "considered one of the best" begins behind "a radio host"; `last` where no such words stand."""
    for k in range(first + 1, last - 1):
        told = words[k - 1].lower in ROLE_NOUNS and words[k].lower.endswith("ed") and not words[k].capital
        if told and words[k + 1].lower in _OBJECTS:
            return k
    return last


def _before_circumstance(words: Sequence[Word], first: int, last: int) -> int:
    """The end of the office without "in a written statement", "30 years" or "known" behind it."""
    while last - first > 1:
        end = words[last - 1].lower
        if end in _ENDS_OF_CLAUSES or end in _COURTESY:
            last -= 1
        elif end in _TIMES and words[last - 2].text.isdigit():
            last -= 2
        elif end in _GIVEN_OUT and (opens := _last_in(words, first, last)) is not None:
            last = opens
        else:
            return last
    return last


def _last_in(words: Sequence[Word], first: int, last: int) -> int | None:
    """Where "in a written statement" begins among the words before `last`; None where no "in a" stands there."""
    reach = range(last - 2, max(first, last - 6), -1)
    return next((k for k in reach if words[k].lower == "in" and words[k + 1].lower in ("a", "an")), None)


def _is_of_nobody(words: Sequence[Word], first: int, last: int) -> bool:
    """True for "such politician", "the other candidate", "the first woman" and "husband expecting", which tell of no office."""
    said = [word.lower for word in words[first:last]]
    if said[0] in _NO_OFFICES or (said[0] in _FIRST and said[1:2] and said[1] in _SOMEBODY):
        return True
    expects = len(said) > 1 and said[1].endswith("ing") and not words[first + 1].capital
    return expects and said[0] in _KIN


def past_campus(words: Sequence[Word], m: int) -> int:
    """Past ", Los Angeles" behind "a professor at the University of California"; `m` where no campus stands there."""
    of_state = m >= CAMPUS and [w.lower for w in words[m - CAMPUS : m - 1]] == ["university", "of"]
    if (
        not of_state
        or words[m - 1].lower not in PLACES | _STATES
        or m + 1 >= len(words)
        or words[m].gap != ","
    ):
        return m
    end = next((n for n in range(m + 1, min(m + CAMPUS, len(words))) if words[n].gap), m)
    campus = " ".join(w.lower for w in words[m:end])
    return end if campus in _CAMPUSES else m


def _one_of_many(words: Sequence[Word], first: int, last: int) -> Span | None:
    """The "one of his advisers" from `first` on; None for "one of them" and "one of those people"."""
    head = next((k for k in range(first + 2, last) if _is_office_of_many(words[k].lower)), None)
    if words[first].lower != "one" or head is None or tells(words, first, last):
        return None
    return Span(words[first].start, words[last - 1].end)


def _is_office_of_many(word: str) -> bool:
    return word.endswith("s") and word[:-1] in ROLE_NOUNS and word[:-1] not in _ANYBODY


def tells(words: Sequence[Word], first: int, last: int) -> bool:
    """True where the words are a clause: "two leaders discussed the deal", "the minister will stress"."""
    for k in range(first, last):
        word = words[k].lower
        if word in _RELATIVE:
            return False
        if k == first and _acts_first(words, k, last):
            return True
        if (word in _AUXILIARIES or word in _SURELY_ACTED) and not words[k].capital and k > first:
            return True
        acts = is_finite_verb(word) and not words[k].capital and k + 1 < last
        if acts and (words[k + 1].lower in _OBJECTS or (not word.endswith("ed") and words[k + 1].capital)):
            return True
    return False


def _parted(one: Word, other: Word) -> bool:
    """True at a dash between two parts of a sentence."""
    return other.gap in _DASHES and not (other.gap == "-" and is_tight(one, other))


def _is_number(word: Word) -> bool:
    """True for the "Two" of "Channel Two"."""
    return word.capital and word.lower in DETERMINERS and word.lower not in ("the", "a", "an")


def _acts_first(words: Sequence[Word], k: int, last: int) -> bool:
    """True where a verb opens the words: "pulled the man aside", "grudgingly acknowledged it", "Deacon fought back"."""
    if words[k].lower.endswith("ly") and not words[k].capital and k + 1 < last:
        k += 1
    acts = words[k].lower.endswith("ed") and not words[k].capital and k + 1 < last
    titled = k + 2 < last and words[k + 1].lower in TITLES and words[k + 2].capital
    if acts and (titled or words[k + 1].lower in _OBJECTS):
        return True  # "pulled Rep. King aside"
    back = k + 2 < last and words[k + 2].lower in ("back", "off", "away")
    return back and is_finite_verb(words[k + 1].lower)


def _is_adverb(word: Word) -> bool:
    return (
        word.lower.endswith("ly")
        and not word.capital
        and word.lower not in ("family", "ally", "assembly", "elderly")
    )
