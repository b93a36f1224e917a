"""Everyone who could speak in an article: names, pronouns and noun phrases, with where they stand.

A mention is the shortest phrase that says who: "Kenneth Ekman" without "Maj. Gen.", "the Iraqi
interior ministry", "he". Its role words ("Maj. Gen.", "deputy commander of coalition forces") are
kept beside it.
"""

from __future__ import annotations

from itertools import zip_longest

from briefing.analysis.appositives import read_appositive, read_phrase_before
from briefing.analysis.cues import COMMON_VERBS, ENGLISH
from briefing.analysis.mention import (
    DETERMINERS,
    FUNCTION,
    HEADS,
    PRONOUNS,
    SUBJECT_PRONOUNS,
    Mention,
    MentionKind,
)
from briefing.analysis.name_runs import BEFORE_ROLES, NameRuns
from briefing.analysis.noun_phrases import DOERS, NOT_NAMES, PART, SEVERAL_SAY, SURELY_SAY, noun_gender
from briefing.analysis.word_classes import is_finite_verb
from briefing.model import Span
from briefing.text.names import Word, gender, is_given
from briefing.text.titles import (
    ADJECTIVES,
    BEARS_NAME,
    FEMALE_NOUNS,
    FEMALE_TITLES,
    MALE_NOUNS,
    MALE_TITLES,
    NO_SURNAMES,
    ORGANISATIONS,
    PLACE_WORDS,
    PLACES,
    PLURAL_ROLES,
    PORTFOLIOS,
    RANK_LETTERS,
    ROLE_NOUNS,
    TITLES,
)  # fmt: skip

# "Kurdish-led", "Iran-backed": what stands before an organisation's name and is no part of it.
_LED = ("-led", "-based", "-backed", "-allied", "-funded", "-owned", "-run", "-controlled", "-affiliated")
# Titles that are surnames as well, behind a title and another name: "Doctor Viyan Haji".
_SURNAMES_TOO = frozenset("haji hajji king prince bishop pope marshal sultan master major judge".split())
# Honours and degrees behind a name, which keeps first name and surname before them.
_LETTERS = frozenset(
    "KC QC SC OBE MBE CBE KBE DBE CMG MP MEP MSP TD PhD Ph.D MD M.D DPhil MBA CPA RN DO Esq JP FRCS".split()
)
FEWEST_NAMES = 2
# Who heads the body whose word stands before: "the Force Commander", "the Police Chief".
_COMMANDS = frozenset(
    "commander chief director chairman chairwoman president spokesman spokeswoman spokesperson".split()
)
# Titles that are part of a name as well, behind its first word: "Awat Sheikh Janab".
_WITHIN_NAMES = frozenset("sheikh shaikh mulla mullah haji hajji sayyed sayyid agha".split())

# Of whom a byname after a child tells: "Abu Yusef", "Umm Haidar".
_PARENTS = {"abu": "m", "abou": "m", "umm": "f", "oum": "f"}
_SAY = SURELY_SAY | SEVERAL_SAY
# Words in small letters that may be a mention wherever they stand.
_SPEAKING = frozenset(
    [*SUBJECT_PRONOUNS, "him", "her", "them", *HEADS, *PART, *(noun + "s" for noun in ROLE_NOUNS)]
)


