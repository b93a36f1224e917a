"""Noun phrases around a head: "the Iraqi interior ministry", "a resident of Mosul"."""

from __future__ import annotations

from briefing.analysis.names.mention import (
    DETERMINERS,
    FUNCTION,
    HEADS,
    PRONOUNS,
    SUBJECT_PRONOUNS,
    Mention,
    MentionKind,
)
from briefing.analysis.names.pronouns import PREPOSITIONS
from briefing.analysis.names.role_words import role_span
from briefing.analysis.names.voices import CALLS_OUT
from briefing.analysis.names.word_senses import CARRIES_ON, OFTEN, SURELY_SAY, WordSenses
from briefing.analysis.words.classes import is_stop
from briefing.analysis.words.cues import ENGLISH
from briefing.model import Span
from briefing.text.names import Word, is_given, is_tight
from briefing.text.titles import (
    ADJECTIVES,
    FEMALE_NOUNS,
    MALE_NOUNS,
    ORG_NOUNS,
    ORGANISATIONS,
    PLACES,
    PLURAL_ROLES,
    ROLE_NOUNS,
    SMALL_ROLES,
)  # fmt: skip

# A small word with one of these endings before a capital is what the person does ("cartoonist Andre
# Campbell"); nouns that are in no table.
DOERS = ("ist", "man", "woman", "ologist", "er", "or", "ian", "in-law", "person", "eur")
NOT_NAMES = (
    frozenset(
        """
        january february march april june july august september october november december jan feb mar
        apr jun jul aug sep sept oct nov dec however meanwhile moreover nevertheless instead indeed
        perhaps asked speaking according thus hence finally well oh yes elsewhere
        others hours days weeks months years minutes moments likewise ironically
        analysis opinion exclusive breaking update updated correction
        photo image video read related story editor's note click share continue advertisement
        internet english arabic god allah christmas ramadan eid easter earth am pm lol ok okay
        et est edt ct cst cdt mt mst mdt pt pst pdt bst gmt utc
        additionally previously separately similarly recently added says unlike nonetheless regardless
        neither eleven twelve thirteen fourteen fifteen twenty thirty forty fifty nobody everybody somebody anybody everyone someone anyone nothing everything something anything
        md vt va nev ariz conn okla mich minn tenn calif fla ky wis neb kan colo wyo tags
        back afterwards eventually maybe certainly clearly obviously sure thanks sorry hello please why
        applause laughter cheering boos crosstalk inaudible
        """.split()
    )
    | FUNCTION
    | DETERMINERS
)


# "Said" and a name before a noun.
FEWEST_BETWEEN = 2
# Verbs that end like what somebody does, or are what somebody is: "to counsel Clinton", "to host X".
_DONE_TOO = frozenset(
    """
    hammer honor honour counter monitor pester badger bother foster favor favour mirror consider remember cover answer
    offer alter slander smear encounter register counsel host judge coach guard guide rival partner mentor tutor sponsor
    author anchor champion doctor nurse pilot censor butter lather bolster muster pressure
    """.split()
)
# Behind these "to" is a preposition.
_SENDS_TO = frozenset(
    "according spoke speak speaks speaking talked talk talking said wrote thanks due close linked related".split()
)
# Verbs without an ending of the past, whose object stands right behind.
_DEFEATS = frozenset("beat met fought sought".split())
_TIMES = frozenset("hours days weeks months years minutes".split())
_SINGULAR = frozenset("that this a an another each every".split())
# How adjectives end that may follow "to": "to local residents".
_ADJECTIVAL = (
    "al",
    "ic",
    "ous",
    "ive",
    "ful",
    "an",
    "ern",
    "ary",
    "or",
    "er",
    "ish",
    "ed",
    "ing",
    "y",
    "new",
    "old",
    "young",
)
# "The mothers write".
SEVERAL_SAY = frozenset("say write add argue".split())
# Whom the article does not tell apart: "Another said".
_SEVERAL = frozenset("some others many several both most".split())
# No place or body begins so: "in February 2016", "at least".
_DATES = frozenset(
    """
    january february march april june july august september october november december least all
    """.split()
)
_WHEN = frozenset("in since until till by during from last early late mid".split())
_NOBODY = frozenset("no neither".split())
# "One of the passengers".
PART = _SEVERAL | {"one", "two", "three", "none", "each", "another"}
_THEM = frozenset("them us".split())
_SOME = _SEVERAL | {"another", "one"}


_PARTNERS = frozenset("Co Sons Partners Company Associates Brothers Bros".split())
# "An adviser to the prime minister".
_POSTED_TO = frozenset("adviser advisor aide envoy ambassador delegate assistant counsel".split())


