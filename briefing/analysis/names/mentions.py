"""Everyone who could speak in an article: names, pronouns and noun phrases, with where they stand.

A mention is the shortest phrase that says who: "Kenneth Ekman" without "Maj. Gen.", "the Iraqi
interior ministry", "he". Its role words ("Maj. Gen.", "deputy commander of coalition forces") are
kept beside it.
"""

from __future__ import annotations

from collections.abc import Mapping
from itertools import zip_longest

from briefing.analysis.names.appositives import is_listed_as, read_appositive
from briefing.analysis.names.mention import DETERMINERS, HEADS, PRONOUNS, SUBJECT_PRONOUNS, Mention
from briefing.analysis.names.noun_phrases import NOT_NAMES, PART, SEVERAL_SAY, noun_gender
from briefing.analysis.names.parts import NameParts
from briefing.analysis.names.phrases_before import read_phrase_before
from briefing.analysis.names.runs import FEWEST_NAMES
from briefing.analysis.names.voices import CALLS_OUT, find_voices
from briefing.analysis.names.word_senses import SURELY_SAY
from briefing.model import Span
from briefing.text.names import Word, gender, is_given
from briefing.text.titles import (
    ADJECTIVES,
    BEARS_NAME,
    FEMALE_NOUNS,
    FEMALE_TITLES,
    MALE_NOUNS,
    MALE_TITLES,
    MEN_OF_OFFICE,
    PLACE_WORDS,
    PLACES,
    ROLE_NOUNS,
    TITLES,
)  # fmt: skip

# Of whom a byname after a child tells: "Abu Yusef", "Umm Haidar".
_PARENTS = {"abu": "m", "abou": "m", "umm": "f", "oum": "f"}
_ARTICLES = frozenset("the a an".split())
_ONE = frozenset("a an one another".split())
# Nouns of persons among the peoples and parties: "Democrat", "Republican", "Iraqi", "Kurd"; "Turkish" is none.
_OF_A_PEOPLE = ("crat", "an", "i", "kurd", "muslim", "turk", "shiite", "druze")
_CARRIES = frozenset("in from of at on with who close familiar".split())
# "The founder and chief executive says": one person, of whom these are said.
_ALONE_SAYS = frozenset("says tells is was has writes adds argues insists wants".split())
# What begins somebody's further office: "the front-runner and former secretary".
_ONCE = frozenset("former ex onetime one-time longtime then".split())
_PARLIAMENT = frozenset("MP MEP MSP TD".split())
_SAY = SURELY_SAY | SEVERAL_SAY | CALLS_OUT
# Words in small letters that may be a mention wherever they stand.
_SPEAKING = frozenset(
    [*SUBJECT_PRONOUNS, "him", "her", "them", *HEADS, *PART, *(noun + "s" for noun in ROLE_NOUNS)]
)


def find_mentions(text: str, words: list[Word]) -> list[Mention]:
    """All mentions, in order, none overlapping another; phrases inside an appositive are left out."""
    reader, voices = _Reader(text, words), find_voices(words)
    found: list[Mention] = []
    worth = _worth_reading(words, voices)
    i = 0
    while (i := worth.find(1, i)) >= 0:
        word = words[i]
        if word.gap == "<" and is_listed_as(words, i):
            i += 1
            continue
        mention = reader.handle(i) if word.gap.endswith("@") else voices.get(i)
        if mention is not None:
            found.append(mention)
            i = mention.last
            continue
        if (word.lower in SUBJECT_PRONOUNS and (word.lower != "i" or word.text == "I")) or (
            word.lower in ("him", "her", "them") and reader.has_told(i)
        ):
            mention = reader.pronoun(i)
            i += 1
        elif word.capital and (reader.may_name(i) or reader.opens_initials(i)):
            mention, i = reader.name(i)
        elif (
            (
                word.lower in HEADS
                and not reader.is_verb(i)
                and not reader.describes(i)
                and not reader.rules(i)
                and not reader.is_done(i)
            )
            or (not word.capital and reader.does(i))
            or reader.tells(i)
            or reader.one_of_many(i)
        ):
            mention, i = reader.phrase(i)
        elif reader.some_of_them(i):
            mention, i = reader.around(i)
        else:
            i += 1
        if mention is not None:
            if mention.kind in ("person", "organisation"):
                read_appositive(reader, mention)
                read_phrase_before(reader, mention)
            while found and _is_part(found[-1], mention):
                # "a spokesperson for the Authority X": the role is X's; "a campaign TV ad" is no campaign.
                found.pop()
            found.append(mention)
    return _without_appositives(_with_second_offices(words, found))


def _is_part(one: Mention, of: Mention) -> bool:
    """True for the phrase or name that is part of a longer one found behind it."""
    if one.first < of.opens:
        return False
    return of.kind == "person" or (
        of.kind in ("role", "body", "group") and one.kind == "body" and not one.possessive
    )