def find_mentions(text: str, words: list[Word]) -> list[Mention]:
    """All mentions, in order, none overlapping another; phrases inside an appositive are left out."""
    reader = _Reader(text, words)
    found: list[Mention] = []
    i = 0
    while i < len(words):
        word = words[i]
        if word.gap.endswith("@") and (mention := reader.handle(i)):
            found.append(mention)
            i = mention.last
            continue
        if not word.capital and word.lower not in _SPEAKING and not _leads(words, i):
            i += 1
            continue
        mention = None
        if (word.lower in SUBJECT_PRONOUNS and (word.lower != "i" or word.text == "I")) or (
            word.lower in ("him", "her", "them") and reader.has_told(i)
        ):
            mention = reader.pronoun(i)
            i += 1
        elif word.capital and reader.may_name(i):
            mention, i = reader.name(i)
        elif (
            (
                word.lower in HEADS
                and not reader.is_verb(i)
                and not reader.describes(i)
                and not reader.rules(i)
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
            while mention.kind == "person" and found and found[-1].first >= mention.opens:
                # "a spokesperson for the Authority X": the role is X's.
                found.pop()
            found.append(mention)
    return _without_appositives(found)


def _leads(words: list[Word], i: int) -> bool:
    """True where the word behind `i` is a name's or a verb of saying, so that `i` may be who speaks."""
    following = words[i + 1] if i + 1 < len(words) else None
    return following is not None and not following.gap and (following.capital or following.lower in _SAY)


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


def takes_turn(text: str, words: list[Word], first: int, last: int) -> bool:
    """True for "TAPPER" in a transcript's "TAPPER: ..."."""
    opens = first == 0 or "¶" in words[first].gap
    return opens and text.startswith(":", words[last - 1].end)


class _Reader(NameRuns):
    """Reads names, and the phrases before them, from the words of one article."""

    def pronoun(self, i: int) -> Mention:
        word = self.words[i]
        return Mention(
            Span(word.start, word.end), i, i + 1, "pronoun", PRONOUNS[word.lower], word.lower,
            opens=i, closes=i + 1,
        )  # fmt: skip

    def may_name(self, i: int) -> bool:
        """True when a name can begin at the capitalised word `i`."""
        word = self.words[i]
        if word.lower == "tv" and i and not word.gap and self.words[i - 1].lower == "state":
            return False
        if word.lower in NOT_NAMES or (len(word.text) == 1 and self.run(i) == i + 1):
            return False
        if not self.opens_sentence(i) or word.lower in TITLES or word.text in self.surnames:
            return True
        following = self.words[i + 1] if i + 1 < len(self.words) else None
        continues = (
            following is not None
            and following.capital
            and following.gap == ""
            and following.lower not in NOT_NAMES
        )
        if word.lower in self.lowered and not (continues and (is_given(word.text) or self.long_run(i))):
            return False
        if word.lower in HEADS or (word.lower in ADJECTIVES and not word.text.isupper()):
            return continues
        if word.lower in ENGLISH.strong and not is_given(word.text):
            return False
        plain = not word.lower.endswith(("ing", "ly")) and (continues or self.may_act(i + 1))
        return plain or is_given(word.text) or word.lower in ORGANISATIONS or self.is_inside(word.text)

    def is_inside(self, name: str) -> bool:
        """True for a word that is capitalised within a sentence, and for the "Al-Obaidi" of "al-Obaidi"."""
        return name in self.inside or (name.startswith("Al-") and "a" + name[1:] in self.inside)

    def may_act(self, k: int) -> bool:
        """True where a verb, a break or "and" stands at `k`: the word before may name who acts."""
        if k >= len(self.words) or self.words[k].gap or self.possessive(k - 1):
            return True
        low = self.words[k].lower
        return (
            low in FUNCTION
            or low == "further"
            or is_finite_verb(low)
            or low in COMMON_VERBS
            or low in ENGLISH.strong
            or low.endswith("s")
        )

    def name(self, i: int) -> tuple[Mention | None, int]:
        """The mention in the capitalised run at `i`, and the word after it."""
        j = self.run(i)
        start = i
        # Everything up to the last title is role: "Navy Capt." of "Navy Capt. Jeff Davis".
        titled = max((k for k in range(i, j) if self.is_title(i, k, j)), default=-1)
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

    def bears_office(self, start: int, j: int, head: int) -> bool:
        """True for "Rami Haddad director of the observatory", whose comma was lost."""
        words = self.words
        before = words[start - 1].lower if start and not words[start].gap else ""
        return (
            j - start > 1
            and (is_given(words[start].text) or all(self.is_plain(k) for k in range(start, j)))
            and before not in DETERMINERS
            and words[head].lower in ROLE_NOUNS
            and head + 1 < len(words)
            and words[head + 1].gap == ""
            and words[head + 1].lower in ("of", "for", "at")
        )

    def add_office_behind(self, mention: Mention, first: int, head: int) -> None:
        """Notes the role around `head` right behind a name, with "of the observatory" behind it."""
        full, last = self.carried_on(head + 1), head + 1
        while last < len(self.words) and self.words[last].start < full:
            last += 1
        self.add_role(mention, first, last)
        mention.closes = last

    def surname_before_office(self, start: int, j: int) -> int:
        """One past "Solvang" in "Ole Solvang HRW deputy director", whose comma was lost; else 0."""
        words, k = self.words, start + 2
        if j <= k or not is_given(words[start].text) or not self.is_plain(start + 1):
            return 0
        initials = words[k].text.isupper() and len(words[k].text) > 1
        return k if initials or words[k].lower in ADJECTIVES else 0

    def is_title(self, i: int, k: int, j: int) -> bool:
        """True when the word `k` of the run from `i` to `j` is the office of whom the run names."""
        low = self.words[k].lower
        if self.is_grade(k) or (k == i < j - 1 and self.words[k].text in RANK_LETTERS):
            return True
        if low in _SURNAMES_TOO and k == j - 1 and self.is_surname(i, k):
            return False
        if low in _WITHIN_NAMES and i < k < j - 1 and self.is_plain(k - 1):
            return False
        if low in TITLES:
            # "American Center for Law and Justice" ends with no title.
            posted = low in ROLE_NOUNS and j < len(self.words) and self.words[j].lower in ("in", "to")
            return (
                k < j - 1
                or (low in _COMMANDS and k - i == 1)
                or not any(
                    (w.lower in ORGANISATIONS and not posted) or w.lower in ("for", "and")
                    for w in self.words[i:k]
                )
            )
        if low in PLURAL_ROLES and k == i and not self.possessive(k):
            return self.names_several(k)
        return low in ROLE_NOUNS and k < j - 1 and not self.possessive(k)

    def is_surname(self, i: int, k: int) -> bool:
        """True for "Haji", which is a title as well, behind "Doctor Viyan" and wherever it stands alone then."""
        words = self.words
        if k - i < 1:
            return words[k].text in self.surnames and (k == 0 or words[k - 1].lower not in DETERMINERS)
        before = words[k - 1].lower
        known = before in TITLES or before in ADJECTIVES or before in ORGANISATIONS or before in PLACE_WORDS
        return k - i > 1 and not known and self.is_title(i, i, k)

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
                sex = "m"
            elif titles & FEMALE_TITLES or titles & FEMALE_NOUNS:
                sex = "f"
            elif j - start > 1:
                sex = _PARENTS.get(words[start].lower) or gender(words[start].text)
        end = self.before_letters(start, j)
        mention = Mention(
            Span(words[start].start, words[end - 1].end), start, j, kind, sex, words[end - 1].lower,
            opens=opens, closes=j, possessive=self.possessive(j - 1), full=words[j - 1].end,
        )  # fmt: skip
        if kind == "person" and opens < start:
            mention.titled = words[start - 1].lower in TITLES or words[start - 1].lower in ROLE_NOUNS
            if not all(w.lower in PLACES or w.lower in PLACE_WORDS for w in words[opens:start]):
                self.add_role(mention, opens, start)
        return mention

    def before_letters(self, start: int, j: int) -> int:
        """One past the name in "Laura Finch KC OBE", whose letters are no part of it."""
        while j - start > FEWEST_NAMES and self.words[j - 1].text in _LETTERS:
            j -= 1
        return j

    def after_adjectives(self, i: int, j: int) -> int:
        """Past leading peoples: "Turkish" of "Turkish President"; an organisation keeps them."""
        words, start = self.words, i
        if j - i > 2 and words[i].lower.endswith(_LED):
            i = start = i + 1
        named = j - i == 1 or any(is_given(w.text) for w in words[i:j])
        if i and words[i - 1].lower == "the" and not words[i].gap and not named:
            return i  # "the Syrian Civil Defence"
        while (
            start < j
            and (words[start].lower in BEFORE_ROLES or words[start].lower in ADJECTIVES)
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
                low in ORGANISATIONS or low in PLACE_WORDS or low in PLACES or low.endswith(DOERS)
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
                or (self.is_verb(k) and word.lower not in PORTFOLIOS)
            ):
                return 0
            if word.lower in HEADS or self.does(k):
                return k
            if word.lower.endswith(("ed", "ing", "ly")):
                return 0
        return 0

    def first_kind(self, i: int, j: int, *, titled: bool) -> MentionKind:
        """What a name looks like by itself; `kinds.settle` looks at the whole article."""
        run = self.words[i:j]
        lowers = [w.lower for w in run]
        of = i > 0 and self.words[i - 1].lower == "of" and not is_given(run[0].text)
        if lowers[-1] in PORTFOLIOS and (of or j - i == 1) and not titled:
            return "organisation"  # "the director of Public Health"
        organised = not ORGANISATIONS.isdisjoint(lowers)
        if titled and j - i <= 5 and not organised:
            return "person"
        if organised and (len(run[2:]) or not is_given(run[0].text) or lowers[-1] in NO_SURNAMES):
            return "organisation"
        if (
            j - i == 1
            and run[0].text.isupper()
            and len(run[0].text) > 1
            and not self.is_called(i)
            and not takes_turn(self.text, self.words, i, j)
        ):
            return "organisation"
        around = ("new", "saudi", "united", "states", "middle", "san", "los", "st")
        if all(low in PLACES or low in PLACE_WORDS or low in around for low in lowers) or (
            lowers[-1] in PLACE_WORDS and not is_given(run[0].text)
        ):
            return "place"
        if len(run) > 5 or any(low in ("of", "for", "and", "the", "in") for low in lowers):
            return "organisation"
        return "person"

    def is_called(self, i: int) -> bool:
        """True for the "Z9" of "a nurse identified only as Z9"."""
        said = [w.lower for w in self.words[max(0, i - 2) : i]]
        return (
            len(said) > 1
            and said[1] == "as"
            and said[0] in ("only", "name", "identified", "himself", "herself")
        )

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
                    mention.gender = noun_gender(words[head].lower)
            return mention, end
        if following is not None and self.calls_a_body(head):
            return self.body(head)
        return self.around(head)

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