class NounPhrases(WordSenses):
    """Reads noun phrases from the words of one article."""

    def does(self, k: int) -> bool:
        """True for "cartoonist" in "cartoonist Andre Campbell"."""
        following = self.words[k + 1] if k + 1 < len(self.words) else None
        return (
            following is not None
            and following.capital
            and following.gap == ""
            and following.lower not in NOT_NAMES
            and (is_given(following.text) or following.text in self.surnames)
            and (self.words[k].lower.endswith(DOERS) or self.is_small_role(k) or self.is_told_beside(k))
            and self.words[k].lower not in NOT_NAMES
            and not self.is_verb(k)
            and not self.is_done(k)
            and not self.possessive(k)
        )

    def is_done(self, k: int) -> bool:
        """True for the "hammer" of "continues to hammer Clinton", which ends like what somebody does."""
        words = self.words
        if k == 0 or words[k].gap or words[k].lower not in _DONE_TOO:
            return False
        to = words[k - 1].lower == "to" and not (k > 1 and words[k - 2].lower in _SENDS_TO)
        return to or self.is_negated(k) or words[k - 1].lower in SUBJECT_PRONOUNS

    def is_told_beside(self, k: int) -> bool:
        """True for "constituent" in "said Cruz constituent Dan Reed", a noun of no table between two names."""
        words = self.words
        if (
            k < FEWEST_BETWEEN
            or words[k].gap
            or words[k].capital
            or not words[k - 1].capital
            or words[k - 1].gap
        ):
            return False
        told = words[k - 2].lower in SURELY_SAY
        return told and not words[k].lower.endswith(("ed", "ing", "ly", "s"))

    def is_small_role(self, k: int) -> bool:
        """True for the "star" of "movie star Nadia Karim"."""
        return self.words[k].lower in SMALL_ROLES and not self.words[k].capital

    def tells(self, k: int) -> bool:
        """True for "contrarian" in "one contrarian wrote", and for "another" in "another said"."""
        words = self.words
        verb = words[k + 1] if k + 1 < len(words) else None
        several = words[k].lower.endswith("s") and verb is not None and verb.lower in SEVERAL_SAY
        if verb is None or verb.gap or not (verb.lower in SURELY_SAY or verb.lower in CALLS_OUT or several):
            return False
        if words[k].lower in _SOME:
            return (
                k == 0 or bool(words[k].gap) or words[k - 1].lower in ("yet", "and", "but", "while", "still")
            )
        if (
            words[k].capital
            or words[k].lower.endswith("ly")
            or is_stop(words[k].lower)
            or words[k].lower in OFTEN
        ):
            return False
        if words[k].lower in FUNCTION:
            return False
        opens = self.phrase_start(k)
        if words[k].lower in DETERMINERS or opens == k or words[opens].lower not in DETERMINERS:
            return False
        # "the men in the car said": the car does not speak.
        return opens == 0 or bool(words[opens].gap) or words[opens - 1].lower not in PREPOSITIONS

    def some_of_them(self, k: int) -> bool:
        """True for "one" in "said one of them, who asked not to be named"."""
        words = self.words
        if self.one_alone(k):
            return True
        if words[k].lower not in PART or k + 2 >= len(words) or words[k + 1].gap or words[k + 2].gap:
            return False
        return words[k + 1].lower == "of" and words[k + 2].lower in _THEM

    def one_of_many(self, k: int) -> bool:
        """True for "sergeants" in "one of his sergeants", whose singular is what somebody is."""
        if not self.words[k].lower.endswith("s") or self.words[k].lower[:-1] not in ROLE_NOUNS:
            return False
        opens = self.one_of(self.phrase_start(k))
        return self.words[opens].lower == "one"

    def one_alone(self, k: int) -> bool:
        """True for the "one" of "said one." and the "another" of "added another"."""
        words = self.words
        said = (
            k > 0
            and not words[k].gap
            and (words[k - 1].lower in SURELY_SAY or words[k - 1].lower in CALLS_OUT)
        )
        return (
            said and words[k].lower in ("one", "another") and (k + 1 == len(words) or bool(words[k + 1].gap))
        )

    def phrase_start(self, head: int) -> int:
        """Back from `head` over adjectives and nouns to the determiner that opens the phrase."""
        words, k = self.words, head
        while k > 0 and self.is_joined(k) and head - k < 9:
            before = words[k - 1]
            if before.lower in DETERMINERS:
                # "said that armed men", "that Halliburton's office": no determiner before a plural or a name.
                plural = before.lower in _SINGULAR and words[head].lower in PLURAL_ROLES
                return k if plural or (before.lower == "that" and words[k].capital) else k - 1
            if words[k].text[0].isdigit() and before.lower not in ADJECTIVES:
                break  # "the captain commands 84 men"
            if before.lower in _TIMES or self.is_date(k - 1):
                break  # "in the last 48 hours military sources said"
            if self.names_department(k):
                k -= 2
                continue
            if before.lower in _DEFEATS and not self.determined(k - 1):
                break  # "Clinton beat rival Bernie Sanders"
            if before.lower in FUNCTION or before.lower in PRONOUNS or self.is_common_verb(k - 1):
                # "deputy head of the Damascus police Ahmad X" is left to the name alone.
                break
            if (
                not before.capital
                and not self.is_noun_too(k - 1)
                and (before.lower in ENGLISH.strong or self.is_verb(k - 1) or self.is_negated(k - 1))
            ):
                break
            if self.acts(k - 1):
                break  # "threw reporter Omar Latif out"
            if (
                not before.capital
                and before.lower.endswith(("ing", "ly", "ed"))
                and not (before.gap == "-" or self.determined(k - 1) or self.describes_office(k - 1))
            ):
                break
            k -= 1
        while k > 0 and self.parts_number(k):
            k -= 1
        # "to block Syrian refugees": the first word is what is done to them.
        return k + 1 if k < head and self.infinitive(k) else k

    def is_bracketed(self, k: int) -> bool:
        """True for the "PUK" of "Patriotic Union of Kurdistan (PUK) leader" and the "Japan" of "Securities (Japan) analyst"."""
        words = self.words
        if k < 1 or k + 1 >= len(words) or words[k].gap != "(" or words[k + 1].gap != ")":
            return False
        return words[k].capital and words[k - 1].capital and not words[k + 1].capital

    def is_date(self, k: int) -> bool:
        """True for the "January" of "in January Secretary of State X said"."""
        word = self.words[k]
        before = self.words[k - 1].lower if k and not word.gap else ""
        return word.capital and word.lower in _DATES and before in _WHEN

    def is_joined(self, k: int) -> bool:
        """True where the word before `k` belongs to the same phrase: "the U.S.-led coalition", not "BAGHDAD - Officials"."""
        word = self.words[k]
        if not word.gap:
            return True
        if word.gap in ("-", "/"):
            return is_tight(self.words[k - 1], word)
        return word.gap in ("(", ")") and (self.is_bracketed(k) or self.is_bracketed(k - 1))

    def parts_number(self, k: int) -> bool:
        """True at the "900" of "1,900 evacuees"."""
        before, word = self.words[k - 1], self.words[k]
        return (
            word.gap in (",", ".")
            and word.start == before.end + 1
            and before.text.isdigit()
            and word.text[0].isdigit()
        )

    def names_department(self, k: int) -> bool:
        """True at the "State" of "a Department of State spokesperson"."""
        words = self.words
        return (
            k > 1
            and words[k].capital
            and (words[k - 1].lower == "of" or (words[k - 1].lower == "for" and self.is_bracketed(k + 1)))
            and not (words[k].gap or words[k - 1].gap)
            and words[k - 2].capital
            and words[k - 2].lower in ORGANISATIONS
        )

    def infinitive(self, k: int) -> bool:
        """True for "block" in "to block Syrian refugees"."""
        words = self.words
        word = words[k].lower
        return (
            k > 1
            and not words[k].gap
            and words[k - 1].lower == "to"
            and words[k - 2].lower not in _SENDS_TO
            and not words[k].capital
            and word not in HEADS
            and not word.endswith(_ADJECTIVAL)
        )

    def add_role(self, mention: Mention, first: int, last: int) -> None:
        """Notes the words from `first` to `last` as a role, without a leading article or an end left hanging."""
        role = role_span(self.words, first, last)
        if role is not None:
            mention.roles.append(role)

    def around(self, head: int) -> tuple[Mention | None, int]:
        """The phrase whose head is the noun at `head`, and the word after it."""
        opens = self.one_of(self.phrase_start(head))
        noun = self.words[head].lower
        if self.words[opens].lower in _NOBODY and opens < head:
            return None, head + 1  # "no group claimed"
        if self.some_of_them(head):
            return self.of_them(head)
        if self.words[opens].lower == "one" and self.words[opens + 1].lower == "of":
            kind: MentionKind = "role"
            sex = ""
        elif noun in PLURAL_ROLES or noun in _SEVERAL or (noun.endswith("s") and noun[:-1] in ROLE_NOUNS):
            kind, sex = "group", "p"
        elif (noun in ORG_NOUNS or noun in ORGANISATIONS) and noun not in ROLE_NOUNS:
            kind, sex = "body", "o"
        else:
            kind, sex = "role", noun_gender(noun)
        mention = Mention(
            Span(self.words[opens].start, self.words[head].end), opens, head + 1, kind, sex, noun,
            opens=opens, closes=head + 1, possessive=self.possessive(head),
        )  # fmt: skip
        posted = noun in _POSTED_TO and head + 1 < len(self.words) and self.words[head + 1].lower == "to"
        mention.full = self.carried_on(head + 1, posted=posted) or mention.span.end
        return mention, head + 1

    def of_them(self, k: int) -> tuple[Mention | None, int]:
        """The mention "one of them" or "some of them" from the word `k` on, and the word after it."""
        if self.one_alone(k):
            end = self.words[k].end
            word = self.words[k]
            return Mention(
                Span(word.start, end), k, k + 1, "role", "", word.lower, opens=k, closes=k + 1, full=end
            ), k + 1
        one = self.words[k].lower in ("one", "each", "none")
        mention = Mention(
            Span(self.words[k].start, self.words[k + 2].end), k, k + 3, "role" if one else "group",
            "" if one else "p", self.words[k].lower, opens=k, closes=k + 3, full=self.words[k + 2].end,
        )  # fmt: skip
        return mention, k + 3

    def one_of(self, opens: int) -> int:
        """Where the phrase at `opens` begins, "one of" before "the passengers" included."""
        words = self.words
        if (
            opens > 1
            and (words[opens].lower in DETERMINERS or self.possessive(opens))
            and not words[opens].gap
            and not words[opens - 1].gap
            and words[opens - 1].lower == "of"
            and words[opens - 2].lower in PART
        ):
            return opens - 2
        return opens

    def carried_on(self, k: int, *, posted: bool = False) -> int:
        """The character where "of the ministry in Mosul" behind a phrase ends, or "to the minister" where `posted`; else 0."""
        words, end = self.words, 0
        while (
            k + 1 < len(words)
            and words[k].gap == ""
            and (words[k].lower in CARRIES_ON or (posted and not end))
            and not self.puts_it(k)
        ):
            m = k + 1
            while (
                m < len(words)
                and words[m].gap in ("", "-")
                and not (m == k + 1 and (words[m].text[0].isdigit() or words[m].lower in _DATES))
                and words[m].lower not in FUNCTION
                and m - k < 9
                and not (
                    m > k + 2
                    and words[k + 1].lower in ("a", "an")
                    and ends_like_verb(words[m])
                    and words[m].lower not in ORGANISATIONS  # "for a large securities house"
                )
                and not (
                    m > k + 1
                    and not words[m].capital
                    and words[m].gap != "-"  # "the U.S.-led coalition"
                    and (self.is_verb(m) or (words[m].lower.endswith("ed") and words[m].lower != "red"))
                )
            ):
                m += 1
            if m == k + 1:
                break
            if words[k + 1].lower in PLACES:
                m = self.past_places(m)
            m = self.past_partners(m)
            end = words[m - 1].end
            k = m
        return end

    def puts_it(self, k: int) -> bool:
        """True for the "in a joint statement" at `k` of "the army in a joint statement said", which tells how it spoke."""
        behind = [word.lower for word in self.words[k + 1 : k + 1 + LONGEST_SAYING]]
        return bool(behind) and behind[0] in _ITS and not SAYINGS.isdisjoint(behind)

    def past_partners(self, m: int) -> int:
        """Past "and Co." at `m` behind "a spokesman for Goldman Sachs"; `m` where no such words stand."""
        words = self.words
        joins = (
            m + 1 < len(words) and words[m].lower in ("and", "&") and not (words[m].gap or words[m + 1].gap)
        )
        return m + 2 if joins and words[m - 1].capital and words[m + 1].text in _PARTNERS else m

    def past_places(self, m: int) -> int:
        """Past ", Jordan and Saudi Arabia" at `m` behind "the ministers of Egypt"; `m` where no such row stands."""
        words, k = self.words, m
        while k < len(words) and words[k].gap == "," and words[k].capital:
            k += 1
            while k < len(words) and not words[k].gap and words[k].capital:
                k += 1
        if (
            k + 1 >= len(words)
            or words[k].lower != "and"
            or words[k].gap not in ("", ",")
            or not words[k + 1].capital
        ):
            return m
        k += 2
        while k < len(words) and not words[k].gap and words[k].capital:
            k += 1
        return k


# In what somebody speaks, within so many words behind "in".
SAYINGS = frozenset(
    "statement post posts tweet tweets letter message interview speech briefing memo email release communique video".split()
)
LONGEST_SAYING = 4
_ITS = frozenset("a an its his her their one another".split())


def ends_like_verb(word: Word) -> bool:
    """True for "declines" behind "a man in a tie", where no plural can stand."""
    return not word.capital and word.lower.endswith("s") and not word.lower.endswith(("ss", "us"))


def noun_gender(noun: str) -> str:
    """Of whom a noun names: "m", "f" or "" where it may be either."""
    return "m" if noun in MALE_NOUNS else "f" if noun in FEMALE_NOUNS else ""