def _with_second_offices(words: list[Word], found: list[Mention]) -> list[Mention]:
    """The mentions with one for both offices of "the front-runner and former secretary of state said"."""
    kept: list[Mention] = []
    for mention in found:
        before = kept[-1] if kept else None
        if before is None or not _is_second_office(words, before, mention):
            kept.append(mention)
            continue
        before.last, before.closes, before.full = mention.last, mention.closes, mention.full
        before.span = Span(before.span.start, mention.span.end)
        before.possessive = mention.possessive
    return kept


def _is_second_office(words: list[Word], one: Mention, other: Mention) -> bool:
    """True where "and" joins two offices of one person: of "the mayor and police chief" two may be meant."""
    between = words[one.last : other.opens]
    same = (
        one.kind == other.kind == "role"
        and not one.possessive
        and len(between) == 1
        and between[0].lower == "and"
        and not (between[0].gap or words[other.opens].gap)
    )
    if not same or words[one.opens].lower not in _ARTICLES or words[other.opens].lower in DETERMINERS:
        return False
    k = other.last
    alone = k < len(words) and not words[k].gap and words[k].lower in _ALONE_SAYS
    return alone or bool(_ONCE & {words[one.opens + 1].lower, words[other.opens].lower})


def _worth_reading(words: list[Word], voices: Mapping[int, Mention]) -> bytearray:
    """1 for each word with which somebody may be named, else 0: most words are passed over.

    That is a name's or an office's word, or one before a name or a verb of saying, which may be who speaks.
    """
    worth = bytearray(
        word.capital
        or word.lower in _SPEAKING
        or word.gap.endswith("@")
        or (behind is not None and not behind.gap and (behind.capital or behind.lower in _SAY))
        for word, behind in zip_longest(words, words[1:])
    )
    for i in voices:
        worth[i] = 1
    return worth


def _without_appositives(found: list[Mention]) -> list[Mention]:
    kept: list[Mention] = []
    closes = 0
    for mention, following in zip_longest(found, found[1:]):
        named = following is not None and following.kind == "person" and following.opens == mention.last
        if mention.kind in ("role", "body") and mention.first < closes and not named:
            continue
        if mention.kind in ("person", "organisation"):
            closes = max(closes, mention.closes if mention.closes > mention.last else 0)
        kept.append(mention)
    return kept


