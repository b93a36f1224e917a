"""Everyone who could speak in an article: names, pronouns and noun phrases, with where they stand.

A mention is the shortest phrase that says who: "Kenneth Ekman" without "Maj. Gen.", "the Iraqi
interior ministry", "he". Its role words ("Maj. Gen.", "deputy commander of coalition forces") are
kept beside it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Literal

from briefing.analysis.cues import COMMON_VERBS, ENGLISH
from briefing.model import Span
from briefing.text.names import MASK, PARTICLES, Word, gender, is_given
from briefing.text.titles import (
    ADJECTIVES,
    FEMALE_NOUNS,
    FEMALE_TITLES,
    MALE_NOUNS,
    MALE_TITLES,
    ORG_NOUNS,
    ORGANISATIONS,
    PLACE_WORDS,
    PLACES,
    PLURAL_ROLES,
    PORTFOLIOS,
    ROLE_NOUNS,
    TITLES,
)

MentionKind = Literal["person", "organisation", "place", "role", "group", "body", "pronoun"]

PRONOUNS = {
    "he": "m", "she": "f", "they": "p", "it": "o", "who": "", "we": "p", "i": "", "him": "m",
    "his": "m", "her": "f", "their": "p", "them": "p",
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
        january february march april june july august september october november december jan feb mar
        apr jun jul aug sep sept oct nov dec however meanwhile moreover nevertheless instead indeed
        perhaps asked speaking according thus hence finally well oh yes elsewhere
        photo image video read related story editor's note click share continue advertisement
        internet english arabic god allah christmas ramadan eid easter earth am pm est gmt lol ok okay
        additionally previously separately similarly recently added says unlike nonetheless regardless
        afterwards eventually maybe certainly clearly obviously sure thanks sorry hello please why
        """.split()
    )
    | FUNCTION
    | DETERMINERS
)
_PARTY = re.compile(r"[DRI]-[A-Z].{1,5}")
# Prepositions that carry a noun phrase on: "a resident of Mosul", "an official from the ministry".
_CARRIES_ON = frozenset("of for from at in with".split())
_BEFORE_ROLES = frozenset(
    "former then ex retired acting senior new late outgoing incoming top veteran".split()
)
_HEADS = ROLE_NOUNS | PLURAL_ROLES | ORG_NOUNS
# A small word with one of these endings before a capital is what the person does ("cartoonist Andre
# Campbell"); nouns that are in no table.
_DOERS = ("ist", "man", "woman", "ologist", "er", "or", "ian", "in-law", "person", "eur")
# Words behind a name's comma that may stand before the role: "then vice president of the bank".
_INSIDE_ROLE = frozenset("for of at in and on with from to over near by against".split())


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
    # Lower-case head noun of a phrase ("ministry"), last word of a name, or the pronoun.
    head: str = ""
    # Where its role words stand, in order.
    roles: list[Span] = field(default_factory=list)
    # First word of the whole phrase, title and determiner included.
    opens: int = 0
    # One past the last word of the appositive behind a name, else the same as `last`.
    closes: int = 0
    # True for "Ekman's", "the minister's".
    possessive: bool = False
    # Where the phrase with what it carries on ("of the ministry in Mosul") ends, in characters.
    full: int = 0
    # True when a title or role noun stands right before the name.
    titled: bool = False
    # How much speaks for a person (`kinds`).
    vote: float = 0.0


def find_mentions(text: str, words: list[Word]) -> list[Mention]:
    """All mentions, in order, none overlapping another; phrases inside an appositive are left out."""
    reader = _Reader(text, words)
    found: list[Mention] = []
    i = 0
    while i < len(words):
        word = words[i]
        mention = None
        if (word.lower in SUBJECT_PRONOUNS and (word.lower != "i" or word.text == "I")) or (
            word.lower in ("him", "her", "them")
            and i > 1
            and words[i - 1].lower == "to"
            and words[i - 2].lower == "according"
        ):
            mention = reader.pronoun(i)
            i += 1
        elif word.capital and reader.may_name(i):
            mention, i = reader.name(i)
        elif (word.lower in _HEADS and not reader.is_verb(i)) or (not word.capital and reader.does(i)):
            mention, i = reader.phrase(i)
        else:
            i += 1
        if mention is not None:
            if mention.kind in ("person", "organisation"):
                reader.appositive(mention)
            found.append(mention)
    return _without_appositives(found)


