"""Everyone who could speak in an article: names, pronouns and noun phrases, with where they stand.

A mention is the shortest phrase that says who: "Kenneth Ekman" without "Maj. Gen.", "the Iraqi
interior ministry", "he". Its role words ("Maj. Gen.", "deputy commander of coalition forces") are
kept beside it.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from briefing.model import Span
from briefing.text.names import MASK, PARTICLES, SUFFIXES, Word, gender, is_given
from briefing.text.titles import (
    ADJECTIVES,
    FEMALE_TITLES,
    MALE_TITLES,
    ORG_NOUNS,
    ORGANISATIONS,
    PLACES,
    PLURAL_ROLES,
    PORTFOLIOS,
    ROLE_NOUNS,
    TITLES,
)

MentionKind = Literal["person", "organisation", "place", "role", "group", "body", "pronoun"]

PRONOUNS = {
    "he": "m", "she": "f", "they": "p", "it": "o", "who": "", "we": "p", "i": "", "him": "m",
    "his": "m", "her": "f", "their": "p",
}  # fmt: skip
SUBJECT_PRONOUNS = frozenset("he she they it who i we".split())
DETERMINERS = frozenset(
    """
    the a an his her their its our my your this that these those some several many few two three four
    five six seven eight nine ten one another other both all each any every most no dozens hundreds
    """.split()
)
# Words that no noun phrase contains: they end it on either side.
FUNCTION = frozenset(
    """
    and or but nor so yet if then than as at by for from in into of off on onto out over to toward
    towards under up upon via with within without about above across after against along amid among
    around before behind below beneath beside besides between beyond despite down during except
    inside like near since through throughout till until while when where why how what which who whom
    whose that because although though unless whether is are was were be been being am has have had
    having do does did doing done will would shall should can could may might must not n't never
    also just only even still already again once here there now later earlier too very more less
    ago yesterday today tomorrow tonight it he she they we i you me him them us himself herself
    themselves itself monday tuesday wednesday thursday friday saturday sunday
    let let's there's it's he's she's that's don't doesn't didn't won't can't couldn't wouldn't
    isn't aren't wasn't weren't hasn't haven't i'm i've i'll i'd we're we've we'll you're they're
    they've who's what's came come comes goes go going get gets got told said says say saying
    """.split()
)
_NOT_NAMES = (
    frozenset(
        """
    monday tuesday wednesday thursday friday saturday sunday january february march april june july
    august september october november december jan feb mar apr jun jul aug sep sept oct nov dec
    however meanwhile moreover nevertheless instead indeed perhaps asked speaking according earlier
    later still yet thus hence finally today yesterday tomorrow now here there yes no well oh
    photo image video read more related story editor's note click share continue advertisement
    twitter facebook instagram youtube internet english arabic god allah christmas ramadan eid easter
    earth am pm est gmt lol ok okay additionally previously separately similarly recently
    """.split()
    )
    | FUNCTION
    | DETERMINERS
)
# Prepositions that carry a noun phrase on: "a resident of Mosul", "an official from the ministry".
_CARRIES_ON = frozenset("of for from at in with".split())


@dataclass(slots=True)
class Mention:
    """Somebody named at one place of the text."""

    # The words that name: "Kenneth Ekman", "the police", "he".
    span: Span
    # First and last word, as numbers in the list of words; the last is excluded.
    first: int
    last: int
    kind: MentionKind
    # "m", "f", "p" for several, "o" for a thing, "" where unknown.
    gender: str = ""
    # Lower-case head noun of a phrase ("ministry").
    head: str = ""
    # Where its role words stand, in order.
    roles: list[Span] = field(default_factory=list)
    # First word of the whole phrase, title and determiner included.
    opens: int = 0
    # One past its last word with "of ..." and the appositive behind a comma.
    closes: int = 0
    # True for "Ekman's", "the minister's".
    possessive: bool = False
    # Where the phrase with what it carries on ("of the ministry in Mosul") ends, in characters.
    full: int = 0


def find_mentions(text: str, words: list[Word]) -> list[Mention]:
    """All mentions, in order, none overlapping another."""
    lowered = {w.text for w in words if not w.capital}
    found: list[Mention] = []
    i = 0
    while i < len(words):
        word = words[i]
        if word.lower in SUBJECT_PRONOUNS and (word.lower != "i" or word.text == "I"):
            found.append(_pronoun(words, i))
            i += 1
        elif word.capital and _may_name(words, i, lowered):
            mention, i = _named(text, words, i)
            if mention:
                found.append(mention)
        elif word.lower in ROLE_NOUNS or word.lower in PLURAL_ROLES or word.lower in ORG_NOUNS:
            mention, i = _phrase(text, words, i)
            if mention:
                found.append(mention)
        else:
            i += 1
    for mention in found:
        _appositives(words, mention)
    return found


def _pronoun(words: list[Word], i: int) -> Mention:
    word = words[i]
    return Mention(
        Span(word.start, word.end), i, i + 1, "pronoun", PRONOUNS[word.lower], word.lower, [], i, i + 1
    )


def _opens_sentence(words: list[Word], i: int) -> bool:
    gap = words[i].gap
    return i == 0 or "." in gap or "¶" in gap or MASK in gap or any(c in gap for c in "!?:")


def _may_name(words: list[Word], i: int, lowered: set[str]) -> bool:
    word = words[i]
    if word.lower in _NOT_NAMES:
        return False
    if _opens_sentence(words, i) and word.lower not in TITLES:
        following = words[i + 1] if i + 1 < len(words) else None
        continues = following is not None and following.capital and following.gap == ""
        if word.lower in lowered and not (continues and is_given(word.text)):
            return False
        if word.lower in ROLE_NOUNS or word.lower in PLURAL_ROLES or word.lower in ORG_NOUNS:
            return continues
        if not continues and word.lower in ADJECTIVES:
            return False
        if word.lower.endswith(("ing", "ly")) and not is_given(word.text) and word.lower not in ORGANISATIONS:
            return False
    return True


def _sequence(words: list[Word], i: int) -> int:
    """One past the last word of the capitalised run that starts at `i`."""
    j = i + 1
    while j < len(words):
        word = words[j]
        if (word.capital and word.gap in ("", "&") and word.lower not in FUNCTION) or (
            word.gap == ""
            and word.lower in PARTICLES
            and j + 1 < len(words)
            and (words[j + 1].capital or words[j + 1].lower in PARTICLES)
            and words[j + 1].gap == ""
        ):
            j += 1
        elif (
            word.gap == ""
            and word.lower in ("of", "for", "and", "the", "on", "in", "to")
            and _organisation_goes_on(words, i, j)
        ):
            j += 2 if words[j + 1].capital else 3
        elif word.gap in ('"', "“", "'", "‘", "(") and word.capital and _nickname(words, j):
            j += 2
        elif word.gap == "," and word.lower.rstrip(".") in SUFFIXES and word.lower in ("jr", "sr"):
            j += 1
        else:
            break
    return j


def _nickname(words: list[Word], j: int) -> bool:
    """True for the marked word of 'G.B. "Sonny" Hall'."""
    return j + 1 < len(words) and words[j + 1].capital and words[j + 1].gap in ('"', "”", "'", "’", ")")


def _organisation_goes_on(words: list[Word], i: int, j: int) -> bool:
    """True when the words from `i` to `j`, an organisation, go on with "of the X", "for X"."""
    link = words[j].lower
    following = words[j + 1] if j + 1 < len(words) else None
    if following is None or following.gap != "":
        return False
    after = following
    if following.lower in ("the", "human"):
        if j + 2 >= len(words) or words[j + 2].gap != "":
            return False
        after = words[j + 2]
    if not after.capital or after.lower in _NOT_NAMES:
        return False
    lowers = [w.lower for w in words[i:j]]
    if link == "of":
        return lowers[-1] in ORGANISATIONS or lowers[-1] in ("defence", "ministry", "bank")
    if not any(low in ORGANISATIONS for low in lowers):
        return False
    if link in ("for", "on"):
        return lowers[-1] in ORGANISATIONS or "for" in lowers
    if link == "and":
        # "Center for Strategic and International Studies", "Ministry of Health and Environment".
        return "of" in lowers or "for" in lowers
    return False


def _named(text: str, words: list[Word], i: int) -> tuple[Mention | None, int]:
    """The mention in the capitalised run at `i`, and the word after it."""
    j = _sequence(words, i)
    run = words[i:j]
    start = i
    # Everything up to the last title is role: "Navy Capt." of "Navy Capt. Jeff Davis".
    titled = max((k for k, w in enumerate(run) if w.lower in TITLES), default=-1)
    if titled >= 0:
        start = i + titled + 1
    if start >= j:
        return _titled_phrase(text, words, i, j)
    if titled < 0:
        start = _after_adjectives(words, i, j)
        if start >= j:
            return None, j
    name = words[start:j]
    if titled < 0 and j < len(words) and words[j].gap == "" and _role_follows(words, j):
        # "Pentagon spokesman Jeff Davis": the first run belongs to the phrase.
        return _phrase(text, words, _head_after(words, j))
    kind = _kind(words, start, j, titled=titled >= 0)
    opens = _role_start(words, i)
    sex = ""
    if kind == "person":
        titles = {w.lower for w in words[opens:start]}
        sex = "m" if titles & MALE_TITLES else "f" if titles & FEMALE_TITLES else gender(name[0].text)
    elif kind in ("organisation", "place"):
        sex = "o"
    mention = Mention(Span(name[0].start, name[-1].end), start, j, kind, sex, name[-1].lower, [], opens, j)
    if kind != "person" and i > 0 and words[i - 1].lower == "the" and words[i].gap == "":
        mention.opens = i - 1
    if kind == "person" and opens < start:
        role = _role_words(words, opens, start)
        if role:
            mention.roles.append(role)
    mention.possessive = _possessive(text, name[-1])
    return mention, j


def _possessive(text: str, word: Word) -> bool:
    return text[word.end : word.end + 2] in ("'s", "’s") or (
        word.lower.endswith("s") and text[word.end : word.end + 1] in ("'", "’")
    )


def _after_adjectives(words: list[Word], i: int, j: int) -> int:
    """Past leading peoples and offices: "Turkish" of "Turkish President", "Birmingham City"."""
    start = i
    while start < j - 1 and words[start].lower in ADJECTIVES and not is_given(words[start].text):
        start += 1
    if start < j and any(w.lower in ORGANISATIONS for w in words[start:j]):
        return i
    if start == j - 1 and words[start].lower in ADJECTIVES:
        return j
    return start


def _role_follows(words: list[Word], j: int) -> bool:
    """True when a lower-case role noun follows the run within three words: "Sea-Eye spokesperson"."""
    return _head_after(words, j) > 0


def _head_after(words: list[Word], j: int) -> int:
    for k in range(j, min(j + 4, len(words))):
        word = words[k]
        if word.gap != "" or word.lower in FUNCTION or word.capital:
            return 0
        if word.lower in ROLE_NOUNS or word.lower in PLURAL_ROLES or word.lower in ORG_NOUNS:
            return k
    return 0


def _kind(words: list[Word], i: int, j: int, *, titled: bool) -> MentionKind:
    run = words[i:j]
    lowers = [w.lower for w in run]
    if titled and j - i <= 5 and not any(low in ORGANISATIONS for low in lowers):
        return "person"
    if any(low in ORGANISATIONS for low in lowers) and not (
        is_given(run[0].text) and j - i == 2 and not titled
    ):
        return "organisation"
    if j - i == 1 and run[0].text.isupper() and len(run[0].text) > 1:
        return "organisation"
    if all(
        low in PLACES or low in ("new", "south", "north", "west", "east", "saudi", "united", "states")
        for low in lowers
    ):
        return "place"
    if len(run) > 5 or any(low in ("of", "for", "and", "the") for low in lowers):
        return "organisation"
    return "person"


def _titled_phrase(text: str, words: list[Word], i: int, j: int) -> tuple[Mention | None, int]:
    """A title without a name: "the President", "Secretary of State John Kerry" cut at "of"."""
    k = j
    if k + 1 < len(words) and words[k].lower == "of" and words[k].gap == "":
        # Title of something, then perhaps the name: "Mayor of London Sadiq Khan".
        m = k + 1
        if words[m].lower == "the" and m + 1 < len(words):
            m += 1
        if words[m].gap == "" and words[m].capital:
            end = _sequence(words, m)
            cut = m
            while cut < end and (
                words[cut].lower in PORTFOLIOS
                or words[cut].lower in PLACES
                or words[cut].lower in ADJECTIVES
                or words[cut].lower in ORGANISATIONS
                or words[cut].lower in ("and", "the", "of", "for")
            ):
                cut += 1
            if cut > m and cut < end:
                opens = _role_start(words, i)
                name = words[cut:end]
                mention = Mention(
                    Span(name[0].start, name[-1].end), cut, end, "person", gender(name[0].text),
                    name[-1].lower, [], opens, end,
                )  # fmt: skip
                role = _role_words(words, opens, cut)
                if role:
                    mention.roles.append(role)
                mention.possessive = _possessive(text, name[-1])
                return mention, end
    head = words[j - 1].lower
    return _phrase_around(text, words, j - 1, head)


def _role_start(words: list[Word], i: int) -> int:
    """First word of the role before a name: back over lower-case role words to the determiner."""
    if i == 0 or words[i].gap != "":
        return i
    k = i - 1
    before = words[k]
    if before.lower in DETERMINERS:
        return k
    if words[i].lower not in TITLES and not (before.lower in ROLE_NOUNS or before.lower in TITLES):
        return i
    return _phrase_start(words, i)


def _phrase_start(words: list[Word], head: int) -> int:
    """Back from `head` over adjectives and nouns to the determiner that opens the phrase."""
    k = head
    while k > 0 and words[k].gap in ("", "-") and head - k < 9:
        before = words[k - 1]
        if before.lower in DETERMINERS:
            return k - 1
        if before.lower in FUNCTION or before.lower in PRONOUNS:
            break
        if (
            not before.capital
            and before.lower.endswith(("ing", "ly"))
            and not before.lower.endswith("ruling")
        ):
            break
        k -= 1
    return k


def _role_words(words: list[Word], first: int, last: int) -> Span | None:
    while first < last and words[first].lower in (
        "the",
        "a",
        "an",
        "and",
        "but",
        "one",
        "that",
        "another",
        "mr",
        "mrs",
        "ms",
        "miss",
    ):
        first += 1
    if first >= last:
        return None
    return Span(words[first].start, _with_stop(words, last))


def _with_stop(words: list[Word], last: int) -> int:
    return words[last - 1].end


def _phrase(text: str, words: list[Word], head: int) -> tuple[Mention | None, int]:
    """The noun phrase around the role noun at `head`; a name right behind it takes the phrase as role."""
    # The last of several heads: "army spokesman", "government officials".
    while (
        head + 1 < len(words)
        and words[head + 1].gap == ""
        and not words[head + 1].capital
        and (
            words[head + 1].lower in ROLE_NOUNS
            or words[head + 1].lower in PLURAL_ROLES
            or words[head + 1].lower in ORG_NOUNS
        )
    ):
        head += 1
    following = words[head + 1] if head + 1 < len(words) else None
    if (
        words[head].lower in ROLE_NOUNS
        and following is not None
        and following.capital
        and following.gap == ""
        and following.lower not in _NOT_NAMES
        and not _possessive(text, words[head])
    ):
        mention, end = _named(text, words, head + 1)
        if mention and mention.kind == "person":
            mention.opens = _phrase_start(words, head)
            role = _role_words(words, mention.opens, mention.first)
            mention.roles = [role] if role else []
            return mention, end
        return mention, end
    return _phrase_around(text, words, head, words[head].lower)


def _phrase_around(text: str, words: list[Word], head: int, noun: str) -> tuple[Mention | None, int]:
    opens = _phrase_start(words, head)
    noun = words[head].lower
    if noun in PLURAL_ROLES:
        kind: MentionKind = "group"
        sex = "p"
    elif noun in ORG_NOUNS and noun not in ROLE_NOUNS:
        kind, sex = "body", "o"
    else:
        kind = "role"
        sex = (
            "m"
            if noun
            in (
                "man",
                "boy",
                "father",
                "brother",
                "son",
                "husband",
                "uncle",
                "spokesman",
                "king",
                "chairman",
                "businessman",
            )
            else (
                "f"
                if noun
                in (
                    "woman",
                    "girl",
                    "mother",
                    "sister",
                    "daughter",
                    "wife",
                    "aunt",
                    "spokeswoman",
                    "queen",
                    "chairwoman",
                    "widow",
                )
                else ""
            )
        )
    mention = Mention(
        Span(words[opens].start, words[head].end), opens, head + 1, kind, sex, noun, [], opens, head + 1
    )
    mention.possessive = _possessive(text, words[head])
    mention.full = _carried_on(words, head + 1)
    return mention, head + 1


def _carried_on(words: list[Word], k: int) -> int:
    """The character where "of the ministry in Mosul" behind a phrase ends; 0 where nothing follows."""
    end = 0
    while k + 1 < len(words) and words[k].gap == "" and words[k].lower in _CARRIES_ON:
        m = k + 1
        while m < len(words) and words[m].gap in ("", "-") and words[m].lower not in FUNCTION and m - k < 9:
            m += 1
        if m == k + 1:
            break
        end = words[m - 1].end
        k = m
    return end


def _appositives(words: list[Word], mention: Mention) -> None:
    """Notes the role behind a name: ", deputy commander of coalition forces," and "of the SDF"."""
    if mention.kind != "person":
        return
    k = mention.last
    if k >= len(words):
        return
    if words[k].gap == "" and words[k].lower == "of" and k + 1 < len(words):
        m = k + 1
        while (
            m < len(words)
            and words[m].gap == ""
            and (words[m].capital or words[m].lower in ("the", "of", "for", "and"))
        ):
            m += 1
        if m > k + 1:
            mention.roles.append(
                Span(
                    words[k + 1].start if words[k + 1].lower != "the" else words[min(k + 2, m - 1)].start,
                    words[m - 1].end,
                )
            )
            mention.closes = m
        return
    gap = words[k].gap
    if gap == "," and words[k].text.isdigit() and k + 1 < len(words) and words[k + 1].gap == ",":
        k += 1
        gap = words[k].gap
    if gap not in (",", "(", "-", "–", "—", ", -"):
        return
    start = k
    first = words[k]
    lead = [w.lower for w in words[k : k + 9]]
    if first.lower in FUNCTION or first.lower in ("who", "whose", "which"):
        return
    m = k + 1
    while m < len(words) and m - k < 30:
        if words[m].gap not in ("", "-", "&", "/", "–") or words[m].lower in (
            "who",
            "which",
            "said",
            "says",
            "told",
            "whose",
            "where",
            "when",
        ):
            break
        m += 1
    heads = [n for n in range(k, min(m, k + 10)) if words[n].lower in ROLE_NOUNS or words[n].lower in TITLES]
    if not heads:
        return
    if any(
        words[n].lower in FUNCTION
        and words[n].lower
        not in (
            "for",
            "of",
            "at",
            "in",
            "and",
            "on",
            "with",
            "from",
            "to",
            "over",
            "who",
            "near",
            "by",
            "against",
        )
        for n in range(k, heads[0])
    ):
        return
    if any(words[n].lower in _CARRIES_ON for n in range(k, heads[0])) and lead[0] not in DETERMINERS:
        return
    role = _role_words(words, start, m)
    if role:
        mention.roles.append(role)
        mention.closes = m