class _Reader(NameParts):
    """Reads names, and the phrases before them, from the words of one article."""

    def pronoun(self, i: int) -> Mention:
        word = self.words[i]
        return Mention(
            Span(word.start, word.end), i, i + 1, "pronoun", PRONOUNS[word.lower], word.lower,
            opens=i, closes=i + 1,
        )  # fmt: skip

    def name(self, i: int) -> tuple[Mention | None, int]:
        """The mention in the capitalised run at `i`, and the word after it."""
        j = self.run(i)
        if self.is_posted(i, j):
            return self.phrase(j)
        if self.shouts(i, j):
            return None, j
        start = i
        # Everything up to the last title is role: "Navy Capt." of "Navy Capt. Jeff Davis".
        named = self.before_letters(i, j)
        titled = max((k for k in range(i, named) if self.is_title(i, k, named)), default=-1)
        if titled >= i:
            start = titled + 1
            if start >= j:
                return self.title(i, j)
        else:
            start = self.after_adjectives(i, j)
            if start >= j:
                return self.around(j - 1) if self.is_one_of_a_people(j - 1) else (None, j)
            start = self.given_inside(start, j)
            head = self.head_after(j)
            end = self.surname_before_office(start, j) if head else 0
            if end:
                mention = self.named(i, start, end)
                self.add_office_behind(mention, end, head)
                return mention, j
            if head and self.bears_office(start, j, head):
                mention = self.named(i, start, j)
                self.add_office_behind(mention, j, head)
                return mention, j
            if head and self.possessive(j - 1) and j - start > 1 and is_given(self.words[start].text):
                return self.named(i, start, j), j  # "Graham Arnold's side"
            if head:
                # "Pentagon spokesman Jeff Davis": the first run belongs to the phrase.
                return self.phrase(head)
        return self.named(i, start, j), j

    def is_one_of_a_people(self, k: int) -> bool:
        """True for "one senior Democrat" and "an Iraqi in the queue" where a verb of saying or a clause begins there."""
        words, opens = self.words, self.phrase_start(k)
        if (
            words[k].lower not in ADJECTIVES
            or not words[k].lower.endswith(_OF_A_PEOPLE)
            or self.possessive(k)
        ):
            return False
        if words[opens].lower not in _ONE or not opens < k:
            return False
        said = opens > 0 and not words[opens].gap and words[opens - 1].lower in _SAY
        after = words[k + 1] if k + 1 < len(words) else None
        if after is None or after.gap:
            return said
        goes_on = after.lower in _SAY or after.lower in _CARRIES  # "a Mexican official" is no Mexican alone
        return goes_on and (said or opens == 0 or bool(words[opens].gap))

    def add_office_behind(self, mention: Mention, first: int, head: int) -> None:
        """Notes the role around `head` right behind a name, with "of the observatory" behind it."""
        full, last = self.carried_on(head + 1), head + 1
        while last < len(self.words) and self.words[last].start < full:
            last += 1
        self.add_role(mention, first, last)
        mention.closes = last

    def named(self, i: int, start: int, j: int) -> Mention:
        words = self.words
        kind = self.first_kind(start, j, titled=start > i)
        opens = self.role_start(i, start) if kind == "person" else i
        if kind != "person" and i > 0 and words[i - 1].lower == "the" and words[i].gap == "":
            opens = i - 1
        sex = "o" if kind != "person" else ""
        if kind == "person":
            titles = {w.lower for w in words[opens:start]}
            if titles & MALE_TITLES or titles & MALE_NOUNS:
                she = j - start > 1 and not titles & MALE_TITLES and titles & MALE_NOUNS <= MEN_OF_OFFICE
                sex = gender(words[start].text) or "m" if she else "m"
            elif titles & FEMALE_TITLES or titles & FEMALE_NOUNS:
                sex = "f"
            elif j - start > 1:
                sex = _PARENTS.get(words[start].lower) or gender(words[start].text)
        end = self.before_letters(start, j)
        mention = Mention(
            Span(words[start].start, words[end - 1].end), start, j, kind, sex, words[end - 1].lower,
            opens=opens, closes=j, possessive=self.possessive(j - 1), full=words[j - 1].end,
        )  # fmt: skip
        for k in range(end, j):
            if words[k].text in _PARLIAMENT:
                self.add_role(mention, k, k + 1)  # "Ali Karim MP"
        if kind == "person" and opens < start:
            mention.titled = words[start - 1].lower in TITLES or words[start - 1].lower in ROLE_NOUNS
            if not all(w.lower in PLACES or w.lower in PLACE_WORDS for w in words[opens:start]):
                self.add_role(mention, opens, start)
        return mention

    def title(self, i: int, j: int) -> tuple[Mention | None, int]:
        """A title without a name: "the President"; or with its name behind "of London"."""
        words = self.words
        if j + 1 < len(words) and words[j].lower in ("of", "to", "for", "in") and words[j].gap == "":
            m = j + 1
            if words[m].lower == "the" and m + 1 < len(words):
                m += 1
            if words[m].gap == "" and words[m].capital:
                end = self.portfolio_run(m)
                cut = self.past_office(m, end)
                if m < cut < end:
                    mention = self.named(i, cut, end)
                    mention.titled = True
                    return mention, end
        return self.around(j - 1)

    def phrase(self, head: int) -> tuple[Mention | None, int]:
        """The noun phrase around the noun at `head`; a name right behind it takes the phrase as role."""
        words = self.words
        if self.is_compound(head):
            head += 2
        # The last of several heads: "army spokesman", "government officials".
        while (
            head + 1 < len(words)
            and words[head + 1].gap == ""
            and not words[head + 1].capital
            and words[head + 1].lower in HEADS
            and not self.possessive(head)
            and not self.is_verb(head + 1)
        ):
            head += 1
        following = words[head + 1] if head + 1 < len(words) else None
        if (
            (words[head].lower in ROLE_NOUNS or self.does(head) or self.is_plural_office(head))
            and following is not None
            and following.capital
            and following.gap == ""
            and following.lower not in NOT_NAMES
            and not self.possessive(head)
            and not self.is_superlative(head)
        ):
            opens = self.phrase_start(head)
            mention, end = self.name(head + 1)
            if mention and self.is_bearer(mention):
                mention.kind = "person"
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
                    mention.gender = noun_gender(words[head].lower)
            return mention, end
        if following is not None and self.calls_a_body(head):
            return self.body(head)
        return self.around(head)

    def is_bearer(self, mention: Mention) -> bool:
        """True for the "Cornel West" of "firebrand Cornel West", whose surname is no place."""
        pair = mention.last - mention.first == FEWEST_NAMES and mention.kind == "place"
        return pair and self.is_plain(mention.first)

    def calls_a_body(self, head: int) -> bool:
        """True for "newspaper" in "the official newspaper al-Thawra", whose name is no person's."""
        name = self.words[head + 1]
        return (
            self.words[head].lower in BEARS_NAME
            and not self.possessive(head)
            and not self.words[head].capital
            and name.capital
            and not name.gap
            and name.lower not in NOT_NAMES
            and name.lower not in TITLES
            and not (is_given(name.text) and self.run(head + 1) > head + FEWEST_NAMES)
        )

    def body(self, head: int) -> tuple[Mention | None, int]:
        """The body named behind the noun at `head`, whose phrase is what it is."""
        words, opens, end = self.words, self.phrase_start(head), self.run(head + 1)
        mention = Mention(
            Span(words[head + 1].start, words[end - 1].end), head + 1, end, "organisation", "o", words[end - 1].lower,
            opens=opens, closes=end, possessive=self.possessive(end - 1), full=words[end - 1].end,
        )  # fmt: skip
        self.add_role(mention, opens, head + 1)
        return mention, end