def _without_appositives(found: list[Mention]) -> list[Mention]:
    kept: list[Mention] = []
    closes = 0
    for mention in found:
        if mention.kind in ("role", "body") and mention.first < closes:
            continue
        if mention.kind in ("person", "organisation"):
            closes = max(closes, mention.closes if mention.closes > mention.last else 0)
        kept.append(mention)
    return kept


class _Reader:
    """Reads names and noun phrases from the words of one article."""

    def __init__(self, text: str, words: list[Word]) -> None:
        self.text = text
        self.words = words
        self.lowered = {w.text for w in words if not w.capital}
        # Words that follow a first name somewhere: "Law", once there was a "Judy Law".
        self.surnames = {
            after.text for before, after in pairwise(words)
            if before.capital and after.capital and after.gap == "" and is_given(before.text)
        }  # fmt: skip

    def pronoun(self, i: int) -> Mention:
        word = self.words[i]
        return Mention(
            Span(word.start, word.end), i, i + 1, "pronoun", PRONOUNS[word.lower], word.lower,
            opens=i, closes=i + 1,
        )  # fmt: skip

    def is_verb(self, i: int) -> bool:
        """True when the word is a verb of the tables, in a place where a noun cannot stand."""
        word = self.words[i]
        if (
            word.lower not in ENGLISH.strong
            and word.lower not in ENGLISH.weak
            and word.lower not in COMMON_VERBS
        ):
            return False
        if i == 0 or word.gap not in ("", ","):
            return word.lower not in _HEADS
        before = self.words[i - 1]
        if word.gap == "" and (
            before.lower in DETERMINERS
            or before.lower in ADJECTIVES
            or before.lower in _CARRIES_ON
            or before.text.isdigit()
        ):
            return False
        return word.lower not in _HEADS or before.capital

    def opens_sentence(self, i: int) -> bool:
        gap = self.words[i].gap
        return i == 0 or "." in gap or "¶" in gap or MASK in gap or any(c in gap for c in "!?:")

    def may_name(self, i: int) -> bool:
        """True when a name can begin at the capitalised word `i`."""
        word = self.words[i]
        if word.lower in _NOT_NAMES:
            return False
        if not self.opens_sentence(i) or word.lower in TITLES or word.text in self.surnames:
            return True
        following = self.words[i + 1] if i + 1 < len(self.words) else None
        continues = (
            following is not None
            and following.capital
            and following.gap == ""
            and following.lower not in _NOT_NAMES
        )
        if word.lower in self.lowered and not (continues and is_given(word.text)):
            return False
        if word.lower in _HEADS or (word.lower in ADJECTIVES and not word.text.isupper()):
            return continues
        if word.lower in ENGLISH.strong and not is_given(word.text):
            return False
        return not word.lower.endswith(("ing", "ly")) or is_given(word.text) or word.lower in ORGANISATIONS

    def run(self, i: int) -> int:
        """One past the last word of the capitalised run that starts at `i`."""
        words = self.words
        j = i + 1
        while j < len(words):
            word = words[j]
            if word.gap == "" and self.possessive(j - 1) and word.lower not in ORGANISATIONS:
                break
            if (word.capital and word.gap in ("", "&") and word.lower not in FUNCTION) or (
                word.gap == "" and word.lower in PARTICLES and self.particle_goes_on(j)
            ):
                j += 1
            elif (
                word.gap == ""
                and word.lower in ("of", "for", "and", "the", "on")
                and self.organisation_goes_on(i, j)
            ):
                j += 2 if words[j + 1].capital else 3
            elif (word.capital and word.gap in ('"', "“", "'", "‘", "(") and self.nickname(j)) or (
                word.gap == "," and word.lower in ("jr", "sr")
            ):
                j += 2 if word.gap != "," else 1
            else:
                break
        return j

    def particle_goes_on(self, j: int) -> bool:
        following = self.words[j + 1] if j + 1 < len(self.words) else None
        return (
            following is not None
            and following.gap == ""
            and (following.capital or following.lower in PARTICLES)
        )

    def nickname(self, j: int) -> bool:
        """True for the marked word of 'G.B. "Sonny" Hall'."""
        following = self.words[j + 1] if j + 1 < len(self.words) else None
        return following is not None and following.capital and following.gap in ('"', "”", "'", "’", ")")

    def organisation_goes_on(self, i: int, j: int) -> bool:
        """True when the words from `i` to `j`, an organisation, go on with "of the X", "for X"."""
        words = self.words
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
        link = words[j].lower
        if link == "of":
            return lowers[-1] in ORGANISATIONS
        if link in ("for", "on"):
            return lowers[-1] in ORGANISATIONS
        # "Center for Strategic and International Studies", "Ministry of Health and Environment".
        return link == "and" and ("of" in lowers or "for" in lowers)

    def name(self, i: int) -> tuple[Mention | None, int]:
        """The mention in the capitalised run at `i`, and the word after it."""
        words, j = self.words, self.run(i)
        start = i
        # Everything up to the last title is role: "Navy Capt." of "Navy Capt. Jeff Davis".
        titled = max(
            (
                k for k in range(i, j)
                if words[k].lower in TITLES or (words[k].lower in ROLE_NOUNS and k < j - 1 and not self.possessive(k))
            ),
            default=-1,
        )  # fmt: skip
        if titled >= i:
            start = titled + 1
            if start >= j:
                return self.title(i, j)
        else:
            start = self.after_adjectives(i, j)
            if start >= j:
                return None, j
            start = self.given_inside(start, j)
            head = self.head_after(j)
            if head:
                # "Pentagon spokesman Jeff Davis": the first run belongs to the phrase.
                return self.phrase(head)
        return self.named(i, start, j), j

    def named(self, i: int, start: int, j: int) -> Mention:
        words = self.words
        kind = self.first_kind(start, j, titled=start > i)
        opens = self.role_start(i) if kind == "person" else i
        if kind != "person" and i > 0 and words[i - 1].lower == "the" and words[i].gap == "":
            opens = i - 1
        sex = "o" if kind != "person" else ""
        if kind == "person":
            titles = {w.lower for w in words[opens:start]}
            if titles & MALE_TITLES or titles & MALE_NOUNS:
                sex = "m"
            elif titles & FEMALE_TITLES or titles & FEMALE_NOUNS:
                sex = "f"
            elif j - start > 1:
                sex = gender(words[start].text)
        mention = Mention(
            Span(words[start].start, words[j - 1].end), start, j, kind, sex, words[j - 1].lower,
            opens=opens, closes=j, possessive=self.possessive(j - 1), full=words[j - 1].end,
        )  # fmt: skip
        if kind == "person" and opens < start:
            mention.titled = words[start - 1].lower in TITLES or words[start - 1].lower in ROLE_NOUNS
            self.add_role(mention, opens, start)
        return mention

    def possessive(self, k: int) -> bool:
        end = self.words[k].end
        return self.text[end : end + 2] in ("'s", "’s", "‘s") or (
            self.words[k].lower.endswith("s") and self.text[end : end + 1] in ("'", "’")
        )

    def after_adjectives(self, i: int, j: int) -> int:
        """Past leading peoples: "Turkish" of "Turkish President"; an organisation keeps them."""
        words, start = self.words, i
        while (
            start < j
            and (words[start].lower in _BEFORE_ROLES or words[start].lower in ADJECTIVES)
            and not is_given(words[start].text)
        ):
            start += 1
        if start == i or start >= j:
            # "the Democrats", "Syrian": somebody's people, and no name; "UN" alone speaks.
            alone = start >= j and words[i].text.isupper() and j - i == 1
            return i if alone else start
        if any(w.lower in ORGANISATIONS for w in words[start:j]) or (
            j - start == 1 and not is_given(words[start].text)
        ):
            return i
        return start

    def given_inside(self, i: int, j: int) -> int:
        """Where the name starts in "DeKalb County Coroner Dennis Miller"."""
        if is_given(self.words[i].text):
            return i
        for k in range(i + 1, j - 1):
            low = self.words[k - 1].lower
            if is_given(self.words[k].text) and (
                low in ORGANISATIONS or low in PLACE_WORDS or low in PLACES or low.endswith(_DOERS)
            ):
                return k
        return i

    def head_after(self, j: int) -> int:
        """The role noun within three words behind a capitalised run: "Sea-Eye spokesperson"; else 0."""
        for k in range(j, min(j + 4, len(self.words))):
            word = self.words[k]
            if (
                word.gap != ""
                or word.lower in FUNCTION
                or word.lower in DETERMINERS
                or word.capital
                or self.is_verb(k)
            ):
                return 0
            if word.lower in _HEADS or self.does(k):
                return k
            if word.lower.endswith(("ed", "ing", "ly")):
                return 0
        return 0

    def does(self, k: int) -> bool:
        """True for "cartoonist" in "cartoonist Andre Campbell"."""
        following = self.words[k + 1] if k + 1 < len(self.words) else None
        return (
            following is not None
            and following.capital
            and following.gap == ""
            and following.lower not in _NOT_NAMES
            and (is_given(following.text) or following.text in self.surnames)
            and self.words[k].lower.endswith(_DOERS)
            and self.words[k].lower not in FUNCTION
            and not self.is_verb(k)
            and not self.possessive(k)
        )

    def first_kind(self, i: int, j: int, *, titled: bool) -> MentionKind:
        """What a name looks like by itself; `kinds.settle` looks at the whole article."""
        run = self.words[i:j]
        lowers = [w.lower for w in run]
        organised = any(low in ORGANISATIONS for low in lowers)
        if titled and j - i <= 5 and not organised:
            return "person"
        if organised and not (is_given(run[0].text) and j - i == 2):
            return "organisation"
        if j - i == 1 and run[0].text.isupper() and len(run[0].text) > 1:
            return "organisation"
        around = ("new", "saudi", "united", "states", "middle", "san", "los", "st")
        if all(low in PLACES or low in PLACE_WORDS or low in around for low in lowers) or (
            lowers[-1] in PLACE_WORDS and not is_given(run[0].text)
        ):
            return "place"
        if len(run) > 5 or any(low in ("of", "for", "and", "the") for low in lowers):
            return "organisation"
        return "person"

    def title(self, i: int, j: int) -> tuple[Mention | None, int]:
        """A title without a name: "the President"; or with its name behind "of London"."""
        words = self.words
        if j + 1 < len(words) and words[j].lower in ("of", "to", "for") and words[j].gap == "":
            m = j + 1
            if words[m].lower == "the" and m + 1 < len(words):
                m += 1
            if words[m].gap == "" and words[m].capital:
                end = self.run(m)
                cut = m
                while cut < end and (
                    words[cut].lower in PORTFOLIOS
                    or words[cut].lower in PLACES
                    or words[cut].lower in ADJECTIVES
                    or words[cut].lower in ORGANISATIONS
                    or words[cut].lower in ("and", "the", "of", "for", "new", "united", "nations", "kingdom")
                ):
                    cut += 1
                if m < cut < end:
                    mention = self.named(i, cut, end)
                    mention.titled = True
                    return mention, end
        return self.around(j - 1)

    def role_start(self, i: int) -> int:
        """First word of the role before a name: back over role words to the determiner."""
        words = self.words
        if i == 0 or words[i].gap != "":
            return i
        before = words[i - 1]
        if words[i].lower not in TITLES and before.lower not in ROLE_NOUNS and before.lower not in TITLES:
            return i
        return self.phrase_start(i)

    def phrase_start(self, head: int) -> int:
        """Back from `head` over adjectives and nouns to the determiner that opens the phrase."""
        words, k = self.words, head
        while k > 0 and words[k].gap in ("", "-", "/") and head - k < 9:
            before = words[k - 1]
            if before.lower in DETERMINERS:
                return k - 1
            if before.lower in FUNCTION or before.lower in PRONOUNS or before.lower in COMMON_VERBS:
                # "deputy head of the Damascus police Ahmad X" is left to the name alone.
                break
            if not before.capital and (before.lower in ENGLISH.strong or self.is_verb(k - 1)):
                break
            if (
                not before.capital
                and before.lower.endswith(("ing", "ly", "ed"))
                and not self.determined(k - 1)
            ):
                break
            k -= 1
        return k

    def determined(self, k: int) -> bool:
        return k > 0 and self.words[k].gap == "" and self.words[k - 1].lower in DETERMINERS

    def add_role(self, mention: Mention, first: int, last: int) -> None:
        words = self.words
        while first < last and words[first].lower in (
            "the", "a", "an", "and", "but", "one", "that", "another", "mr", "mrs", "ms", "miss",
        ):  # fmt: skip
            first += 1
        if first < last:
            mention.roles.append(Span(words[first].start, words[last - 1].end))

    def phrase(self, head: int) -> tuple[Mention | None, int]:
        """The noun phrase around the noun at `head`; a name right behind it takes the phrase as role."""
        words = self.words
        # The last of several heads: "army spokesman", "government officials".
        while (
            head + 1 < len(words)
            and words[head + 1].gap == ""
            and not words[head + 1].capital
            and words[head + 1].lower in _HEADS
            and not self.possessive(head)
            and not self.is_verb(head + 1)
        ):
            head += 1
        following = words[head + 1] if head + 1 < len(words) else None
        if (
            (words[head].lower in ROLE_NOUNS or self.does(head))
            and following is not None
            and following.capital
            and following.gap == ""
            and following.lower not in _NOT_NAMES
            and not self.possessive(head)
        ):
            opens = self.phrase_start(head)
            mention, end = self.name(head + 1)
            if (
                mention
                and mention.kind == "person"
                and mention.opens <= head + 1 + (mention.first - head - 1)
            ):
                mention.opens = opens
                mention.titled = True
                mention.roles = []
                self.add_role(mention, opens, mention.first)
                if not mention.gender:
                    mention.gender = _noun_gender(words[head].lower)
            return mention, end
        return self.around(head)

    def around(self, head: int) -> tuple[Mention | None, int]:
        opens = self.phrase_start(head)
        noun = self.words[head].lower
        if noun in PLURAL_ROLES:
            kind: MentionKind = "group"
            sex = "p"
        elif noun in ORG_NOUNS and noun not in ROLE_NOUNS:
            kind, sex = "body", "o"
        else:
            kind, sex = "role", _noun_gender(noun)
        mention = Mention(
            Span(self.words[opens].start, self.words[head].end), opens, head + 1, kind, sex, noun,
            opens=opens, closes=head + 1, possessive=self.possessive(head),
        )  # fmt: skip
        mention.full = self.carried_on(head + 1) or mention.span.end
        return mention, head + 1

    def carried_on(self, k: int) -> int:
        """The character where "of the ministry in Mosul" behind a phrase ends; 0 if nothing follows."""
        words, end = self.words, 0
        while k + 1 < len(words) and words[k].gap == "" and words[k].lower in _CARRIES_ON:
            m = k + 1
            while (
                m < len(words)
                and words[m].gap in ("", "-")
                and words[m].lower not in FUNCTION
                and m - k < 9
                and not (
                    m > k + 1 and not words[m].capital and (self.is_verb(m) or words[m].lower.endswith("ed"))
                )
            ):
                m += 1
            if m == k + 1:
                break
            end = words[m - 1].end
            k = m
        return end

    def appositive(self, mention: Mention) -> None:
        """Notes the role behind a name: ", deputy commander of coalition forces," and "of the SDF"."""
        words, k = self.words, mention.last
        if k + 1 >= len(words):
            return
        if words[k].gap in ("", ",") and words[k].lower == "of":
            m = k + 1
            while (
                m < len(words)
                and words[m].gap == ""
                and (words[m].capital or words[m].lower in ("the", "of", "for", "and"))
            ):
                m += 1
            if m > k + 1:
                if words[k].gap == "":
                    self.add_role(mention, k + 1, m)
                mention.closes = self.past_places(m)
            return
        gap = words[k].gap
        self.copula(mention, k)
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
        if gap == "," and words[k].text.isdigit() and words[k + 1].gap == ",":
            # "Thomas Gray, 24, tour manager".
            k += 1
            gap = ","
        if gap not in (",", "(", "-", "–", "—", ", -"):
            return
        m = k + 1
        while m < len(words) and m - k < 30 and words[m].gap in ("", "-", "&", "/", "–") and words[m].lower not in (
            "who", "which", "said", "says", "told", "whose", "where", "when",
        ):  # fmt: skip
            m += 1
        nouns = ROLE_NOUNS | TITLES if mention.kind == "person" else ORG_NOUNS
        heads = [n for n in range(k, min(m, k + 10)) if words[n].lower in nouns]
        if not heads:
            return
        lead = words[k : heads[0]]
        if any(w.lower in FUNCTION and w.lower not in _INSIDE_ROLE for w in (words[k], *lead)):
            return
        if words[k].lower not in DETERMINERS and any(w.lower in FUNCTION for w in lead):
            return
        if words[k].lower in SUBJECT_PRONOUNS or self.is_verb(k):
            return
        self.add_role(mention, k, m)
        mention.closes = self.past_more(m)

    def copula(self, mention: Mention, k: int) -> None:
        """Notes what somebody is said to be: "is the member for Kennedy", ", who was an envoy to"."""
        words = self.words
        n = k + 1 if words[k].lower == "who" else k
        if n + 2 >= len(words) or words[n].gap or (n > k) == (words[k].gap == ""):
            return
        verb = words[n].lower
        if verb in ("serves", "served", "works", "worked") and words[n + 1].lower == "as":
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
            (
                x
                for x in range(n + 1, min(m, n + 6))
                if words[x].lower in ROLE_NOUNS or words[x].lower in TITLES
            ),
            0,
        )
        if not head or any(words[x].lower in FUNCTION for x in range(n + 1, head)):
            return
        self.add_role(mention, n + 1, m)

    def past_more(self, k: int) -> int:
        """Past a second part: ", and an organizer at Railroad Workers United" behind a first."""
        words = self.words
        if k + 1 >= len(words) or words[k].gap != ",":
            return k
        start = k + 1 if words[k].lower == "and" else k
        if words[start].lower not in ("a", "an", "the", "former") and not (
            start == k and words[k].lower in PLACES
        ):
            return k
        m = start + 1
        while (
            m < len(words)
            and m - k < 20
            and words[m].gap in ("", "-", "&")
            and words[m].lower not in ("who", "which")
        ):
            m += 1
        return m if m < len(words) and words[m].gap == "," else k

    def past_places(self, k: int) -> int:
        """Past ", Utah" behind "of Cedar City"."""
        words = self.words
        if k < len(words) and words[k].gap == "," and words[k].lower in PLACES:
            return k + 1
        return k


def _noun_gender(noun: str) -> str:
    return "m" if noun in MALE_NOUNS else "f" if noun in FEMALE_NOUNS else ""
